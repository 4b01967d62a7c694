//! A failure on its way up, before it is known which call it ends.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use super::{Cause, Error, ErrorKind, Inner};

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
