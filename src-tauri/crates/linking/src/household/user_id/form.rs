//! What user IDs look like, as people say it: one of the usual forms, or like an example. Behind each is a pattern, and of a
//! pattern it is known which form it is.

use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, Value, settings};

use super::{IdPattern, check_user_id};
use crate::failure::{Field, FieldProblem};

const EMAIL: &str = r"[^@\s]+@[^@\s]+\.[^@\s]+";
const UUID: &str = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
const LETTER: &str = "[A-Za-z]";
const DIGIT: &str = "[0-9]";
/// What means something else in a pattern than itself.
const SYNTAX: &str = r"\.+*?()|[]{}^$";

/// How a form is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum IdFormKind {
    /// Any ID is taken.
    Any,
    /// E-mail addresses.
    Email,
    /// UUIDs.
    Uuid,
    /// Letters, digits and signs, as many as an example has.
    Example,
    /// A pattern that is none of these.
    Expression,
}

const USUAL: [IdFormKind; 3] = [IdFormKind::Any, IdFormKind::Email, IdFormKind::Uuid];

/// A form that user IDs have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct IdForm {
    /// How it is said.
    pub kind: IdFormKind,
    /// Its pattern; empty where any ID is taken.
    pub pattern: String,
    /// The parts that an ID is made of, where it is known by an example.
    pub says: Option<Text>,
    /// An ID of this form, where it is known by one.
    pub example: Option<String>,
}

impl IdForm {
    /// The forms that have a name of their own.
    pub fn usual() -> Vec<Self> {
        USUAL.map(|kind| Self::plain(kind, usual_pattern(kind))).into()
    }

    /// The form that a pattern stands for.
    pub fn of(pattern: &str) -> Self {
        let pattern = pattern.trim();
        let named = USUAL.into_iter().find(|kind| usual_pattern(*kind) == pattern);
        match (named, Part::read(pattern)) {
            (Some(kind), _) => Self::plain(kind, pattern),
            (None, Some(parts)) => Self::made_of(&parts),
            (None, None) => Self::plain(IdFormKind::Expression, pattern),
        }
    }

    /// The form of an ID that is typed as an example.
    ///
    /// # Errors
    /// The problem at the field, when this cannot be an ID.
    pub fn like(example: &str) -> Result<Self, FieldProblem> {
        let id = check_user_id(example).map_err(|problem| FieldProblem {
            field: Field::IdPattern,
            ..problem
        })?;
        let named = [IdFormKind::Email, IdFormKind::Uuid]
            .into_iter()
            .map(|kind| (kind, usual_pattern(kind)))
            .find(|(_, pattern)| IdPattern::new(pattern).is_ok_and(|pattern| pattern.matches(id.as_str())));
        Ok(match named {
            Some((kind, pattern)) => Self::plain(kind, pattern),
            None => Self::made_of(&Part::of(id.as_str())),
        })
    }

    /// The form in words, for whoever typed an ID that does not have it.
    pub(super) fn in_words(self) -> Value {
        match self.kind {
            IdFormKind::Email => settings::form_email().into(),
            IdFormKind::Uuid => settings::form_uuid().into(),
            _ => match Part::read(&self.pattern) {
                Some(parts) => Part::all_in_words(&parts),
                None => Value::Name(self.pattern),
            },
        }
    }

    fn plain(kind: IdFormKind, pattern: &str) -> Self {
        Self {
            kind,
            pattern: pattern.to_owned(),
            says: None,
            example: None,
        }
    }

    fn made_of(parts: &[Part]) -> Self {
        Self {
            kind: IdFormKind::Example,
            pattern: Part::pattern(parts),
            says: Some(settings::made_of(Part::all_in_words(parts)).into()),
            example: Some(parts.iter().map(Part::example).collect()),
        }
    }
}

fn usual_pattern(kind: IdFormKind) -> &'static str {
    match kind {
        IdFormKind::Email => EMAIL,
        IdFormKind::Uuid => UUID,
        _ => "",
    }
}

/// Some characters of an ID that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Letters(usize),
    Digits(usize),
    /// Anything else stands for itself.
    Signs(String),
}

impl Part {
    fn of(example: &str) -> Vec<Self> {
        let mut parts = Vec::new();
        for character in example.chars() {
            let part = match character {
                'a'..='z' | 'A'..='Z' => Self::Letters(1),
                '0'..='9' => Self::Digits(1),
                other => Self::Signs(other.into()),
            };
            Self::join(&mut parts, part);
        }
        parts
    }

    /// Makes one part of two that follow each other.
    fn join(parts: &mut Vec<Self>, part: Self) {
        match (parts.last_mut(), part) {
            (Some(Self::Letters(before)), Self::Letters(more))
            | (Some(Self::Digits(before)), Self::Digits(more)) => {
                *before += more;
            }
            (Some(Self::Signs(before)), Self::Signs(more)) => before.push_str(&more),
            (_, part) => parts.push(part),
        }
    }

    /// The parts that a pattern was made of, if it was: another may mean more than they say.
    fn read(pattern: &str) -> Option<Vec<Self>> {
        let mut parts = Vec::new();
        let mut rest = pattern;
        while let Some(first) = rest.chars().next() {
            let (part, after) = if let Some(after) = rest.strip_prefix(LETTER) {
                let (count, after) = times(after);
                (Self::Letters(count), after)
            } else if let Some(after) = rest.strip_prefix(DIGIT) {
                let (count, after) = times(after);
                (Self::Digits(count), after)
            } else {
                let sign = if first == '\\' {
                    rest[1..].chars().next()?
                } else {
                    first
                };
                let length = sign.len_utf8() + usize::from(first == '\\');
                (Self::Signs(sign.into()), &rest[length..])
            };
            Self::join(&mut parts, part);
            rest = after;
        }
        (Self::pattern(&parts) == pattern).then_some(parts)
    }

    fn pattern(parts: &[Self]) -> String {
        let counted = |of: &str, count: usize| match count {
            1 => of.to_owned(),
            count => format!("{of}{{{count}}}"),
        };
        let escaped = |sign: char| {
            let escape = SYNTAX.contains(sign).then_some('\\');
            escape.into_iter().chain([sign])
        };
        parts
            .iter()
            .map(|part| match part {
                Self::Letters(count) => counted(LETTER, *count),
                Self::Digits(count) => counted(DIGIT, *count),
                Self::Signs(signs) => signs.chars().flat_map(escaped).collect(),
            })
            .collect()
    }

    fn all_in_words(parts: &[Self]) -> Value {
        Value::List(parts.iter().map(Self::in_words).collect())
    }

    fn in_words(&self) -> Value {
        match self {
            Self::Letters(count) => settings::form_letters(*count).into(),
            Self::Digits(count) => settings::form_digits(*count).into(),
            Self::Signs(signs) => settings::form_signs(signs.as_str()).into(),
        }
    }

    fn example(&self) -> String {
        match self {
            Self::Letters(count) => ('A'..='Z').cycle().take(*count).collect(),
            Self::Digits(count) => ('1'..='9').cycle().take(*count).collect(),
            Self::Signs(signs) => signs.clone(),
        }
    }
}

/// How often something stands there, and what comes after it.
fn times(text: &str) -> (usize, &str) {
    let counted = text.strip_prefix('{').and_then(|text| text.split_once('}'));
    match counted.map(|(count, after)| (count.parse(), after)) {
        Some((Ok(count), after)) => (count, after),
        _ => (1, text),
    }
}

#[cfg(test)]
mod tests;
