//! What a profile and the start show, and the words of its choices.
//!
//! Not here: whether what was typed for one makes sense (`connect`), where it is kept, and its secret.

use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, problem};

use crate::failure::{Failure, Field, FieldProblem};
use crate::household::IdPattern;
use crate::plan::{LanguageView, check_https_page};
use crate::preferences::PreferencesView;

/// Which Enode a profile speaks to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Environment {
    /// Real accounts and devices.
    Production,
    /// Enode's test environment.
    Sandbox,
    /// The simulator inside this program.
    Demo,
    /// An API and a token URL of one's own.
    Custom,
}

/// Where the customer's browser is sent when Link UI is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RedirectChoice {
    /// A page that this program serves on this computer.
    Loopback,
    /// A URL of this program's own scheme.
    AppScheme,
    /// A page of the company.
    Page {
        /// Its address.
        uri: String,
    },
}

/// Where a client secret is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Keep {
    /// In the system's keyring.
    Keyring,
    /// In memory, until the program ends.
    Session,
}

/// Where a profile's secret is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SecretKept {
    /// In the system's keyring.
    Keyring,
    /// In memory, until the program ends.
    Session,
    /// The simulator made it; it is worth nothing elsewhere.
    Demo,
}

/// What a company wants of a profile besides what opens it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ProfileSettings {
    /// What customers know the company as; empty for the profile's own name.
    pub company: String,
    /// Where a customer goes after signing in on their own phone: an https page of the company.
    pub phone_page: Option<String>,
    /// What user IDs look like, as a regular expression that the whole ID must match.
    pub user_id_pattern: Option<String>,
    /// After how many days a visit that is over is deleted; none to keep it.
    pub retention_days: Option<u32>,
    /// The port on which webhook events are received; none for no receiver.
    pub receiver_port: Option<u16>,
}

/// The longest a visit is kept: ten years.
const LONGEST_RETENTION: u32 = 3650;

/// The longest company name.
const LONGEST_COMPANY: usize = 60;

impl ProfileSettings {
    /// What is wrong with the settings; empty when nothing is.
    pub fn problems(&self) -> Vec<FieldProblem> {
        let company = (self.company.chars().count() > LONGEST_COMPANY)
            .then(|| FieldProblem::new(Field::Company, problem::company_long(LONGEST_COMPANY)));
        let page = self
            .phone_page
            .as_deref()
            .and_then(|page| check_https_page(page).err())
            .map(|message| FieldProblem::new(Field::PhonePage, message));
        let pattern = self
            .user_id_pattern
            .as_deref()
            .and_then(|pattern| IdPattern::new(pattern).err());
        let retention = self
            .retention_days
            .filter(|days| !(1..=LONGEST_RETENTION).contains(days))
            .map(|_| FieldProblem::new(Field::Retention, problem::retention(1u32, LONGEST_RETENTION)));
        let port = self
            .receiver_port
            .filter(|port| *port < 1024)
            .map(|_| FieldProblem::new(Field::Port, problem::port()));
        [company, page, pattern, retention, port]
            .into_iter()
            .flatten()
            .collect()
    }
}

/// A profile, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProfileView {
    /// Made by this program, never shown.
    pub id: String,
    /// The operator's name for it.
    pub name: String,
    /// Which Enode.
    pub environment: Environment,
    /// The client ID, which is not a secret.
    pub client_id: String,
    /// The API's base URL.
    pub api_url: String,
    /// The token endpoint.
    pub token_url: String,
    /// For Custom and Demo: the hosts that links may lead to.
    pub link_hosts: Vec<String>,
    /// Where Link UI sends the customer afterwards.
    pub redirect: RedirectChoice,
    /// Where the secret is.
    pub secret_kept: SecretKept,
    /// What the company wants of it.
    pub settings: ProfileSettings,
    /// Where the company's mark is to be had; none where it has none, and while the client is not open.
    pub mark: Option<String>,
}

/// A story of the demo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StoryView {
    /// What to ask for it by.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// What happens in it, in a sentence.
    pub description: Text,
    /// The devices of the home that it is told of.
    pub devices: Vec<StoryDevice>,
    /// Whether something goes wrong in it.
    pub has_trouble: bool,
}

/// A device of the home that a story of the demo is told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StoryDevice {
    /// Its asset type.
    pub asset_type: String,
    /// Whether it is there at once when its account is linked.
    pub at_once: bool,
}

/// What the first screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The program's version.
    pub version: String,
    /// The profiles, the one used last first.
    pub profiles: Vec<ProfileView>,
    /// What the operator prefers, whichever client is open.
    pub preferences: PreferencesView,
    /// The stories of the demo.
    pub stories: Vec<StoryView>,
    /// The languages that Link UI speaks.
    pub languages: Vec<LanguageView>,
    /// What was found damaged at the start, if anything.
    pub notice: Option<Failure>,
}

/// Whether the system's keyring can take a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SecretStoreState {
    /// It can.
    Available,
    /// There is none.
    NoStore,
    /// It is locked.
    Locked,
    /// It did not answer.
    TimedOut,
    /// It refused.
    Denied,
    /// It failed otherwise.
    Failed,
}

/// The system's keyring as it is found before a secret is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SecretStoreView {
    /// Whether it can be used.
    pub state: SecretStoreState,
    /// The same in words.
    pub message: Text,
    /// What to do about it.
    pub hint: Option<Text>,
}
