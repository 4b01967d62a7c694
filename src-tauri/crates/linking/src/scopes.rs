//! What a link asks the customer for: scopes grouped by asset type, in plain words, and what stays closed.
//!
//! Not here: which types a plan row links (`plan`).

mod access;
mod table;
#[cfg(test)]
mod tests;

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Text;

pub use access::NotAccessed;
pub(crate) use access::{Access, Wish, access, title};

/// A usual choice of scopes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Pack {
    /// Every reading that is offered, no control.
    ReadOnly,
    /// Every reading and every control that is offered.
    ReadAndControl,
}

/// One scope in its group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
#[expect(
    clippy::struct_excessive_bools,
    reason = "four independent facts, as the window shows them"
)]
pub struct ScopeView {
    /// As the API spells it.
    #[specta(type = String)]
    pub scope: Scope,
    /// What it is called; a scope that is new to this program by its own spelling.
    pub title: Text,
    /// The data or control it opens.
    pub covers: Text,
    /// What it is used for; none for a scope that is new to this program.
    pub example: Option<Text>,
    /// Without it the type cannot be linked, so it is always chosen.
    pub required: bool,
    /// Whether the vendor supports it; one that it does not can never be chosen.
    pub offered: bool,
    /// Whether it will be asked for.
    pub chosen: bool,
    /// Whether this program knows what it means.
    pub known: bool,
}

/// The scopes of one asset type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScopeGroup {
    /// The type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// How many are chosen.
    pub chosen: u32,
    /// How many could be: those offered.
    pub total: u32,
    /// The scopes: the required one, the other known ones, then those new to this program.
    pub scopes: Vec<ScopeView>,
}
