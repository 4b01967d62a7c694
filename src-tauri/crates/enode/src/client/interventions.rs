//! What people can do about capabilities that do not work yet.

use std::sync::Arc;

use crate::decode::{self, Listing};
use crate::error::Error;
use crate::models::Intervention;
use crate::transport::{Request, Transport};
use crate::{AssetType, Language, VendorCode};

/// The calls under `/interventions`.
#[derive(Clone, Debug)]
pub struct Interventions {
    transport: Arc<Transport>,
}

/// Which interventions, and in which language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterventionFilter {
    /// The language of their texts; English (US) where the API has no other.
    pub language: Option<Language>,
    /// Only those of this asset type.
    pub vendor_type: Option<AssetType>,
    /// Only those of this vendor.
    pub vendor: Option<VendorCode>,
}

impl Interventions {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self { transport }
    }

    /// All interventions that the filter lets through: `GET /interventions`.
    ///
    /// # Errors
    /// [`Error`], if the list itself could not be had.
    pub async fn list(&self, filter: &InterventionFilter) -> Result<Listing<Intervention>, Error> {
        let request = Request::get("listing the interventions", ["interventions"])
            .query("language", language(filter.language.as_ref()))
            .query("vendorType", filter.vendor_type.as_ref().map(AssetType::as_str))
            .query("vendor", filter.vendor.as_ref().map(VendorCode::as_str));
        self.transport.call(request).await?.read(decode::array)
    }

    /// One intervention: `GET /interventions/{interventionId}`.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if there is no such intervention.
    pub async fn get(&self, id: &str, in_language: Option<&Language>) -> Result<Intervention, Error> {
        let request = Request::get("reading an intervention", ["interventions", id])
            .query("language", language(in_language));
        self.transport.call(request).await?.read(decode::value)
    }
}

/// Two languages of Link UI are not among those of interventions; left out, the API answers in English.
fn language(asked: Option<&Language>) -> Option<&str> {
    asked
        .filter(|language| !matches!(language, Language::Browser | Language::Italian))
        .map(Language::as_str)
}
