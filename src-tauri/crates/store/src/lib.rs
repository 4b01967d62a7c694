//! What Hearthlink keeps on disk.
//!
//! Here: the profiles and the preferences, a small JSON file each, written whole and put in place by a rename, so that
//! a crash leaves either the old file or the new one; the vendors of each client as they were fetched last and the mark
//! of its company, likewise; and the visits, one `SQLite` file. Not here: secrets (they are in the
//! `vault`), nor what a visit's document says: it is made elsewhere, without secrets, and only kept here.

mod error;
mod file;
mod preferences;
mod profile_files;
mod profiles;
mod visits;

pub use error::StoreError;
pub use preferences::PreferencesFile;
pub use profile_files::ProfileFiles;
pub use profiles::{Profile, Profiles};
pub use visits::{OpenedVisits, StoredVisit, VisitPage, VisitQuery, VisitRow, Visits};
