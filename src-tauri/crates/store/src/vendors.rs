//! The vendors of each client as they were fetched last, for a start without a network.
//!
//! Here: one small file for each profile, written whole and put in place by a rename. It holds what any client of the
//! same kind is offered, nothing about a household and no secret. Not here: how old it may be; the bytes are opaque.

use std::fs;
use std::io::{self, Write};
use std::path::PathBuf;

use crate::error::StoreError;

/// The files of vendors in a folder.
#[derive(Clone, Debug)]
pub struct VendorFiles {
    folder: PathBuf,
}

impl VendorFiles {
    /// Those of a folder, which need not exist yet.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self {
            folder: folder.into(),
        }
    }

    /// What was kept for a profile, if anything.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub fn read(&self, profile_id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path(profile_id);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::Io { path, source }),
        }
    }

    /// Keeps what was fetched for a profile, in place of what was kept before.
    ///
    /// # Errors
    /// When the file cannot be written; what was kept before is still there then.
    pub fn put(&self, profile_id: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let path = self.path(profile_id);
        let failed = |source| StoreError::Io {
            path: path.clone(),
            source,
        };
        fs::create_dir_all(&self.folder).map_err(failed)?;
        let mut file = tempfile::NamedTempFile::new_in(&self.folder).map_err(failed)?;
        file.write_all(bytes).map_err(failed)?;
        file.persist(&path).map_err(|error| failed(error.error))?;
        Ok(())
    }

    /// Forgets what was kept for a profile. Nothing to forget is success.
    ///
    /// # Errors
    /// When the file is there and cannot be removed.
    pub fn forget(&self, profile_id: &str) -> Result<(), StoreError> {
        let path = self.path(profile_id);
        match fs::remove_file(&path) {
            Err(source) if source.kind() != io::ErrorKind::NotFound => Err(StoreError::Io { path, source }),
            _ => Ok(()),
        }
    }

    fn path(&self, profile_id: &str) -> PathBuf {
        self.folder.join(format!("vendors-{profile_id}.json"))
    }
}
