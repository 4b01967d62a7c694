//! The devices of the household that are judged, each with how it came to be there.

use std::collections::BTreeMap;

use enode::{Asset, AssetType};

use super::Arrival;

/// A device that may count.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'a> {
    pub(super) asset: &'a Asset,
    pub(super) arrival: Arrival,
}

pub(super) type Devices<'a> = Vec<Candidate<'a>>;

/// The devices by type; those that this visit has brought first.
pub(super) fn grouped<'a>(devices: &Devices<'a>) -> BTreeMap<AssetType, Devices<'a>> {
    let mut groups: BTreeMap<AssetType, Devices<'a>> = BTreeMap::new();
    for device in devices {
        groups.entry(device.asset.asset_type()).or_default().push(*device);
    }
    for group in groups.values_mut() {
        // Within an arrival the snapshot's own order stays.
        group.sort_by_key(|device| device.arrival);
    }
    groups
}

/// Of devices that are there those that this visit has brought, or all if it has brought none.
pub(super) fn what_counts(there: Devices<'_>) -> Devices<'_> {
    let fresh: Devices<'_> = there
        .iter()
        .filter(|device| device.arrival.is_fresh())
        .copied()
        .collect();
    if fresh.is_empty() { there } else { fresh }
}
