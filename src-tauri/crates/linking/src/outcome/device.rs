//! One device as it is shown.

use std::collections::BTreeSet;

use enode::{Asset, AssetType, Capability, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::VendorName;

/// How a device came to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Arrival {
    /// It was not there before.
    New,
    /// It was there before.
    AlreadyThere,
    /// It was there before and is not any more.
    WentAway,
}

/// A device of the household.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeviceView {
    /// The API's ID.
    pub id: String,
    /// Its type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// The vendor's code.
    pub vendor: String,
    /// The vendor's name.
    pub vendor_name: String,
    /// Brand and model, else the vendor's name.
    pub name: String,
    /// What tells it from others of its kind: the end of its serial number or VIN, else its site or nickname.
    pub label: Option<String>,
    /// Whether Enode can read live data from it; `None` when the vendor does not tell, or it went away.
    pub reachable: Option<bool>,
    /// When Enode last heard of it, in RFC 3339.
    pub last_seen: Option<String>,
    /// How it came to be there.
    pub arrival: Arrival,
    /// What it can do, in words.
    pub capabilities: Vec<String>,
    /// The scopes granted for it.
    #[specta(type = Vec<String>)]
    pub scopes: Vec<Scope>,
    /// The scopes asked for and not granted.
    #[specta(type = Vec<String>)]
    pub not_granted: Vec<Scope>,
    /// How many things a person must do before all that was granted works.
    pub interventions: u32,
}

/// A device with how it came to be there and what was asked for it.
pub(super) fn view(asset: &Asset, arrival: Arrival, asked: &[Scope], name_of: &VendorName<'_>) -> DeviceView {
    let asset_type = asset.asset_type();
    let there = arrival != Arrival::WentAway;
    let not_granted = asked
        .iter()
        .filter(|scope| there && scope.asset_type() == asset_type && !asset.scopes().contains(scope))
        .cloned()
        .collect();
    DeviceView {
        id: asset.id().to_string(),
        vendor: asset.vendor().to_string(),
        vendor_name: name_of(asset.vendor().as_str()),
        name: device_name(asset, name_of),
        label: label(asset),
        reachable: asset.is_reachable().filter(|_| there),
        last_seen: asset.last_seen().map(|at| at.to_string()),
        arrival,
        capabilities: capable_of(asset),
        scopes: asset.scopes().to_vec(),
        not_granted,
        interventions: u32::try_from(interventions(asset).len()).unwrap_or(u32::MAX),
        asset_type,
    }
}

/// Brand and model, the brand once; the vendor's name when the vendor tells neither.
pub(crate) fn device_name(asset: &Asset, name_of: &VendorName<'_>) -> String {
    let told = |text: Option<&str>| {
        text.map(str::trim)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };
    match (told(asset.brand()), told(asset.model())) {
        (Some(brand), Some(model)) if model.to_lowercase().starts_with(&brand.to_lowercase()) => model,
        (Some(brand), Some(model)) => format!("{brand} {model}"),
        (Some(name), None) => name,
        (None, Some(model)) => format!("{} {model}", name_of(asset.vendor().as_str())),
        (None, None) => name_of(asset.vendor().as_str()),
    }
}

/// Letters of a serial number that are shown: enough to tell devices apart, too few to copy it from a screen.
const TAIL: usize = 4;

fn label(asset: &Asset) -> Option<String> {
    let serial = asset.serial().map(str::trim).filter(|serial| !serial.is_empty());
    let Some(serial) = serial else {
        let name = asset.name().map(str::trim).filter(|name| !name.is_empty());
        return name.map(str::to_owned);
    };
    let kind = if asset.asset_type() == AssetType::Vehicle {
        "VIN"
    } else {
        "serial"
    };
    let hidden = serial.chars().count().saturating_sub(TAIL);
    let tail: String = serial.chars().skip(hidden).collect();
    Some(if hidden == 0 {
        format!("{kind} {tail}")
    } else {
        format!("{kind} …{tail}")
    })
}

/// The interventions that stand in the way of what was granted.
///
/// A capability that is wanting and has intervention IDs can be unlocked by its user (schema `Capability`). One that
/// serves control alone is wanted only where some control was granted.
pub(super) fn interventions(asset: &Asset) -> BTreeSet<String> {
    let controls = asset.scopes().iter().any(Scope::is_control);
    let wanted =
        |name: &str, capability: &Capability| !capability.is_capable && (controls || is_reading(name));
    let locked = asset
        .capabilities()
        .into_iter()
        .filter(|(name, capability)| wanted(name, capability));
    locked
        .flat_map(|(_, capability)| capability.intervention_ids)
        .collect()
}

fn capable_of(asset: &Asset) -> Vec<String> {
    let capable = asset
        .capabilities()
        .into_iter()
        .filter(|(_, capability)| capability.is_capable);
    let words: BTreeSet<String> = capable.map(|(name, _)| in_words(&name).to_owned()).collect();
    words.into_iter().collect()
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
