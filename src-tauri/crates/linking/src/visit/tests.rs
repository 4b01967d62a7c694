//! How a visit goes, event by event.

mod any_order;
mod handing;
mod listed;
mod reading;
mod undoing;
mod watched;

use std::collections::BTreeMap;

use enode::webhook::Event;
use enode::{Asset, AssetType, LinkedVendor, Listing, UserId};
use jiff::Timestamp;
use serde_json::{Value, json};
use words::Text;

use super::*;
use crate::fixtures::{draft, scopes_of, vendor};
use crate::link_state::LinkState;
use crate::outcome::Snapshot;
use crate::plan::PlanDraft;
use crate::timeline::{MessageWay, Report};

const TYPES: [AssetType; 2] = [AssetType::Battery, AssetType::Meter];

/// So many seconds after the visit began.
fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_768_470_120 + seconds).unwrap()
}

fn name_of(code: &str) -> String {
    code.to_owned()
}

/// A visit whose row `r1` is planned: battery and meter at Enphase.
fn begun() -> Visit {
    let of = VisitOf {
        profile_id: "p1".to_owned(),
        profile_name: "Northlight".to_owned(),
        environment: Environment::Sandbox,
        user_id: UserId::new("kvarnvagen-14").unwrap(),
        exists: Some(false),
        language: enode::Language::EnglishUk,
    };
    let mut visit = Visit::begin("v1".to_owned(), "r1".to_owned(), of, String::new(), at(0));
    plan(&mut visit, "r1");
    visit
}

fn plan(visit: &mut Visit, row: &str) {
    visit.row_mut(row).unwrap().draft = PlanDraft {
        asset_types: TYPES.to_vec(),
        ..draft("ENPHASE")
    };
}

fn request(visit: &mut Visit, row: &str, id: &str, now: Timestamp) {
    request_for(visit, row, id, &TYPES, now);
}

fn request_for(visit: &mut Visit, row: &str, id: &str, wanted: &[AssetType], now: Timestamp) {
    let session = LinkSession {
        id: id.to_owned(),
        kind: SessionKind::Link,
        wanted: wanted.to_vec(),
        vendor: Some(vendor("ENPHASE")),
        scopes: scopes_of(&TYPES),
        requested_at: now,
        host: String::new(),
        state: LinkState::Requested,
        channel: None,
        returned: None,
        before: None,
        address_kept: true,
    };
    visit.link_requested(row, session).unwrap();
}

/// A visit whose link is there, at second 1.
fn linked() -> Visit {
    let mut visit = begun();
    request(&mut visit, "r1", "s1", at(1));
    visit.link_created("s1", "link.enode.com", at(1));
    visit
}

/// The same, looked at and opened here at second 2.
fn opened() -> Visit {
    let mut visit = linked();
    look(&mut visit, Snapshot::default(), at(2));
    let handed = visit.handed_over("r1", Handover::ThisBrowser, at(2));
    handed.unwrap();
    visit
}

fn look(visit: &mut Visit, found: Snapshot, now: Timestamp) -> Vec<Happening> {
    visit.look_begins();
    visit.looked(Ok(found), &name_of, now)
}

fn look_fails(visit: &mut Visit, code: FailureCode, now: Timestamp) -> Vec<Happening> {
    visit.look_begins();
    visit.looked(
        Err(Failure::new(code, Text::verbatim("It did not answer."))),
        &name_of,
        now,
    )
}

fn device_json(asset_type: &AssetType, id: &str) -> Value {
    let moment = "2026-01-15T09:42:00Z";
    let capable = json!({"isCapable": true, "interventionIds": []});
    let mut device = json!({
        "id": id, "userId": "kvarnvagen-14", "vendor": "ENPHASE", "lastSeen": moment, "isReachable": true,
        "scopes": scopes_of(std::slice::from_ref(asset_type)), "location": null, "hemSystemId": null,
        "information": {"id": id, "sn": id, "brand": "Enphase", "model": "M", "siteName": "Home", "installationDate": moment},
    });
    let parts = match asset_type {
        AssetType::Battery => json!({
            "chargeState": {"status": "IDLE", "batteryLevel": 50, "lastUpdated": moment},
            "config": {"operationMode": "IDLE", "lastUpdated": moment},
            "capabilities": {"idle": capable},
        }),
        _ => json!({
            "energyState": {"power": 1, "lastUpdated": moment},
            "capabilities": {"measuresConsumption": capable},
        }),
    };
    let more = parts.as_object().cloned().unwrap();
    device.as_object_mut().unwrap().extend(more);
    device
}

/// An Enphase account that works or does not, with these devices.
fn account(works: bool, devices: &[(AssetType, &str)]) -> Snapshot {
    let rows = TYPES.map(|asset_type| LinkedVendor::new("ENPHASE".into(), asset_type, works));
    let device = |(asset_type, id): &(AssetType, &str)| {
        Asset::from_json(asset_type, &device_json(asset_type, id))
            .unwrap_or_else(|misfit| panic!("{misfit:?}"))
    };
    let items = devices.iter().map(device).collect();
    let set_aside = Vec::new();
    Snapshot::new(rows, [Listing { items, set_aside }])
}

fn everything() -> Snapshot {
    account(true, &[(AssetType::Battery, "b1"), (AssetType::Meter, "m1")])
}

fn event(name: &str, more: &Value, now: Timestamp) -> Event {
    let mut event = json!({
        "event": name, "createdAt": now.to_string(), "version": "2024-10-01", "user": {"id": "kvarnvagen-14"},
    });
    let more = more.as_object().cloned().unwrap();
    event.as_object_mut().unwrap().extend(more);
    Event::from_json(event).unwrap_or_else(|misfit| panic!("{misfit:?}"))
}

/// A battery was discovered or deleted.
fn battery(change: &str, id: &str, now: Timestamp) -> Event {
    let device = device_json(&AssetType::Battery, id);
    event(
        &format!("user:battery:{change}"),
        &json!({"battery": device}),
        now,
    )
}

fn invalidated(now: Timestamp) -> Event {
    event("user:credentials:invalidated", &json!({"vendor": "ENPHASE"}), now)
}

fn state_of(visit: &Visit, session: &str) -> LinkState {
    visit.session(session).unwrap().1.state
}

fn whats(visit: &Visit) -> Vec<&Happening> {
    visit.timeline.iter().map(|entry| &entry.what).collect()
}

#[test]
fn what_a_fresh_link_replaces_is_told_only_where_somebody_could_have_it() {
    let mut visit = begun();
    request(&mut visit, "r1", "s1", at(1));
    let lost = Failure::new(
        FailureCode::LinkMayExist,
        Text::verbatim("The answer was cut off."),
    );
    visit.link_failed("s1", &lost, at(2));
    request(&mut visit, "r1", "s2", at(3));
    visit.link_created("s2", "link.enode.com", at(4));
    assert_eq!(state_of(&visit, "s1"), LinkState::Replaced);
    assert!(!whats(&visit).contains(&&Happening::Replaced));
    request(&mut visit, "r1", "s3", at(5));
    visit.link_created("s3", "link.enode.com", at(6));
    assert!(whats(&visit).contains(&&Happening::Replaced));
    assert_eq!(visit.addresses_over(), ["s1", "s2"]);
}

#[test]
fn a_link_that_arrives_after_the_visit_was_finished_takes_nobodys_place() {
    let mut visit = linked();
    visit.handed_over("r1", Handover::Shown, at(3)).unwrap();
    request(&mut visit, "r1", "s2", at(4));
    visit.finish(at(5));
    visit.link_created("s2", "link.enode.com", at(6));
    assert_eq!(
        state_of(&visit, "s1"),
        LinkState::HandedOver,
        "the customer has it"
    );
    assert_eq!(
        visit.addresses_over(),
        ["s1", "s2"],
        "one is out and not handed over again, nobody will get the other"
    );
}

#[test]
fn a_visit_finished_with_a_link_that_nobody_got_waits_for_nothing() {
    let mut visit = linked();
    look(&mut visit, Snapshot::default(), at(2));
    visit.finish(at(3));
    assert_eq!(visit.state(&name_of), VisitState::Over);
    assert_eq!(visit.waiting(&name_of), Waiting::Nothing);
    assert_eq!(visit.addresses_over(), ["s1"]);
}

#[test]
fn a_refusal_leaves_no_link_and_a_lost_answer_leaves_one_that_may_exist() {
    let mut visit = begun();
    request(&mut visit, "r1", "s1", at(1));
    let refused = Failure::new(FailureCode::ConnectionLimit, Text::verbatim("No more."));
    visit.link_failed("s1", &refused, at(2));
    assert!(visit.session("s1").is_none());
    request(&mut visit, "r1", "s2", at(3));
    visit.resume();
    assert_eq!(
        state_of(&visit, "s2"),
        LinkState::MayExist,
        "the program ended while it was asked for"
    );
    assert_eq!(visit.state(&name_of), VisitState::Planning, "a fresh one is next");
    visit.link_recovered("s2", "link.enode.com", at(4));
    assert_eq!(
        state_of(&visit, "s2"),
        LinkState::Unused,
        "its address was kept just before the end"
    );
}

#[test]
fn news_are_worth_a_notice_and_nothing_else_is() {
    let mut visit = opened();
    let news = look(&mut visit, everything(), at(5));
    let notice = visit.notice(&news).unwrap();
    let said = |body: &[Text]| body.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(notice.title, Text::verbatim("kvarnvagen-14"), "it has no label");
    let body = said(&notice.body).join(" ");
    assert!(body.contains("Battery found"), "{body}");
    visit.label = " Anna’s house ".to_owned();
    let news = look(&mut visit, account(false, &[(AssetType::Battery, "b1")]), at(6));
    let notice = visit.notice(&news).unwrap();
    assert_eq!(notice.title, Text::verbatim("Anna’s house"));
    assert_eq!(
        said(&notice.body),
        ["ENPHASE needs signing in again.", "Meter is gone: Enphase M."]
    );
    let nothing = look(&mut visit, account(false, &[(AssetType::Battery, "b1")]), at(7));
    assert_eq!(visit.notice(&nothing), None);
    let failed = look_fails(&mut visit, FailureCode::Unreachable, at(8));
    assert_eq!(
        visit.notice(&failed),
        None,
        "a failed look is no news of the household"
    );
}

#[test]
fn what_was_unlinked_before_a_link_went_out_is_not_waited_for() {
    let mut visit = linked();
    look(&mut visit, everything(), at(2));
    visit.unlinked(
        &crate::unlinking::UnlinkTarget::Household,
        Text::verbatim("the battery"),
        at(3),
    );
    look(&mut visit, account(true, &[(AssetType::Meter, "m1")]), at(4));
    visit.next_wake(at(4), 0.0, &name_of);
    let outcome = visit.outcome(visit.row("r1").unwrap(), &name_of).unwrap();
    let waits = |step| step == crate::outcome::NextStep::WaitForLook;
    assert!(
        !outcome.types.iter().any(|found| waits(found.next_step)),
        "no look is coming by itself: {outcome:#?}"
    );
}

fn shown(visit: &Visit) -> VisitView {
    visit.view(&ViewContext {
        revision: 0,
        name_of: &name_of,
        plan_of: None,
        interventions: &BTreeMap::new(),
        at_hand: &|_| true,
    })
}

#[test]
fn what_is_planned_is_wanted_before_there_is_a_link_for_it() {
    let mut visit = opened();
    look(&mut visit, everything(), at(3));
    visit.add_row("r2".to_owned(), at(4));
    plan(&mut visit, "r2");
    let shown = shown(&visit);
    assert_eq!(
        (shown.connected, shown.wanted),
        (2, 4),
        "half of a plan is not all of it"
    );
    assert_eq!(shown.left_over, []);
}

#[test]
fn what_an_account_did_not_have_is_what_another_is_for_and_is_wanted_once() {
    let mut visit = opened();
    assert_eq!(shown(&visit).left_over, [], "nobody has signed in yet");
    look(&mut visit, account(true, &[(AssetType::Meter, "m1")]), at(3));
    let before = shown(&visit);
    assert_eq!(before.left_over, [AssetType::Battery]);
    assert_eq!((before.connected, before.wanted), (1, 2));

    visit.add_row("r2".to_owned(), at(4));
    visit.row_mut("r2").unwrap().draft.asset_types = vec![AssetType::Battery];
    let asked_again = shown(&visit);
    assert_eq!(asked_again.left_over, [], "there is an account for it now");
    assert_eq!((asked_again.connected, asked_again.wanted), (1, 2));

    visit.row_mut("r2").unwrap().draft.asset_types = vec![AssetType::Meter];
    let a_second_meter = shown(&visit);
    assert_eq!(a_second_meter.left_over, [AssetType::Battery]);
    assert_eq!((a_second_meter.connected, a_second_meter.wanted), (1, 3));
}
