//! What is kept of visits: going on with it after a start, and deleting it.
//!
//! Whatever deletes first lets go of what is open, and nothing is opened meanwhile: what is still on its way must not
//! bring back what was deleted.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use linking::{Environment, Failure};
use vault::{Entry, VaultErrorKind};

use super::Desk;
use super::faults::secret_store;
use crate::change::Change;
use crate::visit::OpenVisit;

/// How long after the start the whole file of visits is looked through for damage.
const LOOK_THROUGH: Duration = Duration::from_mins(1);

impl Desk {
    /// Goes on watching where an earlier run of the program left off, for every client whose secret is at hand. Also
    /// deletes the visits whose time to be kept is over; the file is looked through for damage a little later.
    pub async fn resume(self: &Arc<Self>) {
        self.keep_to_retention().await;
        self.watch_again(None).await;
        let common = Arc::clone(&self.common);
        // Reading the whole file would slow the first screen down, and nobody waits for what it finds.
        tokio::spawn(async move {
            common.clock.pause(LOOK_THROUGH).await;
            common.kept.look_through().await;
        });
    }

    /// Goes on with what is to be taken care of: all of it, or that of one profile.
    pub(super) async fn watch_again(self: &Arc<Self>, profile: Option<&str>) {
        let watched = match self.common.kept.watched().await {
            Ok(watched) => watched,
            Err(failure) => {
                tracing::warn!(?failure.code, "the visits that are watched could not be read");
                return;
            }
        };
        // A keyring that does not answer is asked once, not for every visit: each time takes as long as it may.
        let mut closed: BTreeSet<String> = BTreeSet::new();
        let wanted = watched.into_iter().filter(|record| {
            let of = profile.is_none_or(|profile| record.profile_id == profile);
            of && record.environment != Environment::Demo
        });
        for record in wanted {
            let _one_at_a_time = self.opening.lock().await;
            if closed.contains(&record.profile_id) || self.visit(&record.id).is_ok() {
                continue;
            }
            let connection = match self.open_client(&record.profile_id) {
                Some(connection) => connection,
                None => match self.open_behind(&record.profile_id).await {
                    Ok(connection) => connection,
                    Err(failure) => {
                        tracing::info!(?failure.code, "a client whose visits are watched could not be opened");
                        closed.insert(record.profile_id);
                        continue;
                    }
                },
            };
            // It may have been opened and closed, changed or deleted since the list was read.
            let Ok(Some(record)) = self.common.kept.get(None, &record.id).await else {
                continue;
            };
            let visit = self.take_on(record, connection);
            if let Err(failure) = visit.take_up().await {
                tracing::warn!(?failure.code, "a visit that is watched could not be taken up");
            }
            visit.connection.watch.nudge();
        }
        self.common.tell(Change::Visits);
    }

    /// Deletes the visits whose time to be kept is over, as each profile says.
    pub(super) async fn keep_to_retention(&self) {
        let Ok(profiles) = &self.profiles else { return };
        for profile in profiles.all() {
            let Some(days) = profile.settings.retention_days else {
                continue;
            };
            let kept = Duration::from_secs(u64::from(days) * 24 * 3600);
            let Ok(before) = self.common.clock.now().checked_sub(kept) else {
                continue;
            };
            // One that somebody is looking at goes after the next start.
            let open = {
                let visits = self.visits.read().unwrap_or_else(PoisonError::into_inner);
                visits.keys().cloned().collect()
            };
            if let Err(failure) = self.common.kept.forget_before(&profile.id, before, open).await {
                tracing::warn!(?failure.code, "visits whose time is over could not be deleted");
            }
        }
    }

    /// Deletes all that is kept here of a household: its visits, with everything in them, and the addresses of its
    /// links. Nothing changes at Enode. Answers with how many visits there were.
    ///
    /// # Errors
    /// When the store or the keyring does not let go of it.
    pub async fn forget_household(&self, profile: &str, user_id: &str) -> Result<u32, Failure> {
        let environment = if profile == super::DEMO {
            Environment::Demo
        } else {
            Environment::Custom
        };
        let _nothing_opens = self.opening.lock().await;
        let open: Vec<Arc<OpenVisit>> = {
            let visits = self.visits.read().unwrap_or_else(PoisonError::into_inner);
            visits
                .values()
                .filter(|visit| {
                    let record = visit.record();
                    record.profile_id == profile && record.user_id.as_str() == user_id
                })
                .cloned()
                .collect()
        };
        for visit in open {
            self.let_go(&visit.id()).await;
        }
        let kept = &self.common.kept;
        for row in kept.of_household(environment, profile, user_id, u32::MAX).await? {
            self.give_up_addresses(environment, &row.id).await?;
        }
        let deleted = self
            .common
            .kept
            .delete_household(environment, profile, user_id)
            .await?;
        self.common.tell(Change::Visits);
        Ok(deleted)
    }

    /// Lets go of the addresses of a visit's links, wherever they are kept.
    async fn give_up_addresses(&self, environment: Environment, visit: &str) -> Result<(), Failure> {
        let Some(record) = self.common.kept.get(Some(environment), visit).await? else {
            return Ok(());
        };
        for session in record.sessions().filter(|session| session.address_kept) {
            let forgotten = self.common.vault.forget(&Entry::pending_link(&session.id)).await;
            match forgotten {
                Err(error) if error.kind() != VaultErrorKind::NoStore => return Err(secret_store(&error)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Lets go of the addresses of every link of a profile.
    pub(super) async fn give_up_addresses_of_profile(&self, profile: &str) -> Result<(), Failure> {
        let watched = self.common.kept.watched().await?;
        for visit in watched.iter().filter(|visit| visit.profile_id == profile) {
            self.give_up_addresses(Environment::Custom, &visit.id).await?;
        }
        Ok(())
    }
}
