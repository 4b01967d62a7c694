//! Doing the steps of a connection check: the secret, the names, the connection, the token, the API, the clock.
//!
//! Everything is asked for anew and once, by a client that is set up as any other of the program. Only reads are sent.
//! Not here: which step comes next and what its result means (`linking`).

use std::sync::Arc;
use std::time::{Duration, Instant};

use enode::client::Resolved;
use enode::{Client, ClientId, ClientSecret, Endpoint, Error, RetryBudget};
use jiff::{SignedDuration, Timestamp};
use linking::{CheckFailure, CheckFault, CheckStep, Environment, Finding, Keep, SecretKept};
use secrecy::ExposeSecret;
use store::Profile;
use vault::{Entry, Vault, VaultErrorKind};

use crate::clock::Clock;

/// How long one step may take: somebody is watching.
const PATIENCE: Duration = Duration::from_secs(10);

const BOTH: [Endpoint; 2] = [Endpoint::Api, Endpoint::Token];

/// What a check of one profile has at hand.
pub(crate) struct Steps {
    profile: Profile,
    vault: Vault,
    clock: Arc<dyn Clock>,
    client: Client,
    /// The time there and the time here, at one moment.
    clocks: Option<(Timestamp, Timestamp)>,
}

impl Steps {
    /// # Errors
    /// When the profile's addresses are not usable.
    pub(crate) fn begin(
        profile: Profile,
        vault: Vault,
        clock: Arc<dyn Clock>,
    ) -> Result<Self, linking::Failure> {
        // Names and connections are looked at without a secret too; nobody is asked for a token with this one.
        let client = client(&profile, String::new())?;
        Ok(Self {
            profile,
            vault,
            clock,
            client,
            clocks: None,
        })
    }

    /// Tries one step.
    pub(crate) async fn try_step(&mut self, step: CheckStep) -> Finding {
        let begun = Instant::now();
        let done = match step {
            CheckStep::Secret => self.secret().await,
            CheckStep::Names => self.names().await,
            CheckStep::Connection => self.connection().await,
            CheckStep::Token => match self.client.check_credentials().await {
                Ok(()) => Ok(Finding::Token(begun.elapsed())),
                Err(error) => Err(self.failure(Endpoint::Token, &error)),
            },
            CheckStep::Api => match self.client.users().any().await {
                Ok(_) => Ok(Finding::Read(begun.elapsed())),
                Err(error) => Err(self.failure(Endpoint::Api, &error)),
            },
            CheckStep::Clock => Ok(match self.clocks {
                Some((there, here)) => Finding::Clock(here.duration_since(there)),
                None => Finding::ClockUnknown,
            }),
        };
        done.unwrap_or_else(Finding::Failed)
    }

    async fn secret(&mut self) -> Result<Finding, CheckFailure> {
        let kept = self.vault.get(&Entry::client_secret(&self.profile.id)).await;
        let secret = kept.map_err(|error| {
            CheckFailure::here(match error.kind() {
                VaultErrorKind::NoStore if self.profile.keep == Keep::Session => CheckFault::SecretMissing,
                VaultErrorKind::NoStore => CheckFault::NoKeyring,
                VaultErrorKind::Locked => CheckFault::KeyringLocked,
                VaultErrorKind::Denied => CheckFault::KeyringDenied,
                VaultErrorKind::TimedOut => CheckFault::KeyringSilent,
                VaultErrorKind::NotFound => CheckFault::SecretMissing,
                _ => CheckFault::KeyringFailed,
            })
        })?;
        self.client = client(&self.profile, secret.expose_secret().to_owned())
            .map_err(|_| CheckFailure::here(CheckFault::Failed))?;
        Ok(Finding::SecretRead(
            match (self.profile.environment, self.profile.keep) {
                (Environment::Demo, _) => SecretKept::Demo,
                (_, Keep::Keyring) => SecretKept::Keyring,
                (_, Keep::Session) => SecretKept::Session,
            },
        ))
    }

    async fn names(&self) -> Result<Finding, CheckFailure> {
        let mut slowest = None;
        for endpoint in self.different() {
            let resolved = self.client.way().resolve(endpoint).await;
            match resolved.map_err(|error| self.failure(endpoint, &error))? {
                Resolved::Here(took) => slowest = slowest.max(Some(took)),
                Resolved::ByProxy => {}
            }
        }
        Ok(slowest.map_or(Finding::ResolvedByProxy, Finding::Resolved))
    }

    async fn connection(&mut self) -> Result<Finding, CheckFailure> {
        let (mut slowest, mut host, mut protected) = (Duration::ZERO, String::new(), true);
        for endpoint in self.different() {
            let greeting = self.client.way().greet(endpoint).await;
            let greeting = greeting.map_err(|error| self.failure(endpoint, &error))?;
            if greeting.took >= slowest {
                slowest = greeting.took;
                host = self.client.way().host(endpoint);
            }
            protected &= greeting.protected;
            if self.clocks.is_none()
                && let Some(there) = greeting.date
            {
                // The answer was half of that time on its way, more or less.
                let on_its_way = SignedDuration::try_from(greeting.took / 2).unwrap_or(SignedDuration::ZERO);
                let here = self.clock.now();
                self.clocks = Some((there, here.saturating_sub(on_its_way).unwrap_or(here)));
            }
        }
        Ok(Finding::Connected {
            took: slowest,
            host,
            protected,
        })
    }

    /// The endpoints, one of them where both are the same server.
    fn different(&self) -> impl Iterator<Item = Endpoint> + use<> {
        let endpoints = self.client.endpoints();
        let same = endpoints.api().origin() == endpoints.token().origin();
        BOTH.into_iter().take(if same { 1 } else { 2 })
    }

    fn failure(&self, endpoint: Endpoint, error: &Error) -> CheckFailure {
        CheckFailure::at(self.client.way().host(endpoint), error)
    }
}

/// A client of this profile that tries each thing once.
fn client(profile: &Profile, secret: String) -> Result<Client, linking::Failure> {
    let endpoints = crate::connection::endpoints(profile).map_err(linking::Failure::invalid_input)?;
    let id = ClientId::from(profile.client_id.as_str());
    Client::builder(endpoints, id, ClientSecret::from(secret))
        .connect_limit(PATIENCE)
        .call_limit(PATIENCE)
        .retry_budget(RetryBudget::none())
        .build()
        .map_err(|error| linking::Failure::from(&error))
}
