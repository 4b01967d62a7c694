//! One link session of a plan row: single use, 24 hours. Its address is in the vault, never here.

use enode::{AssetId, AssetType, Scope};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::catalogue::VendorView;
use crate::link_state::{LinkChannel, LinkState};
use crate::outcome::Snapshot;

/// How the customer's browser came back from Link UI.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Returned {
    /// Whether it came without an error: the customer pressed *Complete*.
    pub completed: bool,
    /// The error that Link UI added, as it is.
    pub error: Option<String>,
    /// The message that Link UI added, as it is.
    pub message: Option<String>,
}

/// What a session is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum SessionKind {
    /// Linking: `POST /users/{userId}/link`.
    Link,
    /// Signing in again, by a device that keeps its ID and history: `POST /assets/{assetId}/relink`.
    Relink {
        /// The device.
        asset_id: AssetId,
    },
}

/// One link session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LinkSession {
    /// Made by this program, before the API is asked: what the vault keeps the address under.
    pub id: String,
    /// What it is for.
    pub kind: SessionKind,
    /// The types wanted, those that need another vendor included.
    pub wanted: Vec<AssetType>,
    /// The vendor as it was offered; none when the customer chooses.
    pub vendor: Option<VendorView>,
    /// The scopes asked for.
    pub scopes: Vec<Scope>,
    /// When it was asked for. Its 24 hours are counted from here, so that it never ends later than this says.
    pub requested_at: Timestamp,
    /// The host of its address; empty until the API has answered.
    pub host: String,
    /// How far it has gone.
    pub state: LinkState,
    /// How it was handed over last.
    pub channel: Option<LinkChannel>,
    /// How the customer came back.
    pub returned: Option<Returned>,
    /// The household before it was handed over: what decides whether somebody has signed in since.
    pub before: Option<Snapshot>,
    /// Whether the vault may still hold its address.
    pub address_kept: bool,
}

impl LinkSession {
    /// When it ends.
    pub fn expires_at(&self) -> Timestamp {
        self.requested_at
            .checked_add(crate::watch::SESSION)
            .unwrap_or(Timestamp::MAX)
    }

    /// Whether it was ever out of this program's hands: only then can it bring anything.
    pub fn was_handed_over(&self) -> bool {
        self.channel.is_some()
    }

    /// Whether all that is known is that its picture was shown: no phone is known to have opened it.
    pub(super) fn was_only_shown(&self) -> bool {
        self.state == LinkState::HandedOver && self.channel == Some(LinkChannel::CustomersPhone)
    }

    /// Whether the account has appeared, works again, or has a new device since before it was handed over.
    pub(super) fn account_appeared(&self, now: &Snapshot) -> bool {
        crate::outcome::account_appeared(self.before.as_ref(), now, self.vendor.as_ref())
    }
}

impl LinkState {
    /// Whether an outcome can be judged by such a session: it exists, as far as is known.
    pub(super) fn is_judged(self) -> bool {
        !matches!(self, Self::Requested)
    }
}
