//! From the looks at a household to what came of a plan row: gathers the facts that the tables of `step.rs` decide by.

use std::collections::BTreeMap;

use enode::{Asset, AssetId, AssetType, LinkingStatus, Scope, VendorCode};

use super::candidates::{Candidate, Devices, grouped, what_counts};
use super::capabilities::interventions;
use super::device::{DeviceView, Place, view};
use super::matching::{Sign, matched};
use super::step::{self, Account, Act, Looks, Missing, There};
use super::{
    ActOf, Asked, ExpectedOutcome, ExpectedState, History, NextStep, OutcomeView, TypeOutcome, TypeState,
    VendorName, account_appeared,
};
use crate::catalogue::in_order;
use crate::expected::ExpectedDevice;

/// What came of a plan row.
///
/// A wanted type is found when a device of that type is there from the vendor that was chosen, or from any when the
/// customer chooses; whether it was there before does not matter, only that it works. Devices of other vendors and
/// types are listed apart and count for nothing. Among several devices of a type the expected ones count; where
/// none are expected, those that this visit has brought: an old one that nobody can reach does not hide them.
///
/// - `history`: the household before the link was opened, and the looks since.
/// - `looks`: whether more of them are coming by themselves.
/// - `act_of`: where interventions are done; one that it does not know is taken to be done at the device.
pub fn outcome(
    asked: &Asked<'_>,
    history: &History,
    looks: Looks,
    name_of: &VendorName<'_>,
    act_of: &ActOf<'_>,
) -> OutcomeView {
    let row = Row::new(asked, history, looks, act_of);
    let mut types: Vec<TypeOutcome> = row
        .wanted
        .iter()
        .map(|wanted| row.wanted(wanted, name_of))
        .collect();
    let served = types.iter().filter(|found| row.serves(&found.asset_type));
    let connected = |found: &&TypeOutcome| found.state == TypeState::Connected;
    let all_there = served.clone().count() > 0 && served.clone().all(|found| connected(&found));
    let settled = all_there && account_appeared(Some(history.before()), history.now(), asked.vendor);
    let connected = types.iter().filter(connected).count();
    types.extend(row.others(name_of));
    OutcomeView {
        wanted: count(row.wanted.len()),
        connected: count(connected),
        settled,
        types,
        set_aside: history.now().set_aside().to_vec(),
    }
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}

struct Row<'a> {
    asked: &'a Asked<'a>,
    history: &'a History,
    looks: Looks,
    act_of: &'a ActOf<'a>,
    /// The types wanted, those of expected devices included.
    wanted: Vec<AssetType>,
    /// The devices of the types wanted in the accounts that count, by type; those that this visit has brought first.
    ours: BTreeMap<AssetType, Devices<'a>>,
    /// All others.
    others: BTreeMap<AssetType, Devices<'a>>,
    /// For each expected device which of ours it is.
    found: Vec<Devices<'a>>,
    /// For each expected device that is not all found which of the others it is.
    elsewhere: Vec<Devices<'a>>,
    /// The account is there, and has nothing that was wanted of it.
    wrong_account: bool,
}

impl<'a> Row<'a> {
    fn new(asked: &'a Asked<'a>, history: &'a History, looks: Looks, act_of: &'a ActOf<'a>) -> Self {
        let expected = asked.expected.iter().map(|device| &device.asset_type);
        let wanted: Vec<AssetType> = asked.wanted.iter().chain(expected).cloned().collect();
        let wanted = in_order(&wanted);
        let devices = history.devices().into_iter();
        let (ours, others): (Devices<'a>, Devices<'a>) = devices
            .map(|(asset, arrival)| Candidate { asset, arrival })
            .partition(|device| {
                wanted.contains(&device.asset.asset_type()) && counts(asked, device.asset.vendor())
            });
        let mut row = Self {
            asked,
            history,
            looks,
            act_of,
            wanted,
            ours: grouped(&ours),
            others: grouped(&others),
            found: Vec::new(),
            elsewhere: Vec::new(),
            wrong_account: false,
        };
        row.found = matched(asked.expected, &ours, |_| Sign::Count);
        let rest: Vec<ExpectedDevice> = asked.expected.iter().zip(&row.found).map(still_missing).collect();
        // What this vendor may have as well is in another account only if its serial number or VIN says so.
        row.elsewhere = matched(&rest, &others, |device| {
            if row.serves(&device.asset_type) {
                Sign::Ending
            } else {
                Sign::Count
            }
        });
        row.wrong_account = row.is_wrong_account();
        row
    }

    fn is_wrong_account(&self) -> bool {
        let none_expected_found = self.found.iter().all(Vec::is_empty);
        let strangers = || {
            let expected_types = self.asked.expected.iter().map(|device| &device.asset_type);
            expected_types
                .flat_map(|asset_type| self.there(asset_type))
                .any(|device| device.arrival.is_fresh())
        };
        let nothing_found = self
            .ours
            .values()
            .flatten()
            .all(|device| !device.arrival.is_there());
        nothing_found || (none_expected_found && strangers())
    }

    /// Whether the link can bring this type at all.
    fn serves(&self, asset_type: &AssetType) -> bool {
        self.asked
            .vendor
            .is_none_or(|vendor| vendor.asset_types.contains(asset_type))
    }

    /// Those of our devices of a type that are there.
    fn there(&self, asset_type: &AssetType) -> impl Iterator<Item = Candidate<'a>> {
        let devices = self.ours.get(asset_type).into_iter().flatten();
        devices.filter(|device| device.arrival.is_there()).copied()
    }

    fn wanted(&self, asset_type: &AssetType, name_of: &VendorName<'_>) -> TypeOutcome {
        let expected: Vec<(ExpectedOutcome, TypeState)> = (0..self.asked.expected.len())
            .filter(|index| self.asked.expected[*index].asset_type == *asset_type)
            .map(|index| self.expected(index))
            .collect();
        let (state, next_step) = self.verdict(asset_type, &expected);
        let devices = self.ours.get(asset_type).into_iter().flatten();
        TypeOutcome {
            asset_type: asset_type.clone(),
            wanted: true,
            state,
            devices: devices
                .map(|device| self.view(*device, self.asked.scopes, &self.found, name_of))
                .map(|device| DeviceView {
                    extra: !expected.is_empty() && device.arrival.is_there() && device.expected.is_none(),
                    ..device
                })
                .collect(),
            expected: expected.into_iter().map(|(outcome, _)| outcome).collect(),
            missing_scopes: self.missing_scopes(asset_type),
            next_step,
        }
    }

    /// How it stands with a wanted type. What a person must do at a device that is there comes before what is still
    /// missing, and that before a device that cannot be reached.
    fn verdict(
        &self,
        asset_type: &AssetType,
        expected: &[(ExpectedOutcome, TypeState)],
    ) -> (TypeState, NextStep) {
        let counting: Devices<'_> = if expected.is_empty() {
            what_counts(self.there(asset_type).collect())
        } else {
            let found = self.found.iter().flatten().copied();
            found
                .filter(|device| device.asset.asset_type() == *asset_type)
                .collect()
        };
        let found = (!counting.is_empty()).then(|| self.found(&counting));
        // One that is nowhere says more than one that is in another account.
        let missing = expected
            .iter()
            .filter(|(outcome, _)| outcome.state != ExpectedState::Found)
            .min_by_key(|(outcome, _)| outcome.state == ExpectedState::InAnotherAccount)
            .map(|(outcome, state)| (*state, outcome.next_step));
        match (found, missing) {
            (Some(found @ (TypeState::NeedsAction, _)), _) | (Some(found), None) => found,
            (_, Some(missing)) => missing,
            (None, None) => {
                let elsewhere = self.asked.vendor.is_some()
                    && self
                        .others
                        .get(asset_type)
                        .into_iter()
                        .flatten()
                        .any(|device| device.arrival.is_there());
                self.missing(asset_type, elsewhere)
            }
        }
    }

    /// What came of an expected device, and what that makes of its type.
    fn expected(&self, index: usize) -> (ExpectedOutcome, TypeState) {
        let expected = &self.asked.expected[index];
        let (found, elsewhere) = (&self.found[index], &self.elsewhere[index]);
        let wanted = usize::try_from(expected.count).unwrap_or(usize::MAX);
        let (state, (type_state, next_step)) = if found.len() >= wanted {
            (ExpectedState::Found, self.found(found))
        } else if found.len() + elsewhere.len() >= wanted {
            let there = (TypeState::InAnotherAccount, NextStep::Nothing);
            (ExpectedState::InAnotherAccount, there)
        } else {
            (ExpectedState::NotFound, self.missing(&expected.asset_type, false))
        };
        let devices = found.iter().chain(elsewhere);
        let outcome = ExpectedOutcome {
            expected: expected.clone(),
            found: count(found.len()),
            state,
            devices: devices.map(|device| device.asset.id().to_string()).collect(),
            next_step,
        };
        (outcome, type_state)
    }

    fn missing_scopes(&self, asset_type: &AssetType) -> Vec<Scope> {
        let there: Devices<'_> = self.there(asset_type).collect();
        let granted = |scope: &Scope| there.iter().any(|device| device.asset.scopes().contains(scope));
        let asked = self.asked.scopes.iter();
        asked
            .filter(|scope| !there.is_empty() && scope.asset_type() == *asset_type && !granted(scope))
            .cloned()
            .collect()
    }

    /// The household's other devices by type.
    fn others(&self, name_of: &VendorName<'_>) -> Vec<TypeOutcome> {
        let outcome = |(asset_type, devices): (&AssetType, &Devices<'_>)| {
            let there = devices
                .iter()
                .filter(|device| device.arrival.is_there())
                .copied()
                .collect();
            let counting = what_counts(there);
            let (state, next_step) = if counting.is_empty() {
                (TypeState::NotYet, NextStep::Nothing)
            } else {
                self.found(&counting)
            };
            let devices = devices.iter();
            TypeOutcome {
                asset_type: asset_type.clone(),
                wanted: false,
                state,
                devices: devices
                    .map(|device| self.view(*device, &[], &self.elsewhere, name_of))
                    .collect(),
                expected: Vec::new(),
                missing_scopes: Vec::new(),
                next_step,
            }
        };
        self.others.iter().map(outcome).collect()
    }

    fn view(
        &self,
        device: Candidate<'_>,
        asked: &[Scope],
        matched: &[Devices<'_>],
        name_of: &VendorName<'_>,
    ) -> DeviceView {
        let is_it = |id: &AssetId, devices: &Devices<'_>| devices.iter().any(|it| it.asset.id() == id);
        let expected = self
            .asked
            .expected
            .iter()
            .zip(matched)
            .find(|(_, devices)| is_it(device.asset.id(), devices));
        let wants_sign_in =
            || self.history.now().sign_in_fails(device.asset) || self.act(device.asset) == Some(Act::SignIn);
        let place = Place {
            arrival: device.arrival,
            asked,
            expected: expected.map(|(expected, _)| expected.id.as_str()),
            extra: false,
            relinkable: device.arrival.is_there() && wants_sign_in(),
        };
        view(device.asset, place, name_of)
    }

    /// How it stands with devices that are there.
    fn found(&self, devices: &[Candidate<'_>]) -> (TypeState, NextStep) {
        let unreachable = || {
            devices
                .iter()
                .filter(|device| device.asset.is_reachable() == Some(false))
        };
        let facts = There {
            sign_in_fails: devices
                .iter()
                .any(|device| self.history.now().sign_in_fails(device.asset)),
            act: devices.iter().filter_map(|device| self.act(device.asset)).min(),
            unreachable: unreachable().next().is_some(),
            fresh: unreachable().all(|device| device.arrival.is_fresh()),
        };
        step::there(facts, self.looks)
    }

    /// What a person must do first before all that was granted works.
    fn act(&self, asset: &Asset) -> Option<Act> {
        let acts = interventions(asset)
            .into_iter()
            .map(|id| (self.act_of)(&id).unwrap_or(Act::AtDevice));
        acts.min()
    }

    /// Why a type, or one of its expected devices, is not there.
    fn missing(&self, asset_type: &AssetType, elsewhere: bool) -> (TypeState, NextStep) {
        let trouble = [LinkingStatus::ElevatedErrorRate, LinkingStatus::Outage];
        let facts = Missing {
            offered: self.serves(asset_type),
            asked: self.asked.scopes.contains(&Scope::read_data(asset_type)),
            elsewhere,
            account: self.account(asset_type),
            wrong_account: self.wrong_account,
            in_trouble: self
                .asked
                .vendor
                .is_some_and(|vendor| trouble.contains(&vendor.linking_status)),
        };
        step::missing(facts, self.looks)
    }

    /// The account in which devices of this type would be. When the customer chooses, one that was there before is
    /// not taken for the one that is being linked, unless it is for this very type.
    fn account(&self, asset_type: &AssetType) -> Account {
        let accounts = self.history.now().accounts().iter();
        let rows = accounts.filter(|row| match self.asked.vendor {
            Some(chosen) => row.vendor == chosen.code,
            None => {
                row.vendor_type == *asset_type || self.history.before().account_works(&row.vendor).is_none()
            }
        });
        rows.fold(Account::Missing, |account, row| match (account, row.is_valid) {
            (Account::Dead, _) | (_, false) => Account::Dead,
            _ => Account::Works,
        })
    }
}

/// Whether what this vendor brings counts for the plan row.
fn counts(asked: &Asked<'_>, vendor: &VendorCode) -> bool {
    asked.vendor.is_none_or(|chosen| chosen.code == *vendor)
}

/// What of an expected device is still to be found.
fn still_missing((expected, found): (&ExpectedDevice, &Devices<'_>)) -> ExpectedDevice {
    ExpectedDevice {
        count: expected.count.saturating_sub(count(found.len())),
        ..expected.clone()
    }
}
