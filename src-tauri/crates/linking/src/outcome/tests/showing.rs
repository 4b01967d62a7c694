//! What is shown of a device, and what of the scopes.

use enode::{Asset, AssetType, LinkingStatus, Scope};
use serde_json::json;

use super::super::{Act, Asked, DeviceView, Looks, NextStep, OutcomeView, Snapshot, TypeState, outcome};
use super::{HOME, account, device, enphase, judged, linked, seen, snapshot, state, works};
use crate::fixtures::{scopes_of, vendor, vendor_with};

fn first(outcome: &OutcomeView) -> &DeviceView {
    outcome.types.iter().flat_map(|row| &row.devices).next().unwrap()
}

/// Enphase with this device, where all interventions are done this way, while looks are coming.
fn acting(act: Act, asset: Asset) -> OutcomeView {
    let chosen = vendor("ENPHASE");
    let asked = Asked {
        wanted: &HOME,
        vendor: Some(&chosen),
        scopes: &scopes_of(&HOME),
        expected: &[],
    };
    let history = seen(&Snapshot::default(), &linked(&[asset]));
    outcome(&asked, &history, Looks::Coming, &|code| code.to_owned(), &|_| {
        Some(act)
    })
}

#[test]
fn scopes_asked_for_and_not_granted_are_named() {
    let mut json = serde_json::to_value(works(&AssetType::Battery, "b")).unwrap();
    json["scopes"] = json!(["battery:read:data"]);
    let less = Asset::from_json(&AssetType::Battery, &json).unwrap();
    let outcome = enphase(&Snapshot::default(), &linked(&[less]));
    let names: Vec<&str> = first(&outcome).not_granted.iter().map(Scope::as_str).collect();
    assert_eq!(names, ["battery:read:location", "battery:control:operation_mode"]);
}

#[test]
fn a_scope_is_missing_when_no_device_of_the_type_has_it() {
    let battery = |id: &str, scopes: &[&str]| {
        let mut json = serde_json::to_value(works(&AssetType::Battery, id)).unwrap();
        json["scopes"] = json!(scopes);
        Asset::from_json(&AssetType::Battery, &json).unwrap()
    };
    let one = battery("1", &["battery:read:data"]);
    let other = battery("2", &["battery:read:data", "battery:read:location"]);
    let outcome = enphase(&Snapshot::default(), &linked(&[one, other]));
    let row = |asset_type| {
        outcome
            .types
            .iter()
            .find(|row| row.asset_type == asset_type)
            .unwrap()
    };
    let missing = &row(AssetType::Battery).missing_scopes;
    assert_eq!(missing, &[Scope::from("battery:control:operation_mode")]);
    assert_eq!(
        row(AssetType::Meter).missing_scopes,
        [],
        "nothing is there to grant it for"
    );
}

#[test]
fn what_waits_for_somebody_is_told_apart_from_what_the_vendor_cannot_do() {
    let mut json =
        serde_json::to_value(device(&AssetType::Battery, "ENPHASE", "b", true, &["x", "y"])).unwrap();
    json["capabilities"]["idle"]["isCapable"] = json!(false);
    let battery = Asset::from_json(&AssetType::Battery, &json).unwrap();
    let outcome = enphase(&Snapshot::default(), &linked(&[battery]));
    let device = first(&outcome);
    let said = |words: &[words::Text]| words.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said(&device.capabilities), ["import", "self-use", "time of use"]);
    assert_eq!(said(&device.not_capable), ["idle"]);
    let [locked] = device.locked.as_slice() else {
        panic!("one is locked")
    };
    assert_eq!(
        (locked.name.to_string().as_str(), locked.interventions.len()),
        ("export", 2)
    );
    assert_eq!(device.interventions, ["x", "y"]);
}

#[test]
fn a_control_that_nobody_granted_waits_for_nobody() {
    let mut json = serde_json::to_value(device(&AssetType::Battery, "ENPHASE", "b", true, &["x"])).unwrap();
    json["scopes"] = json!(["battery:read:data"]);
    let battery = Asset::from_json(&AssetType::Battery, &json).unwrap();
    let outcome = enphase(&Snapshot::default(), &linked(&[battery]));
    assert_eq!(first(&outcome).locked, []);
    assert_eq!(state(&outcome, &AssetType::Battery).0, TypeState::Connected);
}

#[test]
fn where_an_intervention_is_done_decides_the_step() {
    let waits = || device(&AssetType::Battery, "ENPHASE", "b", true, &["x"]);
    for (act, step, relinkable) in [
        (Act::SignIn, NextStep::SignInAgain, true),
        (Act::AtDevice, NextStep::ActAtDevice, false),
        (Act::InApp, NextStep::ActInApp, false),
    ] {
        let outcome = acting(act, waits());
        assert_eq!(
            state(&outcome, &AssetType::Battery),
            (TypeState::NeedsAction, step)
        );
        assert_eq!(first(&outcome).relinkable, relinkable, "{act:?}");
    }
}

#[test]
fn only_the_type_whose_row_is_invalid_wants_a_sign_in() {
    let accounts = [
        account("ENPHASE", &AssetType::Battery, false),
        account("ENPHASE", &AssetType::Meter, true),
    ];
    let now = snapshot(
        &accounts,
        &[works(&AssetType::Battery, "b"), works(&AssetType::Meter, "m")],
    );
    let outcome = enphase(&Snapshot::default(), &now);
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NeedsAction, NextStep::SignInAgain)
    );
    assert_eq!(
        state(&outcome, &AssetType::Meter),
        (TypeState::Connected, NextStep::Nothing)
    );
    let relinkable: Vec<(&str, bool)> = outcome
        .types
        .iter()
        .flat_map(|row| &row.devices)
        .map(|device| (device.id.as_str(), device.relinkable))
        .collect();
    assert_eq!(relinkable, [("b", true), ("m", false)]);
}

#[test]
fn while_looks_are_coming_nobody_is_asked_to_look() {
    let outcome = acting(
        Act::AtDevice,
        device(&AssetType::Battery, "ENPHASE", "b", false, &[]),
    );
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NotReachable, NextStep::WaitForLook)
    );
    assert_eq!(
        state(&outcome, &AssetType::Meter),
        (TypeState::NotYet, NextStep::WaitForLook)
    );
}

#[test]
fn a_vendor_in_trouble_is_named_only_while_nobody_could_sign_in() {
    for (status, expected) in [
        (
            LinkingStatus::Outage,
            (TypeState::VendorInTrouble, NextStep::TryLater),
        ),
        (
            LinkingStatus::ElevatedErrorRate,
            (TypeState::VendorInTrouble, NextStep::TryLater),
        ),
        (LinkingStatus::Ready, (TypeState::NotYet, NextStep::LookAgain)),
        (
            LinkingStatus::from("RESTING"),
            (TypeState::NotYet, NextStep::LookAgain),
        ),
    ] {
        let chosen = vendor_with("ENPHASE", status);
        let nothing = Snapshot::default();
        let outcome = judged(Some(&chosen), &nothing, &nothing);
        assert_eq!(
            state(&outcome, &AssetType::Battery),
            expected,
            "{}",
            chosen.linking_status
        );
        assert_eq!(outcome.missing(), HOME);
        let there = judged(Some(&chosen), &nothing, &linked(&[works(&AssetType::Meter, "m")]));
        assert_eq!(
            state(&there, &AssetType::Battery).0,
            TypeState::NotYet,
            "somebody has signed in"
        );
    }
}

#[test]
fn before_anybody_has_signed_in_a_device_elsewhere_explains_nothing() {
    let other = device(&AssetType::Battery, "TESLA", "t", true, &[]);
    let now = snapshot(&[account("TESLA", &AssetType::Battery, true)], &[other]);
    let outcome = enphase(&now, &now);
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NotYet, NextStep::LookAgain)
    );
}
