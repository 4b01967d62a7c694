//! A visit as the window shows it.
//!
//! Not here: how a visit goes; it is put together where things happen.

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::failure::Failure;
use crate::link_state::{LinkChannel, LinkState};
use crate::outcome::OutcomeView;
use crate::profile::Environment;
use crate::timeline::TimelineEntry;

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

/// The current link, without what makes it work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// The host that the browser will show.
    pub host: String,
    /// When it was created, in RFC 3339.
    pub created_at: String,
    /// When it ends, in RFC 3339.
    pub expires_at: String,
    /// How far it has gone.
    pub state: LinkState,
    /// How it was handed over last.
    pub channel: Option<LinkChannel>,
    /// How the customer came back, if here.
    pub returned: Option<Returned>,
}

/// What the watch is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WatchState {
    /// Nothing yet: the link has not been handed over.
    Idle,
    /// It will look again.
    Waiting,
    /// It is looking.
    Looking,
    /// It cannot look for want of a connection; it will try again.
    Offline,
    /// The session is over; it looks no more.
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

/// A visit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitView {
    /// Made by this program.
    pub id: String,
    /// The profile's name.
    pub profile_name: String,
    /// Which Enode.
    pub environment: Environment,
    /// The household.
    pub user_id: String,
    /// When it began, in RFC 3339.
    pub started_at: String,
    /// The types wanted.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// The vendor, unless the customer chooses.
    pub vendor: Option<ChosenVendor>,
    /// The scopes asked for.
    #[specta(type = Vec<String>)]
    pub scopes: Vec<Scope>,
    /// The language of Link UI.
    pub language: String,
    /// The colours of Link UI.
    pub color_scheme: String,
    /// The current link.
    pub link: Option<LinkView>,
    /// What was witnessed, the earliest first.
    pub timeline: Vec<TimelineEntry>,
    /// The watch.
    pub watch: WatchView,
    /// What was found, once the account has been seen before and after.
    pub outcome: Option<OutcomeView>,
}
