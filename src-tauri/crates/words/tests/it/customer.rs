//! What every language of the customer must hold.

use words::{CustomerLanguage, Message, customer, say_to_customer};

/// The name that stands for whatever a sentence takes.
const NAME: &str = "§";

/// The sentences with a name or value in them.
const TAKE_A_NAME: [&str; 7] = [
    "promise_at",
    "no_access",
    "host_line",
    "subject",
    "request",
    "valid_until",
    "expect_host",
];

/// Makes a list of sentences by the names of their functions.
macro_rules! sentences {
    ($name:expr; $($plain:ident),*; $($with:ident),*) => {
        vec![
            $((stringify!($plain), customer::$plain()),)*
            $((stringify!($with), customer::$with($name)),)*
        ]
    };
}

/// Every sentence but those that only join others, with `name` where one takes it.
fn sentences(name: &str) -> Vec<(&'static str, Message)> {
    sentences!(
        name;
        type_inverter, type_battery, type_meter, type_vehicle, type_charger, type_hvac,
        readings, location, readings_and_location,
        control_charging, change_operation_mode, change_temperature,
        title, promise, once_line, waiting, opened, signed_in, found, found_devices, step_scan, step_sign_in,
        expired, expired_hint, done_hint, valid_for, qr_label, close_hint,
        environment_demo, demo_note, environment_sandbox, environment_custom,
        greeting, open_link, allowed_heading, regards,
        returned, returned_hint, returned_before, returned_before_hint;
        promise_at, no_access, host_line, subject, request, valid_until, expect_host
    )
}

/// The languages with their sentences.
fn all(name: &str) -> Vec<(&'static str, &'static str, String)> {
    CustomerLanguage::all()
        .flat_map(|language| {
            sentences(name)
                .into_iter()
                .map(move |(id, message)| (language.code(), id, say_to_customer(&message, language)))
        })
        .collect()
}

#[test]
fn the_languages_are_the_eighteen_of_link_ui() {
    assert_eq!(CustomerLanguage::all().count(), 18);
    for other in ["browser", "xx-XX", ""] {
        assert_eq!(CustomerLanguage::named(other).code(), "en-US", "{other}");
    }
}

#[test]
fn every_sentence_of_the_file_is_looked_at_here() {
    let file = include_str!("../../messages/customer/en-US.ftl");
    // Those that only join others, and the notation of a date.
    let others = ["and-another", "opens", "date-time"];
    let mut ids: Vec<String> = file
        .lines()
        .filter_map(|line| line.strip_prefix("customer-")?.split_once(" = "))
        .map(|(id, _)| id.to_owned())
        .filter(|id| !others.contains(&id.as_str()))
        .map(|id| id.replace('-', "_"))
        .collect();
    let mut here: Vec<String> = sentences("").into_iter().map(|(id, _)| id.to_owned()).collect();
    ids.sort();
    here.sort();
    assert_eq!(ids, here);
}

#[test]
fn no_sentence_is_empty_or_loses_its_name() {
    for (language, id, text) in all(NAME) {
        assert!(
            !text.is_empty() && text.trim() == text,
            "{language} {id}: “{text}”"
        );
        assert!(!text.contains("  "), "{language} {id}: a double space");
        assert_eq!(
            text.matches(NAME).count(),
            usize::from(TAKE_A_NAME.contains(&id)),
            "{language} {id}: the name stands once"
        );
    }
}

#[test]
fn what_joins_keeps_what_it_joins() {
    for language in CustomerLanguage::all() {
        let line = say_to_customer(&customer::opens("1", "2"), language);
        let list = say_to_customer(&customer::and_another("2", "1"), language);
        let order = |text: &str, first, second| text.find(first) < text.find(second);
        assert!(order(&list, '1', '2'), "{}: {list}", language.code());
        assert!(
            line.contains('1') && line.contains('2'),
            "{}: {line}",
            language.code()
        );
        let date = say_to_customer(&customer::date_time(), language);
        for part in ["%Y", "%M"] {
            assert!(date.contains(part), "{}: {date}", language.code());
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    // The same word in both languages.
    let coincidences = [("da-DK", "type_inverter"), ("it-IT", "type_inverter")];
    let names = ["environment_demo", "environment_sandbox"];
    let english = CustomerLanguage::named("en-US");
    let english_words = [
        "the", "your", "you", "please", "with", "devices", "battery", "once",
    ];
    for (language, id, text) in all(NAME) {
        if language.starts_with("en-") || names.contains(&id) {
            continue;
        }
        let same = sentences(NAME)
            .into_iter()
            .any(|(other, message)| other == id && say_to_customer(&message, english) == text);
        assert!(
            !same || coincidences.contains(&(language, id)),
            "{language} {id}: {text}"
        );
        let left = text
            .split(|letter: char| !letter.is_alphabetic())
            .find(|word| english_words.contains(&word.to_lowercase().as_str()));
        assert_eq!(left, None, "{language} {id}: {text}");
    }
}

#[test]
fn every_letter_belongs_to_the_language() {
    for (language, id, text) in all(NAME) {
        let beyond_ascii = match language {
            "ja-JP" => continue,
            "en-US" | "en-GB" => "",
            "da-DK" | "nb-NO" => "æøåé",
            "de-DE" => "äöüß",
            "es-ES" => "áéíóúñü",
            "fi-FI" | "sv-SE" => "äöå",
            "fr-FR" => "àâæçéèêëîïôœùûüÿ",
            "it-IT" => "àèéìòù",
            "lv-LV" => "āčēģīķļņšūž",
            "lt-LT" => "ąčęėįšųūž",
            "nl-NL" | "nl-BE" => "éëïóöü",
            "pl-PL" => "ąćęłńóśźż",
            "pt-PT" => "ãáàâçéêíóôõú",
            // With a comma below; the letters with a cedilla are Turkish.
            "ro-RO" => "ăâîșț",
            other => panic!("{other} has no letters here"),
        };
        let foreign = text.chars().find(|letter| {
            let small = letter.to_lowercase().next().unwrap_or(*letter);
            letter.is_alphabetic() && !letter.is_ascii() && !beyond_ascii.contains(small)
        });
        assert_eq!(foreign, None, "{language} {id}: {text}");
    }
}

#[test]
fn japanese_is_written_in_its_own_letters() {
    let own = |letter: char| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    for (_, id, text) in all(NAME)
        .into_iter()
        .filter(|(language, ..)| *language == "ja-JP")
    {
        assert!(text.chars().any(own), "{id}: {text}");
        let foreign: String = text
            .chars()
            .filter(|letter| letter.is_alphabetic() && !own(*letter))
            .collect();
        assert!(["", "QR", "Esc"].contains(&foreign.as_str()), "{id}: {text}");
    }
}

#[test]
fn typography_is_that_of_the_language() {
    for (language, id, text) in all(NAME) {
        assert!(
            !text.contains(['\'', '"']),
            "{language} {id}: a typewriter's quote"
        );
        let french = language == "fr-FR";
        assert!(
            text.match_indices([':', ';', '!', '?'])
                .all(|(at, _)| text[..at].ends_with(['\u{a0}', '\u{202f}']) == french),
            "{language} {id}: French alone has a space before it, which does not break: {text}"
        );
    }
}

#[test]
fn the_texts_have_room_on_the_screen() {
    for (language, id, text) in all("") {
        // A full-width letter takes the room of two.
        let width: usize = text
            .chars()
            .map(|letter| if letter < '\u{2e80}' { 1 } else { 2 })
            .sum();
        let room = match id {
            "title" => 40,
            "step_scan" | "step_sign_in" => 25,
            "promise" | "promise_at" | "valid_until" | "expect_host" | "request" | "returned_before_hint" => {
                125
            }
            _ => 70,
        };
        assert!(width <= room, "{language} {id} takes {width} of {room}: {text}");
    }
}

#[test]
fn an_asset_type_is_called_the_same_for_the_operator_and_for_the_customer() {
    let named = |file: &str, prefix: &str| -> std::collections::BTreeMap<String, String> {
        let path = format!("{}/messages/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path)
            .expect(&path)
            .lines()
            .filter_map(|line| line.strip_prefix(prefix)?.split_once(" = "))
            .filter(|(code, _)| !code.contains('-'))
            .map(|(code, name)| (code.to_owned(), name.to_lowercase()))
            .collect()
    };
    for customers in [
        "en-US", "en-GB", "de-DE", "es-ES", "fr-FR", "nb-NO", "nl-NL", "nl-BE",
    ] {
        let operators = format!("operator/{}/common", &customers[..2]);
        let customer = named(&format!("customer/{customers}"), "customer-type-");
        assert_eq!(customer.len(), 6, "{customers}");
        assert_eq!(customer, named(&operators, "common-type-"), "{customers}");
    }
}
