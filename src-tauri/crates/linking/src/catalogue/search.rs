//! How well a vendor's names answer to what was typed.
//!
//! Two passes: names that hold what was typed, and only when there are none of those, names it may be a
//! misspelling of. The work per name is bounded: a query counts up to [`LONGEST`] letters and [`MOST_WORDS`]
//! words, and names that lack too many of its letters are never compared.

mod slips;
#[cfg(test)]
mod tests;

use super::aliases::aliases;
use super::folded::{Folded, Letters};
pub(super) use slips::Slips;
use slips::Typed;

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
    /// The whole, for names that it may be a misspelling of.
    typed: Typed,
}

/// Parts of a name as it is written: in UTF-16 units, end exclusive, forward and apart.
pub(super) type Ranges = Vec<(u32, u32)>;

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
        Some(Self {
            typed: Typed::new(whole.text()),
            whole,
            words,
            pieces,
        })
    }

    fn is_single_letter(&self) -> bool {
        self.whole.text().chars().nth(1).is_none()
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
    Misspelt(u8),
}

/// A vendor that answers to the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Match {
    pub(super) closeness: Closeness,
    /// What of the display name matched.
    pub(super) name: Ranges,
    /// What of the portal name matched, where the display name has nothing of it.
    pub(super) portal: Ranges,
    /// The alias that matched better than any name, and what of it did.
    pub(super) alias: Option<(&'static str, Ranges)>,
}

impl Match {
    fn new(closeness: Closeness) -> Self {
        Self {
            closeness,
            name: Vec::new(),
            portal: Vec::new(),
            alias: None,
        }
    }
}

/// All names of one vendor, prepared.
#[derive(Clone, Debug)]
pub(super) struct Names {
    /// Those of all of them together.
    letters: Letters,
    display: Folded,
    /// The portal name, where it differs from the display name.
    portal: Option<Folded>,
    /// The code, where it differs from both.
    code: Option<Folded>,
    aliases: Vec<(&'static str, Folded)>,
}

impl Names {
    pub(super) fn new(display_name: &str, portal_name: &str, code: &str) -> Self {
        let display = Folded::new(display_name);
        let portal = Some(Folded::new(portal_name));
        let portal = portal.filter(|name| !name.text().is_empty() && name.text() != display.text());
        let code_name = Folded::new(code);
        let seen = std::iter::once(&display)
            .chain(&portal)
            .any(|other| other.text() == code_name.text());
        let aliases = aliases(code)
            .iter()
            .map(|alias| (*alias, Folded::new(alias)))
            .collect();
        let mut names = Self {
            letters: Letters::default(),
            display,
            portal,
            code: (!seen && !code_name.text().is_empty()).then_some(code_name),
            aliases,
        };
        names.letters = names
            .all()
            .fold(Letters::default(), |letters, name| letters.with(name.letters()));
        names
    }

    fn all(&self) -> impl Iterator<Item = &Folded> {
        let named = std::iter::once(&self.display)
            .chain(&self.portal)
            .chain(&self.code);
        named.chain(self.aliases.iter().map(|(_, name)| name))
    }

    /// The display name, folded: what vendors are sorted by.
    pub(super) fn sort_key(&self) -> &str {
        self.display.text()
    }

    /// Whether one of the names holds what was typed.
    pub(super) fn holds(&self, query: &Query) -> Option<Match> {
        // With very many vendors this is what a key takes: most lack a letter, and are not looked at any further.
        if query.pieces.is_empty() && !query.whole.letters().are_in(self.letters) {
            return None;
        }
        let display = holds(&self.display, query);
        let portal = self.portal.as_ref().and_then(|name| holds(name, query));
        let code = self.code.as_ref().and_then(|name| holds(name, query));
        let closenesses = [&display, &portal, &code].into_iter().flatten();
        let best = closenesses.map(|(closeness, _)| *closeness).min();
        let alias = self
            .aliases
            .iter()
            .filter_map(|(alias, name)| {
                let (closeness, range) = holds_alias(name, query)?;
                Some((closeness, *alias, range))
            })
            .min_by_key(|(closeness, alias, _)| (*closeness, *alias));
        match alias {
            Some((closeness, alias, range)) if best.is_none_or(|best| closeness < best) => Some(Match {
                alias: Some((alias, vec![range])),
                ..Match::new(closeness)
            }),
            _ => best
                .map(|closeness| {
                    let (name, portal) = match (display, portal) {
                        (Some((_, range)), _) => (vec![range], Vec::new()),
                        (None, Some((_, range))) => (Vec::new(), vec![range]),
                        (None, None) => (Vec::new(), Vec::new()),
                    };
                    Match {
                        name,
                        portal,
                        ..Match::new(closeness)
                    }
                })
                .or_else(|| self.holds_each_word(query)),
        }
    }

    fn holds_each_word(&self, query: &Query) -> Option<Match> {
        let lacking = |word: &Folded| !word.letters().are_in(self.letters);
        if query.words.len() < 2 || query.words.iter().any(lacking) {
            return None;
        }
        let mut found = Match::new(Closeness::EachWord);
        for word in &query.words {
            let begins = |name: &Folded| {
                let begin = name
                    .words()
                    .find(|begin| name.text()[*begin..].starts_with(word.text()))?;
                Some(name.written(begin, begin + word.text().len()))
            };
            if let Some(range) = begins(&self.display) {
                found.name.push(range);
            } else if let Some(range) = self.portal.as_ref().and_then(begins) {
                found.portal.push(range);
            } else {
                let mut elsewhere = self.code.iter().chain(self.aliases.iter().map(|(_, name)| name));
                elsewhere.find(|name| begins(name).is_some())?;
            }
        }
        found.name = apart(found.name);
        found.portal = apart(found.portal);
        Some(found)
    }

    /// Whether what was typed may be a misspelling of one of the names or of its beginning. What it is taken for is
    /// marked as if it had been typed.
    pub(super) fn resembles(&self, query: &Query, slips: &mut Slips) -> Option<Match> {
        let most = query.typed.forgiven();
        if most == 0 || query.whole.letters().missing_in(self.letters) > most {
            return None;
        }
        let names = std::iter::once(Called::Name(&self.display))
            .chain(self.portal.iter().map(Called::Portal))
            .chain(self.code.iter().map(Called::Code))
            .chain(
                self.aliases
                    .iter()
                    .map(|(alias, name)| Called::Alias(alias, name)),
            );
        let (slips, end, called) = names
            .filter_map(|called| {
                let name = called.folded();
                if query.whole.letters().missing_in(name.letters()) > most {
                    return None;
                }
                let (slips, end) = slips.between(&query.typed, name.text())?;
                Some((slips, end, called))
            })
            .min_by_key(|(slips, ..)| *slips)?;
        let mut found = Match::new(Closeness::Misspelt(u8::try_from(slips).unwrap_or(u8::MAX)));
        let marked = |name: &Folded| vec![name.written(0, end)];
        match called {
            Called::Name(name) => found.name = marked(name),
            Called::Portal(name) => found.portal = marked(name),
            Called::Code(_) => {}
            Called::Alias(alias, name) => found.alias = Some((alias, marked(name))),
        }
        Some(found)
    }

    /// How much the display name resembles what was typed, from 0 to 1; `None` when that is less than `least`.
    pub(super) fn similarity(&self, query: &Query, least: f64) -> Option<f64> {
        let (typed, name) = (query.whole.text(), self.display.text());
        // With ten thousand names this is what a key takes, and most are told apart by their letters alone.
        if most_similar(typed, name, self.display.letters()) < least {
            return None;
        }
        Some(strsim::jaro_winkler(typed, name)).filter(|likeness| *likeness >= least)
    }
}

/// More than this the similarity of Jaro and Winkler cannot be: only letters that the name has can match, each at most
/// once, and four letters of a common beginning add up to a tenth each of what is lacking.
fn most_similar(typed: &str, name: &str, letters: Letters) -> f64 {
    let length = |text: &str| f64::from(u32::try_from(text.chars().count()).unwrap_or(u32::MAX));
    let may_match = typed
        .chars()
        .filter(|letter| Letters::of(letter.encode_utf8(&mut [0; 4])).are_in(letters));
    let (long, wide) = (length(typed), length(name));
    let matching = f64::from(u32::try_from(may_match.count()).unwrap_or(u32::MAX)).min(wide);
    if matching < 1.0 {
        return 0.0;
    }
    let common = typed
        .chars()
        .zip(name.chars())
        .take(4)
        .take_while(|(a, b)| a == b)
        .count();
    let jaro = (matching / long + matching / wide + 1.0) / 3.0;
    jaro + 0.1 * f64::from(u8::try_from(common).unwrap_or(4)) * (1.0 - jaro)
}

/// One of a vendor's names, and which.
#[derive(Clone, Copy)]
enum Called<'a> {
    Name(&'a Folded),
    Portal(&'a Folded),
    Code(&'a Folded),
    Alias(&'static str, &'a Folded),
}

impl<'a> Called<'a> {
    fn folded(self) -> &'a Folded {
        match self {
            Self::Name(name) | Self::Portal(name) | Self::Code(name) | Self::Alias(_, name) => name,
        }
    }
}

fn holds(name: &Folded, query: &Query) -> Option<(Closeness, (u32, u32))> {
    let (text, typed) = (name.text(), query.whole.text());
    let found =
        |closeness, begin: usize, length: usize| Some((closeness, name.written(begin, begin + length)));
    if !query.whole.letters().are_in(name.letters()) {
        let among =
            name.letters().are_in(query.whole.letters()) && query.pieces.iter().any(|piece| piece == text);
        return among.then(|| found(Closeness::Among, 0, text.len())).flatten();
    }
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
fn holds_alias(alias: &Folded, query: &Query) -> Option<(Closeness, (u32, u32))> {
    let (closeness, range) = holds(alias, query)?;
    let closeness = match closeness {
        _ if query.is_single_letter() => return None,
        Closeness::Beginning => Closeness::Word,
        Closeness::Exact | Closeness::Among => closeness,
        _ => return None,
    };
    Some((closeness, range))
}

/// Ranges in order, those that touch or overlap as one.
fn apart(mut ranges: Ranges) -> Ranges {
    ranges.sort_unstable();
    let mut apart = Ranges::new();
    for (begin, end) in ranges {
        match apart.last_mut() {
            Some(last) if begin <= last.1 => last.1 = last.1.max(end),
            _ => apart.push((begin, end)),
        }
    }
    apart
}
