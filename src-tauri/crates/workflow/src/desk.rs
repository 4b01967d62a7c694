//! What one operator has in front of them: the profiles, the clients that are open, the visits.
//!
//! One client is in front: what is looked up and begun belongs to it. Clients with visits that are still watched are
//! open behind it, so that nothing that happens there is missed.

mod customer;
mod demo;
mod diagnostics;
mod events;
mod faults;
mod households;
mod keeping;
mod opening;
mod planning;
mod profiles;
mod readiness;
mod report;
mod used_last;
mod visits;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU32;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use enode::Language;
use linking::{Failure, FailureCode, Preferences, PreferencesView, StartView, StoryView, Theme, VisitView};
use store::{PreferencesFile, ProfileFiles, Profiles};
use tokio::sync::{OnceCell, broadcast};
use url::Url;
use vault::Vault;
use words::{OperatorLanguage, fault};

use crate::change::Change;
use crate::clock::{Clock, SystemClock};
use crate::connection::{Connection, profile_view};
use crate::kept::KeptVisits;
use crate::receiver::Receiver;
use crate::returns::Returns;
use crate::visit::{Common, OpenVisit, lock};

pub use demo::DemoAddresses;

/// The name under which the system's keyring files the program's secrets.
const SERVICE: &str = "Hearthlink";

/// The ID of the demo's profile.
pub(crate) const DEMO: &str = "demo";

/// How many changes may wait for a slow listener; it is told of what it missed by the next ones.
const CHANGES: usize = 256;

/// The profiles, the open clients and the visits.
pub struct Desk {
    profiles: Result<Profiles, Failure>,
    common: Arc<Common>,
    vendor_files: ProfileFiles,
    company_points: readiness::CompanyPoints,
    mark_files: ProfileFiles,
    diagnostics: diagnostics::Diagnostics,
    returns: OnceCell<Returns>,
    preferences: PreferencesFile,
    /// The language of the operator's system, as BCP 47 names it.
    system_language: String,
    /// The clients that are open, by profile.
    open: RwLock<BTreeMap<String, Arc<Connection>>>,
    /// The profile of the client that is in front.
    front: RwLock<Option<String>>,
    /// The visits that are open, by ID.
    visits: RwLock<BTreeMap<String, Arc<OpenVisit>>>,
    /// The report that was saved last.
    saved: Mutex<Option<PathBuf>>,
    /// The receivers of webhook events, by profile.
    receivers: Mutex<BTreeMap<String, Receiver>>,
    /// One visit is begun or opened at a time, so that none is open twice.
    opening: tokio::sync::Mutex<()>,
}

impl Desk {
    /// A desk whose profiles and visits rest in this folder and whose secrets rest in the system's keyring.
    /// `language` is that of the operator's system, as BCP 47 names it: it is spoken until another one is chosen, and
    /// texts of the API come in it where it has them.
    pub fn new(folder: &Path, language: &str) -> Self {
        Self::with(folder, Vault::keyring(SERVICE), Arc::new(SystemClock), language)
    }

    /// A desk with a vault and a clock of the caller's.
    pub fn with(folder: &Path, vault: Vault, clock: Arc<dyn Clock>, language: &str) -> Self {
        Self {
            profiles: Profiles::read(folder).map_err(|error| faults::storage(&error)),
            common: Arc::new(Common {
                kept: KeptVisits::open(folder),
                vault,
                clock,
                changes: broadcast::Sender::new(CHANGES),
                revisions: AtomicU32::new(0),
            }),
            vendor_files: ProfileFiles::vendors(folder),
            company_points: readiness::CompanyPoints::read(folder),
            mark_files: ProfileFiles::marks(folder),
            diagnostics: diagnostics::Diagnostics::new(folder),
            returns: OnceCell::new(),
            preferences: PreferencesFile::read(folder),
            system_language: language.to_owned(),
            open: RwLock::default(),
            front: RwLock::default(),
            visits: RwLock::default(),
            saved: Mutex::default(),
            receivers: Mutex::default(),
            opening: tokio::sync::Mutex::default(),
        }
    }

    /// What the first screen shows.
    pub fn start(&self, version: &str, stories: Vec<StoryView>) -> StartView {
        let (profiles, damaged) = match &self.profiles {
            Ok(profiles) => (profiles.all(), profiles.kept_aside().map(faults::kept_aside)),
            Err(failure) => (Vec::new(), Some(failure.clone())),
        };
        StartView {
            version: version.to_owned(),
            profiles: profiles.iter().map(profile_view).collect(),
            preferences: self.preferences(),
            stories,
            languages: linking::languages(),
            notice: damaged.or_else(|| self.common.kept.notice()),
        }
    }

    /// Changes what the operator prefers; it is on disk when this returns.
    ///
    /// # Errors
    /// When it cannot be saved; the preferences are then as they were.
    pub fn change_preferences(&self, preferences: Preferences) -> Result<PreferencesView, Failure> {
        self.preferences
            .put(preferences)
            .map_err(|error| crate::kept::unread(&error, fault::preferences()))?;
        Ok(self.preferences())
    }

    fn preferences(&self) -> PreferencesView {
        PreferencesView {
            preferences: self.preferences.get(),
            language: self.operator_language(),
            customers_language: self.language_of_texts().as_str().to_owned(),
        }
    }

    /// The look that was chosen, for the window that is opened before there is a desk.
    pub fn chosen_theme(folder: &Path) -> Option<Theme> {
        PreferencesFile::read(folder).get().theme
    }

    /// How many times its usual size everything is drawn.
    pub fn magnification(&self) -> f64 {
        self.preferences.get().magnification()
    }

    /// The language in which the operator is spoken to: the one that is preferred, else the nearest to the system's.
    pub fn operator_language(&self) -> OperatorLanguage {
        self.preferences
            .get()
            .language
            .unwrap_or_else(|| OperatorLanguage::nearest(&self.system_language))
    }

    /// The language of the API's texts that is nearest to the operator's.
    pub(crate) fn language_of_texts(&self) -> Language {
        match self.preferences.get().language {
            Some(preferred) => linking::nearest_language(preferred.code()),
            None => linking::nearest_language(&self.system_language),
        }
    }

    /// Every change, as it happens.
    pub fn changes(&self) -> broadcast::Receiver<Change> {
        self.common.changes.subscribe()
    }

    /// The client in front.
    ///
    /// # Errors
    /// When none is.
    pub fn connection(&self) -> Result<Arc<Connection>, Failure> {
        let front = self.front.read().unwrap_or_else(PoisonError::into_inner).clone();
        front
            .and_then(|id| self.open_client(&id))
            .ok_or_else(|| Failure::new(FailureCode::Internal, fault::no_client()))
    }

    pub(crate) fn open_client(&self, profile: &str) -> Option<Arc<Connection>> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.get(profile).cloned()
    }

    /// A visit that is open.
    ///
    /// # Errors
    /// When it is not.
    pub fn visit(&self, id: &str) -> Result<Arc<OpenVisit>, Failure> {
        let visits = self.visits.read().unwrap_or_else(PoisonError::into_inner);
        visits
            .get(id)
            .cloned()
            .ok_or_else(|| Failure::new(FailureCode::Internal, fault::visit_not_open()))
    }

    /// A visit as it stands, if it is open.
    pub fn visit_view(&self, id: &str) -> Option<VisitView> {
        self.visit(id).ok().map(|visit| visit.view())
    }

    /// Takes in a URL of the app's own scheme. Says whether somebody waited for it.
    pub fn opened_by_system(&self, url: &str) -> bool {
        self.returns
            .get()
            .is_some_and(|returns| returns.opened_by_system(url))
    }

    /// Whether a URL leads to the page on this computer that links come back to.
    pub fn is_return_page(&self, url: &Url) -> bool {
        self.returns.get().is_some_and(|returns| returns.is_page(url))
    }

    /// Takes in the address of a link's return as if a browser had come to it. Says whether somebody waited for it.
    pub fn came_back(&self, url: &Url) -> bool {
        self.returns.get().is_some_and(|returns| returns.came_back(url))
    }

    /// Leaves the client in front. Its visits stay as they are, and those that are watched go on being watched; the
    /// demo ends.
    pub async fn close(&self) {
        if self.leave_front().as_deref() == Some(DEMO) {
            self.let_go_of_client(DEMO).await;
        }
    }

    /// No client is in front any more. Answers with the profile of the one that was.
    fn leave_front(&self) -> Option<String> {
        self.front.write().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Lets go of everything, before the program ends.
    pub fn end(&self) {
        let open: Vec<String> = {
            let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
            open.keys().cloned().collect()
        };
        for profile in open {
            self.close_client(&profile);
        }
    }

    /// Lets go of a client, its visits and its receiver. What is on disk stays.
    pub(crate) fn close_client(&self, profile: &str) {
        lock(&self.receivers).remove(profile);
        for visit in self.take_visits(profile) {
            visit.close();
        }
        self.open
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(profile);
    }

    /// The same, and nothing of it is being written when this returns, and its port is free. Where it is opened anew,
    /// whoever calls this sees to it that none of its visits is opened meanwhile.
    pub(crate) async fn let_go_of_client(&self, profile: &str) {
        self.stop_receiver(profile).await;
        for visit in self.take_visits(profile) {
            visit.close_when_written().await;
        }
        self.close_client(profile);
    }

    /// Takes the visits of a client out of those that are open.
    fn take_visits(&self, profile: &str) -> Vec<Arc<OpenVisit>> {
        let mut visits = self.visits.write().unwrap_or_else(PoisonError::into_inner);
        let theirs: Vec<String> = visits
            .iter()
            .filter(|(_, visit)| visit.connection.profile().id == profile)
            .map(|(id, _)| id.clone())
            .collect();
        theirs.iter().filter_map(|id| visits.remove(id)).collect()
    }

    async fn returns(&self) -> Result<Returns, Failure> {
        let returns = self
            .returns
            .get_or_try_init(Returns::listen)
            .await
            .map_err(|error| Failure::new(FailureCode::Internal, fault::no_return()).with_detail(error))?;
        Ok(returns.clone())
    }
}
