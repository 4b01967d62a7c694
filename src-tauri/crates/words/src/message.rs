//! A sentence before it is put into words.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::languages::{OperatorLanguage, say};

/// A sentence of the message files, with its values. Made by the functions of this crate alone, so that none is
/// missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Message {
    /// Its name in the message files.
    #[specta(type = String)]
    pub(crate) id: Cow<'static, str>,
    /// Its values, by the names that the message files give them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[specta(type = BTreeMap<String, Value>)]
    pub(crate) values: BTreeMap<Cow<'static, str>, Value>,
}

/// A value in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Value {
    /// A number, by which languages choose their forms.
    Number(u32),
    /// A name or another text that is the same in every language.
    Name(String),
    /// Another sentence or word.
    Message(Message),
    /// Several, joined as the language joins them: "a, b and c".
    List(Vec<Value>),
}

/// What is said: a sentence of this program's own, or somebody else's words, which are in their language already.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(untagged)]
pub enum Text {
    /// A sentence of the message files.
    Message(Message),
    /// As it came: from the API, the operating system or a person.
    Verbatim(String),
}

impl Message {
    pub(crate) fn new<const COUNT: usize>(id: &'static str, values: [(&'static str, Value); COUNT]) -> Self {
        Self {
            id: id.into(),
            values: values
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
        }
    }
}

impl Text {
    /// Somebody else's words. Never for a sentence of this program's own.
    pub fn verbatim(words: impl Into<String>) -> Self {
        Self::Verbatim(words.into())
    }
}

impl From<Message> for Text {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        match text {
            Text::Message(message) => Self::Message(message),
            Text::Verbatim(words) => Self::Name(words),
        }
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

impl From<String> for Value {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<&str> for Value {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

/// In English: for logs, and for whoever reads them.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&say(self, OperatorLanguage::English))
    }
}
