//! What the API answers with, field by field as the contract's schemas have it.
//!
//! Every model keeps fields it does not know in `other` and unknown enum values as they came, and writes
//! itself back as the contract's JSON. What the contract calls nullable may be null or absent; identity
//! (`id`, `userId`, `vendor`), `information` and the presence of every part are held to the contract. Whole
//! parts may be null, as Enode's guide describes for freshly discovered assets.

mod asset;
mod battery;
mod capability;
mod charger;
mod hvac;
mod integration;
mod intervention;
mod inverter;
mod link;
mod location;
mod meter;
mod user;
mod vehicle;
mod webhook;

pub use asset::Asset;
pub use battery::{
    Battery, BatteryCapabilities, BatteryChargeState, BatteryConfig, BatteryInformation, BatteryStatus,
    OperationMode,
};
pub use capability::Capability;
pub use charger::{Charger, ChargerCapabilities, ChargerChargeState, ChargerInformation, ChargerLocation};
pub use hvac::{
    Hvac, HvacCapabilities, HvacCategory, HvacHoldType, HvacInformation, HvacLocation, HvacMode,
    TemperatureRange, TemperatureState, ThermostatState,
};
pub use integration::Integration;
pub use intervention::{Intervention, InterventionAccess, InterventionAgent, InterventionDomain, Resolution};
pub use inverter::{Inverter, InverterCapabilities, InverterInformation, InverterProductionState};
pub use link::{LinkRequest, LinkSession, RedirectUri, RedirectUriInvalid, RelinkRequest};
pub use location::Location;
pub use meter::{Meter, MeterCapabilities, MeterEnergyState, MeterInformation};
pub use user::{LinkedVendor, User, UserSummary};
pub use vehicle::{
    PowerDeliveryState, SmartChargingPolicy, Vehicle, VehicleCapabilities, VehicleChargeState,
    VehicleInformation, VehicleOdometer,
};
pub use webhook::{
    NewWebhook, Patch, Webhook, WebhookAuthentication, WebhookHeader, WebhookTest, WebhookTestResponse,
    WebhookTestStatus, WebhookUpdate,
};

/// Fields that are newer than this program, kept as they came.
pub type Other = serde_json::Map<String, serde_json::Value>;
