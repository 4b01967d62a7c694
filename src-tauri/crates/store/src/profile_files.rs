//! One small file for each profile, written whole and put in place by a rename. The bytes are opaque.

use std::fs;
use std::io;
use std::path::PathBuf;

use crate::error::StoreError;

/// Files of one kind in a folder, which need not exist yet.
#[derive(Clone, Debug)]
pub(crate) struct ProfileFiles {
    folder: PathBuf,
    prefix: &'static str,
    extension: &'static str,
}

impl ProfileFiles {
    pub(crate) fn new(folder: impl Into<PathBuf>, prefix: &'static str, extension: &'static str) -> Self {
        Self {
            folder: folder.into(),
            prefix,
            extension,
        }
    }

    pub(crate) fn read(&self, profile_id: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let path = self.path(profile_id);
        match fs::read(&path) {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(StoreError::Io { path, source }),
        }
    }

    pub(crate) fn put(&self, profile_id: &str, bytes: &[u8]) -> Result<(), StoreError> {
        crate::file::write_bytes(&self.folder, &self.path(profile_id), bytes)
    }

    pub(crate) fn forget(&self, profile_id: &str) -> Result<(), StoreError> {
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
        let files = ProfileFiles::new(folder.path().join("not-there-yet"), "mark", "picture");
        assert_eq!(files.read("a").expect("read"), None);
        files.forget("a").expect("nothing to forget is success");
        files.put("a", b"one").expect("put");
        files.put("a", b"two").expect("put again");
        files.put("b", b"other").expect("put");
        assert_eq!(files.read("a").expect("read").as_deref(), Some(&b"two"[..]));
        files.forget("a").expect("forgotten");
        assert_eq!(files.read("a").expect("read"), None);
        assert_eq!(files.read("b").expect("read").as_deref(), Some(&b"other"[..]));
    }
}
