//! Why something could not be read or written.

use std::io;
use std::path::PathBuf;

/// Why the profiles or the visits could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The folder or the file refused.
    #[error("{path}: {source}")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file was written by a later version of the program. It is left as it is.
    #[error(
        "{path} was written by a newer version of Hearthlink (format {found}, this program reads {reads})"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The format it names.
        found: u32,
        /// The latest format that this program knows.
        reads: u32,
    },
    /// The file turned out to be damaged while it was in use. The next start looks through all of it, keeps it
    /// aside and takes over what can still be read.
    #[error("{path} is damaged; Hearthlink keeps it aside when it starts next")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
    /// The data is deleted and does not come back, but its bytes may still be in the file: another program held
    /// it, or the disk had no room to write it anew. The next deletion or the next start tries again.
    #[error("{path}: deleted, but traces may stay in the file until Hearthlink starts next: {source}")]
    Traces {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
    /// `SQLite` refused for another reason, such as a full disk or a file that another program holds.
    #[error("{path}: {source}")]
    Sql {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
}
