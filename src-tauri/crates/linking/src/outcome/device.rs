//! One device as it is shown.

use enode::{Asset, AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Text;

use super::VendorName;
use super::capabilities::{self, LockedCapability};

/// How a device came to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Arrival {
    /// It was not there before.
    New,
    /// It was seen, was missing, and is there again.
    CameBack,
    /// It was there before.
    AlreadyThere,
    /// It was seen and is not there any more.
    WentAway,
}

impl Arrival {
    /// Whether this visit has brought it.
    pub(super) fn is_fresh(self) -> bool {
        matches!(self, Self::New | Self::CameBack)
    }

    /// Whether it is there now.
    pub(super) fn is_there(self) -> bool {
        self != Self::WentAway
    }
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
    pub label: Option<Text>,
    /// Whether Enode can read live data from it; `None` when the vendor does not tell, or it went away.
    pub reachable: Option<bool>,
    /// When Enode last heard of it, in RFC 3339.
    pub last_seen: Option<String>,
    /// How it came to be there.
    pub arrival: Arrival,
    /// What it can do, in words.
    pub capabilities: Vec<Text>,
    /// What it could do once a person has done something; only what was granted.
    pub locked: Vec<LockedCapability>,
    /// What the vendor cannot do with it, in words.
    pub not_capable: Vec<Text>,
    /// The scopes granted for it.
    #[specta(type = Vec<String>)]
    pub scopes: Vec<Scope>,
    /// The scopes asked for and not granted.
    #[specta(type = Vec<String>)]
    pub not_granted: Vec<Scope>,
    /// The IDs of the interventions: what a person must do before all that was granted works.
    pub interventions: Vec<String>,
    /// The [`ExpectedDevice`](crate::ExpectedDevice) that it is, by ID.
    pub expected: Option<String>,
    /// Whether devices of its type were expected of its account and it is none of them.
    pub extra: bool,
    /// Whether its account wants a sign-in that keeps its ID and history: `POST /assets/{assetId}/relink`.
    pub relinkable: bool,
}

/// What a device's place in the outcome adds to what it tells itself.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) arrival: Arrival,
    pub(super) asked: &'a [Scope],
    pub(super) expected: Option<&'a str>,
    pub(super) extra: bool,
    pub(super) relinkable: bool,
}

/// A device as it is shown at its place.
pub(super) fn view(asset: &Asset, place: Place<'_>, name_of: &VendorName<'_>) -> DeviceView {
    let asset_type = asset.asset_type();
    let there = place.arrival.is_there();
    let not_granted = place
        .asked
        .iter()
        .filter(|scope| there && scope.asset_type() == asset_type && !asset.scopes().contains(scope))
        .cloned()
        .collect();
    DeviceView {
        id: asset.id().to_string(),
        vendor: asset.vendor().to_string(),
        vendor_name: name_of(asset.vendor().as_str()),
        name: device_name(asset, name_of),
        label: device_label(asset),
        reachable: asset.is_reachable().filter(|_| there),
        last_seen: asset.last_seen().map(|at| at.to_string()),
        arrival: place.arrival,
        capabilities: capabilities::capable(asset),
        locked: capabilities::locked(asset),
        not_capable: capabilities::not_capable(asset),
        scopes: asset.scopes().to_vec(),
        not_granted,
        interventions: capabilities::interventions(asset).into_iter().collect(),
        expected: place.expected.map(str::to_owned),
        extra: place.extra,
        relinkable: place.relinkable,
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

/// What tells a device from others of its kind: the end of its serial number or VIN, else its site or nickname.
pub(crate) fn device_label(asset: &Asset) -> Option<Text> {
    let serial = asset.serial().map(str::trim).filter(|serial| !serial.is_empty());
    let Some(serial) = serial else {
        let name = asset.name().map(str::trim).filter(|name| !name.is_empty());
        return name.map(Text::verbatim);
    };
    let hidden = serial.chars().count().saturating_sub(TAIL);
    let tail: String = serial.chars().skip(hidden).collect();
    let label = match (asset.asset_type() == AssetType::Vehicle, hidden == 0) {
        (true, true) => words::device::vin(tail),
        (true, false) => words::device::vin_end(tail),
        (false, true) => words::device::serial(tail),
        (false, false) => words::device::serial_end(tail),
    };
    Some(label.into())
}
