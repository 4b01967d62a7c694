//! What Enode sends to a webhook: signed batches of events.
//!
//! [`verify`] the signature over the raw bytes first, then [`read`] them. Here: the 28 events of the contract's
//! `webhooks`, as types; events that are newer are kept whole. Not here: the server that receives them, and what
//! they mean for a household.

use hmac::{Hmac, Mac};
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha1::Sha1;

use crate::decode::{self, Listing, SetAside};
use crate::{Asset, AssetType, UserId, VendorCode, WebhookSecret};

/// The header that carries the signature.
pub const SIGNATURE_HEADER: &str = "x-enode-signature";

/// The header that names a delivery. It is not signed.
pub const DELIVERY_HEADER: &str = "x-enode-delivery";

/// Why a delivery must not be believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// The header is not `sha1=` and 40 hexadecimal digits.
    #[error("the signature is not written as Enode writes it")]
    Malformed,
    /// It is not the signature of these bytes under this secret.
    #[error("the signature does not belong to this body and secret")]
    Wrong,
}

/// Checks `X-Enode-Signature`: `sha1=` and the HMAC-SHA1 of the body's raw bytes, in hexadecimal. Takes the same
/// time wherever the two differ.
///
/// # Errors
/// [`SignatureError`] if the delivery must not be believed.
pub fn verify(body: &[u8], signature: &str, secret: &WebhookSecret) -> Result<(), SignatureError> {
    let digits = signature
        .trim()
        .strip_prefix("sha1=")
        .ok_or(SignatureError::Malformed)?;
    let claimed = bytes(digits).ok_or(SignatureError::Malformed)?;
    let mac = Hmac::<Sha1>::new_from_slice(secret.expose_secret().as_bytes());
    // HMAC takes keys of every length, so there is always one.
    let mut mac = mac.map_err(|_| SignatureError::Wrong)?;
    mac.update(body);
    mac.verify_slice(&claimed).map_err(|_| SignatureError::Wrong)
}

fn bytes(digits: &str) -> Option<[u8; 20]> {
    let mut bytes = [0; 20];
    if digits.len() != 2 * bytes.len() || !digits.is_ascii() {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(digits.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}

/// Reads a delivery: a JSON array of up to 100 events. An event that does not fit is set aside with its place.
///
/// # Errors
/// [`SetAside`] when the body is no JSON array.
pub fn read(body: &[u8]) -> Result<Listing<Event>, SetAside> {
    let raw: Vec<Value> = decode::value(body)?;
    let mut listing = Listing::default();
    for (index, value) in raw.into_iter().enumerate() {
        match Event::from_json(value) {
            Ok(event) => listing.items.push(event),
            Err(misfit) => listing.set_aside.push(within(&format!("[{index}]"), misfit)),
        }
    }
    Ok(listing)
}

/// One event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Its name, such as `user:battery:discovered`.
    pub name: String,
    /// When it was made.
    pub created_at: Timestamp,
    /// The API version of its contents.
    pub version: String,
    /// The household; none for what concerns the client as a whole.
    pub user_id: Option<UserId>,
    /// What it tells.
    pub body: EventBody,
    /// Everything that it carries, as it came.
    pub json: Value,
}

/// What has become of a device or system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// It is there now. Most of it is empty; an update follows soon.
    Discovered,
    /// It has changed.
    Updated,
    /// It is gone.
    Deleted,
}

/// What an event tells.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EventBody {
    /// `user:{assetType}:discovered`, `…:updated`, `…:deleted`.
    Asset {
        /// What has become of it.
        change: Change,
        /// The device.
        asset: Box<Asset>,
        /// The paths of the fields that changed, for an update.
        updated_fields: Vec<String>,
    },
    /// `user:credentials:invalidated`: the customer must sign in again. It does not say for which types.
    CredentialsInvalidated {
        /// The vendor.
        vendor: VendorCode,
    },
    /// `user:hem-system:discovered`, `…:updated`, `…:deleted`. The system is as it came.
    HemSystem {
        /// What has become of it.
        change: Change,
        /// The system: schema `HEMSystem`.
        system: Value,
    },
    /// `system:heartbeat`.
    Heartbeat {
        /// How many events wait to be delivered.
        pending_events: f64,
    },
    /// `enode:webhook:test`.
    Test,
    /// An event about controls, schedules, smart charging or statistics, which linking has no need of, or one that
    /// is newer than this crate: [`Event::json`] has it.
    Other,
}

impl Event {
    /// Reads one event.
    ///
    /// # Errors
    /// [`SetAside`] tells what did not fit and where.
    pub fn from_json(json: Value) -> Result<Self, SetAside> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Common {
            event: String,
            created_at: Timestamp,
            version: String,
            user: Option<User>,
        }
        #[derive(Deserialize)]
        struct User {
            id: UserId,
        }
        let common: Common = decode::value(json.to_string().as_bytes())?;
        Ok(Self {
            body: EventBody::read(&common.event, &json)?,
            name: common.event,
            created_at: common.created_at,
            version: common.version,
            user_id: common.user.map(|user| user.id),
            json,
        })
    }
}

impl EventBody {
    fn read(name: &str, json: &Value) -> Result<Self, SetAside> {
        let parts: Vec<&str> = name.split(':').collect();
        let change = parts.last().and_then(|&last| Change::from_name(last));
        match (parts.as_slice(), change) {
            (["user", "credentials", "invalidated"], _) => Ok(Self::CredentialsInvalidated {
                vendor: field(json, "vendor")?,
            }),
            (["user", "hem-system", _], Some(change)) => Ok(Self::HemSystem {
                change,
                system: field(json, "hemSystem")?,
            }),
            (["user", asset_type, _], Some(change))
                if AssetType::KNOWN.contains(&AssetType::from(*asset_type)) =>
            {
                let asset = Asset::from_json(&AssetType::from(*asset_type), &json[*asset_type])
                    .map_err(|misfit| within(asset_type, misfit))?;
                let updated_fields = match change {
                    Change::Updated => field(json, "updatedFields")?,
                    Change::Discovered | Change::Deleted => Vec::new(),
                };
                Ok(Self::Asset {
                    change,
                    asset: Box::new(asset),
                    updated_fields,
                })
            }
            (["system", "heartbeat"], _) => Ok(Self::Heartbeat {
                pending_events: field(json, "pendingEvents")?,
            }),
            (["enode", "webhook", "test"], _) => Ok(Self::Test),
            _ => Ok(Self::Other),
        }
    }
}

impl Change {
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "discovered" => Some(Self::Discovered),
            "updated" => Some(Self::Updated),
            "deleted" => Some(Self::Deleted),
            _ => None,
        }
    }
}

/// What did not fit in a part, with its place in the whole.
fn within(part: &str, misfit: SetAside) -> SetAside {
    let dot = if misfit.path.is_empty() { "" } else { "." };
    SetAside {
        path: format!("{part}{dot}{}", misfit.path),
        ..misfit
    }
}

/// One field of an event, with its name in what does not fit.
fn field<T: DeserializeOwned>(json: &Value, name: &str) -> Result<T, SetAside> {
    let value = json.get(name).ok_or_else(|| SetAside {
        path: name.to_owned(),
        reason: format!("missing field `{name}`"),
    })?;
    decode::at(value.to_string().as_bytes(), name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn secret() -> WebhookSecret {
        WebhookSecret::from("example-secret")
    }

    #[test]
    fn the_published_vector_holds() {
        let body = br#"{"payload":"example"}"#;
        let signature = "sha1=e417e6fc2e7f8a78c93a35a7b344d36ce179fc8d";
        assert_eq!(verify(body, signature, &secret()), Ok(()));
        assert_eq!(
            verify(body, &signature.to_uppercase().replace("SHA1", "sha1"), &secret()),
            Ok(())
        );
        assert_eq!(
            verify(b"{\"payload\":\"examplE\"}", signature, &secret()),
            Err(SignatureError::Wrong)
        );
        assert_eq!(
            verify(body, signature, &WebhookSecret::from("other-secret")),
            Err(SignatureError::Wrong)
        );
    }

    #[test]
    fn other_forms_are_refused() {
        for signature in [
            "",
            "sha1=",
            "sha256=e417e6fc",
            "e417e6fc2e7f8a78c93a35a7b344d36ce179fc8d",
            "sha1=zz",
        ] {
            assert_eq!(
                verify(b"x", signature, &secret()),
                Err(SignatureError::Malformed),
                "{signature}"
            );
        }
    }

    fn event(name: &str, more: &Value) -> Value {
        let mut event = json!({
            "event": name, "createdAt": "2026-01-15T09:42:00Z", "version": "2024-10-01", "user": {"id": "u1"},
        });
        event
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().cloned().unwrap());
        event
    }

    #[test]
    fn a_batch_is_read_event_by_event() {
        let batch = json!([
            event("user:credentials:invalidated", &json!({"vendor": "TESLA"})),
            {"event": "system:heartbeat", "createdAt": "2026-01-15T09:42:00Z", "version": "2024-10-01", "pendingEvents": 3},
            {"event": "enode:webhook:test", "createdAt": "2026-01-15T09:42:00Z", "version": "2024-10-01"},
            event("user:toaster:discovered", &json!({"toaster": {"slots": 2}})),
            event("user:credentials:invalidated", &json!({})),
            event("user:meter:discovered", &json!({"meter": {"id": 1}})),
            42,
            event("user:meter:discovered", &json!({})),
        ]);
        let read = read(batch.to_string().as_bytes()).unwrap();
        assert_eq!(read.items.len(), 4);
        assert_eq!(
            read.items[0].body,
            EventBody::CredentialsInvalidated {
                vendor: "TESLA".into()
            }
        );
        assert_eq!(read.items[0].user_id.as_ref().map(UserId::as_str), Some("u1"));
        assert_eq!(read.items[1].body, EventBody::Heartbeat { pending_events: 3.0 });
        assert_eq!(read.items[2].body, EventBody::Test);
        assert_eq!(read.items[3].body, EventBody::Other);
        assert_eq!(read.items[3].json["toaster"]["slots"], 2, "what is new is kept");
        let places: Vec<&str> = read
            .set_aside
            .iter()
            .map(|set_aside| set_aside.path.as_str())
            .collect();
        assert_eq!(places[0], "[4].vendor");
        assert!(places[1].starts_with("[5].meter"), "{places:?}");
        assert_eq!(places[2..], ["[6]", "[7].meter"]);
    }

    #[test]
    fn a_body_that_is_no_list_is_refused() {
        assert!(read(b"{}").is_err());
        assert!(read(b"[{]").is_err());
    }

    proptest! {
        #[test]
        fn no_body_and_no_header_makes_it_fall_over(body: Vec<u8>, header: String) {
            let _ = read(&body);
            prop_assert!(verify(&body, &header, &secret()).is_err(), "a guess does not verify");
        }
    }
}
