//! The vault: keyring and session memory behind the same four calls.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use crate::entry::Entry;
use crate::error::{VaultError, VaultErrorKind};
use crate::keyring::Keyring;
use crate::thread::CallThread;

/// The longest secret that is kept, in bytes of UTF-8: what the smallest of the stores takes (Windows Credential
/// Manager, `CRED_MAX_CREDENTIAL_BLOB_SIZE`), so that no secret works on one machine and not on another.
pub const MAX_SECRET_BYTES: usize = 2560;

/// Where a secret is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keep {
    /// In the OS keyring: it is there after a restart.
    Keyring,
    /// In this process's memory: it is gone when the program ends.
    Session,
}

/// How long a caller waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For a probe, with a person waiting for the next field.
    pub probe: Duration,
    /// For every other call.
    pub call: Duration,
}

impl Default for Limits {
    /// 2 s for a probe. 10 s for a call; 60 s on macOS, whose keychain may ask the person in a dialog.
    fn default() -> Self {
        let call = if cfg!(target_os = "macos") { 60 } else { 10 };
        Self {
            probe: Duration::from_secs(2),
            call: Duration::from_secs(call),
        }
    }
}

/// Keeps secrets. Cheap to clone; clones share the keyring thread and the session memory.
///
/// Calls need a tokio runtime with time enabled. They are made one after the other.
#[derive(Clone)]
pub struct Vault {
    keyring: Arc<CallThread<Keyring>>,
    session: Arc<Mutex<HashMap<Entry, SecretString>>>,
    limits: Limits,
}

impl Vault {
    /// The vault of the program `service`, the name under which the keyring files its entries. Touches nothing
    /// until the first call.
    pub fn keyring(service: impl Into<String>) -> Self {
        Self::with_limits(service, Limits::default())
    }

    /// The same with other time limits.
    pub fn with_limits(service: impl Into<String>, limits: Limits) -> Self {
        Self {
            keyring: Arc::new(CallThread::new(Keyring::new, service.into())),
            session: Arc::default(),
            limits,
        }
    }

    /// Whether the keyring could keep a secret now. To be asked before a person is asked for the secret.
    ///
    /// # Errors
    /// `NoStore`, `Locked`, `Denied`, `TimedOut` or `Other`. Shows no prompt.
    pub async fn probe(&self) -> Result<(), VaultError> {
        let limit = self.limits.probe;
        self.keyring.run(limit, move |keyring| keyring.probe(limit)).await
    }

    /// Keeps `secret` as `entry`, in place of what was kept there.
    ///
    /// With [`Keep::Session`] an older copy in the keyring stays, hidden until the program ends;
    /// [`forget`](Self::forget) removes both.
    ///
    /// # Errors
    /// `TooLarge` past [`MAX_SECRET_BYTES`]; with [`Keep::Keyring`] those of the keyring.
    pub async fn put(&self, entry: &Entry, secret: SecretString, keep: Keep) -> Result<(), VaultError> {
        if secret.expose_secret().len() > MAX_SECRET_BYTES {
            let limit = format!("at most {MAX_SECRET_BYTES} bytes");
            return Err(VaultError::with(VaultErrorKind::TooLarge, limit));
        }
        match keep {
            Keep::Session => {
                self.session().insert(entry.clone(), secret);
            }
            Keep::Keyring => {
                let (limit, name) = (self.limits.call, entry.clone());
                self.keyring
                    .run(limit, move |keyring| keyring.put(limit, &name, &secret))
                    .await?;
                self.session().remove(entry);
            }
        }
        Ok(())
    }

    /// What is kept as `entry`: this session's memory first, then the keyring.
    ///
    /// # Errors
    /// `NotFound` when neither has it, and those of the keyring.
    pub async fn get(&self, entry: &Entry) -> Result<SecretString, VaultError> {
        if let Some(secret) = self.session().get(entry) {
            return Ok(secret.clone());
        }
        let (limit, name) = (self.limits.call, entry.clone());
        self.keyring
            .run(limit, move |keyring| keyring.get(limit, &name))
            .await
    }

    /// Removes `entry` from memory and keyring. Nothing to remove is success, and so is a machine without a
    /// keyring where memory held it.
    ///
    /// # Errors
    /// Those of the keyring; the copy in memory is gone even then.
    pub async fn forget(&self, entry: &Entry) -> Result<(), VaultError> {
        let held = self.session().remove(entry).is_some();
        let (limit, name) = (self.limits.call, entry.clone());
        match self
            .keyring
            .run(limit, move |keyring| keyring.forget(limit, &name))
            .await
        {
            Err(error) if error.kind() == VaultErrorKind::NotFound => Ok(()),
            Err(error) if error.kind() == VaultErrorKind::NoStore && held => Ok(()),
            result => result,
        }
    }

    fn session(&self) -> MutexGuard<'_, HashMap<Entry, SecretString>> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Vault {
    /// Names neither what is kept nor how much.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Vault")
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
