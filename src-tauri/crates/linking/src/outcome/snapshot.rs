//! The household's accounts and devices at one moment.

use std::collections::HashSet;

use enode::{Asset, AssetId, AssetType, LinkedVendor, Listing, VendorCode};
use serde::{Deserialize, Serialize};

use super::kept::{self, KeptAsset};
use crate::catalogue::{SetAside, VendorView};

/// The household's accounts and devices at one moment. The default is that of a household which does not exist.
///
/// It can be kept as JSON; a device that cannot be read back is set aside.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", from = "KeptSnapshot")]
pub struct Snapshot {
    accounts: Vec<LinkedVendor>,
    #[serde(serialize_with = "kept::write")]
    assets: Vec<Asset>,
    set_aside: Vec<SetAside>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeptSnapshot {
    accounts: Vec<LinkedVendor>,
    assets: Vec<KeptAsset>,
    set_aside: Vec<SetAside>,
}

impl From<KeptSnapshot> for Snapshot {
    fn from(kept: KeptSnapshot) -> Self {
        let mut snapshot = Self::new(kept.accounts, [kept::read(kept.assets)]);
        snapshot.set_aside.splice(0..0, kept.set_aside);
        snapshot
    }
}

impl Snapshot {
    /// Puts together what `GET /users/{userId}` and the lists of assets answered, in any order. A device that comes
    /// twice, as it may when a list changes between two pages, counts once.
    pub fn new(
        accounts: impl IntoIterator<Item = LinkedVendor>,
        lists: impl IntoIterator<Item = Listing<Asset>>,
    ) -> Self {
        let mut snapshot = Self {
            accounts: accounts.into_iter().collect(),
            ..Self::default()
        };
        let mut seen: HashSet<AssetId> = HashSet::new();
        for list in lists {
            snapshot
                .set_aside
                .extend(list.set_aside.into_iter().map(SetAside::from));
            snapshot.assets.extend(
                list.items
                    .into_iter()
                    .filter(|asset| seen.insert(asset.id().clone())),
            );
        }
        // What depends on the order of an answer would seem to change where nothing has.
        // Of two rows for the same, the one that wants a sign-in counts, so it comes first.
        snapshot.accounts.sort_by_cached_key(|account| {
            (
                account.vendor.clone(),
                account.vendor_type.clone(),
                account.is_valid,
            )
        });
        snapshot.assets.sort_by_cached_key(place);
        snapshot
    }

    /// The same with what could not be read of the accounts.
    #[must_use]
    pub fn with_set_aside(mut self, set_aside: impl IntoIterator<Item = enode::SetAside>) -> Self {
        self.set_aside.extend(set_aside.into_iter().map(SetAside::from));
        self
    }

    /// Adds devices that are not in it, and keeps the order.
    pub(super) fn add(&mut self, assets: Vec<Asset>) {
        self.assets.extend(assets);
        self.assets.sort_by_cached_key(place);
    }

    /// The accounts: a row for each vendor and type, by vendor and type.
    pub fn accounts(&self) -> &[LinkedVendor] {
        &self.accounts
    }

    /// The devices, by type, vendor and ID.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// What could not be read.
    pub fn set_aside(&self) -> &[SetAside] {
        &self.set_aside
    }

    /// The device with this ID.
    pub(crate) fn asset(&self, id: &AssetId) -> Option<&Asset> {
        self.assets.iter().find(|asset| asset.id() == id)
    }

    /// Whether the sign-in of this vendor's account works; `None` when there is no account. One row that does not
    /// work is enough: the sign-in is one for all of them.
    pub(crate) fn account_works(&self, vendor: &VendorCode) -> Option<bool> {
        let rows = self.accounts.iter().filter(|account| account.vendor == *vendor);
        rows.map(|account| account.is_valid).reduce(|all, one| all && one)
    }

    /// Whether the sign-in that this device depends on fails: that of its own row, else of its vendor's account.
    pub(crate) fn sign_in_fails(&self, asset: &Asset) -> bool {
        match self.row(asset.vendor(), &asset.asset_type()) {
            Some(row) => !row.is_valid,
            None => self.account_works(asset.vendor()) == Some(false),
        }
    }

    fn row(&self, vendor: &VendorCode, asset_type: &AssetType) -> Option<&LinkedVendor> {
        self.accounts
            .iter()
            .find(|account| account.vendor == *vendor && account.vendor_type == *asset_type)
    }
}

/// By what devices are sorted.
pub(super) fn place(asset: &Asset) -> (AssetType, VendorCode, AssetId) {
    (asset.asset_type(), asset.vendor().clone(), asset.id().clone())
}

/// Whether somebody has signed in at the vendor, or at any when the customer chooses, since the snapshot before:
/// an account or a type of it has appeared, works again, or has a device that was not there.
pub fn account_appeared(before: Option<&Snapshot>, now: &Snapshot, vendor: Option<&VendorView>) -> bool {
    let Some(before) = before else { return false };
    let counts = |code: &VendorCode| vendor.is_none_or(|vendor| vendor.code == *code);
    let row_is_new = |row: &&LinkedVendor| {
        row.is_valid
            && before
                .row(&row.vendor, &row.vendor_type)
                .is_none_or(|before| !before.is_valid)
    };
    now.accounts
        .iter()
        .filter(|row| counts(&row.vendor))
        .any(|row| row_is_new(&row))
        || now
            .assets
            .iter()
            .any(|asset| counts(asset.vendor()) && before.asset(asset.id()).is_none())
}
