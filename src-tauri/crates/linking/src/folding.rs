//! Words as a search compares them: lower case, without accents.
//!
//! "Müller", "muller" and "MÜLLER" fold to the same. What is no letter stays as it is. The screens fold likewise where
//! they mark what was found (`ui/src/state/folded.ts`); `folding.json` holds the cases that both are tested with.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text, folded.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(&mut folded, text.chars());
    folded
}

/// Adds letters, folded. Each folds by itself, whatever stands beside it.
pub(crate) fn fold_into(folded: &mut String, letters: impl Iterator<Item = char>) {
    for letter in letters
        .nfkd()
        .filter(|part| !is_combining_mark(*part))
        .flat_map(char::to_lowercase)
    {
        match without_stroke(letter) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(letter),
        }
    }
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
        let cases: Vec<(String, String)> = serde_json::from_str(include_str!("folding.json")).unwrap();
        assert!(cases.len() > 10);
        for (name, expected) in cases {
            assert_eq!(folded(&name), expected, "{name}");
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
