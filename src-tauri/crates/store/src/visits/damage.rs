//! Damaged files: kept aside, never deleted, and what can still be read is taken over.
//!
//! The new file is written whole beside the damaged one before anything is moved. Whenever the program dies on the
//! way, the next start finds either the damaged file in its place and begins again, or only the last move to do.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::{opening, row, schema};
use crate::StoreError;

/// `SQLite` keeps one file in up to four. The main file is moved first: while it is there, the others must be too.
const PARTS: [&str; 4] = ["", "-wal", "-shm", "-journal"];

/// Whether `SQLite` says that the file is not as it should be, rather than that it cannot be had.
pub(super) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(rusqlite::ErrorCode::DatabaseCorrupt | rusqlite::ErrorCode::NotADatabase)
    ) || matches!(
        error,
        rusqlite::Error::InvalidColumnType(..) | rusqlite::Error::FromSqlConversionFailure(..)
    )
}

/// Leaves word for the next start that the file needs to be looked through.
pub(super) fn suspect(path: &Path) {
    // In memory there is nothing to look through. Where the word cannot be left, the next start looks only at the
    // edges, and meets the damage as this one did.
    if path.exists() {
        let _ = File::create(mark(path));
    }
}

/// Whether an earlier run left such word.
pub(super) fn is_suspect(path: &Path) -> bool {
    mark(path).exists()
}

/// The file was looked through.
pub(super) fn clear(path: &Path) -> Result<(), StoreError> {
    absent(&mark(path))
}

/// Whether the main file is gone or empty while writes to it are still waiting. `SQLite` would throw those away.
pub(super) fn is_headless(path: &Path) -> bool {
    length(path) == 0 && length(&part(path, "-wal")) > 0
}

/// How many bytes a file has; none when it is not there.
pub(super) fn length(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |metadata| metadata.len())
}

/// The name of one of the files that belong together.
pub(super) fn part(path: &Path, part: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(part);
    PathBuf::from(name)
}

/// Brings a rescue to its end that was cut off during its moves, and clears away one that did not get so far. Answers
/// where the damaged file is, if this was the end of its rescue.
pub(super) fn finish(path: &Path) -> Result<Option<PathBuf>, StoreError> {
    let rescued = rescued(path);
    if path.exists() || !rescued.exists() {
        remove(&rescued)?;
        return Ok(None);
    }
    let mut aside = numbered(path).take_while(|candidate| candidate.exists()).last();
    if PARTS.iter().any(|name| part(path, name).exists()) {
        // The log of the damaged file. Beside the new one, SQLite would take it for that one's.
        aside = Some(set_aside(path)?);
    }
    move_file(&rescued, path)?;
    clear(path)?;
    Ok(aside)
}

/// Begins a new file in place of a damaged one, with the visits that `damaged` can still read. Answers where the
/// damaged file is kept and how many visits were taken over.
pub(super) fn rescue(path: &Path, damaged: Connection) -> Result<(PathBuf, u32), StoreError> {
    let rescued = rescued(path);
    remove(&rescued)?;
    // Otherwise SQLite reads nothing at all of a file that was cut short.
    let _ = damaged.pragma_update(None, "writable_schema", true);
    let mut fresh = opening::connect(&rescued)?;
    opening::settle(&mut fresh, &rescued)?;
    let salvaged = salvage(&damaged, &mut fresh).map_err(|error| opening::failed(&rescued, error))?;
    // Closing the last connection writes everything into the main file and removes the others.
    close(fresh, &rescued)?;
    close(damaged, path)?;
    let aside = set_aside(path)?;
    move_file(&rescued, path)?;
    clear(path)?;
    Ok((aside, salvaged))
}

/// Moves a file with all its parts to a name that is free.
pub(super) fn set_aside(path: &Path) -> Result<PathBuf, StoreError> {
    let free = numbered(path)
        .find(|candidate| PARTS.iter().all(|name| !part(candidate, name).exists()))
        .expect("there are more numbers than files");
    for name in PARTS {
        let from = part(path, name);
        if from.exists() {
            move_file(&from, &part(&free, name))?;
        }
    }
    Ok(free)
}

/// Takes over every visit that can be read: first all numbers that any tree still names, then each by itself.
fn salvage(damaged: &Connection, fresh: &mut Connection) -> rusqlite::Result<u32> {
    let mut numbers = BTreeSet::new();
    for walk in schema::NUMBERS {
        let Ok(mut walk) = damaged.prepare(walk) else {
            continue;
        };
        let Ok(mut found) = walk.query([]) else { continue };
        while let Ok(Some(row)) = found.next() {
            numbers.extend(row.get::<_, i64>(0));
        }
    }
    let mut salvaged = 0;
    let taking_over = fresh.transaction()?;
    for number in numbers {
        if let Ok(Some(visit)) = row::read(damaged, "number = ?1", number) {
            row::write(&taking_over, &visit)?;
            salvaged += 1;
        }
    }
    taking_over.commit()?;
    Ok(salvaged)
}

/// The names under which damaged files are kept, in order.
fn numbered(path: &Path) -> impl Iterator<Item = PathBuf> + '_ {
    (1u32..=u32::MAX).map(|number| path.with_file_name(format!("visits.damaged-{number}.db")))
}

/// Removes a copy that was not finished.
fn remove(rescued: &Path) -> Result<(), StoreError> {
    PARTS.iter().try_for_each(|name| absent(&part(rescued, name)))
}

fn close(connection: Connection, path: &Path) -> Result<(), StoreError> {
    connection
        .close()
        .map_err(|(_, error)| opening::failed(path, error))
}

fn rescued(path: &Path) -> PathBuf {
    path.with_file_name("visits.rescued.db")
}

fn mark(path: &Path) -> PathBuf {
    path.with_file_name("visits.suspect")
}

fn move_file(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::rename(from, to).map_err(|source| StoreError::Io {
        path: from.to_owned(),
        source,
    })
}

fn absent(path: &Path) -> Result<(), StoreError> {
    match fs::remove_file(path) {
        Err(source) if source.kind() != io::ErrorKind::NotFound => Err(StoreError::Io {
            path: path.to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}
