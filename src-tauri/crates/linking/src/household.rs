//! Who a household is: its user ID as typed, and the accounts it has.
//!
//! Enode makes a user of any ID it does not know, so a slip of the pen makes a ghost: an ID that nobody would
//! give on purpose is refused here. An ID with slashes or white space that exists already cannot be typed
//! therefore; it can still be chosen where the API itself names it.

use enode::{AssetType, UserId};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::failure::{Field, FieldProblem};

/// Characters that a user ID may have. The API sets no limit; this one leaves room for a UUID or an e-mail address
/// with prefixes, stops a pasted paragraph, and keeps the path of a request under the 2000 bytes that every proxy
/// lets through, even if each character takes twelve when encoded.
pub const LONGEST_USER_ID: usize = 128;

/// Checks a user ID as typed. White space around it, which copying leaves, is not part of it.
///
/// # Errors
/// The problem at the field, when nothing is typed, it is too long, or holds what an ID should not.
pub fn check_user_id(typed: &str) -> Result<UserId, FieldProblem> {
    let problem = |message: String| FieldProblem::new(Field::UserId, message);
    let id = typed.trim();
    let length = id.chars().count();
    if id.is_empty() {
        return Err(problem("Type the household’s user ID.".to_owned()));
    }
    if length > LONGEST_USER_ID {
        let text = format!("A user ID has at most {LONGEST_USER_ID} characters; this one has {length}.");
        return Err(problem(text));
    }
    if let Some(fault) = id.chars().find_map(fault) {
        return Err(problem(format!("A user ID cannot hold {fault}.")));
    }
    UserId::new(id).map_err(|_| {
        problem(format!(
            "“{id}” cannot be a user ID: in an address it means another place."
        ))
    })
}

fn fault(letter: char) -> Option<&'static str> {
    match letter {
        '/' | '\\' => Some("slashes"),
        letter if letter.is_whitespace() => Some("spaces"),
        letter if letter.is_control() => Some("control characters"),
        // Zero-width and direction marks make two IDs look the same.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{ad}' => Some("invisible characters"),
        _ => None,
    }
}

/// One account that a household has linked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AccountView {
    /// The vendor's code.
    pub vendor: String,
    /// The vendor's name.
    pub display_name: String,
    /// The types it is linked for.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// Whether its sign-in still works; if not, the customer must sign in again.
    pub valid: bool,
}

/// A household as the API knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HouseholdView {
    /// Its user ID.
    pub user_id: String,
    /// Whether it exists; if not, the first link creates it.
    pub existing: bool,
    /// What it has linked.
    pub accounts: Vec<AccountView>,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn message(typed: &str) -> String {
        check_user_id(typed).unwrap_err().message
    }

    #[test]
    fn what_people_use_for_ids_is_taken() {
        for id in [
            "kvarnvagen-14",
            "4f6fecd0-bdae-49be-b6e8-ee442e1e3da9",
            "anna@example.com",
            "auth0|5f7c",
            "Müller:7%",
            "家-3",
            "...",
            "a.b_c~d+e",
        ] {
            assert_eq!(check_user_id(id).unwrap().as_str(), id);
        }
        assert_eq!(
            check_user_id(" kvarnvagen-14\n").unwrap().as_str(),
            "kvarnvagen-14",
            "as pasted"
        );
        assert!(
            check_user_id(&"ö".repeat(LONGEST_USER_ID)).is_ok(),
            "characters are counted, not bytes"
        );
    }

    #[test]
    fn each_fault_has_its_words() {
        assert_eq!(message(""), "Type the household’s user ID.");
        assert_eq!(message(" \t "), "Type the household’s user ID.");
        assert_eq!(
            message(&"x".repeat(129)),
            "A user ID has at most 128 characters; this one has 129."
        );
        assert_eq!(message("a/b"), "A user ID cannot hold slashes.");
        assert_eq!(message("a\\b"), "A user ID cannot hold slashes.");
        assert_eq!(message("kvarnvägen 14"), "A user ID cannot hold spaces.");
        assert_eq!(message("a\u{a0}b"), "A user ID cannot hold spaces.");
        assert_eq!(message("a\u{7}b"), "A user ID cannot hold control characters.");
        assert_eq!(
            message("a\u{200b}b"),
            "A user ID cannot hold invisible characters."
        );
        assert_eq!(
            message("."),
            "“.” cannot be a user ID: in an address it means another place."
        );
        assert_eq!(
            message(".."),
            "“..” cannot be a user ID: in an address it means another place."
        );
    }

    proptest! {
        #[test]
        fn what_is_taken_is_what_was_typed_and_nothing_that_bends_a_path(typed in "\\PC{0,140}|[./\\\\ \t]{0,4}") {
            if let Ok(id) = check_user_id(&typed) {
                prop_assert_eq!(id.as_str(), typed.trim());
                prop_assert!(!id.as_str().contains(|letter: char| "/\\".contains(letter) || letter.is_whitespace()));
            }
        }
    }
}
