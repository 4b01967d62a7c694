//! What the message files say, in every language.

mod customer;

use std::path::Path;

use words::{OperatorLanguage, Text, Value, say};

/// Set to write `ui/src/words/sentences.ts` anew instead of comparing it.
const WRITE: &str = "HEARTHLINK_WRITE_BINDINGS";

#[test]
fn the_committed_types_of_the_sentences_are_those_of_the_message_files() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/words/sentences.ts");
    if std::env::var_os(WRITE).is_some() {
        std::fs::write(&path, words::TYPESCRIPT).expect("the file can be written");
    }
    let committed = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        committed == words::TYPESCRIPT,
        "ui/src/words/sentences.ts is out of date: run `make bindings`"
    );
}

#[test]
fn lists_are_joined_as_the_language_joins_them() {
    let types = || {
        Value::from(vec![
            words::common::type_inline_inverter(),
            words::common::type_inline_battery(),
            words::common::type_inline_meter(),
        ])
    };
    let list = |language| say(&words::common::listed(types()).into(), language);
    assert_eq!(list(OperatorLanguage::English), "inverter, battery and meter");
}

#[test]
fn what_others_said_stays_as_it_is() {
    let text = Text::verbatim("Det gikk ikke { $x }");
    for language in OperatorLanguage::ALL {
        assert_eq!(say(&text, language), "Det gikk ikke { $x }");
    }
}

#[test]
fn a_language_without_message_files_is_said_in_english() {
    let text = Text::from(words::common::preset_all());
    let english = say(&text, OperatorLanguage::English);
    for language in OperatorLanguage::ALL {
        let said = say(&text, language);
        let is_spoken = OperatorLanguage::spoken().any(|spoken| spoken == language);
        assert!(is_spoken || said == english, "{language:?} says {said}");
    }
}

#[test]
fn text_that_was_kept_before_there_were_messages_is_read_as_it_stands() {
    let text: Text = serde_json::from_str("\"The answer was cut off.\"").expect("a string is text");
    assert_eq!(text, Text::verbatim("The answer was cut off."));
}

#[test]
fn a_sentence_crosses_as_its_name_and_its_values() {
    let text = Text::from(words::common::listed(vec!["a", "b"]));
    let json = serde_json::to_value(&text).expect("it can be written");
    assert_eq!(
        json,
        serde_json::json!({ "id": "common-listed", "values": { "list": ["a", "b"] } })
    );
    assert_eq!(
        serde_json::from_value::<Text>(json).expect("it can be read"),
        text
    );
}

#[test]
fn the_marked_language_marks_sentences_and_leaves_values() {
    let list = words::common::listed(vec![
        Value::from("Enphase"),
        words::common::type_inline_meter().into(),
    ]);
    assert_eq!(words::say_marked(&list), "Enphase and ḿḗŧḗř");
}
