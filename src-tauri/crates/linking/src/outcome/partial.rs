//! A look that did not read every list: what it did not read is taken to be as it was.

use enode::AssetType;

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
}
