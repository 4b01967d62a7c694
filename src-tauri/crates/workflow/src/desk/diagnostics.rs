//! Checking the connection of a profile, and making the support file.
//!
//! A check needs no client that is open: it is for those that cannot be opened. One check of a profile goes on at a
//! time, and the last one is remembered until the program ends.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use linking::{
    AppFacts, CheckStep, ConnectionCheck, ConnectionCheckView, Environment, Failure, Finding, Pseudonyms,
    RecentFailure, ScreenFacts, SupportFacts, SupportView, VisitState,
};
use store::VisitQuery;
use tokio::task::AbortHandle;
use words::fault;

use super::Desk;
use super::report::{Place, on_disk};
use crate::change::Change;
use crate::check::Steps;
use crate::connection::profile_view;
use crate::visit::lock;

/// The key of the made-up names, in the folder of the profiles.
const KEY: &str = "pseudonyms.key";

/// The checks, by profile, and the support file that was shown last.
pub(super) struct Diagnostics {
    folder: PathBuf,
    checks: Mutex<BTreeMap<String, Check>>,
    names: tokio::sync::OnceCell<Pseudonyms>,
    shown: Mutex<Option<String>>,
}

struct Check {
    /// Tells it from those of the same profile before it, whose last step may still be on its way.
    turn: u64,
    record: ConnectionCheck,
    task: Option<AbortHandle>,
}

impl Diagnostics {
    pub(super) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            checks: Mutex::default(),
            names: tokio::sync::OnceCell::new(),
            shown: Mutex::default(),
        }
    }

    /// Begins a check in place of the one before.
    fn begin(&self, profile: &str, record: ConnectionCheck) -> u64 {
        let mut checks = lock(&self.checks);
        let before = checks.remove(profile);
        let turn = before.as_ref().map_or(0, |before| before.turn + 1);
        if let Some(task) = before.and_then(|before| before.task) {
            task.abort();
        }
        checks.insert(
            profile.to_owned(),
            Check {
                turn,
                record,
                task: None,
            },
        );
        turn
    }

    /// Does something to the check of this turn, if it is still the last one.
    fn with<T>(&self, profile: &str, turn: u64, act: impl FnOnce(&mut Check) -> T) -> Option<T> {
        let mut checks = lock(&self.checks);
        let current = checks.get_mut(profile).filter(|check| check.turn == turn)?;
        Some(act(current))
    }
}

impl Desk {
    /// Begins to check the connection of a profile, in place of a check of it that is under way. It goes on by itself;
    /// each step is told as [`Change::Check`].
    ///
    /// # Errors
    /// When there is no such profile, or its addresses are not usable.
    pub fn begin_check(self: &Arc<Self>, profile: &str) -> Result<ConnectionCheckView, Failure> {
        let common = &self.common;
        // The demo's check is of a time of its own, as all that is seen there; the clock that is checked is this computer's.
        let (record, now) = match self.open_client(profile) {
            Some(connection) => (connection.profile(), connection.clock().now()),
            None => (self.profile(profile)?, common.clock.now()),
        };
        let steps = Steps::begin(record, common.vault.clone(), Arc::clone(&common.clock))?;
        let check = ConnectionCheck::begin(now);
        let view = check.view(profile);
        let turn = self.diagnostics.begin(profile, check);
        let (desk, id) = (Arc::clone(self), profile.to_owned());
        let task = tokio::spawn(async move { desk.go_through(&id, turn, steps).await });
        self.diagnostics.with(profile, turn, |check| {
            check.task = Some(task.abort_handle());
        });
        Ok(view)
    }

    async fn go_through(&self, profile: &str, turn: u64, mut steps: Steps) {
        let mut done: Option<(CheckStep, Finding)> = None;
        loop {
            let next = self.diagnostics.with(profile, turn, |current| {
                if let Some((step, finding)) = &done {
                    current.record.take(*step, finding);
                    note(&current.record, *step);
                }
                current.record.advance()
            });
            let Some(next) = next else { return };
            self.common.tell(Change::Check(profile.to_owned()));
            let Some(step) = next else { return };
            done = Some((step, steps.try_step(step).await));
        }
    }

    /// Stops the check of a profile, if one is under way.
    pub fn cancel_check(&self, profile: &str) {
        if let Some(current) = lock(&self.diagnostics.checks).get_mut(profile) {
            current.record.cancel();
            if let Some(task) = current.task.take() {
                task.abort();
            }
        }
        self.common.tell(Change::Check(profile.to_owned()));
    }

    /// The last check of a profile, as it stands.
    pub fn connection_check(&self, profile: &str) -> Option<ConnectionCheckView> {
        let checks = lock(&self.diagnostics.checks);
        checks.get(profile).map(|current| current.record.view(profile))
    }

    /// Makes the support file, to be shown whole. What was shown last is what [`Self::save_support_file`] saves.
    ///
    /// - `app`: what this program is and where it runs.
    /// - `screen`: what the window knows.
    /// - `visit`: the ID of the visit that the operator has before them.
    /// - `failures`: those that were shown last.
    /// - `log`: the end of the log.
    pub async fn support_file(
        &self,
        app: &AppFacts,
        screen: &ScreenFacts,
        visit: Option<&str>,
        failures: &[RecentFailure],
        log: &str,
    ) -> SupportView {
        let names = self.diagnostics.names.get_or_init(|| async {
            let folder = self.diagnostics.folder.clone();
            let key = tokio::task::spawn_blocking(move || key(&folder)).await;
            // Without a file for it the names of two starts are not alike, which is better than no support file.
            Pseudonyms::new(key.ok().and_then(Result::ok).unwrap_or_else(rand::random))
        });
        let names = names.await;
        let mut profiles: Vec<_> = match &self.profiles {
            Ok(profiles) => profiles.all().iter().map(profile_view).collect(),
            Err(_) => Vec::new(),
        };
        profiles.extend(self.open_client(super::DEMO).map(|demo| demo.profile_view()));
        let checks: Vec<_> = lock(&self.diagnostics.checks)
            .iter()
            .map(|(profile, current)| (profile.clone(), current.record.clone()))
            .collect();
        let visits = self.counts().await;
        let open_visit = visit
            .and_then(|id| self.visit(id).ok())
            .map(|visit| visit.record().clone());
        let file = linking::support_file(
            &SupportFacts {
                made_at: self.common.clock.now(),
                app,
                screen,
                profiles: &profiles,
                checks: &checks,
                visits: &visits,
                open_visit: open_visit.as_ref(),
                failures,
                log,
            },
            names,
        );
        let text = linking::support_json(&file);
        *lock(&self.diagnostics.shown) = Some(text.clone());
        SupportView { text }
    }

    /// The support file that was shown last, if one was.
    pub fn shown_support_file(&self) -> Option<String> {
        lock(&self.diagnostics.shown).clone()
    }

    /// Saves the support file that was shown last in a folder, under a name that no file there has. Answers with its
    /// path; nothing where none was shown.
    ///
    /// # Errors
    /// When the file cannot be written; there is no file then.
    pub async fn save_support_file(&self, folder: &Path) -> Result<Option<String>, Failure> {
        let Some(text) = self.shown_support_file() else {
            return Ok(None);
        };
        let today = self
            .common
            .clock
            .zone()
            .to_datetime(self.common.clock.now())
            .date();
        let place = Place::of_json(folder, &format!("support-{today}"));
        let not_saved = fault::support_file_not_saved(folder.display().to_string());
        let saved = on_disk(not_saved, move || place.finish(place.begin(Some(&text))?)).await?;
        Ok(Some(saved.display().to_string()))
    }

    /// How many visits on disk there are in each state. A state that cannot be counted is left out.
    async fn counts(&self) -> Vec<(VisitState, u32)> {
        let mut counts = Vec::new();
        for state in VisitState::ALL {
            let query = VisitQuery {
                states: vec![state.code().to_owned()],
                limit: 1,
                ..VisitQuery::default()
            };
            if let Ok(page) = self.common.kept.search(Environment::Custom, query).await {
                counts.push((state, page.total));
            }
        }
        counts
    }
}

/// Writes down what came of a step, by its codes.
fn note(check: &ConnectionCheck, step: CheckStep) {
    let Some(checked) = check.steps().iter().find(|checked| checked.step == step) else {
        return;
    };
    let fault = checked.judged.as_ref().and_then(|judged| judged.fault);
    tracing::info!(operation = ?step, status = ?checked.state, kind = ?fault, "a step of the connection check is done");
}

/// The key of the made-up names; made and kept if there is none. Only this user of the computer may read it.
fn key(folder: &Path) -> io::Result<[u8; 32]> {
    let path = folder.join(KEY);
    let read = || -> Option<[u8; 32]> { std::fs::read(&path).ok()?.try_into().ok() };
    if let Some(key) = read() {
        return Ok(key);
    }
    std::fs::create_dir_all(folder)?;
    let key: [u8; 32] = rand::random();
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(&key)?;
    file.persist(&path)?;
    Ok(key)
}
