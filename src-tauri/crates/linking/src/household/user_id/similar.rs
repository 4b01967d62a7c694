//! IDs that exist and resemble the one typed: a slip of the pen is seen before it makes a household.

use strsim::damerau_levenshtein;

/// From how many characters on one slip is looked for: shorter IDs resemble each other anyway.
const ONE_SLIP: usize = 3;
/// From how many characters on two are.
const TWO_SLIPS: usize = 8;

/// Behind every slip of the pen.
const HALF_TYPED: usize = 100;

/// The known IDs that resemble the one typed, the nearest first, else in the order given.
///
/// A slip is a character too many, too few or wrong, or two swapped. Up to two count from 8 characters on, one from
/// 3 on; the case does not matter. After them come those that begin with what was typed, from 3 characters on: it may be
/// the half of one. The very ID typed is not among them.
pub fn similar_ids<'a>(typed: &str, known: impl Iterator<Item = &'a str>, at_most: usize) -> Vec<String> {
    let typed = typed.trim();
    let folded = typed.to_lowercase();
    let length = folded.chars().count();
    let allowed = if length >= TWO_SLIPS {
        2
    } else {
        usize::from(length >= ONE_SLIP)
    };
    let slips = |id: &str| {
        let other = id.to_lowercase();
        if length >= ONE_SLIP && other.starts_with(&folded) {
            let missing = other.chars().count() - length;
            return Some(if missing <= allowed {
                missing
            } else {
                HALF_TYPED + missing
            });
        }
        // The length alone tells most of them apart, at a fraction of the cost.
        if other.chars().count().abs_diff(length) > allowed {
            return None;
        }
        let slips = damerau_levenshtein(&folded, &other);
        (slips <= allowed).then_some(slips)
    };
    let mut similar: Vec<(usize, &str)> = known
        .filter(|id| *id != typed)
        .filter_map(|id| Some((slips(id)?, id)))
        .collect();
    similar.sort_by_key(|(slips, _)| *slips);
    let mut ids: Vec<String> = Vec::new();
    for (_, id) in similar {
        if ids.len() == at_most {
            break;
        }
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KNOWN: [&str; 6] = [
        "kvarnvagen-14",
        "kvarnvagen-41",
        "Kvarnvagen-15",
        "storgatan-2",
        "u17",
        "u71",
    ];

    fn similar(typed: &str) -> Vec<String> {
        similar_ids(typed, KNOWN.into_iter(), 3)
    }

    #[test]
    fn slips_of_the_pen_are_noticed() {
        assert_eq!(
            similar("kvarnvaegn-14"),
            ["kvarnvagen-14", "kvarnvagen-41", "Kvarnvagen-15"],
            "the nearest first"
        );
        assert_eq!(similar("storgtaan-2"), ["storgatan-2"], "two letters swapped");
        assert_eq!(similar("STORGATAN-2"), ["storgatan-2"], "only the case differs");
        assert_eq!(similar("storgatan"), ["storgatan-2"]);
        assert_eq!(similar(" u1 7"), ["u17"]);
        assert_eq!(
            similar("kvarnvagen-14"),
            ["kvarnvagen-41", "Kvarnvagen-15"],
            "digits that are swapped are one slip; the ID itself is not similar to itself"
        );
    }

    #[test]
    fn what_is_another_id_altogether_is_not_offered() {
        for typed in ["lindgatan-2", "kv", "u9", "", "u1734"] {
            assert_eq!(similar(typed), Vec::<String>::new(), "{typed}");
        }
    }

    #[test]
    fn the_half_of_an_id_is_noticed_behind_what_is_a_slip() {
        assert_eq!(
            similar("kvarn"),
            ["kvarnvagen-14", "kvarnvagen-41", "Kvarnvagen-15"],
            "as they are given"
        );
        assert_eq!(
            similar_ids("stor", ["storgatan-2", "stur", "storvik"].into_iter(), 3),
            ["stur", "storvik", "storgatan-2"]
        );
    }

    #[test]
    fn no_more_are_given_than_asked_for_and_each_once() {
        let many = ["abcdefgh1", "abcdefgh1", "abcdefgh2", "abcdefgh3"];
        assert_eq!(
            similar_ids("abcdefgh", many.into_iter(), 2),
            ["abcdefgh1", "abcdefgh2"]
        );
        assert_eq!(similar_ids("abcdefgh", many.into_iter(), 0), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn one_slip_in_an_id_is_always_noticed(id in "[a-z0-9-]{4,30}", place in any::<proptest::sample::Index>(), kind in 0..3) {
            let mut letters: Vec<char> = id.chars().collect();
            let at = place.index(letters.len() - 1);
            match kind {
                0 => letters.swap(at, at + 1),
                1 => drop(letters.remove(at)),
                _ => letters.insert(at, 'å'),
            }
            let typed: String = letters.into_iter().collect();
            prop_assume!(typed != id);
            prop_assert_eq!(similar_ids(&typed, std::iter::once(id.as_str()), 1), [id]);
        }
    }
}
