//! The operator's preferences and their file.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use linking::Preferences;
use serde::{Deserialize, Serialize};

use crate::{StoreError, file};

const FILE: &str = "preferences.json";
const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
struct Contents {
    version: u32,
    #[serde(flatten)]
    preferences: Preferences,
}

/// The preferences, read once and written through.
#[derive(Debug)]
pub struct PreferencesFile {
    folder: PathBuf,
    current: Mutex<Preferences>,
}

impl PreferencesFile {
    /// Reads the preferences of a folder, which need not exist yet.
    ///
    /// Nobody is kept from working by a preference: a file that is damaged or that a newer program wrote is kept
    /// aside, one that cannot be read at all is left, and everything is as it was before there was a choice.
    pub fn read(folder: impl Into<PathBuf>) -> Self {
        let folder = folder.into();
        let current = understood(&folder.join(FILE)).unwrap_or_default();
        Self {
            folder,
            current: Mutex::new(current),
        }
    }

    /// The preferences as they are now.
    pub fn get(&self) -> Preferences {
        self.lock().clone()
    }

    /// Changes the preferences. They are on disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written; the preferences are then as they were.
    pub fn put(&self, preferences: Preferences) -> Result<(), StoreError> {
        let mut current = self.lock();
        let contents = Contents {
            version: VERSION,
            preferences: preferences.clone(),
        };
        file::write_whole(&self.folder, FILE, &contents)?;
        *current = preferences;
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Preferences> {
        // Replaced in one assignment, so a panic elsewhere cannot leave them half-changed.
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn understood(path: &Path) -> Option<Preferences> {
    let bytes = fs::read(path).ok()?;
    let contents = serde_json::from_slice::<Contents>(&bytes);
    match contents {
        Ok(contents) if contents.version <= VERSION => Some(contents.preferences),
        _ => {
            // Where even that fails, the file is written over when something is preferred next.
            let _ = file::set_aside(path);
            None
        }
    }
}
