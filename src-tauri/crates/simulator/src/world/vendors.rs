//! The vendors of this client: every one that the contract names, with its types and scopes.

use enode::known::{self, KnownVendor};
use serde_json::{Value, json};

use crate::story::Story;

/// How `assetTypes` of `/integrations` is read: Enode's pages allow both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// Vendors with at least one of the types.
    #[default]
    Any,
    /// Vendors with all of them.
    All,
}

/// A vendor's asset types, as the API spells them.
pub(super) fn types_of(vendor: &str) -> Vec<&'static str> {
    known::vendor(vendor).map(types).unwrap_or_default()
}

fn types(vendor: &KnownVendor) -> Vec<&'static str> {
    vendor.asset_types.iter().map(enode::AssetType::as_str).collect()
}

/// A vendor's scopes: those of its types, sorted as the contract's example is.
pub(crate) fn scopes_of(vendor: &str) -> Vec<String> {
    let types = types_of(vendor);
    let mut scopes: Vec<String> = known::SCOPES
        .iter()
        .filter(|scope| {
            types
                .iter()
                .any(|asset_type| scope.starts_with(&format!("{asset_type}:")))
        })
        .filter(|scope| {
            !(**scope == "battery:control:operation_mode" && READ_ONLY_BATTERIES.contains(&vendor))
        })
        .map(|&scope| scope.to_owned())
        .collect();
    scopes.sort();
    scopes
}

/// Brands whose batteries can be read only, as Enode's change log says of them.
const READ_ONLY_BATTERIES: &[&str] = &["SMA", "SOLAREDGE"];

/// The name of the app or service that the customer signs in to, where it is not the brand's own.
pub(crate) fn portal_name(vendor: &KnownVendor) -> &'static str {
    match vendor.code {
        "BMW" => "My BMW",
        "AUDI" => "myAudi",
        "SOLAREDGE" => "Solar Edge",
        "SMA" => "SMA Energy",
        _ => vendor.display_name,
    }
}

/// The answer of `/integrations`.
pub(crate) fn integrations(story: Story, wanted: &[&str], reading: Reading, narrow: bool) -> Vec<Value> {
    let fits = |vendor: &&KnownVendor| {
        let has = types(vendor);
        match reading {
            Reading::Any => wanted.iter().any(|asset_type| has.contains(asset_type)),
            Reading::All => wanted.iter().all(|asset_type| has.contains(asset_type)),
        }
    };
    known::VENDORS
        .iter()
        .filter(fits)
        .map(|vendor| integration(story, vendor, narrow.then_some(wanted)))
        .collect()
}

fn integration(story: Story, vendor: &KnownVendor, narrowed_to: Option<&[&str]>) -> Value {
    let shown = |asset_type: &str| narrowed_to.is_none_or(|wanted| wanted.contains(&asset_type));
    let mut types = types(vendor);
    types.sort_unstable();
    types.retain(|asset_type| shown(asset_type));
    let scopes: Vec<String> = scopes_of(vendor.code)
        .into_iter()
        .filter(|scope| scope.split(':').next().is_some_and(shown))
        .collect();
    json!({
        "vendor": vendor.code,
        "displayName": vendor.display_name,
        "portalName": portal_name(vendor),
        "status": "READY",
        "linkingStatus": story.linking_status(vendor.code),
        "assetTypes": types,
        "scopes": scopes,
    })
}

/// The answer of `/health/{type}s`.
pub(crate) fn health(story: Story, asset_type: &str) -> Vec<Value> {
    let all = integrations(story, &[asset_type], Reading::Any, false);
    all.into_iter()
        .map(|mut entry| {
            if let Some(fields) = entry.as_object_mut() {
                fields.remove("assetTypes");
                fields.remove("scopes");
            }
            entry
        })
        .collect()
}
