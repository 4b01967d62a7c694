//! Visits: finding, beginning, opening and changing them. Not here: what becomes of them over time (`keeping`).

use std::sync::{Arc, PoisonError};

use linking::{
    Awaited, Environment, ExpectedDevice, Failure, FailureCode, HomeDevice, PlanDraft, Proposal, RowBefore,
    Visit, VisitBrief, VisitOf, VisitSearch, VisitState, VisitView, VisitsView,
};
use store::{VisitPage, VisitQuery};
use uuid::Uuid;

use super::Desk;
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
        Ok(self.found(page))
    }

    /// The first page of all visits that are kept, read at once: the start shows it before anything else is done.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn first_visits(&self, limit: u32) -> Result<VisitsView, Failure> {
        let query = VisitQuery {
            limit,
            ..VisitQuery::default()
        };
        let page = self.common.kept.search_now(Environment::Custom, &query)?;
        Ok(self.found(page))
    }

    fn found(&self, page: VisitPage) -> VisitsView {
        VisitsView {
            visits: page.rows.into_iter().map(|row| self.brief(row)).collect(),
            total: page.total,
        }
    }

    fn brief(&self, row: store::VisitRow) -> VisitBrief {
        let profile = self
            .profiles
            .as_ref()
            .ok()
            .and_then(|profiles| profiles.get(&row.profile_id));
        let demo = row.profile_id == super::DEMO;
        let awaited: Option<Awaited> = serde_json::from_str(&row.waiting_for).ok();
        VisitBrief {
            profile_name: match (&profile, self.open_client(&row.profile_id)) {
                (Some(profile), _) => profile.name.clone(),
                (None, Some(open)) => open.profile().name,
                (None, None) => String::new(),
            },
            environment: profile
                .map(|profile| profile.environment)
                .or_else(|| demo.then_some(Environment::Demo)),
            id: row.id,
            profile_id: row.profile_id,
            user_id: row.household,
            label: row.label,
            vendors: row.vendors,
            state: VisitState::from_code(&row.state),
            so_far: awaited.as_ref().and_then(|awaited| awaited.so_far),
            waiting: awaited.map(|awaited| awaited.waiting),
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
            language: self.language_of_texts(),
        };
        let now = connection.clock().now();
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

    /// Begins a visit in place of another, whose household's ID was not the one that was meant. What was chosen there is
    /// chosen here too, and the other is deleted where no link was asked for in it.
    ///
    /// # Errors
    /// As [`Desk::begin_visit`] has them, and when the other is not open or the store does not let go of it.
    pub async fn begin_visit_instead(self: &Arc<Self>, typed: &str, of: &str) -> Result<VisitView, Failure> {
        let wrong = self.visit(of)?.record().clone();
        let begun = self.begin_visit(typed).await?;
        if begun.id == of {
            return Ok(begun);
        }
        let visit = self.visit(&begun.id)?;
        visit
            .change(|record, now| {
                record.take_over(&wrong, now);
                Ok(())
            })
            .await?;
        if wrong.sessions().next().is_none() {
            self.let_go(of).await;
            self.common.kept.delete(wrong.environment, of).await?;
            self.common.tell(Change::Visits);
        }
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

    pub(super) fn take_on(&self, record: Visit, connection: Arc<Connection>) -> Arc<OpenVisit> {
        let id = record.id.clone();
        let visit = OpenVisit::new(record, connection, Arc::clone(&self.common));
        let mut visits = self.visits.write().unwrap_or_else(PoisonError::into_inner);
        visits.insert(id, Arc::clone(&visit));
        visit.connection.watch.add(&visit);
        visit
    }

    pub(super) async fn let_go(&self, id: &str) {
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

    /// Puts the plan back as it was before it was changed: rows that have had a link stay as they are.
    ///
    /// # Errors
    /// When the visit is not open, or it cannot be written down.
    pub async fn restore_plan(&self, visit: &str, before: Vec<RowBefore>) -> Result<VisitView, Failure> {
        let problems: Vec<_> = before
            .iter()
            .flat_map(|row| linking::check_expected(&row.expected))
            .collect();
        if !problems.is_empty() {
            return Err(Failure::invalid_input(problems));
        }
        let visit = self.visit(visit)?;
        visit
            .change(|record, now| {
                record.restore_plan(before, now);
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

    /// Opens a visit that was finished, and goes on with it.
    ///
    /// # Errors
    /// When it cannot be opened or written down, or another visit with the same household has begun since: two would
    /// watch the same account twice.
    pub async fn reopen_visit(self: &Arc<Self>, id: &str) -> Result<VisitView, Failure> {
        let _one_at_a_time = self.opening.lock().await;
        let view = self.open_kept(id).await?;
        let of_household = self.visits_of_household(&view.user_id).await?;
        if of_household
            .iter()
            .any(|other| other.id != id && other.finished_at.is_none())
        {
            return Err(Failure::new(
                FailureCode::InvalidInput,
                words::fault::visit_begun_since(),
            ));
        }
        let visit = self.visit(id)?;
        visit
            .change(|record, now| {
                record.reopen(now);
                Ok(())
            })
            .await?;
        visit.connection.watch.nudge();
        self.common.tell(Change::Visits);
        Ok(visit.view())
    }
}

fn gone() -> Failure {
    Failure::new(FailureCode::Storage, words::fault::visit_not_kept())
}
