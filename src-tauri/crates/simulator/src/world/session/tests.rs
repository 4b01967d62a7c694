//! Sessions end at most once, in their time, as the story has it.

use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::story::Story;

fn payload(redirect: &str) -> LinkPayload {
    LinkPayload {
        vendor: None,
        vendor_type: None,
        scopes: vec!["battery:read:data".into(), "meter:read:data".into()],
        language: "en-US".into(),
        redirect_uri: redirect.into(),
        color_scheme: "system".into(),
    }
}

#[test]
fn a_session_is_used_once() {
    let mut world = World::new(1, Story::AllConnected, None);
    let key = world.create_session("u1", payload("https://a.example/done"));
    assert_eq!(
        world.complete(&key, "ENPHASE").unwrap(),
        "https://a.example/done",
        "nothing is added on success"
    );
    assert_eq!(world.complete(&key, "ENPHASE"), Err(LinkError::Used));
    assert_eq!(world.cancel(&key), Err(LinkError::Used));
}

#[test]
fn a_session_ends_after_24_hours_by_the_worlds_clock() {
    let mut world = World::new(1, Story::AllConnected, None);
    let key = world.create_session("u1", payload("https://a.example/done"));
    world.advance(Duration::from_secs(24 * 3600 - 1));
    assert!(world.session(&key).is_ok());
    world.advance(Duration::from_secs(1));
    assert_eq!(world.session(&key).unwrap_err(), LinkError::Expired);
}

#[test]
fn leaving_early_appends_the_reason_to_what_is_there() {
    let mut world = World::new(1, Story::AllConnected, None);
    let key = world.create_session("u1", payload("https://a.example/done?own=1"));
    let uri = world.cancel(&key).unwrap();
    assert!(
        uri.starts_with("https://a.example/done?own=1&error=cancelledByUser&error_message="),
        "{uri}"
    );
    assert!(world.user("u1").unwrap().accounts.is_empty());
}

#[test]
fn a_vendor_that_is_down_or_does_not_fit_is_not_linked() {
    let mut world = World::new(1, Story::VendorOutage, None);
    let key = world.create_session("u1", payload("https://a.example/done"));
    assert_eq!(world.complete(&key, "ENPHASE"), Err(LinkError::Vendor), "down");
    assert_eq!(
        world.complete(&key, "BMW"),
        Err(LinkError::Vendor),
        "makes neither batteries nor meters"
    );
    assert!(world.complete(&key, "SMA").is_ok());
}

#[test]
fn an_unknown_user_comes_into_being_with_the_session() {
    let mut world = World::new(1, Story::AllConnected, None);
    assert!(world.user("new").is_none());
    world.create_session("new", payload("https://a.example/done"));
    assert!(world.user("new").is_some());
}

proptest! {
    #[test]
    fn linking_brings_only_what_was_asked_for_and_is_offered(
        scopes in proptest::sample::subsequence(enode::known::SCOPES, 1..=14),
        number in 0..enode::known::VENDORS.len(),
    ) {
        let vendor = &enode::known::VENDORS[number];
        let mut world = World::new(1, Story::AllConnected, None);
        let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
        for (asset_type, device) in world.link_account("u1", vendor.code, &scopes) {
            let needed = format!("{asset_type}:read:data");
            prop_assert!(scopes.contains(&needed));
            prop_assert!(vendor.asset_types.contains(&enode::AssetType::from(asset_type.as_str())));
            let granted = device["scopes"].as_array().cloned().unwrap_or_default();
            prop_assert!(granted.iter().all(|scope| scopes.iter().any(|asked| scope == asked)));
        }
    }

    #[test]
    fn a_session_ends_at_most_once(steps in proptest::collection::vec(0..3u8, 0..8)) {
        let mut world = World::new(1, Story::AllConnected, None);
        let key = world.create_session("u1", payload("https://a.example/done"));
        let mut ended = 0;
        for step in steps {
            let end = match step {
                0 => world.complete(&key, "ENPHASE").is_ok(),
                1 => world.cancel(&key).is_ok(),
                _ => {
                    world.advance(Duration::from_hours(9));
                    false
                }
            };
            ended += u32::from(end);
        }
        prop_assert!(ended <= 1);
    }
}

/// Creates a link and goes through it to its end.
fn linked(world: &mut World) -> Result<String, LinkError> {
    let key = world.create_session("u1", payload("https://a.example/done"));
    world.complete(&key, "ENPHASE")
}

#[test]
fn the_first_link_is_spent_in_two_stories_and_a_fresh_one_works() {
    for (story, refused) in [
        (Story::LinkExpired, LinkError::Expired),
        (Story::LinkUsed, LinkError::Used),
    ] {
        let mut world = World::new(1, story, None);
        let key = world.create_session("u1", payload("https://a.example/done"));
        assert_eq!(world.session(&key).unwrap_err(), refused);
        assert_eq!(world.cancel(&key), Err(refused));
        assert!(linked(&mut world).is_ok());
    }
}

#[test]
fn the_wrong_account_holds_nothing_and_the_right_one_everything() {
    let mut world = World::new(1, Story::WrongAccount, None);
    linked(&mut world).unwrap();
    let account = world.account("u1", "ENPHASE").expect("it is linked");
    assert!(account.valid && account.types.len() == 2);
    assert!(world.assets(Some("u1"), "battery").is_empty());
    linked(&mut world).unwrap();
    assert_eq!(world.assets(Some("u1"), "battery").len(), 1);
}

#[test]
fn the_late_battery_comes_after_two_minutes() {
    let mut world = World::new(1, Story::LateDevice, None);
    linked(&mut world).unwrap();
    world.advance(Duration::from_secs(119));
    assert!(world.assets(Some("u1"), "battery").is_empty());
    assert_eq!(world.assets(Some("u1"), "meter").len(), 1);
    world.advance(Duration::from_secs(1));
    assert_eq!(world.assets(Some("u1"), "battery").len(), 1);
}

#[test]
fn the_sign_in_stops_working_once_and_signing_in_again_keeps_the_ids() {
    let mut world = World::new(1, Story::CredentialsInvalidated, None);
    linked(&mut world).unwrap();
    let before = world.assets(Some("u1"), "battery");
    let id = before[0]["id"].as_str().unwrap().to_owned();
    let valid = |world: &World| {
        world
            .account("u1", "ENPHASE")
            .is_some_and(|account| account.valid)
    };
    let again = || RelinkPayload {
        language: "de-DE".into(),
        redirect_uri: "https://a.example/again".into(),
        color_scheme: "dark".into(),
    };
    assert_eq!(world.create_relink_session(&id, again()), None, "still valid");
    world.advance(Duration::from_mins(10));
    assert!(!valid(&world));
    assert_eq!(world.assets(Some("u1"), "battery"), before, "devices stay");
    let key = world
        .create_relink_session(&id, again())
        .expect("it must be signed in to again");
    assert_eq!(
        world.complete(&key, "HUAWEI"),
        Err(LinkError::Vendor),
        "another vendor"
    );
    assert_eq!(
        world.complete(&key, "ENPHASE").unwrap(),
        "https://a.example/again"
    );
    assert!(valid(&world));
    assert_eq!(world.assets(Some("u1"), "battery"), before);
    world.advance(Duration::from_hours(1));
    assert!(valid(&world), "the story is told once");
}

#[test]
fn a_read_waits_after_the_first_link_in_the_rate_limited_story() {
    let mut world = World::new(1, Story::RateLimited, None);
    assert_eq!(world.refuses_read(), None);
    linked(&mut world).unwrap();
    assert_eq!(world.refuses_read(), Some(30));
    assert_eq!(world.refuses_read(), None);
}

#[test]
fn an_intervention_is_resolved_by_signing_in_again_where_it_says_so() {
    let mut world = World::new(1, Story::AllConnected, None);
    let car = world.assets(Some("parkveien-33"), "vehicle")[0].clone();
    assert_eq!(car["capabilities"]["startCharging"]["isCapable"], false);
    let again = RelinkPayload {
        language: "en-US".into(),
        redirect_uri: "https://a.example/again".into(),
        color_scheme: "system".into(),
    };
    let key = world
        .create_relink_session(car["id"].as_str().unwrap(), again)
        .expect("the account is valid, but the car waits for a link");
    world.complete(&key, "TESLA").unwrap();
    let mended = &world.assets(Some("parkveien-33"), "vehicle")[0];
    assert_eq!(mended["capabilities"]["startCharging"]["isCapable"], true);
    assert_eq!(mended["id"], car["id"]);
    let battery = &world.assets(Some("parkveien-33"), "battery")[0];
    assert_eq!(
        battery["capabilities"]["timeOfUse"]["isCapable"], false,
        "that is for the installer to do"
    );
}
