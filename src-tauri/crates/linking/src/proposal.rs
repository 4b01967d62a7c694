//! The smallest set of link sessions that covers a home, and why it is these.
//!
//! A session links one vendor's account. A device whose brand is known is in an account of that brand and nowhere
//! else; one whose brand is not known may be in any. Pure: the same home and catalogue give the same proposal. Not
//! here: making plan rows of it.

mod cover;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use enode::known::{KnownVendor, VENDORS};
use enode::{AssetType, LinkingStatus, VendorCode};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::catalogue::{Catalogue, VendorView, hurdle, in_order, vendor_name};
use cover::fewest;

/// A device of the home, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HomeDevice {
    /// Its type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// The vendor's code; `None` when the brand is not known.
    #[specta(type = Option<String>)]
    pub brand: Option<VendorCode>,
}

/// Why a session is proposed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ProposalReason {
    /// It covers the whole home.
    CoversAll,
    /// Devices of this brand are in the home, and in no other account.
    OnlyBrandFor {
        /// Their types.
        #[specta(type = Vec<String>)]
        asset_types: Vec<AssetType>,
    },
    /// It is needed anyway, and may have these devices of unknown brand too.
    AlsoCovers {
        /// Their types.
        #[specta(type = Vec<String>)]
        asset_types: Vec<AssetType>,
    },
    /// The brand is in the home, and no smaller number of such brands may have these devices of unknown brand.
    BrandInHome {
        /// Their types.
        #[specta(type = Vec<String>)]
        asset_types: Vec<AssetType>,
    },
    /// No brand that is known to be in the home serves these types, so the customer chooses in Link UI.
    CustomerChooses {
        /// The types.
        #[specta(type = Vec<String>)]
        asset_types: Vec<AssetType>,
        /// How many vendors that can be linked now serve all of them.
        vendors: u32,
    },
    /// Enode reports a raised error rate of its sign-in; it may take several tries.
    InTrouble,
}

/// One session of a proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProposedSession {
    /// The vendor's code; `None` when the customer chooses.
    #[specta(type = Option<String>)]
    pub vendor: Option<VendorCode>,
    /// The vendor's name.
    pub vendor_name: Option<String>,
    /// The types to ask for.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// Why, the chief reason first; never empty.
    pub why: Vec<ProposalReason>,
}

/// Why no session can cover a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WhyUncovered {
    /// The brand does not serve the type; where no brand is named, none does.
    NotOffered,
    /// Enode knows a vendor for it, but does not offer it to this client: it must be enabled there.
    NotEnabled,
    /// Nobody here knows the brand.
    UnknownBrand,
    /// Whoever serves it cannot be linked now.
    Outage,
}

/// A device that no session can cover now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Uncovered {
    /// Its type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// Its brand, where one was named.
    #[specta(type = Option<String>)]
    pub brand: Option<VendorCode>,
    /// The brand's name.
    pub brand_name: Option<String>,
    /// Why.
    pub why: WhyUncovered,
}

/// The sessions that cover a home, those with most types first, and what they cannot cover.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Proposal {
    /// The sessions.
    pub sessions: Vec<ProposedSession>,
    /// The devices without one, by type, each kind once.
    pub uncovered: Vec<Uncovered>,
}

/// Proposes the smallest set of sessions that covers the home.
///
/// A device of a named brand is covered by that brand alone, if it serves the type and can be linked now. One of
/// unknown brand is covered by a brand that is needed anyway; else by the fewest further brands named in the home;
/// else by as few sessions as can be in which the customer chooses. Vendors in an outage cover nothing: Link UI
/// lets nobody try. Where several sets are as small, vendors without trouble are preferred, then those named
/// earlier. Exact for any number of brands, and for up to sixteen types; the contract has six.
pub fn propose(home: &[HomeDevice], catalogue: &Catalogue) -> Proposal {
    let brands = brands(home, catalogue);
    let mut accounts: BTreeMap<usize, Account> = BTreeMap::new();
    let mut unknown = Vec::new();
    let mut uncovered = BTreeSet::new();
    for device in home {
        match linked_by(device, catalogue) {
            Ok(Some(vendor)) => {
                let account = accounts.entry(position(&brands, vendor)).or_default();
                account.named.push(device.asset_type.clone());
            }
            Ok(None) => unknown.push(device.asset_type.clone()),
            Err(why) => {
                uncovered.insert(Uncovered {
                    asset_type: device.asset_type.clone(),
                    brand: device.brand.clone(),
                    brand_name: device
                        .brand
                        .as_ref()
                        .map(|brand| vendor_name(catalogue, brand.as_str())),
                    why,
                });
            }
        }
    }
    let customer = share_out(&in_order(&unknown), &brands, &mut accounts);
    let mut sessions: Vec<(usize, ProposedSession)> = accounts
        .into_iter()
        .map(|(index, account)| (index, account.session(brands[index])))
        .collect();
    let chosen = customer_sessions(&customer, catalogue).into_iter();
    sessions.extend(chosen.map(|session| (brands.len(), session)));
    sessions.sort_by_key(|(index, session)| {
        let trouble = brands.get(*index).map(|vendor| hurdle(vendor));
        (
            Reverse(session.asset_types.len()),
            session.vendor.is_none(),
            trouble,
            *index,
        )
    });
    if let ([(_, only)], true) = (sessions.as_mut_slice(), uncovered.is_empty()) {
        only.why.insert(0, ProposalReason::CoversAll);
    }
    Proposal {
        sessions: sessions.into_iter().map(|(_, session)| session).collect(),
        uncovered: uncovered.into_iter().collect(),
    }
}

/// The vendors named in the home that can be linked now, in the order named.
fn brands<'a>(home: &[HomeDevice], catalogue: &'a Catalogue) -> Vec<&'a VendorView> {
    let mut seen = BTreeSet::new();
    let named = home.iter().filter_map(|device| device.brand.as_ref());
    named
        .filter(|brand| seen.insert(*brand))
        .filter_map(|brand| catalogue.vendor(brand))
        .filter(|vendor| !vendor.is_out())
        .collect()
}

fn position(brands: &[&VendorView], vendor: &VendorView) -> usize {
    let same = |brand: &&VendorView| brand.code == vendor.code;
    brands
        .iter()
        .position(same)
        .expect("a vendor that links a named device is among the brands named")
}

/// The vendor that alone links a device, or `None` when its brand is not known.
fn linked_by<'a>(
    device: &HomeDevice,
    catalogue: &'a Catalogue,
) -> Result<Option<&'a VendorView>, WhyUncovered> {
    let serves = |vendor: &&VendorView| vendor.asset_types.contains(&device.asset_type);
    let Some(brand) = &device.brand else {
        return somebody_links(&device.asset_type, catalogue).map(|()| None);
    };
    match catalogue.vendor(brand) {
        Some(vendor) if !serves(&vendor) => Err(WhyUncovered::NotOffered),
        Some(vendor) if vendor.is_out() => Err(WhyUncovered::Outage),
        Some(vendor) => Ok(Some(vendor)),
        None => Err(match enode::known::vendor(brand.as_str()) {
            None => WhyUncovered::UnknownBrand,
            Some(known) if known.asset_types.contains(&device.asset_type) => WhyUncovered::NotEnabled,
            Some(_) => WhyUncovered::NotOffered,
        }),
    }
}

fn somebody_links(asset_type: &AssetType, catalogue: &Catalogue) -> Result<(), WhyUncovered> {
    let serving = || {
        let vendors = catalogue.vendors().iter();
        vendors.filter(|vendor| vendor.asset_types.contains(asset_type))
    };
    let known = |known: &KnownVendor| known.asset_types.contains(asset_type);
    if serving().any(|vendor| !vendor.is_out()) {
        Ok(())
    } else if serving().next().is_some() {
        Err(WhyUncovered::Outage)
    } else if VENDORS.iter().any(known) {
        Err(WhyUncovered::NotEnabled)
    } else {
        Err(WhyUncovered::NotOffered)
    }
}

/// What an account of a named brand covers.
#[derive(Default)]
struct Account {
    /// Types of devices of the brand.
    named: Vec<AssetType>,
    /// Types of devices of unknown brand.
    unknown: Vec<AssetType>,
}

impl Account {
    fn session(self, vendor: &VendorView) -> ProposedSession {
        let (named, unknown) = (in_order(&self.named), in_order(&self.unknown));
        let needed = !named.is_empty();
        let asset_types = in_order(&[named.as_slice(), unknown.as_slice()].concat());
        let mut why = Vec::new();
        if needed {
            why.push(ProposalReason::OnlyBrandFor { asset_types: named });
        }
        if !unknown.is_empty() {
            why.push(if needed {
                ProposalReason::AlsoCovers { asset_types: unknown }
            } else {
                ProposalReason::BrandInHome { asset_types: unknown }
            });
        }
        if vendor.linking_status == LinkingStatus::ElevatedErrorRate {
            why.push(ProposalReason::InTrouble);
        }
        ProposedSession {
            vendor: Some(vendor.code.clone()),
            vendor_name: Some(vendor.display_name.clone()),
            asset_types,
            why,
        }
    }
}

/// Gives the types of unknown brand to accounts of brands named in the home: those that are needed anyway, then the
/// fewest further ones. Returns the types that none of them serves.
fn share_out(
    unknown: &[AssetType],
    brands: &[&VendorView],
    accounts: &mut BTreeMap<usize, Account>,
) -> Vec<AssetType> {
    let served_by = |index: usize, asset_type: &AssetType| brands[index].asset_types.contains(asset_type);
    let open: Vec<AssetType> = unknown
        .iter()
        .filter(|wanted| !accounts.keys().any(|index| served_by(*index, wanted)))
        .cloned()
        .collect();
    let offers: Vec<_> = brands
        .iter()
        .map(|vendor| (vendor.asset_types.as_slice(), hurdle(vendor)))
        .collect();
    for index in fewest(&open, &offers) {
        accounts.entry(index).or_default();
    }
    let mut left = Vec::new();
    for asset_type in unknown {
        let best = accounts
            .iter_mut()
            .filter(|(index, _)| served_by(**index, asset_type))
            .min_by_key(|(index, account)| (hurdle(brands[**index]), Reverse(account.named.len()), **index));
        match best {
            Some((_, account)) => account.unknown.push(asset_type.clone()),
            None => left.push(asset_type.clone()),
        }
    }
    left
}

/// As few sessions as can be for types that no brand of the home serves: a customer signs in to one account in each,
/// so for each there must be a vendor that serves all of its types.
fn customer_sessions(asset_types: &[AssetType], catalogue: &Catalogue) -> Vec<ProposedSession> {
    let linkable: Vec<&VendorView> = catalogue
        .vendors()
        .iter()
        .filter(|vendor| !vendor.is_out())
        .collect();
    let offers: Vec<_> = linkable
        .iter()
        .map(|vendor| (vendor.asset_types.as_slice(), hurdle(vendor)))
        .collect();
    let mut left = asset_types.to_vec();
    let mut sessions = Vec::new();
    for index in fewest(asset_types, &offers) {
        let (covered, rest): (Vec<_>, Vec<_>) = left
            .into_iter()
            .partition(|wanted| linkable[index].asset_types.contains(wanted));
        left = rest;
        let vendors = linkable
            .iter()
            .filter(|vendor| covered.iter().all(|wanted| vendor.asset_types.contains(wanted)))
            .count();
        sessions.push(ProposedSession {
            vendor: None,
            vendor_name: None,
            asset_types: covered.clone(),
            why: vec![ProposalReason::CustomerChooses {
                asset_types: covered,
                vendors: u32::try_from(vendors).unwrap_or(u32::MAX),
            }],
        });
    }
    sessions
}
