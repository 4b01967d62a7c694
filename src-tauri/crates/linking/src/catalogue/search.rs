//! How well a vendor's names answer to what was typed.
//!
//! Two passes: names that hold what was typed, and only when there are none of those, names it may be a
//! misspelling of. The work per name is bounded: a query counts up to [`LONGEST`] letters and [`MOST_WORDS`]
//! words, and names that lack too many of its letters are never compared.

use super::aliases::aliases;
use super::folded::Folded;

/// Letters of a query that count.
const LONGEST: usize = 40;
/// Words of a query that count.
const MOST_WORDS: usize = 6;

/// What was typed, prepared.
pub(super) struct Query {
    whole: Folded,
    words: Vec<Folded>,
    /// Pieces of several typed words that may name a vendor among others: "tesla" in "tesla model 3".
    pieces: Vec<String>,
}

impl Query {
    /// The query, or `None` when nothing was typed that a name could hold.
    pub(super) fn new(typed: &str) -> Option<Self> {
        let typed: String = typed.chars().take(LONGEST).collect();
        let whole = Folded::new(&typed);
        if whole.text().is_empty() {
            return None;
        }
        let words: Vec<Folded> = typed
            .split(char::is_whitespace)
            .map(Folded::new)
            .filter(|word| !word.text().is_empty())
            .take(MOST_WORDS)
            .collect();
        let mut pieces = Vec::new();
        for begin in 0..words.len() {
            let mut piece = String::new();
            for word in &words[begin..] {
                piece.push_str(word.text());
                if piece.len() < whole.text().len() && piece.chars().count() > 1 {
                    pieces.push(piece.clone());
                }
            }
        }
        Some(Self { whole, words, pieces })
    }

    fn is_single_letter(&self) -> bool {
        self.whole.text().chars().nth(1).is_none()
    }

    /// How many slips of the pen are taken for a misspelling of something else.
    fn slips(&self) -> usize {
        match self.whole.text().chars().count() {
            0..=2 => 0,
            3..=4 => 1,
            5..=7 => 2,
            _ => 3,
        }
    }
}

/// How well a name answers, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closeness {
    /// It is the name.
    Exact,
    /// The name begins with it.
    Beginning,
    /// One of the name's words begins with it.
    Word,
    /// The name is one among other things typed.
    Among,
    /// It is somewhere in the name.
    Inside,
    /// Each word typed begins one of the name's words.
    EachWord,
    /// It is this many slips away from the name or its beginning.
    Misspelt(usize),
}

/// A vendor that answers to the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) closeness: Closeness,
    /// What matched in the display name: ranges in UTF-16 units, forward and apart.
    pub(super) ranges: Vec<(u32, u32)>,
    /// The alias that matched better than any name.
    pub(super) alias: Option<&'static str>,
}

/// All names of one vendor, prepared.
#[derive(Clone, Debug)]
pub(super) struct Names {
    display: Folded,
    /// Portal name and code, where they differ from the display name.
    others: Vec<Folded>,
    aliases: Vec<(&'static str, Folded)>,
}

impl Names {
    pub(super) fn new(display_name: &str, portal_name: &str, code: &str) -> Self {
        let display = Folded::new(display_name);
        let mut others: Vec<Folded> = Vec::new();
        for name in [portal_name, code] {
            let name = Folded::new(name);
            let seen = std::iter::once(&display)
                .chain(&others)
                .any(|other| other.text() == name.text());
            if !seen && !name.text().is_empty() {
                others.push(name);
            }
        }
        let aliases = aliases(code)
            .iter()
            .map(|alias| (*alias, Folded::new(alias)))
            .collect();
        Self {
            display,
            others,
            aliases,
        }
    }

    /// The display name, folded: what vendors are sorted by.
    pub(super) fn sort_key(&self) -> &str {
        self.display.text()
    }

    /// Whether one of the names holds what was typed.
    pub(super) fn holds(&self, query: &Query) -> Option<Match> {
        let display = holds(&self.display, query);
        let others = self
            .others
            .iter()
            .filter_map(|name| holds(name, query))
            .map(|found| found.0)
            .min();
        let alias = self
            .aliases
            .iter()
            .filter_map(|(alias, name)| Some((holds_alias(name, query)?, *alias)))
            .min();
        let best = display
            .as_ref()
            .map(|found| found.0)
            .into_iter()
            .chain(others)
            .min();
        match alias {
            Some((closeness, alias)) if best.is_none_or(|best| closeness < best) => Some(Match {
                closeness,
                ranges: Vec::new(),
                alias: Some(alias),
            }),
            _ => best
                .map(|closeness| {
                    let ranges = display.map_or_else(Vec::new, |(_, ranges)| ranges);
                    Match {
                        closeness,
                        ranges,
                        alias: None,
                    }
                })
                .or_else(|| self.holds_each_word(query)),
        }
    }

    fn holds_each_word(&self, query: &Query) -> Option<Match> {
        if query.words.len() < 2 {
            return None;
        }
        let mut ranges = Vec::new();
        for word in &query.words {
            let begins = |name: &Folded| {
                name.words()
                    .find(|begin| name.text()[*begin..].starts_with(word.text()))
            };
            if let Some(begin) = begins(&self.display) {
                ranges.push(self.display.written(begin, begin + word.text().len()));
            } else {
                let mut elsewhere = self
                    .others
                    .iter()
                    .chain(self.aliases.iter().map(|(_, name)| name));
                elsewhere.find(|name| begins(name).is_some())?;
            }
        }
        Some(Match {
            closeness: Closeness::EachWord,
            ranges: apart(ranges),
            alias: None,
        })
    }

    /// Whether what was typed may be a misspelling of one of the names or of its beginning.
    pub(super) fn resembles(&self, query: &Query) -> Option<Match> {
        let slips = query.slips();
        if slips == 0 {
            return None;
        }
        let names = std::iter::once((None, &self.display))
            .chain(self.others.iter().map(|name| (None, name)))
            .chain(self.aliases.iter().map(|(alias, name)| (Some(*alias), name)));
        let (distance, alias) = names
            .filter_map(|(alias, name)| Some((distance(&query.whole, name, slips)?, alias)))
            .min_by_key(|(distance, _)| *distance)?;
        Some(Match {
            closeness: Closeness::Misspelt(distance),
            ranges: Vec::new(),
            alias,
        })
    }

    /// How much the display name resembles what was typed, from 0 to 1.
    pub(super) fn similarity(&self, query: &Query) -> f64 {
        strsim::jaro_winkler(query.whole.text(), self.display.text())
    }
}

fn holds(name: &Folded, query: &Query) -> Option<(Closeness, Vec<(u32, u32)>)> {
    let (text, typed) = (name.text(), query.whole.text());
    let found =
        |closeness, begin: usize, length: usize| Some((closeness, vec![name.written(begin, begin + length)]));
    if text.starts_with(typed) {
        let closeness = if text.len() == typed.len() {
            Closeness::Exact
        } else {
            Closeness::Beginning
        };
        return found(closeness, 0, typed.len());
    }
    if let Some(begin) = name.words().find(|begin| text[*begin..].starts_with(typed)) {
        return found(Closeness::Word, begin, typed.len());
    }
    if query.pieces.iter().any(|piece| piece == text) {
        return found(Closeness::Among, 0, text.len());
    }
    if query.is_single_letter() {
        return None;
    }
    text.find(typed)
        .and_then(|begin| found(Closeness::Inside, begin, typed.len()))
}

/// Nicknames answer from their beginning only, later than names do, and not to one letter: "solar" does not mean
/// FusionSolar, nor "p" Powerwall.
fn holds_alias(alias: &Folded, query: &Query) -> Option<Closeness> {
    match holds(alias, query)?.0 {
        _ if query.is_single_letter() => None,
        Closeness::Beginning => Some(Closeness::Word),
        closeness @ (Closeness::Exact | Closeness::Among) => Some(closeness),
        _ => None,
    }
}

/// The number of slips between what was typed and a name or its beginning, up to `most`.
fn distance(typed: &Folded, name: &Folded, most: usize) -> Option<usize> {
    if typed.letters().missing_in(name.letters()) > most {
        return None;
    }
    let length = typed.text().chars().count();
    let cut = |letters: usize| match name.text().char_indices().nth(letters) {
        Some((end, _)) => &name.text()[..end],
        None => name.text(),
    };
    // A slip may have added or lost a letter, so beginnings one longer and one shorter count as well.
    let beginnings = [cut(length.saturating_sub(1)), cut(length), cut(length + 1)];
    let nearest = beginnings
        .into_iter()
        .map(|beginning| strsim::osa_distance(typed.text(), beginning))
        .min()?;
    (nearest <= most && nearest < length).then_some(nearest)
}

/// Ranges in order, those that touch or overlap as one.
fn apart(mut ranges: Vec<(u32, u32)>) -> Vec<(u32, u32)> {
    ranges.sort_unstable();
    let mut apart: Vec<(u32, u32)> = Vec::new();
    for (begin, end) in ranges {
        match apart.last_mut() {
            Some(last) if begin <= last.1 => last.1 = last.1.max(end),
            _ => apart.push((begin, end)),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;

    fn closeness(typed: &str, name: &str, code: &str) -> Option<Closeness> {
        let query = Query::new(typed).unwrap();
        let names = Names::new(name, name, code);
        names
            .holds(&query)
            .or_else(|| names.resembles(&query))
            .map(|found| found.closeness)
    }

    #[test]
    fn the_nearer_the_name_the_better() {
        for (typed, name, code, expected) in [
            ("solaredge", "SolarEdge", "SOLAREDGE", Some(Closeness::Exact)),
            ("solar edge", "SolarEdge", "SOLAREDGE", Some(Closeness::Exact)),
            ("SE", "SolarEdge", "SOLAREDGE", Some(Closeness::Exact)),
            ("sol", "SolarEdge", "SOLAREDGE", Some(Closeness::Beginning)),
            ("edge", "SolarEdge", "SOLAREDGE", Some(Closeness::Word)),
            ("tesla model 3", "Tesla", "TESLA", Some(Closeness::Among)),
            (
                "my range rover",
                "Land Rover",
                "LANDROVER",
                Some(Closeness::Among),
            ),
            ("phase", "Enphase", "ENPHASE", Some(Closeness::Inside)),
            (
                "benz mercedes",
                "Mercedes-Benz",
                "MERCEDES",
                Some(Closeness::Among),
            ),
            (
                "electric schn",
                "Schneider Electric",
                "SCHNEIDER",
                Some(Closeness::EachWord),
            ),
            ("enfase", "Enphase", "ENPHASE", Some(Closeness::Misspelt(2))),
            ("tesal", "Tesla", "TESLA", Some(Closeness::Misspelt(1))),
            ("hauwei", "Huawei", "HUAWEI", Some(Closeness::Misspelt(1))),
            ("soalred", "SolarEdge", "SOLAREDGE", Some(Closeness::Misspelt(1))),
            ("fronuis", "Fronius", "FRONIUS", Some(Closeness::Misspelt(1))),
            (
                "volkswagon",
                "Volkswagen",
                "VOLKSWAGEN",
                Some(Closeness::Misspelt(1)),
            ),
            ("powerwal", "Tesla", "TESLA", Some(Closeness::Word)),
            ("tesla", "Fronius", "FRONIUS", None),
            ("x", "Fox", "NOBODY", None),
        ] {
            assert_eq!(closeness(typed, name, code), expected, "{typed} for {name}");
        }
    }

    #[test]
    fn the_alias_is_told_only_when_it_was_the_better_match() {
        let volkswagen = Names::new("Volkswagen", "Volkswagen", "VOLKSWAGEN");
        let alias = |typed| volkswagen.holds(&Query::new(typed).unwrap()).unwrap().alias;
        assert_eq!(alias("vw"), Some("VW"));
        assert_eq!(alias("volks"), None);
        assert_eq!(alias("v"), None);
    }

    #[test]
    fn what_matched_is_marked_in_the_display_name_only() {
        let ranges = |typed, names: &Names| names.holds(&Query::new(typed).unwrap()).unwrap().ranges;
        let solaredge = Names::new("SolarEdge", "Monitoring portal", "SOLAREDGE");
        assert_eq!(ranges("edge", &solaredge), [(5, 9)]);
        assert_eq!(ranges("monitoring", &solaredge), []);
        let schneider = Names::new("Schneider Electric", "", "SCHNEIDER");
        assert_eq!(
            ranges("elec schn", &schneider),
            [(0, 4), (10, 14)],
            "in the order of the name"
        );
        assert_eq!(
            ranges("ricel", &Names::new("Tric–el", "", "X")),
            [(1, 7)],
            "over the dash"
        );
    }

    #[test]
    fn nothing_to_hold_is_no_query() {
        assert!(Query::new("").is_none());
        assert!(Query::new(" -°- ").is_none());
        assert!(Query::new("3").is_some());
    }

    #[test]
    fn a_query_of_any_length_stays_small() {
        let query = Query::new(&"ab ".repeat(100_000)).unwrap();
        assert!(query.whole.text().len() <= LONGEST && query.words.len() <= MOST_WORDS);
    }
}
