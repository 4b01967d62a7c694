//! Every case that the contract allows, and what must hold in all of them.

mod expecting;
mod keeping;
mod looking;
mod matching;
mod showing;

use enode::{Asset, AssetType, LinkedVendor, Listing, Scope};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Arrival, Asked, History, Looks, NextStep, OutcomeView, Snapshot, TypeState, outcome};
use crate::catalogue::VendorView;
use crate::expected::ExpectedDevice;
use crate::fixtures::{HOME, scopes_of, vendor};
use crate::timeline::happenings;

fn capability(interventions: &[&str]) -> Value {
    json!({"isCapable": interventions.is_empty(), "interventionIds": interventions})
}

/// A device of a type, reachable or not, with what a person must do first. Its serial number ends with its ID.
fn device(asset_type: &AssetType, vendor: &str, id: &str, reachable: bool, interventions: &[&str]) -> Asset {
    let at = "2026-01-15T09:42:00Z";
    let place = json!({"id": null, "longitude": null, "latitude": null, "lastUpdated": null});
    let mut device = json!({
        "id": id, "userId": "u1", "vendor": vendor, "lastSeen": at, "isReachable": reachable,
        "scopes": scopes_of(std::slice::from_ref(asset_type)), "location": place, "hemSystemId": null,
    });
    let site = json!({"id": format!("SN-{vendor}-{id}"), "sn": format!("SN-{vendor}-{id}"), "brand": "Brand", "model": "Model", "siteName": "Home", "installationDate": at});
    let parts = match asset_type {
        AssetType::Inverter => json!({
            "information": site, "timezone": null,
            "productionState": {"productionRate": null, "isProducing": null, "totalLifetimeProduction": null, "lastUpdated": null},
            "capabilities": {"productionState": capability(interventions), "productionStatistics": capability(&[])},
        }),
        AssetType::Battery => json!({
            "information": site,
            "chargeState": {
                "status": "IDLE", "batteryCapacity": null, "batteryLevel": null, "chargeRate": null,
                "dischargeLimit": null, "lastUpdated": null,
            },
            "config": {"operationMode": "UNKNOWN", "lastUpdated": null},
            "capabilities": {
                "exportFocus": capability(interventions), "importFocus": capability(&[]), "timeOfUse": capability(&[]),
                "selfReliance": capability(&[]), "idle": capability(&[]),
            },
        }),
        _ => json!({
            "information": site,
            "energyState": {"power": null, "lastUpdated": null},
            "capabilities": {"measuresConsumption": capability(interventions), "measuresProduction": capability(&[])},
        }),
    };
    device
        .as_object_mut()
        .unwrap()
        .extend(parts.as_object().cloned().unwrap());
    Asset::from_json(asset_type, &device).unwrap_or_else(|misfit| panic!("{misfit:?}"))
}

fn works(asset_type: &AssetType, id: &str) -> Asset {
    device(asset_type, "ENPHASE", id, true, &[])
}

/// The same device under another ID.
fn with_id(asset: &Asset, id: &str) -> Asset {
    let mut json = serde_json::to_value(asset).unwrap();
    json["id"] = json!(id);
    Asset::from_json(&asset.asset_type(), &json).unwrap()
}

fn account(vendor: &str, asset_type: &AssetType, valid: bool) -> LinkedVendor {
    serde_json::from_value(json!({"vendor": vendor, "vendorType": asset_type, "isValid": valid})).unwrap()
}

fn snapshot(accounts: &[LinkedVendor], assets: &[Asset]) -> Snapshot {
    Snapshot::new(
        accounts.to_vec(),
        [Listing {
            items: assets.to_vec(),
            set_aside: Vec::new(),
        }],
    )
}

/// An Enphase account that works for the whole home, with these devices.
fn linked(assets: &[Asset]) -> Snapshot {
    snapshot(
        &HOME
            .each_ref()
            .map(|asset_type| account("ENPHASE", asset_type, true)),
        assets,
    )
}

fn enphase(before: &Snapshot, now: &Snapshot) -> OutcomeView {
    judged(Some(&vendor("ENPHASE")), before, now)
}

fn judged(vendor: Option<&VendorView>, before: &Snapshot, now: &Snapshot) -> OutcomeView {
    with_expected(vendor, &[], before, now)
}

fn with_expected(
    vendor: Option<&VendorView>,
    expected: &[ExpectedDevice],
    before: &Snapshot,
    now: &Snapshot,
) -> OutcomeView {
    let asked = Asked {
        wanted: &HOME,
        vendor,
        scopes: &scopes_of(&HOME),
        expected,
    };
    read_off(&asked, &seen(before, now), Looks::OnRequest)
}

fn read_off(asked: &Asked<'_>, history: &History, looks: Looks) -> OutcomeView {
    outcome(asked, history, looks, &|code| code.to_owned(), &|_| None)
}

/// The household before, and one look.
fn seen(before: &Snapshot, now: &Snapshot) -> History {
    let mut history = History::new(before.clone());
    history.look(now.clone());
    history
}

fn state(outcome: &OutcomeView, asset_type: &AssetType) -> (TypeState, NextStep) {
    let row = outcome
        .types
        .iter()
        .find(|row| row.wanted && row.asset_type == *asset_type)
        .unwrap();
    (row.state, row.next_step)
}

#[test]
fn only_one_of_the_wanted_types_both_or_none() {
    let nothing = Snapshot::default();
    for found in [
        vec![],
        vec![AssetType::Battery],
        vec![AssetType::Meter],
        vec![AssetType::Battery, AssetType::Meter],
    ] {
        let assets: Vec<Asset> = found
            .iter()
            .map(|asset_type| works(asset_type, asset_type.as_str()))
            .collect();
        let outcome = enphase(&nothing, &linked(&assets));
        assert_eq!(outcome.connected as usize, found.len());
        assert!(!outcome.settled, "the inverter is missing");
        for asset_type in &HOME {
            let expected = if found.contains(asset_type) {
                TypeState::Connected
            } else {
                TypeState::NotYet
            };
            assert_eq!(
                state(&outcome, asset_type).0,
                expected,
                "{asset_type} with {found:?}"
            );
        }
        assert_eq!(outcome.missing().len(), 3 - found.len());
    }
}

#[test]
fn all_there_is_settled_with_nothing_to_do() {
    let assets = HOME
        .each_ref()
        .map(|asset_type| works(asset_type, asset_type.as_str()));
    let outcome = enphase(&Snapshot::default(), &linked(&assets));
    assert!(outcome.settled);
    assert!(outcome.types.iter().all(|row| row.next_step == NextStep::Nothing));
}

#[test]
fn found_but_not_reachable_is_told_apart_from_not_found() {
    let assets = [device(&AssetType::Battery, "ENPHASE", "b", false, &[])];
    let outcome = enphase(&Snapshot::default(), &linked(&assets));
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NotReachable, NextStep::LookAgain)
    );
    assert_eq!(outcome.connected, 0);
}

#[test]
fn something_to_do_at_the_device_needs_action() {
    let assets = [device(
        &AssetType::Meter,
        "ENPHASE",
        "m",
        true,
        &["3b2891a9-5dcf-4691-b850-b5ea36b57c2e"],
    )];
    let outcome = enphase(&Snapshot::default(), &linked(&assets));
    assert_eq!(
        state(&outcome, &AssetType::Meter),
        (TypeState::NeedsAction, NextStep::ActAtDevice)
    );
    assert_eq!(
        outcome
            .types
            .iter()
            .flat_map(|row| &row.devices)
            .next()
            .unwrap()
            .interventions,
        ["3b2891a9-5dcf-4691-b850-b5ea36b57c2e"]
    );
}

#[test]
fn an_account_that_works_no_more_wants_a_sign_in() {
    let now = snapshot(
        &[account("ENPHASE", &AssetType::Meter, false)],
        &[works(&AssetType::Meter, "m")],
    );
    let outcome = enphase(&Snapshot::default(), &now);
    assert_eq!(
        state(&outcome, &AssetType::Meter),
        (TypeState::NeedsAction, NextStep::SignInAgain)
    );
}

#[test]
fn several_devices_of_a_type_stand_in_one_row_the_new_ones_first() {
    let before = linked(&[works(&AssetType::Battery, "old")]);
    let now = linked(&[
        works(&AssetType::Battery, "old"),
        works(&AssetType::Battery, "new"),
    ]);
    let outcome = enphase(&before, &now);
    let row = outcome
        .types
        .iter()
        .find(|row| row.asset_type == AssetType::Battery)
        .unwrap();
    let arrivals: Vec<(&str, Arrival)> = row
        .devices
        .iter()
        .map(|device| (device.id.as_str(), device.arrival))
        .collect();
    assert_eq!(arrivals, [("new", Arrival::New), ("old", Arrival::AlreadyThere)]);
}

#[test]
fn another_vendors_device_counts_for_nothing_and_is_listed_apart() {
    let other = device(&AssetType::Battery, "TESLA", "t", true, &[]);
    let outcome = enphase(&Snapshot::default(), &linked(std::slice::from_ref(&other)));
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::InAnotherAccount, NextStep::Nothing),
        "the household has one"
    );
    let apart = outcome.types.iter().find(|row| !row.wanted).unwrap();
    assert_eq!(apart.devices[0].id, "t");
    let free = judged(None, &Snapshot::default(), &linked(&[other]));
    assert_eq!(
        state(&free, &AssetType::Battery).0,
        TypeState::Connected,
        "the customer chose it"
    );
}

#[test]
fn what_the_vendor_does_not_make_and_what_was_not_asked_for_are_no_waiting() {
    let fronius = vendor("FRONIUS");
    let outcome_ = judged(Some(&fronius), &Snapshot::default(), &Snapshot::default());
    assert_eq!(
        state(&outcome_, &AssetType::Battery),
        (TypeState::VendorDoesNotOffer, NextStep::OtherVendor)
    );
    let scopes = [Scope::from("meter:read:data")];
    let chosen = vendor("ENPHASE");
    let asked = Asked {
        wanted: &HOME,
        vendor: Some(&chosen),
        scopes: &scopes,
        expected: &[],
    };
    let outcome_ = read_off(&asked, &History::default(), Looks::OnRequest);
    assert_eq!(
        state(&outcome_, &AssetType::Inverter),
        (TypeState::ScopeNotAsked, NextStep::AskScope)
    );
}

/// Any household: devices of three types and two vendors, some of them unreachable or waiting for somebody.
fn household() -> impl Strategy<Value = Snapshot> {
    let one = (
        0..3usize,
        prop_oneof![Just("ENPHASE"), Just("TESLA")],
        0..6u8,
        any::<bool>(),
        any::<bool>(),
    );
    let accounts = proptest::collection::vec(
        (
            0..3usize,
            prop_oneof![Just("ENPHASE"), Just("TESLA")],
            any::<bool>(),
        ),
        0..4,
    );
    (proptest::collection::vec(one, 0..8), accounts).prop_map(|(devices, accounts)| {
        let assets: Vec<Asset> = devices
            .iter()
            .map(|(kind, vendor, id, reachable, waits)| {
                let interventions: &[&str] = if *waits {
                    &["3b2891a9-5dcf-4691-b850-b5ea36b57c2e"]
                } else {
                    &[]
                };
                device(
                    &HOME[*kind],
                    vendor,
                    &format!("{vendor}-{kind}-{id}"),
                    *reachable,
                    interventions,
                )
            })
            .collect();
        let accounts: Vec<LinkedVendor> = accounts
            .iter()
            .map(|(kind, vendor, valid)| account(vendor, &HOME[*kind], *valid))
            .collect();
        snapshot(&accounts, &assets)
    })
}

proptest! {
    #[test]
    fn every_device_is_shown_exactly_once(before in household(), now in household()) {
        for chosen in [None, Some(vendor("ENPHASE"))] {
            let outcome = judged(chosen.as_ref(), &before, &now);
            let mut shown: Vec<&str> =
                outcome.types.iter().flat_map(|row| &row.devices).map(|device| device.id.as_str()).collect();
            shown.sort_unstable();
            let all = before.assets().iter().chain(now.assets());
            let mut ever: Vec<&str> = all.map(|asset| asset.id().as_str()).collect();
            ever.sort_unstable();
            ever.dedup();
            prop_assert_eq!(shown, ever);
        }
    }

    #[test]
    fn the_counts_and_steps_agree_with_the_rows(before in household(), now in household()) {
        let outcome = enphase(&before, &now);
        let wanted = outcome.types.iter().filter(|row| row.wanted);
        let connected = wanted.clone().filter(|row| row.state == TypeState::Connected).count();
        prop_assert_eq!(outcome.connected as usize, connected);
        prop_assert_eq!(outcome.wanted as usize, HOME.len());
        prop_assert!(!outcome.settled || connected == HOME.len());
        for row in wanted {
            let nothing_to_do = [TypeState::Connected, TypeState::InAnotherAccount].contains(&row.state);
            prop_assert_eq!(nothing_to_do, row.next_step == NextStep::Nothing);
        }
    }

    #[test]
    fn a_household_beside_itself_has_nothing_new(now in household()) {
        let outcome = enphase(&now, &now);
        let devices = outcome.types.iter().flat_map(|row| &row.devices);
        prop_assert!(devices.clone().all(|device| device.arrival == Arrival::AlreadyThere));
        prop_assert!(!outcome.settled, "nobody has signed in since");
        prop_assert!(happenings(Some(&now), &now, &|_| false, &|code| code.to_owned()).is_empty());
    }

    #[test]
    fn the_order_of_lists_does_not_matter(before in household(), now in household()) {
        let turned: Vec<Asset> = now.assets().iter().rev().cloned().collect();
        let accounts: Vec<LinkedVendor> = now.accounts().iter().rev().cloned().collect();
        let other = snapshot(&accounts, &turned);
        prop_assert_eq!(enphase(&before, &now), enphase(&before, &other));
    }
}
