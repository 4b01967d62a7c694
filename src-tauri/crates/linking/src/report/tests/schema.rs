//! The JSON file against its schema, and the schema against the program.

use std::collections::BTreeSet;
use std::fmt::Debug;

use ::words::Text;
use jsonschema::Validator;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::*;
use crate::failure::FailureCode;
use crate::timeline::Report;

fn schema() -> Value {
    serde_json::from_str(include_str!("../../../schema/visit-report-1.schema.json")).unwrap()
}

fn validator() -> Validator {
    jsonschema::draft202012::options()
        .should_validate_formats(true)
        .build(&schema())
        .unwrap()
}

/// One of each happening.
fn every_happening() -> Vec<Happening> {
    let (vendor, name, message) = ("Enphase".to_owned(), "Brand Model".to_owned(), "Why.".to_owned());
    let asset_type = AssetType::from("heatPump");
    let mut all = vec![
        Happening::LinkCreated {
            host: "link.enode.com".to_owned(),
        },
        Happening::LinkMayExist,
        Happening::LinkRefused {
            code: FailureCode::NotAllowed,
            message: Text::verbatim(&message),
        },
        Happening::OpenedHere,
        Happening::ShownToCustomer,
        Happening::OpenedOnPhone,
        Happening::Returned,
        Happening::LeftEarly {
            error: String::new(),
            message: None,
        },
        Happening::LeftEarly {
            error: "USER_CANCELLED".to_owned(),
            message: Some(message.clone()),
        },
        Happening::AccountAppeared {
            vendor: vendor.clone(),
        },
        Happening::AccountNeedsSignIn {
            vendor: vendor.clone(),
        },
        Happening::AccountWent { vendor },
        Happening::DeviceFound {
            asset_type: asset_type.clone(),
            name: name.clone(),
        },
        Happening::DeviceCameBack {
            asset_type: asset_type.clone(),
            name: name.clone(),
        },
        Happening::DeviceWent {
            asset_type: asset_type.clone(),
            name,
        },
        Happening::Looked {
            missing: vec![AssetType::Battery, asset_type],
        },
        Happening::LookFailed {
            code: FailureCode::Unreachable,
            message: Text::verbatim(message),
        },
        Happening::SessionOver,
        Happening::Replaced,
        Happening::Unlinked {
            what: Text::verbatim("Enphase"),
        },
        Happening::Finished,
        Happening::Reopened,
    ];
    all.extend(
        [MessageWay::Mail, MessageWay::Text, MessageWay::LinkAlone]
            .map(|way| Happening::MessageHandedOver { way }),
    );
    all.extend(
        [Report::OpenedIt, Report::SaysDone, Report::MetAnError].map(|report| Happening::Told { report }),
    );
    all
}

/// The report of a visit in which everything has happened.
fn eventful() -> VisitReport {
    let mut visit = mixed_home();
    for what in every_happening() {
        visit.note(at(60), Some("r1"), Stamp::Seen, what);
    }
    let mut report = report(&visit);
    report.devices.extend(super::report(&locked()).devices);
    report
}

#[test]
fn every_report_is_as_its_schema_says() {
    let validator = validator();
    for report in every_state().into_iter().chain([eventful()]) {
        let json: Value = serde_json::from_str(&report_json(&report)).unwrap();
        let faults: Vec<String> = validator
            .iter_errors(&json)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

/// Every object in a value, by its JSON pointer.
fn objects(value: &Value, pointer: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            found.push(pointer.to_owned());
            fields
                .iter()
                .for_each(|(name, field)| objects(field, &format!("{pointer}/{name}"), found));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, item)| objects(item, &format!("{pointer}/{index}"), found));
        }
        _ => {}
    }
}

#[test]
fn a_field_that_the_schema_lacks_and_one_that_the_report_lacks_are_refused() {
    let validator = validator();
    let json: Value = serde_json::from_str(&report_json(&eventful())).unwrap();
    assert!(validator.is_valid(&json));
    let mut pointers = Vec::new();
    objects(&json, "", &mut pointers);
    for pointer in pointers {
        let mut more = json.clone();
        more.pointer_mut(&pointer).unwrap()["new"] = Value::from("field");
        assert!(
            !validator.is_valid(&more),
            "{pointer} takes a field that nobody has described"
        );
        for name in json.pointer(&pointer).unwrap().as_object().unwrap().keys() {
            let mut less = json.clone();
            less.pointer_mut(&pointer)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(name);
            assert!(
                !validator.is_valid(&less),
                "{pointer} does without {name}, on which readers rely"
            );
        }
    }
}

#[test]
fn every_property_says_what_it_is() {
    fn described(value: &Value, pointer: &str) {
        if let Some(properties) = value.get("properties").and_then(Value::as_object) {
            for (name, property) in properties {
                let told = property.get("description").is_some() || property.get("const").is_some();
                assert!(told, "{pointer}/{name} has no description");
            }
        }
        match value {
            Value::Object(fields) => fields
                .iter()
                .for_each(|(name, field)| described(field, &format!("{pointer}/{name}"))),
            Value::Array(items) => items.iter().for_each(|item| described(item, pointer)),
            _ => {}
        }
    }
    described(&schema(), "");
}

/// The codes that a closed type reads, from what serde says of one that it does not.
fn codes<T: DeserializeOwned + Debug>(unknown: Value) -> BTreeSet<String> {
    let refusal = serde_json::from_value::<T>(unknown).unwrap_err().to_string();
    let mut quoted = refusal.split('`').skip(1).step_by(2).map(str::to_owned);
    assert_eq!(quoted.next().as_deref(), Some("?"), "{refusal}");
    quoted.collect()
}

fn described(pointer: &str) -> BTreeSet<String> {
    let schema = schema();
    let choices = schema
        .pointer(pointer)
        .and_then(|place| place.get("oneOf"))
        .and_then(Value::as_array);
    let code = |choice: &Value| {
        let kind = choice.pointer("/properties/kind").unwrap_or(choice);
        kind.get("const").and_then(Value::as_str).map(str::to_owned)
    };
    choices
        .unwrap_or_else(|| panic!("{pointer} has no choices"))
        .iter()
        .filter_map(code)
        .collect()
}

#[test]
fn the_schema_knows_every_code_of_the_program_and_no_other() {
    let code = || Value::from("?");
    for (pointer, program) in [
        ("profile/properties/environment", codes::<Environment>(code())),
        ("visit/properties/state", codes::<VisitState>(code())),
        ("account/properties/state", codes::<RowState>(code())),
        ("session/properties/state", codes::<LinkState>(code())),
        ("session/properties/channel", codes::<LinkChannel>(code())),
        ("expected/properties/state", codes::<ExpectedState>(code())),
        ("device/properties/arrival", codes::<Arrival>(code())),
        ("openPoint/properties/what", codes::<OpenPointCode>(code())),
        ("openPoint/properties/nextStep", codes::<NextStep>(code())),
        ("entry/properties/stamp", codes::<Stamp>(code())),
        ("happening", codes::<Happening>(json!({"kind": "?"}))),
    ] {
        assert_eq!(described(&format!("/$defs/{pointer}")), program, "{pointer}");
    }
    let tried: BTreeSet<String> = every_happening()
        .iter()
        .map(|what| {
            serde_json::to_value(what).unwrap()["kind"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(
        tried,
        codes::<Happening>(json!({"kind": "?"})),
        "one of each is tried against the schema"
    );
}

#[test]
fn what_happened_reads_as_sentences() {
    let report = eventful();
    for entry in &report.timeline {
        let text = entry.text.to_string();
        let begins_well = text.chars().next().is_some_and(char::is_uppercase);
        assert!(begins_well, "{text}");
        assert!(text.ends_with('.') || text.ends_with("CANCELLED"), "{text}");
    }
}
