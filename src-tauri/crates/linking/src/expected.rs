//! The devices that a plan row is expected to bring, as the operator wrote them down: how many, which model, and
//! the end of the serial number or VIN.
//!
//! Not here: which of the devices found they are (`outcome/matching.rs`).

use std::collections::BTreeSet;

use enode::AssetType;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Message, problem};

use crate::asset_types::inline;
use crate::failure::{Field, FieldProblem};

/// The most devices of one kind that a home is expected to have.
const MOST: u32 = 99;
/// Characters that a model may have.
const LONGEST_MODEL: usize = 80;
/// Characters that the end of a serial number may have: a VIN has 17.
const LONGEST_ENDING: usize = 20;

/// A device that was mounted, or several alike, and that should be found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExpectedDevice {
    /// Made by whoever made the entry; told apart by it within a plan row.
    pub id: String,
    /// The type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// How many, 1 to 99.
    pub count: u32,
    /// The model as typed; may be empty.
    pub model: String,
    /// The last characters of the serial number or VIN; may be empty. Case, spaces and hyphens do not matter.
    pub ending: String,
}

/// What is wrong with the expected devices of a plan row; empty if nothing is.
pub fn check_expected(expected: &[ExpectedDevice]) -> Vec<FieldProblem> {
    let mut ids = BTreeSet::new();
    let problems = expected.iter().filter_map(|device| {
        let text = if ids.insert(&device.id) {
            fault(device)?
        } else {
            problem::expected_twice()
        };
        Some(FieldProblem::new(Field::Expected, text))
    });
    problems.collect()
}

fn fault(device: &ExpectedDevice) -> Option<Message> {
    if !(1..=MOST).contains(&device.count) {
        let asset_type = inline(&device.asset_type);
        return Some(problem::expected_count(device.count, MOST, asset_type));
    }
    let length = device.model.trim().chars().count();
    if length > LONGEST_MODEL {
        return Some(problem::expected_model_long(length, LONGEST_MODEL));
    }
    if device.model.chars().any(char::is_control) {
        return Some(problem::expected_model_control());
    }
    let ending = device.ending.trim();
    let length = ending.chars().count();
    if length > LONGEST_ENDING {
        return Some(problem::expected_ending_long(length, LONGEST_ENDING));
    }
    let fits = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == ' ';
    let telling = ending.is_empty() || ending.contains(|letter: char| letter.is_ascii_alphanumeric());
    (!ending.chars().all(fits) || !telling).then(problem::expected_ending)
}

/// A serial number or VIN without what people and vendors write differently: case, spaces, hyphens.
pub(crate) fn serial_compared(serial: &str) -> String {
    serial
        .chars()
        .filter(|letter| *letter != '-' && !letter.is_whitespace())
        .flat_map(char::to_uppercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn battery(count: u32, model: &str, ending: &str) -> ExpectedDevice {
        ExpectedDevice {
            id: "e1".to_owned(),
            asset_type: AssetType::Battery,
            count,
            model: model.to_owned(),
            ending: ending.to_owned(),
        }
    }

    #[test]
    fn what_people_write_down_is_taken() {
        for device in [
            battery(1, "", ""),
            battery(99, "IQ Battery 5P", "0092"),
            battery(2, "Säule Größe 2", "a-77"),
            battery(1, &"ö".repeat(80), " 5YJ3E1EA7KF317000 "),
        ] {
            assert_eq!(check_expected(std::slice::from_ref(&device)), [], "{device:?}");
        }
    }

    #[test]
    fn each_fault_has_its_words_at_the_field() {
        for (device, words) in [
            (battery(0, "", ""), "Expect 1 to 99"),
            (battery(100, "", ""), "not 100"),
            (battery(1, &"x".repeat(81), ""), "at most 80 characters"),
            (battery(1, "a\nb", ""), "control characters"),
            (battery(1, "", &"1".repeat(21)), "last 20 characters"),
            (battery(1, "", "00/92"), "letters, digits and hyphens"),
            (battery(1, "", "--"), "letters, digits and hyphens"),
        ] {
            let problems = check_expected(std::slice::from_ref(&device));
            assert_eq!(problems.len(), 1, "one problem for each entry: {device:?}");
            assert_eq!(problems[0].field, Field::Expected);
            assert!(
                problems[0].message.to_string().contains(words),
                "{}",
                problems[0].message
            );
        }
    }

    #[test]
    fn an_entry_that_comes_twice_is_a_problem() {
        let twice = [battery(1, "", ""), battery(2, "", "")];
        assert_eq!(
            check_expected(&twice).len(),
            1,
            "it could not be told which was found"
        );
    }

    #[test]
    fn folding_drops_what_people_write_differently() {
        assert_eq!(serial_compared("12-ab 9"), "12AB9");
        assert_eq!(serial_compared(" - "), "");
    }
}
