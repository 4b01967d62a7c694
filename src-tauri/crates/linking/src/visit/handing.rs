//! How handing a link over changes a visit, and what people tell of it afterwards.

use jiff::Timestamp;
use words::fault;

use super::{Visit, Watching};
use crate::failure::{Failure, FailureCode};
use crate::link_state::{LinkChannel, LinkState};
use crate::timeline::{Happening, MessageWay, Report, Stamp, TimelineEntry};

/// A way in which a link gets to the customer, as far as this program sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handover {
    /// Opened in this computer's browser.
    ThisBrowser,
    /// Shown as a picture for the customer's phone. Whether the phone opens it is not seen.
    Shown,
    /// Opened on the customer's phone, which this program has: the demo's.
    OnPhone,
    /// In a message.
    Message(MessageWay),
}

impl Handover {
    /// The channel that it is.
    pub fn channel(self) -> LinkChannel {
        match self {
            Self::ThisBrowser => LinkChannel::ThisBrowser,
            Self::Shown | Self::OnPhone => LinkChannel::CustomersPhone,
            Self::Message(_) => LinkChannel::Message,
        }
    }

    /// The state of a link in this one after it is handed over this way; `None` when it may not be.
    fn leads_to(self, state: LinkState) -> Option<LinkState> {
        let next = state.handed_over(self.channel())?;
        match self {
            Self::OnPhone => next.opened_elsewhere(),
            Self::ThisBrowser | Self::Shown | Self::Message(_) => Some(next),
        }
    }

    fn happening(self) -> Happening {
        match self {
            Self::ThisBrowser => Happening::OpenedHere,
            Self::Shown => Happening::ShownToCustomer,
            Self::OnPhone => Happening::OpenedOnPhone,
            Self::Message(way) => Happening::MessageHandedOver { way },
        }
    }
}

/// How a link was before it was handed over.
#[derive(Clone, Debug)]
pub struct BeforeHandover {
    /// The session's ID: what keeps its address may need it.
    pub session: String,
    state: LinkState,
    handed_over: LinkState,
    channel: Option<LinkChannel>,
    watching: Watching,
    noted: Option<Happening>,
}

/// How a link was before somebody told of it.
#[derive(Debug)]
pub struct BeforeReport {
    /// The session's ID: what keeps its address may need it.
    pub session: String,
    state: LinkState,
    told: LinkState,
    watching: Watching,
    at: Timestamp,
    noted: Happening,
}

impl BeforeReport {
    /// Whether the link could still be handed over then, so that its address is wanted again.
    pub fn was_usable(&self) -> bool {
        self.state.is_usable()
    }
}

impl Visit {
    /// The state of a row's current link after it is handed over this way.
    ///
    /// # Errors
    /// When there is none, when its 24 hours have passed, or when it was opened before.
    pub fn after_handover(&self, row: &str, way: Handover, now: Timestamp) -> Result<LinkState, Failure> {
        let session = self.row(row)?.session().ok_or_else(no_link)?;
        if now >= session.expires_at() {
            return Err(Failure::new(FailureCode::LinkOver, fault::link_over()));
        }
        way.leads_to(session.state).ok_or_else(|| match session.state {
            LinkState::Requested | LinkState::MayExist => no_link(),
            _ => Failure::new(FailureCode::LinkSpent, fault::link_spent()),
        })
    }

    /// The row's current link is being handed over. Answers with how it was before, in case that fails.
    ///
    /// # Errors
    /// As [`Visit::after_handover`]; nothing has changed then.
    pub fn handed_over(
        &mut self,
        row: &str,
        way: Handover,
        now: Timestamp,
    ) -> Result<BeforeHandover, Failure> {
        let channel = way.channel();
        let next = self.after_handover(row, way, now)?;
        let watching = self.watching.clone();
        let row = self.row_mut(row)?;
        let id = row.id.clone();
        let session = row.session_mut().ok_or_else(no_link)?;
        let (before, session_id) = ((session.state, session.channel), session.id.clone());
        session.state = next;
        session.channel = Some(channel);
        let what = way.happening();
        // A picture that is shown again and again is one thing that happened.
        let again = self
            .timeline
            .iter()
            .rev()
            .find(|entry| entry.row.as_deref() == Some(id.as_str()))
            .is_some_and(|entry| entry.what == what && channel == LinkChannel::CustomersPhone);
        if !again {
            self.note(now, Some(&id), Stamp::Seen, what.clone());
        }
        self.watching.handed_over(now);
        Ok(BeforeHandover {
            session: session_id,
            state: before.0,
            handed_over: next,
            channel: before.1,
            watching,
            noted: (!again).then_some(what),
        })
    }

    /// The link could not be handed over after all: it is as it was, unless more has happened to it meanwhile. Says
    /// whether it is.
    pub fn handover_failed(&mut self, before: &BeforeHandover) -> bool {
        let Some(row) = self.row_of(&before.session) else {
            return false;
        };
        let Some(session) = self.session_mut(&before.session) else {
            return false;
        };
        if session.state != before.handed_over {
            return false;
        }
        session.state = before.state;
        session.channel = before.channel;
        session.address_kept = true;
        self.watching.not_handed_over(&before.watching);
        let noted = |entry: &TimelineEntry| {
            entry.row.as_deref() == Some(row.as_str()) && before.noted.as_ref() == Some(&entry.what)
        };
        if let Some(place) = self.timeline.iter().rposition(noted) {
            self.timeline.remove(place);
        }
        true
    }

    /// A person told how it stands with the row's current link. Answers with how it was before, in case it was a slip.
    ///
    /// # Errors
    /// When the visit has no such row, or the row no link.
    pub fn told(&mut self, row: &str, report: Report, now: Timestamp) -> Result<BeforeReport, Failure> {
        let watching = self.watching.clone();
        let row = self.row_mut(row)?;
        let id = row.id.clone();
        let session = row.session_mut().ok_or_else(no_link)?;
        if !session.was_handed_over() {
            return Err(Failure::new(FailureCode::Rejected, fault::link_with_nobody()));
        }
        let before = session.state;
        session.state = before.opened_elsewhere().unwrap_or(before);
        let before = BeforeReport {
            session: session.id.clone(),
            state: before,
            told: session.state,
            watching,
            at: now,
            noted: Happening::Told { report },
        };
        self.note(now, Some(&id), Stamp::Reported, Happening::Told { report });
        if report == Report::SaysDone {
            self.watching.look_soon(now);
        }
        Ok(before)
    }

    /// What was told was a slip: the link is as it was, unless more has happened to it meanwhile. Says whether it is.
    pub fn report_taken_back(&mut self, before: &BeforeReport, now: Timestamp) -> bool {
        let Some(row) = self.row_of(&before.session) else {
            return false;
        };
        let noted = |entry: &TimelineEntry| {
            entry.row.as_deref() == Some(row.as_str()) && entry.at == before.at && entry.what == before.noted
        };
        let Some(place) = self.timeline.iter().rposition(noted) else {
            return false;
        };
        let Some(session) = self.session_mut(&before.session) else {
            return false;
        };
        if session.state != before.told {
            return false;
        }
        session.address_kept |= before.state.is_usable();
        session.state = before.state;
        self.timeline.remove(place);
        self.watching.not_handed_over(&before.watching);
        self.changed_at = now;
        true
    }
}

fn no_link() -> Failure {
    Failure::new(FailureCode::LinkSpent, fault::no_link())
}
