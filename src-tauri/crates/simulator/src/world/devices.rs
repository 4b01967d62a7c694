//! Devices as the API shows them: complete to the contract's schemas `Vehicle` to `Meter`.

use serde_json::{Value, json};

use super::World;
use super::accounts::Place;
use super::models::Model;

impl World {
    /// One device. Everything about it follows from the world and its place; its ID also from how often it was
    /// forgotten.
    pub(super) fn device(&self, place: &Place, model: &Model, scopes: &[String]) -> Value {
        let Place {
            user_id,
            vendor,
            asset_type,
            number,
        } = place;
        let name = format!("{user_id}/{vendor}/{asset_type}/{number}");
        let id = match self.forgotten.get(place) {
            None => self.uuid(&name),
            Some(times) => self.uuid(&format!("{name} after {times}")),
        };
        let brand = enode::known::vendor(vendor).map_or(vendor.as_str(), |known| known.display_name);
        let serial = self.serial(&name, model, asset_type);
        let mut device = json!({
            "id": id.to_string(),
            "userId": user_id,
            "vendor": vendor,
            "lastSeen": self.now().to_string(),
            "isReachable": true,
            "scopes": scopes,
        });
        let parts = match asset_type.as_str() {
            "vehicle" => self.vehicle(brand, model, &serial),
            "charger" => self.charger(brand, model, &serial),
            "hvac" => self.hvac(brand, model),
            "inverter" => self.inverter(brand, model, &serial),
            "battery" => self.battery(brand, model, &serial),
            _ => self.meter(brand, model),
        };
        if let (Some(device), Value::Object(parts)) = (device.as_object_mut(), parts) {
            device.extend(parts);
        }
        device
    }

    /// A serial number in the maker's style; 17 characters for a vehicle's VIN.
    fn serial(&self, name: &str, model: &Model, asset_type: &str) -> String {
        let length = if asset_type == "vehicle" { 17 } else { 12 };
        let digits = self
            .digest(name)
            .chars()
            .filter(char::is_ascii_digit)
            .collect::<String>();
        let mut serial = format!("{}{digits}", model.serial);
        serial.truncate(length);
        serial
    }

    fn place(&self) -> Value {
        json!({"id": null, "longitude": 10.719_748_6, "latitude": 59.917_398_5, "lastUpdated": self.now().to_string()})
    }

    fn vehicle(&self, brand: &str, model: &Model, vin: &str) -> Value {
        let now = self.now().to_string();
        json!({
            "information": {"vin": vin, "brand": brand, "model": model.name, "year": 2024, "displayName": null},
            "chargeState": {
                "batteryLevel": 66, "range": 228, "isPluggedIn": true, "isCharging": false, "isFullyCharged": false,
                "batteryCapacity": 75, "chargeLimit": 80, "chargeRate": null, "chargeTimeRemaining": null,
                "lastUpdated": now, "maxCurrent": 16, "powerDeliveryState": "PLUGGED_IN:STOPPED",
            },
            "smartChargingPolicy": {"isEnabled": false, "deadline": null, "minimumChargeLimit": 0},
            "odometer": {"distance": 24_310, "lastUpdated": now},
            "location": self.place(),
            "capabilities": capable(&[
                "information", "chargeState", "location", "odometer", "setMaxCurrent", "startCharging",
                "stopCharging", "smartCharging",
            ]),
        })
    }

    fn charger(&self, brand: &str, model: &Model, serial: &str) -> Value {
        let now = self.now().to_string();
        json!({
            "information": {"brand": brand, "model": model.name, "year": null, "serialNumber": serial},
            "chargeState": {
                "isPluggedIn": false, "isCharging": false, "chargeRate": null, "lastUpdated": now,
                "maxCurrent": 16, "powerDeliveryState": "UNPLUGGED",
            },
            "location": {"id": null, "lastUpdated": now},
            "capabilities": capable(&["information", "chargeState", "startCharging", "stopCharging", "setMaxCurrent"]),
        })
    }

    fn hvac(&self, brand: &str, model: &Model) -> Value {
        let now = self.now().to_string();
        let mut capabilities = capable(&["setFollowSchedule", "setPermanentHold"]);
        capabilities["capableModes"] = json!(["HEAT", "OFF"]);
        capabilities["coolSetpointRange"] = Value::Null;
        capabilities["heatSetpointRange"] = json!({"min": 5, "max": 30});
        capabilities["setpointDifferenceRange"] = Value::Null;
        json!({
            "consumptionRate": 0.8,
            "information": {
                "brand": brand, "model": model.name, "displayName": "Living room", "groupName": "Ground floor",
                "category": "HEATING",
            },
            "temperatureState": {"currentTemperature": 20.5, "isActive": true, "lastUpdated": now},
            "thermostatState": {
                "mode": "HEAT", "heatSetpoint": 21, "coolSetpoint": null, "holdType": "SCHEDULED", "lastUpdated": now,
            },
            "location": {"id": null},
            "capabilities": capabilities,
        })
    }

    fn inverter(&self, brand: &str, model: &Model, serial: &str) -> Value {
        let now = self.now().to_string();
        json!({
            "information": {
                "id": serial, "sn": serial, "brand": brand, "model": model.name, "siteName": "Home",
                "installationDate": now,
            },
            "productionState": {
                "productionRate": 3.4, "isProducing": true, "totalLifetimeProduction": 12.7, "lastUpdated": now,
            },
            "timezone": "Europe/Oslo",
            "location": self.place(),
            "hemSystemId": null,
            "capabilities": capable(&["productionState", "productionStatistics"]),
        })
    }

    fn battery(&self, brand: &str, model: &Model, serial: &str) -> Value {
        let now = self.now().to_string();
        json!({
            "information": {
                "id": serial, "brand": brand, "model": model.name, "siteName": "Home", "installationDate": now,
            },
            "chargeState": {
                "status": "CHARGING", "batteryCapacity": 10, "batteryLevel": 54, "chargeRate": 1.6,
                "dischargeLimit": 10, "lastUpdated": now,
            },
            "config": {"operationMode": "SELF_RELIANCE", "lastUpdated": now},
            "location": self.place(),
            "hemSystemId": null,
            "capabilities": capable(&["exportFocus", "importFocus", "timeOfUse", "selfReliance", "idle"]),
        })
    }

    fn meter(&self, brand: &str, model: &Model) -> Value {
        let now = self.now().to_string();
        json!({
            "information": {"brand": brand, "model": model.name, "siteName": "Home", "installationDate": now},
            "energyState": {"power": -1.8, "lastUpdated": now},
            "location": self.place(),
            "hemSystemId": null,
            "capabilities": capable(&["measuresConsumption", "measuresProduction"]),
        })
    }
}

fn capable(names: &[&str]) -> Value {
    names
        .iter()
        .map(|&name| (name.to_owned(), json!({"isCapable": true, "interventionIds": []})))
        .collect()
}
