//! What is left to do about a plan row.

use std::collections::BTreeSet;

use ::words::{Text, point};
use enode::AssetType;

use super::make::{asset_types, titles, wanted};
use super::{OpenPoint, OpenPointCode, words};
use crate::asset_types::{alone, list};
use crate::outcome::{ExpectedOutcome, ExpectedState, NextStep, TypeOutcome, TypeState};
use crate::visit::{PlanRowView, RowState};

/// What is left to do about a plan row: one point for the account as long as nobody can have used its link, then one
/// for each type and each expected device that is not as it was wanted.
pub(super) fn open_points(row: &PlanRowView) -> Vec<OpenPoint> {
    match row.state {
        RowState::Planning => return vec![of_account(row, OpenPointCode::NoLink, None)],
        RowState::LinkReady => return vec![of_account(row, OpenPointCode::LinkNotHandedOver, None)],
        _ if row.outcome.is_none() => {
            return vec![of_account(row, OpenPointCode::NotSeen, Some(NextStep::LookAgain))];
        }
        _ => {}
    }
    wanted(row).flat_map(|found| of_type(row, found)).collect()
}

fn of_account(row: &PlanRowView, what: OpenPointCode, step: Option<NextStep>) -> OpenPoint {
    let types = asset_types(row);
    let subject = match &row.vendor {
        Some(vendor) => Text::verbatim(&vendor.display_name),
        None if types.is_empty() => point::account().into(),
        None => list(&types),
    };
    OpenPoint {
        account: row.id.clone(),
        asset_type: None,
        expected: None,
        what,
        next_step: step,
        text: words::open_point(subject, what, step),
        interventions: Vec::new(),
    }
}

/// What is wrong with a type or an expected device, before it is told of which account.
struct Fault {
    what: OpenPointCode,
    next_step: NextStep,
    /// The type or the expected device, in words.
    name: Text,
    /// The expected device, by ID.
    expected: Option<String>,
}

impl Fault {
    fn of_type(found: &TypeOutcome) -> Option<Self> {
        Some(Self {
            what: code(found.state)?,
            next_step: found.next_step,
            name: alone(&found.asset_type),
            expected: None,
        })
    }

    fn of_expected(outcome: &ExpectedOutcome) -> Option<Self> {
        let what = match outcome.state {
            ExpectedState::Found => return None,
            ExpectedState::NotFound => OpenPointCode::ExpectedNotFound,
            ExpectedState::InAnotherAccount => OpenPointCode::ExpectedInAnotherAccount,
        };
        Some(Self {
            what,
            next_step: outcome.next_step,
            name: words::expected_device(&outcome.expected, outcome.found),
            expected: Some(outcome.expected.id.clone()),
        })
    }
}

fn of_type(row: &PlanRowView, found: &TypeOutcome) -> Vec<OpenPoint> {
    let missing: Vec<Fault> = found.expected.iter().filter_map(Fault::of_expected).collect();
    // What is only missing is said of each expected device rather than of their type.
    let is_told = |fault: &Fault| {
        missing.is_empty()
            || matches!(
                fault.what,
                OpenPointCode::NeedsAction | OpenPointCode::NotReachable
            )
    };
    let of_type = Fault::of_type(found).filter(is_told);
    of_type
        .into_iter()
        .chain(missing)
        .filter(|fault| !is_done_elsewhere(row, &found.asset_type, fault))
        .map(|fault| open_point(row, found, fault))
        .collect()
}

fn open_point(row: &PlanRowView, found: &TypeOutcome, fault: Fault) -> OpenPoint {
    let subject = match &row.vendor {
        Some(vendor) => point::with_vendor(vendor.display_name.as_str(), fault.name).into(),
        None => fault.name,
    };
    let interventions = if fault.what == OpenPointCode::NeedsAction {
        titles(row, interventions(found))
    } else {
        Vec::new()
    };
    OpenPoint {
        account: row.id.clone(),
        asset_type: Some(found.asset_type.clone()),
        expected: fault.expected,
        what: fault.what,
        next_step: Some(fault.next_step),
        text: words::open_point(subject, fault.what, Some(fault.next_step)),
        interventions,
    }
}

fn interventions(found: &TypeOutcome) -> BTreeSet<&String> {
    found
        .devices
        .iter()
        .flat_map(|device| &device.interventions)
        .collect()
}

/// Whether the type is in another account because this one's link never asked for it: another plan row has brought
/// it then, and nothing is left to do.
fn is_done_elsewhere(row: &PlanRowView, asset_type: &AssetType, fault: &Fault) -> bool {
    let elsewhere = matches!(
        fault.what,
        OpenPointCode::InAnotherAccount | OpenPointCode::ExpectedInAnotherAccount
    );
    let asked = row
        .asked_scopes
        .iter()
        .any(|scope| scope.asset_type() == *asset_type);
    elsewhere && fault.next_step == NextStep::Nothing && !asked
}

fn code(state: TypeState) -> Option<OpenPointCode> {
    match state {
        TypeState::Connected => None,
        TypeState::NotReachable => Some(OpenPointCode::NotReachable),
        TypeState::NeedsAction => Some(OpenPointCode::NeedsAction),
        TypeState::NotYet => Some(OpenPointCode::NotYet),
        TypeState::InAnotherAccount => Some(OpenPointCode::InAnotherAccount),
        TypeState::VendorDoesNotOffer => Some(OpenPointCode::VendorDoesNotOffer),
        TypeState::ScopeNotAsked => Some(OpenPointCode::ScopeNotAsked),
        TypeState::VendorInTrouble => Some(OpenPointCode::VendorInTrouble),
    }
}
