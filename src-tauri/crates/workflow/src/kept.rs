//! Where visits rest: on disk, or in memory for the demo, of which nothing is kept.
//!
//! Here: which of the two, and the step from a visit to a row of the store and back. Every call that writes has
//! written when it returns. Not here: when a visit is kept; that is said by whoever changes it.
//!
//! A visit is written by one writer at a time, and read between two writes. Whoever writes may be let go of in the middle
//! of it, and the visit be opened anew; the disk goes on writing all the same. So it is the write that has the turn, and
//! not whoever asked for it: what opens the visit anew waits for what was on its way, and goes on from that.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Weak};

use jiff::Timestamp;
use linking::{Environment, Failure, FailureCode, VendorName, Visit, VisitState};
use store::{StoreError, StoredVisit, VisitPage, VisitQuery, VisitRow, Visits};
use tokio::sync::OwnedMutexGuard;
use words::{Message, fault, hint};

use crate::visit::lock;

/// The right to write a visit. Dropped only when nothing of the visit is being written.
pub(crate) struct Turn {
    _held: OwnedMutexGuard<()>,
}

/// The visits that are kept.
pub(crate) struct KeptVisits {
    disk: Result<Arc<Visits>, Failure>,
    memory: Result<Arc<Visits>, Failure>,
    /// Where a damaged file was kept, and how many visits could be taken over from it, if there was one at the start.
    kept_aside: Option<(PathBuf, u32)>,
    /// Whose turn it is, by visit, for as long as anybody has it or waits for it.
    turns: Mutex<HashMap<String, Weak<tokio::sync::Mutex<()>>>>,
}

impl KeptVisits {
    /// The visits of a folder, and none in memory.
    pub(crate) fn open(folder: &Path) -> Self {
        let (disk, kept_aside) = match Visits::open(folder) {
            Ok(opened) => {
                let salvaged = opened.salvaged;
                (
                    Ok(Arc::new(opened.visits)),
                    opened.kept_aside.map(|path| (path, salvaged)),
                )
            }
            Err(error) => (Err(storage(&error)), None),
        };
        Self {
            disk,
            memory: Visits::in_memory().map(Arc::new).map_err(|error| storage(&error)),
            kept_aside,
            turns: Mutex::default(),
        }
    }

    /// What is to be said about the file at the start, if anything.
    pub(crate) fn notice(&self) -> Option<Failure> {
        if let Err(failure) = &self.disk {
            return Some(failure.clone());
        }
        let (path, salvaged) = self.kept_aside.as_ref()?;
        let text = fault::visits_kept_aside(*salvaged, path.display().to_string());
        Some(Failure::new(FailureCode::Storage, text).with_hint(hint::visits_kept_aside()))
    }

    /// Looks through the whole file for damage, which takes a while. What is found is put right at the next start.
    pub(crate) async fn look_through(&self) {
        match self.on(Environment::Custom, Visits::check).await {
            Ok(faults) if faults.is_empty() => {}
            Ok(faults) => tracing::warn!(
                count = faults.len(),
                "the visits are damaged; the next start will put them right"
            ),
            Err(failure) => tracing::warn!(?failure.code, "the visits could not be looked through"),
        }
    }

    /// Waits until nothing of a visit is being written.
    pub(crate) async fn turn(&self, id: &str) -> Turn {
        let turn = {
            let mut turns = lock(&self.turns);
            turns.retain(|_, turn| turn.strong_count() > 0);
            let known = turns.get(id).and_then(Weak::upgrade);
            known.unwrap_or_else(|| {
                let new = Arc::default();
                turns.insert(id.to_owned(), Arc::downgrade(&new));
                new
            })
        };
        Turn {
            _held: turn.lock_owned().await,
        }
    }

    /// Keeps a visit. It is on disk when this returns, and gives the turn back for what is to be written next.
    pub(crate) async fn put(
        &self,
        environment: Environment,
        visit: StoredVisit,
        turn: Turn,
    ) -> Result<Turn, Failure> {
        self.on(environment, move |visits| visits.put(&visit).map(|()| turn))
            .await
    }

    /// A visit as it was kept, with what was on its way.
    pub(crate) async fn get(
        &self,
        environment: Option<Environment>,
        id: &str,
    ) -> Result<Option<Visit>, Failure> {
        let _nothing_is_written = self.turn(id).await;
        let id = id.to_owned();
        let environment = environment.unwrap_or(Environment::Custom);
        let found = self.on(environment, move |visits| visits.get(&id)).await?;
        found.map(|found| read(&found)).transpose()
    }

    /// The visits on disk whose links may still bring something.
    pub(crate) async fn watched(&self) -> Result<Vec<Visit>, Failure> {
        let found = self.on(Environment::Custom, Visits::watched).await?;
        found.iter().map(read).collect()
    }

    /// Visits that match; those of the demo while it is open.
    pub(crate) async fn search(
        &self,
        environment: Environment,
        query: VisitQuery,
    ) -> Result<VisitPage, Failure> {
        self.on(environment, move |visits| visits.search(&query)).await
    }

    /// The same, on the caller's thread.
    pub(crate) fn search_now(
        &self,
        environment: Environment,
        query: &VisitQuery,
    ) -> Result<VisitPage, Failure> {
        self.place(environment)?
            .search(query)
            .map_err(|error| storage(&error))
    }

    /// The newest visits with a household.
    pub(crate) async fn of_household(
        &self,
        environment: Environment,
        profile: &str,
        household: &str,
        limit: u32,
    ) -> Result<Vec<VisitRow>, Failure> {
        let (profile, household) = (profile.to_owned(), household.to_owned());
        self.on(environment, move |visits| {
            visits.of_household(&profile, &household, limit)
        })
        .await
    }

    /// What this computer knows of each of these households, in their order: its name, and the newest visit with it.
    pub(crate) async fn of_households(
        &self,
        environment: Environment,
        profile: &str,
        households: Vec<String>,
    ) -> Result<Vec<(Option<String>, Option<VisitRow>)>, Failure> {
        let profile = profile.to_owned();
        self.on(environment, move |visits| {
            let households = households.iter();
            households
                .map(|household| {
                    let label = visits.label(&profile, household)?;
                    let newest = visits.of_household(&profile, household, 1)?.pop();
                    Ok((label, newest))
                })
                .collect()
        })
        .await
    }

    /// What the operator called a household last.
    pub(crate) async fn label(
        &self,
        environment: Environment,
        profile: &str,
        household: &str,
    ) -> Result<Option<String>, Failure> {
        let (profile, household) = (profile.to_owned(), household.to_owned());
        self.on(environment, move |visits| visits.label(&profile, &household))
            .await
    }

    /// The visits of a profile that changed last. One that cannot be read is left out: they are only looked through
    /// for what was used last.
    pub(crate) async fn newest(
        &self,
        environment: Environment,
        profile: &str,
        limit: u32,
    ) -> Result<Vec<Visit>, Failure> {
        let profile = profile.to_owned();
        let found = self
            .on(environment, move |visits| {
                let found = visits.newest(&profile, limit)?;
                Ok(found.iter().filter_map(|stored| read(stored).ok()).collect())
            })
            .await?;
        Ok(found)
    }

    /// Deletes all visits with a household, for good. Answers with how many there were.
    pub(crate) async fn delete_household(
        &self,
        environment: Environment,
        profile: &str,
        household: &str,
    ) -> Result<u32, Failure> {
        let (profile, household) = (profile.to_owned(), household.to_owned());
        self.on(environment, move |visits| {
            visits.delete_household(&profile, &household)
        })
        .await
    }

    /// Deletes all visits of a profile, for good.
    pub(crate) async fn delete_profile(&self, profile: &str) -> Result<u32, Failure> {
        let profile = profile.to_owned();
        self.on(Environment::Custom, move |visits| visits.delete_profile(&profile))
            .await
    }

    /// Deletes visits of a profile that are over, not open, and have not changed since, for good.
    pub(crate) async fn forget_before(
        &self,
        profile: &str,
        before: Timestamp,
        open: Vec<String>,
    ) -> Result<Vec<String>, Failure> {
        let profile = profile.to_owned();
        self.on(Environment::Custom, move |visits| {
            visits.forget_before(&profile, before, &open)
        })
        .await
    }

    /// The demo begins anew: nothing of the one before is left.
    pub(crate) fn clear_memory(&self) -> Result<(), Failure> {
        if let Ok(memory) = &self.memory {
            memory
                .delete_profile(crate::desk::DEMO)
                .map_err(|error| storage(&error))?;
        }
        Ok(())
    }

    fn place(&self, environment: Environment) -> Result<&Arc<Visits>, Failure> {
        let kept = match environment {
            Environment::Demo => &self.memory,
            _ => &self.disk,
        };
        kept.as_ref().map_err(Failure::clone)
    }

    async fn on<T: Send + 'static>(
        &self,
        environment: Environment,
        act: impl FnOnce(&Visits) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Failure> {
        let visits = Arc::clone(self.place(environment)?);
        // A disk may take its time; the thread that waits for it must not be one that others need.
        let done = tokio::task::spawn_blocking(move || act(&visits)).await;
        match done {
            Ok(result) => result.map_err(|error| storage(&error)),
            Err(error) => Err(Failure::new(FailureCode::Internal, fault::store_fell()).with_detail(error)),
        }
    }
}

/// A visit as a row of the store.
pub(crate) fn stored(visit: &Visit, name_of: &VendorName<'_>) -> Result<StoredVisit, Failure> {
    let waiting = serde_json::to_string(&visit.awaited(name_of)).map_err(|error| unwritable(&error))?;
    let document = serde_json::to_vec(visit).map_err(|error| unwritable(&error))?;
    let watched_until = visit.cared_for_until();
    Ok(StoredVisit {
        row: VisitRow {
            id: visit.id.clone(),
            profile_id: visit.profile_id.clone(),
            household: visit.user_id.as_str().to_owned(),
            label: visit.label.clone(),
            vendors: visit.vendor_names(name_of),
            state: VisitState::code(visit.state(name_of)).to_owned(),
            waiting_for: waiting,
            started_at: visit.started_at,
            changed_at: visit.changed_at,
            finished_at: visit.finished_at,
            watched_until,
        },
        document,
    })
}

fn read(stored: &StoredVisit) -> Result<Visit, Failure> {
    serde_json::from_slice(&stored.document).map_err(|error| {
        let text = fault::visit_unreadable(stored.row.household.as_str());
        Failure::new(FailureCode::Storage, text)
            .with_hint(hint::newer_version())
            .with_detail(error)
    })
}

fn unwritable(error: &serde_json::Error) -> Failure {
    Failure::new(FailureCode::Internal, fault::visit_unwritable()).with_detail(error)
}

/// What a file of visits that could not be read or written means to the operator.
fn storage(error: &StoreError) -> Failure {
    let failed = |text: Message| Failure::new(FailureCode::Storage, text);
    match error {
        StoreError::Damaged { path, source } => failed(fault::visits_damaged(path.display().to_string()))
            .with_hint(hint::visits_damaged_in_use())
            .with_detail(source),
        StoreError::Traces { path, source } => failed(fault::visits_traces(path.display().to_string()))
            .with_hint(hint::visits_traces())
            .with_detail(source),
        other => unread(other, fault::visits()),
    }
}

/// What any file that could not be read or written means: a newer one is told as such, for the rest stands `said`.
pub(crate) fn unread(error: &StoreError, said: Message) -> Failure {
    match error {
        StoreError::Newer { path, .. } => {
            let text = fault::file_newer(path.display().to_string());
            Failure::new(FailureCode::Storage, text).with_detail(error)
        }
        other => Failure::new(FailureCode::Storage, said).with_detail(other),
    }
}
