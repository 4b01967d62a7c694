//! Visits with homes of many kinds, and their reports.

use std::collections::BTreeMap;

use enode::{Asset, AssetType, LinkedVendor, Listing, Scope, UserId};
use jiff::Timestamp;
use serde_json::json;

use super::super::*;
use crate::expected::ExpectedDevice;
use crate::fixtures::{HOME, context, draft, everything, scopes_of, vendor};
use crate::interventions::{InterventionPlace, InterventionView};
use crate::outcome::Snapshot;
use crate::plan::{PlanContext, VendorChoice, plan_row};
use crate::timeline::MessageWay;
use crate::visit::{Handover, LinkSession, SessionKind, ViewContext, Visit, VisitOf};

pub(super) fn at(minute: i64) -> Timestamp {
    "2026-01-15T09:00:00Z".parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_mins(minute)
}

pub(super) fn name_of(code: &str) -> String {
    enode::known::vendor(code).map_or_else(|| code.to_owned(), |known| known.display_name.to_owned())
}

pub(super) fn visit() -> Visit {
    let of = VisitOf {
        profile_id: "p1".to_owned(),
        profile_name: "Norrsken Energi".to_owned(),
        environment: Environment::Sandbox,
        user_id: UserId::new("kvarnvagen-14").unwrap(),
        exists: Some(true),
        language: enode::Language::EnglishUk,
    };
    Visit::begin(
        "v1".to_owned(),
        "r1".to_owned(),
        of,
        "Kvarnvägen 14".to_owned(),
        at(0),
    )
}

/// Chooses a vendor and types for a row.
pub(super) fn plan(visit: &mut Visit, row: &str, code: &str, asset_types: &[AssetType]) {
    let row = visit.row_mut(row).unwrap();
    row.draft = draft(code);
    row.draft.asset_types = asset_types.to_vec();
}

/// Asks for a link for a row, by the session `s` and the row's name, and gets one.
pub(super) fn link(visit: &mut Visit, row: &str, minute: i64) {
    let draft = &visit.row(row).unwrap().draft;
    let vendor = match &draft.vendor {
        VendorChoice::Vendor { vendor: code } => Some(vendor(code)),
        _ => None,
    };
    let wanted = draft.asset_types.clone();
    let served = wanted.iter().filter(|wanted| {
        vendor
            .as_ref()
            .is_none_or(|vendor| vendor.asset_types.contains(wanted))
    });
    let session = LinkSession {
        id: format!("s-{row}"),
        kind: SessionKind::Link,
        scopes: scopes_of(&served.cloned().collect::<Vec<_>>()),
        wanted,
        vendor,
        requested_at: at(minute),
        host: String::new(),
        state: LinkState::Requested,
        channel: None,
        returned: None,
        before: None,
        address_kept: true,
    };
    visit.link_requested(row, session).unwrap();
    visit.link_created(&format!("s-{row}"), "link.sandbox.enode.com", at(minute));
}

pub(super) fn hand_over(visit: &mut Visit, row: &str, minute: i64) {
    visit
        .handed_over(row, Handover::Message(MessageWay::Mail), at(minute))
        .unwrap();
}

pub(super) fn look(visit: &mut Visit, minute: i64, assets: &[Asset]) {
    let account = |asset: &Asset| {
        let row = json!({"vendor": asset.vendor(), "vendorType": asset.asset_type(), "isValid": true});
        serde_json::from_value::<LinkedVendor>(row).unwrap()
    };
    let accounts: Vec<LinkedVendor> = assets.iter().map(account).collect();
    let list = Listing {
        items: assets.to_vec(),
        set_aside: Vec::new(),
    };
    visit.looked(Ok(Snapshot::new(accounts, [list])), &name_of, at(minute));
}

/// A device whose serial number ends as its ID does; `locked` is an intervention in its way.
pub(super) fn device(
    asset_type: &AssetType,
    code: &str,
    id: &str,
    scopes: &[Scope],
    locked: Option<&str>,
) -> Asset {
    let at = "2026-01-15T09:42:00Z";
    let place = json!({"id": null, "longitude": null, "latitude": null, "lastUpdated": null});
    let capable = json!({"isCapable": true, "interventionIds": []});
    let maybe =
        json!({"isCapable": locked.is_none(), "interventionIds": locked.into_iter().collect::<Vec<_>>()});
    let parts = match asset_type {
        AssetType::Inverter => json!({
            "timezone": null,
            "productionState": {"productionRate": null, "isProducing": null, "totalLifetimeProduction": null, "lastUpdated": null},
            "capabilities": {"productionState": maybe, "productionStatistics": capable},
        }),
        AssetType::Battery => json!({
            "chargeState": {
                "status": "IDLE", "batteryCapacity": null, "batteryLevel": null, "chargeRate": null,
                "dischargeLimit": null, "lastUpdated": null,
            },
            "config": {"operationMode": "UNKNOWN", "lastUpdated": null},
            "capabilities": {
                "exportFocus": maybe, "importFocus": capable, "timeOfUse": capable, "selfReliance": capable, "idle": capable,
            },
        }),
        _ => json!({
            "energyState": {"power": null, "lastUpdated": null},
            "capabilities": {"measuresConsumption": maybe, "measuresProduction": capable},
        }),
    };
    let mut device = json!({
        "id": id, "userId": "kvarnvagen-14", "vendor": code, "lastSeen": at, "isReachable": true,
        "scopes": scopes, "location": place, "hemSystemId": null,
        "information": {
            "id": id, "sn": format!("122-{id}"), "brand": "Brand", "model": format!("Model {asset_type}"),
            "siteName": "Home", "installationDate": at,
        },
    });
    device
        .as_object_mut()
        .unwrap()
        .extend(parts.as_object().cloned().unwrap());
    Asset::from_json(asset_type, &device).unwrap_or_else(|misfit| panic!("{misfit:?}"))
}

pub(super) fn whole(asset_type: &AssetType, code: &str, id: &str) -> Asset {
    device(
        asset_type,
        code,
        id,
        &scopes_of(std::slice::from_ref(asset_type)),
        None,
    )
}

pub(super) fn expect(
    visit: &mut Visit,
    row: &str,
    id: &str,
    asset_type: AssetType,
    count: u32,
    ending: &str,
) {
    visit.row_mut(row).unwrap().expected.push(ExpectedDevice {
        id: id.to_owned(),
        asset_type,
        count,
        model: String::new(),
        ending: ending.to_owned(),
    });
}

pub(super) fn report_with(visit: &Visit, plan: &PlanContext) -> VisitReport {
    let switch = InterventionView {
        id: "i-switch".to_owned(),
        title: "Turn the switch to remote".to_owned(),
        description: Vec::new(),
        place: InterventionPlace::AtDevice,
        third_party: false,
        vendor: None,
        brand: None,
        asset_type: None,
    };
    let catalogue = everything();
    let view = visit.view(&ViewContext {
        revision: 0,
        name_of: &name_of,
        plan_of: Some(&|draft| plan_row(draft, &catalogue, plan)),
        interventions: &BTreeMap::from([(switch.id.clone(), switch)]),
        at_hand: &|_| true,
    });
    visit_report(&view, "Norrsken Energi AB", at(90))
}

pub(super) fn report(visit: &Visit) -> VisitReport {
    report_with(visit, &context())
}

/// A mixed home in the middle of its visit. Enphase was linked: its inverter works, its battery wants a person and has
/// no control, the meter and one of two expected batteries are missing. A link for SMA waits to be handed over, one
/// for the car is planned, and a meter of another vendor was there before.
pub(super) fn mixed_home() -> Visit {
    let mut visit = visit();
    plan(&mut visit, "r1", "ENPHASE", &HOME);
    expect(&mut visit, "r1", "e1", AssetType::Battery, 2, "");
    visit.row_mut("r1").unwrap().expected[0].model = "Model battery".to_owned();
    visit.add_row("r2".to_owned(), at(1));
    plan(&mut visit, "r2", "SMA", &[AssetType::Inverter]);
    visit.add_row("r3".to_owned(), at(1));
    plan(&mut visit, "r3", "TESLA", &[AssetType::Vehicle]);
    visit.add_row("r4".to_owned(), at(1));
    let old_meter = whole(&AssetType::Meter, "TIBBER", "m-old");
    look(&mut visit, 2, std::slice::from_ref(&old_meter));
    link(&mut visit, "r1", 3);
    hand_over(&mut visit, "r1", 4);
    let read = Scope::from("battery:read:data");
    look(
        &mut visit,
        20,
        &[
            old_meter,
            whole(&AssetType::Inverter, "ENPHASE", "inv-0092"),
            device(&AssetType::Battery, "ENPHASE", "bat-0017", &[read], None),
        ],
    );
    link(&mut visit, "r2", 25);
    visit.consent = "The owner, in person, on site.".to_owned();
    visit
}

/// Everything wanted is connected, and the visit finished.
pub(super) fn finished() -> Visit {
    let mut visit = visit();
    plan(&mut visit, "r1", "ENPHASE", &HOME);
    look(&mut visit, 1, &[]);
    link(&mut visit, "r1", 3);
    hand_over(&mut visit, "r1", 4);
    let found = HOME
        .each_ref()
        .map(|asset_type| whole(asset_type, "ENPHASE", asset_type.as_str()));
    look(&mut visit, 20, &found);
    visit.finish(at(30));
    visit
}

/// An inverter that waits for a person.
pub(super) fn locked() -> Visit {
    let mut visit = visit();
    plan(&mut visit, "r1", "ENPHASE", &[AssetType::Inverter]);
    look(&mut visit, 1, &[]);
    link(&mut visit, "r1", 3);
    hand_over(&mut visit, "r1", 4);
    let scopes = scopes_of(&[AssetType::Inverter]);
    let inverter = device(
        &AssetType::Inverter,
        "ENPHASE",
        "inv-1",
        &scopes,
        Some("i-switch"),
    );
    look(&mut visit, 20, &[inverter]);
    visit
}

/// A link that the customer has, and a household that nobody could see.
pub(super) fn unseen() -> Visit {
    let mut visit = visit();
    plan(&mut visit, "r1", "ENPHASE", &HOME);
    link(&mut visit, "r1", 3);
    hand_over(&mut visit, "r1", 4);
    visit
}

/// A visit in each of many states.
pub(super) fn every_state() -> Vec<VisitReport> {
    let mut customer_chooses = unseen();
    customer_chooses.add_row("r2".to_owned(), at(5));
    customer_chooses.row_mut("r2").unwrap().draft.vendor = VendorChoice::Customer;
    customer_chooses.row_mut("r2").unwrap().draft.asset_types = vec![AssetType::from("heatPump")];
    [
        visit(),
        mixed_home(),
        finished(),
        locked(),
        unseen(),
        customer_chooses,
    ]
    .iter()
    .map(report)
    .collect()
}
