//! Households.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Other;
use crate::decode::{self, SetAside};
use crate::{AssetType, UserId, VendorCode};

/// A household and the accounts linked to it: schema `UserResponse`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct User {
    /// Its ID.
    pub id: UserId,
    /// One row for each vendor and asset type linked.
    pub linked_vendors: Vec<LinkedVendor>,
    /// Rows that could not be read.
    #[serde(skip)]
    pub set_aside: Vec<SetAside>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

impl User {
    /// Reads an answer row by row.
    pub(crate) fn decode(json: &[u8]) -> Result<Self, SetAside> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct RawUser<'a> {
            id: UserId,
            #[serde(borrow)]
            linked_vendors: Vec<&'a RawValue>,
            #[serde(flatten)]
            other: Other,
        }
        let raw: RawUser<'_> = decode::from_slice(json, "")?;
        let linked = decode::items(&raw.linked_vendors, "linkedVendors", 0);
        Ok(Self {
            id: raw.id,
            linked_vendors: linked.items,
            set_aside: linked.set_aside,
            other: raw.other,
        })
    }
}

/// One asset type of one vendor's account.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkedVendor {
    /// The vendor.
    pub vendor: VendorCode,
    /// The asset type.
    pub vendor_type: AssetType,
    /// Whether its credentials still work; if not, the customer has to sign in again.
    pub is_valid: bool,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

impl LinkedVendor {
    /// A row as the API would give it, for what is learnt from elsewhere, such as an event.
    pub fn new(vendor: VendorCode, vendor_type: AssetType, is_valid: bool) -> Self {
        Self {
            vendor,
            vendor_type,
            is_valid,
            other: Other::new(),
        }
    }
}

/// A household in the list of all: schema `UsersListEntry`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserSummary {
    /// Its ID.
    pub id: UserId,
    /// When it was first linked; null for some old ones.
    pub created_at: Option<Timestamp>,
    /// Deprecated by the contract, and may hold names of older versions.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}
