//! Why a brand is not among those offered: a search never ends in an empty list without a word.

use enode::AssetType;
use enode::known::{KnownVendor, VENDORS};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::search::{Closeness, Names, Query, Slips};
use super::{Catalogue, VendorView};

/// How many names are offered for a brand nobody knows.
const NEAREST: usize = 3;
/// From which likeness on (0 to 1) a name is worth offering.
const LIKE: f64 = 0.6;

/// Why the brand searched for is not among the vendors offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Absence {
    /// It serves none of the types wanted.
    NotForThese {
        /// Its code.
        vendor: String,
        /// Its name.
        display_name: String,
        /// The types it does serve.
        #[specta(type = Vec<String>)]
        works: Vec<AssetType>,
    },
    /// Enode knows it, but does not offer it to this client: it must be enabled there, which beta brands and those
    /// of poor reliability need.
    NotEnabled {
        /// Its code.
        vendor: String,
        /// Its name.
        display_name: String,
        /// The types it serves by the contract.
        #[specta(type = Vec<String>)]
        works: Vec<AssetType>,
    },
    /// Nobody here knows it.
    Unknown {
        /// What was typed.
        query: String,
        /// Names of this client's vendors that resemble it, the nearest first; may be none.
        nearest: Vec<String>,
    },
}

/// A vendor of the contract that this client is not offered.
#[derive(Clone, Debug)]
pub(super) struct NotEnabled {
    vendor: &'static KnownVendor,
    pub(super) names: Names,
}

/// The vendors of the contract that are not in the catalogue.
pub(super) fn not_enabled(vendors: &[VendorView]) -> Vec<NotEnabled> {
    let missing = VENDORS
        .iter()
        .filter(|known| !vendors.iter().any(|vendor| vendor.code.as_str() == known.code));
    missing
        .map(|vendor| NotEnabled {
            vendor,
            names: Names::new(vendor.display_name, "", vendor.code),
        })
        .collect()
}

/// What a search found in the groups.
pub(super) struct Candidates {
    /// How near the nearest vendor that is offered is.
    pub(super) offered: Option<Closeness>,
    /// The nearest vendor that serves none of the types: how near, and its index.
    pub(super) not_for_these: Option<(Closeness, usize)>,
}

impl Catalogue {
    /// Why the brand searched for is not offered, or `None` when what is offered answers the search.
    ///
    /// Vendors that are offered answer it unless one that is not is clearly meant: its very name was typed, or
    /// all are guesses and it is the better one.
    pub(super) fn absence(&self, typed: &str, query: &Query, found: &Candidates) -> Option<Absence> {
        let mut slips = Slips::default();
        let not_enabled = self
            .not_enabled
            .iter()
            .filter_map(|vendor| {
                let matched = vendor
                    .names
                    .holds(query)
                    .or_else(|| vendor.names.resembles(query, &mut slips))?;
                Some((matched.closeness, vendor))
            })
            .min_by_key(|(closeness, _)| *closeness);
        let nearest = found.not_for_these.map(|(closeness, _)| closeness);
        let nearest = nearest
            .into_iter()
            .chain(not_enabled.as_ref().map(|(closeness, _)| *closeness))
            .min();
        match (found.offered, nearest) {
            (None, None) => {
                return Some(Absence::Unknown {
                    query: typed.trim().to_owned(),
                    nearest: self.nearest(query),
                });
            }
            (Some(_), None) => return None,
            (Some(offered), Some(absent)) => {
                let meant = absent == Closeness::Exact || matches!(offered, Closeness::Misspelt(_));
                if absent >= offered || !meant {
                    return None;
                }
            }
            (None, Some(_)) => {}
        }
        match (found.not_for_these, not_enabled) {
            (Some((here, index)), there) if there.as_ref().is_none_or(|(there, _)| here <= *there) => {
                let vendor = &self.vendors[index];
                Some(Absence::NotForThese {
                    vendor: vendor.code.to_string(),
                    display_name: vendor.display_name.clone(),
                    works: vendor.asset_types.clone(),
                })
            }
            (_, there) => there.map(|(_, there)| Absence::NotEnabled {
                vendor: there.vendor.code.to_owned(),
                display_name: there.vendor.display_name.to_owned(),
                works: there.vendor.asset_types.to_vec(),
            }),
        }
    }

    fn nearest(&self, query: &Query) -> Vec<String> {
        let mut nearest: Vec<(f64, usize)> = self
            .entries
            .iter()
            .enumerate()
            .filter_map(|(index, entry)| Some((entry.names.similarity(query, LIKE)?, index)))
            .collect();
        nearest.sort_by(|a, b| {
            b.0.total_cmp(&a.0)
                .then(self.entries[a.1].place.cmp(&self.entries[b.1].place))
        });
        nearest
            .iter()
            .take(NEAREST)
            .map(|(_, index)| self.vendors[*index].display_name.clone())
            .collect()
    }
}
