//! Devices of whatever type.

use std::sync::Arc;

use http::Method;

use super::Client;
use super::users::session;
use crate::decode::Listing;
use crate::error::Error;
use crate::models::{Asset, LinkSession, RelinkRequest};
use crate::transport::{Request, Transport};
use crate::{AssetId, AssetType, UserId};

/// What is being done by [`Assets::relink`].
pub(crate) const RELINKING: &str = "creating a relink session";

/// The calls that devices of all types share.
#[derive(Clone, Debug)]
pub struct Assets {
    client: Client,
}

impl Assets {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self {
            client: Client { transport },
        }
    }

    /// The devices of one type in one household, all pages. Empty for a household that does not exist.
    ///
    /// # Errors
    /// [`Error`], if the list itself could not be had;
    /// [`ErrorKind::InvalidInput`](crate::ErrorKind::InvalidInput) for an asset type that this crate does not
    /// know.
    pub async fn of_user(&self, user: &UserId, asset_type: &AssetType) -> Result<Listing<Asset>, Error> {
        let client = &self.client;
        Ok(match asset_type {
            AssetType::Vehicle => client.vehicles().of_user(user).await?.map(Asset::from),
            AssetType::Charger => client.chargers().of_user(user).await?.map(Asset::from),
            AssetType::Hvac => client.hvacs().of_user(user).await?.map(Asset::from),
            AssetType::Inverter => client.inverters().of_user(user).await?.map(Asset::from),
            AssetType::Battery => client.batteries().of_user(user).await?.map(Asset::from),
            AssetType::Meter => client.meters().of_user(user).await?.map(Asset::from),
            AssetType::Unknown(name) => {
                return Err(Request::get("listing the household's devices", [])
                    .refuse("the asset type", format!("{name:?} is newer than this program")));
            }
        })
    }

    /// A session in which the customer signs in again, keeping the asset's ID and history:
    /// `POST /assets/{assetId}/relink`. Never repeated once bytes may have been sent.
    ///
    /// # Errors
    /// As for [`Users::link`](super::Users::link); status 400 if the asset is not known or needs no relink.
    pub async fn relink(&self, asset: &AssetId, request: &RelinkRequest) -> Result<LinkSession, Error> {
        let transport = &self.client.transport;
        let request =
            Request::new(RELINKING, Method::POST, ["assets", asset.as_str(), "relink"]).json(request);
        session(transport, request).await
    }
}
