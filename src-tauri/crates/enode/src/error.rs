//! What went wrong with a call: what was being done, after how many tries in what time, and why.

mod failure;
mod kind;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::problem::Problem;
use crate::tls::TlsFault;

pub(crate) use failure::Failure;
pub use kind::ErrorKind;

/// A call that failed. Its text holds no secrets; [`source`](StdError::source) tells the cause below it.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    operation: &'static str,
    write: bool,
    tries: u32,
    elapsed: Duration,
    reference: Option<String>,
    kind: ErrorKind,
    source: Option<Cause>,
}

/// What lies below an [`ErrorKind`].
pub(crate) type Cause = Arc<dyn StdError + Send + Sync>;

impl Error {
    /// What was being done, in words such as *creating a link session*.
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// Why it failed.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// How many times it was tried; 0 if nothing was sent at all.
    pub fn tries(&self) -> u32 {
        self.0.tries
    }

    /// How long it took altogether.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The request's ID, where the API gave one: name it when asking Enode for help.
    pub fn reference(&self) -> Option<&str> {
        self.0.reference.as_deref()
    }

    /// What is wrong with the protection, where that is why no connection came about.
    pub fn tls_fault(&self) -> Option<TlsFault> {
        matches!(self.kind(), ErrorKind::Tls { .. }).then_some(())?;
        TlsFault::below(self.source()?)
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self.kind() {
            ErrorKind::Status { status, .. } | ErrorKind::TokenServer { status, .. } => Some(*status),
            ErrorKind::RateLimited { .. } => Some(StatusCode::TOO_MANY_REQUESTS),
            _ => None,
        }
    }

    /// What the API says about the error, if it did.
    pub fn problem(&self) -> Option<&Problem> {
        match self.kind() {
            ErrorKind::Status { problem, .. } | ErrorKind::RateLimited { problem, .. } => Some(problem),
            _ => None,
        }
    }

    /// Whether the API knows no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the client may not link more accounts (403 *Connections limit reached*), which is the only
    /// meaning that the contract gives to a 403 of [`Users::link`](crate::client::Users::link).
    pub fn is_connections_limit(&self) -> bool {
        self.0.operation == crate::client::LINKING && self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Whether it was a link session that was asked for.
    pub fn is_about_a_link(&self) -> bool {
        [crate::client::LINKING, crate::client::RELINKING].contains(&self.operation())
    }

    /// Whether what was asked for may have been done all the same. Asking again may then do it twice.
    pub fn outcome_unknown(&self) -> bool {
        match self.kind() {
            ErrorKind::OutcomeUnknown => true,
            ErrorKind::BadAnswer { .. } | ErrorKind::TooLarge { .. } => self.0.write,
            // What stands between gave up on the API, which may have gone on.
            ErrorKind::Status { status, .. } => {
                self.0.write && matches!(status.as_u16(), 502 | 504 | 520..=524)
            }
            _ => false,
        }
    }

    /// Whether the same call may well succeed later, with nothing changed.
    pub fn is_transient(&self) -> bool {
        match self.kind() {
            ErrorKind::Dns { .. }
            | ErrorKind::Connect { .. }
            | ErrorKind::Refused { .. }
            | ErrorKind::Cut
            | ErrorKind::TimedOut { .. }
            | ErrorKind::RateLimited { .. }
            | ErrorKind::OutcomeUnknown => true,
            ErrorKind::Status { status, .. } | ErrorKind::TokenServer { status, .. } => {
                crate::transport::retry::is_transient(*status)
            }
            _ => false,
        }
    }

    /// What can be done about it, where that is known.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match self.kind() {
            ErrorKind::Dns { .. } => "Check the network connection, and the address for misspellings.",
            ErrorKind::Connect { .. } => {
                "Check the network connection, and whether a firewall is in the way."
            }
            ErrorKind::Refused { .. } => "Check the address and its port, and that the server is running.",
            ErrorKind::Tls { .. } => {
                "Check the date and time of this machine, and whether a proxy or firewall reads along."
            }
            ErrorKind::WrongCredentials { .. } => {
                "Check the client ID and secret, and that they belong to this environment. A secret ends when a \
                 new one is made in Enode's dashboard."
            }
            ErrorKind::Status {
                status: StatusCode::UNAUTHORIZED,
                ..
            } => {
                "The token server accepts the credentials but the API does not: check that both addresses \
                 belong to the same environment."
            }
            ErrorKind::OutcomeUnknown => {
                "It may have been done. Look at the account before asking for it again."
            }
            ErrorKind::RateLimited { .. } => "Wait a while, then try again.",
            ErrorKind::LinkRefused { .. } => {
                "Do not open it. Check the API address and, for an environment of your own, its link hosts."
            }
            ErrorKind::Cut | ErrorKind::TimedOut { .. } => "Try again; the network may be slow or unsteady.",
            _ => return None,
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.0.operation, self.0.kind)?;
        if self.0.tries > 1 {
            write!(
                formatter,
                " ({} tries in {:.1} s)",
                self.0.tries,
                self.0.elapsed.as_secs_f64()
            )?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Error")
            .field("operation", &self.0.operation)
            .field("kind", &self.0.kind)
            .field("tries", &self.0.tries)
            .field("elapsed", &self.0.elapsed)
            .field("reference", &self.0.reference)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}
