//! Names that a caller or the API gives to households, assets and clients.

use std::fmt;

use serde::{Deserialize, Serialize};

/// One Enode user: a household, named as its operator likes. The contract sets no pattern and no length.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct UserId(String);

impl UserId {
    /// Any text but the few that no URL path can carry.
    ///
    /// # Errors
    /// [`UserIdInvalid`] for the empty text, `.` and `..`.
    pub fn new(text: impl Into<String>) -> Result<Self, UserIdInvalid> {
        let text = text.into();
        match text.as_str() {
            "" => Err(UserIdInvalid::Empty),
            // Read as "here" and "one up" by everything that handles a URL, even when percent-encoded.
            "." | ".." => Err(UserIdInvalid::DotSegment),
            _ => Ok(Self(text)),
        }
    }

    /// The ID as it is, not encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for UserId {
    type Error = UserIdInvalid;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(text)
    }
}

impl std::str::FromStr for UserId {
    type Err = UserIdInvalid;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::new(text)
    }
}

impl From<UserId> for String {
    fn from(id: UserId) -> Self {
        id.0
    }
}

impl fmt::Display for UserId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// A text that cannot be a [`UserId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UserIdInvalid {
    /// Nothing at all.
    #[error("a user ID cannot be empty")]
    Empty,
    /// `.` or `..`.
    #[error("a user ID cannot be . or .., which mean something else in an address")]
    DotSegment,
}
