//! The vendors of this client: every one that the contract names, with its types and scopes.

use enode::known::{self, KnownVendor};
use serde_json::{Value, json};

use crate::story::Story;

/// How `assetTypes` of `/integrations` is read: Enode's pages allow both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// Vendors with at least one of the types.
    #[default]
    Any,
    /// Vendors with all of them.
    All,
}

/// A vendor's asset types, as the API spells them.
pub(super) fn types_of(vendor: &str) -> Vec<&'static str> {
    known::vendor(vendor).map(types).unwrap_or_default()
}

fn types(vendor: &KnownVendor) -> Vec<&'static str> {
    vendor.asset_types.iter().map(enode::AssetType::as_str).collect()
}

/// A vendor's scopes: those of its types, sorted as the contract's example is.
pub(crate) fn scopes_of(vendor: &str) -> Vec<String> {
    let types = types_of(vendor);
    let mut scopes: Vec<String> = known::SCOPES
        .iter()
        .filter(|scope| {
            types
                .iter()
                .any(|asset_type| scope.starts_with(&format!("{asset_type}:")))
        })
        .filter(|scope| {
            !(**scope == "battery:control:operation_mode" && READ_ONLY_BATTERIES.contains(&vendor))
        })
        .map(|&scope| scope.to_owned())
        .collect();
    scopes.sort();
    scopes
}

/// Brands whose batteries can be read only, as Enode's change log says of them.
const READ_ONLY_BATTERIES: &[&str] = &["SMA", "SOLAREDGE"];

/// The name of the app or service that the customer signs in to, where it is not the brand's own.
pub(crate) fn portal_name(vendor: &KnownVendor) -> &'static str {
    match vendor.code {
        "BMW" => "My BMW",
        "AUDI" => "myAudi",
        "SOLAREDGE" => "Solar Edge",
        "SMA" => "SMA Energy",
        _ => vendor.display_name,
    }
}

/// What of the vendors is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// The types, as the API spells them.
    pub(crate) types: &'a [&'a str],
    /// How they are read.
    pub(crate) reading: Reading,
    /// Whether the entries come narrowed to them.
    pub(crate) narrow: bool,
    /// How many vendors there are at least, all types together.
    pub(crate) vendors: usize,
}

impl Asked<'_> {
    fn fits(&self, entry: &Entry) -> bool {
        let has = |wanted: &&str| entry.types.contains(wanted);
        match self.reading {
            Reading::Any => self.types.iter().any(has),
            Reading::All => self.types.iter().all(has),
        }
    }
}

/// A vendor in the answer.
struct Entry {
    code: String,
    display_name: String,
    portal_name: String,
    types: Vec<&'static str>,
    scopes: Vec<String>,
}

impl Entry {
    fn known(vendor: &KnownVendor) -> Self {
        Self {
            code: vendor.code.to_owned(),
            display_name: vendor.display_name.to_owned(),
            portal_name: portal_name(vendor).to_owned(),
            types: types(vendor),
            scopes: scopes_of(vendor.code),
        }
    }

    /// One that nobody has heard of, the same for the same number. Types and scopes are those of a vendor of the contract.
    fn made_up(number: usize) -> Self {
        let pattern = &known::VENDORS[number % known::VENDORS.len()];
        let syllable = |place: u32| SYLLABLES[number / SYLLABLES.len().pow(place) % SYLLABLES.len()];
        let mut name = [syllable(0), syllable(1), syllable(2)].concat();
        name[..1].make_ascii_uppercase();
        let kind = KINDS[number % KINDS.len()];
        Self {
            code: format!("{}{number}", name.to_ascii_uppercase()),
            display_name: format!("{name} {kind}"),
            portal_name: format!("My {name}"),
            types: types(pattern),
            scopes: scopes_of(pattern.code),
        }
    }

    fn answered(mut self, story: Story, narrowed_to: Option<&[&str]>) -> Value {
        let shown = |asset_type: &str| narrowed_to.is_none_or(|wanted| wanted.contains(&asset_type));
        self.types.sort_unstable();
        self.types.retain(|asset_type| shown(asset_type));
        self.scopes
            .retain(|scope| scope.split(':').next().is_some_and(shown));
        json!({
            "vendor": self.code,
            "displayName": self.display_name,
            "portalName": self.portal_name,
            "status": "READY",
            "linkingStatus": story.linking_status(&self.code),
            "assetTypes": self.types,
            "scopes": self.scopes,
        })
    }
}

const SYLLABLES: [&str; 22] = [
    "sol", "ven", "tor", "mi", "dal", "kru", "fen", "lux", "ra", "bex", "nor", "pha", "zi", "gal", "hus",
    "ten", "vo", "lin", "ska", "ber", "que", "jo",
];

const KINDS: [&str; 5] = ["Energy", "Solar", "Systems", "Home", "Charging"];

/// The answer of `/integrations`.
pub(crate) fn integrations(story: Story, asked: Asked) -> Vec<Value> {
    let known = known::VENDORS.iter().map(Entry::known);
    let made_up = (known::VENDORS.len()..asked.vendors).map(Entry::made_up);
    known
        .chain(made_up)
        .filter(|entry| asked.fits(entry))
        .map(|entry| entry.answered(story, asked.narrow.then_some(asked.types)))
        .collect()
}

/// The answer of `/health/{type}s`.
pub(crate) fn health(story: Story, asset_type: &str, vendors: usize) -> Vec<Value> {
    let asked = Asked {
        types: &[asset_type],
        reading: Reading::Any,
        narrow: false,
        vendors,
    };
    let all = integrations(story, asked);
    all.into_iter()
        .map(|mut entry| {
            if let Some(fields) = entry.as_object_mut() {
                fields.remove("assetTypes");
                fields.remove("scopes");
            }
            entry
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn codes(vendors: usize) -> Vec<String> {
        let types: Vec<&str> = super::super::TYPES.iter().map(|(name, _)| *name).collect();
        let asked = Asked {
            types: &types,
            reading: Reading::Any,
            narrow: false,
            vendors,
        };
        let answered = integrations(Story::AllConnected, asked);
        answered
            .iter()
            .map(|entry| entry["vendor"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    #[test]
    fn vendors_are_made_up_beyond_those_of_the_contract_and_are_the_same_each_time() {
        let all = codes(10_000);
        assert_eq!(all.len(), 10_000);
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), 10_000, "each once");
        assert_eq!(all[..known::VENDORS.len()], codes(0), "the contract's come first");
        assert_eq!(all[..500], codes(500), "a number makes the same vendor");
    }
}
