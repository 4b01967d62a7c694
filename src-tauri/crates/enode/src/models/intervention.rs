//! What a person has to do before a capability works.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Other;
use crate::names::open_enum;
use crate::{AssetType, VendorCode};

/// Something that a person has to do: schema `Intervention`. Assets refer to it in
/// [`Capability::intervention_ids`](super::Capability::intervention_ids).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Intervention {
    /// Its ID.
    pub id: String,
    /// The vendor it is about; none if it is about any.
    pub vendor: Option<VendorCode>,
    /// The asset type it is about; none if it is about any.
    pub vendor_type: Option<AssetType>,
    /// The brand for people.
    pub brand: Option<String>,
    /// When it was introduced.
    pub introduced_at: Timestamp,
    /// What it is about.
    pub domain: InterventionDomain,
    /// What to do.
    pub resolution: Resolution,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What to do about an [`Intervention`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Resolution {
    /// What it comes to, in the language asked for.
    pub title: String,
    /// How it is done, as Markdown in the language asked for. Remote text: show it safely.
    pub description: String,
    /// Where it is done.
    pub access: InterventionAccess,
    /// Who can do it.
    pub agent: InterventionAgent,
    /// `Link` if the account is to be signed in again, see
    /// [`Assets::relink`](crate::client::Assets::relink).
    pub action: Option<String>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

impl Resolution {
    /// Whether signing in again resolves it.
    pub fn is_sign_in(&self) -> bool {
        self.action.as_deref() == Some("Link")
    }
}

open_enum! {
    /// What an intervention is about.
    InterventionDomain {
        /// The vendor's account.
        Account = "Account",
        /// The device.
        Device = "Device",
    }
}

open_enum! {
    /// Where an intervention is done.
    InterventionAccess {
        /// In the vendor's app or portal.
        Remote = "Remote",
        /// At the device.
        Physical = "Physical",
    }
}

open_enum! {
    /// Who can do what an intervention needs.
    InterventionAgent {
        /// The user.
        User = "User",
        /// A retailer or service with a licence.
        ThirdParty = "ThirdParty",
    }
}
