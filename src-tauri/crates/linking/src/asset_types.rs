//! What the asset types are called in a sentence.

use enode::AssetType;

/// The type as written in the midst of a sentence; one that is new to this program as the API spells it.
pub(crate) fn in_words(asset_type: &AssetType) -> &str {
    match asset_type {
        AssetType::Inverter => "inverter",
        AssetType::Battery => "battery",
        AssetType::Meter => "meter",
        AssetType::Vehicle => "vehicle",
        AssetType::Charger => "charger",
        AssetType::Hvac => "heating and cooling",
        new => new.as_str(),
    }
}

/// The words with a capital at the beginning.
pub(crate) fn capitalised(words: &str) -> String {
    let mut letters = words.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// "a", "a and b", "a, b and c".
pub(crate) fn listed<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<&str> = items.into_iter().collect();
    match items.as_slice() {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [before @ .., last] => format!("{} and {last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_people_write_them() {
        assert_eq!(listed([]), "");
        assert_eq!(listed(["battery"]), "battery");
        assert_eq!(
            listed(["inverter", "battery", "meter"]),
            "inverter, battery and meter"
        );
        assert_eq!(capitalised("heating and cooling"), "Heating and cooling");
        assert_eq!(capitalised(""), "");
    }
}
