//! A user ID as typed: what it may hold, the pattern that a profile's IDs have, and those that it resembles.
//!
//! Enode makes a user of any ID it does not know, so a slip of the pen makes a ghost: an ID that nobody would
//! give on purpose is refused here, and one that resembles a household that exists is noticed. An ID with slashes or
//! white space that exists already cannot be typed therefore; it can still be chosen where the API itself names it.

mod form;
mod pattern;
mod similar;

use enode::UserId;
use words::{Message, problem};

use crate::failure::{Field, FieldProblem};

pub use form::{IdForm, IdFormKind};
pub use pattern::IdPattern;
pub use similar::similar_ids;

/// Characters that a user ID may have. The API sets no limit; this one leaves room for a UUID or an e-mail address
/// with prefixes, stops a pasted paragraph, and keeps the path of a request under the 2000 bytes that every proxy
/// lets through, even if each character takes twelve when encoded.
pub const LONGEST_USER_ID: usize = 128;

/// Checks a user ID as typed. White space around it, which copying leaves, is not part of it.
///
/// # Errors
/// The problem at the field, when nothing is typed, it is too long, or holds what an ID should not.
pub fn check_user_id(typed: &str) -> Result<UserId, FieldProblem> {
    let refused = |text: Message| Err(FieldProblem::new(Field::UserId, text));
    let id = typed.trim();
    let length = id.chars().count();
    if id.is_empty() {
        return refused(problem::user_id_empty());
    }
    if length > LONGEST_USER_ID {
        return refused(problem::user_id_long(length, LONGEST_USER_ID));
    }
    if let Some(fault) = id.chars().find_map(fault) {
        return refused(fault);
    }
    UserId::new(id).or_else(|_| refused(problem::user_id_path(id)))
}

/// Checks a user ID as typed against the profile's pattern as well.
///
/// This is for an ID that does not exist yet. One that exists may be older than the pattern.
///
/// # Errors
/// The problem at the field, as [`check_user_id`] has it, or that it does not have the pattern.
pub fn check_user_id_with(typed: &str, pattern: Option<&IdPattern>) -> Result<UserId, FieldProblem> {
    let id = check_user_id(typed)?;
    match pattern {
        Some(pattern) if !pattern.matches(id.as_str()) => {
            let text = problem::user_id_pattern(id.as_str(), IdForm::of(pattern.as_str()).in_words());
            Err(FieldProblem::new(Field::UserId, text))
        }
        _ => Ok(id),
    }
}

fn fault(letter: char) -> Option<Message> {
    match letter {
        '/' | '\\' => Some(problem::user_id_slashes()),
        letter if letter.is_whitespace() => Some(problem::user_id_spaces()),
        letter if letter.is_control() => Some(problem::user_id_control()),
        // Zero-width and direction marks make two IDs look the same.
        '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{ad}' => Some(problem::user_id_invisible()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn message(typed: &str) -> String {
        check_user_id(typed).unwrap_err().message.to_string()
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
        assert_eq!(message("a/b"), "A user ID cannot contain slashes.");
        assert_eq!(message("a\\b"), "A user ID cannot contain slashes.");
        assert_eq!(message("kvarnvägen 14"), "A user ID cannot contain spaces.");
        assert_eq!(message("a\u{a0}b"), "A user ID cannot contain spaces.");
        assert_eq!(message("a\u{7}b"), "A user ID cannot contain control characters.");
        assert_eq!(
            message("a\u{200b}b"),
            "A user ID cannot contain invisible characters."
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

    #[test]
    fn a_pattern_is_asked_for_beyond_what_every_id_must_be() {
        let pattern = IdPattern::new("kund-[0-9]{4}").unwrap();
        assert_eq!(
            check_user_id_with(" kund-0092 ", Some(&pattern))
                .unwrap()
                .as_str(),
            "kund-0092"
        );
        assert!(check_user_id_with("anything", None).is_ok());
        for (typed, words) in [
            (
                "kund-92",
                "“kund-92” does not have the form of this profile’s user IDs: “kund-” and 4 digits",
            ),
            ("", "Type the household’s user ID."),
        ] {
            let problem = check_user_id_with(typed, Some(&pattern)).unwrap_err();
            assert_eq!(
                (problem.field, problem.message.to_string()),
                (Field::UserId, words.to_owned())
            );
        }
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
