//! Which devices are the expected ones, and what that makes of the row.

use enode::{Asset, AssetType};
use serde_json::json;

use super::super::{ExpectedOutcome, ExpectedState, NextStep, OutcomeView, Snapshot, TypeOutcome, TypeState};
use super::{account, device, linked, snapshot, state, vendor, with_expected, works};
use crate::expected::ExpectedDevice;

pub(super) fn expected(asset_type: &AssetType, count: u32, model: &str, ending: &str) -> ExpectedDevice {
    ExpectedDevice {
        id: format!("{asset_type} {count} {model} {ending}"),
        asset_type: asset_type.clone(),
        count,
        model: model.to_owned(),
        ending: ending.to_owned(),
    }
}

fn batteries(count: u32, model: &str, ending: &str) -> ExpectedDevice {
    expected(&AssetType::Battery, count, model, ending)
}

fn battery(id: &str) -> Asset {
    works(&AssetType::Battery, id)
}

pub(super) fn of_model(asset: &Asset, model: &str) -> Asset {
    let mut json = serde_json::to_value(asset).unwrap();
    json["information"]["model"] = json!(model);
    Asset::from_json(&asset.asset_type(), &json).unwrap()
}

/// All that a home needs but its batteries.
fn with_the_rest(batteries: &[Asset]) -> Vec<Asset> {
    let rest = [works(&AssetType::Inverter, "i"), works(&AssetType::Meter, "m")];
    batteries.iter().cloned().chain(rest).collect()
}

pub(super) fn enphase(expected: &[ExpectedDevice], now: &Snapshot) -> OutcomeView {
    with_expected(Some(&vendor("ENPHASE")), expected, &Snapshot::default(), now)
}

fn battery_row(outcome: &OutcomeView) -> &TypeOutcome {
    let battery = |row: &&TypeOutcome| row.wanted && row.asset_type == AssetType::Battery;
    outcome.types.iter().find(battery).unwrap()
}

fn only(outcome: &OutcomeView) -> &ExpectedOutcome {
    let [only] = battery_row(outcome).expected.as_slice() else {
        panic!("one expected device");
    };
    only
}

#[test]
fn an_expected_device_turns_from_not_found_to_found() {
    let asked = [batteries(1, "", "0092")];
    let outcome = enphase(&asked, &linked(&with_the_rest(&[])));
    assert_eq!(only(&outcome).state, ExpectedState::NotFound);
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NotYet, NextStep::LookAgain)
    );
    assert!(!outcome.settled);
    let outcome = enphase(&asked, &linked(&with_the_rest(&[battery("0092")])));
    assert_eq!(
        (only(&outcome).state, only(&outcome).found),
        (ExpectedState::Found, 1)
    );
    assert_eq!(only(&outcome).devices, ["0092"]);
    assert_eq!(
        battery_row(&outcome).devices[0].expected.as_deref(),
        Some(asked[0].id.as_str())
    );
    assert!(outcome.settled);
}

#[test]
fn one_of_two_is_partly_found_and_keeps_the_row_open() {
    let outcome = enphase(&[batteries(2, "", "")], &linked(&with_the_rest(&[battery("b")])));
    assert_eq!(
        (only(&outcome).state, only(&outcome).found),
        (ExpectedState::NotFound, 1)
    );
    assert_eq!(state(&outcome, &AssetType::Battery).0, TypeState::NotYet);
    assert!(!outcome.settled, "the second is missing");
    assert_eq!(outcome.connected, 2);
}

#[test]
fn serial_numbers_are_compared_as_people_write_them() {
    let now = linked(&with_the_rest(&[battery("ab-12 c")]));
    for ending in ["ab-12 c", "AB12C", " b1 2c"] {
        assert_eq!(
            only(&enphase(&[batteries(1, "", ending)], &now)).state,
            ExpectedState::Found,
            "{ending}"
        );
    }
    let other = enphase(&[batteries(1, "", "12D")], &now);
    assert_eq!(
        only(&other).state,
        ExpectedState::NotFound,
        "another serial number is another device"
    );
    assert!(battery_row(&other).devices[0].extra);
}

#[test]
fn a_meter_tells_no_serial_number_and_is_known_by_model_or_number() {
    let meter = of_model(&works(&AssetType::Meter, "m"), "IQ Meter");
    let now = linked(std::slice::from_ref(&meter));
    let found = |model: &str| {
        let outcome = enphase(&[expected(&AssetType::Meter, 1, model, "9")], &now);
        state(&outcome, &AssetType::Meter).0
    };
    assert_eq!(found(""), TypeState::Connected);
    assert_eq!(found("meter iq"), TypeState::Connected);
    assert_eq!(found("Envoy"), TypeState::NotYet, "the model speaks against it");
}

#[test]
fn the_serial_number_decides_before_the_model_and_the_model_before_the_number() {
    let assets = [
        of_model(&battery("1"), "IQ 5P"),
        of_model(&battery("2"), "IQ 5P"),
        of_model(&battery("3"), "IQ 10"),
    ];
    let asked = [
        batteries(1, "", ""),
        batteries(1, "iq 5p", ""),
        batteries(1, "", "2"),
    ];
    let outcome = enphase(&asked, &linked(&with_the_rest(&assets)));
    let found: Vec<&str> = battery_row(&outcome)
        .expected
        .iter()
        .map(|expected| expected.devices[0].as_str())
        .collect();
    assert_eq!(found, ["3", "1", "2"]);
}

#[test]
fn what_is_expected_counts_and_what_is_extra_does_not() {
    let broken = device(&AssetType::Battery, "ENPHASE", "old", false, &[]);
    let now = linked(&with_the_rest(&[battery("0092"), broken]));
    let outcome = enphase(&[batteries(1, "", "0092")], &now);
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::Connected, NextStep::Nothing)
    );
    let extra: Vec<&str> = battery_row(&outcome)
        .devices
        .iter()
        .filter(|device| device.extra)
        .map(|device| device.id.as_str())
        .collect();
    assert_eq!(extra, ["old"]);
    assert!(outcome.settled);
}

#[test]
fn a_device_that_this_visit_brought_is_taken_before_one_that_was_there() {
    let before = linked(&[battery("a")]);
    let now = linked(&with_the_rest(&[battery("a"), battery("b")]));
    let outcome = with_expected(Some(&vendor("ENPHASE")), &[batteries(1, "", "")], &before, &now);
    assert_eq!(only(&outcome).devices, ["b"]);
}

#[test]
fn other_devices_than_expected_are_the_wrong_account() {
    let outcome = enphase(&[batteries(1, "", "0092")], &linked(&[battery("7711")]));
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NotYet, NextStep::OtherAccount)
    );
    assert_eq!(only(&outcome).next_step, NextStep::OtherAccount);
    let both = [
        batteries(1, "", "0092"),
        expected(&AssetType::Inverter, 1, "", "i"),
    ];
    let outcome = enphase(&both, &linked(&with_the_rest(&[battery("7711")])));
    assert_eq!(
        only(&outcome).next_step,
        NextStep::LookAgain,
        "the inverter says that the account is right"
    );
}

#[test]
fn a_serial_number_under_another_vendor_is_in_another_account() {
    let elsewhere = device(&AssetType::Battery, "TESLA", "0092", true, &[]);
    let outcome = enphase(&[batteries(1, "", "0092")], &linked(&with_the_rest(&[elsewhere])));
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::InAnotherAccount, NextStep::Nothing)
    );
    assert_eq!(only(&outcome).state, ExpectedState::InAnotherAccount);
    assert_eq!(
        (only(&outcome).found, &only(&outcome).devices),
        (0, &vec!["0092".to_owned()])
    );
    let apart = outcome.types.iter().find(|row| !row.wanted).unwrap();
    assert!(apart.devices[0].expected.is_some(), "it is shown to be the one");
    assert!(!apart.devices[0].extra);
    let vague = device(&AssetType::Battery, "TESLA", "7", true, &[]);
    let outcome = enphase(&[batteries(1, "", "")], &linked(&with_the_rest(&[vague])));
    assert_eq!(
        only(&outcome).state,
        ExpectedState::NotFound,
        "this vendor may have one too"
    );
}

#[test]
fn what_the_vendor_does_not_link_is_taken_where_it_is() {
    let elsewhere = device(&AssetType::Battery, "TESLA", "7", true, &[]);
    let inverter = device(&AssetType::Inverter, "FRONIUS", "i", true, &[]);
    let accounts = [account("FRONIUS", &AssetType::Inverter, true)];
    let asked = [batteries(1, "", "")];
    let judge = |assets: &[Asset]| {
        let now = snapshot(&accounts, assets);
        with_expected(Some(&vendor("FRONIUS")), &asked, &Snapshot::default(), &now)
    };
    let outcome = judge(&[inverter.clone(), elsewhere]);
    assert_eq!(only(&outcome).state, ExpectedState::InAnotherAccount);
    let outcome = judge(&[inverter]);
    assert_eq!(
        (only(&outcome).state, only(&outcome).next_step),
        (ExpectedState::NotFound, NextStep::OtherVendor)
    );
    assert!(
        outcome.settled,
        "Fronius can bring no battery; there is nothing to wait for"
    );
}

#[test]
fn an_expected_type_that_was_not_wanted_is_wanted() {
    let outcome = enphase(
        &[expected(&AssetType::Vehicle, 1, "", "")],
        &linked(&with_the_rest(&[])),
    );
    assert_eq!(
        state(&outcome, &AssetType::Vehicle),
        (TypeState::VendorDoesNotOffer, NextStep::OtherVendor)
    );
    assert_eq!(outcome.wanted, 4);
}

#[test]
fn what_must_be_done_at_a_device_comes_before_what_is_missing() {
    let waits = device(&AssetType::Battery, "ENPHASE", "1", true, &["x"]);
    let outcome = enphase(&[batteries(2, "", "")], &linked(&[waits]));
    assert_eq!(
        state(&outcome, &AssetType::Battery),
        (TypeState::NeedsAction, NextStep::ActAtDevice)
    );
}
