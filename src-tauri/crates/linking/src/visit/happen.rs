//! How each event changes a visit.

use enode::webhook::Event;
use enode::{Asset, AssetType};
use jiff::Timestamp;
use words::Text;

use super::Visit;
use super::row::PlanRow;
use super::session::{LinkSession, Returned};
use crate::failure::{Failure, FailureCode};
use crate::link_state::LinkState;
use crate::outcome::{EventEffect, History, Snapshot, VendorName};
use crate::timeline::{Happening, Report, Stamp, TimelineEntry, happenings};
use crate::unlinking::UnlinkTarget;

impl Visit {
    /// The API is about to be asked for a link. To be on disk before it is: a link that was created and then lost
    /// is worse than one that is said to be possible.
    ///
    /// # Errors
    /// When the visit has no such row.
    pub fn link_requested(&mut self, row: &str, session: LinkSession) -> Result<(), Failure> {
        self.changed_at = session.requested_at;
        self.finished_at = None;
        self.row_mut(row)?.sessions.push(session);
        Ok(())
    }

    /// The API answered with a link. The one before counts no longer; but where the visit was finished meanwhile, the
    /// new one is given up and takes nobody's place.
    pub fn link_created(&mut self, session: &str, host: &str, now: Timestamp) {
        let Some(row) = self.row_of(session) else { return };
        let is_wanted = self
            .session(session)
            .is_some_and(|(_, session)| session.state.created().is_some());
        let latest = self.history.as_ref().map(|history| history.now().clone());
        let mut replaced = false;
        for other in self
            .rows
            .iter_mut()
            .filter(|other| other.id == row)
            .flat_map(|row| &mut row.sessions)
        {
            if other.id == session {
                other.state = other.state.created().unwrap_or(other.state);
                host.clone_into(&mut other.host);
                other.before.clone_from(&latest);
            } else if let Some(over) = other.state.replaced().filter(|_| is_wanted) {
                // One that nobody has was never there for the customer.
                replaced |= other.was_handed_over() || other.state == LinkState::Unused;
                other.state = over;
            }
        }
        self.exists = Some(true);
        if replaced {
            self.note(now, Some(&row), Stamp::Seen, Happening::Replaced);
        }
        self.note(
            now,
            Some(&row),
            Stamp::Seen,
            Happening::LinkCreated {
                host: host.to_owned(),
            },
        );
    }

    /// The API was not asked for a link after all: that it would be could not be written down.
    pub fn link_not_requested(&mut self, session: &str) {
        for row in &mut self.rows {
            row.sessions.retain(|other| other.id != session);
        }
    }

    /// The API refused to create a link, or its answer was lost.
    pub fn link_failed(&mut self, session: &str, failure: &Failure, now: Timestamp) {
        let Some(row) = self.row_of(session) else { return };
        let what = if failure.code == FailureCode::LinkMayExist {
            if let Some(session) = self.session_mut(session) {
                session.state = session.state.answer_lost().unwrap_or(session.state);
            }
            Happening::LinkMayExist
        } else {
            self.link_not_requested(session);
            Happening::LinkRefused {
                code: failure.code,
                message: failure.message.clone(),
            }
        };
        self.note(now, Some(&row), Stamp::Seen, what);
    }

    /// The customer's browser came back from a session. Says whether the session is known.
    pub fn returned(&mut self, session: &str, returned: Returned, now: Timestamp) -> bool {
        let Some(row) = self.row_of(session) else {
            return false;
        };
        let Some(found) = self.session_mut(session) else {
            return false;
        };
        // However it ended, a session that sent the browser back is used up.
        found.state = found.state.spent().unwrap_or(found.state);
        let what = match &returned {
            Returned { completed: true, .. } => Happening::Returned,
            Returned { error, message, .. } => Happening::LeftEarly {
                error: error.clone().unwrap_or_default(),
                message: message.clone(),
            },
        };
        found.returned = Some(returned);
        self.note(now, Some(&row), Stamp::Seen, what);
        self.watching.look_soon(now);
        true
    }

    /// A look at the account begins.
    pub fn look_begins(&mut self) {
        self.watching.look_begins();
    }

    /// A look at the account has ended. Answers with what is new, for whoever wants to be told.
    ///
    /// An answer during which an event told more is older than what is known, and dropped: a device that had just
    /// been found would seem to have gone away. The event has planned a look of its own.
    pub fn looked(
        &mut self,
        answer: Result<Snapshot, Failure>,
        name_of: &VendorName<'_>,
        now: Timestamp,
    ) -> Vec<Happening> {
        let overtaken = self.watching.looked(now, answer.as_ref().err());
        match answer {
            Err(failure) => {
                let told = self.watching.failure.as_ref().map(|before| before.code) == Some(failure.code);
                if !told {
                    let (code, message) = (failure.code, failure.message.clone());
                    self.note(now, None, Stamp::Seen, Happening::LookFailed { code, message });
                }
                self.watching.failure = Some(failure);
                Vec::new()
            }
            Ok(_) if overtaken => {
                self.watching.failure = None;
                Vec::new()
            }
            Ok(snapshot) => {
                self.watching.failure = None;
                let news = self.take_in(snapshot, name_of, now);
                if news.is_empty() && self.watching.since.is_some() {
                    self.note_quiet_look(now, name_of);
                }
                news
            }
        }
    }

    /// A webhook event tells of this household. Answers with what is new; `None` when nothing has changed.
    pub fn take_event(
        &mut self,
        event: &Event,
        name_of: &VendorName<'_>,
        now: Timestamp,
    ) -> Option<Vec<Happening>> {
        let history = self.history.as_ref()?;
        match history.now().with_event(event) {
            EventEffect::Changed(snapshot) => {
                let news = self.take_in(snapshot, name_of, now);
                if !news.is_empty() {
                    self.watching.overtake();
                }
                // An event carries little; what it is about is looked at in full soon.
                self.watching.look_after_event(now);
                Some(news)
            }
            EventEffect::NothingNew | EventEffect::NotAboutDevices => None,
        }
    }

    fn take_in(&mut self, snapshot: Snapshot, name_of: &VendorName<'_>, now: Timestamp) -> Vec<Happening> {
        for session in self.rows.iter_mut().flat_map(|row| &mut row.sessions) {
            if session.account_appeared(&snapshot) {
                session.state = session.state.spent().unwrap_or(session.state);
            }
            // Until it is handed over nothing in the account can come of it.
            if session.state.is_open() && !session.was_handed_over() {
                session.before = Some(snapshot.clone());
            }
        }
        let news = if let Some(history) = &mut self.history {
            let before = history.now().clone();
            history.look(snapshot);
            let been_away = |asset: &Asset| history.has_been_away(asset);
            happenings(Some(&before), history.now(), &been_away, name_of)
        } else {
            self.history = Some(History::new(snapshot));
            Vec::new()
        };
        for (stamp, what) in &news {
            self.note(now, None, *stamp, what.clone());
        }
        news.into_iter().map(|(_, what)| what).collect()
    }

    /// A look that found nothing new is one entry, whose time moves on, rather than hundreds. Of an account that nobody
    /// has been at yet nothing can be missing, and it is not worth a line.
    fn note_quiet_look(&mut self, now: Timestamp, name_of: &VendorName<'_>) {
        let mut missing: Vec<_> = self
            .rows
            .iter()
            .filter(|row| self.customer_has_been_at(row))
            .filter_map(|row| self.outcome(row, name_of))
            .flat_map(|outcome| outcome.missing())
            .collect();
        missing.sort();
        missing.dedup();
        if missing.is_empty() {
            return;
        }
        let what = Happening::Looked { missing };
        match self.timeline.last_mut() {
            Some(last) if last.what == what => {
                last.at = now;
                self.changed_at = now;
            }
            _ => self.note(now, None, Stamp::Seen, what),
        }
    }

    /// Whether the customer has come through a link of this account, as far as anybody knows or says.
    fn customer_has_been_at(&self, row: &PlanRow) -> bool {
        let used = |session: &LinkSession| session.state == LinkState::Spent || session.returned.is_some();
        let says_done = |entry: &TimelineEntry| {
            let done = Happening::Told {
                report: Report::SaysDone,
            };
            entry.row.as_ref() == Some(&row.id) && entry.what == done
        };
        row.sessions.iter().any(used) || self.timeline.iter().any(says_done)
    }

    /// Something was unlinked here, and the API said that it was done. What was taken out on purpose is not waited for.
    pub fn unlinked(&mut self, target: &UnlinkTarget, what: Text, now: Timestamp) {
        for row in &mut self.rows {
            let mut all = Vec::new();
            for session in &mut row.sessions {
                let ours = |code: &str| {
                    session
                        .vendor
                        .as_ref()
                        .is_none_or(|vendor| vendor.code.as_str() == code)
                };
                let taken: Vec<AssetType> = match target {
                    UnlinkTarget::Household => session.wanted.clone(),
                    UnlinkTarget::Vendor { vendor } if ours(vendor) => session.wanted.clone(),
                    UnlinkTarget::AssetType { vendor, asset_type } if ours(vendor) => {
                        vec![asset_type.clone()]
                    }
                    _ => Vec::new(),
                };
                session.wanted.retain(|wanted| !taken.contains(wanted));
                session
                    .scopes
                    .retain(|scope| !taken.contains(&scope.asset_type()));
                all.extend(taken);
            }
            row.expected
                .retain(|expected| !all.contains(&expected.asset_type));
        }
        // It is gone, also where nobody looks any more.
        if let Some(history) = &mut self.history {
            let left = history.now().taking_out(|vendor, asset_type| match target {
                UnlinkTarget::Household => true,
                UnlinkTarget::Vendor { vendor: ours } => vendor.as_str() == ours,
                UnlinkTarget::AssetType {
                    vendor: ours,
                    asset_type: only,
                } => vendor.as_str() == ours && asset_type == only,
            });
            history.look(left);
        }
        self.note(now, None, Stamp::Seen, Happening::Unlinked { what });
        self.watching.look_soon(now);
    }

    /// The operator is done. Links that nobody has are given up; the watch goes on while something is missing.
    pub fn finish(&mut self, now: Timestamp) {
        if self.finished_at.is_some() {
            return;
        }
        for session in self.rows.iter_mut().flat_map(|row| &mut row.sessions) {
            if !session.was_handed_over() {
                session.state = session.state.replaced().unwrap_or(session.state);
            }
        }
        self.finished_at = Some(now);
        self.note(now, None, Stamp::Seen, Happening::Finished);
        self.watching.plan_anew();
    }

    /// The operator is not done after all. Links that were given up, and addresses that were let go of, stay so.
    pub fn reopen(&mut self, now: Timestamp) {
        if self.finished_at.take().is_none() {
            return;
        }
        self.note(now, None, Stamp::Seen, Happening::Reopened);
        self.watching.plan_anew();
    }

    /// The program has started again: what was on its way when it ended will not be heard of any more.
    pub fn resume(&mut self) {
        for session in self.rows.iter_mut().flat_map(|row| &mut row.sessions) {
            session.state = session.state.answer_lost().unwrap_or(session.state);
        }
        self.watching.resume();
    }

    /// A session's address turned up in the vault although its answer was lost: it was kept just before the end.
    pub fn link_recovered(&mut self, session: &str, host: &str, now: Timestamp) {
        let lost = self
            .session(session)
            .is_some_and(|(_, found)| found.state == LinkState::MayExist);
        if lost {
            self.link_created(session, host, now);
        }
    }

    /// Sessions whose address is of no use any more and may still be kept. Once the visit is finished that is every
    /// one: a link that is out may still be used by whoever has it, but nobody hands it over again.
    pub fn addresses_over(&self) -> Vec<String> {
        let finished = self.finished_at.is_some();
        self.sessions()
            .filter(|session| session.address_kept)
            .filter(|session| match session.state {
                // It may be on its way into the vault.
                LinkState::Requested => false,
                LinkState::MayExist | LinkState::Unused | LinkState::HandedOver => finished,
                LinkState::Opened | LinkState::Spent | LinkState::Expired | LinkState::Replaced => true,
            })
            .map(|session| session.id.clone())
            .collect()
    }

    /// The vault has let go of a session's address.
    pub fn address_forgotten(&mut self, session: &str) {
        if let Some(session) = self.session_mut(session) {
            session.address_kept = false;
        }
    }

    pub(super) fn row_of(&self, session: &str) -> Option<String> {
        self.session(session).map(|(row, _)| row.id.clone())
    }
}
