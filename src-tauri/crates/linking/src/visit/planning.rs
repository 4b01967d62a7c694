//! From a proposal for a home to the rows of a plan.

use jiff::Timestamp;

use super::Visit;
use crate::plan::{PlanDraft, VendorChoice};
use crate::proposal::Proposal;

impl Visit {
    /// Makes a proposal the plan: rows that have had a link stay, the others give way.
    pub fn take_proposal(&mut self, proposal: &Proposal, mut new_id: impl FnMut() -> String, now: Timestamp) {
        let Some(pattern) = self.rows.last().cloned() else {
            return;
        };
        self.rows.retain(|row| !row.sessions.is_empty());
        for session in &proposal.sessions {
            let vendor = match &session.vendor {
                Some(vendor) => VendorChoice::Vendor {
                    vendor: vendor.to_string(),
                },
                None => VendorChoice::Customer,
            };
            let mut row = pattern.sibling(new_id());
            row.draft = PlanDraft {
                asset_types: session.asset_types.clone(),
                vendor,
                ..row.draft
            };
            self.rows.push(row);
        }
        if self.rows.is_empty() {
            self.rows.push(pattern.sibling(new_id()));
        }
        self.changed_at = now;
    }
}
