//! What the world does, by its own clock.

use super::*;

const HOME: [&str; 3] = ["inverter:read:data", "battery:read:data", "meter:read:data"];

fn scopes() -> Vec<String> {
    HOME.iter().map(|&scope| scope.to_owned()).collect()
}

#[test]
fn the_same_seed_and_story_give_the_same_world() {
    let link = |seed| World::new(seed, Story::AllConnected, None).link_account("u1", "ENPHASE", &scopes());
    assert_eq!(link(7), link(7));
    assert_ne!(link(7), link(8), "another seed makes other IDs");
}

#[test]
fn an_account_brings_every_type_that_was_asked_for_and_no_other() {
    let mut world = World::new(1, Story::AllConnected, None);
    let found = world.link_account("u1", "TESLA", &scopes());
    let types: Vec<&str> = found.iter().map(|(asset_type, _)| asset_type.as_str()).collect();
    assert_eq!(
        types,
        ["battery", "inverter", "meter"],
        "the car was not asked for"
    );
}

#[test]
fn the_battery_stays_away_in_the_partial_story_until_it_is_added() {
    let mut world = World::new(1, Story::Partial, None);
    world.link_account("u1", "ENPHASE", &scopes());
    assert!(world.assets(Some("u1"), "battery").is_empty());
    assert!(!world.assets(Some("u1"), "inverter").is_empty());
    world.add_device("u1", "ENPHASE", "battery").unwrap();
    assert_eq!(world.assets(Some("u1"), "battery").len(), 1);
}

#[test]
fn relinking_the_same_account_keeps_the_ids() {
    let mut world = World::new(1, Story::AllConnected, None);
    let first = world.link_account("u1", "ENPHASE", &scopes());
    let again = world.link_account("u1", "ENPHASE", &scopes());
    assert_eq!(first, again);
    assert_eq!(
        world.assets(Some("u1"), "inverter").len(),
        1,
        "linked twice, there once"
    );
}

#[test]
fn unlinking_the_last_type_removes_the_account() {
    let mut world = World::new(1, Story::AllConnected, None);
    world.link_account("u1", "ENPHASE", &["meter:read:data".to_owned()]);
    assert!(world.unlink("u1", "ENPHASE", Some("meter")));
    assert!(world.user("u1").unwrap().accounts.is_empty());
    assert!(
        !world.unlink("u1", "ENPHASE", None),
        "there is nothing left to unlink"
    );
}
