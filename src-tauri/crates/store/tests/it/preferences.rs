//! The preferences, over restarts and damage.

use std::fs;

use linking::{Preferences, Theme};
use store::PreferencesFile;
use words::OperatorLanguage;

const FILE: &str = "preferences.json";

fn german() -> Preferences {
    Preferences {
        language: Some(OperatorLanguage::German),
        size: Some(150),
        theme: Some(Theme::Dark),
    }
}

#[test]
fn what_is_preferred_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("not there yet");
    let preferences = PreferencesFile::read(&inside);
    assert_eq!(preferences.get(), Preferences::default());
    preferences.put(german()).unwrap();
    assert_eq!(preferences.get(), german());
    assert_eq!(PreferencesFile::read(&inside).get(), german());
}

#[test]
fn a_file_that_does_not_name_a_preference_leaves_it_as_it_was_before_there_was_a_choice() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(FILE), r#"{"version":1}"#).unwrap();
    assert_eq!(PreferencesFile::read(folder.path()).get(), Preferences::default());
    assert!(folder.path().join(FILE).exists(), "it is not damaged");
}

#[test]
fn damaged_and_newer_files_are_kept_aside_and_keep_nobody_from_working() {
    for kept in [
        "",
        "{",
        "[]",
        r#"{"version":1,"language":"tlh"}"#,
        r#"{"version":1,"theme":"sepia"}"#,
        r#"{"version":2,"language":"de"}"#,
        r#"{"language":"de"}"#,
    ] {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(FILE), kept).unwrap();
        let preferences = PreferencesFile::read(folder.path());
        assert_eq!(preferences.get(), Preferences::default(), "{kept}");
        let aside = fs::read_to_string(folder.path().join("preferences.damaged-1.json")).unwrap();
        assert_eq!(aside, kept, "nothing of it is lost");
        preferences.put(german()).unwrap();
        assert_eq!(PreferencesFile::read(folder.path()).get(), german());
    }
}

#[test]
fn preferences_that_cannot_be_saved_stay_as_they_were() {
    let folder = tempfile::tempdir().unwrap();
    let in_the_way = folder.path().join("a file");
    fs::write(&in_the_way, "").unwrap();
    let preferences = PreferencesFile::read(&in_the_way);
    assert!(preferences.put(german()).is_err(), "a file is no folder");
    assert_eq!(preferences.get(), Preferences::default());
}
