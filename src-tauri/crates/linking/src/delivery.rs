//! A delivery of webhook events as it is shown, whether it arrived or was pasted.
//!
//! Not here: what an event does to a household ([`Snapshot::with_event`]), and what receives deliveries.

mod fingerprint;
#[cfg(test)]
mod tests;

use enode::webhook::{self, Change, Event, EventBody, SignatureError};
use enode::{UserId, WebhookSecret};
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, fault};

use crate::catalogue::SetAside;
use crate::outcome::{EventEffect, Snapshot, device_name};

pub use fingerprint::{EventFingerprint, event_fingerprint};

/// Whether a delivery comes from Enode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum SignatureVerdict {
    /// It does: the signature belongs to these bytes and this secret.
    Valid,
    /// The signature does not belong to these bytes and this secret.
    Wrong,
    /// What should be the signature is not written as Enode writes it.
    Malformed,
    /// There is none.
    Missing,
    /// There is no secret to check it with.
    NotChecked,
}

impl SignatureVerdict {
    /// Whether its events may be acted on: only what was signed and checked.
    pub fn may_be_believed(self) -> bool {
        self == Self::Valid
    }
}

/// What kind of event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum EventKind {
    /// A device is there.
    Discovered,
    /// A device has changed.
    Updated,
    /// A device is gone.
    Deleted,
    /// The customer must sign in again.
    CredentialsInvalidated,
    /// Enode is alive.
    Heartbeat,
    /// Somebody has tested the webhook.
    Test,
    /// Something that linking has no need of, or that is new to this program.
    Other,
}

/// What an event would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum EventEffectView {
    /// The household's devices or accounts.
    ChangesDevices,
    /// Nothing: all that it tells was known.
    NothingNew,
    /// Nothing here: it is about another household.
    OtherHousehold,
    /// Nothing: it is not about devices, or no household was looked at.
    None,
}

/// One event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct EventView {
    /// The API's name for it, such as `user:battery:discovered`.
    pub name: String,
    /// When it was made, in RFC 3339.
    pub created_at: String,
    /// The API version of its contents.
    pub version: String,
    /// The household; none for what concerns the client as a whole.
    pub user_id: Option<String>,
    /// What kind.
    pub kind: EventKind,
    /// The type of its device.
    pub asset_type: Option<String>,
    /// The code of the vendor that it is about.
    pub vendor: Option<String>,
    /// The name of its device.
    pub device: Option<String>,
    /// For an update: the paths of the fields that changed.
    pub updated_fields: Vec<String>,
    /// What it would change.
    pub effect: EventEffectView,
    /// Everything that it carries, as JSON to be read by people. Remote text.
    pub raw: String,
}

/// A delivery.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeliveryView {
    /// Whether it comes from Enode.
    pub signature: SignatureVerdict,
    /// Its events, in the order in which they came.
    pub events: Vec<EventView>,
    /// Events that could not be read.
    pub set_aside: Vec<SetAside>,
    /// Why the body as a whole could not be read.
    pub problem: Option<Text>,
}

impl DeliveryView {
    /// The same with what each event would change about a household, one after the other; and the household after
    /// all of them. `events` are those that came with this view from [`read_delivery`].
    pub fn with_effects(mut self, events: &[Event], user: &UserId, known: &Snapshot) -> (Self, Snapshot) {
        let mut known = known.clone();
        for (view, event) in self.events.iter_mut().zip(events) {
            view.effect = if event.user_id.as_ref().is_some_and(|about| about != user) {
                EventEffectView::OtherHousehold
            } else {
                match known.with_event(event) {
                    EventEffect::Changed(changed) => {
                        known = changed;
                        EventEffectView::ChangesDevices
                    }
                    EventEffect::NothingNew => EventEffectView::NothingNew,
                    EventEffect::NotAboutDevices => EventEffectView::None,
                }
            };
        }
        (self, known)
    }
}

/// Reads a delivery and checks it.
///
/// - `body`: the bytes as they came; a signature holds for no others.
/// - `signature`: what stood in the header [`SIGNATURE_HEADER`](webhook::SIGNATURE_HEADER).
/// - `secret`: the webhook's.
///
/// The events are read whatever the signature, so that they can be looked at. Act on them only if
/// [`SignatureVerdict::may_be_believed`]. What they change is not told yet: see [`DeliveryView::with_effects`].
pub fn read_delivery(
    body: &[u8],
    signature: Option<&str>,
    secret: Option<&WebhookSecret>,
) -> (DeliveryView, Vec<Event>) {
    let signature = match (secret, signature) {
        (None, _) => SignatureVerdict::NotChecked,
        (Some(_), None) => SignatureVerdict::Missing,
        (Some(secret), Some(signature)) => match webhook::verify(body, signature, secret) {
            Ok(()) => SignatureVerdict::Valid,
            Err(SignatureError::Malformed) => SignatureVerdict::Malformed,
            Err(_) => SignatureVerdict::Wrong,
        },
    };
    let (listing, problem) = match webhook::read(body) {
        Ok(listing) => (listing, None),
        Err(misfit) => {
            let problem = fault::no_delivery(misfit.reason.clone()).into();
            (enode::Listing::default(), Some(problem))
        }
    };
    let view = DeliveryView {
        signature,
        events: listing.items.iter().map(event_view).collect(),
        set_aside: listing.set_aside.into_iter().map(SetAside::from).collect(),
        problem,
    };
    (view, listing.items)
}

fn event_view(event: &Event) -> EventView {
    let mut view = EventView {
        name: event.name.clone(),
        created_at: event.created_at.to_string(),
        version: event.version.clone(),
        user_id: event.user_id.as_ref().map(ToString::to_string),
        kind: EventKind::Other,
        asset_type: None,
        vendor: None,
        device: None,
        updated_fields: Vec::new(),
        effect: EventEffectView::None,
        raw: format!("{:#}", event.json),
    };
    match &event.body {
        EventBody::Asset {
            change,
            asset,
            updated_fields,
        } => {
            view.kind = match change {
                Change::Discovered => EventKind::Discovered,
                Change::Updated => EventKind::Updated,
                Change::Deleted => EventKind::Deleted,
            };
            view.asset_type = Some(asset.asset_type().to_string());
            view.vendor = Some(asset.vendor().to_string());
            view.device = Some(device_name(asset, &brand_of));
            view.updated_fields.clone_from(updated_fields);
        }
        EventBody::CredentialsInvalidated { vendor } => {
            view.kind = EventKind::CredentialsInvalidated;
            view.vendor = Some(vendor.to_string());
        }
        EventBody::Heartbeat { .. } => view.kind = EventKind::Heartbeat,
        EventBody::Test => view.kind = EventKind::Test,
        _ => {}
    }
    view
}

/// A delivery is about any vendor, whatever catalogue is at hand.
fn brand_of(code: &str) -> String {
    let known = enode::known::vendor(code).map(|known| known.display_name);
    known.unwrap_or(code).to_owned()
}
