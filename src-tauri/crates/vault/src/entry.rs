//! The names of what is kept: a kind of secret and whose it is.

use std::fmt;

/// What a stored secret is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecretKind {
    /// The client secret of a profile.
    ClientSecret,
    /// A link session that was created and is neither spent nor over.
    PendingLink,
    /// The secret with which a webhook's deliveries are signed.
    WebhookSecret,
}

impl SecretKind {
    fn code(self) -> &'static str {
        match self {
            Self::ClientSecret => "client-secret",
            Self::PendingLink => "pending-link",
            Self::WebhookSecret => "webhook-secret",
        }
    }
}

/// The name of one secret. The name is not secret: the keyring shows it to whoever looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Entry {
    kind: SecretKind,
    owner: String,
}

impl Entry {
    /// The secret of this kind that belongs to `owner`, the ID of a profile (or of a visit of it).
    pub fn new(kind: SecretKind, owner: impl Into<String>) -> Self {
        Self {
            kind,
            owner: owner.into(),
        }
    }

    /// The client secret of a profile.
    pub fn client_secret(profile: impl Into<String>) -> Self {
        Self::new(SecretKind::ClientSecret, profile)
    }

    /// The pending link of a profile or visit.
    pub fn pending_link(owner: impl Into<String>) -> Self {
        Self::new(SecretKind::PendingLink, owner)
    }

    /// The webhook secret of a profile.
    pub fn webhook_secret(profile: impl Into<String>) -> Self {
        Self::new(SecretKind::WebhookSecret, profile)
    }
}

/// `client-secret/<owner>`: the account name under which keyrings list it.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.code(), self.owner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_of_one_owner_have_different_names() {
        let names: std::collections::HashSet<String> = [
            Entry::client_secret("p"),
            Entry::pending_link("p"),
            Entry::webhook_secret("p"),
        ]
        .iter()
        .map(Entry::to_string)
        .collect();
        assert_eq!(names.len(), 3, "one name per kind: {names:?}");
        assert!(
            names.contains("client-secret/p"),
            "stored secrets are found by this name: {names:?}"
        );
    }
}
