//! The groups: links all of the types wanted, links some, links none.

use std::cmp::Reverse;

use enode::{AssetType, LinkingStatus};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::absence::{Absence, Candidates};
use super::search::{Closeness, Match, Query, Slips};
use super::{Catalogue, VendorView, in_order};

/// How the types wanted fall apart for a vendor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Split {
    /// The wanted types it serves.
    #[specta(type = Vec<String>)]
    pub serves: Vec<AssetType>,
    /// The wanted types it does not serve, and that need another vendor.
    #[specta(type = Vec<String>)]
    pub left_over: Vec<AssetType>,
}

/// A vendor that answers to the search by a nickname better than by its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Nickname {
    /// Which vendor.
    pub vendor: u32,
    /// The nickname.
    pub alias: String,
    /// What of it answers: ranges in UTF-16 units, end exclusive.
    pub matched: Vec<(u32, u32)>,
}

/// What of a name answers to the search: which vendor's, and a range in UTF-16 units, end exclusive.
pub type Mark = (u32, u32, u32);

/// The vendors in groups, each ordered: nearest to the search first, then those that serve most, then those that
/// can be linked now, then by name.
///
/// It goes to the window with every key, so it is small: a vendor is told by its index in [`Catalogue::vendors`], and what
/// is the same for many is said once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Arrangement {
    /// Those that link all types wanted in one session. When no type is wanted yet, every vendor: nothing is left
    /// over.
    pub all: Vec<u32>,
    /// Those that link some of them.
    pub some: Vec<u32>,
    /// Those that link none of them.
    pub none: Vec<u32>,
    /// The types wanted, in the order of [`AssetType::KNOWN`], each once.
    #[specta(type = Vec<String>)]
    pub wanted: Vec<AssetType>,
    /// The ways in which the types fall apart for those that link some, each once.
    pub splits: Vec<Split>,
    /// For each of those that link some, in their order, which of the ways is its own.
    pub some_split: Vec<u32>,
    /// What of the display names answers to the search, by group and in its order; several ranges of a name go forward
    /// and are apart.
    pub names: Vec<Mark>,
    /// The same of portal names, where the display name has nothing of what was typed.
    pub portals: Vec<Mark>,
    /// Who answers by a nickname.
    pub nicknames: Vec<Nickname>,
    /// Why the brand searched for is not in the first two groups.
    pub absence: Option<Absence>,
    /// How many vendors Link UI offers when the customer chooses there: those that serve at least one type.
    pub offered_in_link_ui: u32,
}

impl Catalogue {
    /// Groups the vendors by how many of the types they serve; with a search, only those that answer to it.
    ///
    /// Never empty without a reason: when a search leaves the first two groups empty, `absence` says why.
    pub fn arrange(&self, wanted: &[AssetType], search: &str) -> Arrangement {
        let wanted = in_order(wanted);
        let query = Query::new(search);
        let mut found = self.find(query.as_ref());
        let mut groups = Groups::default();
        for (at, (index, found)) in found.iter().enumerate() {
            groups.place(self, *index, &wanted, found.as_ref(), at);
        }
        let absence = query
            .as_ref()
            .and_then(|query| self.absence(search, query, &groups.candidates(&found)));
        let offers_any =
            |vendor: &&VendorView| wanted.iter().any(|wanted| vendor.asset_types.contains(wanted));
        let offered_in_link_ui = self.vendors.iter().filter(offers_any).count();
        let mut arrangement = Arrangement {
            all: Vec::with_capacity(groups.all.len()),
            some: Vec::with_capacity(groups.some.len()),
            none: Vec::with_capacity(groups.none.len()),
            splits: Vec::new(),
            some_split: Vec::with_capacity(groups.some.len()),
            names: Vec::new(),
            portals: Vec::new(),
            nicknames: Vec::new(),
            absence,
            offered_in_link_ui: number(offered_in_link_ui),
            wanted,
        };
        for at in sorted(groups.all) {
            let (index, found) = &mut found[at];
            arrangement.all.push(number(*index));
            arrangement.mark(*index, found.take());
        }
        for at in sorted(groups.some) {
            let (index, found) = &mut found[at];
            arrangement.some.push(number(*index));
            let split = arrangement.split_of(&self.vendors[*index]);
            arrangement.some_split.push(split);
            arrangement.mark(*index, found.take());
        }
        for at in sorted(groups.none) {
            let (index, found) = &mut found[at];
            arrangement.none.push(number(*index));
            arrangement.mark(*index, found.take());
        }
        arrangement
    }

    /// The vendors that answer to the query, by index; all of them when there is none.
    ///
    /// Misspellings are looked for only when nothing holds what was typed, be it a vendor of this client or one
    /// that is not enabled: who types "Seat" does not mean Fiat.
    fn find(&self, query: Option<&Query>) -> Vec<Found> {
        let Some(query) = query else {
            return (0..self.vendors.len()).map(|index| (index, None)).collect();
        };
        let all = || self.entries.iter().enumerate();
        let holding: Vec<_> = all()
            .filter_map(|(index, entry)| Some((index, Some(entry.names.holds(query)?))))
            .collect();
        if !holding.is_empty()
            || self
                .not_enabled
                .iter()
                .any(|vendor| vendor.names.holds(query).is_some())
        {
            return holding;
        }
        let mut slips = Slips::default();
        all()
            .filter_map(|(index, entry)| Some((index, Some(entry.names.resembles(query, &mut slips)?))))
            .collect()
    }
}

impl Arrangement {
    fn mark(&mut self, index: usize, found: Option<Match>) {
        let Some(found) = found else {
            return;
        };
        let vendor = number(index);
        let mark = |(begin, end)| (vendor, begin, end);
        self.names.extend(found.name.into_iter().map(mark));
        self.portals.extend(found.portal.into_iter().map(mark));
        self.nicknames
            .extend(found.alias.map(|(alias, matched)| Nickname {
                vendor,
                alias: alias.to_owned(),
                matched,
            }));
    }

    fn split_of(&mut self, vendor: &VendorView) -> u32 {
        let known = self.splits.iter().position(|split| {
            let served = |wanted: &AssetType| split.serves.contains(wanted);
            self.wanted
                .iter()
                .all(|wanted| vendor.asset_types.contains(wanted) == served(wanted))
        });
        number(known.unwrap_or_else(|| {
            let (serves, left_over) = self
                .wanted
                .iter()
                .cloned()
                .partition(|wanted| vendor.asset_types.contains(wanted));
            self.splits.push(Split { serves, left_over });
            self.splits.len() - 1
        }))
    }
}

fn number(index: usize) -> u32 {
    u32::try_from(index).expect("a catalogue has fewer than four thousand million vendors")
}

/// A vendor that is arranged, by index, and what of it answers to the search.
type Found = (usize, Option<Match>);

/// What a group is sorted by. Small, since ten thousand of them are sorted with each key.
type Order = (Option<Closeness>, Reverse<u8>, u8, u32);

/// The groups, as places among what was found.
#[derive(Default)]
struct Groups {
    all: Vec<(Order, usize)>,
    some: Vec<(Order, usize)>,
    none: Vec<(Order, usize)>,
}

impl Groups {
    fn place(
        &mut self,
        catalogue: &Catalogue,
        index: usize,
        wanted: &[AssetType],
        found: Option<&Match>,
        at: usize,
    ) {
        let vendor = &catalogue.vendors[index];
        let serves = wanted
            .iter()
            .filter(|wanted| vendor.asset_types.contains(wanted))
            .count();
        let order = (
            found.map(|found| found.closeness),
            Reverse(u8::try_from(serves).unwrap_or(u8::MAX)),
            hurdle(vendor),
            catalogue.entries[index].place,
        );
        let group = match serves {
            all if all == wanted.len() => &mut self.all,
            0 => &mut self.none,
            _ => &mut self.some,
        };
        group.push((order, at));
    }

    /// The nearest to the search that is offered, and that is not.
    fn candidates(&self, found: &[Found]) -> Candidates {
        let nearest = |group: &[(Order, usize)]| {
            let (order, at) = group.iter().min_by_key(|(order, _)| *order)?;
            Some((order.0?, found[*at].0))
        };
        Candidates {
            offered: nearest(&self.all)
                .into_iter()
                .chain(nearest(&self.some))
                .map(|(closeness, _)| closeness)
                .min(),
            not_for_these: nearest(&self.none),
        }
    }
}

/// How much stands in the way of linking a vendor now: nothing, trouble, or an outage.
pub(crate) fn hurdle(vendor: &VendorView) -> u8 {
    match vendor.linking_status {
        LinkingStatus::Ready => 0,
        LinkingStatus::ElevatedErrorRate => 1,
        LinkingStatus::Outage => 3,
        // A status new to this program is no reason to hide a vendor, nor to put it before a ready one.
        _ => 2,
    }
}

fn sorted(mut group: Vec<(Order, usize)>) -> impl Iterator<Item = usize> {
    group.sort_unstable_by_key(|(order, _)| *order);
    group.into_iter().map(|(_, at)| at)
}
