//! What earlier visits say about the next one.

use enode::{AssetType, LinkingStatus, Scope, UserId};
use jiff::Timestamp;
use proptest::prelude::*;

use super::*;
use crate::fixtures::{HOME, asset_types, everything, only, scopes_of, vendor, vendor_with};
use crate::link_state::LinkState;
use crate::profile::Environment;
use crate::visit::VisitOf;

fn at(minutes: i64) -> Timestamp {
    Timestamp::from_second(1_768_470_120 + minutes * 60).unwrap()
}

/// A visit with one link that was created so many minutes after an arbitrary time.
fn linked(code: &str, types: &[AssetType], scopes: Vec<Scope>, minutes: i64) -> Visit {
    let of = VisitOf {
        profile_id: "p1".to_owned(),
        profile_name: "Northlight".to_owned(),
        environment: Environment::Sandbox,
        user_id: UserId::new("u1").unwrap(),
        exists: Some(true),
        language: enode::Language::EnglishUk,
    };
    let mut visit = Visit::begin(format!("v{minutes}"), "r1".to_owned(), of, String::new(), at(0));
    let session = LinkSession {
        id: format!("s{minutes}"),
        kind: SessionKind::Link,
        wanted: types.to_vec(),
        vendor: Some(vendor(code)),
        scopes,
        requested_at: at(minutes),
        host: "link.enode.com".to_owned(),
        state: LinkState::Spent,
        channel: None,
        returned: None,
        before: None,
        address_kept: false,
    };
    visit.row_mut("r1").unwrap().sessions.push(session);
    visit
}

fn home(code: &str, minutes: i64) -> Visit {
    linked(code, &HOME, scopes_of(&HOME), minutes)
}

fn codes(used: &[UsedVendor]) -> Vec<&str> {
    used.iter().map(|vendor| vendor.code.as_str()).collect()
}

#[test]
fn the_vendor_linked_last_comes_first_and_each_only_once() {
    let visits = [
        home("SMA", 5),
        home("ENPHASE", 9),
        home("SMA", 1),
        home("SOLAREDGE", 3),
    ];
    assert_eq!(
        codes(&used_last(&visits, &HOME, &everything())),
        ["ENPHASE", "SMA", "SOLAREDGE"],
        "in whatever order the visits come"
    );
}

#[test]
fn a_vendor_that_serves_more_of_what_is_wanted_comes_before_a_newer_one() {
    let visits = [
        home("ENPHASE", 1),
        linked("FRONIUS", &HOME[..1], scopes_of(&HOME[..1]), 9),
    ];
    assert_eq!(
        codes(&used_last(&visits, &HOME, &everything())),
        ["ENPHASE", "FRONIUS"]
    );
    assert_eq!(
        codes(&used_last(&visits, &HOME[..1], &everything())),
        ["FRONIUS", "ENPHASE"],
        "both serve an inverter"
    );
    assert_eq!(
        codes(&used_last(&visits, &[AssetType::Vehicle], &everything())),
        [""; 0],
        "neither serves a vehicle"
    );
}

#[test]
fn what_cannot_be_linked_now_is_not_offered() {
    let visits = [home("ENPHASE", 9), home("SMA", 5)];
    let out = Catalogue::new(vec![
        vendor_with("ENPHASE", LinkingStatus::Outage),
        vendor("SOLAREDGE"),
    ]);
    assert_eq!(
        used_last(&visits, &HOME, &out),
        [],
        "one is out, the other is not offered to this client any more"
    );
}

#[test]
fn signing_in_again_and_links_that_never_came_to_be_are_no_use_of_a_vendor() {
    let mut again = home("ENPHASE", 9);
    again.rows[0].sessions[0].kind = SessionKind::Relink {
        asset_id: "a1".into(),
    };
    let mut refused = home("SMA", 9);
    refused.rows[0].sessions[0].host = String::new();
    assert_eq!(used_last(&[again, refused], &[], &everything()), []);
}

#[test]
fn as_last_time_is_what_the_newest_link_asked_for_each_type() {
    let readings: Vec<Scope> = HOME.iter().map(Scope::read_data).collect();
    let battery = [AssetType::Battery];
    let visits = [
        linked("ENPHASE", &HOME, readings.clone(), 1),
        linked("ENPHASE", &battery, scopes_of(&battery), 2),
        home("SMA", 9),
    ];
    let last = last_access(&visits, &vendor("ENPHASE"), &HOME).expect("each type was linked");
    assert!(last.scopes.contains(&readings[0]) && last.scopes.contains(&readings[2]));
    assert!(
        scopes_of(&battery)
            .iter()
            .all(|scope| last.scopes.contains(scope)),
        "the battery was linked once more since"
    );
    assert_eq!(last.at, at(2).to_string());
    assert_eq!(
        last_access(
            &visits,
            &vendor("ENPHASE"),
            &[AssetType::Inverter, AssetType::Battery]
        )
        .map(|last| last.at),
        Some(at(2).to_string())
    );
}

#[test]
fn there_is_no_last_time_for_a_type_that_was_never_linked_with_the_vendor() {
    let visits = [linked("ENPHASE", &HOME[..1], scopes_of(&HOME[..1]), 1)];
    assert_eq!(last_access(&visits, &vendor("ENPHASE"), &HOME), None);
    assert_eq!(
        last_access(&visits, &vendor("SMA"), &HOME[..1]),
        None,
        "nor with another one"
    );
    assert_eq!(
        last_access(&visits, &vendor("ENPHASE"), &[]),
        None,
        "nor for nothing"
    );
}

#[test]
fn a_scope_that_the_vendor_offers_no_more_is_not_asked_for_again() {
    let visits = [home("ENPHASE", 1)];
    let mut narrower = vendor("ENPHASE");
    narrower.scopes.retain(|scope| !scope.is_control());
    let last = last_access(&visits, &narrower, &HOME).expect("it was linked");
    assert!(last.scopes.iter().all(|scope| !scope.is_control()));
}

proptest! {
    #[test]
    fn what_is_offered_can_be_linked_now_and_no_vendor_stands_twice(
        past in proptest::collection::vec((0..6usize, asset_types(), 0..40i64), 0..12),
        wanted in asset_types(),
    ) {
        let known = ["ENPHASE", "SMA", "TESLA", "FRONIUS", "TADO", "ZAPTEC"];
        let visits: Vec<Visit> = past
            .iter()
            .map(|(code, types, at)| linked(known[*code], types, scopes_of(types), *at))
            .collect();
        let catalogue = only(&known[..4]);
        let used = used_last(&visits, &wanted, &catalogue);
        prop_assert!(used.len() <= OFFERED);
        for (place, one) in used.iter().enumerate() {
            let vendor = catalogue.vendor(&one.code).expect("it is offered to this client");
            prop_assert!(wanted.is_empty() || !vendor.serves(&wanted).is_empty());
            prop_assert!(used[..place].iter().all(|other| other.code != one.code));
        }
        for vendor in catalogue.vendors() {
            if let Some(last) = last_access(&visits, vendor, &wanted) {
                for asset_type in vendor.serves(&wanted) {
                    let of_type = |scope: &Scope| scope.asset_type() == asset_type;
                    prop_assert!(last.scopes.iter().any(of_type), "nothing is said of {}", asset_type);
                }
            }
        }
    }
}
