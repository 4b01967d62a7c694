//! The shape of a file of points, and what can be wrong in it.

use std::collections::BTreeMap;

use enode::{AssetType, VendorCode};
use serde::Deserialize;
use serde_json::Value;
use words::Message;
use words::readiness as say;

/// The version of the shape.
const VERSION: u32 = 1;
/// As much as can be read aloud in one breath or two.
const LONGEST: usize = 300;

/// One point of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Point {
    /// Only where one of these is linked; empty for any.
    pub(super) types: Vec<AssetType>,
    /// Only for these; empty for any.
    pub(super) vendors: Vec<VendorCode>,
    pub(super) not_vendors: Vec<VendorCode>,
    pub(super) words: Words,
}

/// What is read out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Words {
    Sentence(Sentence),
    One(String),
    ByLanguage(BTreeMap<String, String>),
}

/// A sentence of this program's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Sentence {
    Account,
    SecondFactor,
    InAccount,
    Online,
    AtVehicle,
    Subscription,
    Installer,
    Terms,
    PhoneKey,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    #[serde(default)]
    types: Vec<AssetType>,
    #[serde(default)]
    vendors: Vec<VendorCode>,
    #[serde(default)]
    not_vendors: Vec<VendorCode>,
    say: Option<Sentence>,
    text: Option<WrittenText>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum WrittenText {
    One(String),
    ByLanguage(BTreeMap<String, String>),
}

/// The points that are right, and what is wrong with the others.
pub(super) fn read(text: &str) -> (Vec<Point>, Vec<Message>) {
    // Editors of some systems begin a file with a mark of its encoding.
    let file: Value = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(file) => file,
        Err(error) => return (Vec::new(), vec![say::file_not_json(error.to_string())]),
    };
    if file.get("version").and_then(Value::as_u64) != Some(u64::from(VERSION)) {
        return (Vec::new(), vec![say::file_version(VERSION)]);
    }
    let Some(written) = file.get("points").and_then(Value::as_array) else {
        return (Vec::new(), vec![say::file_shape()]);
    };
    let (mut points, mut faults) = (Vec::new(), Vec::new());
    for (index, value) in written.iter().enumerate() {
        match point(index + 1, value) {
            Ok(point) => {
                faults.extend(doubts(index + 1, &point));
                points.push(point);
            }
            Err(fault) => faults.push(fault),
        }
    }
    (points, faults)
}

fn point(position: usize, value: &Value) -> Result<Point, Message> {
    let written =
        Written::deserialize(value).map_err(|error| say::file_point(position, error.to_string()))?;
    let words = match (written.say, written.text) {
        (Some(sentence), None) => Words::Sentence(sentence),
        (None, Some(WrittenText::One(text))) => Words::One(text),
        (None, Some(WrittenText::ByLanguage(texts))) if !texts.is_empty() => Words::ByLanguage(texts),
        _ => return Err(say::file_words(position)),
    };
    let texts: Vec<&String> = match &words {
        Words::Sentence(_) => Vec::new(),
        Words::One(text) => vec![text],
        Words::ByLanguage(texts) => texts.values().collect(),
    };
    if texts.iter().any(|text| text.trim().is_empty()) {
        return Err(say::file_empty(position));
    }
    if texts.iter().any(|text| text.chars().count() > LONGEST) {
        return Err(say::file_long(LONGEST, position));
    }
    Ok(Point {
        types: written.types,
        vendors: written.vendors,
        not_vendors: written.not_vendors,
        words,
    })
}

/// What is used and may be a slip all the same: the API may have types and vendors that are new to this program.
fn doubts(position: usize, point: &Point) -> Vec<Message> {
    let types = point.types.iter().filter(|name| !AssetType::KNOWN.contains(name));
    let vendors = point.vendors.iter().chain(&point.not_vendors);
    let vendors = vendors.filter(|code| enode::known::vendor(code.as_str()).is_none());
    types
        .map(|name| say::file_type(name.as_str(), position))
        .chain(vendors.map(|code| say::file_vendor(code.as_str(), position)))
        .collect()
}
