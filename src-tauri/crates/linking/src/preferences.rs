//! What the operator prefers, whichever client is open.
//!
//! Not here: what a company wants of a client (`ProfileSettings`), and where preferences are kept.

use serde::{Deserialize, Serialize};
use specta::Type;
use words::OperatorLanguage;

/// The operator's preferences. What a file does not name yet is as it was before there was a choice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Preferences {
    /// The language of the screens, the notices and the failures; none for the system's.
    pub language: Option<OperatorLanguage>,
}

/// The preferences, and what follows from them on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PreferencesView {
    /// What the operator chose.
    pub preferences: Preferences,
    /// The language that is spoken: the chosen one, else the one that is nearest to the system's.
    pub language: OperatorLanguage,
}
