//! Taking something out of a household for good: what would be lost, and the word that is asked for before.

use enode::AssetType;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, happened, problem};

use crate::asset_types::inline;
use crate::failure::{Field, FieldProblem};
use crate::household::{DeviceBrief, device_brief};
use crate::outcome::{Snapshot, VendorName};

/// What is to be taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum UnlinkTarget {
    /// A vendor's account: `DELETE /users/{userId}/vendors/{vendor}`.
    Vendor {
        /// Its code.
        vendor: String,
    },
    /// One type of it: `DELETE /users/{userId}/vendors/{vendor}/{vendorType}`. With the last one the account goes.
    AssetType {
        /// The vendor's code.
        vendor: String,
        /// The type.
        #[specta(type = String)]
        asset_type: AssetType,
    },
    /// The household with all that is Enode's of it: `DELETE /users/{userId}`.
    Household,
}

/// What would be lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnlinkView {
    /// What is to be taken out.
    pub target: UnlinkTarget,
    /// What that is called.
    pub what: Text,
    /// The devices that would lose their ID and history.
    pub devices: Vec<DeviceBrief>,
    /// The vendors whose accounts would go.
    pub vendors: Vec<String>,
    /// What must be typed before it is done: the household's ID.
    pub confirmation: String,
}

/// What would be lost, by the household as it is now.
pub fn unlink_view(
    target: UnlinkTarget,
    user_id: &str,
    now: &Snapshot,
    name_of: &VendorName<'_>,
) -> UnlinkView {
    let concerns = |vendor: &str, asset_type: &AssetType| match &target {
        UnlinkTarget::Vendor { vendor: ours } => ours == vendor,
        UnlinkTarget::AssetType {
            vendor: ours,
            asset_type: only,
        } => ours == vendor && only == asset_type,
        UnlinkTarget::Household => true,
    };
    let devices = now
        .assets()
        .iter()
        .filter(|asset| concerns(asset.vendor().as_str(), &asset.asset_type()))
        .map(|asset| device_brief(asset, name_of))
        .collect();
    // With an account's last type the account goes.
    let mut vendors: Vec<String> = now
        .accounts()
        .iter()
        .map(|row| row.vendor.clone())
        .filter(|vendor| {
            let mut rows = now.accounts().iter().filter(|row| row.vendor == *vendor);
            rows.all(|row| concerns(vendor.as_str(), &row.vendor_type))
        })
        .map(|vendor| name_of(vendor.as_str()))
        .collect();
    vendors.sort();
    vendors.dedup();
    UnlinkView {
        what: described(&target, user_id, name_of),
        devices,
        vendors,
        confirmation: user_id.to_owned(),
        target,
    }
}

/// What is taken out, in words.
pub fn described(target: &UnlinkTarget, user_id: &str, name_of: &VendorName<'_>) -> Text {
    match target {
        UnlinkTarget::Vendor { vendor } => Text::verbatim(name_of(vendor)),
        UnlinkTarget::AssetType { vendor, asset_type } => {
            happened::what_type(inline(asset_type), name_of(vendor)).into()
        }
        UnlinkTarget::Household => happened::what_household(user_id).into(),
    }
}

/// Checks what was typed to confirm: the household's ID, letter by letter.
///
/// # Errors
/// The problem at the field, when it is not that.
pub fn check_confirmation(typed: &str, user_id: &str) -> Result<(), FieldProblem> {
    if typed.trim() == user_id {
        return Ok(());
    }
    Err(FieldProblem::new(
        Field::Confirmation,
        problem::confirmation(user_id),
    ))
}
