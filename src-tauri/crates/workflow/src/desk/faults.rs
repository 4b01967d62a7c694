//! What it means to the operator when the keyring or a file did not do what was asked.

use std::path::Path;

use linking::{Failure, FailureCode};
use store::StoreError;
use vault::{VaultError, VaultErrorKind};
use words::{Message, fault, hint};

/// What a keyring that did not do what was asked means to the operator.
pub(super) fn secret_store(error: &VaultError) -> Failure {
    let failure = Failure::new(FailureCode::SecretStore, keyring_fault(error.kind()))
        .with_hint(keyring_hint(error.kind()));
    match error.detail() {
        Some(detail) => failure.with_detail(detail),
        None => failure,
    }
}

pub(super) fn keyring_fault(kind: VaultErrorKind) -> Message {
    match kind {
        VaultErrorKind::NoStore => fault::keyring_missing(),
        VaultErrorKind::Locked => fault::keyring_locked(),
        VaultErrorKind::Denied => fault::keyring_denied(),
        VaultErrorKind::TimedOut => fault::keyring_timed_out(),
        VaultErrorKind::NotFound => fault::keyring_not_found(),
        VaultErrorKind::TooLarge => fault::keyring_too_large(),
        VaultErrorKind::Other => fault::keyring_failed(),
    }
}

pub(super) fn keyring_hint(kind: VaultErrorKind) -> Message {
    match kind {
        VaultErrorKind::NoStore => hint::keyring_missing(),
        VaultErrorKind::Locked => hint::keyring_locked(),
        VaultErrorKind::Denied => hint::keyring_denied(),
        VaultErrorKind::TimedOut => hint::keyring_timed_out(),
        VaultErrorKind::NotFound => hint::keyring_not_found(),
        VaultErrorKind::TooLarge => hint::keyring_too_large(),
        VaultErrorKind::Other => hint::keyring_failed(),
    }
}

/// What a file that could not be read or written means to the operator.
pub(super) fn storage(error: &StoreError) -> Failure {
    crate::kept::unread(error, fault::profiles())
}

/// What a damaged file that was kept aside means to the operator.
pub(super) fn kept_aside(path: &Path) -> Failure {
    let text = fault::profiles_kept_aside(path.display().to_string());
    Failure::new(FailureCode::Storage, text).with_hint(hint::profiles_kept_aside())
}
