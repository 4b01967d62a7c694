//! Visits: finding, describing and finishing them. Not here: how they are opened (`opening`), their plan (`planning`), and
//! what becomes of them over time (`keeping`).

use linking::{Awaited, Environment, Failure, VisitBrief, VisitSearch, VisitState, VisitView, VisitsView};
use store::{VisitPage, VisitQuery};

use super::Desk;
use crate::change::Change;

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
        self.visits_of(profile.environment, &profile.id, user_id.trim())
            .await
    }

    /// The newest visits with a household of a client, whichever is in front.
    pub(super) async fn visits_of(
        &self,
        environment: Environment,
        profile: &str,
        household: &str,
    ) -> Result<Vec<VisitBrief>, Failure> {
        let kept = &self.common.kept;
        let rows = kept
            .of_household(environment, profile, household, OF_HOUSEHOLD)
            .await?;
        Ok(rows.into_iter().map(|row| self.brief(row)).collect())
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
}
