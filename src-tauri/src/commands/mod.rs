//! The commands, one file per screen topic. Each hands over to a use-case and brings back its view.

#![expect(
    clippy::needless_pass_by_value,
    reason = "Tauri hands every argument over by value"
)]

pub(crate) mod customer;
pub(crate) mod devices;
pub(crate) mod diagnostics;
pub(crate) mod events;
pub(crate) mod household;
pub(crate) mod link;
pub(crate) mod outcome;
pub(crate) mod plan;
pub(crate) mod presenter;
pub(crate) mod readiness;
pub(crate) mod report;
pub(crate) mod start;
pub(crate) mod visits;

use enode::Language;

/// A language by the API's name for it.
fn named(language: Option<String>) -> Option<Language> {
    language.map(|language| Language::from(language.as_str()))
}
