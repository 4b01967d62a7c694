//! The plan of a visit: its rows, and the proposal for a home of several brands.

use linking::{ExpectedDevice, Failure, HomeDevice, PlanDraft, Proposal, RowBefore, VisitView};
use uuid::Uuid;

use super::Desk;

impl Desk {
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
        let catalogue = visit.connection.known_catalogue();
        visit
            .change(|record, now| {
                let user_id = record.user_id.as_str().to_owned();
                let found = record.row_mut(row)?;
                let draft = PlanDraft { user_id, ..draft };
                found.draft = linking::with_types_of_vendor(&found.draft, draft, &catalogue);
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
}
