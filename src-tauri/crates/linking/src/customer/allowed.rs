//! What a link opens and what stays closed, in lines.
//!
//! Types with the same rights share a line. The scopes alone decide, so that nothing opens without being told.

use enode::{AssetType, Scope};

use super::CustomerAsk;
use super::words::Words;
use crate::asset_types::capitalised;

/// A line each: what is read, then what is controlled, then scopes that are new to this program.
pub(super) fn allowed(words: &Words, ask: &CustomerAsk<'_>) -> Vec<String> {
    let mut read = Lines::default();
    let mut controlled = Lines::default();
    for asset_type in told(ask) {
        let rights: Vec<Right> = ask
            .scopes
            .iter()
            .filter(|scope| scope.asset_type() == *asset_type)
            .filter_map(right)
            .collect();
        let readings = [
            (Right::Readings, words.readings),
            (Right::Location, words.location),
        ];
        let readings: Vec<&str> = readings
            .into_iter()
            .filter(|(right, _)| rights.contains(right))
            .map(|(_, text)| text)
            .collect();
        if !readings.is_empty() {
            read.add(readings.join(words.and), words.asset_type(asset_type));
        }
        let controls = [
            (Right::Charging, words.control_charging),
            (Right::OperationMode, words.change_operation_mode),
            (Right::Temperature, words.change_temperature),
        ];
        for (_, text) in controls.into_iter().filter(|(right, _)| rights.contains(right)) {
            controlled.add(text.to_owned(), words.asset_type(asset_type));
        }
    }
    let mut lines = read.in_words(words);
    lines.extend(controlled.in_words(words));
    for scope in ask.scopes.iter().filter(|scope| right(scope).is_none()) {
        if !lines.iter().any(|line| line == scope.as_str()) {
            lines.push(scope.to_string());
        }
    }
    lines
}

/// The types of which nothing is asked; empty when something is asked of all six.
pub(super) fn not_allowed(words: &Words, ask: &CustomerAsk<'_>) -> String {
    let closed: Vec<&str> = AssetType::KNOWN
        .iter()
        .filter(|asset_type| ask.scopes.iter().all(|scope| scope.asset_type() != **asset_type))
        .map(|asset_type| words.asset_type(asset_type))
        .collect();
    if closed.is_empty() {
        return String::new();
    }
    (words.no_access)(&closed.join(words.comma))
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
struct Lines<'a>(Vec<(String, Vec<&'a str>)>);

impl<'a> Lines<'a> {
    fn add(&mut self, opens: String, asset_type: &'a str) {
        match self.0.iter_mut().find(|(same, _)| *same == opens) {
            Some((_, asset_types)) => asset_types.push(asset_type),
            None => self.0.push((opens, vec![asset_type])),
        }
    }

    fn in_words(&self, words: &Words) -> Vec<String> {
        self.0
            .iter()
            .map(|(opens, asset_types)| {
                capitalised(&format!(
                    "{}{}{opens}",
                    asset_types.join(words.comma),
                    words.colon
                ))
            })
            .collect()
    }
}
