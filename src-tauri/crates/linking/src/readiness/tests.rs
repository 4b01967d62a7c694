//! What is read out before which link, and what is said of a company's file.

use enode::{AssetType, known::VENDORS};
use proptest::prelude::*;
use words::OperatorLanguage;

use super::*;
use crate::fixtures::{HOME, asset_types, vendor};

fn english(text: &Text) -> String {
    words::say(text, OperatorLanguage::English)
}

fn said(asset_types: &[AssetType], code: Option<&str>, company: &Readiness) -> Vec<String> {
    let vendor = code.map(vendor);
    let ask = ReadinessAsk {
        asset_types,
        vendor: vendor.as_ref(),
        language: "en",
    };
    readiness(&ask, company)
        .iter()
        .map(|point| english(&point.text))
        .collect()
}

fn of_program(asset_types: &[AssetType], code: Option<&str>) -> Vec<String> {
    said(asset_types, code, &Readiness::default())
}

fn faults(text: &str) -> Vec<String> {
    let (_, faults) = Readiness::read(text);
    faults.into_iter().map(|fault| english(&fault.into())).collect()
}

#[test]
fn the_file_of_this_program_has_no_fault() {
    let (readiness, faults) = Readiness::read(include_str!("../../data/readiness.json"));
    assert_eq!(faults, []);
    assert!(!readiness.points.is_empty());
}

#[test]
fn every_link_begins_with_the_account_by_the_name_of_what_the_customer_signs_in_to() {
    assert_eq!(
        of_program(&HOME, Some("ENPHASE"))[0],
        "The owner’s user name and password for Enphase are at hand."
    );
    assert!(
        of_program(&HOME, None)[0].starts_with("The owner knows which account"),
        "while the customer chooses, no name is known"
    );
}

#[test]
fn a_point_of_a_vendor_is_for_that_vendor_and_its_type_alone() {
    let key = |points: Vec<String>| points.iter().any(|point| point.contains("phone key"));
    assert!(key(of_program(&[AssetType::Vehicle], Some("TESLA"))));
    assert!(
        !key(of_program(&[AssetType::Battery], Some("TESLA"))),
        "a battery has no key"
    );
    assert!(!key(of_program(&[AssetType::Vehicle], Some("BMW"))));
    assert!(
        !key(of_program(&[AssetType::Vehicle], None)),
        "nobody knows yet that it is a Tesla"
    );
}

#[test]
fn a_type_that_the_vendor_does_not_link_has_no_points() {
    let both = [AssetType::Vehicle, AssetType::Inverter];
    let points = of_program(&both, Some("FRONIUS"));
    assert!(
        points.iter().all(|point| !point.contains("vehicle")),
        "{points:?}"
    );
}

#[test]
fn the_companys_points_come_last_in_the_operators_language_or_in_english() {
    let (company, faults) = Readiness::read(
        r#"{ "version": 1, "points": [
            { "vendors": ["ENPHASE"], "text": "The Envoy’s serial number is at hand." },
            { "types": ["meter"], "text": { "de": "Zählernummer", "en": "Meter number" } },
            { "types": ["vehicle"], "text": "Not for this home." },
            { "say": "account" } ] }"#,
    );
    assert_eq!(faults, []);
    let points = said(&HOME, Some("ENPHASE"), &company);
    assert_eq!(
        points[points.len() - 2..],
        ["The Envoy’s serial number is at hand.", "Meter number"],
        "and what is said already is not said twice"
    );
    let vendor = vendor("ENPHASE");
    let in_language = |language| {
        let ask = ReadinessAsk {
            asset_types: &HOME,
            vendor: Some(&vendor),
            language,
        };
        let points = readiness(&ask, &company);
        assert!(points.last().is_some_and(|point| point.of_company));
        points.last().map(|point| english(&point.text))
    };
    assert_eq!(in_language("de").as_deref(), Some("Zählernummer"));
    assert_eq!(in_language("nb").as_deref(), Some("Meter number"));
}

#[test]
fn a_fault_is_told_with_its_place_and_the_other_points_are_used() {
    let text = r#"{ "version": 1, "points": [
        { "text": "Good." },
        { "text": "Both.", "say": "online" },
        { "txt": "Misspelt." },
        { "text": " " },
        { "types": ["batery"], "vendors": ["enphase"], "text": "Doubtful." } ] }"#;
    let (company, _) = Readiness::read(text);
    assert_eq!(company.points.len(), 2, "what is doubtful is used as well");
    let faults = faults(text);
    assert_eq!(faults.len(), 5, "{faults:?}");
    assert!(faults[0].starts_with("Point 2 was left out: it should have either"));
    assert!(faults[1].contains("Point 3") && faults[1].contains("txt"));
    assert!(faults[2].contains("Point 4") && faults[2].contains("empty"));
    assert!(faults[3].ends_with("batery") && faults[4].ends_with("enphase"));
}

#[test]
fn a_file_that_is_none_is_told_and_used_for_nothing() {
    assert!(faults("{ \"version\": 1,")[0].contains("line 1"));
    assert!(faults("{ \"version\": 2, \"points\": [] }")[0].contains("version"));
    assert!(faults("{ \"version\": 1 }")[0].contains("list of points"));
    assert!(faults("[]")[0].contains("version"));
    assert_eq!(faults("\u{feff}{ \"version\": 1, \"points\": [] }"), [""; 0]);
}

proptest! {
    #[test]
    fn few_enough_to_be_read_aloud_and_never_none(
        wanted in asset_types(),
        at in proptest::option::of(0..VENDORS.len()),
    ) {
        let points = of_program(&wanted, at.map(|at| VENDORS[at].code));
        prop_assert!((3..=9).contains(&points.len()), "{:?}", points);
        let unsaid = |point: &String| point.contains(['{', '–']);
        prop_assert!(!points.iter().any(unsaid), "{:?}", points);
    }

    #[test]
    fn whatever_a_file_holds_it_is_read_or_told(text in "[\\[\\]{}\":,a-z0-9 ]{0,60}") {
        let (company, faults) = Readiness::read(&text);
        prop_assert!(company.points.is_empty() && !faults.is_empty());
    }
}
