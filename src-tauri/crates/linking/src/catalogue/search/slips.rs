//! How many slips of the pen lie between what was typed and a name: letters added, lost, replaced, or swapped with their
//! neighbour.
//!
//! One pass over a name tells the slips to all of its beginnings, and a name is given up as soon as it has too many: with
//! ten thousand vendors this is done tens of thousands of times with each key.

use crate::catalogue::folded::Letters;

/// What was typed, letter by letter, and how much is forgiven.
#[derive(Debug)]
pub(super) struct Typed {
    letters: Vec<char>,
    which: Letters,
    forgiven: usize,
}

impl Typed {
    pub(super) fn new(folded: &str) -> Self {
        let letters: Vec<char> = folded.chars().collect();
        let forgiven = match letters.len() {
            0..=2 => 0,
            3..=4 => 1,
            5..=7 => 2,
            _ => 3,
        };
        Self {
            letters,
            which: Letters::of(folded),
            forgiven,
        }
    }

    /// How many slips are taken for a misspelling of something else.
    pub(super) fn forgiven(&self) -> usize {
        self.forgiven
    }
}

/// The room that counting takes, kept from one name to the next: for the letter of the name at hand and the two before it,
/// the slips to each beginning of what was typed.
#[derive(Debug, Default)]
pub(in crate::catalogue) struct Slips {
    now: Vec<usize>,
    before: Vec<usize>,
    before_that: Vec<usize>,
}

impl Slips {
    /// The fewest slips between what was typed and the name or its beginning, with where that beginning ends in bytes of the
    /// name. `None` when there are more than are forgiven, or nothing is left of what was typed.
    ///
    /// A slip may have added or lost a letter, so beginnings one longer and one shorter than what was typed count as well.
    pub(super) fn between(&mut self, typed: &Typed, name: &str) -> Option<(usize, usize)> {
        let Typed {
            letters,
            which,
            forgiven,
        } = typed;
        let length = letters.len();
        // A letter that is in none of the beginnings takes a slip: that tells most names apart at once.
        let longest = name
            .char_indices()
            .nth(length + 1)
            .map_or(name, |(end, _)| &name[..end]);
        if which.missing_in(Letters::of(longest)) > *forgiven {
            return None;
        }
        self.before.clear();
        self.before.extend(0..=length);
        self.before_that.clone_from(&self.before);
        let mut last = None;
        let mut best: Option<(usize, usize)> = None;
        let mut lasts = name.char_indices().peekable();
        let mut count = 0;
        while let Some((at, letter)) = lasts.next() {
            count += 1;
            if count > length + 1 {
                break;
            }
            self.now.clear();
            self.now.push(count);
            let mut fewest = count;
            for (place, typed) in letters.iter().enumerate() {
                // Whoever is further out has added or lost more letters than are forgiven.
                if (place + 1).abs_diff(count) > *forgiven {
                    self.now.push(forgiven + 1);
                    continue;
                }
                let replaced = self.before[place] + usize::from(*typed != letter);
                let mut slips = replaced.min(self.before[place + 1] + 1).min(self.now[place] + 1);
                if place > 0 && last == Some(*typed) && letters[place - 1] == letter {
                    slips = slips.min(self.before_that[place - 1] + 1);
                }
                fewest = fewest.min(slips);
                self.now.push(slips);
            }
            let ends = lasts.peek().is_none();
            if (count + 1 >= length || ends) && best.is_none_or(|(slips, _)| self.now[length] < slips) {
                best = Some((self.now[length], at + letter.len_utf8()));
            }
            if fewest > *forgiven {
                // Two letters that are swapped reach over one column, and the one before this has been judged.
                let reach = self.before.iter().min().copied().unwrap_or_default();
                if reach >= *forgiven {
                    break;
                }
            }
            std::mem::swap(&mut self.before_that, &mut self.before);
            std::mem::swap(&mut self.before, &mut self.now);
            last = Some(letter);
        }
        best.filter(|(slips, _)| slips <= forgiven && *slips < length)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same by a library, one beginning after the other.
    fn by_the_book(typed: &str, name: &str) -> Option<usize> {
        let length = typed.chars().count();
        let beginning = |letters: usize| name.chars().take(letters).collect::<String>();
        let nearest = [length.saturating_sub(1), length, length + 1]
            .map(beginning)
            .iter()
            .filter(|beginning| !beginning.is_empty())
            .map(|beginning| strsim::osa_distance(typed, beginning))
            .min()?;
        (nearest <= Typed::new(typed).forgiven() && nearest < length).then_some(nearest)
    }

    proptest! {
        #[test]
        fn slips_are_those_of_the_book(typed in "[a-dé]{1,10}", name in "[a-dé]{0,14}") {
            let counted = Slips::default().between(&Typed::new(&typed), &name);
            prop_assert_eq!(counted.map(|(slips, _)| slips), by_the_book(&typed, &name));
            if let Some((slips, end)) = counted {
                prop_assert_eq!(strsim::osa_distance(&typed, &name[..end]), slips, "the end is that of the beginning");
            }
        }

        #[test]
        fn an_earlier_name_leaves_no_trace(typed in "[a-c]{3,8}", first in "[a-c]{0,12}", second in "[a-c]{0,12}") {
            let typed = Typed::new(&typed);
            let mut used = Slips::default();
            used.between(&typed, &first);
            prop_assert_eq!(used.between(&typed, &second), Slips::default().between(&typed, &second));
        }
    }
}
