//! The company's mark of each profile: the picture that customers see beside its name.
//!
//! Not here: which pictures are taken; the bytes are opaque.

use std::path::PathBuf;

use crate::error::StoreError;
use crate::profile_files::ProfileFiles;

/// The marks in a folder.
#[derive(Clone, Debug)]
pub struct MarkFiles(ProfileFiles);

impl MarkFiles {
    /// Those of a folder, which need not exist yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self(ProfileFiles::new(folder, "mark", "picture"))
    }

    /// What is kept for a profile, if anything.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn read(&self, profile_id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.read(profile_id)
    }

    /// Keeps the mark of a profile, in place of what was kept before. It is on disk when this returns.
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
