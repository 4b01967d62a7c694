//! One device of a household, of whatever type.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use super::{Battery, Capability, Charger, Hvac, Inverter, Meter, Vehicle};
use crate::decode::{self, SetAside};
use crate::{AssetId, AssetType, Scope, UserId, VendorCode};

/// A device of one of the six types, with what all have in common.
///
/// Written as JSON it is the contract's object of its type, which does not name the type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Asset {
    /// An electric car.
    Vehicle(Box<Vehicle>),
    /// A charging point.
    Charger(Box<Charger>),
    /// A heating or cooling device.
    Hvac(Box<Hvac>),
    /// A photovoltaic inverter.
    Inverter(Box<Inverter>),
    /// A home battery.
    Battery(Box<Battery>),
    /// An energy meter.
    Meter(Box<Meter>),
}

/// The same expression for whichever device it is.
macro_rules! each {
    ($asset:expr, $device:ident => $result:expr) => {
        match $asset {
            Asset::Vehicle($device) => $result,
            Asset::Charger($device) => $result,
            Asset::Hvac($device) => $result,
            Asset::Inverter($device) => $result,
            Asset::Battery($device) => $result,
            Asset::Meter($device) => $result,
        }
    };
}

impl Asset {
    /// Reads the contract's object of the given type, such as one that was kept.
    ///
    /// # Errors
    /// [`SetAside`] tells what did not fit and where; so does an asset type that has no model.
    pub fn from_json(asset_type: &AssetType, json: &Value) -> Result<Self, SetAside> {
        let json = json.to_string();
        let json = json.as_bytes();
        match asset_type {
            AssetType::Vehicle => decode::value(json).map(Self::Vehicle),
            AssetType::Charger => decode::value(json).map(Self::Charger),
            AssetType::Hvac => decode::value(json).map(Self::Hvac),
            AssetType::Inverter => decode::value(json).map(Self::Inverter),
            AssetType::Battery => decode::value(json).map(Self::Battery),
            AssetType::Meter => decode::value(json).map(Self::Meter),
            AssetType::Unknown(name) => Err(SetAside {
                path: String::new(),
                reason: format!("the asset type {name} is newer than this program"),
            }),
        }
    }

    /// Its type.
    pub fn asset_type(&self) -> AssetType {
        match self {
            Self::Vehicle(_) => AssetType::Vehicle,
            Self::Charger(_) => AssetType::Charger,
            Self::Hvac(_) => AssetType::Hvac,
            Self::Inverter(_) => AssetType::Inverter,
            Self::Battery(_) => AssetType::Battery,
            Self::Meter(_) => AssetType::Meter,
        }
    }

    /// Its ID.
    pub fn id(&self) -> &AssetId {
        each!(self, device => &device.id)
    }

    /// The household it belongs to.
    pub fn user_id(&self) -> &UserId {
        each!(self, device => &device.user_id)
    }

    /// Whose account it was found in.
    pub fn vendor(&self) -> &VendorCode {
        each!(self, device => &device.vendor)
    }

    /// When Enode last reached the vendor for it, or when it was linked.
    pub fn last_seen(&self) -> Option<Timestamp> {
        each!(self, device => device.last_seen)
    }

    /// Whether live data can be had now; none if the vendor does not tell.
    pub fn is_reachable(&self) -> Option<bool> {
        each!(self, device => device.is_reachable)
    }

    /// What its user granted.
    pub fn scopes(&self) -> &[Scope] {
        each!(self, device => &device.scopes)
    }

    /// What it can do, by the API's names; those newer than this program included.
    pub fn capabilities(&self) -> BTreeMap<String, Capability> {
        each!(self, device => device.capabilities.named())
    }

    /// The brand for people.
    pub fn brand(&self) -> Option<&str> {
        match self {
            Self::Vehicle(vehicle) => vehicle.information.brand.as_deref(),
            Self::Charger(charger) => Some(&charger.information.brand),
            Self::Hvac(hvac) => Some(&hvac.information.brand),
            Self::Inverter(inverter) => Some(&inverter.information.brand),
            Self::Battery(battery) => Some(&battery.information.brand),
            Self::Meter(meter) => Some(&meter.information.brand),
        }
    }

    /// The model.
    pub fn model(&self) -> Option<&str> {
        match self {
            Self::Vehicle(vehicle) => vehicle.information.model.as_deref(),
            Self::Charger(charger) => Some(&charger.information.model),
            Self::Hvac(hvac) => hvac.information.model.as_deref(),
            Self::Inverter(inverter) => Some(&inverter.information.model),
            Self::Battery(battery) => Some(&battery.information.model),
            Self::Meter(meter) => Some(&meter.information.model),
        }
    }

    /// What people call it: the nickname of a car or thermostat, the site of an inverter, battery or meter.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Vehicle(vehicle) => vehicle.information.display_name.as_deref(),
            Self::Charger(_) => None,
            Self::Hvac(hvac) => Some(&hvac.information.display_name),
            Self::Inverter(inverter) => Some(&inverter.information.site_name),
            Self::Battery(battery) => Some(&battery.information.site_name),
            Self::Meter(meter) => Some(&meter.information.site_name),
        }
    }

    /// What is written on it: a car's VIN, a charger's or an inverter's serial number, a battery's vendor ID.
    /// Meters and thermostats have none in the contract.
    pub fn serial(&self) -> Option<&str> {
        match self {
            Self::Vehicle(vehicle) => vehicle.information.vin.as_deref(),
            Self::Charger(charger) => Some(&charger.information.serial_number),
            Self::Inverter(inverter) => Some(
                inverter
                    .information
                    .sn
                    .as_deref()
                    .unwrap_or(&inverter.information.id),
            ),
            Self::Battery(battery) => Some(&battery.information.id),
            Self::Hvac(_) | Self::Meter(_) => None,
        }
    }
}

/// Lets each device stand for an asset.
macro_rules! from_device {
    ($($device:ident)+) => {
        $(impl From<$device> for Asset {
            fn from(device: $device) -> Self {
                Self::$device(Box::new(device))
            }
        })+
    };
}

from_device! { Vehicle Charger Hvac Inverter Battery Meter }
