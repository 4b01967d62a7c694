//! Visits: finding, beginning, opening and changing them.

use std::collections::BTreeSet;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use linking::{
    Environment, ExpectedDevice, Failure, FailureCode, HomeDevice, PlanDraft, Proposal, Visit, VisitBrief,
    VisitOf, VisitSearch, VisitState, VisitView, VisitsView,
};
use store::VisitQuery;
use uuid::Uuid;
use vault::{Entry, VaultErrorKind};

use super::Desk;
use super::profiles::secret_store;
use crate::change::Change;
use crate::connection::Connection;
use crate::visit::OpenVisit;

/// How many visits of a household are offered to go on with.
const OF_HOUSEHOLD: u32 = 5;

impl Desk {
    /// Visits that match, the open ones first, then the newest: those of the demo while it is in front, else those
    /// of all clients.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn search_visits(&self, search: VisitSearch) -> Result<VisitsView, Failure> {
        let demo = self
            .connection()
            .is_ok_and(|connection| connection.profile().environment == Environment::Demo);
        let environment = if demo {
            Environment::Demo
        } else {
            Environment::Custom
        };
        let query = VisitQuery {
            text: search.text,
            profile_id: search.profile_id,
            states: search
                .states
                .iter()
                .map(|state| state.code().to_owned())
                .collect(),
            from: linking::day_begins(search.from.as_deref(), &self.common.clock.zone())?,
            until: linking::day_ends(search.until.as_deref(), &self.common.clock.zone())?,
            open_only: search.open_only,
            offset: search.offset,
            limit: search.limit.min(200),
        };
        let page = self.common.kept.search(environment, query).await?;
        Ok(VisitsView {
            visits: page.rows.into_iter().map(|row| self.brief(row)).collect(),
            total: page.total,
        })
    }

    fn brief(&self, row: store::VisitRow) -> VisitBrief {
        let profile = self
            .profiles
            .as_ref()
            .ok()
            .and_then(|profiles| profiles.get(&row.profile_id));
        let demo = row.profile_id == super::DEMO;
        VisitBrief {
            profile_name: profile
                .as_ref()
                .map(|profile| profile.name.clone())
                .unwrap_or_default(),
            environment: profile
                .map(|profile| profile.environment)
                .or_else(|| demo.then_some(Environment::Demo)),
            id: row.id,
            profile_id: row.profile_id,
            user_id: row.household,
            label: row.label,
            vendors: row.vendors,
            state: VisitState::from_code(&row.state),
            waiting: serde_json::from_str(&row.waiting_for).ok(),
            started_at: row.started_at.to_string(),
            changed_at: row.changed_at.to_string(),
            finished_at: row.finished_at.map(|at| at.to_string()),
            watched_until: row.watched_until.map(|at| at.to_string()),
        }
    }

    /// The newest visits with a household of the client in front.
    ///
    /// # Errors
    /// When no client is open, or the store cannot be read.
    pub async fn visits_of_household(&self, user_id: &str) -> Result<Vec<VisitBrief>, Failure> {
        let profile = self.connection()?.profile();
        let kept = &self.common.kept;
        let rows = kept
            .of_household(profile.environment, &profile.id, user_id.trim(), OF_HOUSEHOLD)
            .await?;
        Ok(rows.into_iter().map(|row| self.brief(row)).collect())
    }

    /// Begins a visit with a household of the client in front. An unfinished one with the same household is gone on
    /// with instead: two would watch the same account twice.
    ///
    /// # Errors
    /// When no client is open, the ID cannot be one, or the visit cannot be written down.
    pub async fn begin_visit(self: &Arc<Self>, typed: &str) -> Result<VisitView, Failure> {
        let connection = self.connection()?;
        let user_id =
            linking::check_user_id(typed).map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let _one_at_a_time = self.opening.lock().await;
        let going_on = self
            .visits_of_household(user_id.as_str())
            .await?
            .into_iter()
            .find(|visit| visit.finished_at.is_none());
        if let Some(visit) = going_on {
            return self.open_kept(&visit.id).await;
        }
        let profile = connection.profile();
        // Beginning works without a network: whether the household exists is asked again before the first link.
        let exists = match connection.known_household(&user_id) {
            Some(exists) => Some(exists),
            None => connection.user(&user_id).await.ok().map(|user| user.is_some()),
        };
        let user_id = connection.check_user_id(typed, exists)?;
        let kept = &self.common.kept;
        let label = kept
            .label(profile.environment, &profile.id, user_id.as_str())
            .await?
            .unwrap_or_default();
        let of = VisitOf {
            profile_id: profile.id,
            profile_name: profile.name,
            environment: profile.environment,
            user_id,
            exists,
        };
        let now = self.common.clock.now();
        let record = Visit::begin(
            Uuid::new_v4().to_string(),
            Uuid::new_v4().to_string(),
            of,
            label,
            now,
        );
        let visit = self.take_on(record, connection);
        if let Err(failure) = visit.save().await {
            self.let_go(&visit.id()).await;
            return Err(failure);
        }
        self.common.tell(Change::Visits);
        Ok(visit.view())
    }

    /// Opens a visit that was kept, and with it its client, which comes to the front.
    ///
    /// # Errors
    /// When it is not there, or its client cannot be opened: its secret is wanted then.
    pub async fn open_visit(self: &Arc<Self>, id: &str) -> Result<VisitView, Failure> {
        let _one_at_a_time = self.opening.lock().await;
        self.open_kept(id).await
    }

    /// To be called by whoever holds `opening`.
    async fn open_kept(self: &Arc<Self>, id: &str) -> Result<VisitView, Failure> {
        if let Ok(visit) = self.visit(id) {
            self.bring_to_front(&visit.connection.profile().id);
            return Ok(visit.view());
        }
        let demo = self
            .connection()
            .ok()
            .map(|connection| connection.profile().environment);
        let record = self.common.kept.get(demo, id).await?.ok_or_else(gone)?;
        let connection = match self.open_client(&record.profile_id) {
            Some(connection) => connection,
            None => self.open_behind(&record.profile_id).await?,
        };
        self.bring_to_front(&record.profile_id);
        let visit = self.take_on(record, connection);
        visit.take_up().await?;
        visit.connection.watch.nudge();
        Ok(visit.view())
    }

    fn bring_to_front(&self, profile: &str) {
        *self.front.write().unwrap_or_else(PoisonError::into_inner) = Some(profile.to_owned());
    }

    fn take_on(&self, record: Visit, connection: Arc<Connection>) -> Arc<OpenVisit> {
        let id = record.id.clone();
        let visit = OpenVisit::new(record, connection, Arc::clone(&self.common));
        let mut visits = self.visits.write().unwrap_or_else(PoisonError::into_inner);
        visits.insert(id, Arc::clone(&visit));
        visit.connection.watch.add(&visit);
        visit
    }

    async fn let_go(&self, id: &str) {
        let visit = self
            .visits
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(id);
        if let Some(visit) = visit {
            visit.connection.watch.remove(id);
            visit.close_when_written().await;
        }
    }

    /// Goes on watching where an earlier run of the program left off, for every client whose secret is at hand. Also
    /// deletes the visits whose time to be kept is over, and looks through the file for damage.
    pub async fn resume(self: &Arc<Self>) {
        self.keep_to_retention().await;
        self.watch_again(None).await;
        self.common.kept.look_through().await;
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
            match self.common.kept.forget_before(&profile.id, before).await {
                Ok(ids) => {
                    for id in &ids {
                        self.let_go(id).await;
                    }
                }
                Err(failure) => {
                    tracing::warn!(?failure.code, "visits whose time is over could not be deleted");
                }
            }
        }
    }

    /// Changes what is chosen for a plan row.
    ///
    /// # Errors
    /// When the visit is not open or has no such row, or it cannot be written down.
    pub async fn change_row(
        &self,
        visit: &str,
        row: &str,
        draft: PlanDraft,
        expected: Vec<ExpectedDevice>,
    ) -> Result<VisitView, Failure> {
        let problems = linking::check_expected(&expected);
        if !problems.is_empty() {
            return Err(Failure::invalid_input(problems));
        }
        let visit = self.visit(visit)?;
        visit
            .change(|record, now| {
                let user_id = record.user_id.as_str().to_owned();
                let found = record.row_mut(row)?;
                found.draft = PlanDraft { user_id, ..draft };
                found.expected = expected;
                record.changed_at = now;
                Ok(())
            })
            .await?;
        Ok(visit.view())
    }

    /// Adds a plan row: another vendor account of the same home.
    ///
    /// # Errors
    /// When the visit is not open, or it cannot be written down.
    pub async fn add_row(&self, visit: &str) -> Result<VisitView, Failure> {
        let visit = self.visit(visit)?;
        visit
            .change(|record, now| {
                record.add_row(Uuid::new_v4().to_string(), now);
                Ok(())
            })
            .await?;
        Ok(visit.view())
    }

    /// Removes a plan row that has had no link.
    ///
    /// # Errors
    /// When it has had one or is the only one, or it cannot be written down.
    pub async fn remove_row(&self, visit: &str, row: &str) -> Result<VisitView, Failure> {
        let visit = self.visit(visit)?;
        visit.change(|record, now| record.remove_row(row, now)).await?;
        Ok(visit.view())
    }

    /// The smallest set of sessions that covers a home. Nothing is changed.
    ///
    /// # Errors
    /// When no client is open.
    pub fn propose(&self, home: &[HomeDevice]) -> Result<Proposal, Failure> {
        Ok(self.connection()?.propose(home))
    }

    /// Makes the proposal for a home the plan: rows that have had a link stay, the others give way.
    ///
    /// # Errors
    /// When the visit is not open, or it cannot be written down.
    pub async fn take_proposal(&self, visit: &str, home: &[HomeDevice]) -> Result<VisitView, Failure> {
        let visit = self.visit(visit)?;
        let proposal = visit.connection.propose(home);
        visit
            .change(|record, now| {
                record.take_proposal(&proposal, || Uuid::new_v4().to_string(), now);
                Ok(())
            })
            .await?;
        Ok(visit.view())
    }

    /// Changes what the operator calls the household, and who gave consent how.
    ///
    /// # Errors
    /// When the visit is not open, or it cannot be written down.
    pub async fn describe_visit(
        &self,
        visit: &str,
        label: String,
        consent: String,
    ) -> Result<VisitView, Failure> {
        let visit = self.visit(visit)?;
        visit
            .change(|record, now| {
                record.label = label;
                record.consent = consent;
                record.changed_at = now;
                Ok(())
            })
            .await?;
        Ok(visit.view())
    }

    /// Finishes a visit. The watch goes on while something is missing.
    ///
    /// # Errors
    /// When the visit is not open, or it cannot be written down.
    pub async fn finish_visit(&self, visit: &str) -> Result<(), Failure> {
        let visit = self.visit(visit)?;
        visit.hide_from_customer();
        visit
            .change(|record, now| {
                record.finish(now);
                Ok(())
            })
            .await?;
        visit.connection.watch.nudge();
        self.common.tell(Change::Visits);
        Ok(())
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

fn gone() -> Failure {
    Failure::new(FailureCode::Storage, "This visit is not kept any more.")
}
