//! Photovoltaic inverters.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::capability::capabilities;
use super::{Location, Other};
use crate::decode::null_as_default;
use crate::{AssetId, Scope, UserId, VendorCode};

/// A photovoltaic inverter: schema `Inverter`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Inverter {
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
    pub information: InverterInformation,
    /// What it produces.
    #[serde(deserialize_with = "null_as_default")]
    pub production_state: InverterProductionState,
    /// The IANA name of its time zone.
    pub timezone: Option<String>,
    /// Where it is.
    #[serde(deserialize_with = "null_as_default")]
    pub location: Location,
    /// The home energy management system it is part of, where that feature is on.
    pub hem_system_id: Option<String>,
    /// What it can do.
    #[serde(deserialize_with = "null_as_default")]
    pub capabilities: InverterCapabilities,
    /// What its user granted.
    #[serde(deserialize_with = "null_as_default")]
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What an inverter is: schema `InverterInformation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InverterInformation {
    /// The vendor's ID for it.
    pub id: String,
    /// The serial number.
    pub sn: Option<String>,
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

/// What an inverter produces: schema `InverterProductionState`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InverterProductionState {
    /// Power in kW.
    pub production_rate: Option<f64>,
    /// Whether it produces.
    pub is_producing: Option<bool>,
    /// kWh since it was installed.
    pub total_lifetime_production: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

capabilities! {
    /// What an inverter can do: schema `InverterCapabilities`.
    InverterCapabilities {
        /// Its production can be read.
        production_state = "productionState",
        /// Its past production can be read.
        production_statistics = "productionStatistics",
    }
}
