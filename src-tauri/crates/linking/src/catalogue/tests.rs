//! The catalogue as a whole: groups, order, search, absence, and the second look.

use std::collections::BTreeSet;

use enode::LinkingStatus;
use proptest::prelude::*;

use super::folded::Folded;
use super::*;
use crate::fixtures::{HOME, any_vendor, asset_types, everything, integration, only, vendor, vendor_with};

fn names<'a>(catalogue: &'a Catalogue, group: &[u32]) -> Vec<&'a str> {
    group
        .iter()
        .map(|vendor| catalogue.vendors()[*vendor as usize].display_name.as_str())
        .collect()
}

/// How the types fall apart for a vendor of the second group.
fn split<'a>(catalogue: &Catalogue, found: &'a Arrangement, code: &str) -> &'a Split {
    let at = found
        .some
        .iter()
        .position(|vendor| catalogue.vendors()[*vendor as usize].code.as_str() == code);
    &found.splits[found.some_split[at.unwrap()] as usize]
}

#[test]
fn a_homes_energy_is_linked_by_the_nine_that_have_all_three() {
    let catalogue = everything();
    let found = catalogue.arrange(&HOME, "");
    assert_eq!(
        names(&catalogue, &found.all),
        [
            "Enphase",
            "FoxESS",
            "GivEnergy",
            "Huawei",
            "SMA",
            "SolarEdge",
            "SolaX",
            "Solis",
            "Tesla"
        ]
    );
    assert_eq!(found.some.len(), 15, "inverters only");
    assert_eq!(found.none.len(), 106 - 9 - 15);
    assert_eq!(found.offered_in_link_ui, 24, "at least one of the three");
    assert_eq!(found.absence, None);
    let fronius = split(&catalogue, &found, "FRONIUS");
    assert_eq!(fronius.serves, [AssetType::Inverter]);
    assert_eq!(fronius.left_over, [AssetType::Battery, AssetType::Meter]);
}

#[test]
fn with_no_type_wanted_every_vendor_is_shown() {
    let catalogue = everything();
    let found = catalogue.arrange(&[], "");
    assert_eq!((found.all.len(), found.some.len(), found.none.len()), (106, 0, 0));
    assert_eq!(found.offered_in_link_ui, 0);
}

#[test]
fn those_that_can_be_linked_now_come_first() {
    let catalogue = Catalogue::new(vec![
        vendor_with("ENPHASE", LinkingStatus::Outage),
        vendor_with("FOXESS", LinkingStatus::from("RESTING")),
        vendor_with("HUAWEI", LinkingStatus::ElevatedErrorRate),
        vendor_with("TESLA", LinkingStatus::Ready),
        vendor_with("FRONIUS", LinkingStatus::Ready),
    ]);
    let found = catalogue.arrange(&HOME, "");
    assert_eq!(
        names(&catalogue, &found.all),
        ["Tesla", "Huawei", "FoxESS", "Enphase"]
    );
}

#[test]
fn those_that_serve_most_come_first() {
    let wanted = [AssetType::Inverter, AssetType::Battery, AssetType::Vehicle];
    let catalogue = only(&["AFORE", "SOLAREDGE", "AUDI", "TESLA"]);
    let found = catalogue.arrange(&wanted, "");
    assert_eq!(names(&catalogue, &found.all), ["Tesla"]);
    assert_eq!(names(&catalogue, &found.some), ["SolarEdge", "Afore", "Audi"]);
}

#[test]
fn a_search_goes_through_every_group_and_tells_the_nearest_first() {
    let catalogue = everything();
    let found = catalogue.arrange(&HOME, "sol");
    assert_eq!(names(&catalogue, &found.all), ["SolarEdge", "SolaX", "Solis"]);
    assert_eq!(
        names(&catalogue, &found.some),
        ["Sol-Ark", "Solplanet", "CSI Solar", "Fronius"]
    );
    assert!(found.none.is_empty());
    assert_eq!(
        found.nicknames,
        [Nickname {
            vendor: found.some[3],
            alias: "Solar.web".to_owned(),
            matched: vec![(0, 3)],
        }]
    );
    assert_eq!(found.names[0], (found.all[0], 0, 3));
    assert!(found.names.contains(&(found.some[2], 4, 7)));
}

#[test]
fn nicknames_misspellings_and_product_names_lead_to_the_vendor() {
    let catalogue = everything();
    for (typed, name) in [
        ("VW", "Volkswagen"),
        ("merc", "Mercedes-Benz"),
        ("Chevy", "Chevrolet"),
        ("se", "SolarEdge"),
        ("Powerwall", "Tesla"),
        ("zappi", "myenergi"),
        ("citroen", "Citroën"),
        ("skoda", "Škoda"),
        ("land rover", "Land Rover"),
        ("landrover", "Land Rover"),
        ("pod point", "Pod Point"),
        ("Canadian Solar", "CSI Solar"),
        ("enfase", "Enphase"),
        ("hauwei", "Huawei"),
        ("fronuis", "Fronius"),
        ("growat", "Growatt"),
        ("wolksvagen", "Volkswagen"),
        ("peugot", "Peugeot"),
        ("hundai", "Hyundai"),
        ("daikkin", "Daikin"),
        ("schnieder", "Schneider Electric"),
        ("tesla model y", "Tesla"),
    ] {
        let found = catalogue.arrange(AssetType::KNOWN, typed);
        assert_eq!(names(&catalogue, &found.some).first(), Some(&name), "{typed}");
    }
}

#[test]
fn a_brand_for_other_types_is_explained() {
    let catalogue = everything();
    let found = catalogue.arrange(&HOME, "VW");
    assert_eq!((found.all.len(), found.some.len()), (0, 0));
    assert_eq!(names(&catalogue, &found.none), ["Volkswagen"]);
    assert_eq!(
        found.absence,
        Some(Absence::NotForThese {
            vendor: "VOLKSWAGEN".to_owned(),
            display_name: "Volkswagen".to_owned(),
            works: vec![AssetType::Vehicle],
        })
    );
}

#[test]
fn a_brand_that_is_not_enabled_is_explained_and_never_taken_for_another() {
    let catalogue = only(&["FIAT", "FORD"]);
    let not_enabled = |code: &str, name: &str| {
        Some(Absence::NotEnabled {
            vendor: code.to_owned(),
            display_name: name.to_owned(),
            works: vec![AssetType::Vehicle],
        })
    };
    let found = catalogue.arrange(&[AssetType::Vehicle], "Seat");
    assert_eq!(
        (found.all, found.absence),
        (vec![], not_enabled("SEAT", "SEAT")),
        "not Fiat"
    );
    let found = catalogue.arrange(&[AssetType::Vehicle], "volkswagon");
    assert_eq!(
        (found.all, found.absence),
        (vec![], not_enabled("VOLKSWAGEN", "Volkswagen"))
    );
}

#[test]
fn a_brand_typed_in_full_is_explained_even_beside_others_that_match() {
    let catalogue = Catalogue::new(vec![
        VendorView {
            display_name: "Bradford Solar".to_owned(),
            ..vendor("ENPHASE")
        },
        vendor("FORD"),
    ]);
    let found = catalogue.arrange(&HOME, "ford");
    assert_eq!(names(&catalogue, &found.all), ["Bradford Solar"]);
    assert!(matches!(found.absence, Some(Absence::NotForThese { vendor, .. }) if vendor == "FORD"));
    let found = catalogue.arrange(&HOME, "for");
    assert_eq!(found.absence, None, "half a word is no reason to talk");
}

#[test]
fn a_brand_nobody_knows_is_answered_with_the_nearest() {
    let found = everything().arrange(&HOME, " Solarwatt 3000 ");
    assert_eq!((found.all.len(), found.some.len(), found.none.len()), (0, 0, 0));
    let Some(Absence::Unknown { query, nearest }) = found.absence else {
        panic!("{:?} is not the reason", found.absence);
    };
    assert_eq!(query, "Solarwatt 3000");
    assert_eq!(nearest, ["Sol-Ark", "SolaX", "SOFAR"]);
}

#[test]
fn an_entry_with_blank_names_still_has_one() {
    let blank = VendorView {
        display_name: " ".to_owned(),
        portal_name: String::new(),
        ..vendor("Deye")
    };
    let view = VendorView::from(&integration(&blank));
    assert_eq!(
        (view.display_name.as_str(), view.portal_name.as_str()),
        ("Deye", "Deye")
    );
}

#[test]
fn a_vendor_has_a_name_even_where_it_is_not_offered() {
    let catalogue = only(&["FORD"]);
    let name = |code| vendor_name(&catalogue, code);
    assert_eq!(
        [name("FORD"), name("LANDROVER"), name("NEWCOMER")],
        ["Ford", "Land Rover", "NEWCOMER"]
    );
}

mod second_look {
    use super::*;

    fn verdict(answer: &[VendorView], served: &[AssetType]) -> Verdict {
        let answer: Vec<_> = answer.iter().map(integration).collect();
        fresh_check(&answer, &vendor("TESLA"), served)
    }

    #[test]
    fn presence_and_linking_status_count() {
        assert_eq!(
            verdict(&[vendor("ENPHASE"), vendor("TESLA")], &HOME),
            Verdict::Ready
        );
        assert_eq!(verdict(&[vendor("ENPHASE")], &HOME), Verdict::Gone);
        for (status, expected) in [
            ("OUTAGE", Verdict::Outage),
            ("ELEVATED_ERROR_RATE", Verdict::Ready),
            ("RESTING", Verdict::Ready),
        ] {
            assert_eq!(
                verdict(&[vendor_with("TESLA", LinkingStatus::from(status))], &HOME),
                expected
            );
        }
    }

    #[test]
    fn the_uninformative_status_does_not() {
        let mut entry = integration(&vendor("TESLA"));
        entry.status = LinkingStatus::Outage;
        assert_eq!(fresh_check(&[entry], &vendor("TESLA"), &HOME), Verdict::Ready);
    }

    #[test]
    fn an_entry_may_come_narrowed_to_what_was_asked() {
        let narrowed = VendorView {
            asset_types: HOME.to_vec(),
            ..vendor("TESLA")
        };
        assert_eq!(verdict(std::slice::from_ref(&narrowed), &HOME), Verdict::Ready);
        assert_eq!(
            verdict(&[narrowed], &[AssetType::Vehicle]),
            Verdict::Gone,
            "it lost the only type asked for"
        );
    }
}

proptest! {
    #[test]
    fn every_vendor_is_in_one_group_and_in_the_right_one(
        vendors in proptest::collection::vec(any_vendor(), 0..20),
        wanted in asset_types(),
    ) {
        let catalogue = Catalogue::new(vendors.clone());
        let found = catalogue.arrange(&wanted, "");
        let wanted: BTreeSet<_> = wanted.into_iter().collect();
        let mut seen = BTreeSet::new();
        prop_assert_eq!(&found.wanted, &wanted.iter().cloned().collect::<Vec<_>>());
        for (group, all, some) in [(&found.all, true, false), (&found.some, false, true), (&found.none, false, false)] {
            for index in group {
                prop_assert!(seen.insert(*index), "once only");
                let vendor = &vendors[*index as usize];
                let serves = |wanted: &AssetType| vendor.asset_types.contains(wanted);
                prop_assert_eq!(wanted.iter().all(serves), all);
                prop_assert_eq!(!wanted.iter().all(serves) && wanted.iter().any(serves), some);
            }
        }
        prop_assert_eq!(found.some.len(), found.some_split.len());
        for (index, split) in found.some.iter().zip(&found.some_split) {
            let Split { serves, left_over } = &found.splits[*split as usize];
            let vendor = &vendors[*index as usize];
            prop_assert!(serves.iter().all(|asset_type| vendor.asset_types.contains(asset_type)));
            prop_assert!(left_over.iter().all(|asset_type| !vendor.asset_types.contains(asset_type)));
            let both: BTreeSet<_> = serves.iter().chain(left_over).cloned().collect();
            prop_assert_eq!(&both, &wanted);
            prop_assert_eq!(serves.len() + left_over.len(), wanted.len());
        }
        let different: BTreeSet<_> = found.splits.iter().map(|split| &split.serves).collect();
        prop_assert_eq!(different.len(), found.splits.len(), "each once");
        prop_assert_eq!(seen.len(), vendors.len());
        prop_assert_eq!(found.absence, None, "nothing was searched for");
        if !wanted.is_empty() {
            prop_assert_eq!(found.offered_in_link_ui as usize, found.all.len() + found.some.len());
        }
    }

    #[test]
    fn the_order_of_the_answer_and_of_the_types_does_not_matter(
        vendors in proptest::collection::hash_map("[A-Z]{1,6}", any_vendor(), 0..12),
        wanted in asset_types(),
        search in "[a-z]{0,3}",
    ) {
        // Vendors of the same name would be told apart by their place alone.
        let vendors: Vec<VendorView> =
            vendors.into_iter().map(|(name, vendor)| VendorView { display_name: name, ..vendor }).collect();
        let reversed: Vec<VendorView> = vendors.iter().rev().cloned().collect();
        let backwards: Vec<AssetType> = wanted.iter().rev().cloned().collect();
        let (one, other) = (Catalogue::new(vendors), Catalogue::new(reversed));
        let (found, again) = (one.arrange(&wanted, &search), other.arrange(&backwards, &search));
        for (group, same) in [(&found.all, &again.all), (&found.some, &again.some), (&found.none, &again.none)] {
            prop_assert_eq!(names(&one, group), names(&other, same));
        }
    }

    #[test]
    fn a_search_never_ends_in_silence(
        vendors in proptest::collection::vec(any_vendor(), 0..20),
        wanted in asset_types(),
        search in "\\PC{0,12}",
    ) {
        let catalogue = Catalogue::new(vendors);
        let everything = catalogue.arrange(&wanted, "");
        let found = catalogue.arrange(&wanted, &search);
        let searched = search.chars().any(|letter| Folded::new(&letter.to_string()).text() != "");
        if searched && found.all.is_empty() && found.some.is_empty() {
            prop_assert!(found.absence.is_some());
        }
        for (group, whole) in [(&found.all, &everything.all), (&found.some, &everything.some), (&found.none, &everything.none)] {
            for vendor in group {
                prop_assert!(whole.contains(vendor), "a search only leaves out");
            }
        }
        let placed = [found.all, found.some, found.none].concat();
        let portal = |vendor: &VendorView| vendor.portal_name.clone();
        let marked = [
            (found.names, (|vendor: &VendorView| vendor.display_name.clone()) as fn(&VendorView) -> String),
            (found.portals, portal),
        ];
        for (marks, name) in marked {
            let mut last = (u32::MAX, 0);
            for (vendor, begin, end) in marks {
                prop_assert!(placed.contains(&vendor), "only what is shown is marked");
                let length = name(&catalogue.vendors()[vendor as usize]).encode_utf16().count();
                let from = if last.0 == vendor { last.1 } else { 0 };
                prop_assert!(from <= begin && begin < end && end as usize <= length);
                last = (vendor, end);
            }
        }
    }

    #[test]
    fn a_vendor_is_found_by_its_name_its_portal_and_its_code(
        vendors in proptest::collection::vec(any_vendor(), 1..20),
        which in any::<proptest::sample::Index>(),
    ) {
        let index = which.index(vendors.len());
        let VendorView { display_name, portal_name, code, .. } = &vendors[index];
        let searches = [display_name.clone(), portal_name.clone(), code.to_string()];
        let catalogue = Catalogue::new(vendors.clone());
        for search in searches {
            let found = catalogue.arrange(AssetType::KNOWN, &search);
            let groups = [found.all, found.some, found.none].concat();
            prop_assert!(groups.iter().any(|vendor| *vendor as usize == index), "{}", search);
        }
    }
}
