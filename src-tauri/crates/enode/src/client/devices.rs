//! Devices of one type.

use std::marker::PhantomData;
use std::sync::Arc;

use super::pages::{self, Item};
use crate::decode::{self, Listing};
use crate::error::Error;
use crate::models::{Battery, Charger, Hvac, Inverter, Meter, Vehicle};
use crate::transport::{Request, Transport};
use crate::{AssetId, UserId};

/// One of the six device models.
pub trait Device: Item {
    /// What the API calls many of them, as in `/users/{userId}/inverters`.
    const PATH: &'static str;
    /// What is being done when they are listed.
    #[doc(hidden)]
    const LISTING: &'static str;
    /// What is being done when one is read.
    #[doc(hidden)]
    const READING: &'static str;
}

/// Declares the devices and their paths.
macro_rules! devices {
    ($($device:ident $path:literal $one:literal)+) => {
        $(
            impl Item for $device {
                fn key(&self) -> &str {
                    self.id.as_str()
                }
            }

            impl Device for $device {
                const PATH: &'static str = $path;
                const LISTING: &'static str = concat!("listing the household's ", $path);
                const READING: &'static str = concat!("reading ", $one);
            }
        )+
    };
}

devices! {
    Vehicle "vehicles" "a vehicle"
    Charger "chargers" "a charger"
    Hvac "hvacs" "an HVAC device"
    Inverter "inverters" "an inverter"
    Battery "batteries" "a battery"
    Meter "meters" "a meter"
}

/// The calls of one device type: `client.inverters()` and its siblings.
#[derive(Clone, Debug)]
pub struct Devices<T> {
    transport: Arc<Transport>,
    device: PhantomData<fn() -> T>,
}

impl<T: Device> Devices<T> {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self {
            transport,
            device: PhantomData,
        }
    }

    /// The devices of one household, all pages: `GET /users/{userId}/inverters` and its siblings. Empty for a
    /// household that does not exist.
    ///
    /// # Errors
    /// [`Error`], if the list itself could not be had.
    pub async fn of_user(&self, user: &UserId) -> Result<Listing<T>, Error> {
        let user = user.clone();
        pages::all(Arc::clone(&self.transport), move || {
            Request::get(T::LISTING, ["users", user.as_str(), T::PATH])
        })
        .await
    }

    /// One device: `GET /inverters/{inverterId}` and its siblings.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if there is no such device.
    pub async fn get(&self, id: &AssetId) -> Result<T, Error> {
        self.transport
            .call(Request::get(T::READING, [T::PATH, id.as_str()]))
            .await?
            .read(decode::value)
    }
}
