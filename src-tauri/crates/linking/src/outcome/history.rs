//! What the looks at a household add up to: which devices are new, were there already, came back or went away.
//!
//! Pure: a look comes in as a snapshot. Not here: when to look, and where the history is kept.

use std::collections::BTreeSet;

use enode::{Asset, AssetId, AssetType, VendorCode};
use serde::{Deserialize, Serialize};

use super::kept::{self, KeptAsset};
use super::snapshot::place;
use super::{Arrival, Snapshot};
use crate::expected::serial_compared;

/// The household as it was before the link was opened, as it was last seen, and what the looks between have told.
///
/// It can be kept as JSON, and goes on after a restart as if there had been none.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", from = "KeptHistory")]
pub struct History {
    before: Snapshot,
    latest: Option<Snapshot>,
    /// Devices that are not there any more, as they were last seen.
    #[serde(serialize_with = "kept::write")]
    gone: Vec<Asset>,
    /// The IDs of devices that have been missing: where one of them is there, it came back. When a device came
    /// back under a new ID, both.
    been_away: BTreeSet<AssetId>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeptHistory {
    before: Snapshot,
    latest: Option<Snapshot>,
    gone: Vec<KeptAsset>,
    been_away: BTreeSet<AssetId>,
}

impl From<KeptHistory> for History {
    fn from(kept: KeptHistory) -> Self {
        let gone = kept::read(kept.gone);
        let (before, latest) = match kept.latest {
            Some(latest) => (kept.before, Some(latest.with_set_aside(gone.set_aside))),
            None => (kept.before.with_set_aside(gone.set_aside), None),
        };
        Self {
            before,
            latest,
            gone: gone.items,
            been_away: kept.been_away,
        }
    }
}

impl History {
    /// A history that begins with the household as it was before the link was opened.
    pub fn new(before: Snapshot) -> Self {
        Self {
            before,
            ..Self::default()
        }
    }

    /// The household as it was before the link was opened.
    pub fn before(&self) -> &Snapshot {
        &self.before
    }

    /// The household as the last look found it; `None` before the first look.
    pub fn latest(&self) -> Option<&Snapshot> {
        self.latest.as_ref()
    }

    /// The household as it was seen last: at the last look, else before.
    pub fn now(&self) -> &Snapshot {
        self.latest.as_ref().unwrap_or(&self.before)
    }

    /// The types of all devices and accounts ever seen: a look must ask for all of them, or what it did not ask for
    /// would seem to have gone away.
    pub fn asset_types(&self) -> BTreeSet<AssetType> {
        let seen = [Some(&self.before), self.latest.as_ref()];
        let accounts = seen.iter().flatten().flat_map(|snapshot| snapshot.accounts());
        let devices = self.devices().into_iter().map(|(asset, _)| asset.asset_type());
        devices
            .chain(accounts.map(|account| account.vendor_type.clone()))
            .collect()
    }

    /// Takes in a look.
    ///
    /// A device that was seen, was missing, and is there again came back. Relinking the same account gives a device
    /// the same ID; one that left the account and returns to it gets a new one, and is known by type, vendor and
    /// serial number or VIN then.
    pub fn look(&mut self, now: Snapshot) {
        let previous = self.now();
        let newcomers: Vec<AssetId> = now
            .assets()
            .iter()
            .map(Asset::id)
            .filter(|id| previous.asset(id).is_none() && !self.been_away.contains(*id))
            .filter(|id| !self.gone.iter().any(|gone| gone.id() == *id))
            .cloned()
            .collect();
        let there = |asset: &Asset| now.asset(asset.id()).is_some();
        let (returned, away): (Vec<&Asset>, Vec<&Asset>) = self.gone.iter().partition(|asset| there(asset));
        let left = previous.assets().iter().filter(|asset| !there(asset));
        let mut gone: Vec<Asset> = left.chain(away).cloned().collect();
        gone.sort_by_cached_key(place);
        self.been_away
            .extend(returned.into_iter().map(|asset| asset.id().clone()));
        for newcomer in newcomers.iter().filter_map(|id| now.asset(id)) {
            let Some(identity) = identity(newcomer) else {
                continue;
            };
            let same = gone
                .iter()
                .position(|gone| self::identity(gone).as_ref() == Some(&identity));
            if let Some(same) = same {
                let earlier = gone.remove(same);
                self.been_away.insert(earlier.id().clone());
                self.been_away.insert(newcomer.id().clone());
            }
        }
        self.gone = gone;
        self.latest = Some(now);
    }

    /// Whether a device had gone before it was there as it is now.
    pub(crate) fn has_been_away(&self, asset: &Asset) -> bool {
        self.been_away.contains(asset.id())
    }

    /// Every device ever seen once, as it was last seen, with how it came to be there.
    pub fn devices(&self) -> Vec<(&Asset, Arrival)> {
        let arrival = |asset: &Asset| {
            if self.been_away.contains(asset.id()) {
                Arrival::CameBack
            } else if self.before.asset(asset.id()).is_some() {
                Arrival::AlreadyThere
            } else {
                Arrival::New
            }
        };
        let there = self.now().assets().iter().map(|asset| (asset, arrival(asset)));
        let gone = self.gone.iter().map(|asset| (asset, Arrival::WentAway));
        there.chain(gone).collect()
    }
}

/// By what a device is known that has a new ID.
fn identity(asset: &Asset) -> Option<(AssetType, VendorCode, String)> {
    let serial = asset
        .serial()
        .map(serial_compared)
        .filter(|serial| !serial.is_empty())?;
    Some((asset.asset_type(), asset.vendor().clone(), serial))
}
