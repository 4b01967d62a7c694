//! The vendors of one client, and how they fall into groups for the asset types wanted.
//!
//! The API is asked once for everything; every combination is computed here, so that toggling is instant. Whether
//! a vendor serves a type is read from its own `assetTypes`, never from its mere presence in an answer: that
//! `assetTypes` of `GET /integrations` means *any* of the types is likely, not certain.
//!
//! Not here: fetching and ageing of the catalogue.

mod absence;
mod aliases;
mod arrange;
mod folded;
mod fresh;
mod search;
#[cfg(test)]
mod tests;

use enode::{AssetType, Integration, LinkingStatus, Scope, VendorCode};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::failure::Failure;
use search::Names;

pub use absence::Absence;
pub(crate) use arrange::hurdle;
pub use arrange::{Arrangement, Mark, Nickname, Split};
pub use fresh::{Verdict, fresh_check};

/// A vendor as the API offers it to this client: schema `Integration` without the uninformative `status`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VendorView {
    /// The vendor's code; the case counts.
    #[specta(type = String)]
    pub code: VendorCode,
    /// The brand as people know it.
    pub display_name: String,
    /// The app or service that the customer signs in to.
    pub portal_name: String,
    /// The asset types it serves, in the order of [`AssetType::KNOWN`], each once.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// The scopes it supports.
    #[specta(type = Vec<String>)]
    pub scopes: Vec<Scope>,
    /// Whether it can be linked now.
    #[specta(type = String)]
    pub linking_status: LinkingStatus,
}

impl VendorView {
    /// Whether Link UI lets nobody try: the outage counts, a raised error rate does not.
    pub fn is_out(&self) -> bool {
        self.linking_status == LinkingStatus::Outage
    }

    /// Those of the types that this vendor serves.
    pub fn serves(&self, wanted: &[AssetType]) -> Vec<AssetType> {
        wanted
            .iter()
            .filter(|wanted| self.asset_types.contains(wanted))
            .cloned()
            .collect()
    }
}

impl From<&Integration> for VendorView {
    fn from(integration: &Integration) -> Self {
        let code = integration.vendor.clone();
        let named =
            |name: &str, otherwise: &str| if name.trim().is_empty() { otherwise } else { name }.to_owned();
        let display_name = named(&integration.display_name, code.as_str());
        Self {
            portal_name: named(&integration.portal_name, &display_name),
            display_name,
            asset_types: in_order(&integration.asset_types),
            scopes: integration.scopes.clone(),
            linking_status: integration.linking_status.clone(),
            code,
        }
    }
}

/// The types in the order of [`AssetType::KNOWN`], those new to this program last, each once.
pub(crate) fn in_order(asset_types: &[AssetType]) -> Vec<AssetType> {
    let mut ordered = asset_types.to_vec();
    ordered.sort();
    ordered.dedup();
    ordered
}

/// Something in an answer that could not be read and was left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SetAside {
    /// Where it is, as a JSON path.
    pub path: String,
    /// Why it could not be read.
    pub reason: String,
}

impl From<enode::SetAside> for SetAside {
    fn from(set_aside: enode::SetAside) -> Self {
        Self {
            path: set_aside.path,
            reason: set_aside.reason,
        }
    }
}

/// The vendors as they were fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CatalogueView {
    /// The vendors; an [`Arrangement`] counts in this list.
    pub vendors: Vec<VendorView>,
    /// When, in RFC 3339.
    pub fetched_at: String,
    /// Vendors that could not be read.
    pub set_aside: Vec<SetAside>,
    /// Why the last refresh failed; the vendors are the earlier ones then.
    pub failure: Option<Failure>,
}

/// The vendors, prepared for arranging and searching.
#[derive(Clone, Debug)]
pub struct Catalogue {
    vendors: Vec<VendorView>,
    entries: Vec<Entry>,
    not_enabled: Vec<absence::NotEnabled>,
}

/// What is worked out once per vendor.
#[derive(Clone, Debug)]
struct Entry {
    names: Names,
    /// Place among all vendors by name.
    place: u32,
}

impl Catalogue {
    /// Prepares the vendors. Their order stays as given.
    pub fn new(vendors: Vec<VendorView>) -> Self {
        let mut entries: Vec<Entry> = vendors
            .iter()
            .map(|vendor| {
                let names = Names::new(&vendor.display_name, &vendor.portal_name, vendor.code.as_str());
                Entry { names, place: 0 }
            })
            .collect();
        let mut by_name: Vec<usize> = (0..entries.len()).collect();
        by_name.sort_by(|a, b| entries[*a].names.sort_key().cmp(entries[*b].names.sort_key()));
        for (place, index) in (0..).zip(by_name) {
            entries[index].place = place;
        }
        let not_enabled = absence::not_enabled(&vendors);
        Self {
            vendors,
            entries,
            not_enabled,
        }
    }

    /// The vendors in the order given.
    pub fn vendors(&self) -> &[VendorView] {
        &self.vendors
    }

    /// The vendor with exactly this code.
    pub fn vendor(&self, code: &VendorCode) -> Option<&VendorView> {
        self.vendors.iter().find(|vendor| vendor.code == *code)
    }
}

/// What to call a vendor: as this client's catalogue does, else as the brand is usually written, else by its code.
pub fn vendor_name(catalogue: &Catalogue, code: &str) -> String {
    let here = catalogue
        .vendors
        .iter()
        .find(|vendor| vendor.code.as_str() == code);
    let name = here
        .map(|vendor| vendor.display_name.as_str())
        .or_else(|| enode::known::vendor(code).map(|known| known.display_name));
    name.unwrap_or(code).to_owned()
}
