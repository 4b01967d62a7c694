//! The link that is current, as long as it is of use.

use enode::LinkUrl;
use jiff::Timestamp;
use linking::{LinkChannel, LinkState, LinkView, Returned};
use uuid::Uuid;

/// The link that is current.
pub(super) struct Link {
    pub(super) id: Uuid,
    /// Gone once it is of no use any more: it is a secret.
    pub(super) url: Option<LinkUrl>,
    pub(super) host: String,
    pub(super) created_at: Timestamp,
    pub(super) state: LinkState,
    pub(super) channel: Option<LinkChannel>,
    pub(super) returned: Option<Returned>,
}

impl Link {
    pub(super) fn new(session_url: LinkUrl, created_at: Timestamp) -> Self {
        Self {
            id: Uuid::new_v4(),
            host: session_url.host().to_owned(),
            url: Some(session_url),
            created_at,
            state: LinkState::Unused,
            channel: None,
            returned: None,
        }
    }

    pub(super) fn expires_at(&self) -> Timestamp {
        self.created_at
            .checked_add(linking::SESSION)
            .unwrap_or(Timestamp::MAX)
    }

    pub(super) fn view(&self) -> LinkView {
        LinkView {
            host: self.host.clone(),
            created_at: self.created_at.to_string(),
            expires_at: self.expires_at().to_string(),
            state: self.state,
            channel: self.channel,
            returned: self.returned.clone(),
        }
    }
}
