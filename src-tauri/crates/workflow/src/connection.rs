//! One profile, opened: its client, its vendors, its households, its link sessions.

mod account;
mod catalogue;
mod households;
mod session;
mod webhooks;

use std::sync::{Arc, Mutex, PoisonError, RwLock};

use enode::{Client, ClientId, ClientSecret, Endpoints, Language, UserId};
use linking::{
    CompanyMark, Environment, Failure, FieldProblem, IdPattern, Keep, ProfileView, RedirectChoice, SecretKept,
};
use secrecy::ExposeSecret;
use store::{Profile, ProfileFiles};

use crate::clock::Clock;
use crate::returns::{ReturnAddress, Returns, Welcome};
use crate::watch::Watch;

pub(crate) use session::{Prepared, PreparedRequest};

/// A profile with a client that has its secret.
pub struct Connection {
    profile: RwLock<Profile>,
    /// The operator's.
    language: Language,
    endpoints: Endpoints,
    client: Client,
    clock: Arc<dyn Clock>,
    returns: Returns,
    /// Made ahead, so that the request shown before a link is created is the one that will be sent.
    next_return: Mutex<ReturnAddress>,
    vendors: catalogue::Vendors,
    vendor_files: ProfileFiles,
    /// The company's, from where it is kept.
    mark: RwLock<Option<Arc<CompanyMark>>>,
    households: households::Households,
    /// The watch over the visits of this client.
    pub(crate) watch: Arc<Watch>,
    watching: tokio::task::JoinHandle<()>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.watching.abort();
    }
}

impl Connection {
    /// Opens a profile. Asks nothing of the network. Must be called within a Tokio runtime: its watch begins here.
    ///
    /// # Errors
    /// When the profile's addresses are not usable.
    pub fn open(
        profile: Profile,
        secret: &secrecy::SecretString,
        clock: Arc<dyn Clock>,
        returns: Returns,
        language: Language,
        vendor_files: ProfileFiles,
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
        let watch = Arc::new(Watch::new(Arc::clone(&clock)));
        let watching = tokio::spawn(Arc::clone(&watch).run());
        Ok(Self {
            watch,
            watching,
            language,
            vendor_files,
            mark: RwLock::default(),
            profile: RwLock::new(profile),
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
        ProfileView {
            mark: self.mark_place(),
            ..profile_view(&self.profile())
        }
    }

    /// The company's mark, if it has one.
    pub(crate) fn mark(&self) -> Option<Arc<CompanyMark>> {
        self.mark.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The company's mark is another one, or none.
    pub(crate) fn take_mark(&self, mark: Option<CompanyMark>) {
        *self.mark.write().unwrap_or_else(PoisonError::into_inner) = mark.map(Arc::new);
    }

    /// Where the mark is to be had: the profile, and what tells this mark from an earlier one.
    pub(crate) fn mark_place(&self) -> Option<String> {
        let mark = self.mark()?;
        Some(format!("{}/{}", self.profile().id, mark.version()))
    }

    /// The time that this client lives by: the demo's is that of its story.
    pub(crate) fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    pub(crate) fn profile(&self) -> Profile {
        self.profile
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The profile's settings have changed.
    pub(crate) fn take_profile(&self, profile: Profile) {
        *self.profile.write().unwrap_or_else(PoisonError::into_inner) = profile;
    }

    /// The language of the API's texts for the operator.
    pub(crate) fn operator_language(&self) -> Language {
        self.language.clone()
    }

    /// What user IDs of this client look like, if that is said.
    pub(crate) fn id_pattern(&self) -> Option<IdPattern> {
        // A pattern is checked when it is set; one that came to be wrong stops nobody.
        let pattern = self.profile().settings.user_id_pattern;
        pattern.and_then(|pattern| IdPattern::new(&pattern).ok())
    }

    /// Checks the user ID of a visit that is to begin. What exists already need not look like the pattern.
    ///
    /// # Errors
    /// The problem at the field.
    pub(crate) fn check_user_id(&self, typed: &str, exists: Option<bool>) -> Result<UserId, Failure> {
        let pattern = self.id_pattern().filter(|_| exists != Some(true));
        linking::check_user_id_with(typed, pattern.as_ref())
            .map_err(|problem| Failure::invalid_input(vec![problem]))
    }

    /// What customers know the company as.
    pub(crate) fn company(&self) -> String {
        let profile = self.profile();
        if profile.settings.company.trim().is_empty() {
            profile.name
        } else {
            profile.settings.company
        }
    }

    /// Where secrets of this client are kept.
    pub(crate) fn secrets_kept(&self) -> vault::Keep {
        match self.profile().keep {
            Keep::Keyring => vault::Keep::Keyring,
            Keep::Session => vault::Keep::Session,
        }
    }

    fn next_return_uri(&self) -> String {
        self.next_return
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .uri
            .clone()
    }

    /// The address prepared for the next link, where the customer comes back to this computer; another one takes its
    /// place. Who comes back there is greeted in `language`.
    fn take_return(&self, choice: &RedirectChoice, language: &Language) -> ReturnAddress {
        if matches!(choice, RedirectChoice::Page { .. }) {
            return self.returns.address(choice);
        }
        let fresh = self.returns.address(choice);
        let taken = std::mem::replace(
            &mut *self.next_return.lock().unwrap_or_else(PoisonError::into_inner),
            fresh,
        );
        let welcome = Welcome {
            language: language.clone(),
            company: self.company(),
            mark: self.mark(),
        };
        self.returns.welcome(&taken, welcome);
        taken
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
        settings: profile.settings.clone(),
        mark: None,
    }
}

pub(crate) fn endpoints(profile: &Profile) -> Result<Endpoints, Vec<FieldProblem>> {
    match profile.environment {
        Environment::Production => Ok(Endpoints::production()),
        Environment::Sandbox => Ok(Endpoints::sandbox()),
        Environment::Custom | Environment::Demo => {
            linking::custom_endpoints(&profile.api_url, &profile.token_url, &profile.link_hosts)
        }
    }
}
