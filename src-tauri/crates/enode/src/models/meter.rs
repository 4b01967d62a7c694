//! Energy meters.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::capability::capabilities;
use super::{Location, Other};
use crate::decode::null_as_default;
use crate::{AssetId, Scope, UserId, VendorCode};

/// An energy meter: schema `Meter`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Meter {
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
    pub information: MeterInformation,
    /// What it measures.
    #[serde(deserialize_with = "null_as_default")]
    pub energy_state: MeterEnergyState,
    /// Where it is.
    #[serde(deserialize_with = "null_as_default")]
    pub location: Location,
    /// The home energy management system it is part of, where that feature is on.
    pub hem_system_id: Option<String>,
    /// What it can do.
    #[serde(deserialize_with = "null_as_default")]
    pub capabilities: MeterCapabilities,
    /// What its user granted.
    #[serde(deserialize_with = "null_as_default")]
    pub scopes: Vec<Scope>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a meter is: schema `MeterInformation`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeterInformation {
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

/// What a meter measures: schema `MeterEnergyState`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct MeterEnergyState {
    /// Power in kW: above zero drawn from the grid, below zero fed to it.
    pub power: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

capabilities! {
    /// What a meter can do: schema `MeterCapabilities`.
    MeterCapabilities {
        /// What is drawn from the grid can be read.
        measures_consumption = "measuresConsumption",
        /// What is fed to the grid can be read.
        measures_production = "measuresProduction",
    }
}
