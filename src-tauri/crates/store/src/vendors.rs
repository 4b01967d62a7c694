//! The vendors of each client as they were fetched last, for a start without a network.
//!
//! Here: one small file for each profile. It holds what any client of the same kind is offered, nothing about a household
//! and no secret. Not here: how old it may be; the bytes are opaque.

use std::path::PathBuf;

use crate::error::StoreError;
use crate::profile_files::ProfileFiles;

/// The files of vendors in a folder.
#[derive(Clone, Debug)]
pub struct VendorFiles(ProfileFiles);

impl VendorFiles {
    /// Those of a folder, which need not exist yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(ProfileFiles::new(folder, "vendors", "json"))
    }

    /// What is kept for a profile, if anything.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn read(&self, profile_id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.read(profile_id)
    }

    /// Keeps the vendors of a profile, in place of what was kept before. It is on disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written; what was kept before is still there then.
    pub fn put(&self, profile_id: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.0.put(profile_id, bytes)
    }

    /// Forgets what is kept for a profile. Nothing to forget is success.
    ///
    /// # Errors
    /// When the file is there and cannot be removed.
    pub fn forget(&self, profile_id: &str) -> Result<(), StoreError> {
        self.0.forget(profile_id)
    }
}
