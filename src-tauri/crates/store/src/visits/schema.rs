//! The tables and how they came to be.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use super::opening::failed;
use crate::StoreError;

/// One step for each version, in order. A step that was released is never changed: a new one follows it.
pub(super) const STEPS: &[&str] = &[include_str!("schema/1.sql")];

/// What marks a file as ours.
pub(super) const APPLICATION: i64 = 0x4845_4152;

/// Reads the first and the last entry of every tree in the file, which is quick however large it is.
pub(super) const EDGES: &[&str] = &[
    "SELECT min(number) FROM visits",
    "SELECT max(number) FROM visits",
    "SELECT min(visit) FROM documents",
    "SELECT max(visit) FROM documents",
    "SELECT min(id) FROM visits",
    "SELECT max(id) FROM visits",
    "SELECT max(open) FROM visits INDEXED BY visits_in_order",
    "SELECT min(open) FROM visits INDEXED BY visits_in_order",
    "SELECT min(profile_id) FROM visits INDEXED BY visits_of_household",
    "SELECT max(profile_id) FROM visits INDEXED BY visits_of_household",
    "SELECT min(watched_until) FROM visits INDEXED BY visits_watched WHERE watched_until > 0",
    "SELECT max(pending) FROM traces",
];

/// Walks every tree that names visits, from both ends, so that a broken page hides as little as possible.
pub(super) const NUMBERS: &[&str] = &[
    "SELECT number FROM visits ORDER BY number",
    "SELECT number FROM visits ORDER BY number DESC",
    "SELECT visit FROM documents ORDER BY visit",
    "SELECT visit FROM documents ORDER BY visit DESC",
    "SELECT number FROM visits INDEXED BY visits_in_order ORDER BY open DESC, changed_at DESC, number DESC",
    "SELECT number FROM visits INDEXED BY visits_in_order ORDER BY open, changed_at, number",
];

/// The version that a file names. Negative only when it is damaged.
pub(super) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// How many versions there are.
pub(super) fn latest(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).expect("steps are written by hand")
}

/// Brings the file to the last step. Each step is one transaction, so that a crash leaves a whole version.
pub(super) fn migrate(connection: &mut Connection, path: &Path, steps: &[&str]) -> Result<(), StoreError> {
    let sql = |error| failed(path, error);
    loop {
        // The version is read within the transaction: another program may be doing the same.
        let step = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(sql)?;
        let found = version(&step).map_err(sql)?;
        if found > latest(steps) {
            return Err(newer(path, found, steps));
        }
        let Some(next) = usize::try_from(found).ok().and_then(|found| steps.get(found)) else {
            return Ok(());
        };
        step.execute_batch(next).map_err(sql)?;
        step.pragma_update(None, "user_version", found + 1).map_err(sql)?;
        step.commit().map_err(sql)?;
    }
}

/// The refusal of a file that a later program wrote.
pub(super) fn newer(path: &Path, found: i64, steps: &[&str]) -> StoreError {
    StoreError::Newer {
        path: path.to_owned(),
        found: u32::try_from(found).unwrap_or(u32::MAX),
        reads: u32::try_from(steps.len()).unwrap_or(u32::MAX),
    }
}

#[cfg(test)]
mod tests;
