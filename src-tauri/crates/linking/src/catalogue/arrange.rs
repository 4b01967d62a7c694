//! The groups: links all of the types wanted, links some, links none.

use std::cmp::Reverse;

use enode::{AssetType, LinkingStatus};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::absence::{Absence, Candidates};
use super::search::{Closeness, Match, Query};
use super::{Catalogue, VendorView, in_order};

/// A vendor in its group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Placed {
    /// Which vendor: its index in [`Catalogue::vendors`].
    pub vendor: u32,
    /// The wanted types it serves.
    #[specta(type = Vec<String>)]
    pub serves: Vec<AssetType>,
    /// The wanted types it does not serve, and that need another vendor.
    #[specta(type = Vec<String>)]
    pub left_over: Vec<AssetType>,
    /// What of the display name answers to the search: ranges in UTF-16 units, end exclusive.
    pub matched: Vec<(u32, u32)>,
    /// The nickname that answers to the search, when it does so better than the name.
    pub alias: Option<String>,
}

/// The vendors in groups, each ordered: nearest to the search first, then those that serve most, then those that
/// can be linked now, then by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Arrangement {
    /// Those that link all types wanted in one session. When no type is wanted yet, every vendor: nothing is left
    /// over.
    pub all: Vec<Placed>,
    /// Those that link some of them.
    pub some: Vec<Placed>,
    /// Those that link none of them.
    pub none: Vec<Placed>,
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
        let found = self.find(query.as_ref());
        let mut groups = Groups::default();
        for (index, found) in found {
            groups.place(self, index, &wanted, found);
        }
        let absence = query
            .as_ref()
            .and_then(|query| self.absence(search, query, &groups.candidates()));
        let offers_any =
            |vendor: &&VendorView| wanted.iter().any(|wanted| vendor.asset_types.contains(wanted));
        let offered_in_link_ui = self.vendors.iter().filter(offers_any).count();
        Arrangement {
            all: sorted(groups.all),
            some: sorted(groups.some),
            none: sorted(groups.none),
            absence,
            offered_in_link_ui: u32::try_from(offered_in_link_ui).unwrap_or(u32::MAX),
        }
    }

    /// The vendors that answer to the query, by index; all of them when there is none.
    ///
    /// Misspellings are looked for only when nothing holds what was typed, be it a vendor of this client or one
    /// that is not enabled: who types "Seat" does not mean Fiat.
    fn find(&self, query: Option<&Query>) -> Vec<(usize, Option<Match>)> {
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
        all()
            .filter_map(|(index, entry)| Some((index, Some(entry.names.resembles(query)?))))
            .collect()
    }
}

/// What a group is sorted by.
type Order = (Option<Closeness>, Reverse<usize>, u8, usize);

#[derive(Default)]
struct Groups {
    all: Vec<(Order, Placed)>,
    some: Vec<(Order, Placed)>,
    none: Vec<(Order, Placed)>,
}

impl Groups {
    fn place(&mut self, catalogue: &Catalogue, index: usize, wanted: &[AssetType], found: Option<Match>) {
        let vendor = &catalogue.vendors[index];
        let (serves, left_over): (Vec<_>, Vec<_>) = wanted
            .iter()
            .cloned()
            .partition(|wanted| vendor.asset_types.contains(wanted));
        let closeness = found.as_ref().map(|found| found.closeness);
        let order = (
            closeness,
            Reverse(serves.len()),
            hurdle(vendor),
            catalogue.entries[index].place,
        );
        let group = match (serves.is_empty(), left_over.is_empty()) {
            (_, true) => &mut self.all,
            (false, false) => &mut self.some,
            (true, false) => &mut self.none,
        };
        let (matched, alias) = found.map_or_else(Default::default, |found| (found.ranges, found.alias));
        let vendor = u32::try_from(index).expect("a catalogue has fewer than four thousand million vendors");
        let placed = Placed {
            vendor,
            serves,
            left_over,
            matched,
            alias: alias.map(str::to_owned),
        };
        group.push((order, placed));
    }

    /// The nearest to the search that is offered, and that is not.
    fn candidates(&self) -> Candidates {
        let nearest = |group: &[(Order, Placed)]| {
            let (order, placed) = group.iter().min_by_key(|(order, _)| *order)?;
            Some((order.0?, placed.vendor as usize))
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

fn sorted(mut group: Vec<(Order, Placed)>) -> Vec<Placed> {
    group.sort_unstable_by_key(|(order, _)| *order);
    group.into_iter().map(|(_, placed)| placed).collect()
}
