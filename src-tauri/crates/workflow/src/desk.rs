//! What one operator has in front of them.

mod profiles;

use std::fs;
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};

use linking::{Failure, FailureCode, PlanDraft, StartView, StoryView, VisitView};
use store::Profiles;
use tokio::sync::{OnceCell, watch};
use vault::Vault;

use crate::clock::{Clock, SystemClock};
use crate::connection::{Connection, profile_view};
use crate::returns::Returns;
use crate::visit::Visit;

pub use profiles::DemoAddresses;

/// The name under which the system's keyring files the program's secrets.
const SERVICE: &str = "Hearthlink";

/// The profiles, the open connection and the visit.
pub struct Desk {
    profiles: Result<Profiles, Failure>,
    vault: Vault,
    clock: Arc<dyn Clock>,
    returns: OnceCell<Returns>,
    open: RwLock<Option<Arc<Connection>>>,
    visit: RwLock<Option<Arc<Visit>>>,
    creating: tokio::sync::Mutex<()>,
    changes: watch::Sender<Option<VisitView>>,
}

impl Desk {
    /// A desk whose profiles rest in this folder and whose secrets rest in the system's keyring.
    pub fn new(folder: &Path) -> Self {
        Self::with(folder, Vault::keyring(SERVICE), Arc::new(SystemClock))
    }

    /// A desk with a vault and a clock of the caller's.
    pub fn with(folder: &Path, vault: Vault, clock: Arc<dyn Clock>) -> Self {
        Self {
            profiles: Profiles::read(folder).map_err(|error| profiles::storage(&error)),
            vault,
            clock,
            returns: OnceCell::new(),
            open: RwLock::default(),
            visit: RwLock::default(),
            creating: tokio::sync::Mutex::default(),
            changes: watch::Sender::new(None),
        }
    }

    /// What the first screen shows.
    pub fn start(&self, version: &str, stories: Vec<StoryView>) -> StartView {
        let (profiles, notice) = match &self.profiles {
            Ok(profiles) => (profiles.all(), profiles.kept_aside().map(profiles::kept_aside)),
            Err(failure) => (Vec::new(), Some(failure.clone())),
        };
        StartView {
            version: version.to_owned(),
            profiles: profiles.iter().map(profile_view).collect(),
            stories,
            languages: linking::languages(),
            notice,
        }
    }

    /// Every change of the visit, the newest only.
    pub fn changes(&self) -> watch::Receiver<Option<VisitView>> {
        self.changes.subscribe()
    }

    /// The open connection.
    ///
    /// # Errors
    /// When no profile is open.
    pub fn connection(&self) -> Result<Arc<Connection>, Failure> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.clone()
            .ok_or_else(|| Failure::new(FailureCode::Internal, "No profile is open."))
    }

    /// The visit that is going on.
    ///
    /// # Errors
    /// When there is none.
    pub fn live_visit(&self) -> Result<Arc<Visit>, Failure> {
        let visit = self.visit.read().unwrap_or_else(PoisonError::into_inner);
        visit
            .clone()
            .ok_or_else(|| Failure::new(FailureCode::Internal, "No visit is going on."))
    }

    /// The visit as it stands, if one is going on.
    pub fn visit_view(&self) -> Option<VisitView> {
        self.live_visit().ok().map(|visit| visit.view())
    }

    /// Creates a link session for a plan row: the first of a visit, or a fresh one for the visit going on with the
    /// same household. Opens nothing.
    ///
    /// A second call while one is under way waits for it and makes its own: one link a click.
    ///
    /// # Errors
    /// When the plan has problems (nothing is sent then), the vendor cannot be linked now, or the API refuses.
    pub async fn create_link(&self, draft: &PlanDraft) -> Result<VisitView, Failure> {
        let _one_at_a_time = self.creating.lock().await;
        let connection = self.connection()?;
        let session = connection.create_session(draft).await?;
        let going_on = self
            .live_visit()
            .ok()
            .filter(|visit| visit.is_for(&connection, &session));
        let visit = match going_on {
            Some(visit) => {
                visit.replace_link(session);
                visit
            }
            None => Visit::begin(connection, session, self.changes.clone()),
        };
        *self.visit.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&visit));
        Ok(visit.view())
    }

    /// Takes in a URL of the app's own scheme. Says whether somebody waited for it.
    pub fn opened_by_system(&self, url: &str) -> bool {
        self.returns
            .get()
            .is_some_and(|returns| returns.opened_by_system(url))
    }

    /// Writes the visit as JSON into a folder and answers with the file's path. A file that is there is not
    /// overwritten.
    ///
    /// # Errors
    /// When there is no visit, or the file cannot be written.
    pub fn save_visit(&self, folder: &Path) -> Result<String, Failure> {
        let saved = self.live_visit()?.saved();
        let failed = |error: &dyn std::fmt::Display| {
            let folder = folder.display();
            Failure::new(
                FailureCode::Storage,
                format!("The visit could not be saved in {folder}: {error}."),
            )
        };
        let json = serde_json::to_vec_pretty(&saved).map_err(|error| failed(&error))?;
        let day = self.clock.now().strftime("%Y-%m-%dT%H%M%SZ");
        fs::create_dir_all(folder).map_err(|error| failed(&error))?;
        for number in 1u32.. {
            let suffix = if number == 1 {
                String::new()
            } else {
                format!("-{number}")
            };
            let path = folder.join(format!("hearthlink-visit-{day}{suffix}.json"));
            match fs::OpenOptions::new().write(true).create_new(true).open(&path) {
                Ok(mut file) => {
                    std::io::Write::write_all(&mut file, &json).map_err(|error| failed(&error))?;
                    return Ok(path.display().to_string());
                }
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(&error)),
            }
        }
        unreachable!("there are more numbers than files")
    }

    /// Ends the visit: its watch stops, its link is forgotten.
    pub fn finish_visit(&self) {
        let visit = self.visit.write().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(visit) = visit {
            visit.end();
        }
        self.changes.send_replace(None);
    }

    /// Leaves the open profile, and with it the visit.
    pub fn close(&self) {
        self.finish_visit();
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    async fn returns(&self) -> Result<Returns, Failure> {
        let returns = self
            .returns
            .get_or_try_init(Returns::listen)
            .await
            .map_err(|error| {
                let text =
                    format!("No port on this computer could be had for the customer's return: {error}.");
                Failure::new(FailureCode::Internal, text)
            })?;
        Ok(returns.clone())
    }
}
