//! A plan row: one vendor account to link, with the sessions that were created for it.

use enode::{ColorScheme, Language, UserId};
use serde::{Deserialize, Serialize};

use super::session::LinkSession;
use crate::expected::ExpectedDevice;
use crate::outcome::Asked;
use crate::plan::{PlanDraft, VendorChoice};
use crate::scopes::Pack;

/// One vendor account to link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanRow {
    /// Made once, by this program.
    pub id: String,
    /// What is chosen for it.
    pub draft: PlanDraft,
    /// The devices that should turn up.
    pub expected: Vec<ExpectedDevice>,
    /// The sessions that were asked for, the earliest first. The last one is current.
    pub sessions: Vec<LinkSession>,
}

impl PlanRow {
    pub(super) fn new(id: String, user_id: &UserId, language: Language) -> Self {
        Self {
            id,
            draft: PlanDraft {
                user_id: user_id.as_str().to_owned(),
                asset_types: Vec::new(),
                vendor: VendorChoice::Undecided,
                scopes: None,
                pack: Pack::ReadAndControl,
                language,
                color_scheme: ColorScheme::System,
                redirect_uri: None,
                channel: crate::link_state::LinkChannel::default(),
            },
            expected: Vec::new(),
            sessions: Vec::new(),
        }
    }

    /// Another row for the same household: the customer's language, colours and channel stay the same.
    pub(super) fn sibling(&self, id: String) -> Self {
        Self {
            id,
            draft: PlanDraft {
                asset_types: Vec::new(),
                vendor: VendorChoice::Undecided,
                scopes: None,
                ..self.draft.clone()
            },
            expected: Vec::new(),
            sessions: Vec::new(),
        }
    }

    /// The current session: the one that can still be handed over, else the last. A fresh one that may exist without
    /// anybody knowing it does not hide one that works.
    pub fn session(&self) -> Option<&LinkSession> {
        let usable = self.sessions.iter().rfind(|session| session.state.is_usable());
        usable.or_else(|| self.sessions.last())
    }

    /// Whether all that it brought was taken out again on purpose.
    pub(super) fn is_taken_out(&self) -> bool {
        self.session().is_some_and(|session| session.wanted.is_empty())
    }

    /// The same, to be changed.
    pub(super) fn session_mut(&mut self) -> Option<&mut LinkSession> {
        let current = self.session()?.id.clone();
        self.sessions.iter_mut().find(|session| session.id == current)
    }

    /// What the outcome is judged by: what the last link asked for. `None` before there was a link.
    pub(super) fn asked(&self) -> Option<Asked<'_>> {
        let session = self
            .sessions
            .iter()
            .rev()
            .find(|session| session.state.is_judged())?;
        Some(Asked {
            wanted: &session.wanted,
            vendor: session.vendor.as_ref(),
            scopes: &session.scopes,
            expected: &self.expected,
        })
    }
}
