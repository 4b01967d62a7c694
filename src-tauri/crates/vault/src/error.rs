//! What can go wrong with a secret store, in the few kinds that a person can act on.

use std::fmt;

/// Why a secret could not be kept, read or forgotten.
///
/// Its text never holds a secret: where an underlying error carries raw data, only its kind is taken over.
#[derive(Debug, thiserror::Error)]
pub struct VaultError {
    kind: VaultErrorKind,
    detail: Option<String>,
}

/// The kinds of failure, each with one thing to do about it ([`VaultErrorKind::hint`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum VaultErrorKind {
    /// This machine runs no keyring, or it has no default collection.
    NoStore,
    /// The keyring is there and locked.
    Locked,
    /// The keyring, or the person at its prompt, refused.
    Denied,
    /// No answer within the time limit. The call may yet take effect.
    TimedOut,
    /// Nothing is kept under this name.
    NotFound,
    /// The secret is longer than [`MAX_SECRET_BYTES`](crate::MAX_SECRET_BYTES).
    TooLarge,
    /// Anything else; the message has the store's own words.
    Other,
}

impl VaultErrorKind {
    fn message(self) -> &'static str {
        match self {
            Self::NoStore => "This computer has no keyring to keep the secret in",
            Self::Locked => "The keyring is locked",
            Self::Denied => "The keyring refused access",
            Self::TimedOut => "The keyring did not answer in time",
            Self::NotFound => "The keyring holds no such secret",
            Self::TooLarge => "The secret is too long for the keyring",
            Self::Other => "The keyring failed",
        }
    }

    /// What a person can do about it, in one sentence; `None` where the caller alone knows.
    pub fn hint(self) -> Option<&'static str> {
        match self {
            Self::NoStore => Some(
                "Start a keyring service (such as GNOME Keyring or KWallet) with a default keyring, or keep the \
                 secret for this session only.",
            ),
            Self::Locked => Some(
                "Unlock it, for example in “Passwords and Keys”, and try again; or keep the secret for this \
                 session only.",
            ),
            Self::Denied => {
                Some("Allow Hearthlink in the keyring, or keep the secret for this session only.")
            }
            Self::TimedOut => Some(
                "Look for a keyring dialog that waits behind another window, then try again; or keep the secret \
                 for this session only.",
            ),
            Self::NotFound => Some("Enter the secret again."),
            Self::TooLarge => Some("Check that only the secret itself was pasted."),
            Self::Other => Some("Try again, or keep the secret for this session only."),
        }
    }
}

impl VaultError {
    pub(crate) fn new(kind: VaultErrorKind) -> Self {
        Self { kind, detail: None }
    }

    pub(crate) fn with(kind: VaultErrorKind, detail: impl fmt::Display) -> Self {
        Self {
            kind,
            detail: Some(detail.to_string()),
        }
    }

    /// Which of the kinds it is.
    pub fn kind(&self) -> VaultErrorKind {
        self.kind
    }

    /// What a person can do about it: see [`VaultErrorKind::hint`].
    pub fn hint(&self) -> Option<&'static str> {
        self.kind.hint()
    }

    /// The store's own words, for a log or a details line. Holds no secret.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }
}

impl fmt::Display for VaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.message())?;
        match &self.detail {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl From<keyring_core::Error> for VaultError {
    fn from(error: keyring_core::Error) -> Self {
        use keyring_core::Error as E;
        match error {
            E::NoEntry => Self::new(VaultErrorKind::NotFound),
            E::NoDefaultStore => Self::new(VaultErrorKind::NoStore),
            E::NoStorageAccess(cause) => Self::with(VaultErrorKind::Denied, cause),
            E::TooLong(_, limit) => {
                Self::with(VaultErrorKind::TooLarge, format!("at most {limit} characters"))
            }
            // These two carry the stored bytes, and their `Debug` would print them.
            E::BadEncoding(_) => Self::with(VaultErrorKind::Other, "what it holds is not text"),
            E::BadDataFormat(..) => Self::with(VaultErrorKind::Other, "what it holds is damaged"),
            other => Self::with(VaultErrorKind::Other, other),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stored_bytes_never_reach_the_text() {
        let cause = || Box::new(std::io::Error::other("cause"));
        for error in [
            keyring_core::Error::BadEncoding(b"hunter2".to_vec()),
            keyring_core::Error::BadDataFormat(b"hunter2".to_vec(), cause()),
        ] {
            let error = VaultError::from(error);
            let all = format!("{error} {error:?} {:?}", error.hint());
            assert!(
                !all.contains("hunter2") && !all.contains("104, 117"),
                "printed the secret: {all}"
            );
        }
    }
}
