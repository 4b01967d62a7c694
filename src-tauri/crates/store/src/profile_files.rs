//! One small file for each profile, written whole and put in place by a rename.
//!
//! Here: the vendors of each client as they were fetched last, for a start without a network, which is what any client
//! of the same kind is offered, nothing about a household and no secret; and the mark of its company, the picture that
//! customers see beside its name. Not here: how old the vendors may be and which pictures are taken: the bytes are
//! opaque.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::error::StoreError;

/// Files of one kind in a folder, which need not exist yet.
#[derive(Clone, Debug)]
pub struct ProfileFiles {
    folder: PathBuf,
    prefix: &'static str,
    extension: &'static str,
}

impl ProfileFiles {
    /// The vendors of each client.
    pub fn vendors(folder: impl Into<PathBuf>) -> Self {
        Self::new(folder, "vendors", "json")
    }

    /// The mark of each company.
    pub fn marks(folder: impl Into<PathBuf>) -> Self {
        Self::new(folder, "mark", "picture")
    }

    fn new(folder: impl Into<PathBuf>, prefix: &'static str, extension: &'static str) -> Self {
        Self {
            folder: folder.into(),
            prefix,
            extension,
        }
    }

    /// What is kept for a profile, if anything.
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

    /// Keeps this for a profile, in place of what was kept before. It is on disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written; what was kept before is still there then.
    pub fn put(&self, profile_id: &str, bytes: &[u8]) -> Result<(), StoreError> {
        crate::file::write_bytes(&self.folder, &self.path(profile_id), bytes)
    }

    /// Forgets what is kept for a profile. Nothing to forget is success.
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
        self.folder
            .join(format!("{}-{profile_id}.{}", self.prefix, self.extension))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_is_read_until_it_is_forgotten() {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path().join("not-there-yet");
        let (files, others) = (ProfileFiles::marks(&place), ProfileFiles::vendors(&place));
        assert_eq!(files.read("a").expect("read"), None);
        files.forget("a").expect("nothing to forget is success");
        files.put("a", b"one").expect("put");
        files.put("a", b"two").expect("put again");
        files.put("b", b"other").expect("put");
        assert_eq!(files.read("a").expect("read").as_deref(), Some(&b"two"[..]));
        assert_eq!(others.read("a").expect("read"), None, "each kind has its own");
        files.forget("a").expect("forgotten");
        assert_eq!(files.read("a").expect("read"), None);
        assert_eq!(files.read("b").expect("read").as_deref(), Some(&b"other"[..]));
    }
}
