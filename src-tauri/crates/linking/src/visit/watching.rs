//! The watch over a visit: what it has done, and what it does next.

use enode::{AssetType, LinkedVendor};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::time::Duration;

use super::Visit;
use crate::failure::{Failure, FailureCode};
use crate::link_state::LinkState;
use crate::outcome::{History, TypeState, VendorName};
use crate::timeline::{Happening, Stamp};
use crate::watch::{Pace, next_look};

/// Every so many looks all types are read again, also those that were well: what was found can go away.
const THOROUGH: u32 = 6;

/// After an event the account is looked at in full, once what belongs together has had time to come.
const AFTER_EVENT: Duration = Duration::from_secs(3);

/// How the watch over a visit stands. It goes on over restarts where it was.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Watching {
    /// When a link was handed over last: the looks are counted from then.
    pub since: Option<Timestamp>,
    /// How many looks there were since.
    pub looks: u32,
    /// When to look next, once that is decided.
    pub next_look_at: Option<Timestamp>,
    /// When the account was seen last.
    pub last_look_at: Option<Timestamp>,
    /// Why the last look failed, if it did.
    pub failure: Option<Failure>,
    /// Nothing is waited for any more: the sessions are over, or the visit is finished with everything connected.
    pub ended: bool,
    /// A look is going on.
    #[serde(skip)]
    pub looking: bool,
    /// An event has told more than the look that is going on can have seen.
    #[serde(skip)]
    overtaken: bool,
}

impl Watching {
    /// Whether the last look failed for want of a connection.
    pub(super) fn is_offline(&self) -> bool {
        self.failure
            .as_ref()
            .is_some_and(|failure| failure.code.is_want_of_connection())
    }

    pub(super) fn handed_over(&mut self, now: Timestamp) {
        self.since = Some(now);
        self.looks = 0;
        self.next_look_at = None;
        self.ended = false;
    }

    /// The handover did not come about: what it set is as it was. What looks have found out since stays.
    pub(super) fn not_handed_over(&mut self, before: &Self) {
        self.since = before.since;
        self.looks = before.looks;
        self.next_look_at = before.next_look_at;
        self.ended = before.ended;
    }

    /// What is planned from here on is planned for after the look.
    pub(super) fn look_begins(&mut self) {
        self.looking = true;
        self.overtaken = false;
        self.next_look_at = None;
    }

    pub(super) fn overtake(&mut self) {
        self.overtaken = self.looking;
    }

    pub(super) fn look_soon(&mut self, now: Timestamp) {
        self.since.get_or_insert(now);
        self.looks = 0;
        self.next_look_at = Some(now);
    }

    pub(super) fn look_after_event(&mut self, now: Timestamp) {
        let soon = now.checked_add(AFTER_EVENT).unwrap_or(Timestamp::MAX);
        self.next_look_at = Some(self.next_look_at.map_or(soon, |planned| planned.min(soon)));
    }

    /// Says whether the look was overtaken by an event.
    pub(super) fn looked(&mut self, now: Timestamp, failure: Option<&Failure>) -> bool {
        self.looking = false;
        self.looks = self.looks.saturating_add(1);
        let overtaken = std::mem::take(&mut self.overtaken);
        if failure.is_none() && !overtaken {
            self.last_look_at = Some(now);
        }
        overtaken
    }

    pub(super) fn plan_anew(&mut self) {
        self.next_look_at = None;
    }

    pub(super) fn resume(&mut self) {
        self.looking = false;
        self.overtaken = false;
    }
}

/// What the watch does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextWake {
    /// It looks at the account at this time, or at once where that has passed.
    Look(Timestamp),
    /// Nothing to look for; a link runs out at this time.
    RunsOut(Timestamp),
    /// Nothing any more.
    Nothing,
}

impl Visit {
    /// Until when the account may change because of this visit: the end of the last session that was handed over.
    pub fn watched_until(&self) -> Option<Timestamp> {
        self.sessions()
            .filter(|session| session.was_handed_over())
            .map(super::LinkSession::expires_at)
            .max()
    }

    /// Until when the visit is to be taken up again after a restart, by itself: while its watch goes on, and until
    /// every address that the vault keeps for it has been let go of. `None` when that is over.
    pub fn cared_for_until(&self) -> Option<Timestamp> {
        let watched = self.watched_until().filter(|_| !self.watching.ended);
        let kept = self.sessions().filter(|session| session.address_kept);
        kept.map(super::LinkSession::expires_at).chain(watched).max()
    }

    /// What the watch does next; links whose time has passed have run out by then. The second part says whether
    /// anything of the visit has changed by deciding it.
    ///
    /// - `jitter`: chance, from 0 to 1, so that many programs do not look at once.
    pub fn next_wake(&mut self, now: Timestamp, jitter: f64, name_of: &VendorName<'_>) -> (NextWake, bool) {
        // A look that was planned before the end is made, even if it is late: it is the last word.
        if let Some(due) = self.watching.next_look_at.filter(|due| *due <= now) {
            return (NextWake::Look(due), false);
        }
        let mut changed = self.run_out(now);
        if self.watching.looking {
            // What comes next is decided when it is known what the look has found.
            let expiry = self.next_expiry();
            return (expiry.map_or(NextWake::Nothing, NextWake::RunsOut), changed);
        }
        let settled = self.settled(name_of);
        let left = self
            .watched_until()
            .filter(|_| !(settled && self.finished_at.is_some()))
            .and_then(|until| Duration::try_from(until.duration_since(now)).ok())
            .filter(|left| !left.is_zero());
        let planned = match left {
            None => None,
            Some(left) => self.watching.next_look_at.or_else(|| {
                let pause = next_look(self.watching.looks, left, jitter, self.pace(settled));
                now.checked_add(pause).ok()
            }),
        };
        let ended = planned.is_none() && self.watched_until().is_some();
        changed |= planned != self.watching.next_look_at || ended != self.watching.ended;
        self.watching.next_look_at = planned;
        self.watching.ended = ended;
        let wake = match (planned, self.next_expiry()) {
            (Some(look), Some(expiry)) if expiry < look => NextWake::RunsOut(expiry),
            (Some(look), _) => NextWake::Look(look),
            (None, Some(expiry)) => NextWake::RunsOut(expiry),
            (None, None) => NextWake::Nothing,
        };
        (wake, changed)
    }

    fn next_expiry(&self) -> Option<Timestamp> {
        self.sessions()
            .filter(|session| session.state.is_open())
            .map(super::LinkSession::expires_at)
            .min()
    }

    fn pace(&self, settled: bool) -> Pace {
        let limited = self
            .watching
            .failure
            .as_ref()
            .is_some_and(|failure| failure.code == FailureCode::RateLimited);
        if limited {
            Pace::Limited
        } else if self.watching.is_offline() {
            Pace::Offline
        } else if settled {
            Pace::Settled
        } else {
            Pace::Waiting
        }
    }

    /// Links whose 24 hours have passed are over. Says whether there were any.
    fn run_out(&mut self, now: Timestamp) -> bool {
        let (mut over, mut changed) = (Vec::new(), false);
        for row in &mut self.rows {
            for session in &mut row.sessions {
                if now < session.expires_at() {
                    continue;
                }
                if let Some(state) = session.state.runs_out() {
                    let known = !matches!(session.state, LinkState::Requested | LinkState::MayExist);
                    session.state = state;
                    changed = true;
                    over.extend(known.then(|| row.id.clone()));
                }
            }
        }
        for row in &over {
            self.note(now, Some(row), Stamp::Seen, Happening::SessionOver);
        }
        changed
    }

    /// Whether this look reads everything that was asked for, and not only what is wanting.
    fn is_thorough(&self) -> bool {
        self.history.is_none() || self.watching.looks.is_multiple_of(THOROUGH)
    }

    /// Which lists of devices a look reads, once `GET /users/{userId}` has told the accounts.
    ///
    /// A household without accounts has no devices. Where the accounts are as they were, only the types that are
    /// not well are read, and now and then all of those that were asked for. Types that nobody asked for are not
    /// read at all.
    pub fn lists_to_read(
        &self,
        accounts: &[LinkedVendor],
        everything: bool,
        name_of: &VendorName<'_>,
    ) -> Vec<AssetType> {
        let mut wanted = self.asked_types();
        wanted.retain(|asset_type| AssetType::KNOWN.contains(asset_type));
        if accounts.is_empty() {
            return Vec::new();
        }
        let as_before = |history: &History| same_accounts(history.now().accounts(), accounts);
        let unchanged = self.history.as_ref().is_some_and(as_before);
        if everything || !unchanged || self.is_thorough() {
            return wanted;
        }
        let outcomes: Vec<_> = self
            .rows
            .iter()
            .filter_map(|row| self.outcome(row, name_of))
            .collect();
        let well = |asset_type: &AssetType| {
            let mut rows = outcomes
                .iter()
                .flat_map(|outcome| &outcome.types)
                .filter(|found| found.wanted && found.asset_type == *asset_type);
            rows.all(|found| {
                matches!(
                    found.state,
                    TypeState::Connected | TypeState::VendorDoesNotOffer | TypeState::ScopeNotAsked
                ) && found
                    .expected
                    .iter()
                    .all(|expected| expected.found >= expected.expected.count)
            })
        };
        wanted.retain(|asset_type| !well(asset_type));
        wanted
    }
}

fn same_accounts(before: &[LinkedVendor], now: &[LinkedVendor]) -> bool {
    before.len() == now.len() && now.iter().all(|row| before.contains(row))
}
