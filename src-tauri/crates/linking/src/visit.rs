//! A visit: one sitting with one household, with its plan, link sessions, snapshots, timeline and outcome.
//!
//! [`Visit`] is what is kept of it, and each event changes it here: pure, time comes in. It holds no secret, so it
//! may rest on disk as it is; the address of a pending link rests in the vault under the session's ID. What the
//! window is shown is made in `view`. Not here: the calls that cause the events, and where anything is kept.

mod asked_again;
mod handing;
mod happen;
mod household;
mod notice;
mod planning;
mod row;
mod search;
mod session;
#[cfg(test)]
mod tests;
mod view;
mod waiting;
mod watching;

use enode::{AssetType, Language, UserId};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use words::{Message, fault, hint};

use crate::failure::{Failure, FailureCode};
use crate::outcome::{ActOf, History, Looks, OutcomeView, VendorName};
use crate::profile::Environment;
use crate::timeline::{Happening, Stamp, TimelineEntry};

pub use handing::{BeforeHandover, BeforeReport, Handover};
pub use notice::Notice;
pub use planning::RowBefore;
pub use row::PlanRow;
pub use search::{VisitSearch, VisitsView, day_begins, day_ends};
pub use session::{LinkSession, Returned, SessionKind};
pub use view::{
    ChosenVendor, LinkView, PlanRowView, RowState, ViewContext, VisitView, WatchState, WatchView,
};
pub use waiting::{Awaited, SoFar, VisitBrief, VisitState, Waiting};
pub use watching::{NextWake, Watching};

/// What a visit belongs to.
#[derive(Clone, Debug)]
pub struct VisitOf {
    /// The profile's ID.
    pub profile_id: String,
    /// The profile's name, as it is now.
    pub profile_name: String,
    /// Which Enode.
    pub environment: Environment,
    /// The household.
    pub user_id: UserId,
    /// Whether the API knows the household; `None` when it could not be asked.
    pub exists: Option<bool>,
    /// The language in which the customer is addressed until another is chosen: the operator's.
    pub language: Language,
}

/// One sitting with one household.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Visit {
    /// Made once, by this program.
    pub id: String,
    /// The profile's ID.
    pub profile_id: String,
    /// The profile's name when the visit began.
    pub profile_name: String,
    /// Which Enode.
    pub environment: Environment,
    /// The household.
    pub user_id: UserId,
    /// What the operator calls the household.
    pub label: String,
    /// Whether the API knew the household when it was last asked; `None` when it could not be asked.
    pub exists: Option<bool>,
    /// When it began.
    pub started_at: Timestamp,
    /// When anything of it changed last.
    pub changed_at: Timestamp,
    /// When the operator finished it.
    pub finished_at: Option<Timestamp>,
    /// Who gave consent and how, in the operator's words.
    pub consent: String,
    /// The plan: a row for each vendor account.
    pub rows: Vec<PlanRow>,
    /// The household's accounts and devices as they were before the first link and as they are now.
    pub history: Option<History>,
    /// What was witnessed, the earliest first.
    pub timeline: Vec<TimelineEntry>,
    /// How the watch over it stands.
    pub watching: Watching,
}

impl Visit {
    /// Begins a visit with one empty plan row.
    pub fn begin(id: String, row_id: String, of: VisitOf, label: String, now: Timestamp) -> Self {
        Self {
            id,
            profile_id: of.profile_id,
            profile_name: of.profile_name,
            environment: of.environment,
            rows: vec![PlanRow::new(row_id, &of.user_id, of.language)],
            user_id: of.user_id,
            label,
            exists: of.exists,
            started_at: now,
            changed_at: now,
            finished_at: None,
            consent: String::new(),
            history: None,
            timeline: Vec::new(),
            watching: Watching::default(),
        }
    }

    /// Adds a plan row that begins with the language and colours of the one before.
    pub fn add_row(&mut self, id: String, now: Timestamp) {
        let row = self.rows.last().map(|last| last.sibling(id));
        self.rows.extend(row);
        self.changed_at = now;
    }

    /// Removes a plan row that has no link yet. The last row stays.
    ///
    /// # Errors
    /// When it is not there, has had a link, or is the only one.
    pub fn remove_row(&mut self, row: &str, now: Timestamp) -> Result<(), Failure> {
        let refused =
            |text: Message| Err(Failure::new(FailureCode::Rejected, text).with_hint(hint::row_stays()));
        if !self.row(row)?.sessions.is_empty() {
            return refused(fault::row_has_link());
        }
        if self.rows.len() == 1 {
            return refused(fault::last_row());
        }
        self.rows.retain(|other| other.id != row);
        self.changed_at = now;
        Ok(())
    }

    /// The plan row with this ID.
    ///
    /// # Errors
    /// When the visit has none.
    pub fn row(&self, id: &str) -> Result<&PlanRow, Failure> {
        self.rows.iter().find(|row| row.id == id).ok_or_else(no_row)
    }

    /// The plan row with this ID, to be changed.
    ///
    /// # Errors
    /// When the visit has none.
    pub fn row_mut(&mut self, id: &str) -> Result<&mut PlanRow, Failure> {
        self.rows.iter_mut().find(|row| row.id == id).ok_or_else(no_row)
    }

    /// The session with this ID, and its plan row.
    pub fn session(&self, id: &str) -> Option<(&PlanRow, &LinkSession)> {
        self.rows.iter().find_map(|row| {
            row.sessions
                .iter()
                .find(|session| session.id == id)
                .map(|session| (row, session))
        })
    }

    pub(crate) fn session_mut(&mut self, id: &str) -> Option<&mut LinkSession> {
        self.rows
            .iter_mut()
            .find_map(|row| row.sessions.iter_mut().find(|session| session.id == id))
    }

    /// Every session of every row.
    pub fn sessions(&self) -> impl Iterator<Item = &LinkSession> {
        self.rows.iter().flat_map(|row| &row.sessions)
    }

    /// The types that the links so far have asked for, in the order of [`AssetType::KNOWN`].
    pub fn asked_types(&self) -> Vec<AssetType> {
        let linked = self.rows.iter().filter(|row| row.session().is_some());
        let mut types: Vec<AssetType> = linked
            .flat_map(|row| {
                let expected = row.expected.iter().map(|expected| expected.asset_type.clone());
                let asked = row.sessions.iter().flat_map(|session| session.wanted.clone());
                asked.chain(expected)
            })
            .collect();
        types.sort();
        types.dedup();
        types
    }

    /// What came of a plan row; `None` before the account has been seen, or before the row has a link.
    pub fn outcome(&self, row: &PlanRow, name_of: &VendorName<'_>) -> Option<OutcomeView> {
        self.outcome_with(row, name_of, &|_| None)
    }

    /// The same, where it is known what a person has to do for each intervention.
    fn outcome_with(
        &self,
        row: &PlanRow,
        name_of: &VendorName<'_>,
        act_of: &ActOf<'_>,
    ) -> Option<OutcomeView> {
        let history = self.history.as_ref()?;
        let asked = row.asked()?;
        let looks = if self.watched_until().is_some() && !self.watching.ended {
            Looks::Coming
        } else {
            Looks::OnRequest
        };
        Some(crate::outcome::outcome(&asked, history, looks, name_of, act_of))
    }

    /// Whether nothing is left to wait for in any row that has a link.
    pub fn settled(&self, name_of: &VendorName<'_>) -> bool {
        let mut linked = self.rows.iter().filter(|row| row.session().is_some()).peekable();
        linked.peek().is_some()
            && linked.all(|row| {
                row.is_taken_out() || self.outcome(row, name_of).is_some_and(|outcome| outcome.settled)
            })
    }

    /// Whether the account has been seen since the row's link was created, and before it was handed over.
    ///
    /// # Errors
    /// When the visit has no such row.
    pub fn knows_before(&self, row: &str) -> Result<bool, Failure> {
        let Some(session) = self.row(row)?.session() else {
            return Ok(false);
        };
        let seen_since = self
            .watching
            .last_look_at
            .is_some_and(|seen| seen >= session.requested_at);
        Ok(session.before.is_some() && (seen_since || session.was_handed_over()))
    }

    /// Notes what was witnessed.
    pub fn note(&mut self, at: Timestamp, row: Option<&str>, stamp: Stamp, what: Happening) {
        self.changed_at = at;
        self.timeline.push(TimelineEntry {
            at,
            row: row.map(str::to_owned),
            stamp,
            what,
        });
    }
}

fn no_row() -> Failure {
    Failure::new(FailureCode::Internal, fault::row_gone())
}
