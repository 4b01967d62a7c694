//! Vendors that a client can link.

use std::sync::Arc;

use crate::AssetType;
use crate::decode::{self, Listing};
use crate::error::Error;
use crate::models::Integration;
use crate::transport::{Request, Transport};

/// The calls under `/integrations`.
#[derive(Clone, Debug)]
pub struct Integrations {
    transport: Arc<Transport>,
}

impl Integrations {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self { transport }
    }

    /// Vendors that this client can link, for the asset types named, or all if none is:
    /// `GET /integrations?assetTypes=`.
    ///
    /// Whether the answer holds vendors of *any* or of *all* types named is not certain, and an entry may be
    /// narrowed to them: intersect with [`Integration::links_all`].
    ///
    /// # Errors
    /// [`Error`], if the list itself could not be had.
    pub async fn list(&self, asset_types: &[AssetType]) -> Result<Listing<Integration>, Error> {
        let named = asset_types
            .iter()
            .map(AssetType::as_str)
            .collect::<Vec<_>>()
            .join(",");
        let request = Request::get("listing the vendors", ["integrations"])
            .query("assetTypes", (!named.is_empty()).then_some(named));
        self.transport.call(request).await?.read(decode::array)
    }
}
