//! Types of which an account turned out to have nothing, and that another row asks for: a household wants them once.

use std::collections::BTreeSet;

use enode::AssetType;

use super::PlanRowView;
use crate::link_state::LinkState;

/// What a row is for: what it was judged by, else what is planned for it.
fn asked(row: &PlanRowView) -> BTreeSet<AssetType> {
    if let Some(outcome) = &row.outcome {
        let wanted = outcome.types.iter().filter(|found| found.wanted);
        return wanted.map(|found| found.asset_type.clone()).collect();
    }
    let expected = row.expected.iter().map(|device| &device.asset_type);
    row.draft.asset_types.iter().chain(expected).cloned().collect()
}

/// What somebody signed in for and did not find. While nobody has used the link it may all be there.
fn missing(row: &PlanRowView) -> BTreeSet<AssetType> {
    let used = row
        .link
        .as_ref()
        .is_some_and(|link| link.state == LinkState::Spent);
    let outcome = row.outcome.as_ref().filter(|_| used);
    outcome
        .map(|outcome| outcome.missing().into_iter().collect())
        .unwrap_or_default()
}

/// What accounts turned out not to have, and no other row is for.
pub(super) fn missing_everywhere(rows: &[PlanRowView]) -> Vec<AssetType> {
    let all: BTreeSet<AssetType> = rows.iter().flat_map(missing).collect();
    all.into_iter()
        .filter(|missing| rows_for(rows, missing) == 0)
        .collect()
}

/// How many types are wanted in all rows together.
pub(super) fn wanted(rows: &[PlanRowView]) -> u32 {
    let all: BTreeSet<AssetType> = rows.iter().flat_map(asked).collect();
    let wanted: usize = all.iter().map(|asked_for| rows_for(rows, asked_for).max(1)).sum();
    u32::try_from(wanted).unwrap_or(u32::MAX)
}

/// How many rows are for a type and do not know that it is missing.
fn rows_for(rows: &[PlanRowView], asset_type: &AssetType) -> usize {
    let is_for = |row: &&PlanRowView| asked(row).contains(asset_type) && !missing(row).contains(asset_type);
    rows.iter().filter(is_for).count()
}
