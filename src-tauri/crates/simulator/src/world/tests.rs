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

#[test]
fn what_was_unlinked_comes_back_under_another_id() {
    let mut world = World::new(1, Story::AllConnected, None);
    let first = world.link_account("u1", "ENPHASE", &scopes());
    world.unlink("u1", "ENPHASE", None);
    let again = world.link_account("u1", "ENPHASE", &scopes());
    for ((asset_type, before), (_, after)) in first.iter().zip(&again) {
        assert_ne!(before["id"], after["id"], "{asset_type}");
        assert_eq!(
            before["information"]["id"], after["information"]["id"],
            "the {asset_type} itself is the same"
        );
    }
}

#[test]
fn a_device_that_left_is_not_brought_back_by_linking() {
    let mut world = World::new(1, Story::AllConnected, None);
    let first = world.link_account("u1", "ENPHASE", &scopes());
    assert!(world.remove_device("u1", "ENPHASE", "battery", 0));
    assert!(
        !world.remove_device("u1", "ENPHASE", "battery", 0),
        "there was one"
    );
    world.link_account("u1", "ENPHASE", &scopes());
    assert!(world.assets(Some("u1"), "battery").is_empty());
    let back = world.add_device("u1", "ENPHASE", "battery").expect("an account");
    assert!(first.iter().all(|(_, device)| device["id"] != back["id"]));
}

#[test]
fn lists_of_all_users_begin_with_the_newest_linked() {
    let mut world = World::new(1, Story::AllConnected, None);
    world.link_account("zz", "ENPHASE", &scopes());
    world.link_account("aa", "HUAWEI", &scopes());
    world.add_device("zz", "ENPHASE", "battery");
    let batteries = world.assets(None, "battery");
    let users: Vec<_> = batteries
        .iter()
        .map(|battery| battery["userId"].as_str())
        .collect();
    assert_eq!(users[..3], [Some("zz"), Some("aa"), Some("zz")]);
}

#[test]
fn interventions_take_capabilities_away_and_give_them_back() {
    let mut world = World::new(1, Story::AllConnected, None);
    world.link_account("u1", "ENPHASE", &scopes());
    let able =
        |world: &World| world.assets(Some("u1"), "battery")[0]["capabilities"]["idle"]["isCapable"] == true;
    let (one, other) = (
        "6c1f0e52-8f0b-4e43-9f5a-2b7d4d1c9a10",
        "f3c85d1a-7e49-4b60-a2d7-4c0e9b6f8135",
    );
    assert_eq!(world.put_intervention("u1", "battery", "flying", one), 0);
    for id in [one, other, one] {
        assert_eq!(world.put_intervention("u1", "battery", "idle", id), 1);
        assert!(!able(&world));
    }
    assert_eq!(world.resolve_intervention("u1", one), 1);
    assert!(!able(&world), "the other is still to be done");
    assert_eq!(world.resolve_intervention("u1", other), 1);
    assert!(able(&world));
    assert_eq!(world.resolve_intervention("u1", other), 0);
}

#[test]
fn interventions_speak_three_languages_and_english_for_the_rest() {
    let titles = |language| -> Vec<Value> {
        let all = interventions(language, None, None);
        all.iter().map(|one| one["resolution"]["title"].clone()).collect()
    };
    let english = titles("en-US");
    assert_eq!(titles("sv-SE"), english);
    for language in ["de-DE", "fr-FR"] {
        let translated = titles(language);
        assert!(
            translated.iter().zip(&english).all(|(one, other)| one != other),
            "{language}"
        );
    }
    let of_tesla = interventions("en-US", None, Some("TESLA"));
    assert!(!of_tesla.is_empty() && of_tesla.iter().all(|one| one["vendor"] == "TESLA"));
    let of_batteries = interventions("en-US", Some("battery"), None);
    assert!(of_batteries.len() > 1 && of_batteries.iter().all(|one| one["vendorType"] == "battery"));
}

/// What happened to the households that anybody could have done: whatever the order, the world holds together.
mod at_any_time {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    #[derive(Clone, Debug)]
    enum Deed {
        Link(usize),
        Unlink(usize, bool),
        Add(usize),
        Remove(usize),
        Invalidate(usize),
        Relink(usize),
        Wait(u64),
    }

    const VENDORS: [&str; 2] = ["ENPHASE", "HUAWEI"];

    fn deeds() -> impl Strategy<Value = Vec<Deed>> {
        let deed = prop_oneof![
            (0..2usize).prop_map(Deed::Link),
            (0..2usize, any::<bool>()).prop_map(|(vendor, all)| Deed::Unlink(vendor, all)),
            (0..2usize).prop_map(Deed::Add),
            (0..2usize).prop_map(Deed::Remove),
            (0..2usize).prop_map(Deed::Invalidate),
            (0..2usize).prop_map(Deed::Relink),
            (0..900u64).prop_map(Deed::Wait),
        ];
        proptest::collection::vec(deed, 0..25)
    }

    fn do_it(world: &mut World, deed: &Deed) {
        match *deed {
            Deed::Link(vendor) => {
                world.link_account("u1", VENDORS[vendor], &scopes());
            }
            Deed::Unlink(vendor, all) => {
                world.unlink("u1", VENDORS[vendor], (!all).then_some("battery"));
            }
            Deed::Add(vendor) => {
                world.add_device("u1", VENDORS[vendor], "battery");
            }
            Deed::Remove(vendor) => {
                world.remove_device("u1", VENDORS[vendor], "battery", 0);
            }
            Deed::Invalidate(vendor) => {
                world.invalidate("u1", VENDORS[vendor]);
            }
            Deed::Relink(vendor) => {
                world.sign_in_again("u1", VENDORS[vendor]);
            }
            Deed::Wait(seconds) => world.advance(Duration::from_secs(seconds)),
        }
    }

    fn batteries(world: &World) -> Vec<(String, String)> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let all = world.assets(Some("u1"), "battery");
        all.iter()
            .map(|battery| (text(&battery["id"]), text(&battery["information"]["id"])))
            .collect()
    }

    proptest! {
        #[test]
        fn ids_are_never_given_twice(number in 0..Story::ALL.len(), deeds in deeds()) {
            let mut world = World::new(1, Story::ALL[number], None);
            let mut gone = BTreeSet::new();
            let mut before: BTreeSet<String> = BTreeSet::new();
            for deed in &deeds {
                do_it(&mut world, deed);
                let now: Vec<String> = batteries(&world).into_iter().map(|(id, _)| id).collect();
                let ids: BTreeSet<String> = now.iter().cloned().collect();
                prop_assert_eq!(ids.len(), now.len(), "no two devices share an ID");
                gone.extend(before.difference(&ids).cloned());
                prop_assert!(ids.is_disjoint(&gone), "what was deleted stays deleted: {:?}", deed);
                before = ids;
            }
        }

        #[test]
        fn time_in_pieces_is_time_in_one_piece(number in 0..Story::ALL.len(), pieces in proptest::collection::vec(0..400u64, 0..8)) {
            let mut world = World::new(1, Story::ALL[number], None);
            world.link_account("u1", "ENPHASE", &scopes());
            let mut other = world.clone();
            for piece in &pieces {
                world.advance(Duration::from_secs(*piece));
            }
            other.advance(Duration::from_secs(pieces.iter().sum()));
            prop_assert_eq!(world.now(), other.now());
            prop_assert_eq!(batteries(&world), batteries(&other));
            let valid = |world: &World| world.account("u1", "ENPHASE").is_some_and(|account| account.valid);
            prop_assert_eq!(valid(&world), valid(&other));
        }
    }
}
