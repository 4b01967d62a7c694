//! Charging points for cars.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::capability::capabilities;
use super::{Other, PowerDeliveryState};
use crate::decode::null_as_default;
use crate::{AssetId, Scope, UserId, VendorCode};

/// A charging point: schema `Charger`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Charger {
    /// Its ID.
    pub id: AssetId,
    /// The household it belongs to.
    pub user_id: UserId,
    /// Whose account it was found in.
    pub vendor: VendorCode,
    /// When Enode last reached the vendor for it, or when it was linked.
    pub last_seen: Option<Timestamp>,
    /// Whether live data can be had now.
    pub is_reachable: Option<bool>,
    /// What it is.
    pub information: ChargerInformation,
    /// What its plug does.
    #[serde(deserialize_with = "null_as_default")]
    pub charge_state: ChargerChargeState,
    /// Which location of the client it belongs to.
    #[serde(deserialize_with = "null_as_default")]
    pub location: ChargerLocation,
    /// What it can do.
    #[serde(deserialize_with = "null_as_default")]
    pub capabilities: ChargerCapabilities,
    /// What its user granted.
    #[serde(deserialize_with = "null_as_default")]
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a charging point is: schema `ChargerInformation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargerInformation {
    /// The brand for people.
    pub brand: String,
    /// The model.
    pub model: String,
    /// The year it was made.
    pub year: Option<i32>,
    /// The serial number, or an ID of the vendor where no serial number is told.
    pub serial_number: String,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What the plug of a charging point does: schema `ChargerChargeState`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargerChargeState {
    /// Whether a car is plugged in.
    pub is_plugged_in: Option<bool>,
    /// Whether it charges.
    pub is_charging: Option<bool>,
    /// Power in kW, while it charges.
    pub charge_rate: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// The greatest current in A.
    pub max_current: Option<f64>,
    /// What the plug does.
    #[serde(deserialize_with = "null_as_default")]
    pub power_delivery_state: PowerDeliveryState,
    /// The car plugged in, where Enode pairs them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plugged_in_vehicle_id: Option<AssetId>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// Which location of the client a charging point belongs to: `location` of schema `Charger`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ChargerLocation {
    /// The location.
    pub id: Option<String>,
    /// When this was set.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

capabilities! {
    /// What a charging point can do: schema `ChargerCapabilities`.
    ChargerCapabilities {
        /// Its information can be read.
        information = "information",
        /// Its state can be read.
        charge_state = "chargeState",
        /// Charging can be started.
        start_charging = "startCharging",
        /// Charging can be stopped.
        stop_charging = "stopCharging",
        /// Its current can be limited.
        set_max_current = "setMaxCurrent",
    }
}
