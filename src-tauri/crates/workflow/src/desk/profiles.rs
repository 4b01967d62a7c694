//! Connecting, opening, changing and forgetting profiles. Not here: what a fault of theirs means (`faults`).

use std::sync::{Arc, PoisonError};

use linking::{
    ConnectForm, Environment, Failure, FailureCode, Keep, ProfileSettings, ProfileView, SecretStoreState,
    SecretStoreView,
};
use secrecy::SecretString;
use store::{Profile, Profiles};
use uuid::Uuid;
use vault::{Entry, VaultErrorKind};
use words::fault;

use super::Desk;
use super::faults::{keyring_fault, keyring_hint, secret_store, storage};
use crate::change::Change;
use crate::clock::Clock;
use crate::connection::{Connection, profile_view};

impl Desk {
    /// Whether the system's keyring can take a secret. Asked before the secret is.
    pub async fn probe_secret_store(&self) -> SecretStoreView {
        match self.common.vault.probe().await {
            Ok(()) => SecretStoreView {
                state: SecretStoreState::Available,
                message: fault::keyring_available().into(),
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
                message: keyring_fault(error.kind()).into(),
                hint: Some(keyring_hint(error.kind()).into()),
            },
        }
    }

    /// Connects a client: the form is checked, a token asked for, the secret kept, the profile saved and opened.
    ///
    /// # Errors
    /// When a field has a problem (nothing is sent then), the token server refuses, or the secret or the profile
    /// cannot be kept. Nothing is left behind then.
    pub async fn connect(self: &Arc<Self>, form: ConnectForm) -> Result<ProfileView, Failure> {
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
            settings: ProfileSettings::default(),
        };
        let connection = self.prepare(profile.clone(), &checked.client_secret).await?;
        connection.check_credentials().await?;
        let entry = Entry::client_secret(&profile.id);
        self.common
            .vault
            .put(&entry, checked.client_secret, place(checked.keep))
            .await
            .map_err(|error| secret_store(&error))?;
        if let Err(error) = profiles.put(profile) {
            if let Err(error) = self.common.vault.forget(&entry).await {
                tracing::warn!(%error, "the secret of a profile that could not be saved stays in the keyring");
            }
            return Err(storage(&error));
        }
        let connection = self.opened(connection);
        Ok(self.in_front(&connection))
    }

    /// Opens a profile with the secret kept for it, and brings it to the front.
    ///
    /// # Errors
    /// When there is no such profile, its secret is not at hand, or the token server refuses it. That it cannot be
    /// reached is no error.
    pub async fn open(self: &Arc<Self>, id: &str) -> Result<ProfileView, Failure> {
        let connection = if let Some(connection) = self.open_client(id) {
            connection
        } else {
            let connection = self.open_behind(id).await?;
            // Its secret may not have been at hand when the program started.
            let (desk, id) = (Arc::clone(self), id.to_owned());
            tokio::spawn(async move { desk.watch_again(Some(&id)).await });
            connection
        };
        match connection.check_credentials().await {
            // Without a network a visit can be planned and read all the same; the screens say what cannot be had.
            Err(failure) if !failure.code.is_want_of_connection() => return Err(failure),
            _ => {}
        }
        self.profiles()?
            .put(connection.profile())
            .map_err(|error| storage(&error))?;
        Ok(self.in_front(&connection))
    }

    /// Opens a profile with the secret kept for it. Nothing is asked of the network.
    pub(super) async fn open_behind(self: &Arc<Self>, id: &str) -> Result<Arc<Connection>, Failure> {
        let profile = self.profile(id)?;
        let secret = self
            .common
            .vault
            .get(&Entry::client_secret(id))
            .await
            .map_err(|error| {
                // One that was for a session is not in the keyring, whatever that says.
                if error.kind() == VaultErrorKind::NotFound || profile.keep == Keep::Session {
                    let text = fault::secret_not_kept(profile.name.as_str());
                    Failure::new(FailureCode::SecretMissing, text)
                } else {
                    secret_store(&error)
                }
            })?;
        let connection = self.prepare(profile, &secret).await?;
        connection.take_up_vendors().await;
        Ok(self.opened(connection))
    }

    /// Opens a profile with a secret that is typed now, in place of one that is missing or wrong.
    ///
    /// # Errors
    /// When there is no such profile, the token server refuses, or the secret cannot be kept.
    pub async fn supply_secret(
        self: &Arc<Self>,
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
        self.common
            .vault
            .put(&entry, secret, place(keep))
            .await
            .map_err(|error| secret_store(&error))?;
        self.profiles()?.put(profile).map_err(|error| storage(&error))?;
        // Its visits hold on to the client that had the other secret.
        let connection = {
            let _nothing_opens = self.opening.lock().await;
            self.let_go_of_client(id).await;
            self.opened(connection)
        };
        let view = self.in_front(&connection);
        self.watch_again(Some(id)).await;
        Ok(view)
    }

    /// Changes what the company wants of a profile.
    ///
    /// # Errors
    /// When a setting has a problem, or the profile cannot be saved.
    pub async fn change_profile(
        self: &Arc<Self>,
        id: &str,
        settings: ProfileSettings,
    ) -> Result<ProfileView, Failure> {
        let problems = settings.problems();
        if !problems.is_empty() {
            return Err(Failure::invalid_input(problems));
        }
        let mut profile = match self.open_client(id) {
            Some(connection) => connection.profile(),
            None => self.profile(id)?,
        };
        // The receiver is switched where its state is seen.
        let receiver_port = profile.settings.receiver_port;
        profile.settings = ProfileSettings {
            receiver_port,
            ..settings
        };
        match self.open_client(id) {
            Some(connection) => self.put_profile(&connection, profile.clone())?,
            None => self
                .profiles()?
                .put(profile.clone())
                .map_err(|error| storage(&error))?,
        }
        self.keep_to_retention().await;
        Ok(match self.open_client(id) {
            Some(connection) => connection.profile_view(),
            None => profile_view(&profile),
        })
    }

    /// Saves a profile that is open. The demo's is kept nowhere.
    pub(super) fn put_profile(&self, connection: &Connection, profile: Profile) -> Result<(), Failure> {
        if profile.environment != Environment::Demo {
            self.profiles()?
                .put(profile.clone())
                .map_err(|error| storage(&error))?;
        }
        connection.take_profile(profile);
        Ok(())
    }

    /// Forgets a profile and its secrets, and leaves it if it is open.
    ///
    /// - `visits`: deletes its visits from this computer too, for good.
    ///
    /// # Errors
    /// When the keyring or the store does not let go: the profile then stays, so that it can be tried again.
    pub async fn forget(&self, id: &str, visits: bool) -> Result<(), Failure> {
        let _nothing_opens = self.opening.lock().await;
        self.let_go_of_client(id).await;
        if self
            .front
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .as_deref()
            == Some(id)
        {
            self.leave_front();
        }
        self.give_up_addresses_of_profile(id).await?;
        for entry in [Entry::client_secret(id), Entry::webhook_secret(id)] {
            self.common
                .vault
                .forget(&entry)
                .await
                .map_err(|error| secret_store(&error))?;
        }
        if visits {
            self.common.kept.delete_profile(id).await?;
        }
        self.vendor_files.forget(id).map_err(|error| storage(&error))?;
        self.mark_files.forget(id).map_err(|error| storage(&error))?;
        self.profiles()?.forget(id).map_err(|error| storage(&error))?;
        self.common.tell(Change::Visits);
        Ok(())
    }

    async fn prepare(&self, profile: Profile, secret: &SecretString) -> Result<Connection, Failure> {
        self.prepare_with(Arc::clone(&self.common.clock), profile, secret)
            .await
    }

    pub(super) async fn prepare_with(
        &self,
        clock: Arc<dyn Clock>,
        profile: Profile,
        secret: &SecretString,
    ) -> Result<Connection, Failure> {
        let language = self.language_of_texts();
        let files = self.vendor_files.clone();
        let mark = self.kept_mark(&profile.id);
        let connection = Connection::open(profile, secret, clock, self.returns().await?, language, files)?;
        connection.take_mark(mark);
        Ok(connection)
    }

    /// Takes a client on, and starts its receiver where it has one.
    pub(super) fn opened(self: &Arc<Self>, connection: Connection) -> Arc<Connection> {
        let connection = Arc::new(connection);
        let profile = connection.profile();
        {
            let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
            open.insert(profile.id, Arc::clone(&connection));
        }
        if let Some(port) = profile.settings.receiver_port {
            let (desk, connection) = (Arc::clone(self), Arc::clone(&connection));
            tokio::spawn(async move {
                if let Err(failure) = desk.start_receiver(&connection, port).await {
                    tracing::warn!(?failure.code, "the receiver of webhook events could not start");
                }
                desk.common.tell(Change::Receiver);
            });
        }
        connection
    }

    /// Brings a client to the front.
    pub(super) fn in_front(&self, connection: &Connection) -> ProfileView {
        let view = connection.profile_view();
        *self.front.write().unwrap_or_else(PoisonError::into_inner) = Some(view.id.clone());
        view
    }

    fn profiles(&self) -> Result<&Profiles, Failure> {
        self.profiles.as_ref().map_err(Failure::clone)
    }

    pub(super) fn profile(&self, id: &str) -> Result<Profile, Failure> {
        let profile = self.profiles()?.get(id);
        profile.ok_or_else(|| Failure::new(FailureCode::Storage, fault::profile_gone()))
    }
}

fn place(keep: Keep) -> vault::Keep {
    match keep {
        Keep::Keyring => vault::Keep::Keyring,
        Keep::Session => vault::Keep::Session,
    }
}
