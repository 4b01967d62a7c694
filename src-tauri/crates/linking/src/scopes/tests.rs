//! Groups, packs, and what stays closed.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::catalogue::VendorView;
use crate::fixtures::{HOME, any_vendor, asset_types, scope, vendor};

fn texts(access: &Access) -> Vec<String> {
    access
        .not_accessed
        .iter()
        .map(|closed| closed.text.to_string())
        .collect()
}

fn scopes(access: &Access) -> Vec<&str> {
    access.scopes.iter().map(Scope::as_str).collect()
}

#[test]
fn reading_and_control_of_a_homes_energy() {
    let access = access(
        &HOME,
        &[],
        Some(&vendor("ENPHASE")),
        Wish::Pack(Pack::ReadAndControl),
    );
    assert_eq!(
        scopes(&access),
        [
            "inverter:read:data",
            "inverter:read:location",
            "battery:read:data",
            "battery:read:location",
            "battery:control:operation_mode",
            "meter:read:data",
            "meter:read:location",
        ]
    );
    let counts: Vec<_> = access
        .groups
        .iter()
        .map(|group| (group.chosen, group.total))
        .collect();
    assert_eq!(counts, [(2, 2), (3, 3), (2, 2)]);
    assert_eq!(
        texts(&access),
        [
            "Vehicle, charger and heating and cooling",
            "The customer’s password"
        ]
    );
}

#[test]
fn what_is_not_chosen_is_spelled_out() {
    let chosen = ["inverter:read:location", "battery:read:data"].map(Scope::from);
    let access = access(&HOME, &[], Some(&vendor("ENPHASE")), Wish::Scopes(&chosen));
    assert_eq!(
        scopes(&access),
        [
            "inverter:read:data",
            "inverter:read:location",
            "battery:read:data",
            "meter:read:data"
        ],
        "what is always needed is there, asked for or not"
    );
    assert_eq!(access.pack, None);
    assert_eq!(
        texts(&access),
        [
            "Battery: location and change the operation mode",
            "Meter: location",
            "Vehicle, charger and heating and cooling",
            "The customer’s password",
        ]
    );
}

#[test]
fn what_the_vendor_does_not_offer_is_shown_and_said() {
    let reader = VendorView {
        scopes: ["battery:read:data", "battery:read:location"]
            .map(Scope::from)
            .to_vec(),
        ..vendor("SOLIS")
    };
    let wish = Wish::Pack(Pack::ReadAndControl);
    let access = access(&[AssetType::Battery], &[AssetType::Vehicle], Some(&reader), wish);
    let control = &access.groups[0].scopes[2];
    assert_eq!(
        (control.scope.as_str(), control.offered, control.chosen),
        ("battery:control:operation_mode", false, false)
    );
    assert_eq!((access.groups[0].chosen, access.groups[0].total), (2, 2));
    assert_eq!(
        texts(&access),
        [
            "Battery: change the operation mode, which Solis does not offer",
            "Vehicle: Solis does not link it",
            "Inverter, meter, charger and heating and cooling",
            "The customer’s password",
        ]
    );
}

#[test]
fn the_location_of_a_charger_is_offered_only_where_the_vendor_names_it() {
    let has_it = |vendor: Option<&VendorView>| {
        let access = access(
            &[AssetType::Charger],
            &[],
            vendor,
            Wish::Pack(Pack::ReadAndControl),
        );
        scopes(&access).contains(&"charger:read:location")
    };
    let easee = vendor("EASEE");
    assert!(!has_it(Some(&easee)));
    assert!(!has_it(None), "the contract does not list it");
    let mut names_it = easee;
    names_it.scopes.push(Scope::from("charger:read:location"));
    assert!(has_it(Some(&names_it)));
}

#[test]
fn a_scope_new_to_this_program_is_shown_raw_and_chosen_only_by_hand() {
    let mut tesla = vendor("TESLA");
    let new = Scope::from("battery:control:heat_pump");
    tesla.scopes.push(new.clone());
    let with = |wish| access(&[AssetType::Battery], &[], Some(&tesla), wish);
    let by_pack = with(Wish::Pack(Pack::ReadAndControl));
    let shown = by_pack.groups[0].scopes.last().unwrap();
    assert_eq!(
        (
            shown.title.to_string().as_str(),
            shown.known,
            shown.offered,
            shown.chosen
        ),
        (new.as_str(), false, true, false)
    );
    assert_eq!(texts(&by_pack)[0], "Battery: battery:control:heat_pump");
    let by_hand = with(Wish::Scopes(std::slice::from_ref(&new)));
    assert_eq!(
        scopes(&by_hand),
        ["battery:read:data", "battery:control:heat_pump"]
    );
    assert_eq!(by_hand.pack, None);
}

#[test]
fn a_pack_is_recognised_in_a_choice_made_by_hand() {
    let enphase = vendor("ENPHASE");
    let by_hand = |names: &[&str]| {
        let chosen: Vec<Scope> = names.iter().map(|name| Scope::from(*name)).collect();
        access(&[AssetType::Battery], &[], Some(&enphase), Wish::Scopes(&chosen)).pack
    };
    assert_eq!(by_hand(&["battery:read:location"]), Some(Pack::ReadOnly));
    assert_eq!(
        by_hand(&["battery:read:location", "battery:control:operation_mode"]),
        Some(Pack::ReadAndControl)
    );
    assert_eq!(by_hand(&["battery:control:operation_mode"]), None);
    let meter = |wish| access(&[AssetType::Meter], &[], Some(&enphase), wish).pack;
    assert_eq!(
        meter(Wish::Pack(Pack::ReadAndControl)),
        Some(Pack::ReadAndControl),
        "it does not jump"
    );
    assert_eq!(
        access(&[], &[], None, Wish::Pack(Pack::ReadOnly)).pack,
        None,
        "of nothing"
    );
}

proptest! {
    #[test]
    fn nothing_is_asked_for_that_was_not_offered_wished_or_required(
        vendor in proptest::option::of(any_vendor()),
        wanted in asset_types(),
        wished in proptest::collection::vec(scope(), 0..8),
        pack in proptest::option::of(proptest::sample::select(&[Pack::ReadOnly, Pack::ReadAndControl])),
    ) {
        let wanted = crate::catalogue::in_order(&wanted);
        let served = vendor.as_ref().map_or_else(|| wanted.clone(), |vendor| vendor.serves(&wanted));
        let wish = pack.map_or(Wish::Scopes(&wished), Wish::Pack);
        let access = access(&served, &[], vendor.as_ref(), wish);
        let sent: BTreeSet<&Scope> = access.scopes.iter().collect();
        prop_assert_eq!(sent.len(), access.scopes.len(), "each once");
        for asset_type in &served {
            prop_assert!(sent.contains(&Scope::read_data(asset_type)), "the contract requires it");
        }
        for scope in sent {
            prop_assert!(served.contains(&scope.asset_type()));
            let required = *scope == Scope::read_data(&scope.asset_type());
            let offered = vendor.as_ref().map_or(
                enode::known::SCOPES.contains(&scope.as_str()),
                |vendor| vendor.scopes.contains(scope),
            );
            prop_assert!(required || offered);
            prop_assert!(required || pack.is_some() || wished.contains(scope));
            prop_assert!(pack != Some(Pack::ReadOnly) || !scope.is_control());
        }
    }

    #[test]
    fn each_scope_shown_is_either_asked_for_or_said_to_stay_closed(
        vendor in proptest::option::of(any_vendor()),
        wanted in asset_types(),
        wished in proptest::collection::vec(scope(), 0..8),
    ) {
        let wanted = crate::catalogue::in_order(&wanted);
        let (served, left_over): (Vec<_>, Vec<_>) = wanted.into_iter().partition(|wanted| {
            vendor.as_ref().is_none_or(|vendor| vendor.asset_types.contains(wanted))
        });
        let access = access(&served, &left_over, vendor.as_ref(), Wish::Scopes(&wished));
        for group in &access.groups {
            for scope in &group.scopes {
                prop_assert_eq!(scope.chosen, access.scopes.contains(&scope.scope));
                let title = scope.title.to_string().to_lowercase();
                let said = access.not_accessed.iter().any(|closed| {
                    closed.asset_type.as_ref() == Some(&group.asset_type) && closed.text.to_string().to_lowercase().contains(&title)
                });
                prop_assert!(scope.chosen || said, "{}", scope.scope);
            }
        }
        for asset_type in left_over {
            prop_assert!(access.not_accessed.iter().any(|closed| closed.asset_type.as_ref() == Some(&asset_type)));
        }
        prop_assert_eq!(access.not_accessed.last().map(|closed| closed.text.to_string()), Some("The customer’s password".to_owned()));
    }
}
