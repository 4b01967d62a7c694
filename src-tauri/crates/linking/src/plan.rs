//! A plan row: what is to be linked in one session, and the request that follows from it.
//!
//! Pure: the same draft and catalogue give the same request. Not here: sending it.

mod command;
mod languages;
mod redirect;
mod row;
#[cfg(test)]
mod tests;
mod vendor_first;

use enode::{AssetType, ColorScheme, Language, LinkRequest, Scope, UserId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::catalogue::VendorView;
use crate::failure::FieldProblem;
use crate::link_state::LinkChannel;
use crate::scopes::{NotAccessed, Pack, ScopeGroup};

pub use languages::{LanguageView, languages, nearest_language};
pub(crate) use redirect::check_https_page;
pub use redirect::{check_redirect_uri, redirect_fault};
pub use row::{link_request, plan_row};
pub use vendor_first::with_types_of_vendor;

/// Who chooses the vendor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum VendorChoice {
    /// Nobody has yet.
    #[default]
    Undecided,
    /// The operator has.
    Vendor {
        /// The vendor's code.
        vendor: String,
    },
    /// The customer will, in Link UI, among the vendors that serve at least one of the types.
    Customer,
}

/// What has been chosen so far for a plan row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanDraft {
    /// The household, as typed.
    pub user_id: String,
    /// The types wanted.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// The vendor.
    pub vendor: VendorChoice,
    /// The scopes wanted; `None` for those of the pack. Required ones are added, those not offered left out.
    #[specta(type = Option<Vec<String>>)]
    pub scopes: Option<Vec<Scope>>,
    /// The pack, where no scopes are named.
    pub pack: Pack,
    /// The language of Link UI.
    #[specta(type = String)]
    pub language: Language,
    /// The colours of Link UI.
    #[specta(type = String)]
    pub color_scheme: ColorScheme,
    /// Where the customer goes afterwards; `None` for what the profile says for the channel.
    pub redirect_uri: Option<String>,
    /// How the link will probably reach the customer: it decides where the customer goes afterwards.
    pub channel: LinkChannel,
}

/// What a plan row takes from the profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanContext {
    /// The API's base URL, for the command.
    pub api_url: String,
    /// The token endpoint, for the command.
    pub token_url: String,
    /// Where the customer goes afterwards, unless the draft says otherwise.
    pub redirect_uri: String,
}

/// What follows from a draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanView {
    /// The wanted types that this session links.
    #[specta(type = Vec<String>)]
    pub served: Vec<AssetType>,
    /// The wanted types that need another vendor.
    #[specta(type = Vec<String>)]
    pub left_over: Vec<AssetType>,
    /// The scopes by asset type.
    pub groups: Vec<ScopeGroup>,
    /// The scopes as they will be sent.
    #[specta(type = Vec<String>)]
    pub scopes: Vec<Scope>,
    /// The pack that the scopes come to, if to one.
    pub pack: Option<Pack>,
    /// What stays closed.
    pub not_accessed: Vec<NotAccessed>,
    /// The request's body as it will be sent, indented; only when there are no problems.
    pub request: Option<String>,
    /// The request as a command that can be run; only when there are no problems.
    pub command: Option<String>,
    /// What must be mended before a link can be created.
    pub problems: Vec<FieldProblem>,
}

/// A plan row without problems.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The household.
    pub user_id: UserId,
    /// The request.
    pub request: LinkRequest,
    /// All types wanted, in the order of [`AssetType::KNOWN`].
    pub wanted: Vec<AssetType>,
    /// Those that this session links.
    pub served: Vec<AssetType>,
    /// The vendor, unless the customer chooses.
    pub vendor: Option<VendorView>,
}
