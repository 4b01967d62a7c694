//! Who a household is: its user ID as typed, the accounts it has, and its devices.
//!
//! Not here: asking the API for them.

mod user_id;

use std::collections::BTreeMap;

use enode::{Asset, AssetType, LinkedVendor, VendorCode};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Text;

use crate::VisitBrief;
use crate::outcome::{VendorName, device_label, device_name};

pub use user_id::{
    IdForm, IdFormKind, IdPattern, LONGEST_USER_ID, check_user_id, check_user_id_with, similar_ids,
};

/// One asset type of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountTypeView {
    /// The type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// Whether its sign-in still works: `isValid` of `linkedVendors`.
    pub valid: bool,
}

/// One account that a household has linked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// The vendor's code.
    pub vendor: String,
    /// The vendor's name.
    pub display_name: String,
    /// The types it is linked for, each once, in the order of [`AssetType::KNOWN`].
    pub types: Vec<AccountTypeView>,
    /// Whether the sign-in of all of them still works; if not, the customer must sign in again.
    pub valid: bool,
}

/// The accounts of a household by vendor, from the rows of `GET /users/{userId}`.
///
/// Should a type have two rows, it is valid only if both are.
pub fn accounts<'a>(
    rows: impl IntoIterator<Item = &'a LinkedVendor>,
    name_of: &VendorName<'_>,
) -> Vec<AccountView> {
    let mut vendors: BTreeMap<&VendorCode, BTreeMap<&AssetType, bool>> = BTreeMap::new();
    for row in rows {
        let types = vendors.entry(&row.vendor).or_default();
        *types.entry(&row.vendor_type).or_insert(true) &= row.is_valid;
    }
    let account = |(vendor, types): (&VendorCode, BTreeMap<&AssetType, bool>)| AccountView {
        vendor: vendor.to_string(),
        display_name: name_of(vendor.as_str()),
        valid: types.values().all(|valid| *valid),
        types: types
            .into_iter()
            .map(|(asset_type, valid)| AccountTypeView {
                asset_type: asset_type.clone(),
                valid,
            })
            .collect(),
    };
    vendors.into_iter().map(account).collect()
}

/// A device of a household, in brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeviceBrief {
    /// The API's ID.
    pub id: String,
    /// Its type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// The vendor's code.
    pub vendor: String,
    /// The vendor's name.
    pub vendor_name: String,
    /// Brand and model, else the vendor's name.
    pub name: String,
    /// What tells it from others of its kind: the end of its serial number or VIN, else its site or nickname.
    pub label: Option<Text>,
    /// Whether Enode can read live data from it; `None` when the vendor does not tell.
    pub reachable: Option<bool>,
}

/// A device in brief.
pub fn device_brief(asset: &Asset, name_of: &VendorName<'_>) -> DeviceBrief {
    DeviceBrief {
        id: asset.id().to_string(),
        asset_type: asset.asset_type(),
        vendor: asset.vendor().to_string(),
        vendor_name: name_of(asset.vendor().as_str()),
        name: device_name(asset, name_of),
        label: device_label(asset),
        reachable: asset.is_reachable(),
    }
}

/// A household as the API knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HouseholdView {
    /// Its user ID.
    pub user_id: String,
    /// Whether it exists; if not, the first link creates it.
    pub existing: bool,
    /// What it has linked.
    pub accounts: Vec<AccountView>,
    /// Its devices now.
    pub devices: Vec<DeviceBrief>,
    /// Whether the ID has the profile's pattern; `None` when the profile has none.
    pub matches_pattern: Option<bool>,
    /// For an ID that does not exist: those that do and resemble it, so that a slip of the pen is seen before it
    /// makes a household.
    pub similar: Vec<String>,
}

/// A household of a client in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HouseholdBrief {
    /// Its user ID.
    pub user_id: String,
    /// What the operator called it last; empty when it has no name on this computer.
    pub label: String,
    /// When it was first linked, in RFC 3339; none for some old ones, and for what only this computer knows.
    pub created_at: Option<String>,
    /// The newest visit with it on this computer.
    pub last_visit: Option<VisitBrief>,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn accounts_stand_by_vendor_and_type_each_with_its_own_sign_in() {
        let row = |vendor: &str, asset_type: &str, valid: bool| -> LinkedVendor {
            serde_json::from_value(json!({"vendor": vendor, "vendorType": asset_type, "isValid": valid}))
                .unwrap()
        };
        let rows = [
            row("TESLA", "vehicle", true),
            row("SMA", "inverter", true),
            row("TESLA", "battery", false),
            row("TESLA", "vehicle", true),
        ];
        let accounts = accounts(&rows, &|code| code.to_lowercase());
        let shown: Vec<_> = accounts
            .iter()
            .map(|account| {
                let types = account.types.iter();
                let types: Vec<(&str, bool)> =
                    types.map(|one| (one.asset_type.as_str(), one.valid)).collect();
                (account.display_name.as_str(), account.valid, types)
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("sma", true, vec![("inverter", true)]),
                ("tesla", false, vec![("battery", false), ("vehicle", true)]),
            ]
        );
    }

    #[test]
    fn a_device_in_brief_tells_what_it_is_and_whose() {
        let place = json!({"id": null, "lastUpdated": null});
        let charger = json!({
            "id": "c1", "userId": "u1", "vendor": "EASEE", "lastSeen": "2026-01-15T09:42:00Z", "isReachable": false,
            "information": {"brand": "Easee", "model": "Home", "year": null, "serialNumber": "EH0092"},
            "chargeState": null, "location": place, "capabilities": null, "scopes": [],
        });
        let charger = Asset::from_json(&AssetType::Charger, &charger).unwrap();
        let brief = device_brief(&charger, &|_| "Easee AS".to_owned());
        assert_eq!(
            (
                brief.name.as_str(),
                brief.label.as_ref().map(ToString::to_string).as_deref(),
                brief.vendor_name.as_str()
            ),
            ("Easee Home", Some("serial …0092"), "Easee AS")
        );
        assert_eq!((brief.id.as_str(), brief.reachable), ("c1", Some(false)));
    }
}
