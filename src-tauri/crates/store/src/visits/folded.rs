//! Words as a search compares them: lower case, without accents.
//!
//! "Müller", "muller" and "MÜLLER" fold to the same. Unlike the catalogue's, this folding keeps everything that is
//! no letter, since households are named by IDs such as "home-12/b".

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text, folded.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text
        .nfkd()
        .filter(|part| !is_combining_mark(*part))
        .flat_map(char::to_lowercase)
    {
        match without_stroke(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(letter),
        }
    }
    folded
}

/// What a visit is found by, one line for each name, so that no word is found across two of them.
pub(super) fn found_by(household: &str, label: &str, vendors: &[String]) -> String {
    let mut lines = folded(household);
    for name in std::iter::once(label).chain(vendors.iter().map(String::as_str)) {
        lines.push('\n');
        lines.push_str(&folded(name));
    }
    lines
}

/// Letters that Unicode does not take apart into a plain letter and a mark, or that have two small forms.
fn without_stroke(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_the_same_name_fold_to_the_same() {
        for (name, expected) in [
            ("Müller", "muller"),
            ("Mu\u{308}ller", "muller"),
            ("Łódź Strømmen Straße", "lodz strommen strasse"),
            ("İstanbul", "istanbul"),
            ("ΟΔΟΣ", "οδοσ"),
            ("οδός", "οδοσ"),
            ("Home-12/b_%", "home-12/b_%"),
            ("ＡＢ１", "ab1"),
            ("日本", "日本"),
            ("", ""),
        ] {
            assert_eq!(folded(name), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(name in "\\PC{0,40}") {
            let once = folded(&name);
            prop_assert_eq!(folded(&once), once);
        }

        #[test]
        fn a_piece_of_a_name_folds_to_a_piece(before in "\\PC{0,9}", piece in "\\PC{0,9}", after in "\\PC{0,9}") {
            let whole = folded(&format!("{before}{piece}{after}"));
            prop_assert!(whole.contains(&folded(&piece)), "what was typed is found in what was written");
        }
    }
}
