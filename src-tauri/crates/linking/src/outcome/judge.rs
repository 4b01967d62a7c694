//! From two snapshots to what came of a plan row.

use std::collections::BTreeMap;

use enode::{Asset, AssetType, Scope, VendorCode};

use super::device::{Arrival, DeviceView, interventions, view};
use super::{Asked, NextStep, OutcomeView, Snapshot, TypeOutcome, TypeState, VendorName, account_appeared};
use crate::catalogue::in_order;

/// What came of a plan row, from the household as it was before the link was opened and as it is now.
///
/// A wanted type is found when a device of that type is there from the vendor that was chosen, or from any when the
/// customer chooses; whether it was there before does not matter, only that it works. Devices of other vendors and
/// types are listed apart and count for nothing. Among several devices of a type the new ones count: an old one
/// that nobody can reach does not hide what this visit has brought.
pub fn outcome(
    asked: &Asked<'_>,
    before: &Snapshot,
    now: &Snapshot,
    name_of: &VendorName<'_>,
) -> OutcomeView {
    let wanted = in_order(asked.wanted);
    let household = Household {
        asked,
        before,
        now,
        any_found: false,
    };
    let any_found = now
        .assets()
        .iter()
        .any(|asset| wanted.contains(&asset.asset_type()) && household.counts(asset.vendor()));
    let household = Household {
        any_found,
        ..household
    };
    let (ours, others): (Vec<_>, Vec<_>) = compare(before, now)
        .into_iter()
        .partition(|(asset, _)| wanted.contains(&asset.asset_type()) && household.counts(asset.vendor()));
    let mut by_type = grouped(ours);
    let mut types: Vec<TypeOutcome> = wanted
        .iter()
        .map(|asset_type| {
            household.wanted(
                asset_type,
                &by_type.remove(asset_type).unwrap_or_default(),
                name_of,
            )
        })
        .collect();
    let served = types.iter().filter(|found| household.serves(&found.asset_type));
    let connected = |found: &&TypeOutcome| found.state == TypeState::Connected;
    let all_there = !wanted.is_empty() && served.clone().all(|found| connected(&found)) && served.count() > 0;
    let settled = all_there && account_appeared(Some(before), now, asked.vendor);
    let connected = types.iter().filter(connected).count();
    types.extend(
        grouped(others)
            .into_iter()
            .map(|(asset_type, devices)| household.other(asset_type, &devices, name_of)),
    );
    OutcomeView {
        wanted: u32::try_from(wanted.len()).unwrap_or(u32::MAX),
        connected: u32::try_from(connected).unwrap_or(u32::MAX),
        settled,
        types,
        set_aside: now.set_aside().to_vec(),
    }
}

/// Every device of either snapshot once, with how it came to be there.
fn compare<'a>(before: &'a Snapshot, now: &'a Snapshot) -> Vec<(&'a Asset, Arrival)> {
    let there = now.assets().iter().map(|asset| {
        let was_there = before.asset(asset.id()).is_some();
        (
            asset,
            if was_there {
                Arrival::AlreadyThere
            } else {
                Arrival::New
            },
        )
    });
    let gone = before
        .assets()
        .iter()
        .filter(|asset| now.asset(asset.id()).is_none());
    there
        .chain(gone.map(|asset| (asset, Arrival::WentAway)))
        .collect()
}

type Devices<'a> = Vec<(&'a Asset, Arrival)>;

fn grouped<'a>(devices: Devices<'a>) -> BTreeMap<AssetType, Devices<'a>> {
    let mut groups: BTreeMap<AssetType, Devices<'a>> = BTreeMap::new();
    for (asset, arrival) in devices {
        groups
            .entry(asset.asset_type())
            .or_default()
            .push((asset, arrival));
    }
    for group in groups.values_mut() {
        // Within an arrival the snapshot's own order stays.
        group.sort_by_key(|(_, arrival)| *arrival);
    }
    groups
}

struct Household<'a> {
    asked: &'a Asked<'a>,
    before: &'a Snapshot,
    now: &'a Snapshot,
    /// Whether a device of any wanted type is there.
    any_found: bool,
}

impl Household<'_> {
    /// Whether what this vendor brings counts for the plan row.
    fn counts(&self, vendor: &VendorCode) -> bool {
        self.asked.vendor.is_none_or(|chosen| chosen.code == *vendor)
    }

    /// Whether the link can bring this type at all.
    fn serves(&self, asset_type: &AssetType) -> bool {
        self.asked
            .vendor
            .is_none_or(|vendor| vendor.asset_types.contains(asset_type))
    }

    fn wanted(&self, asset_type: &AssetType, devices: &Devices<'_>, name_of: &VendorName<'_>) -> TypeOutcome {
        let there = devices.iter().any(|(_, arrival)| *arrival != Arrival::WentAway);
        let (state, next_step) = if there {
            self.found(devices)
        } else {
            self.not_found(asset_type)
        };
        let devices = views(devices, self.asked.scopes, name_of);
        TypeOutcome {
            asset_type: asset_type.clone(),
            wanted: true,
            state,
            devices,
            next_step,
        }
    }

    fn other(&self, asset_type: AssetType, devices: &Devices<'_>, name_of: &VendorName<'_>) -> TypeOutcome {
        let there = devices.iter().any(|(_, arrival)| *arrival != Arrival::WentAway);
        let (state, next_step) = if there {
            self.found(devices)
        } else {
            (TypeState::NotYet, NextStep::Nothing)
        };
        TypeOutcome {
            asset_type,
            wanted: false,
            state,
            devices: views(devices, &[], name_of),
            next_step,
        }
    }

    /// How it stands with devices of which at least one is there.
    fn found(&self, devices: &Devices<'_>) -> (TypeState, NextStep) {
        let new = devices.iter().any(|(_, arrival)| *arrival == Arrival::New);
        let counting = if new { Arrival::New } else { Arrival::AlreadyThere };
        let counting: Vec<&Asset> = devices
            .iter()
            .filter(|(_, arrival)| *arrival == counting)
            .map(|(asset, _)| *asset)
            .collect();
        if counting.iter().any(|asset| self.account_is_dead(asset)) {
            (TypeState::NeedsAction, NextStep::SignInAgain)
        } else if counting.iter().any(|asset| !interventions(asset).is_empty()) {
            (TypeState::NeedsAction, NextStep::ActAtDevice)
        } else if counting.iter().any(|asset| asset.is_reachable() == Some(false)) {
            // A device that has just come is often reached a little later; an old one has a reason.
            (
                TypeState::NotReachable,
                if new {
                    NextStep::LookAgain
                } else {
                    NextStep::ActAtDevice
                },
            )
        } else {
            (TypeState::Connected, NextStep::Nothing)
        }
    }

    /// Why a wanted type is not there.
    fn not_found(&self, asset_type: &AssetType) -> (TypeState, NextStep) {
        if !self.serves(asset_type) {
            return (TypeState::VendorDoesNotOffer, NextStep::OtherVendor);
        }
        if !self.asked.scopes.contains(&Scope::read_data(asset_type)) {
            return (TypeState::ScopeNotAsked, NextStep::AskScope);
        }
        match self.account(asset_type) {
            Account::Dead => (TypeState::NeedsAction, NextStep::SignInAgain),
            // The account is there and has nothing that was wanted: it may be the wrong one.
            Account::Works if !self.any_found => (TypeState::NotYet, NextStep::OtherAccount),
            Account::Works | Account::Missing => (TypeState::NotYet, NextStep::LookAgain),
        }
    }

    fn account_is_dead(&self, asset: &Asset) -> bool {
        self.now.account_works(asset.vendor()) == Some(false)
    }

    /// The account in which devices of this type would be. When the customer chooses, one that was there before is
    /// not taken for the one that is being linked, unless it is for this very type.
    fn account(&self, asset_type: &AssetType) -> Account {
        let rows = self.now.accounts().iter().filter(|row| match self.asked.vendor {
            Some(chosen) => row.vendor == chosen.code,
            None => row.vendor_type == *asset_type || self.before.account_works(&row.vendor).is_none(),
        });
        rows.fold(Account::Missing, |account, row| match (account, row.is_valid) {
            (Account::Dead, _) | (_, false) => Account::Dead,
            _ => Account::Works,
        })
    }
}

enum Account {
    /// Nobody has signed in.
    Missing,
    Works,
    /// Its sign-in does not work any more.
    Dead,
}

fn views(devices: &Devices<'_>, asked: &[Scope], name_of: &VendorName<'_>) -> Vec<DeviceView> {
    devices
        .iter()
        .map(|(asset, arrival)| view(asset, *arrival, asked, name_of))
        .collect()
}
