//! The profiles and their file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use linking::{Environment, Keep, ProfileSettings, RedirectChoice};
use serde::{Deserialize, Serialize};

use crate::StoreError;

const FILE: &str = "profiles.json";
const VERSION: u32 = 1;

/// One Enode client as the operator named it. Its secret is in the vault under the profile's `id`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// Made once, never shown, never reused.
    pub id: String,
    /// The operator's name for it.
    pub name: String,
    /// Which Enode it speaks to.
    pub environment: Environment,
    /// The client ID, which is not a secret.
    pub client_id: String,
    /// The API's base URL.
    pub api_url: String,
    /// The token endpoint.
    pub token_url: String,
    /// For Custom: the hosts whose link URLs may be opened. Empty elsewhere, where the environment says it.
    pub link_hosts: Vec<String>,
    /// Where Link UI sends the customer afterwards.
    pub redirect: RedirectChoice,
    /// Where the operator wanted the secret to be kept.
    pub keep: Keep,
    /// What the company wants of it.
    #[serde(default)]
    pub settings: ProfileSettings,
}

#[derive(Serialize, Deserialize)]
struct Format {
    version: u32,
}

#[derive(Serialize, Deserialize)]
struct Contents {
    version: u32,
    profiles: Vec<Profile>,
}

/// All profiles, read once and written through.
#[derive(Debug)]
pub struct Profiles {
    folder: PathBuf,
    kept_aside: Option<PathBuf>,
    all: Mutex<Vec<Profile>>,
}

impl Profiles {
    /// Reads the profiles of a folder, which need not exist yet.
    ///
    /// A file that cannot be understood is renamed, never deleted, and [`Profiles::kept_aside`] tells where it is.
    ///
    /// # Errors
    /// When the file cannot be read or set aside, or when a newer program wrote it.
    pub fn read(folder: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let folder = folder.into();
        let path = folder.join(FILE);
        let mut kept_aside = None;
        let profiles = match fs::read(&path) {
            Ok(bytes) => {
                if let Some(profiles) = understand(&path, &bytes)? {
                    profiles
                } else {
                    kept_aside = Some(crate::file::set_aside(&path)?);
                    Vec::new()
                }
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(source) => return Err(StoreError::Io { path, source }),
        };
        Ok(Self {
            folder,
            kept_aside,
            all: Mutex::new(profiles),
        })
    }

    /// Where a damaged file was kept, if there was one at the start.
    pub fn kept_aside(&self) -> Option<&Path> {
        self.kept_aside.as_deref()
    }

    /// All profiles, the one used last first.
    pub fn all(&self) -> Vec<Profile> {
        self.lock().clone()
    }

    /// The profile with this ID.
    pub fn get(&self, id: &str) -> Option<Profile> {
        self.lock().iter().find(|profile| profile.id == id).cloned()
    }

    /// Adds a profile, or replaces the one with its ID, and puts it first. It is on disk when this returns.
    ///
    /// # Errors
    /// When the file cannot be written; the profiles are then as they were.
    pub fn put(&self, profile: Profile) -> Result<(), StoreError> {
        self.change(|all| {
            all.retain(|other| other.id != profile.id);
            all.insert(0, profile);
        })
    }

    /// Forgets a profile. One that is not there is no error: the wish is fulfilled.
    ///
    /// # Errors
    /// When the file cannot be written; the profiles are then as they were.
    pub fn forget(&self, id: &str) -> Result<(), StoreError> {
        self.change(|all| all.retain(|profile| profile.id != id))
    }

    fn change(&self, edit: impl FnOnce(&mut Vec<Profile>)) -> Result<(), StoreError> {
        let mut all = self.lock();
        let mut next = all.clone();
        edit(&mut next);
        self.write(&next)?;
        *all = next;
        Ok(())
    }

    fn write(&self, profiles: &[Profile]) -> Result<(), StoreError> {
        let contents = Contents {
            version: VERSION,
            profiles: profiles.to_vec(),
        };
        crate::file::write_whole(&self.folder, FILE, &contents)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Profile>> {
        // The list is replaced in one assignment, so a panic elsewhere cannot leave it half-changed.
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The profiles in the file, or `None` when it is damaged.
fn understand(path: &Path, bytes: &[u8]) -> Result<Option<Vec<Profile>>, StoreError> {
    match serde_json::from_slice::<Format>(bytes) {
        Ok(format) if format.version > VERSION => Err(StoreError::Newer {
            path: path.to_owned(),
            found: format.version,
            reads: VERSION,
        }),
        Ok(_) => Ok(serde_json::from_slice::<Contents>(bytes)
            .ok()
            .map(|contents| contents.profiles)),
        Err(_) => Ok(None),
    }
}
