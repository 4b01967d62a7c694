//! What is turned to a customer: one link at a time, whichever visit it is of, and the company's mark.

use std::sync::{Arc, PoisonError};

use enode::Language;
use linking::{
    CompanyMark, CustomerScreen, Environment, Failure, FailureCode, Field, FieldProblem, ProfileView,
    QrPicture,
};

use super::{Desk, faults};

impl Desk {
    /// Shows a link to the customer's phone, in place of any other that is shown.
    ///
    /// # Errors
    /// When the visit is not open; and as [`OpenVisit::show_to_customer`](crate::OpenVisit::show_to_customer).
    pub async fn show_to_customer(
        &self,
        visit: &str,
        row: &str,
        language: Option<&Language>,
    ) -> Result<CustomerScreen, Failure> {
        let visit = self.visit(visit)?;
        self.hide_from_customer();
        visit.show_to_customer(row, language).await
    }

    /// What a customer is shown now, if anything.
    pub fn customer_screen(&self) -> Option<CustomerScreen> {
        let visits = self.visits.read().unwrap_or_else(PoisonError::into_inner);
        visits.values().find_map(|visit| visit.customer_screen())
    }

    /// The picture of the link that is being shown to a customer, if one is.
    pub fn picture(&self) -> Option<QrPicture> {
        let visits = self.visits.read().unwrap_or_else(PoisonError::into_inner);
        visits.values().find_map(|visit| visit.picture())
    }

    /// Hides what a customer is shown, with its picture. Says whether anything was.
    pub fn hide_from_customer(&self) -> bool {
        let visits = self.visits.read().unwrap_or_else(PoisonError::into_inner);
        let hidden = visits.values().filter(|visit| visit.hide_from_customer());
        hidden.count() > 0
    }

    /// The mark of a client that is open, if its company has one.
    pub fn mark(&self, profile: &str) -> Option<Arc<CompanyMark>> {
        self.open_client(profile)?.mark()
    }

    /// Keeps a picture as the company's mark, or none. The demo's is kept in memory alone.
    ///
    /// # Errors
    /// When the client is not open, the picture cannot be a mark, or it cannot be kept; the mark is then as it was.
    pub fn change_mark(&self, profile: &str, picture: Option<Vec<u8>>) -> Result<ProfileView, Failure> {
        let connection = self
            .open_client(profile)
            .ok_or_else(|| Failure::new(FailureCode::Internal, words::fault::no_client()))?;
        let mark = picture.map(CompanyMark::check).transpose().map_err(|problem| {
            Failure::invalid_input(vec![FieldProblem::new(Field::Mark, problem.message())])
        })?;
        if connection.profile().environment != Environment::Demo {
            let kept = match &mark {
                Some(mark) => self.mark_files.put(profile, mark.bytes()),
                None => self.mark_files.forget(profile),
            };
            kept.map_err(|error| faults::storage(&error))?;
        }
        connection.take_mark(mark);
        Ok(connection.profile_view())
    }

    /// The mark that is kept for a profile. One that cannot be read is as good as none: nothing else waits for it.
    pub(super) fn kept_mark(&self, profile: &str) -> Option<CompanyMark> {
        let bytes = self.mark_files.read(profile).unwrap_or_else(|error| {
            tracing::warn!(%error, "a company's mark could not be read");
            None
        });
        CompanyMark::check(bytes?).ok()
    }
}
