//! What a visit is waiting for, in a word and in a line: what the list of visits shows.

use std::collections::BTreeMap;

use enode::AssetType;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::Visit;
use super::session::LinkSession;
use super::view::{RowState, ViewContext, in_order};
use crate::link_state::LinkState;
use crate::outcome::{OutcomeView, TypeOutcome, TypeState, VendorName};
use crate::plan::VendorChoice;
use crate::profile::Environment;

/// How it stands with a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum VisitState {
    /// Something is still to be linked.
    Planning,
    /// The customer has a link, or a device is still to turn up.
    Waiting,
    /// Something must be done.
    NeedsAction,
    /// Everything is connected.
    Connected,
    /// The links are over, and not all has turned up.
    Over,
}

impl VisitState {
    /// Every state.
    pub const ALL: [Self; 5] = [
        Self::Planning,
        Self::Waiting,
        Self::NeedsAction,
        Self::Connected,
        Self::Over,
    ];

    /// What it is filed under.
    pub fn code(self) -> &'static str {
        match self {
            Self::Planning => "planning",
            Self::Waiting => "waiting",
            Self::NeedsAction => "needsAction",
            Self::Connected => "connected",
            Self::Over => "over",
        }
    }

    /// The state that is filed under this.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// The one thing that a visit waits for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Waiting {
    /// A vendor account is planned and has no link.
    Link {
        /// The vendors' names; empty where none is chosen.
        vendors: Vec<String>,
    },
    /// A link is ready and nobody has it.
    HandOver {
        /// The vendor's name; none when the customer chooses.
        vendor: Option<String>,
    },
    /// A link was shown to the customer; whether a phone opened it is not known.
    Shown {
        /// The vendor's name; none when the customer chooses.
        vendor: Option<String>,
    },
    /// The customer has the link and has not signed in, as far as is known.
    Customer {
        /// The vendor's name; none when the customer chooses.
        vendor: Option<String>,
    },
    /// Devices that are not in the account yet.
    Devices {
        /// Their types.
        #[specta(type = Vec<String>)]
        asset_types: Vec<AssetType>,
    },
    /// Something that a person must do.
    Action {
        /// About which types.
        #[specta(type = Vec<String>)]
        asset_types: Vec<AssetType>,
    },
    /// Nothing.
    Nothing,
}

/// How far a visit has come whose wanted types are there in part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SoFar {
    /// How many types are connected.
    pub connected: u32,
    /// How many are wanted.
    pub wanted: u32,
}

/// What the list of visits shows of how one stands: what it waits for, and how much of it is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Awaited {
    /// What it waits for.
    #[serde(flatten)]
    pub waiting: Waiting,
    /// How far it has come; a visit that was kept before this was counted has none.
    #[serde(default)]
    pub so_far: Option<SoFar>,
}

/// A visit in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitBrief {
    /// Made by this program.
    pub id: String,
    /// The profile's ID.
    pub profile_id: String,
    /// The profile's name; empty when it was forgotten.
    pub profile_name: String,
    /// Which Enode; none when the profile was forgotten.
    pub environment: Option<Environment>,
    /// The household.
    pub user_id: String,
    /// What the operator calls it.
    pub label: String,
    /// The vendors' names.
    pub vendors: Vec<String>,
    /// How it stands; none for a state that is newer than this program.
    pub state: Option<VisitState>,
    /// What it waits for.
    pub waiting: Option<Waiting>,
    /// How far it has come while it waits; none while nothing is connected.
    pub so_far: Option<SoFar>,
    /// When it began, in RFC 3339.
    pub started_at: String,
    /// When it changed last, in RFC 3339.
    pub changed_at: String,
    /// When it was finished, in RFC 3339.
    pub finished_at: Option<String>,
    /// Until when it is watched, in RFC 3339.
    pub watched_until: Option<String>,
}

impl Visit {
    /// How it stands, in a word: what is most pressing of its rows.
    pub fn state(&self, name_of: &VendorName<'_>) -> VisitState {
        let outcomes: Vec<_> = self.rows.iter().map(|row| self.outcome(row, name_of)).collect();
        let rows = self.rows.iter().zip(&outcomes);
        let states: Vec<RowState> = rows
            .map(|(row, outcome)| self.row_state(row, outcome.as_ref()))
            .collect();
        let any = |wanted: RowState| states.contains(&wanted);
        if any(RowState::NeedsAction) {
            VisitState::NeedsAction
        } else if any(RowState::Waiting) || any(RowState::LinkReady) {
            VisitState::Waiting
        } else if any(RowState::Planning) && self.finished_at.is_none() {
            VisitState::Planning
        } else if any(RowState::Over) {
            VisitState::Over
        } else if !offered_by_none(&outcomes).is_empty() {
            VisitState::NeedsAction
        } else if any(RowState::Connected) {
            VisitState::Connected
        } else {
            VisitState::Planning
        }
    }

    /// What it waits for, the most pressing first: what a person must do, then the customer, then the devices.
    pub fn waiting(&self, name_of: &VendorName<'_>) -> Waiting {
        let outcomes: Vec<_> = self.rows.iter().map(|row| self.outcome(row, name_of)).collect();
        let rows: Vec<_> = self
            .rows
            .iter()
            .zip(&outcomes)
            .map(|(row, outcome)| (row, outcome, self.row_state(row, outcome.as_ref())))
            .collect();
        let of = |wanted: RowState| rows.iter().filter(move |(_, _, state)| *state == wanted);
        let acting = of(RowState::NeedsAction)
            .filter_map(|(_, outcome, _)| outcome.as_ref())
            .flat_map(|outcome| &outcome.types)
            .filter(|found| found.wanted && found.state == crate::outcome::TypeState::NeedsAction)
            .map(|found| found.asset_type.clone());
        let asset_types = in_order(acting);
        if !asset_types.is_empty() {
            return Waiting::Action { asset_types };
        }
        let vendor = |row: &super::PlanRow| {
            row.session()
                .and_then(|session| session.vendor.as_ref())
                .map(|vendor| vendor.display_name.clone())
        };
        if let Some((row, ..)) = of(RowState::LinkReady).next() {
            return Waiting::HandOver { vendor: vendor(row) };
        }
        let not_signed_in = of(RowState::Waiting).find(|(row, ..)| {
            row.session()
                .is_some_and(|session| matches!(session.state, LinkState::HandedOver | LinkState::Opened))
        });
        if let Some((row, ..)) = not_signed_in {
            let vendor = vendor(row);
            return if row.session().is_some_and(LinkSession::was_only_shown) {
                Waiting::Shown { vendor }
            } else {
                Waiting::Customer { vendor }
            };
        }
        let missing = of(RowState::Waiting)
            .filter_map(|(_, outcome, _)| outcome.as_ref())
            .flat_map(crate::outcome::OutcomeView::missing);
        let asset_types = in_order(missing);
        if !asset_types.is_empty() {
            return Waiting::Devices { asset_types };
        }
        let planned: Vec<_> = of(RowState::Planning)
            .filter(|_| self.finished_at.is_none())
            .collect();
        if planned.is_empty() && of(RowState::Over).next().is_none() {
            let asset_types = offered_by_none(&outcomes);
            if !asset_types.is_empty() {
                return Waiting::Action { asset_types };
            }
        }
        if planned.is_empty() {
            return Waiting::Nothing;
        }
        let vendors = planned.iter().filter_map(|(row, ..)| match &row.draft.vendor {
            VendorChoice::Vendor { vendor } => Some(name_of(vendor)),
            _ => None,
        });
        Waiting::Link {
            vendors: vendors.collect(),
        }
    }

    /// What it waits for, and how far it has come: what a list shows of it.
    pub fn awaited(&self, name_of: &VendorName<'_>) -> Awaited {
        let view = self.view(&ViewContext {
            revision: 0,
            name_of,
            plan_of: None,
            interventions: &BTreeMap::new(),
            at_hand: &|_| false,
        });
        let some = view.state == VisitState::Waiting && view.connected > 0 && view.connected < view.wanted;
        Awaited {
            so_far: some.then_some(SoFar {
                connected: view.connected,
                wanted: view.wanted,
            }),
            waiting: view.waiting,
        }
    }

    /// The names of the vendors that it is about: those planned and those linked.
    pub fn vendor_names(&self, name_of: &VendorName<'_>) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for row in &self.rows {
            let linked = row.sessions.iter().filter_map(|session| session.vendor.as_ref());
            let mut codes: Vec<String> = linked.map(|vendor| vendor.code.to_string()).collect();
            if let VendorChoice::Vendor { vendor } = &row.draft.vendor {
                codes.push(vendor.clone());
            }
            for code in codes {
                let name = name_of(&code);
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }
}

/// What was asked of vendors that do not link it, and of no other. Another vendor is to be chosen for it.
fn offered_by_none(outcomes: &[Option<OutcomeView>]) -> Vec<AssetType> {
    let all = || outcomes.iter().flatten().flat_map(|outcome| &outcome.types);
    let refused = |found: &&TypeOutcome| found.state == TypeState::VendorDoesNotOffer;
    let elsewhere = |asset_type: &AssetType| {
        let mut others = all().filter(|found| !refused(found) && found.wanted);
        others.any(|found| found.asset_type == *asset_type)
    };
    let refused = all().filter(|found| found.wanted && refused(found));
    in_order(
        refused
            .map(|found| found.asset_type.clone())
            .filter(|one| !elsewhere(one)),
    )
}
