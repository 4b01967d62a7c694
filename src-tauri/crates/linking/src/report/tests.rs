//! Reports of visits in many states, read back as their readers do.

mod homes;
mod page;
mod schema;
mod secrets;
mod table;

use enode::{AssetType, Scope};
use serde_json::json;

use super::*;
use crate::fixtures::{context, everything};
use crate::plan::{PlanContext, plan_row};
use crate::timeline::MessageWay;
use crate::visit::{Handover, Visit};
use homes::*;

fn texts(report: &VisitReport) -> Vec<String> {
    report
        .open_points
        .iter()
        .map(|point| point.text.to_string())
        .collect()
}

#[test]
fn a_visit_that_has_just_begun_has_no_accounts_and_no_open_points() {
    let report = report(&visit());
    assert_eq!(report.accounts, [], "an empty row of the plan is no account");
    assert_eq!(report.open_points, []);
    assert_eq!(report.visit.last_look_at, None);
    assert_eq!(report.made_at, "2026-01-15T10:30:00Z");
}

#[test]
fn each_device_comes_once_under_the_account_that_wanted_it() {
    let report = report(&mixed_home());
    let devices: Vec<(Option<&str>, &str, Arrival)> = report
        .devices
        .iter()
        .map(|device| (device.account.as_deref(), device.id.as_str(), device.arrival))
        .collect();
    assert_eq!(
        devices,
        [
            (Some("r1"), "inv-0092", Arrival::New),
            (Some("r1"), "bat-0017", Arrival::New),
            (None, "m-old", Arrival::AlreadyThere),
        ],
        "each row's outcome lists the whole household; a report must not count a device twice"
    );
    assert_eq!(
        report.devices[0]
            .label
            .as_ref()
            .map(ToString::to_string)
            .as_deref(),
        Some("serial …0092"),
        "no whole serial number"
    );
}

#[test]
fn scopes_are_told_as_asked_granted_and_refused() {
    let report = report(&mixed_home());
    let account = &report.accounts[0];
    let control = Scope::from("battery:control:operation_mode");
    assert!(
        account.scopes_asked.contains(&control),
        "{:?}",
        account.scopes_asked
    );
    assert!(
        account.scopes_refused.contains(&control),
        "asked and granted on no battery"
    );
    assert!(!account.scopes_granted.contains(&control));
    assert!(account.scopes_granted.contains(&Scope::from("battery:read:data")));
    let refused_of_meters = account
        .scopes_refused
        .iter()
        .filter(|scope| scope.asset_type() == AssetType::Meter);
    assert_eq!(
        refused_of_meters.count(),
        0,
        "without a meter nobody can have refused"
    );
    assert!(report.devices[1].scopes_refused.contains(&control));
}

#[test]
fn what_is_left_to_do_is_said_for_each_account() {
    assert_eq!(
        texts(&report(&mixed_home())),
        [
            "Battery Model battery, 1 of 2 (Enphase): expected and not found. Nothing to do: Hearthlink checks again by itself.",
            "Meter (Enphase): not in this account, but in one of another vendor. Nothing to do: Hearthlink checks again by itself.",
            "SMA: the link is ready, and nobody has it yet.",
            "Tesla: no link has been created yet.",
        ]
    );
    assert_eq!(texts(&report(&finished())), [""; 0], "all is connected");
    assert_eq!(
        texts(&report(&unseen())),
        ["Enphase: the household has not been seen since the link was created. Check the account again."]
    );
}

#[test]
fn what_a_person_has_to_do_is_named_by_its_title() {
    let report = report(&locked());
    assert_eq!(report.open_points.len(), 1);
    assert_eq!(report.open_points[0].what, OpenPointCode::NeedsAction);
    assert_eq!(report.open_points[0].next_step, Some(NextStep::ActAtDevice));
    assert_eq!(report.open_points[0].interventions, ["Turn the switch to remote"]);
    assert_eq!(
        report.devices[0].locked[0].interventions,
        ["Turn the switch to remote"]
    );
}

#[test]
fn expected_devices_are_told_with_what_came_of_them() {
    let report = report(&mixed_home());
    let expected = &report.accounts[0].expected[0];
    assert_eq!(
        (expected.found, expected.count, expected.state),
        (1, 2, ExpectedState::NotFound)
    );
    assert_eq!(report.devices[1].expected.as_deref(), Some("e1"));
    let point = report
        .open_points
        .iter()
        .find(|point| point.what == OpenPointCode::ExpectedNotFound);
    assert_eq!(point.unwrap().expected.as_deref(), Some("e1"));
}

#[test]
fn a_type_that_another_row_has_brought_is_no_open_point() {
    let mut visit = visit();
    plan(
        &mut visit,
        "r1",
        "FRONIUS",
        &[AssetType::Inverter, AssetType::Battery],
    );
    look(&mut visit, 1, &[]);
    link(&mut visit, "r1", 2);
    hand_over(&mut visit, "r1", 3);
    let mut assets = vec![whole(&AssetType::Inverter, "FRONIUS", "inv-1")];
    look(&mut visit, 10, &assets);
    assert_eq!(
        texts(&report(&visit)),
        ["Battery (Fronius): this vendor does not link it. Link it with another vendor."]
    );
    visit.add_row("r2".to_owned(), at(11));
    plan(&mut visit, "r2", "SMA", &[AssetType::Battery]);
    link(&mut visit, "r2", 12);
    hand_over(&mut visit, "r2", 13);
    assets.push(whole(&AssetType::Battery, "SMA", "bat-1"));
    look(&mut visit, 20, &assets);
    let report = report(&visit);
    assert_eq!(
        texts(&report),
        [""; 0],
        "the battery was wanted once, and it is there"
    );
    assert_eq!(report.devices[1].account.as_deref(), Some("r2"));
}

#[test]
fn a_report_reads_back_as_it_was_written() {
    for report in every_state() {
        let read: VisitReport = serde_json::from_str(&report_json(&report)).unwrap();
        assert_eq!(read, in_english(report), "a file is in English");
    }
}
