//! Opening the demo: a client like any other, of which nothing is kept.

use std::sync::Arc;

use linking::{Environment, Failure, Keep, ProfileSettings, ProfileView, RedirectChoice};
use secrecy::SecretString;
use store::Profile;
use vault::Entry;

use super::Desk;
use super::faults::secret_store;
use crate::clock::Clock;

/// Where the demo's Enode is, and what opens it.
pub struct DemoAddresses {
    /// What the demo's company is called.
    pub company: String,
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
    /// The time of the story, which the demo lives by.
    pub clock: Arc<dyn Clock>,
}

impl Desk {
    /// Opens the demo. Nothing of it is kept.
    ///
    /// # Errors
    /// When no loopback port can be had.
    pub async fn open_demo(self: &Arc<Self>, demo: DemoAddresses) -> Result<ProfileView, Failure> {
        let profile = Profile {
            id: super::DEMO.to_owned(),
            name: demo.company,
            environment: Environment::Demo,
            client_id: demo.client_id,
            api_url: demo.api_url,
            token_url: demo.token_url,
            link_hosts: vec![demo.link_host],
            redirect: RedirectChoice::Loopback,
            keep: Keep::Session,
            settings: ProfileSettings::default(),
        };
        let connection = self
            .prepare_with(demo.clock, profile, &demo.client_secret)
            .await?;
        connection.check_credentials().await?;
        self.let_go_of_client(super::DEMO).await;
        self.common.kept.clear_memory()?;
        // A check reads it from where secrets are; it is worth nothing elsewhere.
        let entry = Entry::client_secret(super::DEMO);
        let kept = self
            .common
            .vault
            .put(&entry, demo.client_secret, vault::Keep::Session);
        kept.await.map_err(|error| secret_store(&error))?;
        let connection = self.opened(connection);
        Ok(self.in_front(&connection))
    }
}
