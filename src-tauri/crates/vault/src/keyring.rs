//! The OS keyring as the keyring thread sees it: blocking, one call at a time.

use std::sync::Arc;
use std::time::Duration;

use keyring_core::CredentialStore;
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::entry::Entry;
use crate::error::{VaultError, VaultErrorKind};

/// The store, opened at the first call, and again after it failed: a keyring service may come and go.
pub(crate) struct Keyring {
    service: String,
    store: Option<Arc<CredentialStore>>,
}

impl Keyring {
    /// The keyring's part for the program `service`. Opens nothing yet.
    pub(crate) fn new(service: &str) -> Self {
        Self {
            service: service.to_owned(),
            store: None,
        }
    }

    /// Whether a secret could be kept now; reads an entry that nobody writes.
    pub(crate) fn probe(&mut self, limit: Duration) -> Result<(), VaultError> {
        match self.call(limit, "probe", |entry| {
            entry.get_secret().map(Zeroizing::new).map(drop)
        }) {
            Err(error) if error.kind() != VaultErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    pub(crate) fn put(
        &mut self,
        limit: Duration,
        entry: &Entry,
        secret: &SecretString,
    ) -> Result<(), VaultError> {
        self.call(limit, &entry.to_string(), |stored| {
            stored.set_secret(secret.expose_secret().as_bytes())
        })
    }

    pub(crate) fn get(&mut self, limit: Duration, entry: &Entry) -> Result<SecretString, VaultError> {
        let bytes = self.call(limit, &entry.to_string(), |stored| {
            stored.get_secret().map(Zeroizing::new)
        })?;
        let text = std::str::from_utf8(&bytes)
            .map_err(|_| VaultError::with(VaultErrorKind::Other, "what it holds is not text"))?;
        // A copy of exactly the right size, so that boxing it leaves no second one behind.
        Ok(SecretString::from(text))
    }

    pub(crate) fn forget(&mut self, limit: Duration, entry: &Entry) -> Result<(), VaultError> {
        self.call(limit, &entry.to_string(), keyring_core::Entry::delete_credential)
    }

    /// One call on the entry named `user`. A store that was opened before is given a second chance: its
    /// connection may be to a keyring service that has since been restarted. All calls may be repeated.
    fn call<T>(
        &mut self,
        limit: Duration,
        user: &str,
        call: impl Fn(&keyring_core::Entry) -> keyring_core::Result<T>,
    ) -> Result<T, VaultError> {
        ready(limit)?;
        loop {
            let reopened = self.store.is_none();
            let store = match &mut self.store {
                Some(store) => store,
                none => none.insert(open().map_err(VaultError::from)?),
            };
            let result = entry(store, &self.service, user).and_then(|entry| call(&entry));
            match result {
                Err(keyring_core::Error::PlatformFailure(_)) if !reopened => self.store = None,
                Err(error) => {
                    if matches!(error, keyring_core::Error::PlatformFailure(_)) {
                        self.store = None;
                    }
                    return Err(error.into());
                }
                Ok(value) => return Ok(value),
            }
        }
    }
}

#[cfg(target_os = "linux")]
use crate::secret_service::ready;

/// Other systems' stores answer for themselves, without a prompt that could be foreseen.
#[cfg(not(target_os = "linux"))]
fn ready(_limit: Duration) -> Result<(), VaultError> {
    Ok(())
}

#[cfg(target_os = "linux")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "windows")]
fn open() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(windows_native_keyring_store::Store::new()?)
}

/// On Linux the keyring's own window lists entries by label; other systems show service and user.
fn entry(
    store: &Arc<CredentialStore>,
    service: &str,
    user: &str,
) -> keyring_core::Result<keyring_core::Entry> {
    let label = format!("{service}: {user}");
    let labelled = std::collections::HashMap::from([("label", label.as_str())]);
    store.build(service, user, cfg!(target_os = "linux").then_some(&labelled))
}
