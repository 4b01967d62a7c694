//! Facts of the contract that programs need before, or without, an answer: vendor codes, scopes and the events of webhooks.
//!
//! These tables tell what exists in the API version this crate speaks. What a client may use is told by
//! [`Integrations::list`](crate::client::Integrations::list) alone: a vendor may be missing there, and a
//! newer one may be missing here.

mod vendors;

use crate::AssetType;

pub use vendors::VENDORS;

/// One vendor code of the contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct KnownVendor {
    /// The code as the API spells it; the case counts (`CSISolar`, `Deye`, `Hoymiles`).
    pub code: &'static str,
    /// The brand as people write it.
    pub display_name: &'static str,
    /// The asset types whose vendor schema lists the code.
    pub asset_types: &'static [AssetType],
}

/// The vendor with exactly this code.
pub fn vendor(code: &str) -> Option<&'static KnownVendor> {
    VENDORS
        .binary_search_by(|known| known.code.cmp(code))
        .ok()
        .map(|index| &VENDORS[index])
}

/// The scopes of the contract's schema `Scopes`, grouped by asset type, `read:data` first.
pub const SCOPES: &[&str] = &[
    "inverter:read:data",
    "inverter:read:location",
    "battery:read:data",
    "battery:read:location",
    "battery:control:operation_mode",
    "meter:read:data",
    "meter:read:location",
    "vehicle:read:data",
    "vehicle:read:location",
    "vehicle:control:charging",
    "charger:read:data",
    "charger:control:charging",
    "hvac:read:data",
    "hvac:control:mode",
];

/// Every event there is, and every one that may come: `*` of the contract's schema `WebhookCreatePayload`.
pub const ALL_EVENTS: &str = "*";

/// The events that a webhook can be subscribed to, in the order of the contract's schema `WebhookCreatePayload`,
/// without [`ALL_EVENTS`]. Heartbeats and home energy management systems come under that alone.
pub const WEBHOOK_EVENTS: &[&str] = &[
    "user:vehicle:discovered",
    "user:vehicle:updated",
    "user:vehicle:deleted",
    "user:vehicle:smart-charging-status-updated",
    "user:charge-action:updated",
    "user:vendor-action:updated",
    "user:schedule:execution-updated",
    "user:charger:discovered",
    "user:charger:updated",
    "user:charger:deleted",
    "user:hvac:discovered",
    "user:hvac:updated",
    "user:hvac:deleted",
    "user:inverter:discovered",
    "user:inverter:updated",
    "user:inverter:deleted",
    "user:inverter:statistics-updated",
    "user:credentials:invalidated",
    "user:battery:discovered",
    "user:battery:updated",
    "user:battery:deleted",
    "enode:webhook:test",
    "user:meter:discovered",
    "user:meter:updated",
    "user:meter:deleted",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scope;

    #[test]
    fn vendors_are_sorted_and_found() {
        assert!(
            VENDORS.is_sorted_by(|a, b| a.code < b.code),
            "binary search needs the order"
        );
        assert_eq!(VENDORS.len(), 106);
        assert_eq!(
            vendor("TESLA").expect("in the contract").asset_types.len(),
            5,
            "all but hvac"
        );
        assert_eq!(vendor("Deye").expect("in the contract").display_name, "Deye");
        assert_eq!(vendor("DEYE"), None, "the case of a code counts");
    }

    #[test]
    fn per_type_counts_are_those_of_the_contract() {
        let count = |asset_type: AssetType| {
            VENDORS
                .iter()
                .filter(|known| known.asset_types.contains(&asset_type))
                .count()
        };
        assert_eq!(
            [
                count(AssetType::Vehicle),
                count(AssetType::Charger),
                count(AssetType::Hvac),
                count(AssetType::Inverter),
                count(AssetType::Battery),
                count(AssetType::Meter),
            ],
            [48, 19, 17, 24, 9, 9]
        );
    }

    #[test]
    fn what_becomes_of_a_device_can_be_subscribed_to_for_every_type() {
        for asset_type in AssetType::KNOWN {
            for change in ["discovered", "updated", "deleted"] {
                let event = format!("user:{asset_type}:{change}");
                assert!(WEBHOOK_EVENTS.contains(&event.as_str()), "{event}");
            }
        }
        assert_eq!(WEBHOOK_EVENTS.len(), 25);
    }

    #[test]
    fn every_type_has_its_required_scope() {
        for asset_type in AssetType::KNOWN {
            assert!(
                SCOPES.contains(&Scope::read_data(asset_type).as_str()),
                "{asset_type}"
            );
        }
    }
}
