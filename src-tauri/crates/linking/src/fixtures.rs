//! Vendors and drafts for the tests of the rules.

use enode::known::{SCOPES, VENDORS};
use enode::{AssetType, ColorScheme, Integration, Language, LinkingStatus, Scope, VendorCode};
use proptest::prelude::*;

use crate::catalogue::{Catalogue, VendorView};
use crate::plan::{PlanContext, PlanDraft, VendorChoice};
use crate::scopes::Pack;

pub(crate) const HOME: [AssetType; 3] = [AssetType::Inverter, AssetType::Battery, AssetType::Meter];

/// The scopes of the contract for these types.
pub(crate) fn scopes_of(asset_types: &[AssetType]) -> Vec<Scope> {
    SCOPES
        .iter()
        .map(|scope| Scope::from(*scope))
        .filter(|scope| asset_types.contains(&scope.asset_type()))
        .collect()
}

/// A vendor of the contract with all that its types can have.
pub(crate) fn vendor(code: &str) -> VendorView {
    let known = enode::known::vendor(code).expect("a vendor of the contract");
    VendorView {
        code: VendorCode::from(known.code),
        display_name: known.display_name.to_owned(),
        portal_name: known.display_name.to_owned(),
        asset_types: known.asset_types.to_vec(),
        scopes: scopes_of(known.asset_types),
        linking_status: LinkingStatus::Ready,
    }
}

/// The vendor in trouble of some kind.
pub(crate) fn vendor_with(code: &str, linking_status: LinkingStatus) -> VendorView {
    VendorView {
        linking_status,
        ..vendor(code)
    }
}

/// Every vendor of the contract.
pub(crate) fn everything() -> Catalogue {
    Catalogue::new(VENDORS.iter().map(|known| vendor(known.code)).collect())
}

/// A catalogue of these vendors alone.
pub(crate) fn only(codes: &[&str]) -> Catalogue {
    Catalogue::new(codes.iter().map(|code| vendor(code)).collect())
}

/// An entry of the API's answer.
pub(crate) fn integration(vendor: &VendorView) -> Integration {
    serde_json::from_value(serde_json::json!({
        "vendor": vendor.code,
        "displayName": vendor.display_name,
        "portalName": vendor.portal_name,
        "status": "READY",
        "linkingStatus": vendor.linking_status,
        "assetTypes": vendor.asset_types,
        "scopes": vendor.scopes,
    }))
    .expect("the shape of the contract")
}

/// A draft with nothing wrong: the home's energy at one vendor.
pub(crate) fn draft(vendor: &str) -> PlanDraft {
    PlanDraft {
        user_id: "kvarnvagen-14".to_owned(),
        asset_types: HOME.to_vec(),
        vendor: VendorChoice::Vendor {
            vendor: vendor.to_owned(),
        },
        scopes: None,
        pack: Pack::ReadAndControl,
        language: Language::Swedish,
        color_scheme: ColorScheme::System,
        redirect_uri: None,
        channel: crate::link_state::LinkChannel::default(),
    }
}

pub(crate) fn context() -> PlanContext {
    PlanContext {
        api_url: "https://enode-api.sandbox.enode.io/".to_owned(),
        token_url: "https://oauth.sandbox.enode.io/oauth2/token".to_owned(),
        redirect_uri: "http://localhost:49152/0f9a".to_owned(),
    }
}

/// Any asset type, at times one that is new to this program.
pub(crate) fn asset_type() -> impl Strategy<Value = AssetType> {
    prop_oneof![
        9 => proptest::sample::select(AssetType::KNOWN),
        1 => Just(AssetType::from("heatPump")),
    ]
}

/// Any selection of asset types, in any order and with repetitions.
pub(crate) fn asset_types() -> impl Strategy<Value = Vec<AssetType>> {
    proptest::collection::vec(asset_type(), 0..6)
}

fn linking_status() -> impl Strategy<Value = LinkingStatus> {
    proptest::sample::select(&["READY", "ELEVATED_ERROR_RATE", "OUTAGE", "RESTING"])
        .prop_map(LinkingStatus::from)
}

/// Any scope, at times one that is new to this program.
pub(crate) fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![
        8 => proptest::sample::select(SCOPES).prop_map(Scope::from),
        1 => Just(Scope::from("charger:read:location")),
        1 => (asset_type(), "read|control", "[a-z_]{1,8}")
            .prop_map(|(asset_type, verb, what)| Scope::from(format!("{asset_type}:{verb}:{what}"))),
    ]
}

prop_compose! {
    /// Any vendor, whether or not its scopes go with its types.
    pub(crate) fn any_vendor()(
        name in "[A-Za-zåéß .-]{0,12}",
        code in "[A-Za-z]{1,9}",
        asset_types in asset_types(),
        scopes in proptest::collection::vec(scope(), 0..8),
        linking_status in linking_status(),
    ) -> VendorView {
        let code = VendorCode::from(code);
        VendorView {
            display_name: if name.trim().is_empty() { code.to_string() } else { name.clone() },
            portal_name: name,
            asset_types: crate::catalogue::in_order(&asset_types),
            scopes,
            linking_status,
            code,
        }
    }
}
