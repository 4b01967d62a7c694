//! Home batteries.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::capability::capabilities;
use super::{Location, Other};
use crate::decode::null_as_default;
use crate::names::open_enum;
use crate::{AssetId, Scope, UserId, VendorCode};

/// A home battery: schema `Battery`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Battery {
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
    pub information: BatteryInformation,
    /// Its charge.
    #[serde(deserialize_with = "null_as_default")]
    pub charge_state: BatteryChargeState,
    /// How it is run.
    #[serde(deserialize_with = "null_as_default")]
    pub config: BatteryConfig,
    /// Where it is.
    #[serde(deserialize_with = "null_as_default")]
    pub location: Location,
    /// The home energy management system it is part of, where that feature is on.
    pub hem_system_id: Option<String>,
    /// What it can do.
    #[serde(deserialize_with = "null_as_default")]
    pub capabilities: BatteryCapabilities,
    /// What its user granted.
    #[serde(deserialize_with = "null_as_default")]
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a battery is: schema `BatteryInformation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatteryInformation {
    /// The vendor's ID for it.
    pub id: String,
    /// The brand for people.
    pub brand: String,
    /// The model.
    pub model: String,
    /// The name of its site, from its owner or made up from the names known.
    pub site_name: String,
    /// When it was installed.
    pub installation_date: Timestamp,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// The charge of a battery: schema `BatteryChargeState`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatteryChargeState {
    /// What it does.
    pub status: Option<BatteryStatus>,
    /// Capacity in kWh.
    pub battery_capacity: Option<f64>,
    /// Charge in per cent.
    pub battery_level: Option<f64>,
    /// Power in kW; above zero it charges.
    pub charge_rate: Option<f64>,
    /// The charge in per cent below which it is not drained.
    pub discharge_limit: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// How a battery is run: schema `BatteryConfig`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BatteryConfig {
    /// What it is run for.
    pub operation_mode: Option<OperationMode>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

open_enum! {
    /// What a battery does: `status` of schema `BatteryChargeState`.
    BatteryStatus {
        /// It charges.
        Charging = "CHARGING",
        /// It is drained.
        Discharging = "DISCHARGING",
        /// Neither.
        Idle = "IDLE",
        /// Something is wrong.
        Fault = "FAULT",
        /// The vendor does not tell.
        Untold = "UNKNOWN",
    }
}

open_enum! {
    /// What a battery is run for: `operationMode` of schema `BatteryConfig`.
    OperationMode {
        /// To charge from the grid.
        ImportFocus = "IMPORT_FOCUS",
        /// To feed the grid.
        ExportFocus = "EXPORT_FOCUS",
        /// To follow tariffs by the hour.
        TimeOfUse = "TIME_OF_USE",
        /// To use the home's own power.
        SelfReliance = "SELF_RELIANCE",
        /// Nothing for now.
        Idle = "IDLE",
        /// The vendor does not tell.
        Untold = "UNKNOWN",
    }
}

capabilities! {
    /// What a battery can be run for: schema `BatteryCapabilities`.
    BatteryCapabilities {
        /// To feed the grid.
        export_focus = "exportFocus",
        /// To charge from the grid.
        import_focus = "importFocus",
        /// To follow tariffs by the hour.
        time_of_use = "timeOfUse",
        /// To use the home's own power.
        self_reliance = "selfReliance",
        /// To do nothing.
        idle = "idle",
    }
}
