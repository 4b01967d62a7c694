//! What went wrong with a call: what was being done, after how many tries in what time, and why.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use crate::link_url::LinkUrlFault;
use crate::problem::Problem;
use crate::tls::TlsFault;

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

/// Why a call failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The host's name has no address: no network, or a misspelt address.
    Dns {
        /// The host.
        host: String,
    },
    /// No connection came about: nobody listens there, or the network is down. Nothing was sent.
    Connect {
        /// The host.
        host: String,
    },
    /// The server could not prove who it is, or no protection could be agreed on. Nothing was sent.
    Tls {
        /// The host.
        host: String,
    },
    /// The connection broke before the answer was complete.
    Cut,
    /// No answer within the limit.
    TimedOut {
        /// The limit that was reached.
        limit: Duration,
    },
    /// The API answered with an error.
    Status {
        /// The status of the answer.
        status: StatusCode,
        /// What the answer says.
        problem: Problem,
    },
    /// The API asks for fewer requests (429).
    RateLimited {
        /// How long it asks to wait, if it says so.
        retry_after: Option<Duration>,
        /// What the answer says.
        problem: Problem,
    },
    /// The token server does not accept the client ID and secret.
    WrongCredentials {
        /// What the token server says.
        description: Option<String>,
    },
    /// The token server answered with something other than a token.
    TokenServer {
        /// The status of the answer.
        status: StatusCode,
        /// Its OAuth error code, such as `invalid_request`.
        error: Option<String>,
        /// What the answer says.
        description: Option<String>,
    },
    /// The answer is not what the contract says.
    BadAnswer {
        /// Where in the answer; empty for the answer as a whole.
        path: String,
        /// What is wrong there.
        reason: String,
    },
    /// The answer is larger than this client reads.
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// A request that changes something may or may not have been carried out: it was sent, and no whole
    /// answer came back.
    OutcomeUnknown,
    /// The link URL in the answer must not be opened.
    LinkRefused {
        /// The host it names; empty if it is not an address.
        host: String,
        /// What is wrong with it.
        reason: LinkUrlFault,
    },
    /// What was given cannot be sent; nothing was.
    InvalidInput {
        /// Which of the things given.
        field: &'static str,
        /// What is wrong with it.
        reason: String,
    },
    /// The client itself could not be set up.
    Setup,
}

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

impl ErrorKind {
    /// Its name alone, for a log: what it says may hold what the API said.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Dns { .. } => "dns",
            Self::Connect { .. } => "connect",
            Self::Tls { .. } => "tls",
            Self::Cut => "cut",
            Self::TimedOut { .. } => "timedOut",
            Self::Status { .. } => "status",
            Self::RateLimited { .. } => "rateLimited",
            Self::WrongCredentials { .. } => "wrongCredentials",
            Self::TokenServer { .. } => "tokenServer",
            Self::BadAnswer { .. } => "badAnswer",
            Self::TooLarge { .. } => "tooLarge",
            Self::OutcomeUnknown => "outcomeUnknown",
            Self::LinkRefused { .. } => "linkRefused",
            Self::InvalidInput { .. } => "invalidInput",
            Self::Setup => "setup",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let said = |formatter: &mut fmt::Formatter<'_>, text: Option<String>| match text {
            Some(text) => write!(formatter, ": {text}"),
            None => Ok(()),
        };
        match self {
            Self::Dns { host } => write!(formatter, "the name {host} cannot be resolved"),
            Self::Connect { host } => write!(formatter, "no connection to {host}"),
            Self::Tls { host } => write!(formatter, "no protected connection to {host}"),
            Self::Cut => formatter.write_str("the connection broke before the answer was complete"),
            Self::TimedOut { limit } => write!(formatter, "no answer within {} s", limit.as_secs_f64()),
            Self::Status { status, problem } => {
                write!(formatter, "the API answered {status}")?;
                said(formatter, problem.summary())?;
                for line in problem.issue_lines() {
                    write!(formatter, "; {line}")?;
                }
                Ok(())
            }
            Self::RateLimited { retry_after, problem } => {
                formatter.write_str("the API asks for fewer requests")?;
                if let Some(wait) = retry_after {
                    write!(formatter, ", and to wait {} s", wait.as_secs())?;
                }
                said(formatter, problem.summary())
            }
            Self::WrongCredentials { description } => {
                formatter.write_str("the token server does not accept the client ID and secret")?;
                said(formatter, description.clone())
            }
            Self::TokenServer {
                status,
                error,
                description,
            } => {
                write!(formatter, "the token server answered {status}")?;
                said(formatter, error.clone())?;
                said(formatter, description.clone())
            }
            Self::BadAnswer { path, reason } if path.is_empty() => {
                write!(formatter, "the answer is not what the contract says: {reason}")
            }
            Self::BadAnswer { path, reason } => {
                write!(
                    formatter,
                    "the answer is not what the contract says at {path}: {reason}"
                )
            }
            Self::TooLarge { limit } => write!(formatter, "the answer is larger than {limit} bytes"),
            Self::OutcomeUnknown => formatter
                .write_str("the request was sent, but no whole answer came: it may have been carried out"),
            Self::LinkRefused { host, reason } if host.is_empty() => {
                write!(formatter, "the link URL in the answer {reason}")
            }
            Self::LinkRefused { host, reason } => {
                write!(
                    formatter,
                    "the link URL in the answer leads to {host}, which {reason}"
                )
            }
            Self::InvalidInput { field, reason } => write!(formatter, "{field} {reason}"),
            Self::Setup => formatter.write_str("the client could not be set up"),
        }
    }
}

/// What is known of a failure where it happens; who called adds the rest.
#[derive(Clone, Debug)]
pub(crate) struct Failure {
    pub(crate) kind: ErrorKind,
    pub(crate) source: Option<Cause>,
    pub(crate) reference: Option<String>,
    /// How long the server asks to wait before the next try.
    pub(crate) retry_after: Option<Duration>,
}

impl Failure {
    pub(crate) fn caused_by(kind: ErrorKind, source: impl StdError + Send + Sync + 'static) -> Self {
        Self {
            kind,
            source: Some(Arc::new(source)),
            reference: None,
            retry_after: None,
        }
    }

    /// The same failure of a request that changes something, and that was sent: what came of it is unknown.
    pub(crate) fn into_outcome_unknown(self) -> Self {
        let source = self
            .source
            .unwrap_or_else(|| Arc::new(Plain(self.kind.to_string())));
        Self {
            kind: ErrorKind::OutcomeUnknown,
            source: Some(source),
            ..self
        }
    }

    pub(crate) fn of(self, operation: &'static str, write: bool, tries: u32, elapsed: Duration) -> Error {
        let Self {
            kind,
            source,
            reference,
            ..
        } = self;
        Error(Arc::new(Inner {
            operation,
            write,
            tries,
            elapsed,
            reference,
            kind,
            source,
        }))
    }
}

impl From<ErrorKind> for Failure {
    fn from(kind: ErrorKind) -> Self {
        Self {
            kind,
            source: None,
            reference: None,
            retry_after: None,
        }
    }
}

/// A cause that has words and nothing else.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Plain(String);
