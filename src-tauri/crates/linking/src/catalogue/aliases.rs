//! What people call a vendor besides its name: short forms, mother brands, and the app or product that stands on
//! the customer's wall.
//!
//! Not here: spellings that fold to the name anyway ("Skoda", "Solar Edge"), and what the API says itself
//! (display name, portal name, code). Sources are the makers' own product names.

/// The aliases of a vendor, written as people would read them.
pub(super) fn aliases(code: &str) -> &'static [&'static str] {
    ALIASES
        .iter()
        .find(|(vendor, _)| *vendor == code)
        .map_or(&[], |(_, aliases)| aliases)
}

const ALIASES: &[(&str, &[&str])] = &[
    ("ALFAROMEO", &["Alfa"]),
    ("APSYSTEMS", &["APS", "EMA"]),
    ("BMW", &["Bimmer", "Bayerische Motoren Werke"]),
    ("BYD", &["Build Your Dreams"]),
    ("CHEVROLET", &["Chevy"]),
    ("CSISolar", &["Canadian Solar", "CSI"]),
    ("DAIKIN", &["Onecta"]),
    ("ENELX", &["JuiceBox"]),
    ("ENPHASE", &["Envoy", "Enlighten", "IQ Gateway"]),
    ("FORD", &["FordPass"]),
    ("FOXESS", &["Fox Cloud"]),
    ("FRONIUS", &["Solar.web"]),
    ("HONEYWELL", &["Evohome"]),
    ("HUAWEI", &["FusionSolar", "LUNA"]),
    ("LANDROVER", &["Range Rover", "Landy"]),
    ("MERCEDES", &["Merc", "Benz", "Daimler"]),
    ("MITSUBISHI", &["MELCloud"]),
    ("MYENERGI", &["Zappi", "Eddi"]),
    ("NEST", &["Google Nest"]),
    ("NIBE", &["myUplink"]),
    ("PANASONIC", &["Comfort Cloud"]),
    ("RESIDEO", &["Honeywell Home"]),
    ("SCHNEIDER", &["EVlink"]),
    ("SMA", &["Sunny Portal", "Sunny Boy", "Sunny Tripower"]),
    ("SOLAREDGE", &["SE"]),
    ("SOLIS", &["Ginlong"]),
    ("SUNGROW", &["iSolarCloud"]),
    ("TESLA", &["Powerwall"]),
    ("VOLKSWAGEN", &["VW", "We Connect"]),
    ("WALLBOX", &["Pulsar"]),
    ("XPENG", &["Xiaopeng"]),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn a_vendor_stands_in_the_table_once() {
        let vendors: HashSet<_> = ALIASES.iter().map(|(vendor, _)| vendor).collect();
        assert_eq!(vendors.len(), ALIASES.len());
    }

    #[test]
    fn an_alias_means_one_vendor() {
        let all = ALIASES
            .iter()
            .flat_map(|(_, aliases)| aliases.iter().map(|alias| alias.to_lowercase()));
        let different: HashSet<_> = all.clone().collect();
        assert_eq!(different.len(), all.count());
    }

    #[test]
    fn the_vendors_are_the_contracts() {
        for (vendor, _) in ALIASES {
            assert!(
                enode::known::VENDORS.iter().any(|known| known.code == *vendor),
                "{vendor} is misspelt"
            );
        }
    }
}
