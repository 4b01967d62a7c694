//! A visit as a report: what a reader needs who has only the file, and nothing that opens anything.
//!
//! [`VisitReport`] is made from the view of the visit, so that a report and the screen never disagree. It is shown on
//! the report's page, is the JSON file as it is (`schema/visit-report-1.schema.json`), and is what the CSV file is
//! written from. No address of a link, no token and no request is in it: a session appears with its host, its state
//! and its times. Not here: drawing the page, and the PDF, which is the page as the webview prints it.

mod make;
mod open_points;
mod page;
mod table;
#[cfg(test)]
mod tests;
pub(crate) mod words;

use ::words::Text;
use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::link_state::{LinkChannel, LinkState};
use crate::outcome::{Arrival, ExpectedState, NextStep};
use crate::profile::Environment;
use crate::timeline::{Happening, Stamp};
use crate::visit::{RowState, VisitState};

pub use make::visit_report;
pub use page::{AccountPermissions, ReportPage, TypePermissions, report_page};
pub use table::report_csv;

/// What a report calls itself, so that a file can be told from others.
pub(crate) const FORMAT: &str = "hearthlink-visit-report";

/// The version of the format. It goes up when a reader of the version before would misread the file.
pub(crate) const VERSION: u32 = 1;

/// How a report is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ReportFormat {
    /// The page as it is printed.
    Pdf,
    /// Everything, for programs.
    Json,
    /// A table, for spreadsheets.
    Csv,
}

impl ReportFormat {
    /// What the name of such a file ends in.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// A visit as a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitReport {
    /// Always `hearthlink-visit-report`.
    pub format: String,
    /// The version of the format: 1.
    pub version: u32,
    /// When the report was made, in RFC 3339.
    pub made_at: String,
    /// The household.
    pub household: ReportHousehold,
    /// The client.
    pub profile: ReportProfile,
    /// The visit.
    pub visit: ReportVisit,
    /// Who gave consent and how, in the operator's words; may be empty.
    pub consent: String,
    /// The vendor accounts of the plan, in its order.
    pub accounts: Vec<ReportAccount>,
    /// Every device that was seen, each once, by account.
    pub devices: Vec<ReportDevice>,
    /// What is left to do.
    pub open_points: Vec<OpenPoint>,
    /// What was witnessed, the earliest first.
    pub timeline: Vec<ReportEntry>,
    /// How many devices and accounts of the API's answers could not be read, and are missing here.
    pub set_aside: u32,
}

/// The household of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportHousehold {
    /// The household, as the API knows it.
    pub user_id: String,
    /// What the operator calls it; may be empty.
    pub label: String,
    /// Whether the API knew it when it was last asked; none when it could not be asked.
    pub exists: Option<bool>,
}

/// The client of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportProfile {
    /// Its name.
    pub name: String,
    /// What customers know the company as.
    pub company: String,
    /// Which Enode.
    pub environment: Environment,
}

/// The visit of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportVisit {
    /// Made by this program.
    pub id: String,
    /// How it stood, in a word.
    pub state: VisitState,
    /// When it began, in RFC 3339.
    pub started_at: String,
    /// When it was finished, in RFC 3339.
    pub finished_at: Option<String>,
    /// When the household's accounts were last seen, in RFC 3339; none when they never were.
    pub last_look_at: Option<String>,
    /// Until when devices may still turn up by themselves, in RFC 3339; none before a link was handed over.
    pub watched_until: Option<String>,
}

/// A vendor account of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportAccount {
    /// What devices, open points and the timeline name it by.
    pub id: String,
    /// Its place in the plan, from 1.
    pub number: u32,
    /// How it stood, in a word.
    pub state: RowState,
    /// The vendor's name; none when the customer chooses or nobody has.
    pub vendor: Option<String>,
    /// The vendor's code.
    pub vendor_code: Option<String>,
    /// The types wanted.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// The devices that should be found.
    pub expected: Vec<ReportExpected>,
    /// The link session, the last of them.
    pub session: Option<ReportSession>,
    /// How many sessions there were before it; the timeline tells of them.
    pub earlier_sessions: u32,
    /// The scopes that the session asked for.
    #[specta(type = Vec<String>)]
    pub scopes_asked: Vec<Scope>,
    /// Those granted on at least one device of the account.
    #[specta(type = Vec<String>)]
    pub scopes_granted: Vec<Scope>,
    /// Those asked for and granted on no device of their type, where there is such a device.
    #[specta(type = Vec<String>)]
    pub scopes_refused: Vec<Scope>,
}

/// A link session of a report. Its address is not in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportSession {
    /// When it was asked for, in RFC 3339.
    pub created_at: String,
    /// When it ends, in RFC 3339.
    pub expires_at: String,
    /// How far it had gone.
    pub state: LinkState,
    /// How it was handed over last.
    pub channel: Option<LinkChannel>,
    /// The host that the customer's browser shows; empty while it is not known.
    pub host: String,
    /// Whether it signs in again instead of linking.
    pub signs_in_again: bool,
}

/// An expected device of a report, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportExpected {
    /// What devices and open points name it by.
    pub id: String,
    /// The type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// How many were expected.
    pub count: u32,
    /// The model as typed; may be empty.
    pub model: String,
    /// The last characters of the serial number or VIN as typed; may be empty.
    pub ending: String,
    /// How many of them are in the account.
    pub found: u32,
    /// What came of it.
    pub state: ExpectedState,
}

/// A device of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportDevice {
    /// The account by whose plan it was wanted; none for the household's other devices.
    pub account: Option<String>,
    /// The API's ID.
    pub id: String,
    /// Its type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// The vendor's name.
    pub vendor: String,
    /// The vendor's code.
    pub vendor_code: String,
    /// Brand and model, else the vendor's name.
    pub name: String,
    /// The end of its serial number or VIN, else its site or nickname.
    pub label: Option<Text>,
    /// How it came to be there.
    pub arrival: Arrival,
    /// Whether Enode could read live data from it; none when the vendor does not tell, or it went away.
    pub reachable: Option<bool>,
    /// When Enode last heard of it, in RFC 3339.
    pub last_seen: Option<String>,
    /// What it can do, in words.
    pub capabilities: Vec<Text>,
    /// What it could do once a person has done something.
    pub locked: Vec<ReportLocked>,
    /// What the vendor cannot do with it, in words.
    pub not_capable: Vec<Text>,
    /// The scopes granted for it.
    #[specta(type = Vec<String>)]
    pub scopes_granted: Vec<Scope>,
    /// The scopes asked for and not granted for it.
    #[specta(type = Vec<String>)]
    pub scopes_refused: Vec<Scope>,
    /// The expected device that it is, by ID.
    pub expected: Option<String>,
    /// Whether devices of its type were expected of its account and it is none of them.
    pub extra: bool,
}

/// Something that a device can do once a person has done something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportLocked {
    /// The capability, in words.
    pub capability: Text,
    /// What unlocks it: the titles of the interventions, or their IDs where no title is known.
    pub interventions: Vec<String>,
}

/// Why a point is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OpenPointCode {
    /// The account is planned and has no link.
    NoLink,
    /// A link is ready and nobody has it.
    LinkNotHandedOver,
    /// The household has not been seen since there is a link.
    NotSeen,
    /// The type is linked, but Enode cannot reach it.
    NotReachable,
    /// A person has to do something.
    NeedsAction,
    /// The type is not in this account yet.
    NotYet,
    /// The type is not in this account, but in one of another vendor.
    InAnotherAccount,
    /// The vendor does not link this type.
    VendorDoesNotOffer,
    /// The link did not ask for this type.
    ScopeNotAsked,
    /// Nobody could sign in yet, and Enode reports trouble with the vendor's sign-in.
    VendorInTrouble,
    /// An expected device was not found.
    ExpectedNotFound,
    /// An expected device is in an account of another vendor.
    ExpectedInAnotherAccount,
}

/// Something that is left to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OpenPoint {
    /// The account that it is about.
    pub account: String,
    /// The type; none when it is about the account as a whole.
    #[specta(type = Option<String>)]
    pub asset_type: Option<AssetType>,
    /// The expected device, by ID.
    pub expected: Option<String>,
    /// Why it is open.
    pub what: OpenPointCode,
    /// What to do next; none where that is creating the link or handing it over.
    pub next_step: Option<NextStep>,
    /// The whole of it in words; in files in English.
    pub text: Text,
    /// The titles of the interventions that a person has to see to, or their IDs where no title is known.
    pub interventions: Vec<String>,
}

/// An entry of a report's timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReportEntry {
    /// When, in RFC 3339.
    pub at: String,
    /// The account that it is about; none for the household as a whole.
    pub account: Option<String>,
    /// How it is known.
    pub stamp: Stamp,
    /// What.
    pub what: Happening,
    /// The same in words; in files in English.
    pub text: Text,
}

/// A report as the JSON file holds it: indented, in UTF-8, with a line end at its end.
///
/// # Panics
/// Never: a report is text, numbers and lists of them.
pub fn report_json(report: &VisitReport) -> String {
    let mut json = serde_json::to_string_pretty(&in_english(report.clone())).expect("a report is plain data");
    json.push('\n');
    json
}

/// The same with every sentence in English, whoever made it: a file is read where nobody translates.
fn in_english(mut report: VisitReport) -> VisitReport {
    let say = |text: &mut Text| *text = Text::verbatim(text.to_string());
    for device in &mut report.devices {
        let locked = device.locked.iter_mut().map(|locked| &mut locked.capability);
        let words = device.capabilities.iter_mut().chain(&mut device.not_capable);
        words.chain(locked).chain(&mut device.label).for_each(say);
    }
    report
        .open_points
        .iter_mut()
        .for_each(|point| say(&mut point.text));
    for entry in &mut report.timeline {
        say(&mut entry.text);
        match &mut entry.what {
            Happening::LinkRefused { message: text, .. }
            | Happening::LookFailed { message: text, .. }
            | Happening::Unlinked { what: text } => say(text),
            _ => {}
        }
    }
    report
}
