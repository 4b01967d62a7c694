//! Electric cars.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::capability::capabilities;
use super::{Location, Other};
use crate::decode::null_as_default;
use crate::names::open_enum;
use crate::{AssetId, Scope, UserId, VendorCode};

/// An electric car: schema `Vehicle`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Vehicle {
    /// Its ID.
    pub id: AssetId,
    /// The household it belongs to.
    pub user_id: UserId,
    /// Whose account it was found in.
    pub vendor: VendorCode,
    /// When Enode last reached the vendor for it, or when it was linked.
    pub last_seen: Option<Timestamp>,
    /// Whether live data can be had now; none if the vendor does not tell.
    pub is_reachable: Option<bool>,
    /// What it is.
    pub information: VehicleInformation,
    /// Its battery and plug.
    #[serde(deserialize_with = "null_as_default")]
    pub charge_state: VehicleChargeState,
    /// Whether Enode charges it smartly.
    #[serde(deserialize_with = "null_as_default")]
    pub smart_charging_policy: SmartChargingPolicy,
    /// How far it has been driven.
    #[serde(deserialize_with = "null_as_default")]
    pub odometer: VehicleOdometer,
    /// Where it is.
    #[serde(deserialize_with = "null_as_default")]
    pub location: Location,
    /// What it can do.
    #[serde(deserialize_with = "null_as_default")]
    pub capabilities: VehicleCapabilities,
    /// What its user granted.
    #[serde(deserialize_with = "null_as_default")]
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a car is: schema `VehicleInformation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VehicleInformation {
    /// The vehicle identification number.
    pub vin: Option<String>,
    /// The brand for people.
    pub brand: Option<String>,
    /// The model.
    pub model: Option<String>,
    /// The year it was made.
    pub year: Option<i32>,
    /// The nickname that its owner gave it.
    pub display_name: Option<String>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// A car's battery and plug: schema `VehicleChargeState`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VehicleChargeState {
    /// Charge in per cent.
    pub battery_level: Option<f64>,
    /// Kilometres left.
    pub range: Option<f64>,
    /// Whether it is plugged in.
    pub is_plugged_in: Option<bool>,
    /// Whether it charges.
    pub is_charging: Option<bool>,
    /// Whether it has reached its limit.
    pub is_fully_charged: Option<bool>,
    /// Capacity in kWh.
    pub battery_capacity: Option<f64>,
    /// The limit its owner set, in per cent; none is to be read as 100.
    pub charge_limit: Option<f64>,
    /// Power in kW, while it charges.
    pub charge_rate: Option<f64>,
    /// Minutes left to the limit.
    pub charge_time_remaining: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// The greatest current in A.
    pub max_current: Option<f64>,
    /// What its plug does.
    #[serde(deserialize_with = "null_as_default")]
    pub power_delivery_state: PowerDeliveryState,
    /// The charger it is plugged into, where Enode pairs them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plugged_in_charger_id: Option<AssetId>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

open_enum! {
    /// What a plug does: schemas `VehiclePowerDeliveryState` and `ChargerPowerDeliveryState`.
    #[derive(Default)]
    PowerDeliveryState {
        /// The vendor does not tell.
        #[default]
        Untold = "UNKNOWN",
        /// Not plugged in.
        Unplugged = "UNPLUGGED",
        /// Plugged in, getting ready.
        Initializing = "PLUGGED_IN:INITIALIZING",
        /// Charging.
        Charging = "PLUGGED_IN:CHARGING",
        /// Stopped.
        Stopped = "PLUGGED_IN:STOPPED",
        /// At its limit; vehicles only.
        Complete = "PLUGGED_IN:COMPLETE",
        /// Plugged in, but no power comes.
        NoPower = "PLUGGED_IN:NO_POWER",
        /// Something is wrong.
        Fault = "PLUGGED_IN:FAULT",
        /// Giving power back.
        Discharging = "PLUGGED_IN:DISCHARGING",
    }
}

/// Whether Enode charges a car smartly: schema `VehicleSmartChargingPolicy`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SmartChargingPolicy {
    /// Whether it does.
    #[serde(deserialize_with = "null_as_default")]
    pub is_enabled: bool,
    /// When the car should be ready, `HH:MM` in UTC.
    pub deadline: Option<String>,
    /// The charge in per cent below which it always charges.
    #[serde(deserialize_with = "null_as_default")]
    pub minimum_charge_limit: f64,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// How far a car has been driven: schema `VehicleOdometer`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VehicleOdometer {
    /// Kilometres.
    pub distance: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

capabilities! {
    /// What a car can do: schema `VehicleCapabilities`.
    VehicleCapabilities {
        /// Its information can be read.
        information = "information",
        /// Its charge can be read.
        charge_state = "chargeState",
        /// Its location can be read.
        location = "location",
        /// Its odometer can be read.
        odometer = "odometer",
        /// Its current can be limited.
        set_max_current = "setMaxCurrent",
        /// Charging can be started.
        start_charging = "startCharging",
        /// Charging can be stopped.
        stop_charging = "stopCharging",
        /// Enode can charge it smartly.
        smart_charging = "smartCharging",
    }
}
