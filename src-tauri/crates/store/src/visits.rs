//! The visits and their file.
//!
//! One `SQLite` file with its log of writes beside it. What a visit is, is written elsewhere: here it is a document
//! of bytes with a row that says what to list and find it by.

mod copies;
mod damage;
mod deletion;
mod opening;
mod row;
mod schema;
mod search;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Params, TransactionBehavior};

use copies::Copies;
pub use row::{OpenedVisits, StoredVisit, VisitPage, VisitQuery, VisitRow};

use crate::StoreError;

/// All visits. Calls block while `SQLite` reads or writes; several threads may share one of these.
#[derive(Debug)]
pub struct Visits {
    /// `None` in memory.
    path: Option<PathBuf>,
    /// Apart from the other, so that nobody waits to read while something large is written, and closed before it,
    /// since the last one cleans up. `None` in memory, which one connection alone can see.
    reading: Option<Mutex<Connection>>,
    writing: Mutex<Connection>,
    /// Held by a check, whose reading would keep a deletion from emptying the log.
    checking: Mutex<()>,
    /// Let go of last, when the connections are closed.
    _copies: Option<Copies>,
}

impl Visits {
    /// Opens the visits of a folder: `visits.db`, created if it is not there, as is the folder.
    ///
    /// A damaged file is moved to `visits.damaged-1.db` (or the next free number) with the files that belong to it,
    /// and a new one is begun with the visits that could still be read. A large file is not looked through
    /// completely: call [`Visits::check`] for that after the start.
    ///
    /// # Errors
    /// [`StoreError::Newer`] when a later program wrote the file, which is then left as it is.
    /// [`StoreError::Damaged`] when it is damaged and cannot be moved because another copy of the program has it
    /// open. Others when the file cannot be read, written or moved.
    pub fn open(folder: &Path) -> Result<OpenedVisits, StoreError> {
        opening::open(folder)
    }

    /// Visits of which nothing reaches the disk.
    ///
    /// # Errors
    /// When there is no memory.
    pub fn in_memory() -> Result<Self, StoreError> {
        opening::in_memory()
    }

    /// Writes a visit in place of the one with its ID, or as a new one. It survives a power cut when this returns.
    ///
    /// # Errors
    /// When it cannot be written; the file is then as it was.
    pub fn put(&self, visit: &StoredVisit) -> Result<(), StoreError> {
        self.write(|connection| {
            let writing = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            row::write(&writing, visit)?;
            writing.commit()
        })
    }

    /// The visit with this ID.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn get(&self, id: &str) -> Result<Option<StoredVisit>, StoreError> {
        self.read(|connection| row::read(connection, "id = ?1", id))
    }

    /// The visits whose sessions are to be watched, those that end soonest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn watched(&self) -> Result<Vec<StoredVisit>, StoreError> {
        self.read(|connection| {
            connection
                .prepare(&format!(
                    "SELECT {}, document FROM visits JOIN documents ON visit = number \
                     WHERE watched_until > 0 ORDER BY watched_until, number",
                    row::COLUMNS
                ))?
                .query_map([], row::stored_visit)?
                .collect()
        })
    }

    /// The visits that a query finds: open ones first, then those that changed last.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn search(&self, query: &VisitQuery) -> Result<VisitPage, StoreError> {
        self.read(|connection| search::search(&*connection.transaction()?, query))
    }

    /// The visits of a household, those that started last first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn of_household(
        &self,
        profile_id: &str,
        household: &str,
        limit: u32,
    ) -> Result<Vec<VisitRow>, StoreError> {
        self.read(|connection| {
            connection
                .prepare(&format!(
                    "SELECT {} FROM visits WHERE profile_id = ?1 AND household = ?2 \
                     ORDER BY started_at DESC, number DESC LIMIT ?3",
                    row::COLUMNS
                ))?
                .query_map((profile_id, household, limit), row::visit_row)?
                .collect()
        })
    }

    /// The visits of a profile that changed last, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn newest(&self, profile_id: &str, limit: u32) -> Result<Vec<StoredVisit>, StoreError> {
        self.read(|connection| row::newest(connection, profile_id, limit))
    }

    /// What the operator calls a household: the label of the visit that changed last among those that have one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn label(&self, profile_id: &str, household: &str) -> Result<Option<String>, StoreError> {
        self.read(|connection| {
            connection
                .query_row(
                    "SELECT label FROM visits WHERE profile_id = ?1 AND household = ?2 AND label <> '' \
                     ORDER BY changed_at DESC, number DESC LIMIT 1",
                    (profile_id, household),
                    |row| row.get(0),
                )
                .optional()
        })
    }

    /// Deletes a visit. `false` when there was none with this ID.
    ///
    /// This and the other deletions return when none of the bytes is left in the file or its log. They write the
    /// file anew for that, which takes seconds when it is large, and wait for a check that is under way. Reading goes
    /// on meanwhile, other writing waits.
    ///
    /// # Errors
    /// [`StoreError::Traces`] when the visit is deleted but its bytes could not all be removed yet. Others when it
    /// is not deleted.
    pub fn delete(&self, id: &str) -> Result<bool, StoreError> {
        Ok(!self.remove("id = ?1", [id])?.is_empty())
    }

    /// Deletes all visits of a household, and answers how many they were.
    ///
    /// # Errors
    /// As [`Visits::delete`].
    pub fn delete_household(&self, profile_id: &str, household: &str) -> Result<u32, StoreError> {
        Ok(count(&self.remove(
            "profile_id = ?1 AND household = ?2",
            (profile_id, household),
        )?))
    }

    /// Deletes all visits of a profile, and answers how many they were.
    ///
    /// # Errors
    /// As [`Visits::delete`].
    pub fn delete_profile(&self, profile_id: &str) -> Result<u32, StoreError> {
        Ok(count(&self.remove("profile_id = ?1", [profile_id])?))
    }

    /// Deletes the visits of a profile that nothing watches any more and that have not changed since `before`,
    /// whether or not anybody finished them, except those that somebody has open. Answers their IDs.
    ///
    /// # Errors
    /// As [`Visits::delete`].
    pub fn forget_before(
        &self,
        profile_id: &str,
        before: Timestamp,
        open: &[String],
    ) -> Result<Vec<String>, StoreError> {
        let open = serde_json::json!(open).to_string();
        self.remove(
            "profile_id = ?1 AND watched_until IS NULL AND changed_at < ?2 \
             AND id NOT IN (SELECT value FROM json_each(?3))",
            (profile_id, row::nanoseconds(before), open),
        )
    }

    /// Looks through the whole file and answers what is wrong with it: nothing, when it is sound. This takes seconds
    /// for a large file; other calls go on meanwhile, except deletions. After damage the next start keeps the file
    /// aside and takes over what can be read.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn check(&self) -> Result<Vec<String>, StoreError> {
        let Some(path) = &self.path else {
            return Ok(Vec::new());
        };
        let _checking = lock(&self.checking);
        let findings = opening::reader(path)
            .and_then(|reader| opening::findings(&reader))
            .map_err(|error| opening::failed(path, error))?;
        if !findings.is_empty() {
            damage::suspect(path);
        }
        Ok(findings)
    }

    fn remove(&self, condition: &str, values: impl Params) -> Result<Vec<String>, StoreError> {
        // First, so that others can go on reading and writing while this waits.
        let _not_checking = lock(&self.checking);
        let ids = self.write(|connection| deletion::delete(connection, condition, values))?;
        deletion::finish(&lock(&self.writing)).map_err(|source| StoreError::Traces {
            path: self.path().to_owned(),
            source,
        })?;
        Ok(ids)
    }

    fn write<T>(&self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        work(&mut lock(&self.writing)).map_err(|error| opening::failed(self.path(), error))
    }

    fn read<T>(&self, work: impl FnOnce(&mut Connection) -> rusqlite::Result<T>) -> Result<T, StoreError> {
        let reading = self.reading.as_ref().unwrap_or(&self.writing);
        work(&mut lock(reading)).map_err(|error| opening::failed(self.path(), error))
    }

    fn path(&self) -> &Path {
        self.path.as_deref().unwrap_or(Path::new(":memory:"))
    }
}

fn count(ids: &[String]) -> u32 {
    u32::try_from(ids.len()).unwrap_or(u32::MAX)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A transaction that a panic cut off is rolled back as it is dropped, so nothing is left half-done.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
