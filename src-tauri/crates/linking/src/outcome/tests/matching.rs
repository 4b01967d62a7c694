//! The way to match expected devices with those found is the best there is, and the only one.

use enode::{Asset, LinkedVendor};
use proptest::prelude::*;

use super::super::candidates::Candidate;
use super::super::matching::{Sign, matching, sign};
use super::super::{Arrival, ExpectedState};
use super::expecting::{enphase, expected, of_model};
use super::{HOME, account, snapshot, works};
use crate::expected::ExpectedDevice;

/// Entries and devices with few endings and models, so that they compete.
fn any_expected() -> impl Strategy<Value = Vec<ExpectedDevice>> {
    let one = (0..2usize, 1..3u32, "|a|b", "|1|21");
    proptest::collection::vec(one, 0..4).prop_map(|entries| {
        let named = entries.into_iter().enumerate();
        named
            .map(|(index, (kind, count, model, ending))| ExpectedDevice {
                id: index.to_string(),
                ..expected(&HOME[kind + 1], count, &model, &ending)
            })
            .collect()
    })
}

fn any_devices() -> impl Strategy<Value = Vec<(Asset, Arrival)>> {
    let one = (0..2usize, "[012]{0,2}", "a|b|a b|", any::<bool>());
    proptest::collection::vec(one, 0..5).prop_map(|devices| {
        let numbered = devices.into_iter().enumerate();
        numbered
            .map(|(index, (kind, serial, model, new))| {
                let asset = of_model(&works(&HOME[kind + 1], &format!("{index}-{serial}")), &model);
                let arrival = if new { Arrival::New } else { Arrival::AlreadyThere };
                (asset, arrival)
            })
            .collect()
    })
}

/// How many devices are matched by ending, by model and by number.
type Worth = [usize; 3];

fn worth(
    expected: &[ExpectedDevice],
    devices: &[(Asset, Arrival)],
    of: impl Iterator<Item = (usize, usize)>,
) -> Worth {
    let mut worth = Worth::default();
    for (entry, device) in of {
        match sign(&expected[entry], &devices[device].0) {
            Some(Sign::Ending) => worth[0] += 1,
            Some(Sign::Model) => worth[1] += 1,
            Some(Sign::Count) => worth[2] += 1,
            None => panic!("a match without a sign"),
        }
    }
    worth
}

/// The best of all ways to match, by trying them.
fn best(
    expected: &[ExpectedDevice],
    devices: &[(Asset, Arrival)],
    taken: &mut Vec<(usize, usize)>,
    device: usize,
) -> Worth {
    if device == devices.len() {
        return worth(expected, devices, taken.iter().copied());
    }
    let mut most = best(expected, devices, taken, device + 1);
    for (entry, wanted) in expected.iter().enumerate() {
        let times = taken.iter().filter(|(taken, _)| *taken == entry).count();
        if times < wanted.count as usize && sign(wanted, &devices[device].0).is_some() {
            taken.push((entry, device));
            most = most.max(best(expected, devices, taken, device + 1));
            taken.pop();
        }
    }
    most
}

fn matched(expected: &[ExpectedDevice], devices: &[(Asset, Arrival)]) -> Vec<Vec<usize>> {
    let candidates: Vec<Candidate<'_>> = devices
        .iter()
        .map(|(asset, arrival)| Candidate {
            asset,
            arrival: *arrival,
        })
        .collect();
    matching(expected, &candidates, |_| Sign::Count)
}

/// Each entry's ID with the IDs of its devices.
fn sets(expected: &[ExpectedDevice], devices: &[(Asset, Arrival)]) -> Vec<(String, Vec<String>)> {
    let matched = matched(expected, devices);
    let named = |(entry, found): (&ExpectedDevice, Vec<usize>)| {
        let mut found: Vec<String> = found
            .iter()
            .map(|index| devices[*index].0.id().to_string())
            .collect();
        found.sort();
        (entry.id.clone(), found)
    };
    let mut sets: Vec<_> = expected.iter().zip(matched).map(named).collect();
    sets.sort();
    sets
}

proptest! {
    #[test]
    fn no_device_is_matched_twice_nor_an_entry_oftener_than_it_counts(
        expected in any_expected(),
        devices in any_devices(),
    ) {
        let matched = matched(&expected, &devices);
        let mut all: Vec<usize> = matched.iter().flatten().copied().collect();
        let matches = all.len();
        all.sort_unstable();
        all.dedup();
        prop_assert_eq!(all.len(), matches);
        for (entry, found) in expected.iter().zip(&matched) {
            prop_assert!(found.len() <= entry.count as usize);
        }
    }

    #[test]
    fn no_other_way_to_match_is_better(expected in any_expected(), devices in any_devices()) {
        let matched = matched(&expected, &devices);
        let pairs = matched.iter().enumerate().flat_map(|(entry, found)| found.iter().map(move |device| (entry, *device)));
        let found = worth(&expected, &devices, pairs);
        prop_assert_eq!(found, best(&expected, &devices, &mut Vec::new(), 0));
    }

    #[test]
    fn the_order_of_entries_and_devices_does_not_matter(
        (expected, turned) in any_expected().prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
        (devices, shuffled) in any_devices().prop_flat_map(|list| (Just(list.clone()), Just(list).prop_shuffle())),
    ) {
        prop_assert_eq!(sets(&expected, &devices), sets(&turned, &shuffled));
    }

    #[test]
    fn a_row_is_settled_only_when_all_that_it_can_bring_is_found(
        expected in any_expected(),
        devices in any_devices(),
    ) {
        let assets: Vec<Asset> = devices.into_iter().map(|(asset, _)| asset).collect();
        let accounts: Vec<LinkedVendor> = HOME.iter().map(|kind| account("ENPHASE", kind, true)).collect();
        let outcome = enphase(&expected, &snapshot(&accounts, &assets));
        let all = outcome.types.iter().flat_map(|row| &row.expected);
        prop_assert_eq!(all.clone().count(), expected.len(), "each has its outcome");
        for one in all.clone() {
            prop_assert_eq!(one.state == ExpectedState::Found, one.found == one.expected.count);
            prop_assert_eq!(one.devices.len(), one.found as usize, "there is no other vendor");
        }
        prop_assert!(!outcome.settled || all.clone().all(|one| one.state == ExpectedState::Found));
    }
}
