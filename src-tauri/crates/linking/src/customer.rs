//! What the customer reads of Hearthlink, in the customer's own language: the full-screen view beside the QR
//! picture, and the message that carries a link.
//!
//! Each language that Link UI speaks has one message file in the crate `words`, with every sentence it needs. Not here:
//! the link itself, which is a secret and joins a message only as that is handed over, and the language of the operator.

mod allowed;
mod message;
mod screen;
#[cfg(test)]
mod tests;

use enode::{AssetType, Language, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{CustomerLanguage, customer, say_to_customer};

pub use message::{CustomerMessage, MessageAsk, MessageView, message};
pub use screen::{
    CustomerPhase, CustomerScreen, arrived, customer_phase, environment_name, environment_note,
};

/// What a link asks the customer for.
#[derive(Clone, Copy, Debug)]
pub struct CustomerAsk<'a> {
    /// Who asks, as the customer knows them; not empty.
    pub company: &'a str,
    /// The types to be linked, in the order in which they are told.
    pub asset_types: &'a [AssetType],
    /// All that is asked for. What is told as open or closed follows from these.
    pub scopes: &'a [Scope],
    /// Where the customer signs in; `None` where the customer chooses.
    pub vendor_name: Option<&'a str>,
    /// The host to expect, from [`enode::LinkUrl::host`].
    pub host: &'a str,
}

/// The customer view: what stands beside the QR picture, and what takes its place later. It holds no address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerView {
    /// The language of the texts, as BCP 47 writes it.
    pub language: String,
    /// Who asks.
    pub company: String,
    /// To scan the picture with the phone.
    pub title: String,
    /// That the customer signs in, and that nobody here sees or asks for the password.
    pub promise: String,
    /// What is opened, a line each.
    pub allowed: Vec<String>,
    /// Which types stay closed; empty when something is asked of all six.
    pub not_allowed: String,
    /// The host that the page's address begins with.
    pub host_line: String,
    /// That it works once; written to follow another phrase.
    pub once_line: String,
    /// While nothing has been seen of the customer.
    pub waiting: String,
    /// Once the link was opened.
    pub opened: String,
    /// Once the customer has signed in, while no device has come yet.
    pub signed_in: String,
    /// Heading once devices came.
    pub found: String,
    /// Heading of the devices that came.
    pub found_devices_label: String,
    /// The steps that the customer takes, in their order; the last is the [devices](Self::found_devices_label).
    pub steps: Vec<String>,
    /// Heading once the time of the link has passed.
    pub expired: String,
    /// What to do then.
    pub expired_hint: String,
    /// That the phone is not needed any more.
    pub done_hint: String,
    /// Stands before the time left; written to follow another phrase.
    pub valid_for_label: String,
    /// The accessible name of the picture.
    pub qr_label: String,
    /// How to close the view.
    pub close_hint: String,
}

/// The customer view in a language; English (US) for `browser` and for languages new to this program.
pub fn customer_view(language: &Language, ask: &CustomerAsk<'_>) -> CustomerView {
    let language = spoken(language);
    let say = |message| say_to_customer(&message, language);
    CustomerView {
        language: language.code().to_owned(),
        company: one_line(ask.company),
        title: say(customer::title()),
        promise: promise(language, ask),
        allowed: allowed::allowed(language, ask),
        not_allowed: allowed::not_allowed(language, ask),
        host_line: say(customer::host_line(one_line(ask.host))),
        once_line: say(customer::once_line()),
        waiting: say(customer::waiting()),
        opened: say(customer::opened()),
        signed_in: say(customer::signed_in()),
        found: say(customer::found()),
        found_devices_label: say(customer::found_devices()),
        steps: [
            customer::step_scan(),
            customer::step_sign_in(),
            customer::found_devices(),
        ]
        .map(say)
        .into(),
        expired: say(customer::expired()),
        expired_hint: say(customer::expired_hint()),
        done_hint: say(customer::done_hint()),
        valid_for_label: say(customer::valid_for()),
        qr_label: say(customer::qr_label()),
        close_hint: say(customer::close_hint()),
    }
}

/// The message file of a language: that of English (US) for `browser` and for languages new to this program.
pub fn spoken(language: &Language) -> CustomerLanguage {
    CustomerLanguage::named(language.as_str())
}

/// A type as written within a list, in most languages without a capital; one that is new to this program as the
/// API spells it.
fn type_name(language: CustomerLanguage, asset_type: &AssetType) -> String {
    let name = match asset_type {
        AssetType::Inverter => customer::type_inverter(),
        AssetType::Battery => customer::type_battery(),
        AssetType::Meter => customer::type_meter(),
        AssetType::Vehicle => customer::type_vehicle(),
        AssetType::Charger => customer::type_charger(),
        AssetType::Hvac => customer::type_hvac(),
        new => return new.as_str().to_owned(),
    };
    say_to_customer(&name, language)
}

fn promise(language: CustomerLanguage, ask: &CustomerAsk<'_>) -> String {
    let promise = match ask.vendor_name {
        Some(vendor) => customer::promise_at(one_line(vendor)),
        None => customer::promise(),
    };
    say_to_customer(&promise, language)
}

/// A name as it may stand in a line: a break in it could pass for a line of ours, or end the subject of a mail.
fn one_line(name: &str) -> String {
    let parts = name.split(|character: char| character.is_whitespace() || character.is_control());
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
