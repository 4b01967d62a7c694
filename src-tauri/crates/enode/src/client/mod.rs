//! The calls of the API, one handler per resource.

mod assets;
mod builder;
mod devices;
mod health;
mod integrations;
mod interventions;
mod pages;
mod users;
mod way;
mod webhooks;

use std::sync::Arc;

use crate::endpoints::Endpoints;
use crate::error::Error;
use crate::models::{Battery, Charger, Hvac, Inverter, Meter, Vehicle};
use crate::transport::Transport;
use crate::{ClientId, ClientSecret};

pub use assets::Assets;
pub(crate) use assets::RELINKING;
pub use builder::ClientBuilder;
pub use devices::{Device, Devices};
pub use health::Health;
pub use integrations::Integrations;
pub use interventions::{InterventionFilter, Interventions};
pub(crate) use users::LINKING;
pub use users::Users;
pub use way::{Greeting, Resolved, Way};
pub use webhooks::Webhooks;

/// A client of the Enode API: cheap to clone, all clones share connections and the access token.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Arc<Transport>,
}

impl Client {
    /// What every client needs; the rest has defaults.
    pub fn builder(
        endpoints: Endpoints,
        client_id: impl Into<ClientId>,
        client_secret: impl Into<ClientSecret>,
    ) -> ClientBuilder {
        ClientBuilder::new(endpoints, client_id.into(), client_secret.into())
    }

    /// Where this client lives.
    pub fn endpoints(&self) -> &Endpoints {
        self.transport.endpoints()
    }

    /// Vendors that this client can link.
    pub fn integrations(&self) -> Integrations {
        Integrations::new(Arc::clone(&self.transport))
    }

    /// Households.
    pub fn users(&self) -> Users {
        Users::new(Arc::clone(&self.transport))
    }

    /// Devices of whatever type.
    pub fn assets(&self) -> Assets {
        Assets::new(Arc::clone(&self.transport))
    }

    /// Electric cars.
    pub fn vehicles(&self) -> Devices<Vehicle> {
        Devices::new(Arc::clone(&self.transport))
    }

    /// Charging points.
    pub fn chargers(&self) -> Devices<Charger> {
        Devices::new(Arc::clone(&self.transport))
    }

    /// Heating and cooling devices.
    pub fn hvacs(&self) -> Devices<Hvac> {
        Devices::new(Arc::clone(&self.transport))
    }

    /// Photovoltaic inverters.
    pub fn inverters(&self) -> Devices<Inverter> {
        Devices::new(Arc::clone(&self.transport))
    }

    /// Home batteries.
    pub fn batteries(&self) -> Devices<Battery> {
        Devices::new(Arc::clone(&self.transport))
    }

    /// Energy meters.
    pub fn meters(&self) -> Devices<Meter> {
        Devices::new(Arc::clone(&self.transport))
    }

    /// What people can do about capabilities that do not work yet.
    pub fn interventions(&self) -> Interventions {
        Interventions::new(Arc::clone(&self.transport))
    }

    /// Where Enode sends this client's events.
    pub fn webhooks(&self) -> Webhooks {
        Webhooks::new(Arc::clone(&self.transport))
    }

    /// Whether the API is up.
    pub fn health(&self) -> Health {
        Health::new(Arc::clone(&self.transport))
    }

    /// The way to the API and the token server, step by step.
    pub fn way(&self) -> Way {
        Way::new(Arc::clone(&self.transport))
    }

    /// Asks for an access token anew, which tells whether the credentials are right.
    ///
    /// # Errors
    /// [`ErrorKind::WrongCredentials`](crate::ErrorKind::WrongCredentials) if they are not.
    pub async fn check_credentials(&self) -> Result<(), Error> {
        self.transport.tokens().renew().await.map(drop)
    }
}
