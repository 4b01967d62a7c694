//! Opening the file: what is looked at each time, and how `SQLite` is told to treat it.
//!
//! A start must stay quick with a file of hundreds of megabytes, which takes seconds to look through. So a small file
//! is looked through whole; of a large one only the length and the ends of every tree, which catches what was cut
//! off, emptied, overwritten or is another file altogether. The rest is for [`Visits::check`](super::Visits::check),
//! which runs beside the work; when that or the work itself meets damage, the next start looks through everything.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, ffi};

use super::copies::Copies;
use super::{OpenedVisits, Visits, damage, deletion, schema};
use crate::StoreError;

const FILE: &str = "visits.db";
/// Looked through in a few milliseconds: some thousand visits.
const SMALL: u64 = 4 * 1024 * 1024;
/// How long to wait for another program that is writing.
pub(super) const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the visits of a folder; see [`Visits::open`].
pub(super) fn open(folder: &Path) -> Result<OpenedVisits, StoreError> {
    fs::create_dir_all(folder).map_err(|source| StoreError::Io {
        path: folder.to_owned(),
        source,
    })?;
    let path = folder.join(FILE);
    let copies = Copies::enter(&path)?;
    let mut kept_aside = None;
    let mut salvaged = 0;
    if copies.is_alone() {
        kept_aside = damage::finish(&path)?;
        if damage::is_headless(&path) {
            kept_aside = Some(damage::set_aside(&path)?);
        }
    }
    let mut connection = connect(&path)?;
    if is_sound(&connection, &path)? {
        damage::clear(&path)?;
    } else if copies.is_alone() {
        let (aside, taken_over) = damage::rescue(&path, connection)?;
        kept_aside = Some(aside);
        salvaged = taken_over;
        connection = connect(&path)?;
    } else {
        let corrupt = ffi::Error::new(ffi::SQLITE_CORRUPT);
        return Err(failed(&path, rusqlite::Error::SqliteFailure(corrupt, None)));
    }
    settle(&mut connection, &path)?;
    // What a crash left of a deletion. When it fails the file still serves, and the next deletion tries again.
    let _ = deletion::finish(&connection);
    let reading = reader(&path).map_err(|error| failed(&path, error))?;
    Ok(OpenedVisits {
        visits: Visits {
            path: Some(path),
            reading: Some(Mutex::new(reading)),
            writing: Mutex::new(connection),
            checking: Mutex::new(()),
            _copies: Some(copies.stay()),
        },
        kept_aside,
        salvaged,
    })
}

/// Opens visits that only live in memory; see [`Visits::in_memory`].
pub(super) fn in_memory() -> Result<Visits, StoreError> {
    let nowhere = Path::new(":memory:");
    let mut connection = Connection::open_in_memory().map_err(|error| failed(nowhere, error))?;
    settle(&mut connection, nowhere)?;
    Ok(Visits {
        path: None,
        reading: None,
        writing: Mutex::new(connection),
        checking: Mutex::new(()),
        _copies: None,
    })
}

/// A connection that leaves the file as it is, also when it is closed.
pub(super) fn connect(path: &Path) -> Result<Connection, StoreError> {
    create_private(path)?;
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(path, flags)
        .and_then(|connection| {
            connection.busy_timeout(PATIENCE)?;
            connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
            Ok(connection)
        })
        .map_err(|error| failed(path, error))
}

/// A connection that only reads, beside the one that writes.
pub(super) fn reader(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(PATIENCE)?;
    Ok(connection)
}

/// Makes a connection ready for work and brings the file to the newest version.
pub(super) fn settle(connection: &mut Connection, path: &Path) -> Result<(), StoreError> {
    let set = |connection: &Connection| {
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(()))?;
        // What was written survives a power cut, on macOS too, where a plain sync only reaches the drive's cache.
        connection.pragma_update(None, "synchronous", "full")?;
        connection.pragma_update(None, "fullfsync", true)?;
        connection.pragma_update(None, "checkpoint_fullfsync", true)?;
        connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Temporary copies of households' data must not lie in another folder.
        connection.pragma_update(None, "temp_store", "memory")
    };
    set(connection).map_err(|error| failed(path, error))?;
    schema::migrate(connection, path, schema::STEPS)
}

/// What `SQLite` finds wrong when it looks through the file; nothing when it is sound.
pub(super) fn findings(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    let looked = connection.prepare("PRAGMA quick_check").and_then(|mut check| {
        check
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<rusqlite::Result<Vec<_>>>()
    });
    match looked {
        Ok(lines) if lines == ["ok"] => Ok(Vec::new()),
        Err(error) if damage::is_damage(&error) => Ok(vec![error.to_string()]),
        other => other,
    }
}

/// What a failure of `SQLite` means. Damage is remembered for the next start.
pub(super) fn failed(path: &Path, source: rusqlite::Error) -> StoreError {
    let path = path.to_owned();
    if damage::is_damage(&source) {
        damage::suspect(&path);
        StoreError::Damaged { path, source }
    } else {
        StoreError::Sql { path, source }
    }
}

/// Whether the file is an empty one or one of ours without visible damage.
fn is_sound(connection: &Connection, path: &Path) -> Result<bool, StoreError> {
    match look(connection, path) {
        Ok(Look::Newer(found)) => Err(schema::newer(path, found, schema::STEPS)),
        Ok(look) => Ok(matches!(look, Look::Sound)),
        // A table that should be there and is not, or a schema that cannot be understood.
        Err(error) if damage::is_damage(&error) || error.sqlite_error_code() == Some(ErrorCode::Unknown) => {
            Ok(false)
        }
        Err(source) => Err(failed(path, source)),
    }
}

enum Look {
    Sound,
    Damaged,
    Newer(i64),
}

fn look(connection: &Connection, path: &Path) -> rusqlite::Result<Look> {
    // One transaction, since another copy may be at work.
    let _looking = connection.unchecked_transaction()?;
    let application: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version = schema::version(connection)?;
    let entries: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application == 0 && version == 0 && entries == 0 {
        return Ok(Look::Sound);
    }
    if application != schema::APPLICATION || version < 1 {
        return Ok(Look::Damaged);
    }
    let latest = schema::latest(schema::STEPS);
    if version > latest {
        return Ok(Look::Newer(version));
    }
    // The moment before a migration is a good one to look through everything.
    let whole = version < latest || damage::is_suspect(path) || damage::length(path) <= SMALL;
    let sound = if whole {
        findings(connection)?.is_empty()
    } else {
        is_long_enough(connection, path)? && edges(connection)?
    };
    Ok(if sound { Look::Sound } else { Look::Damaged })
}

/// Whether every page can be somewhere: in the main file, or in the log of writes that wait to get there.
fn is_long_enough(connection: &Connection, path: &Path) -> rusqlite::Result<bool> {
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let size: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    let waiting = damage::length(&damage::part(path, "-wal")) / u64::from(size);
    Ok(damage::length(path) / u64::from(size) + waiting >= u64::from(pages))
}

fn edges(connection: &Connection) -> rusqlite::Result<bool> {
    for edge in schema::EDGES {
        connection.query_row(edge, [], |_| Ok(()))?;
    }
    Ok(true)
}

/// Creates a file, if it is not there, so that only its owner may read it. `SQLite` gives the files it adds the same
/// rights. Where there are no such rights the folder's decide, which are the user's own.
pub(super) fn create_private(path: &Path) -> Result<(), StoreError> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(source) if source.kind() != io::ErrorKind::AlreadyExists => Err(StoreError::Io {
            path: path.to_owned(),
            source,
        }),
        _ => Ok(()),
    }
}
