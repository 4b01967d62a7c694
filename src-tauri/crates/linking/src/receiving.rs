//! The receiver of webhook events as the window shows it.

use serde::{Deserialize, Serialize};
use specta::Type;
use words::Text;

use crate::catalogue::SetAside;
use crate::delivery::{EventView, SignatureVerdict};

/// A delivery that came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceivedView {
    /// When, in RFC 3339.
    pub at: String,
    /// Its name by `x-enode-delivery`, which is not signed.
    pub delivery_id: Option<String>,
    /// Whether it can be believed.
    pub signature: SignatureVerdict,
    /// How many of its events had come before, and were dropped.
    pub repeated: u32,
    /// Its events; none of a delivery that cannot be believed.
    pub events: Vec<EventView>,
    /// Events that could not be read.
    pub set_aside: Vec<SetAside>,
    /// Why nothing of it could be read.
    pub problem: Option<Text>,
}

/// The receiver of a client.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReceiverView {
    /// Whether it listens.
    pub on: bool,
    /// The port on which it listens, or did last.
    pub port: Option<u16>,
    /// Whether the webhook's secret is kept.
    pub has_secret: bool,
    /// The newest deliveries, the newest first.
    pub received: Vec<ReceivedView>,
}
