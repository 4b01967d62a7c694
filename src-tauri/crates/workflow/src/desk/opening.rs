//! Beginning, opening and opening again: which visits are in front of the operator, and with which client.

use std::sync::{Arc, PoisonError};

use enode::UserId;
use linking::{Environment, Failure, FailureCode, Visit, VisitBrief, VisitOf, VisitView};
use uuid::Uuid;
use words::Message;

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
        let exists = connection.exists(&user_id).await;
        let user_id = connection.check_user_id(typed, exists)?;
        let label = self.label_of(&connection, &user_id).await?;
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

    /// Makes an open visit one with another household of the same client: the one that was meant. What was chosen in it
    /// goes along.
    ///
    /// - `label`: what the operator calls the other household; `None` for what it was called last.
    ///
    /// # Errors
    /// When the visit is not open or has had a link, the ID cannot be one, an unfinished visit with the other household
    /// is there (two would watch the same account twice), or it cannot be written down.
    pub async fn change_household(
        &self,
        visit: &str,
        typed: &str,
        label: Option<String>,
    ) -> Result<VisitView, Failure> {
        let visit = self.visit(visit)?;
        let user_id =
            linking::check_user_id(typed).map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let _one_at_a_time = self.opening.lock().await;
        let id = visit.id();
        let profile = visit.connection.profile();
        self.refuse_beside_another(
            &id,
            profile.environment,
            &profile.id,
            user_id.as_str(),
            words::fault::household_has_visit,
        )
        .await?;
        let exists = visit.connection.exists(&user_id).await;
        let user_id = visit.connection.check_user_id(typed, exists)?;
        let label = match label {
            Some(label) => label,
            None => self.label_of(&visit.connection, &user_id).await?,
        };
        visit.change_household(user_id, exists, label).await?;
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
        let found = self.find(id).await?;
        Ok(self.bring(found).await?.view())
    }

    async fn find(&self, id: &str) -> Result<Found, Failure> {
        match self.visit(id) {
            Ok(visit) => Ok(Found::Open(visit)),
            Err(_) => Ok(Found::Kept(Box::new(self.kept_record(id).await?))),
        }
    }

    /// Brings a visit to the front with its client, which is opened for it. To be called by whoever holds `opening`.
    async fn bring(self: &Arc<Self>, found: Found) -> Result<Arc<OpenVisit>, Failure> {
        let record = match found {
            Found::Open(visit) => {
                self.bring_to_front(&visit.connection.profile().id);
                return Ok(visit);
            }
            Found::Kept(record) => record,
        };
        let connection = match self.open_client(&record.profile_id) {
            Some(connection) => connection,
            None => self.open_behind(&record.profile_id).await?,
        };
        self.bring_to_front(&record.profile_id);
        let visit = self.take_on(*record, connection);
        visit.take_up().await?;
        visit.connection.watch.nudge();
        Ok(visit)
    }

    /// Refuses where another visit than this one is going on with a household: two would watch the same account twice.
    async fn refuse_beside_another(
        &self,
        id: &str,
        environment: Environment,
        profile: &str,
        household: &str,
        text: impl FnOnce() -> Message,
    ) -> Result<(), Failure> {
        let of_household = self.visits_of(environment, profile, household).await?;
        let another = |other: &VisitBrief| other.id != id && other.finished_at.is_none();
        if of_household.iter().any(another) {
            return Err(Failure::new(FailureCode::InvalidInput, text()));
        }
        Ok(())
    }

    /// What the operator called a household last; nothing where it has no name.
    async fn label_of(&self, connection: &Connection, user_id: &UserId) -> Result<String, Failure> {
        let profile = connection.profile();
        let kept = &self.common.kept;
        let label = kept.label(profile.environment, &profile.id, user_id.as_str());
        Ok(label.await?.unwrap_or_default())
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
        let found = self.find(id).await?;
        // First of all: what is refused leaves the client in front that is there.
        let (environment, profile, household) = found.household();
        self.refuse_beside_another(
            id,
            environment,
            &profile,
            household.as_str(),
            words::fault::visit_begun_since,
        )
        .await?;
        let visit = self.bring(found).await?;
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

/// A visit, wherever it is.
enum Found {
    Open(Arc<OpenVisit>),
    Kept(Box<Visit>),
}

impl Found {
    /// Which Enode, which client and which household it is with.
    fn household(&self) -> (Environment, String, UserId) {
        let of = |record: &Visit| {
            (
                record.environment,
                record.profile_id.clone(),
                record.user_id.clone(),
            )
        };
        match self {
            Self::Open(visit) => of(&visit.record()),
            Self::Kept(record) => of(record),
        }
    }
}

fn gone() -> Failure {
    Failure::new(FailureCode::Storage, words::fault::visit_not_kept())
}
