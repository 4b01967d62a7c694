//! Made-up names in the place of IDs: the same for the same ID, and no way back.

use std::fmt::Write;

use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

/// What an ID is of. It shows in the name, so that a reader knows what is spoken of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Profile,
    Client,
    Household,
    Visit,
    Row,
    Session,
    Account,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Profile => "profile",
            Self::Client => "client",
            Self::Household => "household",
            Self::Visit => "visit",
            Self::Row => "row",
            Self::Session => "session",
            Self::Account => "account",
        }
    }
}

/// The names that one installation makes up: HMAC-SHA-256 with a key that never leaves it.
pub struct Pseudonyms {
    key: SecretBox<[u8; 32]>,
}

impl Pseudonyms {
    /// The names that belong to a key. Whoever has the key can try out IDs.
    pub fn new(key: [u8; 32]) -> Self {
        Self {
            key: SecretBox::new(Box::new(key)),
        }
    }

    /// The name of an ID, such as `household-7f3a91c2`.
    pub(super) fn of(&self, kind: Kind, id: &str) -> String {
        let mut made = Hmac::<Sha256>::new_from_slice(self.key.expose_secret())
            .unwrap_or_else(|_| unreachable!("HMAC takes keys of any length"));
        made.update(kind.word().as_bytes());
        made.update(&[0]);
        made.update(id.as_bytes());
        let mut name = format!("{}-", kind.word());
        // Four bytes: a mix-up is unlikely among the hundreds that a file names, and nothing can be undone from them.
        for byte in &made.finalize().into_bytes()[..4] {
            let _ = write!(name, "{byte:02x}");
        }
        name
    }
}

impl std::fmt::Debug for Pseudonyms {
    /// Names nothing of the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pseudonyms").finish_non_exhaustive()
    }
}
