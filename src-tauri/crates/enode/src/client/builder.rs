//! How a client is set up.

use std::sync::Arc;
use std::time::Duration;

use super::Client;
use crate::endpoints::Endpoints;
use crate::error::{Error, ErrorKind, Failure};
use crate::transport::retry::RetryBudget;
use crate::transport::{Http, Limits, Tokens, Transport};
use crate::{ClientId, ClientSecret};

/// The settings of a [`Client`], each with a default.
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    endpoints: Endpoints,
    client_id: ClientId,
    client_secret: ClientSecret,
    limits: Limits,
    user_agent: String,
}

impl ClientBuilder {
    pub(super) fn new(endpoints: Endpoints, client_id: ClientId, client_secret: ClientSecret) -> Self {
        Self {
            endpoints,
            client_id,
            client_secret,
            limits: Limits {
                connect: Duration::from_secs(10),
                call: Duration::from_secs(30),
                body: 8 * 1024 * 1024,
                retry: RetryBudget::default(),
            },
            user_agent: concat!("enode-rust/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }

    /// How long a connection may take to stand, TLS included: 10 s unless told.
    pub fn connect_limit(mut self, limit: Duration) -> Self {
        self.limits.connect = limit;
        self
    }

    /// How long a call may take as a whole, with its retries and the token it may need: 30 s unless told.
    /// Lists have it for each page.
    pub fn call_limit(mut self, limit: Duration) -> Self {
        self.limits.call = limit;
        self
    }

    /// How reads that failed are tried again.
    pub fn retry_budget(mut self, budget: RetryBudget) -> Self {
        self.limits.retry = budget;
        self
    }

    /// The greatest body of an answer, in bytes: 8 MiB unless told.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// The name that this program gives itself in requests.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.user_agent = name.into();
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// Proxies are taken from the environment as usual, except where an address is on loopback: those are
    /// reached directly, always.
    ///
    /// # Errors
    /// [`ErrorKind::Setup`] if TLS cannot be set up or the user agent cannot be a header.
    pub fn build(self) -> Result<Client, Error> {
        let mut http = reqwest::Client::builder()
            .connect_timeout(self.limits.connect)
            // A kept connection that the server is about to drop would make the next write's outcome unknown.
            .pool_idle_timeout(Duration::from_secs(20))
            // Credentials go nowhere but where they were meant to go.
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            // Retries are this crate's own, which knows what may be repeated.
            .retry(reqwest::retry::never())
            .user_agent(self.user_agent);
        if self.endpoints.any_on_loopback() {
            http = http.no_proxy();
        }
        let client = http.build().map_err(|error| {
            Failure::caused_by(ErrorKind::Setup, error).of("setting up the client", false, 0, Duration::ZERO)
        })?;
        let http = Http::new(client, self.limits);
        let tokens = Tokens::new(
            http.clone(),
            self.endpoints.token().clone(),
            self.client_id,
            self.client_secret,
        );
        let transport = Transport::new(self.endpoints, http, Arc::new(tokens));
        Ok(Client {
            transport: Arc::new(transport),
        })
    }
}
