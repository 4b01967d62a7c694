//! The languages of Link UI by their own names.

use enode::Language;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, linkui};

/// A language that Link UI speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LanguageView {
    /// As the API spells it.
    pub code: String,
    /// In the language itself, so that whoever speaks it finds it.
    pub name: Text,
}

/// The 19 languages of the contract: the customer's own choice first, the others by name.
pub fn languages() -> Vec<LanguageView> {
    let view = |language: &Language| LanguageView {
        code: language.as_str().to_owned(),
        name: own_name(language),
    };
    let mut languages: Vec<LanguageView> = Language::KNOWN.iter().map(view).collect();
    languages.sort_by(|a, b| {
        let key = |language: &LanguageView| {
            (
                language.code != Language::Browser.as_str(),
                language.name.to_string(),
            )
        };
        key(a).cmp(&key(b))
    });
    languages
}

/// The language of Enode's texts that is nearest to one that a browser names, such as `de` or `nb-NO`; English where
/// there is none.
pub fn nearest_language(named: &str) -> Language {
    let exact = Language::KNOWN
        .iter()
        .find(|language| language.as_str().eq_ignore_ascii_case(named) && **language != Language::Browser);
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let near = Language::KNOWN
        .iter()
        .find(|language| **language != Language::Browser && primary(language.as_str()) == primary(named));
    // Browsers say `no` or `nn` where Enode has Bokmål.
    let norwegian = matches!(primary(named).as_str(), "no" | "nn").then_some(&Language::Norwegian);
    exact
        .or(norwegian)
        .or(near)
        .cloned()
        .unwrap_or(Language::EnglishUs)
}

fn own_name(language: &Language) -> Text {
    Text::verbatim(match language {
        Language::Browser => return linkui::language_browser().into(),
        Language::Danish => "Dansk",
        Language::German => "Deutsch",
        Language::EnglishUs => "English (US)",
        Language::EnglishUk => "English (UK)",
        Language::Spanish => "Español",
        Language::Finnish => "Suomi",
        Language::French => "Français",
        Language::Italian => "Italiano",
        Language::Japanese => "日本語",
        Language::Latvian => "Latviešu",
        Language::Lithuanian => "Lietuvių",
        Language::Norwegian => "Norsk bokmål",
        Language::Dutch => "Nederlands",
        Language::DutchBelgium => "Nederlands (België)",
        Language::Polish => "Polski",
        Language::Portuguese => "Português",
        Language::Romanian => "Română",
        Language::Swedish => "Svenska",
        other => other.as_str(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_language_is_one_that_people_read() {
        for (named, expected) in [
            ("de", "de-DE"),
            ("de-AT", "de-DE"),
            ("en-GB", "en-GB"),
            ("en", "en-US"),
            ("no", "nb-NO"),
            ("nn-NO", "nb-NO"),
            ("nl-be", "nl-BE"),
            ("browser", "en-US"),
            ("", "en-US"),
            ("tlh", "en-US"),
        ] {
            assert_eq!(nearest_language(named).as_str(), expected, "{named}");
        }
    }

    #[test]
    fn all_nineteen_have_names_of_their_own() {
        let languages = languages();
        assert_eq!(languages.len(), 19);
        assert_eq!(languages[0].name.to_string(), "As their browser");
        assert!(
            languages[1..].is_sorted_by(|a, b| a.name.to_string() < b.name.to_string()),
            "sorted, and no name twice"
        );
        for language in languages {
            assert_ne!(language.name.to_string(), language.code);
        }
    }
}
