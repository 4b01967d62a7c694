//! Another household for a visit that was begun with one that was not meant.

use enode::UserId;
use jiff::Timestamp;
use words::{fault, hint};

use super::{Visit, Watching};
use crate::failure::{Failure, FailureCode};

impl Visit {
    /// Whether it belongs to its household for good: a link was asked for, and that is for this household alone.
    pub fn is_bound(&self) -> bool {
        self.sessions().next().is_some()
    }

    /// Makes it a visit with another household. What was chosen and noted for it goes along; what was seen was of the
    /// household before, and does not.
    ///
    /// - `exists`: whether the API knows the other; `None` when it could not be asked.
    /// - `label`: what the operator calls the other.
    ///
    /// # Errors
    /// When a link was asked for. Nothing is changed then.
    pub fn change_household(
        &mut self,
        user_id: UserId,
        exists: Option<bool>,
        label: String,
        now: Timestamp,
    ) -> Result<(), Failure> {
        if self.is_bound() {
            let refused = Failure::new(FailureCode::Rejected, fault::visit_bound());
            return Err(refused.with_hint(hint::visit_bound()));
        }
        for row in &mut self.rows {
            user_id.as_str().clone_into(&mut row.draft.user_id);
        }
        self.user_id = user_id;
        self.exists = exists;
        self.label = label;
        self.history = None;
        self.timeline.clear();
        self.watching = Watching::default();
        self.changed_at = now;
        Ok(())
    }
}
