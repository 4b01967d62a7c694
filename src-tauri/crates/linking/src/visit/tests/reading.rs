//! Which lists a look reads.

use proptest::prelude::*;

use super::*;
use crate::expected::ExpectedDevice;

fn rows(of: &Snapshot) -> Vec<LinkedVendor> {
    of.accounts().to_vec()
}

/// Opened, and looked at so often.
fn looked(found: &Snapshot, times: u32) -> Visit {
    let mut visit = opened();
    for second in 0..times {
        look(&mut visit, found.clone(), at(i64::from(second) + 3));
    }
    visit
}

#[test]
fn a_household_without_accounts_is_not_read() {
    let visit = looked(&everything(), 1);
    assert!(visit.lists_to_read(&[], true, &name_of).is_empty());
}

#[test]
fn accounts_that_have_changed_make_it_read_all_that_was_asked_for() {
    let visit = looked(&everything(), 1);
    for changed in [
        account(false, &[]),
        Snapshot::new([rows(&everything())[0].clone()], []),
    ] {
        assert_eq!(visit.lists_to_read(&rows(&changed), false, &name_of), TYPES);
    }
}

#[test]
fn what_is_well_is_read_now_and_then() {
    let mut visit = looked(&everything(), 1);
    let mut read = 0;
    for second in 0..12 {
        read += visit.lists_to_read(&rows(&everything()), false, &name_of).len();
        look(&mut visit, everything(), at(10 + second));
    }
    assert_eq!(read, 4, "both lists twice in twelve looks");
}

#[test]
fn an_expected_device_that_is_missing_keeps_its_type_read() {
    let mut visit = looked(&everything(), 1);
    visit.row_mut("r1").unwrap().expected = vec![ExpectedDevice {
        id: "two".to_owned(),
        asset_type: AssetType::Battery,
        count: 2,
        model: String::new(),
        ending: String::new(),
    }];
    let read = visit.lists_to_read(&rows(&everything()), false, &name_of);
    assert_eq!(read, [AssetType::Battery]);
}

proptest! {
    #[test]
    fn nobody_is_asked_about_what_nobody_wanted_and_what_is_missing_is_always_read(
        has_battery: bool,
        has_meter: bool,
        works: bool,
        before in 1..9u32,
        everything: bool,
    ) {
        let mut devices = Vec::new();
        devices.extend(has_battery.then_some((AssetType::Battery, "b1")));
        devices.extend(has_meter.then_some((AssetType::Meter, "m1")));
        let found = account(works, &devices);
        let visit = looked(&found, before);
        let read = visit.lists_to_read(&rows(&found), everything, &name_of);
        prop_assert!(read.iter().all(|asset_type| TYPES.contains(asset_type)));
        for (asset_type, is_there) in TYPES.iter().zip([has_battery, has_meter]) {
            prop_assert!(read.contains(asset_type) || (is_there && works && !everything));
        }
    }
}
