//! Beginning, opening and opening again: which visits are in front of the operator, and with which client.

use std::sync::{Arc, PoisonError};

use linking::{Failure, FailureCode, Visit, VisitBrief, VisitOf, VisitView};
use uuid::Uuid;

use super::Desk;
use crate::change::Change;
use crate::connection::Connection;
use crate::visit::OpenVisit;

impl Desk {
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
    /// chosen here too, and the other is deleted where no link was asked for in it. The household has the name that
    /// was typed for it, and none where that was emptied.
    ///
    /// # Errors
    /// As [`Desk::begin_visit`] has them, and when the other is not open or the store does not let go of it.
    pub async fn begin_visit_instead(
        self: &Arc<Self>,
        typed: &str,
        label: &str,
        of: &str,
    ) -> Result<VisitView, Failure> {
        let wrong = self.visit(of)?.record().clone();
        let begun = self.begin_visit(typed).await?;
        if begun.id == of {
            return Ok(begun);
        }
        let visit = self.visit(&begun.id)?;
        visit
            .change(|record, now| {
                record.take_over(&wrong, label.trim(), now);
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
        let record = self.kept_record(id).await?;
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

    /// Refuses where another visit with the same household is going on.
    async fn refuse_beside_another(&self, id: &str) -> Result<(), Failure> {
        let record = match self.visit(id) {
            Ok(visit) => visit.record().clone(),
            Err(_) => self.kept_record(id).await?,
        };
        let of_household = self
            .visits_of(record.environment, &record.profile_id, record.user_id.as_str())
            .await?;
        let another = |other: &VisitBrief| other.id != id && other.finished_at.is_none();
        if of_household.iter().any(another) {
            let text = words::fault::visit_begun_since();
            return Err(Failure::new(FailureCode::InvalidInput, text));
        }
        Ok(())
    }

    async fn kept_record(&self, id: &str) -> Result<Visit, Failure> {
        let demo = self
            .connection()
            .ok()
            .map(|connection| connection.profile().environment);
        self.common.kept.get(demo, id).await?.ok_or_else(gone)
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

    /// Opens a visit that was finished, and goes on with it.
    ///
    /// # Errors
    /// When it cannot be opened or written down, or another visit with the same household has begun since: two would
    /// watch the same account twice.
    pub async fn reopen_visit(self: &Arc<Self>, id: &str) -> Result<VisitView, Failure> {
        let _one_at_a_time = self.opening.lock().await;
        // First of all: what is refused leaves the client in front that is there.
        self.refuse_beside_another(id).await?;
        self.open_kept(id).await?;
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
