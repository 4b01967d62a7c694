//! The one table of scopes: what each opens, in plain words.
//!
//! What a scope covers is read off the fields of the contract's schemas (`Vehicle`, `Charger`, `Hvac`, `Inverter`,
//! `Battery`, `Meter`) and its control operations; the wording is ours.

use enode::Scope;
use words::{Message, permission};

/// What is known of a scope.
#[derive(Clone, Copy, Debug)]
pub(super) struct KnownScope {
    /// As the API spells it.
    pub(super) scope: &'static str,
    /// What it is called.
    pub(super) title: Title,
    /// The data or control it opens.
    pub(super) covers: fn() -> Message,
    /// What it is used for.
    pub(super) example: fn() -> Message,
    /// Whether the contract's schema `Scopes` lists it, so that it may be asked for without knowing the vendor.
    pub(super) in_contract: bool,
}

/// What a scope is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Title {
    Readings,
    Location,
    ControlCharging,
    OperationMode,
    Climate,
}

impl Title {
    /// As it stands alone.
    pub(super) fn alone(self) -> Message {
        match self {
            Self::Readings => permission::readings(),
            Self::Location => permission::location(),
            Self::ControlCharging => permission::control_charging(),
            Self::OperationMode => permission::operation_mode(),
            Self::Climate => permission::climate(),
        }
    }

    /// As it stands in the midst of a sentence.
    pub(super) fn inline(self) -> Message {
        match self {
            Self::Readings => permission::inline_readings(),
            Self::Location => permission::inline_location(),
            Self::ControlCharging => permission::inline_control_charging(),
            Self::OperationMode => permission::inline_operation_mode(),
            Self::Climate => permission::inline_climate(),
        }
    }
}

/// The scopes by asset type, each type's required one first.
pub(super) const TABLE: [KnownScope; 15] = [
    scope(
        "inverter:read:data",
        Title::Readings,
        permission::covers_inverter,
        permission::example_inverter,
    ),
    scope(
        "inverter:read:location",
        Title::Location,
        permission::covers_site,
        permission::example_forecast,
    ),
    scope(
        "battery:read:data",
        Title::Readings,
        permission::covers_battery,
        permission::example_battery,
    ),
    scope(
        "battery:read:location",
        Title::Location,
        permission::covers_site,
        permission::example_tariff,
    ),
    scope(
        "battery:control:operation_mode",
        Title::OperationMode,
        permission::covers_operation_mode,
        permission::example_operation_mode,
    ),
    scope(
        "meter:read:data",
        Title::Readings,
        permission::covers_meter,
        permission::example_meter,
    ),
    scope(
        "meter:read:location",
        Title::Location,
        permission::covers_site,
        permission::example_tariff,
    ),
    scope(
        "vehicle:read:data",
        Title::Readings,
        permission::covers_vehicle,
        permission::example_vehicle,
    ),
    scope(
        "vehicle:read:location",
        Title::Location,
        permission::covers_vehicle_location,
        permission::example_vehicle_location,
    ),
    scope(
        "vehicle:control:charging",
        Title::ControlCharging,
        permission::covers_vehicle_charging,
        permission::example_charging,
    ),
    scope(
        "charger:read:data",
        Title::Readings,
        permission::covers_charger,
        permission::example_charger,
    ),
    // In Enode's guide to multi-type linking, not in the contract: asking for it unasked would be refused.
    KnownScope {
        in_contract: false,
        ..scope(
            "charger:read:location",
            Title::Location,
            permission::covers_site,
            permission::example_tariff,
        )
    },
    scope(
        "charger:control:charging",
        Title::ControlCharging,
        permission::covers_charger_charging,
        permission::example_charging,
    ),
    scope(
        "hvac:read:data",
        Title::Readings,
        permission::covers_hvac,
        permission::example_hvac,
    ),
    scope(
        "hvac:control:mode",
        Title::Climate,
        permission::covers_climate,
        permission::example_climate,
    ),
];

const fn scope(
    scope: &'static str,
    title: Title,
    covers: fn() -> Message,
    example: fn() -> Message,
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
            let told = [
                known.title.alone(),
                known.title.inline(),
                (known.covers)(),
                (known.example)(),
            ];
            for language in words::OperatorLanguage::spoken() {
                for message in &told {
                    let text = words::say(&message.clone().into(), language);
                    assert!(
                        !text.is_empty() && !text.contains(['{', ':']) && !text.ends_with('.'),
                        "{} in {language:?}: {text}",
                        known.scope
                    );
                }
            }
        }
    }
}
