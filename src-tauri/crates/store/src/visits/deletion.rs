//! Deletion that leaves no bytes behind.
//!
//! `SQLite` overwrites what it deletes, but not the copies that stay in the unused middle of a page when its trees
//! are rebalanced, and its log keeps old pages until it is cut. So after a deletion the file is written anew from
//! what is left, and the log is emptied. The wish to do so is part of the deletion's own transaction: when the
//! program dies in between, the next start does it.

use std::time::Duration;

use rusqlite::{Connection, Params, TransactionBehavior, ffi};

use super::opening::PATIENCE;

/// How long to wait for other programs to stop reading: all others wait meanwhile, and it can be done later.
const PATIENCE_WITH_READERS: Duration = Duration::from_secs(1);

/// Deletes the visits that meet the condition. Answers their IDs. [`finish`] must follow.
pub(super) fn delete(
    connection: &mut Connection,
    condition: &str,
    values: impl Params,
) -> rusqlite::Result<Vec<String>> {
    let deleting = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let ids = deleting
        .prepare(&format!("DELETE FROM visits WHERE {condition} RETURNING id"))?
        .query_map(values, |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<String>>>()?;
    if !ids.is_empty() {
        deleting.execute("INSERT OR IGNORE INTO traces (pending) VALUES (1)", [])?;
    }
    deleting.commit()?;
    Ok(ids)
}

/// Removes the bytes of what was deleted, if anything was since this last succeeded.
pub(super) fn finish(connection: &Connection) -> rusqlite::Result<()> {
    let pending: bool = connection.query_row("SELECT EXISTS (SELECT * FROM traces)", [], |row| row.get(0))?;
    if !pending {
        return Ok(());
    }
    connection.execute_batch("VACUUM")?;
    empty_log(connection)?;
    connection.execute("DELETE FROM traces", [])?;
    Ok(())
}

fn empty_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(PATIENCE_WITH_READERS)?;
    let busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0));
    connection.busy_timeout(PATIENCE)?;
    if busy? {
        return Err(rusqlite::Error::SqliteFailure(
            ffi::Error::new(ffi::SQLITE_BUSY),
            Some("another program reads the file".to_owned()),
        ));
    }
    Ok(())
}
