//! The languages, and putting a sentence into the words of one.

use std::collections::HashMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use serde::{Deserialize, Serialize};
use specta::Type;
use unic_langid::LanguageIdentifier;

use crate::message::{Message, Text, Value};

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// A language of the operator: the whole program speaks it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub enum OperatorLanguage {
    /// English.
    #[default]
    #[serde(rename = "en")]
    English,
    /// German.
    #[serde(rename = "de")]
    German,
    /// Spanish.
    #[serde(rename = "es")]
    Spanish,
    /// French.
    #[serde(rename = "fr")]
    French,
    /// Norwegian, as it is written most: Bokmål.
    #[serde(rename = "nb")]
    Norwegian,
    /// Dutch.
    #[serde(rename = "nl")]
    Dutch,
}

impl OperatorLanguage {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::English,
        Self::German,
        Self::Spanish,
        Self::French,
        Self::Norwegian,
        Self::Dutch,
    ];

    /// Those that have message files: the others are said in English.
    pub fn spoken() -> impl Iterator<Item = Self> {
        Self::ALL
            .into_iter()
            .filter(|language| TO_OPERATOR.contains_key(language.code()))
    }

    /// As BCP 47 names it: the folder of its message files.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Norwegian => "nb",
            Self::Dutch => "nl",
        }
    }

    /// The one that a system's language is nearest to, as `de-AT` is to German; English where there is none.
    pub fn nearest(tag: &str) -> Self {
        let language = tag
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase();
        let known = Self::ALL.into_iter().find(|known| known.code() == language);
        match language.as_str() {
            "no" | "nn" => Self::Norwegian,
            _ => known.unwrap_or_default(),
        }
    }
}

/// A language of the operator as the screens take it over: its message files, without what is only for translators.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct SpokenLanguage {
    /// Which.
    pub language: OperatorLanguage,
    /// Its files.
    pub files: Vec<MessageFile>,
}

/// One message file.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub struct MessageFile {
    /// What the name of each of its sentences begins with, up to the first hyphen.
    pub name: String,
    /// Its sentences, as Fluent writes them.
    pub text: String,
}

impl SpokenLanguage {
    /// The message files of a language; those of English where it has none.
    pub fn of(language: OperatorLanguage) -> Self {
        let named = |name: &str| OPERATOR.iter().find(|(language, _)| *language == name);
        let files = named(language.code()).or_else(|| named(OperatorLanguage::English.code()));
        let files = files.map_or(&[][..], |(_, files)| files);
        Self {
            language,
            files: files
                .iter()
                .map(|(name, text)| MessageFile {
                    name: (*name).to_owned(),
                    text: (*text).to_owned(),
                })
                .collect(),
        }
    }
}

/// A language of the customer: one of those that Link UI speaks, by the name of its message file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CustomerLanguage(&'static str);

impl CustomerLanguage {
    /// All of them, by the names of their message files.
    pub fn all() -> impl Iterator<Item = Self> {
        CUSTOMER.iter().map(|(name, _)| Self(name))
    }

    /// The language of a message file, such as `de-DE`; US English where there is none of that name.
    pub fn named(name: &str) -> Self {
        let known = CUSTOMER.iter().find(|(known, _)| *known == name);
        Self(known.map_or("en-US", |(known, _)| known))
    }

    /// As BCP 47 names it.
    pub fn code(self) -> &'static str {
        self.0
    }
}

/// Says something to the operator.
pub fn say(text: &Text, language: OperatorLanguage) -> String {
    match text {
        Text::Verbatim(words) => words.clone(),
        Text::Message(message) => {
            let spoken = TO_OPERATOR.get(language.code());
            let spoken = spoken.unwrap_or_else(|| &TO_OPERATOR[OperatorLanguage::English.code()]);
            spoken.say(message)
        }
    }
}

/// Says something in the made-up language of the tests.
pub fn say_marked(message: &Message) -> String {
    static MARKED: LazyLock<Spoken> = LazyLock::new(|| {
        let (_, files) = OPERATOR
            .iter()
            .find(|(name, _)| *name == "en")
            .expect("English is built in");
        let mut english = Spoken::read("en", files);
        english.bundle.set_transform(Some(crate::marked::mark));
        english
    });
    MARKED.say(message)
}

/// Says something to the customer.
pub fn say_to_customer(message: &Message, language: CustomerLanguage) -> String {
    TO_CUSTOMER[language.code()].say(message)
}

/// A language ready to be spoken.
struct Spoken {
    bundle: FluentBundle<FluentResource>,
    locale: icu_locale_core::Locale,
}

/// The languages of a family, each read when it is first spoken.
type Family = HashMap<&'static str, LazyLock<Spoken, Box<dyn FnOnce() -> Spoken + Send>>>;

static TO_OPERATOR: LazyLock<Family> = LazyLock::new(|| family(OPERATOR));
static TO_CUSTOMER: LazyLock<Family> = LazyLock::new(|| family(CUSTOMER));

/// Each language of a family, and its files: the name and the text of each.
type Files = [(&'static str, &'static [(&'static str, &'static str)])];

fn family(files: &'static Files) -> Family {
    let languages = files.iter().map(|(name, files)| {
        let read: Box<dyn FnOnce() -> Spoken + Send> = Box::new(|| Spoken::read(name, files));
        (*name, LazyLock::new(read))
    });
    languages.collect()
}

impl Spoken {
    fn read(name: &str, files: &[(&str, &str)]) -> Self {
        let language: LanguageIdentifier = name.parse().expect("files are named by their language");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Signs that isolate a value's direction would end up in mails and on the clipboard.
        bundle.set_use_isolating(false);
        for (_, text) in files {
            let resource = FluentResource::try_new((*text).to_owned()).expect("the build has read it");
            bundle
                .add_resource(resource)
                .expect("the build has seen that no name stands twice");
        }
        // Plain English is that of the most countries, as in the screens.
        let locale = if name == "en" { "en-GB" } else { name };
        let locale = locale.parse().expect("files are named by their language");
        Self { bundle, locale }
    }

    fn say(&self, message: &Message) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(&message.id)
            .and_then(|found| found.value())
        else {
            // Kept by a version of this program that had another name for it.
            return message.id.clone().into_owned();
        };
        let mut values = FluentArgs::new();
        for (name, value) in &message.values {
            values.set(name.clone(), self.value(value));
        }
        let mut faults = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&values), &mut faults)
            .into_owned()
    }

    fn value<'a>(&self, value: &Value) -> FluentValue<'a> {
        match value {
            Value::Number(number) => FluentValue::from(*number),
            other => FluentValue::from(self.word(other)),
        }
    }

    fn word(&self, value: &Value) -> String {
        match value {
            Value::Number(number) => number.to_string(),
            Value::Name(name) => name.clone(),
            Value::Message(message) => self.say(message),
            Value::List(list) => {
                let words: Vec<String> = list.iter().map(|value| self.word(value)).collect();
                let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
                let formatter = ListFormatter::try_new_and((&self.locale).into(), wide);
                formatter
                    .expect("the data of every language is built in")
                    .format(words.iter())
                    .to_string()
            }
        }
    }
}
