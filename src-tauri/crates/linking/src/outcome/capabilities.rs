//! What a device can do, what it could do once a person has done something, and what its vendor cannot do.

use std::collections::BTreeSet;

use enode::{Asset, Capability, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, capability};

/// Something that a device can do once a person has done something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LockedCapability {
    /// The capability, in words.
    pub name: Text,
    /// The IDs of the interventions that unlock it; never empty.
    pub interventions: Vec<String>,
}

/// What it can do, in words.
pub(super) fn capable(asset: &Asset) -> Vec<Text> {
    named(asset, |capability| capability.is_capable)
}

/// What its vendor cannot do: not capable, and nothing unlocks it (schema `Capability`).
pub(super) fn not_capable(asset: &Asset) -> Vec<Text> {
    named(asset, |capability| {
        !capability.is_capable && capability.intervention_ids.is_empty()
    })
}

fn named(asset: &Asset, which: impl Fn(&Capability) -> bool) -> Vec<Text> {
    let mut words = Vec::new();
    for (name, capability) in asset.capabilities() {
        let word = in_words(&name);
        if which(&capability) && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The capabilities that were granted and wait for somebody.
///
/// A capability that is wanting and has intervention IDs can be unlocked by its user (schema `Capability`). One that
/// serves control alone is wanted only where some control was granted.
pub(super) fn locked(asset: &Asset) -> Vec<LockedCapability> {
    let controls = asset.scopes().iter().any(Scope::is_control);
    let mut locked: Vec<(Text, BTreeSet<String>)> = Vec::new();
    for (name, capability) in asset.capabilities() {
        let granted = controls || is_reading(&name);
        if granted && !capability.is_capable && !capability.intervention_ids.is_empty() {
            let word = in_words(&name);
            let place = locked.iter().position(|(known, _)| *known == word);
            let place = place.unwrap_or_else(|| {
                locked.push((word, BTreeSet::new()));
                locked.len() - 1
            });
            locked[place].1.extend(capability.intervention_ids);
        }
    }
    let locked = locked.into_iter().map(|(name, interventions)| LockedCapability {
        name,
        interventions: interventions.into_iter().collect(),
    });
    locked.collect()
}

/// The interventions that stand in the way of what was granted, each once.
pub(super) fn interventions(asset: &Asset) -> BTreeSet<String> {
    locked(asset)
        .into_iter()
        .flat_map(|capability| capability.interventions)
        .collect()
}

/// Whether a capability is about data; the names are those of the contract's `*Capabilities` schemas.
fn is_reading(name: &str) -> bool {
    matches!(
        name,
        "information"
            | "chargeState"
            | "location"
            | "odometer"
            | "productionState"
            | "productionStatistics"
            | "measuresConsumption"
            | "measuresProduction"
    )
}

/// A capability in words; one that is new to this program as the API spells it.
fn in_words(name: &str) -> Text {
    let known = match name {
        "chargeState" => capability::charge_state(),
        "productionState" | "measuresProduction" => capability::production(),
        "productionStatistics" => capability::production_statistics(),
        "measuresConsumption" => capability::consumption(),
        "location" => capability::location(),
        "information" => capability::information(),
        "odometer" => capability::odometer(),
        "setMaxCurrent" => capability::set_max_current(),
        "startCharging" => capability::start_charging(),
        "stopCharging" => capability::stop_charging(),
        "smartCharging" => capability::smart_charging(),
        "exportFocus" => capability::export_focus(),
        "importFocus" => capability::import_focus(),
        "timeOfUse" => capability::time_of_use(),
        "selfReliance" => capability::self_reliance(),
        "idle" => capability::idle(),
        "setFollowSchedule" => capability::set_follow_schedule(),
        "setPermanentHold" => capability::set_permanent_hold(),
        new => return Text::verbatim(new),
    };
    known.into()
}
