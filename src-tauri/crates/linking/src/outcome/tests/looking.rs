//! What looks add up to.

use std::collections::BTreeSet;

use enode::{Asset, AssetType};
use proptest::prelude::*;

use super::super::{Arrival, History, Snapshot};
use super::{device, snapshot, with_id, works};

/// A household as it may be at one look: few devices, so that they come and go, each with two IDs that it may have.
/// Only inverters tell a serial number.
fn look() -> impl Strategy<Value = Snapshot> {
    let device = (0..2usize, 0..3u8, 0..2u8);
    proptest::collection::btree_set(device, 0..6).prop_map(|devices| {
        let assets: Vec<Asset> = devices
            .into_iter()
            .map(|(kind, serial, generation)| {
                let asset_type = [AssetType::Inverter, AssetType::Meter][kind].clone();
                let asset = works(&asset_type, &format!("{asset_type}-{serial}"));
                with_id(&asset, &format!("{asset_type}-{serial}-{generation}"))
            })
            .collect();
        snapshot(&[], &assets)
    })
}

fn looks() -> impl Strategy<Value = Vec<Snapshot>> {
    proptest::collection::vec(look(), 1..5)
}

/// The first is the household before.
fn history(looks: &[Snapshot]) -> History {
    let mut history = History::new(looks[0].clone());
    for look in &looks[1..] {
        history.look(look.clone());
    }
    history
}

fn ids(snapshot: &Snapshot) -> BTreeSet<&str> {
    snapshot
        .assets()
        .iter()
        .map(|asset| asset.id().as_str())
        .collect()
}

fn shown(history: &History) -> Vec<(&str, Arrival)> {
    let devices = history.devices().into_iter();
    devices
        .map(|(asset, arrival)| (asset.id().as_str(), arrival))
        .collect()
}

fn of(assets: &[Asset]) -> Snapshot {
    snapshot(&[], assets)
}

#[test]
fn before_the_first_look_everything_was_already_there() {
    let history = History::new(of(&[works(&AssetType::Battery, "b")]));
    assert_eq!(shown(&history), [("b", Arrival::AlreadyThere)]);
    assert_eq!(history.latest(), None);
}

#[test]
fn a_device_that_was_missing_and_is_there_again_came_back() {
    let (battery, meter) = (works(&AssetType::Battery, "b"), works(&AssetType::Meter, "m"));
    let mut history = History::new(of(&[battery.clone(), meter.clone()]));
    history.look(of(std::slice::from_ref(&meter)));
    assert_eq!(
        shown(&history),
        [("m", Arrival::AlreadyThere), ("b", Arrival::WentAway)]
    );
    history.look(of(&[battery, meter]));
    assert_eq!(
        shown(&history),
        [("b", Arrival::CameBack), ("m", Arrival::AlreadyThere)]
    );
}

#[test]
fn a_new_device_that_goes_and_returns_came_back_too() {
    let meter = works(&AssetType::Meter, "m");
    let mut history = History::default();
    history.look(of(std::slice::from_ref(&meter)));
    assert_eq!(shown(&history), [("m", Arrival::New)]);
    history.look(Snapshot::default());
    history.look(of(&[meter]));
    assert_eq!(shown(&history), [("m", Arrival::CameBack)]);
}

#[test]
fn a_device_under_a_new_id_is_known_by_its_serial_number() {
    let battery = works(&AssetType::Battery, "b");
    let again = with_id(&battery, "b2");
    for between in [None, Some(Snapshot::default())] {
        let mut history = History::new(of(std::slice::from_ref(&battery)));
        if let Some(between) = between {
            history.look(between);
        }
        history.look(of(std::slice::from_ref(&again)));
        assert_eq!(
            shown(&history),
            [("b2", Arrival::CameBack)],
            "it is one device, not one that went and one that is new"
        );
        history.look(Snapshot::default());
        assert_eq!(shown(&history), [("b2", Arrival::WentAway)]);
    }
}

#[test]
fn without_a_serial_number_or_at_another_vendor_a_new_id_is_a_new_device() {
    let meter = works(&AssetType::Meter, "m");
    let mut history = History::new(of(std::slice::from_ref(&meter)));
    history.look(of(&[with_id(&meter, "m2")]));
    assert_eq!(shown(&history), [("m2", Arrival::New), ("m", Arrival::WentAway)]);
    let battery = device(&AssetType::Battery, "TESLA", "b", true, &[]);
    let mut history = History::new(of(&[battery]));
    history.look(of(&[works(&AssetType::Battery, "b2")]));
    assert_eq!(shown(&history), [("b2", Arrival::New), ("b", Arrival::WentAway)]);
}

#[test]
fn a_look_must_ask_for_every_type_ever_seen() {
    let mut history = History::new(of(&[works(&AssetType::Battery, "b")]));
    history.look(of(&[works(&AssetType::Meter, "m")]));
    assert_eq!(
        history.asset_types(),
        BTreeSet::from([AssetType::Battery, AssetType::Meter])
    );
}

proptest! {
    #[test]
    fn every_device_ever_seen_is_one_of_the_four(looks in looks()) {
        let history = history(&looks);
        let shown = shown(&history);
        let now = ids(history.now());
        let once: BTreeSet<&str> = shown.iter().map(|(id, _)| *id).collect();
        prop_assert_eq!(once.len(), shown.len(), "none stands twice");
        let ever: BTreeSet<&str> = looks.iter().flat_map(ids).collect();
        prop_assert!(once.is_subset(&ever));
        for (id, arrival) in &shown {
            prop_assert_eq!(*arrival == Arrival::WentAway, !now.contains(id), "{}", id);
        }
        for id in ever.difference(&once) {
            prop_assert!(!now.contains(id));
            let serial = |id: &str| id.rsplit_once('-').unwrap().0.to_owned();
            let replaced = once.iter().any(|other| serial(other) == serial(id));
            prop_assert!(replaced && id.starts_with("inverter"), "{} is shown under its new ID", id);
        }
    }

    #[test]
    fn how_a_device_came_is_what_its_looks_say(looks in looks()) {
        let history = history(&looks);
        for (id, arrival) in shown(&history).into_iter().filter(|(id, _)| id.starts_with("meter")) {
            let there: Vec<bool> = looks.iter().map(|look| ids(look).contains(id)).collect();
            let since = there.iter().position(|there| *there).unwrap();
            let expected = match (there.last(), since, there[since..].contains(&false)) {
                (Some(false), ..) => Arrival::WentAway,
                (_, _, true) => Arrival::CameBack,
                (_, 0, false) => Arrival::AlreadyThere,
                (..) => Arrival::New,
            };
            prop_assert_eq!(arrival, expected, "{}: {:?}", id, there);
        }
    }

    #[test]
    fn looking_twice_at_the_same_changes_nothing(looks in looks()) {
        let once = history(&looks);
        let mut twice = once.clone();
        twice.look(once.now().clone());
        prop_assert_eq!(shown(&once), shown(&twice));
        let again = twice.clone();
        twice.look(once.now().clone());
        prop_assert_eq!(twice, again);
    }

    #[test]
    fn the_order_in_which_devices_are_listed_does_not_matter(looks in looks()) {
        let turned: Vec<Snapshot> = looks
            .iter()
            .map(|look| of(&look.assets().iter().rev().cloned().collect::<Vec<_>>()))
            .collect();
        prop_assert_eq!(history(&looks), history(&turned));
    }

    #[test]
    fn a_restart_between_two_looks_changes_nothing(looks in looks()) {
        let mut restarted = History::new(looks[0].clone());
        for look in &looks[1..] {
            let kept = serde_json::to_string(&restarted).unwrap();
            restarted = serde_json::from_str(&kept).unwrap();
            restarted.look(look.clone());
        }
        prop_assert_eq!(restarted, history(&looks));
    }
}
