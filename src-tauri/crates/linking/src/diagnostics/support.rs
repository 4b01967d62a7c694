//! The support file: what is known of this installation, as far as it may leave this computer.
//!
//! Only what these structs name goes in. Each field is filled here, one by one, with a code, a number, a version or a
//! made-up name; nothing that is kept of a visit or a profile is ever written as it is.

mod made;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::check::ConnectionCheck;
use super::fault::CheckFault;
use super::{CheckState, CheckStep};
use crate::failure::FailureCode;
use crate::link_state::{LinkChannel, LinkState};
use crate::profile::{Environment, ProfileView, SecretKept};
use crate::timeline::{MessageWay, Report, Stamp};
use crate::visit::{Visit, VisitState};

pub use made::support_file;

/// The name of this format.
const FORMAT: &str = "hearthlink-support-1";

/// What this program is and where it runs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppFacts {
    /// The version of this program.
    pub version: String,
    /// The operating system and its version.
    pub system: String,
    /// The version of the webview.
    pub webview: String,
    /// What draws the desktop, as the system names it.
    pub desktop: String,
    /// The type of the session, such as `wayland`.
    pub session: String,
}

/// What the window knows of itself and of the operator's preferences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ScreenFacts {
    /// The language of the screens.
    pub language: String,
    /// The languages that the system prefers.
    pub languages: Vec<String>,
    /// Whether the colours are dark.
    pub dark: bool,
    /// Whether the system asks for less motion.
    pub reduced_motion: bool,
    /// Whether the system forces its own colours.
    pub forced_colors: bool,
    /// The window's width in CSS pixels.
    pub width: u32,
    /// The window's height in CSS pixels.
    pub height: u32,
    /// How large a CSS pixel is, in percent.
    pub scale: u32,
}

/// A failure that was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RecentFailure {
    /// When.
    #[specta(type = String)]
    pub at: Timestamp,
    /// What kind.
    pub code: FailureCode,
    /// The API's name for the request, where it gave one.
    pub reference: Option<String>,
}

/// All that a support file is made from, as it is on this computer.
pub struct SupportFacts<'a> {
    /// When it is made.
    pub made_at: Timestamp,
    /// What this program is and where it runs.
    pub app: &'a AppFacts,
    /// What the window knows.
    pub screen: &'a ScreenFacts,
    /// The profiles.
    pub profiles: &'a [ProfileView],
    /// The last check of each profile that was checked, by the profile's ID.
    pub checks: &'a [(String, ConnectionCheck)],
    /// How many visits there are in each state.
    pub visits: &'a [(VisitState, u32)],
    /// The visit that is open.
    pub open_visit: Option<&'a Visit>,
    /// The failures that were shown last.
    pub failures: &'a [RecentFailure],
    /// The end of the log.
    pub log: &'a str,
}

/// A support file.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SupportFile {
    format: &'static str,
    made_at: Timestamp,
    app: App,
    screen: ScreenFacts,
    profiles: Vec<ProfileFacts>,
    checks: Vec<CheckFacts>,
    visits: Vec<VisitCount>,
    open_visit: Option<VisitFacts>,
    failures: Vec<RecentFailure>,
    log: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct App {
    version: String,
    system: String,
    webview: String,
    desktop: String,
    session: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct ProfileFacts {
    profile: String,
    client: String,
    environment: Environment,
    protected: bool,
    secret_kept: SecretKept,
    /// Where the customer's browser goes: `loopback`, `appScheme` or `page`.
    redirect: &'static str,
    link_hosts: usize,
    /// Which of the settings are filled in that are texts.
    filled_in: Vec<&'static str>,
    retention_days: Option<u32>,
    receiver_port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct CheckFacts {
    profile: String,
    began_at: Timestamp,
    steps: Vec<StepFacts>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct StepFacts {
    step: CheckStep,
    state: CheckState,
    fault: Option<CheckFault>,
    /// Milliseconds; for the clock, seconds ahead of the server's.
    number: Option<i64>,
    reference: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
struct VisitCount {
    state: VisitState,
    count: u32,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct VisitFacts {
    visit: String,
    profile: String,
    household: String,
    environment: Environment,
    household_exists: Option<bool>,
    started_at: Timestamp,
    changed_at: Timestamp,
    finished_at: Option<Timestamp>,
    last_look_at: Option<Timestamp>,
    rows: Vec<RowFacts>,
    /// The latest things that happened, the earliest first.
    timeline: Vec<EntryFacts>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct RowFacts {
    row: String,
    expected_devices: usize,
    sessions: Vec<SessionFacts>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct SessionFacts {
    session: String,
    relink: bool,
    vendor: Option<&'static str>,
    asset_types: Vec<&'static str>,
    scopes: usize,
    requested_at: Timestamp,
    state: LinkState,
    channel: Option<LinkChannel>,
    returned: Option<bool>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct EntryFacts {
    at: Timestamp,
    row: Option<String>,
    stamp: Option<Stamp>,
    what: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<FailureCode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    way: Option<MessageWay>,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<Report>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    asset_types: Vec<&'static str>,
}

/// The support file as it is shown and saved: JSON, a line for each field.
///
/// # Panics
/// Never: plain data is always JSON.
pub fn support_json(file: &SupportFile) -> String {
    serde_json::to_string_pretty(file).expect("plain data is JSON") + "\n"
}

/// The support file as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SupportView {
    /// All of its text, exactly as it is saved.
    pub text: String,
}

/// The log of this program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LogView {
    /// The folder it is kept in.
    pub folder: String,
    /// How much of it is kept at most, in megabytes.
    pub most_megabytes: u32,
    /// Whether more is written down than usual.
    pub detailed: bool,
}

/// A text from the system, without anything that is no version, name or code.
pub(super) fn plain(text: &str) -> String {
    const LONGEST: usize = 200;
    let usual = |letter: &char| letter.is_ascii_alphanumeric() || " .,:;_+/()-".contains(*letter);
    text.chars().filter(usual).take(LONGEST).collect()
}
