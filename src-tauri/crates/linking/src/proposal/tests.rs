//! Homes that exist, and any that could.

use std::collections::BTreeSet;

use enode::{AssetType, LinkingStatus, VendorCode};
use proptest::prelude::*;

use super::{
    HomeDevice, Proposal, ProposalReason, ProposedSession, Uncovered, WhyUncovered, customer_sessions,
    propose,
};
use crate::catalogue::{Catalogue, VendorView};
use crate::fixtures::{any_vendor, asset_type, everything, only, vendor, vendor_with};

fn of(asset_type: AssetType, brand: &str) -> HomeDevice {
    HomeDevice {
        asset_type,
        brand: Some(VendorCode::from(brand)),
    }
}

fn unknown(asset_type: AssetType) -> HomeDevice {
    HomeDevice {
        asset_type,
        brand: None,
    }
}

/// A session's vendor, empty when the customer chooses, with its types.
fn in_short(session: &ProposedSession) -> (&str, Vec<&str>) {
    let vendor = session.vendor.as_ref().map_or("", VendorCode::as_str);
    (
        vendor,
        session.asset_types.iter().map(AssetType::as_str).collect(),
    )
}

fn sessions(proposal: &Proposal) -> Vec<(&str, Vec<&str>)> {
    proposal.sessions.iter().map(in_short).collect()
}

#[test]
fn one_brand_for_everything_is_one_session() {
    let home = [
        of(AssetType::Inverter, "ENPHASE"),
        of(AssetType::Battery, "ENPHASE"),
        unknown(AssetType::Meter),
    ];
    let proposal = propose(&home, &everything());
    assert_eq!(
        sessions(&proposal),
        [("ENPHASE", vec!["inverter", "battery", "meter"])]
    );
    assert_eq!(
        proposal.sessions[0].why,
        [
            ProposalReason::CoversAll,
            ProposalReason::OnlyBrandFor {
                asset_types: vec![AssetType::Inverter, AssetType::Battery]
            },
            ProposalReason::AlsoCovers {
                asset_types: vec![AssetType::Meter]
            },
        ]
    );
}

#[test]
fn a_mixed_home_has_a_session_for_each_brand_the_one_with_most_types_first() {
    let home = [
        of(AssetType::Charger, "EASEE"),
        of(AssetType::Inverter, "SOLAREDGE"),
        of(AssetType::Battery, "SOLAREDGE"),
        of(AssetType::Vehicle, "BMW"),
        unknown(AssetType::Meter),
    ];
    let proposal = propose(&home, &everything());
    assert_eq!(
        sessions(&proposal),
        [
            ("SOLAREDGE", vec!["inverter", "battery", "meter"]),
            ("EASEE", vec!["charger"]),
            ("BMW", vec!["vehicle"]),
        ],
        "after the number of types, in the order named"
    );
    assert_eq!(proposal.uncovered, []);
}

#[test]
fn a_named_device_is_covered_by_its_brand_even_if_another_needed_one_serves_its_type() {
    let home = [
        of(AssetType::Battery, "TESLA"),
        of(AssetType::Inverter, "FRONIUS"),
    ];
    let proposal = propose(&home, &everything());
    assert_eq!(
        sessions(&proposal),
        [("TESLA", vec!["battery"]), ("FRONIUS", vec!["inverter"])],
        "Tesla serves inverters, but not this one"
    );
}

#[test]
fn a_brand_named_for_what_it_does_not_serve_is_still_tried_for_what_it_does() {
    let home = [of(AssetType::Battery, "FRONIUS"), unknown(AssetType::Inverter)];
    let proposal = propose(&home, &everything());
    assert_eq!(sessions(&proposal), [("FRONIUS", vec!["inverter"])]);
    assert_eq!(
        proposal.sessions[0].why,
        [ProposalReason::BrandInHome {
            asset_types: vec![AssetType::Inverter]
        }]
    );
    assert_eq!(
        proposal.uncovered,
        [Uncovered {
            asset_type: AssetType::Battery,
            brand: Some(VendorCode::from("FRONIUS")),
            brand_name: Some("Fronius".to_owned()),
            why: WhyUncovered::NotOffered,
        }]
    );
}

#[test]
fn what_no_brand_of_the_home_serves_the_customer_chooses_in_as_few_sessions_as_can_be() {
    let home = [
        of(AssetType::Inverter, "FRONIUS"),
        unknown(AssetType::Battery),
        unknown(AssetType::Meter),
        unknown(AssetType::Hvac),
    ];
    let proposal = propose(&home, &everything());
    assert_eq!(
        sessions(&proposal),
        [
            ("", vec!["battery", "meter"]),
            ("FRONIUS", vec!["inverter"]),
            ("", vec!["hvac"]),
        ],
        "no vendor has both batteries and heating"
    );
    assert_eq!(
        proposal.sessions[0].why,
        [ProposalReason::CustomerChooses {
            asset_types: vec![AssetType::Battery, AssetType::Meter],
            vendors: 9
        }]
    );
}

#[test]
fn each_reason_for_leaving_a_device_out_is_told_apart() {
    let catalogue = Catalogue::new(vec![
        vendor_with("ENPHASE", LinkingStatus::Outage),
        vendor("FRONIUS"),
    ]);
    let home = [
        of(AssetType::Battery, "ENPHASE"),
        of(AssetType::Hvac, "FRONIUS"),
        of(AssetType::Battery, "TESLA"),
        of(AssetType::Hvac, "TESLA"),
        of(AssetType::Battery, "Knirps"),
        unknown(AssetType::Meter),
        unknown(AssetType::Charger),
        unknown(AssetType::from("heatPump")),
        unknown(AssetType::from("heatPump")),
    ];
    let proposal = propose(&home, &catalogue);
    assert_eq!(proposal.sessions, []);
    let mut why: Vec<(&str, &str, WhyUncovered)> = proposal
        .uncovered
        .iter()
        .map(|left| {
            (
                left.asset_type.as_str(),
                left.brand_name.as_deref().unwrap_or_default(),
                left.why,
            )
        })
        .collect();
    why.sort_unstable();
    assert_eq!(
        why,
        [
            ("battery", "Enphase", WhyUncovered::Outage),
            ("battery", "Knirps", WhyUncovered::UnknownBrand),
            ("battery", "Tesla", WhyUncovered::NotEnabled),
            ("charger", "", WhyUncovered::NotEnabled),
            ("heatPump", "", WhyUncovered::NotOffered),
            ("hvac", "Fronius", WhyUncovered::NotOffered),
            ("hvac", "Tesla", WhyUncovered::NotOffered),
            ("meter", "", WhyUncovered::Outage),
        ],
        "each kind once"
    );
}

#[test]
fn a_vendor_without_trouble_gets_what_several_could_cover() {
    let catalogue = Catalogue::new(vec![
        vendor_with("SMA", LinkingStatus::ElevatedErrorRate),
        vendor("SOLAREDGE"),
    ]);
    let home = [
        of(AssetType::Inverter, "SMA"),
        of(AssetType::Battery, "SOLAREDGE"),
        unknown(AssetType::Meter),
    ];
    let proposal = propose(&home, &catalogue);
    assert_eq!(
        sessions(&proposal),
        [("SOLAREDGE", vec!["battery", "meter"]), ("SMA", vec!["inverter"])]
    );
    assert_eq!(proposal.sessions[1].why.last(), Some(&ProposalReason::InTrouble));
}

#[test]
fn of_further_brands_the_fewest_then_those_without_trouble_then_the_earlier_named() {
    let hvac = |code: &str| of(AssetType::Hvac, code);
    let wanted = [unknown(AssetType::Inverter), unknown(AssetType::Battery)];
    let choose = |vendors: Vec<VendorView>, named: &[&str]| {
        let home: Vec<HomeDevice> = named
            .iter()
            .map(|code| hvac(code))
            .chain(wanted.clone())
            .collect();
        let proposal = propose(&home, &Catalogue::new(vendors));
        let codes = proposal
            .sessions
            .into_iter()
            .map(|session| session.vendor.unwrap().to_string());
        codes.collect::<Vec<_>>()
    };
    let vendors = || vec![vendor("FRONIUS"), vendor("SMA"), vendor("SOLAREDGE")];
    assert_eq!(choose(vendors(), &["FRONIUS", "SOLAREDGE", "SMA"]), ["SOLAREDGE"]);
    let troubled = vec![
        vendor("SMA"),
        vendor_with("SOLAREDGE", LinkingStatus::ElevatedErrorRate),
    ];
    assert_eq!(choose(troubled, &["SOLAREDGE", "SMA"]), ["SMA"]);
}

#[test]
fn an_empty_home_needs_nothing() {
    assert_eq!(propose(&[], &only(&["TESLA"])), Proposal::default());
}

/// A home with brands of the catalogue, some of none, and some that nobody has.
fn home_and_catalogue() -> impl Strategy<Value = (Vec<HomeDevice>, Catalogue)> {
    let vendors = proptest::collection::vec(any_vendor(), 1..7).prop_map(|vendors| {
        let mut seen = BTreeSet::new();
        let once = vendors
            .into_iter()
            .filter(|vendor| seen.insert(vendor.code.clone()));
        once.collect::<Vec<_>>()
    });
    vendors.prop_flat_map(|vendors| {
        let codes: Vec<Option<VendorCode>> = vendors.iter().map(|vendor| Some(vendor.code.clone())).collect();
        let brand = prop_oneof![
            5 => proptest::sample::select(codes),
            4 => Just(None),
            1 => Just(Some(VendorCode::from("TESLA"))),
        ];
        let device = (asset_type(), brand).prop_map(|(asset_type, brand)| HomeDevice { asset_type, brand });
        (
            proptest::collection::vec(device, 0..8),
            Just(Catalogue::new(vendors)),
        )
    })
}

/// The vendors that can be linked and are named in the home.
fn named<'a>(home: &[HomeDevice], catalogue: &'a Catalogue) -> Vec<&'a VendorView> {
    let is_named = |vendor: &&VendorView| {
        home.iter()
            .any(|device| device.brand.as_ref() == Some(&vendor.code))
    };
    catalogue
        .vendors()
        .iter()
        .filter(|vendor| !vendor.is_out())
        .filter(is_named)
        .collect()
}

/// Whether these vendors cover each device that vendors named in the home can cover.
fn covers(vendors: &[&VendorView], home: &[HomeDevice], catalogue: &Catalogue) -> bool {
    let can = |vendor: &VendorView, device: &HomeDevice| {
        let brand_fits = device.brand.as_ref().is_none_or(|brand| *brand == vendor.code);
        brand_fits && vendor.asset_types.contains(&device.asset_type)
    };
    home.iter().all(|device| {
        let possible = named(home, catalogue).iter().any(|vendor| can(vendor, device));
        !possible || vendors.iter().any(|vendor| can(vendor, device))
    })
}

proptest! {
    #[test]
    fn no_smaller_set_of_the_homes_brands_would_do((home, catalogue) in home_and_catalogue()) {
        let proposal = propose(&home, &catalogue);
        let brands = named(&home, &catalogue);
        let smallest = (0..1_u32 << brands.len())
            .filter(|subset| {
                let some: Vec<&VendorView> =
                    (0..brands.len()).filter(|bit| subset >> bit & 1 == 1).map(|bit| brands[bit]).collect();
                covers(&some, &home, &catalogue)
            })
            .map(u32::count_ones)
            .min()
            .unwrap();
        let chosen: Vec<&VendorView> = proposal
            .sessions
            .iter()
            .filter_map(|session| catalogue.vendor(session.vendor.as_ref()?))
            .collect();
        prop_assert!(covers(&chosen, &home, &catalogue));
        prop_assert_eq!(chosen.len(), smallest as usize);
    }

    #[test]
    fn each_device_is_in_a_session_or_left_out_with_a_reason((home, catalogue) in home_and_catalogue()) {
        let proposal = propose(&home, &catalogue);
        for device in &home {
            let covering = proposal.sessions.iter().filter(|session| {
                let brand_fits = device.brand.is_none() || device.brand == session.vendor;
                brand_fits && session.asset_types.contains(&device.asset_type)
            });
            let left_out = proposal.uncovered.iter().any(|left| {
                left.asset_type == device.asset_type && left.brand == device.brand
            });
            prop_assert_ne!(covering.count() > 0, left_out, "{:?}", device);
        }
        for session in &proposal.sessions {
            prop_assert!(!session.why.is_empty() && !session.asset_types.is_empty());
            if let Some(vendor) = session.vendor.as_ref().and_then(|code| catalogue.vendor(code)) {
                prop_assert!(!vendor.is_out());
                prop_assert_eq!(vendor.serves(&session.asset_types), session.asset_types.clone());
            }
        }
        prop_assert!(proposal.sessions.is_sorted_by_key(|session| usize::MAX - session.asset_types.len()));
    }

    #[test]
    fn the_customer_is_asked_no_oftener_than_needed(
        vendors in proptest::collection::vec(any_vendor(), 1..7),
        wanted in crate::fixtures::asset_types(),
    ) {
        let catalogue = Catalogue::new(vendors);
        let linkable: Vec<&VendorView> = catalogue.vendors().iter().filter(|vendor| !vendor.is_out()).collect();
        let mut wanted = crate::catalogue::in_order(&wanted);
        wanted.retain(|wanted| linkable.iter().any(|vendor| vendor.asset_types.contains(wanted)));
        let sessions = customer_sessions(&wanted, &catalogue);
        let smallest = (0..1_u32 << linkable.len())
            .filter(|subset| wanted.iter().all(|wanted| {
                (0..linkable.len()).any(|bit| subset >> bit & 1 == 1 && linkable[bit].asset_types.contains(wanted))
            }))
            .map(u32::count_ones)
            .min()
            .unwrap();
        prop_assert_eq!(sessions.len(), smallest as usize);
        let mut asked: Vec<AssetType> = sessions.iter().flat_map(|session| session.asset_types.clone()).collect();
        asked.sort();
        prop_assert_eq!(asked, wanted, "each type once");
        for session in &sessions {
            let whole = |vendor: &&&VendorView| vendor.serves(&session.asset_types) == session.asset_types;
            let count = linkable.iter().filter(whole).count();
            prop_assert!(count > 0);
            let expected = ProposalReason::CustomerChooses {
                asset_types: session.asset_types.clone(),
                vendors: u32::try_from(count).unwrap(),
            };
            prop_assert_eq!(session.why.first(), Some(&expected));
        }
    }

    #[test]
    fn the_order_in_which_devices_of_a_brand_are_named_does_not_matter(
        (home, catalogue) in home_and_catalogue(),
    ) {
        let mut by_type = home.clone();
        // A stable sort by place of the brand keeps the order in which brands are named.
        let order: Vec<&Option<VendorCode>> = home.iter().map(|device| &device.brand).collect();
        by_type.sort_by_key(|device| {
            (order.iter().position(|brand| **brand == device.brand), device.asset_type.clone())
        });
        prop_assert_eq!(propose(&home, &catalogue), propose(&by_type, &catalogue));
    }
}
