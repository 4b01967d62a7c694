//! What to have at hand before a link is created, to be read aloud.
//!
//! The points come from `data/readiness.json`, where `data/README.md` tells the shape and the sources, and from a file of
//! the company's with the same shape. Not here: reading that file, and what Enode itself names for a vendor.

mod file;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use enode::{AssetType, VendorCode};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Message, Text};

use crate::catalogue::VendorView;

use file::{Point, Sentence, Words};

/// Points that are read out before a link is created.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    points: Vec<Point>,
}

/// One thing to have at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadinessPoint {
    /// A sentence of this program's, or the company's own words.
    pub text: Text,
    /// Whether it is the company's.
    pub of_company: bool,
}

/// What to have at hand for a link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadinessView {
    /// In the order in which they are read out.
    pub points: Vec<ReadinessPoint>,
    /// The company's own file.
    pub file: CompanyFileView,
}

/// The file of points that the company adds, as whoever wrote it wants to see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CompanyFileView {
    /// Where it is looked for.
    pub path: String,
    /// What is wrong in it.
    pub faults: Vec<Message>,
}

/// What a link is for, as far as it is chosen.
#[derive(Clone, Copy, Debug)]
pub struct ReadinessAsk<'a> {
    /// The types wanted.
    pub asset_types: &'a [AssetType],
    /// The vendor, unless the customer chooses.
    pub vendor: Option<&'a VendorView>,
    /// The operator's language, as the message files name it.
    pub language: &'a str,
}

static BUILT_IN: LazyLock<Readiness> =
    LazyLock::new(|| Readiness::read(include_str!("../data/readiness.json")).0);

impl Readiness {
    /// Reads a file, and says what is wrong in it. What is right is used all the same.
    pub fn read(text: &str) -> (Self, Vec<Message>) {
        let (points, faults) = file::read(text);
        (Self { points }, faults)
    }
}

/// What to have at hand: the points of this program, then those of the company.
pub fn readiness(ask: &ReadinessAsk<'_>, company: &Readiness) -> Vec<ReadinessPoint> {
    let own = BUILT_IN.points.iter().map(|point| (point, false));
    let theirs = company.points.iter().map(|point| (point, true));
    let mut points: Vec<ReadinessPoint> = Vec::new();
    for (point, of_company) in own.chain(theirs) {
        let text = point.words.said(ask);
        // A company may name a sentence that is there already, for a vendor of its choice.
        if point.fits(ask) && points.iter().all(|other| other.text != text) {
            points.push(ReadinessPoint { text, of_company });
        }
    }
    points
}

impl Point {
    fn fits(&self, ask: &ReadinessAsk<'_>) -> bool {
        let names = |vendors: &[VendorCode]| ask.vendor.is_some_and(|vendor| vendors.contains(&vendor.code));
        let served = |asset_type: &&AssetType| {
            ask.vendor
                .is_none_or(|vendor| vendor.asset_types.contains(asset_type))
        };
        let mut linked = ask.asset_types.iter().filter(served);
        (self.types.is_empty() || linked.any(|asset_type| self.types.contains(asset_type)))
            && (self.vendors.is_empty() || names(&self.vendors))
            && !names(&self.not_vendors)
    }
}

impl Words {
    fn said(&self, ask: &ReadinessAsk<'_>) -> Text {
        match self {
            Self::Sentence(sentence) => sentence.said(ask.vendor).into(),
            Self::One(text) => Text::verbatim(text),
            Self::ByLanguage(texts) => {
                let text = texts.get(ask.language).or_else(|| texts.get("en"));
                Text::verbatim(
                    text.or_else(|| texts.values().next())
                        .cloned()
                        .unwrap_or_default(),
                )
            }
        }
    }
}

impl Sentence {
    fn said(self, vendor: Option<&VendorView>) -> Message {
        use words::readiness as say;
        let portal = vendor.map(|vendor| vendor.portal_name.as_str());
        match (self, portal) {
            (Self::Account, Some(portal)) => say::account(portal),
            (Self::Account, None) => say::account_any(),
            (Self::SecondFactor, Some(portal)) => say::second_factor(portal),
            (Self::SecondFactor, None) => say::second_factor_any(),
            (Self::InAccount, Some(portal)) => say::in_account(portal),
            (Self::InAccount, None) => say::in_account_any(),
            (Self::Terms, portal) => say::terms(portal.unwrap_or("–")),
            (Self::Online, _) => say::online(),
            (Self::AtVehicle, _) => say::at_vehicle(),
            (Self::Subscription, _) => say::subscription(),
            (Self::Installer, _) => say::installer(),
            (Self::PhoneKey, _) => say::phone_key(),
        }
    }
}
