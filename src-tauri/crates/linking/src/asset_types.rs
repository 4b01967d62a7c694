//! What the asset types are called in a sentence.

use enode::AssetType;
use words::{Text, Value, common};

/// The type as it stands alone or at the beginning; one that is new to this program as the API spells it.
pub(crate) fn alone(asset_type: &AssetType) -> Text {
    match asset_type {
        AssetType::Inverter => common::type_inverter().into(),
        AssetType::Battery => common::type_battery().into(),
        AssetType::Meter => common::type_meter().into(),
        AssetType::Vehicle => common::type_vehicle().into(),
        AssetType::Charger => common::type_charger().into(),
        AssetType::Hvac => common::type_hvac().into(),
        new => Text::verbatim(capitalised(new.as_str())),
    }
}

/// The type as written in the midst of a sentence; one that is new to this program as the API spells it.
pub(crate) fn inline(asset_type: &AssetType) -> Text {
    match asset_type {
        AssetType::Inverter => common::type_inline_inverter().into(),
        AssetType::Battery => common::type_inline_battery().into(),
        AssetType::Meter => common::type_inline_meter().into(),
        AssetType::Vehicle => common::type_inline_vehicle().into(),
        AssetType::Charger => common::type_inline_charger().into(),
        AssetType::Hvac => common::type_inline_hvac().into(),
        new => Text::verbatim(new.as_str()),
    }
}

/// Several types in the midst of a sentence.
pub(crate) fn inline_list<'a>(types: impl IntoIterator<Item = &'a AssetType>) -> Value {
    Value::from(types.into_iter().map(inline).collect::<Vec<_>>())
}

/// Several types where they stand alone: the first as at the beginning of a sentence.
pub(crate) fn list<'a>(types: impl IntoIterator<Item = &'a AssetType>) -> Text {
    let mut types = types.into_iter();
    let first = types.next().map(alone);
    let all: Vec<Text> = first.into_iter().chain(types.map(inline)).collect();
    common::listed(all).into()
}

/// The words with a capital at the beginning.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_write_them() {
        let home = [AssetType::Inverter, AssetType::Battery, AssetType::Hvac];
        assert_eq!(
            list(&home).to_string(),
            "Inverter, battery and heating and cooling"
        );
        assert_eq!(list(&home[1..2]).to_string(), "Battery");
        assert_eq!(capitalised("heating and cooling"), "Heating and cooling");
        assert_eq!(capitalised(""), "");
    }

    #[test]
    fn a_type_that_is_new_is_said_as_the_api_spells_it() {
        let new = AssetType::from("boiler");
        assert_eq!(inline(&new), Text::verbatim("boiler"));
        assert_eq!(alone(&new), Text::verbatim("Boiler"));
    }
}
