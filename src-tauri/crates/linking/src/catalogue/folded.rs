//! The names of vendors as a search compares them: folded as all names are, and of that the letters and digits only.
//!
//! So "SolarEdge", "Solar Edge" and "solaredge" are the same, as "Citroën" and "CITROEN" are. Each folded
//! letter remembers which piece of the written name it comes from, in UTF-16 units, since that is how the window counts
//! when it marks what was matched.

use unicode_normalization::char::is_combining_mark;

use crate::folding::fold_into;

/// A name, folded.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    text: String,
    /// For each byte of `text`, where its letter begins and ends in the written name, in UTF-16 units.
    written: Vec<(u32, u32)>,
    /// Where words begin in `text`, in bytes.
    words: Vec<usize>,
    letters: Letters,
}

/// Which letters and digits occur, so that most names are ruled out without comparing them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Letters(u64);

impl Letters {
    /// Those of a folded text.
    pub(super) fn of(folded: &str) -> Self {
        Self(bits(folded))
    }

    /// Those of both.
    pub(super) fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of them occur in `other`; who lacks one is no part of it.
    pub(super) fn are_in(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// How many different letters are missing in `other`: no fewer edits lead from this to that.
    pub(super) fn missing_in(self, other: Self) -> usize {
        (self.0 & !other.0).count_ones() as usize
    }
}

impl Folded {
    /// Folds a name. Words begin after anything that is no letter or digit, and at the humps of "SolarEdge".
    pub(super) fn new(name: &str) -> Self {
        let mut folded = Self {
            text: String::new(),
            written: Vec::new(),
            words: Vec::new(),
            letters: Letters(0),
        };
        let mut position = 0u32;
        let mut before = ' ';
        for letter in name.chars() {
            let end = position + if letter.len_utf16() == 2 { 2 } else { 1 };
            if is_combining_mark(letter) {
                // An accent of its own belongs to the letter it stands on.
                folded.stretch_last(end);
            } else {
                let begins = !before.is_alphanumeric() || (before.is_lowercase() && letter.is_uppercase());
                folded.push(letter, begins, (position, end));
                before = letter;
            }
            position = end;
        }
        folded
    }

    fn push(&mut self, letter: char, begins_word: bool, written: (u32, u32)) {
        let begin = self.text.len();
        let mut plain = String::new();
        fold_into(&mut plain, std::iter::once(letter));
        self.text
            .extend(plain.chars().filter(|part| part.is_alphanumeric()));
        self.written.resize(self.text.len(), written);
        if self.text.len() > begin {
            if begins_word {
                self.words.push(begin);
            }
            self.letters.0 |= bits(&self.text[begin..]);
        }
    }

    fn stretch_last(&mut self, end: u32) {
        if let Some(&last) = self.written.last() {
            for written in self
                .written
                .iter_mut()
                .rev()
                .take_while(|written| **written == last)
            {
                written.1 = end;
            }
        }
    }

    /// The folded name.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Which letters occur.
    pub(super) fn letters(&self) -> Letters {
        self.letters
    }

    /// Where each word begins, in bytes of the folded name.
    pub(super) fn words(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().copied()
    }

    /// The part of the written name that stands behind a part of the folded one: `begin..end` in bytes of the
    /// folded name, which must be within it and not empty.
    pub(super) fn written(&self, begin: usize, end: usize) -> (u32, u32) {
        (self.written[begin].0, self.written[end - 1].1)
    }
}

fn bits(text: &str) -> u64 {
    text.bytes().fold(0, |bits, byte| {
        bits | match byte {
            b'a'..=b'z' => 1 << (byte - b'a'),
            b'0'..=b'9' => 1 << (26 + byte - b'0'),
            // Other scripts share what is left; a shared place only rules out less.
            _ => 1 << (36 + byte % 28),
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spellings_of_the_same_name_fold_to_the_same() {
        for (name, folded) in [
            ("Citroën", "citroen"),
            ("Citroe\u{308}n", "citroen"),
            ("Solar Edge", "solaredge"),
            ("go-e", "goe"),
            ("tado°", "tado"),
            ("m²", "m2"),
            ("Škoda", "skoda"),
            ("Łódź Strømmen Straße", "lodzstrommenstrasse"),
            ("İstanbul", "istanbul"),
            ("\u{1F697} Äuto", "auto"),
            ("日本", "日本"),
            ("", ""),
            ("°·°", ""),
        ] {
            assert_eq!(Folded::new(name).text(), folded, "{name}");
        }
    }

    #[test]
    fn words_begin_after_separators_and_at_humps() {
        let words = |name| Folded::new(name).words().collect::<Vec<_>>();
        assert_eq!(words("SolarEdge"), [0, 5]);
        assert_eq!(words("Mercedes-Benz"), [0, 8]);
        assert_eq!(words(" BMW"), [0], "capitals in a row are one word");
        assert_eq!(words("My BMW"), [0, 2]);
    }

    #[test]
    fn positions_count_as_the_window_counts() {
        let car = Folded::new("\u{1F697} Škoda");
        assert_eq!(
            car.written(0, 1),
            (3, 4),
            "the pictogram is two units and the space one"
        );
        let decomposed = Folded::new("Citroe\u{308}n");
        assert_eq!(
            decomposed.written(5, 6),
            (5, 7),
            "the accent is marked with its letter"
        );
        assert_eq!(Folded::new("Straße").written(4, 6), (4, 5));
    }

    proptest! {
        #[test]
        fn every_folded_letter_has_its_place_in_the_name(name in "\\PC{0,40}") {
            let folded = Folded::new(&name);
            let length = u32::try_from(name.encode_utf16().count()).unwrap();
            prop_assert_eq!(folded.written.len(), folded.text.len());
            for window in folded.written.windows(2) {
                prop_assert!(window[0].0 <= window[1].0, "the places go forward");
            }
            for (begin, end) in &folded.written {
                prop_assert!(begin < end && *end <= length);
            }
            for word in folded.words() {
                prop_assert!(folded.text.is_char_boundary(word) && word < folded.text.len());
            }
        }

        #[test]
        fn folding_twice_changes_nothing(name in "\\PC{0,40}") {
            let once = Folded::new(&name);
            let twice = Folded::new(once.text());
            prop_assert_eq!(twice.text(), once.text());
        }
    }
}
