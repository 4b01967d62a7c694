//! Vendors that a client can link.

use serde::{Deserialize, Serialize};

use super::Other;
use crate::{AssetType, LinkingStatus, Scope, VendorCode};

/// A vendor that this client can link: schema `Integration`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Integration {
    /// Its code.
    pub vendor: VendorCode,
    /// The brand for people.
    pub display_name: String,
    /// The app or portal whose login the customer needs, such as `My BMW`.
    pub portal_name: String,
    /// Documented as always `READY` for now: look at `linking_status`.
    pub status: LinkingStatus,
    /// Whether it can be linked now.
    pub linking_status: LinkingStatus,
    /// What can be linked: perhaps only those of the types that were asked for.
    pub asset_types: Vec<AssetType>,
    /// What can be asked for: perhaps only those of the types that were asked for.
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

impl Integration {
    /// Whether it links all these types, in one session of one account.
    ///
    /// That a vendor is in the answer does not tell: `assetTypes` of the request can be read as *any* of them.
    pub fn links_all(&self, asset_types: &[AssetType]) -> bool {
        asset_types
            .iter()
            .all(|asset_type| self.asset_types.contains(asset_type))
    }
}
