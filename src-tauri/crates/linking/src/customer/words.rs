//! All sentences of one language, as a struct that no language can leave a field of.
//!
//! How they are written:
//! - polite as support texts of the language are: formal address where it has one, no word that tells the
//!   customer's gender;
//! - names stand where they need no ending of the language;
//! - `opened`, `expired_hint` and the like are whole sentences, headings and labels have no full stop;
//! - what follows another phrase (`once_line`, `valid_for_label`) begins small;
//! - no plural forms: what counts is written by numbers and signs.

mod danish;
mod dutch;
mod dutch_belgium;
mod english_uk;
mod english_us;
mod finnish;
mod french;
mod german;
mod italian;
mod japanese;
mod latvian;
mod lithuanian;
mod norwegian;
mod polish;
mod portuguese;
mod romanian;
mod spanish;
mod swedish;
#[cfg(test)]
mod tests;

use enode::{AssetType, Language};

/// A sentence with one name or value in it.
pub(super) type With = fn(&str) -> String;

/// The sentences of one language.
#[derive(Clone, Copy)]
pub(super) struct Words {
    /// As BCP 47 writes it.
    pub(super) language: &'static str,

    // The asset types, as in the midst of a sentence.
    pub(super) inverter: &'static str,
    pub(super) battery: &'static str,
    pub(super) meter: &'static str,
    pub(super) vehicle: &'static str,
    pub(super) charger: &'static str,
    pub(super) hvac: &'static str,

    // What a scope opens, as after the types and a colon.
    pub(super) readings: &'static str,
    pub(super) location: &'static str,
    pub(super) control_charging: &'static str,
    pub(super) change_operation_mode: &'static str,
    pub(super) change_temperature: &'static str,

    // How lists are joined, spaces included.
    pub(super) comma: &'static str,
    pub(super) and: &'static str,
    pub(super) colon: &'static str,

    // The customer view.
    pub(super) title: &'static str,
    /// Where the customer chooses the vendor.
    pub(super) promise: &'static str,
    /// With the vendor.
    pub(super) promise_at: With,
    /// With the list of types.
    pub(super) no_access: With,
    /// With the host.
    pub(super) host_line: With,
    pub(super) once_line: &'static str,
    pub(super) waiting: &'static str,
    pub(super) opened: &'static str,
    pub(super) found: &'static str,
    pub(super) found_devices_label: &'static str,
    pub(super) expired: &'static str,
    pub(super) expired_hint: &'static str,
    pub(super) done_hint: &'static str,
    pub(super) valid_for_label: &'static str,
    pub(super) qr_label: &'static str,
    pub(super) close_hint: &'static str,

    // Times. The signs stand right after their number, so a space is theirs.
    pub(super) hour: &'static str,
    pub(super) minute: &'static str,
    pub(super) between_hours_and_minutes: &'static str,
    pub(super) under_a_minute: &'static str,
    /// Date and time of day by numbers alone, in the notation of `strftime`.
    pub(super) date_time: &'static str,

    // The message.
    /// With the company.
    pub(super) subject: With,
    pub(super) greeting: &'static str,
    /// With the company.
    pub(super) request: With,
    pub(super) open_link: &'static str,
    pub(super) allowed_heading: &'static str,
    /// With date and time: until when it works, that it works once, and to keep it.
    pub(super) valid_until: With,
    /// With the host: what the address begins with, and what to do if it does not.
    pub(super) expect_host: With,
    pub(super) regards: &'static str,
}

/// A sign of SI and its space, which never ends a line.
const HOUR: &str = "\u{a0}h";
const MINUTE: &str = "\u{a0}min";
const NO_BREAK: &str = "\u{a0}";
const UNDER_A_MINUTE: &str = "<\u{a0}1\u{a0}min";

impl Words {
    /// The sentences of a language; English (US) for `browser` and for languages new to this program.
    pub(super) fn of(language: &Language) -> &'static Self {
        match language {
            Language::Danish => &danish::DANISH,
            Language::German => &german::GERMAN,
            Language::EnglishUk => &english_uk::ENGLISH_UK,
            Language::Spanish => &spanish::SPANISH,
            Language::Finnish => &finnish::FINNISH,
            Language::French => &french::FRENCH,
            Language::Italian => &italian::ITALIAN,
            Language::Japanese => &japanese::JAPANESE,
            Language::Latvian => &latvian::LATVIAN,
            Language::Lithuanian => &lithuanian::LITHUANIAN,
            Language::Norwegian => &norwegian::NORWEGIAN,
            Language::Dutch => &dutch::DUTCH,
            Language::DutchBelgium => &dutch_belgium::DUTCH_BELGIUM,
            Language::Polish => &polish::POLISH,
            Language::Portuguese => &portuguese::PORTUGUESE,
            Language::Romanian => &romanian::ROMANIAN,
            Language::Swedish => &swedish::SWEDISH,
            _ => &english_us::ENGLISH_US,
        }
    }

    /// A type by its name; one that is new to this program as the API spells it.
    pub(super) fn asset_type<'a>(&self, asset_type: &'a AssetType) -> &'a str {
        match asset_type {
            AssetType::Inverter => self.inverter,
            AssetType::Battery => self.battery,
            AssetType::Meter => self.meter,
            AssetType::Vehicle => self.vehicle,
            AssetType::Charger => self.charger,
            AssetType::Hvac => self.hvac,
            new => new.as_str(),
        }
    }
}
