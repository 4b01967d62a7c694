//! Households of the client in front: what the API has, with what this computer knows of them. Not here: one household
//! as the API has it (`connection::households`).

use std::collections::HashSet;

use linking::{Environment, Failure, HouseholdBrief, VisitBrief};
use store::VisitQuery;

use super::Desk;

/// How many visits of a household are offered to go on with.
const OF_HOUSEHOLD: u32 = 5;
/// How many visits are looked through for names that hold what was typed.
const NAMED: u32 = 40;

impl Desk {
    /// Households whose ID, or name on this computer, holds what was typed, the newest first; those with the name after
    /// those with the ID.
    ///
    /// # Errors
    /// When no client is open, the API does not answer, or the store cannot be read.
    pub async fn suggest_households(&self, query: &str) -> Result<Vec<HouseholdBrief>, Failure> {
        let connection = self.connection()?;
        let profile = connection.profile();
        let known = connection.suggest_households(query).await?;
        let mut found: Vec<(String, Option<String>)> = known
            .iter()
            .map(|user| {
                (
                    user.id.as_str().to_owned(),
                    user.created_at.map(|at| at.to_string()),
                )
            })
            .collect();
        let mut seen: HashSet<String> = found.iter().map(|(id, _)| id.clone()).collect();
        for household in self.households_named(query).await? {
            if seen.insert(household.clone()) {
                found.push((household, None));
            }
        }
        let households = found.iter().map(|(id, _)| id.clone()).collect();
        let kept = &self.common.kept;
        let here = kept
            .of_households(profile.environment, &profile.id, households)
            .await?;
        let briefs = found.into_iter().zip(here);
        Ok(briefs
            .map(|((user_id, created_at), (label, newest))| HouseholdBrief {
                user_id,
                label: label.unwrap_or_default(),
                created_at,
                last_visit: newest.map(|row| self.brief(row)),
            })
            .collect())
    }

    /// Those with a name that holds what was typed; none for nothing typed, which every name holds.
    async fn households_named(&self, query: &str) -> Result<Vec<String>, Failure> {
        let query = query.trim().to_lowercase();
        if query.is_empty() {
            return Ok(Vec::new());
        }
        let profile = self.connection()?.profile();
        let search = VisitQuery {
            text: query.clone(),
            profile_id: Some(profile.id),
            limit: NAMED,
            ..VisitQuery::default()
        };
        let page = self.common.kept.search(profile.environment, search).await?;
        let rows = page.rows.into_iter();
        Ok(rows
            .filter(|row| row.label.to_lowercase().contains(&query))
            .map(|row| row.household)
            .collect())
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
}
