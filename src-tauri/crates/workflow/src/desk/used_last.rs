//! What was used last with the client in front.

use enode::{AssetType, VendorCode};
use linking::{Failure, LastAccess, UsedVendor, Visit};

use super::Desk;

/// How many visits are looked through: a week of a busy desk, in a few milliseconds.
const LOOKED_THROUGH: u32 = 60;

impl Desk {
    /// The vendors that were linked last with the client in front and that fit these types, the likeliest first.
    /// Nothing is asked of the network.
    ///
    /// # Errors
    /// When no client is open, or the store cannot be read.
    pub async fn used_last(&self, asset_types: &[String]) -> Result<Vec<UsedVendor>, Failure> {
        let visits = self.newest_visits().await?;
        let catalogue = self.connection()?.known_catalogue();
        Ok(linking::used_last(&visits, &named(asset_types), &catalogue))
    }

    /// What was asked for last with a vendor for these types, if each was linked with it before. Nothing is asked of
    /// the network.
    ///
    /// # Errors
    /// When no client is open, or the store cannot be read.
    pub async fn last_access(
        &self,
        vendor: &str,
        asset_types: &[String],
    ) -> Result<Option<LastAccess>, Failure> {
        let Some(vendor) = self.connection()?.vendor(&VendorCode::from(vendor)) else {
            return Ok(None);
        };
        let visits = self.newest_visits().await?;
        Ok(linking::last_access(&visits, &vendor, &named(asset_types)))
    }

    async fn newest_visits(&self) -> Result<Vec<Visit>, Failure> {
        let profile = self.connection()?.profile();
        self.common
            .kept
            .newest(profile.environment, &profile.id, LOOKED_THROUGH)
            .await
    }
}

fn named(asset_types: &[String]) -> Vec<AssetType> {
    asset_types
        .iter()
        .map(|name| AssetType::from(name.as_str()))
        .collect()
}
