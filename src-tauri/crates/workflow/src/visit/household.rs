//! The household of a visit that has had no link yet.

use enode::UserId;
use linking::Failure;

use super::{OpenVisit, lock};

impl OpenVisit {
    /// Makes it a visit with another household. Neither a link nor a look is on its way meanwhile: each would be of the
    /// household before.
    ///
    /// # Errors
    /// When it has had a link, with nothing changed; or that it could not be written down.
    pub(crate) async fn change_household(
        &self,
        user_id: UserId,
        exists: Option<bool>,
        label: String,
    ) -> Result<(), Failure> {
        let _no_link_is_made = self.creating.lock().await;
        let _nobody_looks = self.looking.lock().await;
        self.change(|record, now| record.change_household(user_id, exists, label, now))
            .await?;
        lock(&self.interventions).clear();
        self.connection.watch.nudge();
        Ok(())
    }
}
