//! What the customer reads of Hearthlink, in the customer's own language: the full-screen view beside the QR
//! picture, and the message that carries a link.
//!
//! Each language that Link UI speaks has one file under `words`, with every sentence it needs. Not here: the link
//! itself, which is a secret and joins a message only as that is handed over, and the language of the operator.

mod allowed;
mod message;
#[cfg(test)]
mod tests;
mod words;

use std::time::Duration;

use enode::{AssetType, Language, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

pub use message::{Message, MessageAsk, MessageView, message};
use words::Words;

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
    /// Heading once devices came.
    pub found: String,
    /// Heading of the devices that came.
    pub found_devices_label: String,
    /// Heading once the time of the link has passed.
    pub expired: String,
    /// What to do then.
    pub expired_hint: String,
    /// That the phone is not needed any more.
    pub done_hint: String,
    /// Stands before the [time left](time_left_in); written to follow another phrase.
    pub valid_for_label: String,
    /// The accessible name of the picture.
    pub qr_label: String,
    /// How to close the view.
    pub close_hint: String,
}

/// The customer view in a language; English (US) for `browser` and for languages new to this program.
pub fn customer_view(language: &Language, ask: &CustomerAsk<'_>) -> CustomerView {
    let words = Words::of(language);
    CustomerView {
        language: words.language.to_owned(),
        company: one_line(ask.company),
        title: words.title.to_owned(),
        promise: promise(words, ask),
        allowed: allowed::allowed(words, ask),
        not_allowed: allowed::not_allowed(words, ask),
        host_line: (words.host_line)(&one_line(ask.host)),
        once_line: words.once_line.to_owned(),
        waiting: words.waiting.to_owned(),
        opened: words.opened.to_owned(),
        found: words.found.to_owned(),
        found_devices_label: words.found_devices_label.to_owned(),
        expired: words.expired.to_owned(),
        expired_hint: words.expired_hint.to_owned(),
        done_hint: words.done_hint.to_owned(),
        valid_for_label: words.valid_for_label.to_owned(),
        qr_label: words.qr_label.to_owned(),
        close_hint: words.close_hint.to_owned(),
    }
}

/// A type as written within a list, in most languages without a capital; one that is new to this program as the
/// API spells it.
pub fn asset_type_in(language: &Language, asset_type: &AssetType) -> String {
    Words::of(language).asset_type(asset_type).to_owned()
}

/// How long something lasts yet, in hours and whole minutes: never more than is left.
pub fn time_left_in(language: &Language, left: Duration) -> String {
    let words = Words::of(language);
    let minutes = left.as_secs() / 60;
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let (hour, minute) = (words.hour, words.minute);
    match (hours, minutes) {
        (0, 0) if !left.is_zero() => words.under_a_minute.to_owned(),
        (0, _) => format!("{minutes}{minute}"),
        (_, 0) => format!("{hours}{hour}"),
        _ => format!(
            "{hours}{hour}{}{minutes}{minute}",
            words.between_hours_and_minutes
        ),
    }
}

fn promise(words: &Words, ask: &CustomerAsk<'_>) -> String {
    ask.vendor_name.map_or_else(
        || words.promise.to_owned(),
        |vendor| (words.promise_at)(&one_line(vendor)),
    )
}

/// A name as it may stand in a line: a break in it could pass for a line of ours, or end the subject of a mail.
fn one_line(name: &str) -> String {
    let parts = name.split(|character: char| character.is_whitespace() || character.is_control());
    parts
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
