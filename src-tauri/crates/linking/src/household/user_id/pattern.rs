//! The pattern that the user IDs of a profile have.

use std::fmt;

use regex_lite::{Regex, RegexBuilder};
use words::{Message, problem};

use crate::failure::{Field, FieldProblem};

/// Characters that a pattern may have.
const LONGEST: usize = 200;
/// Bytes that a compiled pattern may take: far more than any ID needs, too few to hold anything up.
const LARGEST: usize = 1 << 18;

/// A regular expression that an ID as a whole must match.
#[derive(Clone, Debug)]
pub struct IdPattern {
    text: String,
    whole: Regex,
}

impl IdPattern {
    /// Reads a pattern as typed. It need not be anchored: it always speaks of the whole ID.
    ///
    /// # Errors
    /// The problem at the field, when it is empty, too long, or no regular expression.
    pub fn new(typed: &str) -> Result<Self, FieldProblem> {
        let refused = |text: Message| FieldProblem::new(Field::IdPattern, text);
        let text = typed.trim();
        let length = text.chars().count();
        if text.is_empty() {
            return Err(refused(problem::pattern_empty("kund-[0-9]{4}")));
        }
        if length > LONGEST {
            return Err(refused(problem::pattern_long(length, LONGEST)));
        }
        let read = |pattern: &str| {
            RegexBuilder::new(pattern)
                .size_limit(LARGEST)
                .build()
                .map_err(|error| refused(problem::pattern_wrong(error.to_string())))
        };
        // By itself first: what is no pattern alone, such as "a)|(b", may become one between brackets.
        read(text)?;
        let whole = read(&format!(r"\A(?:{text})\z"))?;
        Ok(Self {
            text: text.to_owned(),
            whole,
        })
    }

    /// The pattern as it was typed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether the ID as a whole has this pattern.
    pub fn matches(&self, user_id: &str) -> bool {
        self.whole.is_match(user_id)
    }
}

impl fmt::Display for IdPattern {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_pattern_speaks_of_the_whole_id() {
        for (pattern, yes, no) in [
            ("kund-[0-9]{4}", "kund-0092", "kund-00921"),
            ("kund-[0-9]{4}", "kund-0092", "min-kund-0092"),
            ("a|ab", "ab", "abc"),
            ("^NL.*$", "NL7", "xNL7"),
            ("(?i)nl[0-9]+", "Nl7", "nl7\n"),
            ("[åäö]+", "åö", "ao"),
        ] {
            let pattern = IdPattern::new(pattern).unwrap();
            assert!(pattern.matches(yes), "{pattern} and {yes}");
            assert!(!pattern.matches(no), "{pattern} and {no}");
        }
        assert_eq!(IdPattern::new(" a+ ").unwrap().as_str(), "a+");
    }

    #[test]
    fn what_is_no_pattern_is_refused_at_its_field() {
        for (typed, words) in [
            ("", "Type a pattern"),
            ("  ", "Type a pattern"),
            ("[0-9", "not a regular expression"),
            ("a)|(b", "not a regular expression"),
            ("(?x)a # b", "not a regular expression"),
            ("(((x{200}){200}){200})", "not a regular expression"),
        ] {
            let problem = IdPattern::new(typed).unwrap_err();
            assert_eq!(problem.field, Field::IdPattern);
            assert!(
                problem.message.to_string().contains(words),
                "{typed}: {}",
                problem.message
            );
        }
        let long = IdPattern::new(&"x".repeat(201)).unwrap_err();
        assert_eq!(
            long.message.to_string(),
            "A pattern has at most 200 characters; this one has 201."
        );
    }

    proptest! {
        #[test]
        fn an_id_written_as_a_pattern_matches_itself_alone(id in "\\PC{1,40}", other in "\\PC{0,40}") {
            let id = id.trim();
            prop_assume!(!id.is_empty());
            let pattern = IdPattern::new(&regex_lite::escape(id)).unwrap();
            prop_assert!(pattern.matches(id));
            prop_assert_eq!(pattern.matches(&other), other == id);
        }

        #[test]
        fn no_text_makes_it_panic(typed in "\\PC{0,60}|[()|?*+\\[\\]{}x^$\\\\]{0,12}", id in "\\PC{0,40}") {
            if let Ok(pattern) = IdPattern::new(&typed) {
                pattern.matches(&id);
            }
        }
    }
}
