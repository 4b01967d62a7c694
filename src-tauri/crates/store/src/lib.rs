//! What Hearthlink keeps on disk.
//!
//! Here: the profiles, one small JSON file, written whole and put in place by a rename, so that a crash leaves
//! either the old file or the new one. Not here: secrets (they are in the `vault`), nor anything about
//! households: what this crate writes may be read by whoever reads the user's files.

mod profiles;

pub use profiles::{Profile, Profiles, StoreError};
