//! Connecting, opening and forgetting profiles.

use std::path::Path;
use std::sync::{Arc, PoisonError};

use linking::{
    ConnectForm, Environment, Failure, FailureCode, Keep, ProfileView, RedirectChoice, SecretStoreState,
    SecretStoreView,
};
use secrecy::SecretString;
use store::{Profile, Profiles, StoreError};
use uuid::Uuid;
use vault::{Entry, VaultError, VaultErrorKind};

use super::Desk;
use crate::connection::Connection;

/// Where the demo's Enode is, and what opens it.
pub struct DemoAddresses {
    /// The API's base URL.
    pub api_url: String,
    /// The token endpoint.
    pub token_url: String,
    /// The client ID.
    pub client_id: String,
    /// The client secret.
    pub client_secret: SecretString,
    /// The host of link URLs.
    pub link_host: String,
}

impl Desk {
    /// Whether the system's keyring can take a secret. Asked before the secret is.
    pub async fn probe_secret_store(&self) -> SecretStoreView {
        match self.vault.probe().await {
            Ok(()) => SecretStoreView {
                state: SecretStoreState::Available,
                message: "The secret is kept in this computer's keyring.".to_owned(),
                hint: None,
            },
            Err(error) => SecretStoreView {
                state: match error.kind() {
                    VaultErrorKind::NoStore => SecretStoreState::NoStore,
                    VaultErrorKind::Locked => SecretStoreState::Locked,
                    VaultErrorKind::TimedOut => SecretStoreState::TimedOut,
                    VaultErrorKind::Denied => SecretStoreState::Denied,
                    _ => SecretStoreState::Failed,
                },
                message: format!("{error}."),
                hint: error.hint().map(str::to_owned),
            },
        }
    }

    /// Connects a client: the form is checked, a token asked for, the secret kept, the profile saved and opened.
    ///
    /// # Errors
    /// When a field has a problem (nothing is sent then), the token server refuses, or the secret or the profile
    /// cannot be kept. Nothing is left behind then.
    pub async fn connect(&self, form: ConnectForm) -> Result<ProfileView, Failure> {
        let profiles = self.profiles()?;
        let checked = linking::check_connect_form(form).map_err(Failure::invalid_input)?;
        let profile = Profile {
            id: Uuid::new_v4().to_string(),
            name: checked.name,
            environment: checked.environment,
            client_id: checked.client_id,
            api_url: checked.endpoints.api().to_string(),
            token_url: checked.endpoints.token().to_string(),
            link_hosts: checked.link_hosts,
            redirect: checked.redirect,
            keep: checked.keep,
        };
        let connection = self.prepare(profile.clone(), &checked.client_secret).await?;
        connection.check_credentials().await?;
        let entry = Entry::client_secret(&profile.id);
        self.vault
            .put(&entry, checked.client_secret, place(checked.keep))
            .await
            .map_err(|error| secret_store(&error))?;
        if let Err(error) = profiles.put(profile) {
            if let Err(error) = self.vault.forget(&entry).await {
                tracing::warn!(%error, "the secret of a profile that could not be saved stays in the keyring");
            }
            return Err(storage(&error));
        }
        Ok(self.opened(connection))
    }

    /// Opens a profile with the secret kept for it.
    ///
    /// # Errors
    /// When there is no such profile, its secret is not at hand, or the token server refuses it.
    pub async fn open(&self, id: &str) -> Result<ProfileView, Failure> {
        let profile = self.profile(id)?;
        let secret = self
            .vault
            .get(&Entry::client_secret(id))
            .await
            .map_err(|error| match error.kind() {
                VaultErrorKind::NotFound => {
                    let text = format!(
                        "The secret of {} is not kept on this computer any more.",
                        profile.name
                    );
                    Failure::new(FailureCode::SecretMissing, text)
                }
                _ => secret_store(&error),
            })?;
        let connection = self.prepare(profile.clone(), &secret).await?;
        connection.check_credentials().await?;
        self.profiles()?.put(profile).map_err(|error| storage(&error))?;
        Ok(self.opened(connection))
    }

    /// Opens a profile with a secret that is typed now, in place of one that is missing or wrong.
    ///
    /// # Errors
    /// When there is no such profile, the token server refuses, or the secret cannot be kept.
    pub async fn supply_secret(
        &self,
        id: &str,
        secret: SecretString,
        keep: Keep,
    ) -> Result<ProfileView, Failure> {
        let profile = Profile {
            keep,
            ..self.profile(id)?
        };
        let secret =
            linking::check_client_secret(&secret).map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let connection = self.prepare(profile.clone(), &secret).await?;
        connection.check_credentials().await?;
        let entry = Entry::client_secret(id);
        self.vault
            .put(&entry, secret, place(keep))
            .await
            .map_err(|error| secret_store(&error))?;
        self.profiles()?.put(profile).map_err(|error| storage(&error))?;
        Ok(self.opened(connection))
    }

    /// Opens the demo. Nothing of it is kept.
    ///
    /// # Errors
    /// When no loopback port can be had.
    pub async fn open_demo(&self, demo: DemoAddresses) -> Result<ProfileView, Failure> {
        let profile = Profile {
            id: "demo".to_owned(),
            name: "Northlight Installations".to_owned(),
            environment: Environment::Demo,
            client_id: demo.client_id,
            api_url: demo.api_url,
            token_url: demo.token_url,
            link_hosts: vec![demo.link_host],
            redirect: RedirectChoice::Loopback,
            keep: Keep::Session,
        };
        let connection = self.prepare(profile, &demo.client_secret).await?;
        connection.check_credentials().await?;
        Ok(self.opened(connection))
    }

    /// Forgets a profile and its secret, and leaves it if it is open.
    ///
    /// # Errors
    /// When the keyring does not let go of the secret: the profile then stays, so that it can be tried again.
    pub async fn forget(&self, id: &str) -> Result<(), Failure> {
        self.vault
            .forget(&Entry::client_secret(id))
            .await
            .map_err(|error| secret_store(&error))?;
        self.profiles()?.forget(id).map_err(|error| storage(&error))?;
        if self
            .connection()
            .is_ok_and(|connection| connection.profile().id == id)
        {
            self.close();
        }
        Ok(())
    }

    async fn prepare(&self, profile: Profile, secret: &SecretString) -> Result<Connection, Failure> {
        Connection::open(profile, secret, Arc::clone(&self.clock), self.returns().await?)
    }

    fn opened(&self, connection: Connection) -> ProfileView {
        self.finish_visit();
        let view = connection.profile_view();
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(connection));
        view
    }

    fn profiles(&self) -> Result<&Profiles, Failure> {
        self.profiles.as_ref().map_err(Failure::clone)
    }

    fn profile(&self, id: &str) -> Result<Profile, Failure> {
        let profile = self.profiles()?.get(id);
        profile.ok_or_else(|| Failure::new(FailureCode::Storage, "This profile is not there any more."))
    }
}

fn place(keep: Keep) -> vault::Keep {
    match keep {
        Keep::Keyring => vault::Keep::Keyring,
        Keep::Session => vault::Keep::Session,
    }
}

fn secret_store(error: &VaultError) -> Failure {
    let failure = Failure::new(FailureCode::SecretStore, format!("{error}."));
    match error.hint() {
        Some(hint) => failure.with_hint(hint),
        None => failure,
    }
}

/// What a file that could not be read or written means to the operator.
pub(super) fn storage(error: &StoreError) -> Failure {
    Failure::new(
        FailureCode::Storage,
        format!("The profiles could not be read or saved: {error}."),
    )
}

/// What a damaged file that was kept aside means to the operator.
pub(super) fn kept_aside(path: &Path) -> Failure {
    let path = path.display();
    Failure::new(
        FailureCode::Storage,
        format!("The profiles were damaged and could not be read. The file is kept as {path}."),
    )
    .with_hint("Connect your clients again; their secrets are still in the keyring of this computer.")
}
