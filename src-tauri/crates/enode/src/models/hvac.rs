//! Heating, ventilation and air conditioning.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Other;
use super::capability::capabilities;
use crate::decode::null_as_default;
use crate::names::open_enum;
use crate::{AssetId, Scope, UserId, VendorCode};

/// A heating or cooling device: item of schema `PaginatedHVACList`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Hvac {
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
    /// Power in kW.
    pub consumption_rate: Option<f64>,
    /// What it is.
    pub information: HvacInformation,
    /// How warm it is.
    #[serde(deserialize_with = "null_as_default")]
    pub temperature_state: TemperatureState,
    /// What it is set to.
    #[serde(deserialize_with = "null_as_default")]
    pub thermostat_state: ThermostatState,
    /// Which location of the client it belongs to.
    #[serde(deserialize_with = "null_as_default")]
    pub location: HvacLocation,
    /// What it can do.
    #[serde(deserialize_with = "null_as_default")]
    pub capabilities: HvacCapabilities,
    /// What its user granted.
    #[serde(deserialize_with = "null_as_default")]
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a heating or cooling device is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HvacInformation {
    /// The brand for people.
    pub brand: String,
    /// The model.
    pub model: Option<String>,
    /// The name that its owner gave it.
    pub display_name: String,
    /// The name of its group, such as a home or a floor.
    pub group_name: Option<String>,
    /// What it does.
    pub category: HvacCategory,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// How warm it is at a device.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemperatureState {
    /// Degrees Celsius.
    pub current_temperature: Option<f64>,
    /// Whether the device heats or cools now.
    #[serde(deserialize_with = "null_as_default")]
    pub is_active: bool,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a device is set to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ThermostatState {
    /// Its mode.
    #[serde(deserialize_with = "null_as_default")]
    pub mode: HvacMode,
    /// Degrees Celsius to heat to.
    pub heat_setpoint: Option<f64>,
    /// Degrees Celsius to cool to.
    pub cool_setpoint: Option<f64>,
    /// For how long.
    pub hold_type: Option<HvacHoldType>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// Which location of the client a device belongs to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct HvacLocation {
    /// The location.
    pub id: Option<String>,
    /// When this was set; promised by the change log, not in the schema.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// From where to where a temperature can be set: schemas `NullableTemperatureRange` and
/// `NullableTemperatureDifferenceRange`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TemperatureRange {
    /// Degrees Celsius at least.
    pub min: Option<f64>,
    /// Degrees Celsius at most.
    pub max: Option<f64>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

open_enum! {
    /// What a heating or cooling device is for.
    HvacCategory {
        /// Heating.
        Heating = "HEATING",
        /// Cooling.
        Cooling = "COOLING",
        /// Both, by a heat pump.
        HeatPump = "HEAT_PUMP",
        /// One thermostat for several devices.
        Aggregator = "AGGREGATOR",
    }
}

open_enum! {
    /// The mode of a heating or cooling device: schema `HvacMode`.
    #[derive(Default)]
    HvacMode {
        /// The vendor does not tell.
        #[default]
        Untold = "UNKNOWN",
        /// Off.
        Off = "OFF",
        /// Heats or cools as needed.
        Auto = "AUTO",
        /// Cools.
        Cool = "COOL",
        /// Heats.
        Heat = "HEAT",
    }
}

open_enum! {
    /// For how long a device keeps to what it is set to: schema `HvacHoldType`.
    HvacHoldType {
        /// Until somebody changes it.
        Permanent = "PERMANENT",
        /// Until its schedule says otherwise.
        Scheduled = "SCHEDULED",
    }
}

capabilities! {
    /// What a heating or cooling device can do.
    HvacCapabilities {
        /// It can be handed back to its schedule.
        set_follow_schedule = "setFollowSchedule",
        /// It can be set for good.
        set_permanent_hold = "setPermanentHold",
        ;
        /// The modes it has.
        capable_modes: Option<Vec<HvacMode>>,
        /// The range for cooling.
        cool_setpoint_range: Option<TemperatureRange>,
        /// The range for heating.
        heat_setpoint_range: Option<TemperatureRange>,
        /// How far apart heating and cooling must be set.
        setpoint_difference_range: Option<TemperatureRange>,
    }
}
