//! From a proposal for a home to the rows of a plan, and back to the rows that were there before.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{PlanRow, Visit};
use crate::expected::ExpectedDevice;
use crate::plan::{PlanDraft, VendorChoice};
use crate::proposal::Proposal;

/// A plan row as it was before it was changed or removed, for whoever may want it back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct RowBefore {
    /// The row's ID.
    pub id: String,
    /// What was chosen for it.
    pub draft: PlanDraft,
    /// The devices that should have turned up.
    pub expected: Vec<ExpectedDevice>,
}

impl Visit {
    /// Puts the plan back as it was: the same rows with the same choices in the same order. Rows that have a link stay
    /// as they are; one that was not there before stays behind the others.
    ///
    /// - `before`: every row, as it was.
    pub fn restore_plan(&mut self, before: Vec<RowBefore>, now: Timestamp) {
        let mut linked: Vec<PlanRow> = std::mem::take(&mut self.rows);
        linked.retain(|row| !row.sessions.is_empty());
        let user_id = self.user_id.as_str();
        for row in before {
            let kept = linked.iter().position(|other| other.id == row.id);
            let restored = match kept {
                Some(place) => linked.remove(place),
                None => PlanRow {
                    id: row.id,
                    draft: PlanDraft {
                        user_id: user_id.to_owned(),
                        ..row.draft
                    },
                    expected: row.expected,
                    sessions: Vec::new(),
                },
            };
            // A row that the window named twice is one row.
            if self.rows.iter().all(|other| other.id != restored.id) {
                self.rows.push(restored);
            }
        }
        self.rows.extend(linked);
        self.changed_at = now;
    }

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
