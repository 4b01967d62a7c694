//! What a visit knows, and how each event changes it. No I/O and no clock in here: time comes in.

use std::time::Duration;

use enode::{AssetType, ColorScheme, LinkUrl, UserId};
use jiff::Timestamp;
use linking::{
    Asked, ChosenVendor, Failure, FailureCode, Happening, History, LinkChannel, LinkState, Looks,
    OutcomeView, Returned, Snapshot, Stamp, TimelineEntry, VendorName, VendorView, VisitView, WatchState,
    WatchView,
};
use tokio::sync::oneshot;
use uuid::Uuid;

use super::link::Link;
use super::watch::Next;
use crate::connection::{Connection, Session};

/// A browser that may come back, and from which link.
pub(super) struct Arrival {
    pub(super) link: Uuid,
    pub(super) receiver: oneshot::Receiver<Returned>,
}

pub(super) struct State {
    id: Uuid,
    started_at: Timestamp,
    pub(super) user_id: UserId,
    pub(super) wanted: Vec<AssetType>,
    vendor: Option<VendorView>,
    request: enode::LinkRequest,
    link: Link,
    pub(super) before: Option<Snapshot>,
    latest: Option<Snapshot>,
    timeline: Vec<TimelineEntry>,
    watch: Watch,
}

#[derive(Default)]
struct Watch {
    /// When the link was handed over: the looks are counted from then.
    since: Option<Timestamp>,
    looks: u32,
    /// Something has happened that makes a look worth while at once.
    due: bool,
    looking: bool,
    over: bool,
    next_look_at: Option<Timestamp>,
    last_look_at: Option<Timestamp>,
    failure: Option<Failure>,
}

impl Watch {
    fn state(&self) -> WatchState {
        let no_connection = |failure: &Failure| {
            matches!(
                failure.code,
                FailureCode::Unreachable | FailureCode::TimedOut | FailureCode::Unavailable
            )
        };
        if self.looking {
            WatchState::Looking
        } else if self.over {
            WatchState::Over
        } else if self.failure.as_ref().is_some_and(no_connection) {
            WatchState::Offline
        } else if self.next_look_at.is_some() {
            WatchState::Waiting
        } else {
            WatchState::Idle
        }
    }

    fn view(&self) -> WatchView {
        WatchView {
            state: self.state(),
            next_look_at: self.next_look_at.map(|time| time.to_string()),
            last_look_at: self.last_look_at.map(|time| time.to_string()),
            failure: self.failure.clone(),
        }
    }
}

impl State {
    pub(super) fn begin(session: Session) -> (Self, Option<Arrival>) {
        let link = Link::new(session.url, session.created_at);
        let arrival = arrival(&link, session.return_address.arrival);
        let mut state = Self {
            id: Uuid::new_v4(),
            started_at: session.created_at,
            user_id: session.user_id,
            wanted: session.wanted,
            vendor: session.vendor,
            request: session.request,
            link,
            before: None,
            latest: None,
            timeline: Vec::new(),
            watch: Watch::default(),
        };
        let host = state.link.host.clone();
        state.note(session.created_at, Stamp::Seen, Happening::LinkCreated { host });
        (state, arrival)
    }

    /// A fresh link in the place of the one before. What was there before the first link still counts as before.
    pub(super) fn replace_link(&mut self, session: Session) -> Option<Arrival> {
        let now = session.created_at;
        self.note(now, Stamp::Seen, Happening::Replaced);
        self.link = Link::new(session.url, now);
        self.wanted = session.wanted;
        self.vendor = session.vendor;
        self.request = session.request;
        self.watch = Watch {
            last_look_at: self.watch.last_look_at,
            ..Watch::default()
        };
        let host = self.link.host.clone();
        self.note(now, Stamp::Seen, Happening::LinkCreated { host });
        arrival(&self.link, session.return_address.arrival)
    }

    pub(super) fn forget_link(&mut self) {
        self.link.url = None;
    }

    /// The link's state after it is handed over this way.
    pub(super) fn link_after_handover(
        &self,
        channel: LinkChannel,
        now: Timestamp,
    ) -> Result<LinkState, Failure> {
        if now >= self.link.expires_at() {
            return Err(Failure::new(
                FailureCode::LinkOver,
                "The link is over: its 24 hours have passed.",
            ));
        }
        self.link.state.handed_over(channel).ok_or_else(|| {
            Failure::new(
                FailureCode::LinkSpent,
                "The link was opened before, and a link works only once.",
            )
        })
    }

    /// The link's URL. Its host was checked when it was created.
    pub(super) fn url(&self) -> Result<&LinkUrl, Failure> {
        self.link.url.as_ref().ok_or_else(|| {
            Failure::new(
                FailureCode::LinkSpent,
                "The link is not kept any more: it has been used.",
            )
        })
    }

    pub(super) fn handed_over(&mut self, channel: LinkChannel, next: LinkState, now: Timestamp) {
        self.link.state = next;
        self.link.channel = Some(channel);
        let what = match channel {
            LinkChannel::ThisBrowser => Happening::OpenedHere,
            LinkChannel::Copied => Happening::Copied,
        };
        self.note(now, Stamp::Seen, what);
        self.watch.since = Some(now);
        self.watch.looks = 0;
    }

    /// The browser came back from a link; says whether that link is still the current one.
    pub(super) fn returned(&mut self, link: Uuid, returned: Returned, now: Timestamp) -> bool {
        if link != self.link.id {
            return false;
        }
        let what = if returned.completed {
            Happening::Returned
        } else {
            let error = returned.error.clone().unwrap_or_default();
            Happening::LeftEarly {
                error,
                message: returned.message.clone(),
            }
        };
        self.note(now, Stamp::Seen, what);
        self.link.returned = Some(returned);
        self.spend();
        self.watch.since.get_or_insert(now);
        self.watch.looks = 0;
        self.watch.due = true;
        true
    }

    pub(super) fn look_begins(&mut self) {
        self.watch.looking = true;
        self.watch.due = false;
    }

    pub(super) fn look_ends(
        &mut self,
        answer: Result<Snapshot, Failure>,
        name_of: &VendorName<'_>,
        now: Timestamp,
    ) {
        self.watch.looking = false;
        self.watch.looks += 1;
        match answer {
            Err(failure) => {
                if self.watch.failure.as_ref().map(|before| before.code) != Some(failure.code) {
                    let what = Happening::LookFailed {
                        code: failure.code,
                        message: failure.message.clone(),
                    };
                    self.note(now, Stamp::Seen, what);
                }
                self.watch.failure = Some(failure);
            }
            Ok(snapshot) => {
                self.watch.failure = None;
                self.watch.last_look_at = Some(now);
                self.take_in(snapshot, name_of, now);
            }
        }
    }

    fn take_in(&mut self, snapshot: Snapshot, name_of: &VendorName<'_>, now: Timestamp) {
        let seen_before = self.latest.as_ref().or(self.before.as_ref());
        let happenings = linking::happenings(seen_before, &snapshot, name_of);
        let nothing_new = happenings.is_empty();
        if linking::account_appeared(self.before.as_ref(), &snapshot, self.vendor.as_ref()) {
            self.spend();
        }
        for (stamp, what) in happenings {
            self.note(now, stamp, what);
        }
        self.latest = Some(snapshot);
        if nothing_new && self.watch.since.is_some() {
            self.note_quiet_look(now, name_of);
        }
    }

    /// A look that found nothing new is one entry, whose time moves on, rather than hundreds.
    fn note_quiet_look(&mut self, now: Timestamp, name_of: &VendorName<'_>) {
        let missing = self
            .outcome(name_of)
            .map(|outcome| outcome.missing())
            .unwrap_or_default();
        if missing.is_empty() {
            return;
        }
        let what = Happening::Looked { missing };
        match self.timeline.last_mut() {
            Some(last) if last.what == what => last.at = now.to_string(),
            _ => self.note(now, Stamp::Seen, what),
        }
    }

    /// What the watch does next, and whether the view has changed by deciding it.
    pub(super) fn plan_next(
        &mut self,
        now: Timestamp,
        jitter: f64,
        name_of: &VendorName<'_>,
    ) -> (Next, bool) {
        let Ok(until_over) = Duration::try_from(self.link.expires_at().duration_since(now)) else {
            return (Next::Over, self.run_out(now));
        };
        if until_over.is_zero() {
            return (Next::Over, self.run_out(now));
        }
        if std::mem::take(&mut self.watch.due) {
            self.watch.next_look_at = Some(now);
            return (Next::Look(Duration::ZERO), true);
        }
        let age = linking::SESSION.saturating_sub(until_over);
        let settled = self.outcome(name_of).is_some_and(|outcome| outcome.settled);
        let pause = self
            .watch
            .since
            .and_then(|_| linking::next_look(self.watch.looks, age, jitter, settled));
        let next = match pause {
            Some(pause) => Next::Look(pause),
            None => Next::RunsOut(until_over),
        };
        self.watch.next_look_at = pause.and_then(|pause| now.checked_add(pause).ok());
        (next, true)
    }

    /// The session has come to its end. Says whether that is news.
    fn run_out(&mut self, now: Timestamp) -> bool {
        if self.watch.over {
            return false;
        }
        self.watch.over = true;
        self.watch.next_look_at = None;
        self.link.state = self.link.state.runs_out().unwrap_or(self.link.state);
        self.link.url = None;
        self.note(now, Stamp::Seen, Happening::SessionOver);
        true
    }

    fn spend(&mut self) {
        self.link.state = self.link.state.spent().unwrap_or(self.link.state);
        if self.link.state == LinkState::Spent {
            self.link.url = None;
        }
    }

    /// What came of it, once the account has been seen before and after.
    fn outcome(&self, name_of: &VendorName<'_>) -> Option<OutcomeView> {
        let (before, latest) = (self.before.as_ref()?, self.latest.as_ref()?);
        let asked = Asked {
            wanted: &self.wanted,
            vendor: self.vendor.as_ref(),
            scopes: &self.request.scopes,
            expected: &[],
        };
        let mut history = History::new(before.clone());
        history.look(latest.clone());
        let looks = match self.watch.next_look_at {
            Some(_) => Looks::Coming,
            None => Looks::OnRequest,
        };
        Some(linking::outcome(&asked, &history, looks, name_of, &|_| None))
    }

    pub(super) fn view(&self, connection: &Connection) -> VisitView {
        let profile = connection.profile();
        VisitView {
            id: self.id.to_string(),
            profile_name: profile.name.clone(),
            environment: profile.environment,
            user_id: self.user_id.as_str().to_owned(),
            started_at: self.started_at.to_string(),
            asset_types: self.wanted.clone(),
            vendor: self.vendor.as_ref().map(|vendor| ChosenVendor {
                code: vendor.code.to_string(),
                display_name: vendor.display_name.clone(),
            }),
            scopes: self.request.scopes.clone(),
            language: self.request.language.to_string(),
            color_scheme: self
                .request
                .color_scheme
                .clone()
                .unwrap_or(ColorScheme::System)
                .to_string(),
            link: Some(self.link.view()),
            timeline: self.timeline.clone(),
            watch: self.watch.view(),
            outcome: self.outcome(&|code| connection.vendor_name(code)),
        }
    }

    fn note(&mut self, at: Timestamp, stamp: Stamp, what: Happening) {
        self.timeline.push(TimelineEntry {
            at: at.to_string(),
            stamp,
            what,
        });
    }
}

fn arrival(link: &Link, receiver: Option<oneshot::Receiver<Returned>>) -> Option<Arrival> {
    receiver.map(|receiver| Arrival {
        link: link.id,
        receiver,
    })
}
