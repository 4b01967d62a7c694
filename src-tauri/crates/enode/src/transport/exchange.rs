//! One HTTP request and its answer, within a time and a size.

use std::error::Error as StdError;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use tokio::time::{Instant, timeout_at};
use zeroize::Zeroizing;

use super::retry::{self, RetryBudget};
use crate::error::{ErrorKind, Failure};
use crate::tls::TlsFault;

/// What a call may take.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// Until a connection stands, TLS included.
    pub(crate) connect: Duration,
    /// From the first byte of the first try to the last byte of the last.
    pub(crate) call: Duration,
    /// Of an answer's body, in bytes.
    pub(crate) body: usize,
    pub(crate) retry: RetryBudget,
}

/// An answer of any status.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// Whole if the status is success, else its beginning.
    pub(crate) body: Zeroizing<Vec<u8>>,
}

impl Answer {
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        retry::retry_after(&self.headers, Timestamp::now())
    }
}

/// An HTTP client with its limits.
#[derive(Clone)]
pub(crate) struct Http {
    client: reqwest::Client,
    limits: Limits,
}

impl Http {
    pub(crate) fn new(client: reqwest::Client, limits: Limits) -> Self {
        Self { client, limits }
    }

    pub(crate) fn limits(&self) -> Limits {
        self.limits
    }

    /// Sends a request once. A `write` that was sent and came to no whole answer fails with
    /// [`ErrorKind::OutcomeUnknown`].
    pub(crate) async fn exchange(
        &self,
        request: reqwest::Request,
        deadline: Instant,
        write: bool,
    ) -> Result<Answer, Failure> {
        let unknown = |failure: Failure| {
            if write {
                failure.into_outcome_unknown()
            } else {
                failure
            }
        };
        let late = || {
            Failure::from(ErrorKind::TimedOut {
                limit: self.limits.call,
            })
        };
        let host = request.url().host_str().unwrap_or_default().to_owned();
        let response = match timeout_at(deadline, self.client.execute(request)).await {
            Ok(Ok(response)) => response,
            Ok(Err(error)) => {
                return Err(match before_sending(&error, &host, self.limits.connect) {
                    Some(kind) => Failure::caused_by(kind, error.without_url()),
                    None => unknown(broken(error, self.limits.call)),
                });
            }
            Err(_) => return Err(unknown(late())),
        };
        let status = response.status();
        let headers = response.headers().clone();
        let body = if status.is_success() {
            match timeout_at(deadline, whole_body(response, self.limits)).await {
                Ok(Ok(body)) => body,
                Ok(Err(
                    failure @ Failure {
                        kind: ErrorKind::TooLarge { .. },
                        ..
                    },
                )) => return Err(failure),
                Ok(Err(failure)) => return Err(unknown(failure)),
                Err(_) => return Err(unknown(late())),
            }
        } else {
            beginning_of_body(response, deadline).await
        };
        Ok(Answer {
            status,
            headers,
            body,
        })
    }
}

/// The body, if it is no longer than allowed.
async fn whole_body(mut response: reqwest::Response, limits: Limits) -> Result<Zeroizing<Vec<u8>>, Failure> {
    const USUAL: usize = 16 * 1024;
    let too_large = || Failure::from(ErrorKind::TooLarge { limit: limits.body });
    let announced = response.content_length().unwrap_or_default();
    if announced > limits.body as u64 {
        return Err(too_large());
    }
    // Room from the start for the small answers that hold secrets, so that no copy is left by growing.
    let mut body = Zeroizing::new(Vec::with_capacity(USUAL.min(limits.body)));
    while let Some(chunk) = response
        .chunk()
        .await
        .map_err(|error| broken(error, limits.call))?
    {
        if body.len() + chunk.len() > limits.body {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// As much of an error's body as comes soon: the status is what counts, and is known already.
async fn beginning_of_body(mut response: reqwest::Response, deadline: Instant) -> Zeroizing<Vec<u8>> {
    const MOST: usize = 64 * 1024;
    const SOON: Duration = Duration::from_secs(3);
    let deadline = deadline.min(Instant::now() + SOON);
    let mut body = Zeroizing::new(Vec::new());
    while let Ok(Ok(Some(chunk))) = timeout_at(deadline, response.chunk()).await {
        let room = MOST - body.len();
        body.extend_from_slice(&chunk[..chunk.len().min(room)]);
        if body.len() == MOST {
            break;
        }
    }
    body
}

/// What kept a request from being sent; none if some of it may have been.
fn before_sending(error: &reqwest::Error, host: &str, connect_limit: Duration) -> Option<ErrorKind> {
    let host = || host.to_owned();
    if error.is_dns() {
        return Some(ErrorKind::Dns { host: host() });
    }
    if !error.is_connect() {
        return None;
    }
    Some(if error.is_timeout() {
        ErrorKind::TimedOut { limit: connect_limit }
    } else if TlsFault::below(error).is_some() {
        ErrorKind::Tls { host: host() }
    } else if is_refused(error) {
        ErrorKind::Refused { host: host() }
    } else {
        ErrorKind::Connect { host: host() }
    })
}

/// Whether nobody listens where the connection was to go.
fn is_refused(error: &reqwest::Error) -> bool {
    let mut next: Option<&(dyn StdError + 'static)> = Some(error);
    while let Some(error) = next {
        let system = error.downcast_ref::<std::io::Error>();
        if system.is_some_and(|error| error.kind() == std::io::ErrorKind::ConnectionRefused) {
            return true;
        }
        next = error.source();
    }
    false
}

/// A connection that broke after it stood.
fn broken(error: reqwest::Error, limit: Duration) -> Failure {
    let kind = if error.is_timeout() {
        ErrorKind::TimedOut { limit }
    } else {
        ErrorKind::Cut
    };
    Failure::caused_by(kind, error.without_url())
}
