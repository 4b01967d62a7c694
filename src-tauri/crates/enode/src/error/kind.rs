//! Why a call failed, and how that is said.

use std::fmt;
use std::time::Duration;

use http::StatusCode;

use crate::link_url::LinkUrlFault;
use crate::problem::Problem;

/// Why a call failed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The host's name has no address: no network, or a misspelt address.
    Dns {
        /// The host.
        host: String,
    },
    /// No connection came about: the network is down, or something is in the way. Nothing was sent.
    Connect {
        /// The host.
        host: String,
    },
    /// The host answered that nobody listens there. Nothing was sent.
    Refused {
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

impl ErrorKind {
    /// Its name alone, for a log: what it says may hold what the API said.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Dns { .. } => "dns",
            Self::Connect { .. } => "connect",
            Self::Refused { .. } => "refused",
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
            Self::Refused { host } => write!(formatter, "{host} refuses the connection"),
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
