//! What is known without a look: what a look did not read is as it was, and what was taken out is gone.

use enode::{AssetType, Listing, VendorCode};

use super::Snapshot;

impl Snapshot {
    /// This snapshot, for which only the lists of some types were read, with the devices of the other types as they
    /// were in an earlier one. A device whose vendor has no account any more is not taken over: it cannot be there.
    #[must_use]
    pub fn carrying(mut self, earlier: &Self, read: &[AssetType]) -> Self {
        let kept: Vec<_> = earlier
            .assets()
            .iter()
            .filter(|asset| !read.contains(&asset.asset_type()))
            .filter(|asset| self.account_works(asset.vendor()).is_some())
            .filter(|asset| self.asset(asset.id()).is_none())
            .cloned()
            .collect();
        self.add(kept);
        self
    }

    /// This snapshot without the accounts and devices of some vendors and types.
    #[must_use]
    pub fn taking_out(&self, gone: impl Fn(&VendorCode, &AssetType) -> bool) -> Self {
        let accounts = self
            .accounts()
            .iter()
            .filter(|row| !gone(&row.vendor, &row.vendor_type));
        let assets = self
            .assets()
            .iter()
            .filter(|asset| !gone(asset.vendor(), &asset.asset_type()));
        let left = Listing {
            items: assets.cloned().collect(),
            ..Listing::default()
        };
        Self::new(accounts.cloned().collect::<Vec<_>>(), [left])
    }
}
