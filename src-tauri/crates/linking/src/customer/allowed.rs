//! What a link opens and what stays closed, in lines.
//!
//! Types with the same rights share a line. The scopes alone decide, so that nothing opens without being told.

use enode::{AssetType, Scope};
use words::{CustomerLanguage, Message, customer, say_to_customer};

use super::{CustomerAsk, type_name};
use crate::asset_types::capitalised;

/// A line each: what is read, then what is controlled, then scopes that are new to this program.
pub(super) fn allowed(language: CustomerLanguage, ask: &CustomerAsk<'_>) -> Vec<String> {
    let mut read = Lines::default();
    let mut controlled = Lines::default();
    for asset_type in told(ask) {
        let rights: Vec<Right> = ask
            .scopes
            .iter()
            .filter(|scope| scope.asset_type() == *asset_type)
            .filter_map(right)
            .collect();
        let has = |right| rights.contains(&right);
        let name = type_name(language, asset_type);
        match (has(Right::Readings), has(Right::Location)) {
            (true, true) => read.add(customer::readings_and_location(), &name),
            (true, false) => read.add(customer::readings(), &name),
            (false, true) => read.add(customer::location(), &name),
            (false, false) => {}
        }
        let controls = [
            (Right::Charging, customer::control_charging()),
            (Right::OperationMode, customer::change_operation_mode()),
            (Right::Temperature, customer::change_temperature()),
        ];
        for (_, opens) in controls.into_iter().filter(|(right, _)| has(*right)) {
            controlled.add(opens, &name);
        }
    }
    let mut lines = read.in_words(language);
    lines.extend(controlled.in_words(language));
    for scope in ask.scopes.iter().filter(|scope| right(scope).is_none()) {
        if !lines.iter().any(|line| line == scope.as_str()) {
            lines.push(scope.to_string());
        }
    }
    lines
}

/// The types of which nothing is asked; empty when something is asked of all six.
pub(super) fn not_allowed(language: CustomerLanguage, ask: &CustomerAsk<'_>) -> String {
    let closed = AssetType::KNOWN
        .iter()
        .filter(|asset_type| ask.scopes.iter().all(|scope| scope.asset_type() != **asset_type))
        .map(|asset_type| type_name(language, asset_type));
    joined(language, closed)
        .map(|types| say_to_customer(&customer::no_access(types), language))
        .unwrap_or_default()
}

/// Several types as the language lists them, with no "and"; nothing when there are none.
fn joined(language: CustomerLanguage, types: impl IntoIterator<Item = String>) -> Option<String> {
    types
        .into_iter()
        .reduce(|before, another| say_to_customer(&customer::and_another(another, before), language))
}

/// The types in the order of the ask, then those that only a scope speaks of, each once.
fn told<'a>(ask: &CustomerAsk<'a>) -> Vec<&'a AssetType> {
    let only_in_scopes = AssetType::KNOWN
        .iter()
        .filter(|asset_type| ask.scopes.iter().any(|scope| scope.asset_type() == **asset_type));
    let mut told = Vec::new();
    for asset_type in ask.asset_types.iter().chain(only_in_scopes) {
        if !told.contains(&asset_type) {
            told.push(asset_type);
        }
    }
    told
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Right {
    Readings,
    Location,
    Charging,
    OperationMode,
    Temperature,
}

/// What a scope opens, where this program knows it: the scopes of the contract's schema `Scopes`, and readings
/// and location of every type of the contract.
fn right(scope: &Scope) -> Option<Right> {
    let (_, right) = scope.as_str().split_once(':')?;
    match (scope.asset_type(), right) {
        (AssetType::Unknown(_), _) => None,
        (_, "read:data") => Some(Right::Readings),
        (_, "read:location") => Some(Right::Location),
        (AssetType::Vehicle | AssetType::Charger, "control:charging") => Some(Right::Charging),
        (AssetType::Battery, "control:operation_mode") => Some(Right::OperationMode),
        (AssetType::Hvac, "control:mode") => Some(Right::Temperature),
        _ => None,
    }
}

/// Lines by what they open, each with the types it opens that of.
#[derive(Default)]
struct Lines(Vec<(Message, Vec<String>)>);

impl Lines {
    fn add(&mut self, opens: Message, asset_type: &str) {
        match self.0.iter_mut().find(|(same, _)| *same == opens) {
            Some((_, asset_types)) => asset_types.push(asset_type.to_owned()),
            None => self.0.push((opens, vec![asset_type.to_owned()])),
        }
    }

    fn in_words(self, language: CustomerLanguage) -> Vec<String> {
        self.0
            .into_iter()
            .map(|(opens, asset_types)| {
                let types = joined(language, asset_types).unwrap_or_default();
                capitalised(&say_to_customer(&customer::opens(types, opens), language))
            })
            .collect()
    }
}
