//! The one table of scopes: what each opens, in plain words.
//!
//! What a scope covers is read off the fields of the contract's schemas (`Vehicle`, `Charger`, `Hvac`, `Inverter`,
//! `Battery`, `Meter`) and its control operations; the wording is ours.

use enode::Scope;

/// What is known of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KnownScope {
    /// As the API spells it.
    pub(super) scope: &'static str,
    /// What it is called.
    pub(super) title: &'static str,
    /// The data or control it opens.
    pub(super) covers: &'static str,
    /// What it is used for.
    pub(super) example: &'static str,
    /// Whether the contract's schema `Scopes` lists it, so that it may be asked for without knowing the vendor.
    pub(super) in_contract: bool,
}

const READINGS: &str = "Readings";
const LOCATION: &str = "Location";

/// The scopes by asset type, each type's required one first.
pub(super) const TABLE: [KnownScope; 15] = [
    scope(
        "inverter:read:data",
        READINGS,
        "power produced now, energy produced in total, make, model and serial number",
        "show how much the roof produces today",
    ),
    scope(
        "inverter:read:location",
        LOCATION,
        "where it is installed",
        "forecast the sun from the local weather",
    ),
    scope(
        "battery:read:data",
        READINGS,
        "charge level, power in and out, capacity, operation mode, make and model",
        "show how full the battery is",
    ),
    scope(
        "battery:read:location",
        LOCATION,
        "where it is installed",
        "apply the local tariff",
    ),
    scope(
        "battery:control:operation_mode",
        "Change the operation mode",
        "switching between self-use, export, import and time of use",
        "keep charge for the evening",
    ),
    scope(
        "meter:read:data",
        READINGS,
        "power from and to the grid, make and model",
        "show what the home draws right now",
    ),
    scope(
        "meter:read:location",
        LOCATION,
        "where it is installed",
        "apply the local tariff",
    ),
    scope(
        "vehicle:read:data",
        READINGS,
        "charge level, range, plugged in or charging, odometer, make, model, year and VIN",
        "show when the car needs to charge",
    ),
    scope(
        "vehicle:read:location",
        LOCATION,
        "where the car is, each time it is read",
        "charge by the home tariff only at home",
    ),
    scope(
        "vehicle:control:charging",
        "Control charging",
        "starting and stopping, the charging current, smart charging and schedules",
        "charge when electricity is cheap",
    ),
    scope(
        "charger:read:data",
        READINGS,
        "plugged in or charging, charging power, make, model and serial number",
        "show whether a car is charging",
    ),
    // In Enode's guide to multi-type linking, not in the contract: asking for it unasked would be refused.
    KnownScope {
        in_contract: false,
        ..scope(
            "charger:read:location",
            LOCATION,
            "where it is installed",
            "apply the local tariff",
        )
    },
    scope(
        "charger:control:charging",
        "Control charging",
        "starting and stopping, the charging current and schedules",
        "charge when electricity is cheap",
    ),
    scope(
        "hvac:read:data",
        READINGS,
        "temperature, mode and set points, power used, make and model",
        "show how warm it is at home",
    ),
    scope(
        "hvac:control:mode",
        "Set temperature and mode",
        "heating, cooling, off, set points and schedules",
        "lower the heating while nobody is at home",
    ),
];

const fn scope(
    scope: &'static str,
    title: &'static str,
    covers: &'static str,
    example: &'static str,
) -> KnownScope {
    KnownScope {
        scope,
        title,
        covers,
        example,
        in_contract: true,
    }
}

/// What is known of a scope, if anything.
pub(super) fn known(scope: &Scope) -> Option<&'static KnownScope> {
    TABLE.iter().find(|known| known.scope == scope.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use enode::AssetType;

    use super::*;

    #[test]
    fn the_contracts_scopes_are_all_there_and_no_other_claims_to_be() {
        let ours: BTreeSet<&str> = TABLE
            .iter()
            .filter(|known| known.in_contract)
            .map(|known| known.scope)
            .collect();
        let contract: BTreeSet<&str> = enode::known::SCOPES.iter().copied().collect();
        assert_eq!(ours, contract);
    }

    #[test]
    fn every_type_begins_with_the_scope_it_needs() {
        for asset_type in AssetType::KNOWN {
            let first = TABLE
                .iter()
                .find(|known| Scope::from(known.scope).asset_type() == *asset_type);
            assert_eq!(
                first.map(|known| known.scope),
                Some(Scope::read_data(asset_type).as_str())
            );
        }
    }

    #[test]
    fn each_is_told_in_words() {
        for known in TABLE {
            for text in [known.title, known.covers, known.example] {
                assert!(
                    !text.is_empty() && !text.contains(':') && !text.ends_with('.'),
                    "{}",
                    known.scope
                );
            }
        }
    }
}
