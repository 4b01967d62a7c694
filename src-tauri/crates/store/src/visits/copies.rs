//! Other copies of the program on the same file.
//!
//! `SQLite` lets several read and write one file. What it cannot know of is a file that is moved aside: that must not
//! happen while another copy works with it. So every copy holds a lock on a file beside it, the system lets go of it
//! when the copy ends in whatever way, and only who is alone may move anything.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::opening::create_private;
use crate::StoreError;

/// This copy's lock. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Copies {
    lock: File,
    alone: bool,
}

impl Copies {
    /// Waits until no other copy is just opening the file.
    pub(super) fn enter(path: &Path) -> Result<Self, StoreError> {
        let path = path.with_file_name("visits.lock");
        let failed = |source| StoreError::Io {
            path: path.clone(),
            source,
        };
        create_private(&path)?;
        let lock = File::options().write(true).open(&path).map_err(failed)?;
        let alone = match lock.try_lock() {
            Err(TryLockError::WouldBlock) => {
                lock.lock_shared().map_err(failed)?;
                false
            }
            // Or a file system without locks: then SQLite's own fail too, and there is no second copy to think of.
            Ok(()) | Err(TryLockError::Error(_)) => true,
        };
        Ok(Self { lock, alone })
    }

    /// Whether no other copy has the file open.
    pub(super) fn is_alone(&self) -> bool {
        self.alone
    }

    /// The file is open: others may open it too, but not move it.
    pub(super) fn stay(self) -> Self {
        if self.alone {
            // Without a lock this copy would only be overlooked by one that finds damage.
            let _ = self.lock.unlock();
            let _ = self.lock.lock_shared();
        }
        Self { alone: false, ..self }
    }
}
