//! Where Enode sends the events of a client: what is set up, and what is asked for.
//!
//! The secret and the header's value go to the API and never come back, so they are in what is asked for alone. That
//! cannot be serialised: the body is written where it is sent. Not here: the events themselves
//! ([`webhook`](crate::webhook)).

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Other;
use crate::names::open_enum;
use crate::{WebhookHeaderValue, WebhookId, WebhookSecret};

/// One webhook of a client: schema `WebhookResponse`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Webhook {
    /// Its ID.
    pub id: WebhookId,
    /// The https address that events are sent to.
    pub url: String,
    /// The events that are sent, as subscribed to: [`ALL_EVENTS`](crate::known::ALL_EVENTS) is every one.
    #[serde(default = "all_events")]
    pub events: Vec<String>,
    /// When a delivery last succeeded; none, where the API says so, if none has.
    #[serde(default, deserialize_with = "moment::of_option")]
    pub last_success: Option<Timestamp>,
    /// Whether events are sent. Enode stops after failing for long enough; a test that succeeds starts it again.
    pub is_active: bool,
    /// When it was created.
    #[serde(deserialize_with = "moment::of_required")]
    pub created_at: Timestamp,
    /// The API version of the events; none is the client's own.
    pub api_version: Option<String>,
    /// The header that is sent along.
    pub authentication: Option<WebhookAuthentication>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// The header that Enode sends along to a [`Webhook`]; its value never comes back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookAuthentication {
    /// The header's name.
    pub header_name: String,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What came of a test: schema `TestFirehoseWebhook`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookTest {
    /// Whether the test event arrived.
    pub status: WebhookTestStatus,
    /// The same in words.
    pub description: String,
    /// What the webhook answered, if it did.
    pub response: Option<WebhookTestResponse>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

/// What a webhook answered to a test. Remote text from whoever answers at its address: show it safely.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookTestResponse {
    /// The HTTP status; a number of any kind in the contract.
    pub code: f64,
    /// The body.
    pub body: String,
    /// The headers, a line each.
    pub headers: Option<Vec<String>>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}

open_enum! {
    /// Whether a test event arrived: `status` of `TestFirehoseWebhook`.
    WebhookTestStatus {
        /// It did.
        Success = "SUCCESS",
        /// It did not.
        Failure = "FAILURE",
    }
}

/// A webhook to be created: schema `WebhookCreatePayload`.
#[derive(Clone, Debug)]
pub struct NewWebhook {
    /// The https address that events are to be sent to: 8 to 200 characters.
    pub url: String,
    /// What Enode is to sign deliveries with: 6 to 256 characters.
    pub secret: WebhookSecret,
    /// The events to be sent, of [`WEBHOOK_EVENTS`](crate::known::WEBHOOK_EVENTS); none is every one.
    pub events: Option<Vec<String>>,
    /// The API version of the events; none is the client's own.
    pub api_version: Option<String>,
    /// A header to be sent along.
    pub authentication: Option<WebhookHeader>,
}

impl NewWebhook {
    /// The fields that the contract requires.
    pub fn new(url: impl Into<String>, secret: impl Into<WebhookSecret>) -> Self {
        Self {
            url: url.into(),
            secret: secret.into(),
            events: None,
            api_version: None,
            authentication: None,
        }
    }

    pub(crate) fn body(&self) -> Body<'_> {
        Body {
            url: Some(&self.url),
            secret: Some(self.secret.expose_secret()),
            events: self.events.as_deref(),
            api_version: self.api_version.as_deref().map_or(Patch::Leave, Patch::Set),
            authentication: self
                .authentication
                .as_ref()
                .map_or(Patch::Leave, |header| Patch::Set(header.body())),
        }
    }
}

/// A header that Enode is to send along, so that a receiver may refuse others early.
#[derive(Clone, Debug)]
pub struct WebhookHeader {
    /// Its name: 1 to 128 of `a` to `z`, `0` to `9`, `-` and `_`.
    pub name: String,
    /// Its value.
    pub value: WebhookHeaderValue,
}

impl WebhookHeader {
    fn body(&self) -> HeaderBody<'_> {
        HeaderBody {
            header_name: &self.name,
            header_value: self.value.expose_secret(),
        }
    }
}

/// What is to change about a webhook: schema `WebhookUpdatePayload`. The default changes nothing.
#[derive(Clone, Debug, Default)]
pub struct WebhookUpdate {
    /// Another https address: 8 to 200 characters.
    pub url: Option<String>,
    /// Another secret: 6 to 256 characters.
    pub secret: Option<WebhookSecret>,
    /// Other events, in place of those before.
    pub events: Option<Vec<String>>,
    /// Another API version of the events; removed, it is the client's own.
    pub api_version: Patch<String>,
    /// Another header to be sent along, or none any more.
    pub authentication: Patch<WebhookHeader>,
}

impl WebhookUpdate {
    pub(crate) fn body(&self) -> Body<'_> {
        Body {
            url: self.url.as_deref(),
            secret: self.secret.as_ref().map(WebhookSecret::expose_secret),
            events: self.events.as_deref(),
            api_version: self.api_version.as_ref().map(String::as_str),
            authentication: self.authentication.as_ref().map(WebhookHeader::body),
        }
    }
}

/// What an update does to a field that may be null.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Patch<T> {
    /// It stays as it is: the field is left out.
    #[default]
    Leave,
    /// It is taken away: the field is null.
    Remove,
    /// It becomes this.
    Set(T),
}

impl<T> Patch<T> {
    fn as_ref(&self) -> Patch<&T> {
        match self {
            Self::Leave => Patch::Leave,
            Self::Remove => Patch::Remove,
            Self::Set(value) => Patch::Set(value),
        }
    }

    fn map<U>(self, change: impl FnOnce(T) -> U) -> Patch<U> {
        match self {
            Self::Leave => Patch::Leave,
            Self::Remove => Patch::Remove,
            Self::Set(value) => Patch::Set(change(value)),
        }
    }
}

/// The body of a request, secrets in the open: lives while it is written.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<&'a [String]>,
    #[serde(skip_serializing_if = "left", serialize_with = "patched")]
    api_version: Patch<&'a str>,
    #[serde(skip_serializing_if = "left", serialize_with = "patched")]
    authentication: Patch<HeaderBody<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HeaderBody<'a> {
    header_name: &'a str,
    header_value: &'a str,
}

impl<'a> Body<'a> {
    /// What an error must not repeat.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &'a str> {
        let header = match &self.authentication {
            Patch::Set(header) => Some(header.header_value),
            Patch::Leave | Patch::Remove => None,
        };
        self.secret.into_iter().chain(header)
    }
}

fn left<T>(patch: &Patch<T>) -> bool {
    matches!(patch, Patch::Leave)
}

fn patched<T: Serialize, S: serde::Serializer>(patch: &Patch<T>, serializer: S) -> Result<S::Ok, S::Error> {
    match patch {
        Patch::Set(value) => value.serialize(serializer),
        Patch::Leave | Patch::Remove => serializer.serialize_none(),
    }
}

fn all_events() -> Vec<String> {
    vec![crate::known::ALL_EVENTS.to_owned()]
}

/// Times of this schema, whose own examples have no time zone (`2023-08-14T13:01:00.000`): such a one is UTC.
mod moment {
    use jiff::Timestamp;
    use jiff::civil::DateTime;
    use jiff::tz::TimeZone;
    use serde::de::Error;
    use serde::{Deserialize, Deserializer};

    pub(super) fn of_required<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        read(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }

    pub(super) fn of_option<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Timestamp>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| read(&text).map_err(D::Error::custom)).transpose()
    }

    fn read(text: &str) -> Result<Timestamp, jiff::Error> {
        text.parse().or_else(|error| {
            let without_zone: DateTime = text.parse().map_err(|_| error)?;
            TimeZone::UTC.to_timestamp(without_zone)
        })
    }
}
