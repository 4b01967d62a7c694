//! What the webhooks are told of what happens: the contract's section `webhooks`.
//!
//! Nothing is told of link sessions, of users, or of a sign-in that works again: Enode has no such events.

use std::time::Duration;

use serde_json::{Map, Value, json};

use super::World;
use super::script::Happening;

/// How soon the data of a new device follows its discovery.
const FILLED_AFTER: Duration = Duration::from_secs(5);

/// What every device has, and what is there when it is discovered.
const KEPT: &[&str] = &[
    "id",
    "userId",
    "vendor",
    "lastSeen",
    "isReachable",
    "information",
    "scopes",
    "capabilities",
];

/// How the parts of a device that has just been discovered are written; only `information` is filled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyParts {
    /// Parts with empty fields, as the contract's schemas want them.
    #[default]
    Fields,
    /// No parts, which is how the contract's prose can be read.
    Null,
}

impl World {
    pub(super) fn tell_discovered(&mut self, asset_type: &str, device: &Value) {
        let fresh = blank(device, self.webhooks.empty_parts);
        self.tell_of(asset_type, "discovered", &fresh, None);
        if let Some(id) = device["id"].as_str() {
            let asset_id = id.to_owned();
            self.arrange(FILLED_AFTER, Happening::Filled { asset_id });
        }
    }

    /// The data of a device that was discovered has come.
    pub(super) fn tell_filled(&mut self, asset_type: &str, device: &Value) {
        let empty = blank(device, EmptyParts::Fields);
        let fields = changed_fields(&empty, device);
        self.tell_updated(asset_type, device, &fields);
    }

    pub(super) fn tell_updated(&mut self, asset_type: &str, device: &Value, fields: &[String]) {
        self.tell_of(asset_type, "updated", device, Some(fields));
    }

    pub(super) fn tell_deleted(&mut self, asset_type: &str, device: &Value) {
        self.tell_of(asset_type, "deleted", device, None);
    }

    pub(super) fn tell_invalidated(&mut self, user_id: &str, vendor: &str) {
        let more = json!({"user": {"id": user_id}, "vendor": vendor});
        let event = self.event("user:credentials:invalidated", more);
        self.webhooks.tell(&event);
    }

    pub(super) fn tell_heartbeat(&mut self) {
        let event = self.event("system:heartbeat", json!({}));
        self.webhooks.tell_with_pending(&event);
    }

    fn tell_of(&mut self, asset_type: &str, what: &str, device: &Value, fields: Option<&[String]>) {
        let mut more = json!({"user": {"id": device["userId"]}, asset_type: device});
        if let Some(fields) = fields {
            more["updatedFields"] = json!(fields);
        }
        let event = self.event(&format!("user:{asset_type}:{what}"), more);
        self.webhooks.tell(&event);
    }

    pub(super) fn event(&self, name: &str, more: Value) -> Value {
        let mut event = json!({
            "event": name, "createdAt": self.now.to_string(), "version": enode::API_VERSION,
        });
        if let (Some(event), Value::Object(more)) = (event.as_object_mut(), more) {
            event.extend(more);
        }
        event
    }
}

/// A device as it is when it is discovered.
fn blank(device: &Value, parts: EmptyParts) -> Value {
    let fields = device.as_object().into_iter().flatten();
    let blanked = fields.map(|(name, value)| {
        let value = if KEPT.contains(&name.as_str()) {
            value.clone()
        } else if parts == EmptyParts::Null {
            Value::Null
        } else {
            emptied(value)
        };
        (name.clone(), value)
    });
    blanked.collect()
}

/// A part with its fields empty: null wherever the contract allows it.
fn emptied(part: &Value) -> Value {
    let Some(fields) = part.as_object() else {
        return Value::Null;
    };
    fields
        .iter()
        .map(|(name, value)| {
            let empty = match name.as_str() {
                "powerDeliveryState" | "status" | "operationMode" | "mode" => json!("UNKNOWN"),
                "isActive" | "isEnabled" => json!(false),
                // These have no value for "not known".
                "minimumChargeLimit" | "holdType" => value.clone(),
                _ => Value::Null,
            };
            (name.clone(), empty)
        })
        .collect::<Map<_, _>>()
        .into()
}

/// The paths of the fields that differ, such as `chargeState.batteryLevel`.
fn changed_fields(before: &Value, after: &Value) -> Vec<String> {
    let mut changed = Vec::new();
    for (name, value) in after.as_object().into_iter().flatten() {
        match value.as_object() {
            Some(fields) => {
                let differing = fields.iter().filter(|(field, now)| before[name][field] != **now);
                changed.extend(differing.map(|(field, _)| format!("{name}.{field}")));
            }
            None if before[name] != *value => changed.push(name.clone()),
            None => {}
        }
    }
    changed
}
