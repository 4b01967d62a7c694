//! A visit as the window shows it. No address of a link is in it.

use std::collections::BTreeMap;

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

use super::session::{LinkSession, Returned, SessionKind};
use super::waiting::{VisitState, Waiting};
use super::{PlanRow, Visit};
use crate::expected::ExpectedDevice;
use crate::failure::Failure;
use crate::interventions::InterventionView;
use crate::link_state::{LinkChannel, LinkState};
use crate::outcome::{OutcomeView, TypeState, VendorName};
use crate::plan::{PlanDraft, PlanView};
use crate::profile::Environment;
use crate::timeline::{TimelineEntryView, as_it_went};

/// A link, without what makes it work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// The host that the browser will show; empty while it is not known.
    pub host: String,
    /// When it was asked for, in RFC 3339.
    pub created_at: String,
    /// When it ends, in RFC 3339.
    pub expires_at: String,
    /// How far it has gone.
    pub state: LinkState,
    /// How it was handed over last.
    pub channel: Option<LinkChannel>,
    /// How the customer came back, if here.
    pub returned: Option<Returned>,
    /// Whether it signs in again instead of linking.
    pub signs_in_again: bool,
    /// Whether its address is at hand: kept for this session only, it is gone after a restart.
    pub at_hand: bool,
}

/// What the watch is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WatchState {
    /// Nothing: no link has been handed over.
    Idle,
    /// It will look again.
    Waiting,
    /// It is looking.
    Looking,
    /// It cannot look for want of a connection; it will try again.
    Offline,
    /// It cannot look because its client is not open: the secret is wanted.
    Closed,
    /// The sessions are over, or nothing is left to wait for; it looks no more.
    Over,
}

/// The watch over the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WatchView {
    /// What it is doing.
    pub state: WatchState,
    /// When it looks next, in RFC 3339.
    pub next_look_at: Option<String>,
    /// When it last saw the account, in RFC 3339.
    pub last_look_at: Option<String>,
    /// Until when it goes on, in RFC 3339.
    pub until: Option<String>,
    /// Why the last look failed, if it did.
    pub failure: Option<Failure>,
}

/// The vendor that was chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ChosenVendor {
    /// Its code.
    pub code: String,
    /// Its name.
    pub display_name: String,
}

/// How it stands with a plan row, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum RowState {
    /// No link has been created.
    Planning,
    /// A link is there and nobody has it.
    LinkReady,
    /// The customer has the link, or something is still to turn up.
    Waiting,
    /// Something must be done.
    NeedsAction,
    /// All that the link can bring is connected.
    Connected,
    /// The link is over, and not all has turned up.
    Over,
}

/// A plan row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PlanRowView {
    /// Made by this program.
    pub id: String,
    /// How it stands.
    pub state: RowState,
    /// What is chosen.
    pub draft: PlanDraft,
    /// What follows from it; none while its client is not open.
    pub plan: Option<PlanView>,
    /// The devices that should turn up.
    pub expected: Vec<ExpectedDevice>,
    /// The vendor, unless the customer chooses or nobody has yet.
    pub vendor: Option<ChosenVendor>,
    /// The scopes that the current link asked for.
    #[specta(type = Vec<String>)]
    pub asked_scopes: Vec<Scope>,
    /// The current link.
    pub link: Option<LinkView>,
    /// How many links there were before it.
    pub earlier_links: u32,
    /// What came of it, once the account has been seen.
    pub outcome: Option<OutcomeView>,
    /// What its devices need a person for.
    pub interventions: Vec<InterventionView>,
}

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitView {
    /// Made by this program.
    pub id: String,
    /// Of two views of the visit the one with the lower revision has been overtaken. It counts for as long as the
    /// program runs.
    pub revision: u32,
    /// The profile's ID.
    pub profile_id: String,
    /// The profile's name.
    pub profile_name: String,
    /// Which Enode.
    pub environment: Environment,
    /// The household.
    pub user_id: String,
    /// What the operator calls it.
    pub label: String,
    /// Whether the API knows it; none while that could not be asked.
    pub exists: Option<bool>,
    /// Whether it belongs to its household for good: a link was asked for.
    pub bound: bool,
    /// When it began, in RFC 3339.
    pub started_at: String,
    /// When it was finished, in RFC 3339.
    pub finished_at: Option<String>,
    /// Who gave consent and how.
    pub consent: String,
    /// How it stands, in a word.
    pub state: VisitState,
    /// What it waits for.
    pub waiting: Waiting,
    /// The plan: a row for each vendor account.
    pub rows: Vec<PlanRowView>,
    /// The first row that has no link yet, of several: what is to be linked next.
    pub next_row: Option<String>,
    /// The types that are wanted and that no row's vendor links, or that an account turned out not to have and no other
    /// row asks for: what another account would be for.
    #[specta(type = Vec<String>)]
    pub left_over: Vec<AssetType>,
    /// How many types are wanted in all rows together. One that is asked for again, because the account before did not
    /// have it, is the same one.
    pub wanted: u32,
    /// How many of them are connected.
    pub connected: u32,
    /// What was witnessed, the earliest first.
    pub timeline: Vec<TimelineEntryView>,
    /// The watch.
    pub watch: WatchView,
}

/// What a view needs besides the visit.
pub struct ViewContext<'a> {
    /// How often what is shown has changed.
    pub revision: u32,
    /// Gives a vendor's name for its code.
    pub name_of: &'a VendorName<'a>,
    /// Gives what follows from a draft; none while the client is not open.
    pub plan_of: Option<&'a dyn Fn(&PlanDraft) -> PlanView>,
    /// What is known of interventions, by ID.
    pub interventions: &'a BTreeMap<String, InterventionView>,
    /// The sessions whose address is at hand.
    pub at_hand: &'a dyn Fn(&str) -> bool,
}

impl Visit {
    /// The visit as the window shows it.
    pub fn view(&self, context: &ViewContext<'_>) -> VisitView {
        let rows: Vec<PlanRowView> = self.rows.iter().map(|row| self.row_view(row, context)).collect();
        let outcomes = rows.iter().filter_map(|row| row.outcome.as_ref());
        let connected = outcomes.map(|outcome| outcome.connected).sum();
        VisitView {
            id: self.id.clone(),
            revision: context.revision,
            profile_id: self.profile_id.clone(),
            profile_name: self.profile_name.clone(),
            environment: self.environment,
            user_id: self.user_id.as_str().to_owned(),
            label: self.label.clone(),
            exists: self.exists,
            bound: self.is_bound(),
            started_at: self.started_at.to_string(),
            finished_at: self.finished_at.map(|at| at.to_string()),
            consent: self.consent.clone(),
            state: self.state(context.name_of),
            waiting: self.waiting(context.name_of),
            next_row: self
                .rows
                .iter()
                .find(|row| row.session().is_none() && self.rows.len() > 1)
                .map(|row| row.id.clone()),
            left_over: left_over(&rows),
            wanted: super::asked_again::wanted(&rows),
            connected,
            rows,
            timeline: as_it_went(&self.timeline)
                .into_iter()
                .map(TimelineEntryView::from)
                .collect(),
            watch: self.watch_view(context),
        }
    }

    fn watch_view(&self, context: &ViewContext<'_>) -> WatchView {
        let watching = &self.watching;
        let watched = self.watched_until().is_some();
        // What nobody has yet is not over, whatever became of those before it.
        let current = || self.rows.iter().filter_map(PlanRow::session);
        let awaits_handing = || current().any(|session| session.state == LinkState::Unused);
        let state = if watching.looking {
            WatchState::Looking
        } else if !watched || (watching.ended && awaits_handing()) {
            WatchState::Idle
        } else if watching.ended {
            WatchState::Over
        } else if context.plan_of.is_none() {
            WatchState::Closed
        } else if watching.is_offline() {
            WatchState::Offline
        } else {
            WatchState::Waiting
        };
        WatchView {
            state,
            next_look_at: watching.next_look_at.map(|time| time.to_string()),
            last_look_at: watching.last_look_at.map(|time| time.to_string()),
            until: self.watched_until().map(|time| time.to_string()),
            failure: watching.failure.clone(),
        }
    }

    fn row_view(&self, row: &PlanRow, context: &ViewContext<'_>) -> PlanRowView {
        let act_of = |id: &str| context.interventions.get(id).map(InterventionView::act);
        let outcome = self.outcome_with(row, context.name_of, &act_of);
        let mut needed: Vec<&str> = outcome
            .iter()
            .flat_map(|outcome| outcome.types.iter().filter(|found| found.wanted))
            .flat_map(|found| &found.devices)
            .flat_map(|device| device.interventions.iter().map(String::as_str))
            .collect();
        needed.sort_unstable();
        needed.dedup();
        let interventions = needed
            .into_iter()
            .filter_map(|id| context.interventions.get(id).cloned())
            .collect();
        PlanRowView {
            id: row.id.clone(),
            state: self.row_state(row, outcome.as_ref()),
            draft: row.draft.clone(),
            plan: context.plan_of.map(|plan_of| plan_of(&row.draft)),
            expected: row.expected.clone(),
            vendor: chosen_vendor(row, context.name_of),
            asked_scopes: row
                .session()
                .map(|session| session.scopes.clone())
                .unwrap_or_default(),
            link: row
                .session()
                .map(|session| session.view((context.at_hand)(&session.id))),
            earlier_links: u32::try_from(row.sessions.len().saturating_sub(1)).unwrap_or(u32::MAX),
            outcome,
            interventions,
        }
    }

    /// Whether anything can still turn up because of a row: only what was handed over brings anything.
    fn may_still_bring(&self, row: &PlanRow) -> bool {
        !self.watching.ended && row.sessions.iter().any(LinkSession::was_handed_over)
    }

    pub(super) fn row_state(&self, row: &PlanRow, outcome: Option<&OutcomeView>) -> RowState {
        let Some(session) = row.session() else {
            return RowState::Planning;
        };
        let action = outcome.is_some_and(|outcome| {
            let mut wanted = outcome.types.iter().filter(|found| found.wanted);
            wanted.any(|found| found.state == TypeState::NeedsAction)
        });
        if row.is_taken_out() {
            RowState::Over
        } else if outcome.is_some_and(|outcome| outcome.settled) {
            RowState::Connected
        } else if session.state == LinkState::Unused {
            RowState::LinkReady
        } else if action && !matches!(session.state, LinkState::HandedOver | LinkState::Opened) {
            // While the customer has a link, that link is what is being done about it.
            RowState::NeedsAction
        } else if matches!(session.state, LinkState::MayExist | LinkState::Requested) {
            RowState::Planning
        } else if session.state == LinkState::Expired || !self.may_still_bring(row) {
            RowState::Over
        } else {
            RowState::Waiting
        }
    }
}

/// What is left over of one row, or missing in its account, unless another row is for it.
fn left_over(rows: &[PlanRowView]) -> Vec<AssetType> {
    let plans = || rows.iter().filter_map(|row| row.plan.as_ref());
    let served: Vec<&AssetType> = plans().flat_map(|plan| &plan.served).collect();
    let left = plans().flat_map(|plan| &plan.left_over);
    let left = left.filter(|left| !served.contains(left)).cloned();
    in_order(left.chain(super::asked_again::missing_everywhere(rows)))
}

/// The vendor by the link that was created, else by the draft.
fn chosen_vendor(row: &PlanRow, name_of: &VendorName<'_>) -> Option<ChosenVendor> {
    if let Some(session) = row.session() {
        return session.vendor.as_ref().map(|vendor| ChosenVendor {
            code: vendor.code.to_string(),
            display_name: vendor.display_name.clone(),
        });
    }
    match &row.draft.vendor {
        crate::plan::VendorChoice::Vendor { vendor } => Some(ChosenVendor {
            code: vendor.clone(),
            display_name: name_of(vendor),
        }),
        _ => None,
    }
}

impl LinkSession {
    fn view(&self, at_hand: bool) -> LinkView {
        LinkView {
            host: self.host.clone(),
            created_at: self.requested_at.to_string(),
            expires_at: self.expires_at().to_string(),
            state: self.state,
            channel: self.channel,
            returned: self.returned.clone(),
            signs_in_again: matches!(self.kind, SessionKind::Relink { .. }),
            at_hand,
        }
    }
}

/// The types in the order in which they are shown.
pub(super) fn in_order(types: impl IntoIterator<Item = AssetType>) -> Vec<AssetType> {
    crate::catalogue::in_order(&types.into_iter().collect::<Vec<_>>())
}
