//! What every language must hold.

use std::collections::BTreeSet;

use super::*;

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

fn languages() -> impl Iterator<Item = &'static Language> {
    Language::KNOWN
        .iter()
        .filter(|language| **language != Language::Browser)
}

/// Each sentence by the name of its field, with `name` where one takes it. A new field does not compile until
/// it is named here.
fn sentences(words: &Words, name: &str) -> Vec<(&'static str, String)> {
    let Words {
        language: _,
        comma: _,
        and,
        colon: _,
        hour: _,
        minute: _,
        between_hours_and_minutes: _,
        under_a_minute: _,
        date_time: _,
        inverter,
        battery,
        meter,
        vehicle,
        charger,
        hvac,
        readings,
        location,
        control_charging,
        change_operation_mode,
        change_temperature,
        title,
        promise,
        promise_at,
        no_access,
        host_line,
        once_line,
        waiting,
        opened,
        found,
        found_devices_label,
        expired,
        expired_hint,
        done_hint,
        valid_for_label,
        qr_label,
        close_hint,
        subject,
        greeting,
        request,
        open_link,
        allowed_heading,
        valid_until,
        expect_host,
        regards,
    } = *words;
    let plain = [
        ("and", and),
        ("inverter", inverter),
        ("battery", battery),
        ("meter", meter),
        ("vehicle", vehicle),
        ("charger", charger),
        ("hvac", hvac),
        ("readings", readings),
        ("location", location),
        ("control_charging", control_charging),
        ("change_operation_mode", change_operation_mode),
        ("change_temperature", change_temperature),
        ("title", title),
        ("promise", promise),
        ("once_line", once_line),
        ("waiting", waiting),
        ("opened", opened),
        ("found", found),
        ("found_devices_label", found_devices_label),
        ("expired", expired),
        ("expired_hint", expired_hint),
        ("done_hint", done_hint),
        ("valid_for_label", valid_for_label),
        ("qr_label", qr_label),
        ("close_hint", close_hint),
        ("greeting", greeting),
        ("open_link", open_link),
        ("allowed_heading", allowed_heading),
        ("regards", regards),
    ];
    let with: [With; 7] = [
        promise_at,
        no_access,
        host_line,
        subject,
        request,
        valid_until,
        expect_host,
    ];
    let plain = plain.into_iter().map(|(field, text)| (field, text.to_owned()));
    plain
        .chain(TAKE_A_NAME.into_iter().zip(with.map(|text| text(name))))
        .collect()
}

#[test]
fn every_language_has_words_of_its_own() {
    let tags: BTreeSet<&str> = languages().map(|language| Words::of(language).language).collect();
    assert_eq!(tags.len(), 18);
    for language in languages() {
        assert_eq!(
            Words::of(language).language,
            language.as_str(),
            "the API's tags are those of BCP 47"
        );
    }
    for other in [Language::Browser, Language::from("xx-XX")] {
        assert_eq!(Words::of(&other).language, "en-US", "{other}");
    }
}

#[test]
fn no_sentence_is_empty_or_loses_its_name() {
    for language in languages() {
        for (field, text) in sentences(Words::of(language), "§") {
            let trimmed = text.trim();
            assert!(!trimmed.is_empty(), "{language} {field}");
            assert!(
                field == "and" || trimmed == text,
                "{language} {field}: spaces round it"
            );
            assert!(!text.contains("  "), "{language} {field}: a double space");
            assert_eq!(
                text.matches('§').count(),
                usize::from(TAKE_A_NAME.contains(&field)),
                "{language} {field}: the name stands once"
            );
        }
    }
}

#[test]
fn nothing_is_left_in_english() {
    // The same word in both languages.
    let coincidences = [(Language::Danish, "inverter"), (Language::Italian, "inverter")];
    let english = sentences(Words::of(&Language::EnglishUs), "§");
    let english_words = [
        "the", "your", "you", "please", "with", "devices", "battery", "once",
    ];
    let others = languages().filter(|language| !language.as_str().starts_with("en-"));
    for language in others {
        for (field, text) in sentences(Words::of(language), "§") {
            let same = english.contains(&(field, text.clone()));
            assert!(
                !same || coincidences.contains(&(language.clone(), field)),
                "{language} {field}: {text}"
            );
            let left = text
                .split(|letter: char| !letter.is_alphabetic())
                .find(|word| english_words.contains(&word.to_lowercase().as_str()));
            assert_eq!(left, None, "{language} {field}: {text}");
        }
    }
}

#[test]
fn every_letter_belongs_to_the_language() {
    for language in languages().filter(|language| **language != Language::Japanese) {
        let beyond_ascii = match language {
            Language::EnglishUs | Language::EnglishUk => "",
            Language::Danish | Language::Norwegian => "æøåé",
            Language::German => "äöüß",
            Language::Spanish => "áéíóúñü",
            Language::Finnish | Language::Swedish => "äöå",
            Language::French => "àâæçéèêëîïôœùûüÿ",
            Language::Italian => "àèéìòù",
            Language::Latvian => "āčēģīķļņšūž",
            Language::Lithuanian => "ąčęėįšųūž",
            Language::Dutch | Language::DutchBelgium => "éëïóöü",
            Language::Polish => "ąćęłńóśźż",
            Language::Portuguese => "ãáàâçéêíóôõú",
            // With a comma below; the letters with a cedilla are Turkish.
            Language::Romanian => "ăâîșț",
            other => panic!("{other} has no letters here"),
        };
        for (field, text) in sentences(Words::of(language), "§") {
            let foreign = text.chars().find(|letter| {
                let small = letter.to_lowercase().next().unwrap_or(*letter);
                letter.is_alphabetic() && !letter.is_ascii() && !beyond_ascii.contains(small)
            });
            assert_eq!(foreign, None, "{language} {field}: {text}");
        }
    }
}

#[test]
fn japanese_is_written_in_its_own_letters() {
    let own = |letter: char| matches!(letter, '\u{3040}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    for (field, text) in sentences(Words::of(&Language::Japanese), "§") {
        assert!(text.chars().any(own), "{field}: {text}");
        let foreign: String = text
            .chars()
            .filter(|letter| letter.is_alphabetic() && !own(*letter))
            .collect();
        assert!(["", "QR", "Esc"].contains(&foreign.as_str()), "{field}: {text}");
    }
}

#[test]
fn typography_is_that_of_the_language() {
    for language in languages() {
        for (field, text) in sentences(Words::of(language), "§") {
            assert!(
                !text.contains(['\'', '"']),
                "{language} {field}: a typewriter's quote"
            );
            let french = *language == Language::French;
            assert!(
                text.match_indices([':', ';', '!', '?'])
                    .all(|(at, _)| text[..at].ends_with(['\u{a0}', '\u{202f}']) == french),
                "{language} {field}: French alone has a space before it, which does not break: {text}"
            );
        }
    }
}

#[test]
fn the_texts_have_room_on_the_screen() {
    for language in languages() {
        for (field, text) in sentences(Words::of(language), "") {
            // A full-width letter takes the room of two.
            let width: usize = text
                .chars()
                .map(|letter| if letter < '\u{2e80}' { 1 } else { 2 })
                .sum();
            let room = match field {
                "title" => 40,
                "promise" | "promise_at" | "valid_until" | "expect_host" | "request" => 125,
                _ => 70,
            };
            assert!(
                width <= room,
                "{language} {field} takes {width} of {room}: {text}"
            );
        }
    }
}
