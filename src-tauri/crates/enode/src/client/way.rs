//! The way to the API and the token server, step by step: for saying where a connection fails.
//!
//! Nothing here needs credentials, sends any, or changes anything, and nothing is tried twice. Each step goes the way
//! that calls go: the same proxies, the same trust, the same limits.

use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, Method, header};
use hyper_util::client::proxy::matcher::Matcher;
use jiff::Timestamp;
use url::{Host, Url};

use crate::endpoints::Endpoint;
use crate::error::{Error, ErrorKind, Failure};
use crate::transport::Transport;

/// Steps on the way to an [`Endpoint`].
#[derive(Clone, Debug)]
pub struct Way {
    transport: Arc<Transport>,
}

/// How a host's name came to an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// This machine knows the address, after so long.
    Here(Duration),
    /// A proxy stands between, and it is the proxy that has to know it.
    ByProxy,
}

/// What answered at an [`Endpoint`], whatever it said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Greeting {
    /// How long connection, TLS and answer took together.
    pub took: Duration,
    /// What time it is there, by the answer's `Date` (RFC 9110, section 6.6.1); to the second.
    pub date: Option<Timestamp>,
    /// Whether the connection is protected by TLS; without it only on loopback.
    pub protected: bool,
}

impl Way {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self { transport }
    }

    /// The host of an endpoint, with its port where that is not the scheme's own.
    pub fn host(&self, endpoint: Endpoint) -> String {
        let url = self.url(endpoint);
        let host = url.host_str().unwrap_or_default();
        match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        }
    }

    /// Asks for the address of an endpoint's host.
    ///
    /// # Errors
    /// [`ErrorKind::Dns`] if it has none, [`ErrorKind::TimedOut`] if nobody says.
    pub async fn resolve(&self, endpoint: Endpoint) -> Result<Resolved, Error> {
        const OPERATION: &str = "resolving the host's name";
        let url = self.url(endpoint);
        if self.is_proxied(url) {
            return Ok(Resolved::ByProxy);
        }
        let begun = Instant::now();
        let limit = self.transport.limits().connect;
        let failed = |kind: ErrorKind| Failure::from(kind).of(OPERATION, false, 1, begun.elapsed());
        let unknown = || ErrorKind::Dns {
            host: url.host_str().unwrap_or_default().to_owned(),
        };
        let name = match url.host() {
            Some(Host::Domain(name)) => name.to_owned(),
            Some(_) => return Ok(Resolved::Here(Duration::ZERO)),
            None => return Err(failed(unknown())),
        };
        let port = url.port_or_known_default().unwrap_or_default();
        let asked = tokio::time::timeout(limit, tokio::net::lookup_host((name, port))).await;
        match asked {
            Ok(Ok(mut addresses)) => match addresses.next() {
                Some(_) => Ok(Resolved::Here(begun.elapsed())),
                None => Err(failed(unknown())),
            },
            Ok(Err(error)) => {
                Err(Failure::caused_by(unknown(), error).of(OPERATION, false, 1, begun.elapsed()))
            }
            Err(_) => Err(failed(ErrorKind::TimedOut { limit })),
        }
    }

    /// Connects to an endpoint and takes any answer: of the API `GET /health/ready`, of the token server a `GET`
    /// where it takes only `POST`. No credentials go along.
    ///
    /// # Errors
    /// [`Error`], if no answer comes; [`Error::tls_fault`] tells what is wrong with the protection.
    pub async fn greet(&self, endpoint: Endpoint) -> Result<Greeting, Error> {
        let mut url = self.url(endpoint).clone();
        if endpoint == Endpoint::Api {
            let path = format!("{}/health/ready", url.path().trim_end_matches('/'));
            url.set_path(&path);
        }
        let begun = Instant::now();
        let request = reqwest::Request::new(Method::GET, url);
        let deadline = tokio::time::Instant::from_std(begun) + self.transport.limits().call;
        let answer = self.transport.http().exchange(request, deadline, false).await;
        let answer =
            answer.map_err(|failure| failure.of("connecting to the server", false, 1, begun.elapsed()))?;
        Ok(Greeting {
            took: begun.elapsed(),
            date: date(&answer.headers),
            protected: self.url(endpoint).scheme() == "https",
        })
    }

    fn url(&self, endpoint: Endpoint) -> &Url {
        let endpoints = self.transport.endpoints();
        match endpoint {
            Endpoint::Api => endpoints.api(),
            Endpoint::Token => endpoints.token(),
        }
    }

    /// Whether a proxy stands between, as `ClientBuilder::build` sets the client up.
    fn is_proxied(&self, url: &Url) -> bool {
        if self.transport.endpoints().any_on_loopback() {
            return false;
        }
        let uri: Result<http::Uri, _> = url.as_str().parse();
        uri.is_ok_and(|uri| Matcher::from_system().intercept(&uri).is_some())
    }
}

fn date(headers: &HeaderMap) -> Option<Timestamp> {
    let text = headers.get(header::DATE)?.to_str().ok()?;
    Some(jiff::fmt::rfc2822::parse(text).ok()?.timestamp())
}
