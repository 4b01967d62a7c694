//! What a device can do, what it could do once a person has done something, and what its vendor cannot do.

use std::collections::{BTreeMap, BTreeSet};

use enode::{Asset, Capability, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

/// Something that a device can do once a person has done something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LockedCapability {
    /// The capability, in words.
    pub name: String,
    /// The IDs of the interventions that unlock it; never empty.
    pub interventions: Vec<String>,
}

/// What it can do, in words.
pub(super) fn capable(asset: &Asset) -> Vec<String> {
    named(asset, |capability| capability.is_capable)
}

/// What its vendor cannot do: not capable, and nothing unlocks it (schema `Capability`).
pub(super) fn not_capable(asset: &Asset) -> Vec<String> {
    named(asset, |capability| {
        !capability.is_capable && capability.intervention_ids.is_empty()
    })
}

fn named(asset: &Asset, which: impl Fn(&Capability) -> bool) -> Vec<String> {
    let those = asset
        .capabilities()
        .into_iter()
        .filter(|(_, capability)| which(capability));
    let words: BTreeSet<String> = those.map(|(name, _)| in_words(&name).to_owned()).collect();
    words.into_iter().collect()
}

/// The capabilities that were granted and wait for somebody.
///
/// A capability that is wanting and has intervention IDs can be unlocked by its user (schema `Capability`). One that
/// serves control alone is wanted only where some control was granted.
pub(super) fn locked(asset: &Asset) -> Vec<LockedCapability> {
    let controls = asset.scopes().iter().any(Scope::is_control);
    let mut locked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, capability) in asset.capabilities() {
        let granted = controls || is_reading(&name);
        if granted && !capability.is_capable && !capability.intervention_ids.is_empty() {
            let interventions = locked.entry(in_words(&name).to_owned()).or_default();
            interventions.extend(capability.intervention_ids);
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

fn in_words(capability: &str) -> &str {
    match capability {
        "chargeState" => "charge level",
        "productionState" | "measuresProduction" => "production",
        "productionStatistics" => "production statistics",
        "measuresConsumption" => "consumption",
        "setMaxCurrent" => "set current",
        "startCharging" => "start charging",
        "stopCharging" => "stop charging",
        "smartCharging" => "smart charging",
        "exportFocus" => "export",
        "importFocus" => "import",
        "timeOfUse" => "time of use",
        "selfReliance" => "self-use",
        "setFollowSchedule" => "follow a schedule",
        "setPermanentHold" => "hold a temperature",
        other => other,
    }
}
