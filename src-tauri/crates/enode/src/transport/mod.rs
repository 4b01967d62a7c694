//! From a request of the API to its answer: token, version, time limits, retries. Knows no model.

mod exchange;
mod path;
pub(crate) mod retry;
mod token;
mod tries;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

pub(crate) use exchange::{Answer, Http, Limits};
pub(crate) use token::Tokens;

use crate::decode::SetAside;
use crate::endpoints::Endpoints;
use crate::error::{Error, ErrorKind, Failure};
use crate::problem::Problem;
use crate::secret::AccessToken;
use tries::Tries;

/// One request of the API, without what all have in common.
pub(crate) struct Request {
    /// What it is for, in words.
    operation: &'static str,
    method: Method,
    /// The path, one segment each, not encoded.
    segments: Vec<String>,
    query: Vec<(&'static str, String)>,
    body: Option<Bytes>,
    /// Secrets of the body, which an error must not repeat should the answer do so.
    withheld: Vec<SecretString>,
    /// A status other than success that is an answer all the same.
    also_an_answer: Option<StatusCode>,
    authorised: bool,
}

impl Request {
    pub(crate) fn new<const N: usize>(operation: &'static str, method: Method, segments: [&str; N]) -> Self {
        Self {
            operation,
            method,
            segments: segments.map(str::to_owned).into(),
            query: Vec::new(),
            body: None,
            withheld: Vec::new(),
            also_an_answer: None,
            authorised: true,
        }
    }

    pub(crate) fn get<const N: usize>(operation: &'static str, segments: [&str; N]) -> Self {
        Self::new(operation, Method::GET, segments)
    }

    pub(crate) fn query(mut self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        self.query.extend(value.map(|value| (name, value.into())));
        self
    }

    /// # Panics
    /// If the body cannot be JSON, which none of this crate's can fail to be.
    pub(crate) fn json(mut self, body: &impl serde::Serialize) -> Self {
        self.body = Some(
            serde_json::to_vec(body)
                .expect("request bodies are plain data")
                .into(),
        );
        self
    }

    /// A body with secrets in it: wiped when the call is over.
    ///
    /// # Panics
    /// If the body cannot be JSON, which none of this crate's can fail to be.
    pub(crate) fn secret_json<'a>(
        mut self,
        body: &impl serde::Serialize,
        secrets: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        // More than any such body has, so that no copy is left by growing.
        const ROOM: usize = 16 * 1024;
        let mut written = Zeroizing::new(Vec::with_capacity(ROOM));
        serde_json::to_writer(&mut *written, body).expect("request bodies are plain data");
        self.body = Some(Bytes::from_owner(written));
        self.withheld = secrets.into_iter().map(SecretString::from).collect();
        self
    }

    pub(crate) fn also_an_answer(mut self, status: StatusCode) -> Self {
        self.also_an_answer = Some(status);
        self
    }

    pub(crate) fn without_token(mut self) -> Self {
        self.authorised = false;
        self
    }

    fn is_write(&self) -> bool {
        self.method != Method::GET
    }

    /// An error before anything was sent.
    pub(crate) fn refuse(&self, field: &'static str, reason: impl Into<String>) -> Error {
        Failure::from(ErrorKind::InvalidInput {
            field,
            reason: reason.into(),
        })
        .of(self.operation, self.is_write(), 0, Duration::ZERO)
    }
}

/// A successful answer, with what an error about its content has to tell.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) body: Zeroizing<Vec<u8>>,
    headers: HeaderMap,
    tries: Tries,
}

impl Received {
    /// An error about the content of this answer.
    pub(crate) fn error(&self, kind: ErrorKind) -> Error {
        self.tries.give_up(Failure {
            reference: reference(&self.headers),
            ..Failure::from(kind)
        })
    }

    /// The content, read by `decode`.
    pub(crate) fn read<'a, T>(
        &'a self,
        decode: impl FnOnce(&'a [u8]) -> Result<T, SetAside>,
    ) -> Result<T, Error> {
        decode(&self.body).map_err(|misfit| {
            self.error(ErrorKind::BadAnswer {
                path: misfit.path,
                reason: misfit.reason,
            })
        })
    }
}

/// What all calls of one client share.
pub(crate) struct Transport {
    endpoints: Endpoints,
    http: Http,
    tokens: Arc<Tokens>,
}

impl Transport {
    pub(crate) fn new(endpoints: Endpoints, http: Http, tokens: Arc<Tokens>) -> Self {
        Self {
            endpoints,
            http,
            tokens,
        }
    }

    pub(crate) fn endpoints(&self) -> &Endpoints {
        &self.endpoints
    }

    pub(crate) fn http(&self) -> &Http {
        &self.http
    }

    pub(crate) fn limits(&self) -> Limits {
        self.http.limits()
    }

    pub(crate) fn tokens(&self) -> &Arc<Tokens> {
        &self.tokens
    }

    /// Sends a request, again where that is right, until it has succeeded or finally failed.
    pub(crate) async fn call(&self, request: Request) -> Result<Received, Error> {
        let write = request.is_write();
        let mut tries = Tries::begin(request.operation, write, self.http.limits());
        let url = path::join(self.endpoints.api(), &request.segments)
            .map_err(|segment| request.refuse("an ID", format!("cannot be {segment:?} in an address")))?;
        let mut renewed = false;
        loop {
            let held = if request.authorised {
                Some(tries.within_limit(self.tokens.get()).await??)
            } else {
                None
            };
            tries.count();
            let token = held.as_ref().map(token::Held::token);
            let built = build(&request, url.clone(), token);
            let answer = match self.http.exchange(built, tries.deadline(), write).await {
                Ok(answer) => answer,
                Err(failure) => {
                    tries.again(failure).await?;
                    continue;
                }
            };
            tracing::debug!(
                operation = request.operation,
                status = answer.status.as_u16(),
                tries = tries.made(),
                "answered"
            );
            if answer.status.is_success() || request.also_an_answer == Some(answer.status) {
                let Answer {
                    status,
                    headers,
                    body,
                } = answer;
                return Ok(Received {
                    status,
                    body,
                    headers,
                    tries,
                });
            }
            if answer.status == StatusCode::UNAUTHORIZED
                && !renewed
                && let Some(held) = held
            {
                // Refused, so it was not carried out: even a write may go again, with a fresh token.
                renewed = true;
                self.tokens.forget(&held);
                continue;
            }
            let sent = token.map(AccessToken::expose_secret);
            let secrets = request.withheld.iter().map(SecretString::expose_secret);
            tries
                .again(refusal(&answer, sent.into_iter().chain(secrets)))
                .await?;
        }
    }
}

fn build(request: &Request, url: url::Url, token: Option<&AccessToken>) -> reqwest::Request {
    let mut built = reqwest::Request::new(request.method.clone(), url);
    if !request.query.is_empty() {
        built.url_mut().query_pairs_mut().extend_pairs(&request.query);
    }
    let headers = built.headers_mut();
    headers.insert(
        header::ACCEPT,
        HeaderValue::from_static("application/json, application/problem+json"),
    );
    headers.insert("enode-version", HeaderValue::from_static(crate::API_VERSION));
    if let Some(token) = token {
        headers.insert(header::AUTHORIZATION, token::bearer(token));
    }
    if let Some(body) = &request.body {
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        *built.body_mut() = Some(body.clone().into());
    }
    built
}

impl fmt::Debug for Transport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Transport")
            .field("endpoints", &self.endpoints)
            .finish_non_exhaustive()
    }
}

/// What an error answer of the API means, without the secrets that were sent.
fn refusal<'a>(answer: &Answer, secrets: impl Iterator<Item = &'a str>) -> Failure {
    let mut problem = Problem::read(&answer.body);
    for secret in secrets {
        problem.withhold(secret);
    }
    let retry_after = answer.retry_after();
    let kind = match answer.status {
        StatusCode::TOO_MANY_REQUESTS => ErrorKind::RateLimited { retry_after, problem },
        status => ErrorKind::Status { status, problem },
    };
    Failure {
        retry_after,
        reference: reference(&answer.headers),
        ..Failure::from(kind)
    }
}

/// The ID of a request, under the names that gateways usually give it.
fn reference(headers: &HeaderMap) -> Option<String> {
    const NAMES: [&str; 6] = [
        "x-request-id",
        "request-id",
        "x-correlation-id",
        "x-amzn-requestid",
        "x-amzn-trace-id",
        "cf-ray",
    ];
    const LONGEST: usize = 200;
    NAMES.iter().find_map(|name| {
        let text = headers.get(*name)?.to_str().ok()?.trim();
        (!text.is_empty() && text.len() <= LONGEST).then(|| text.to_owned())
    })
}
