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
