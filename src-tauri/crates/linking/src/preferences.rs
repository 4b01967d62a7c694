//! What the operator prefers, whichever client is open.
//!
//! Not here: what a company wants of a client (`ProfileSettings`), and where preferences are kept.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use specta::Type;
use words::OperatorLanguage;

/// How the operator's screens look. What a customer is shown, and what is printed, is light at any time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// The operator's preferences. What a file does not name yet is as it was before there was a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// The language of the screens, the notices and the failures; none for the system's.
    pub language: Option<OperatorLanguage>,
    /// How large everything is drawn, in percent; none for the usual size.
    pub size: Option<u16>,
    /// Light or dark; none for what the system has.
    pub theme: Option<Theme>,
}

/// The smallest and the largest size that everything still has room in, in percent.
const SIZES: RangeInclusive<u16> = 100..=200;

impl Preferences {
    /// How many times its usual size everything is drawn, whatever a file says.
    pub fn magnification(&self) -> f64 {
        let size = self.size.unwrap_or(100);
        f64::from(size.clamp(*SIZES.start(), *SIZES.end())) / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_drawn_smaller_than_usual_or_larger_than_there_is_room_for() {
        for (size, magnification) in [
            (None, 1.0),
            (Some(0), 1.0),
            (Some(125), 1.25),
            (Some(u16::MAX), 2.0),
        ] {
            let preferences = Preferences {
                size,
                ..Preferences::default()
            };
            assert!(
                (preferences.magnification() - magnification).abs() < f64::EPSILON,
                "{size:?}"
            );
        }
    }
}

/// The preferences, and what follows from them on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreferencesView {
    /// What the operator chose.
    pub preferences: Preferences,
    /// The language that is spoken: the chosen one, else the one that is nearest to the system's.
    pub language: OperatorLanguage,
    /// The language of Link UI that is nearest to it, as the API spells it: customers are addressed in it until another
    /// is chosen.
    pub customers_language: String,
}
