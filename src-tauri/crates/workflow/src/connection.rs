//! One profile, opened: its client, its vendors, its households, its link sessions.

mod catalogue;
mod households;
mod session;

use std::sync::{Arc, Mutex, PoisonError};

use enode::{Client, ClientId, ClientSecret, Endpoints};
use linking::{Environment, Failure, FieldProblem, Keep, ProfileView, RedirectChoice, SecretKept};
use secrecy::ExposeSecret;
use store::Profile;

use crate::clock::Clock;
use crate::returns::{ReturnAddress, Returns};

pub(crate) use session::Session;

/// A profile with a client that has its secret.
pub struct Connection {
    profile: Profile,
    endpoints: Endpoints,
    client: Client,
    clock: Arc<dyn Clock>,
    returns: Returns,
    /// Made ahead, so that the request shown before a link is created is the one that will be sent.
    next_return: Mutex<ReturnAddress>,
    vendors: catalogue::Vendors,
    households: households::Households,
}

impl Connection {
    /// Opens a profile. Asks nothing of the network.
    ///
    /// # Errors
    /// When the profile's addresses are not usable.
    pub fn open(
        profile: Profile,
        secret: &secrecy::SecretString,
        clock: Arc<dyn Clock>,
        returns: Returns,
    ) -> Result<Self, Failure> {
        let endpoints = endpoints(&profile).map_err(Failure::invalid_input)?;
        let client = Client::builder(
            endpoints.clone(),
            ClientId::from(profile.client_id.as_str()),
            ClientSecret::from(secret.expose_secret().to_owned()),
        )
        .build()
        .map_err(|error| Failure::from(&error))?;
        let next_return = Mutex::new(returns.address(&profile.redirect));
        Ok(Self {
            profile,
            endpoints,
            client,
            clock,
            returns,
            next_return,
            vendors: catalogue::Vendors::default(),
            households: households::Households::default(),
        })
    }

    /// Asks for a token, so that wrong credentials are told now and not at the first real request.
    ///
    /// # Errors
    /// When the token server refuses or cannot be reached.
    pub async fn check_credentials(&self) -> Result<(), Failure> {
        self.client
            .check_credentials()
            .await
            .map_err(|error| Failure::from(&error))
    }

    /// The profile as the window shows it.
    pub fn profile_view(&self) -> ProfileView {
        profile_view(&self.profile)
    }

    pub(crate) fn profile(&self) -> &Profile {
        &self.profile
    }

    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    fn next_return_uri(&self) -> String {
        self.next_return
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .uri
            .clone()
    }

    /// The address prepared for the next link; another one takes its place.
    fn take_return(&self) -> ReturnAddress {
        let fresh = self.returns.address(&self.profile.redirect);
        std::mem::replace(
            &mut *self.next_return.lock().unwrap_or_else(PoisonError::into_inner),
            fresh,
        )
    }

    /// Where a link made from this draft leads the customer afterwards.
    pub fn redirect_choice(&self, draft: &linking::PlanDraft) -> RedirectChoice {
        match &draft.redirect_uri {
            Some(uri) => RedirectChoice::Page { uri: uri.clone() },
            None => self.profile.redirect.clone(),
        }
    }
}

/// A profile as the window shows it.
pub(crate) fn profile_view(profile: &Profile) -> ProfileView {
    ProfileView {
        id: profile.id.clone(),
        name: profile.name.clone(),
        environment: profile.environment,
        client_id: profile.client_id.clone(),
        api_url: profile.api_url.clone(),
        token_url: profile.token_url.clone(),
        link_hosts: profile.link_hosts.clone(),
        redirect: profile.redirect.clone(),
        secret_kept: match (profile.environment, profile.keep) {
            (Environment::Demo, _) => SecretKept::Demo,
            (_, Keep::Keyring) => SecretKept::Keyring,
            (_, Keep::Session) => SecretKept::Session,
        },
    }
}

fn endpoints(profile: &Profile) -> Result<Endpoints, Vec<FieldProblem>> {
    match profile.environment {
        Environment::Production => Ok(Endpoints::production()),
        Environment::Sandbox => Ok(Endpoints::sandbox()),
        Environment::Custom | Environment::Demo => {
            linking::custom_endpoints(&profile.api_url, &profile.token_url, &profile.link_hosts)
        }
    }
}
