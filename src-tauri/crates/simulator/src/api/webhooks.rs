//! Webhooks: create, list, get, change, delete, test.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use bytes::Bytes;
use enode::WebhookSecret;
use secrecy::SecretString;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use url::Url;

use super::{page, problem};
use crate::world::{Exists, Webhook};
use crate::{Shared, WebhookUrls, delivery};

/// What can be subscribed to.
const EVENTS: &[&str] = &[
    "*",
    "user:vehicle:discovered",
    "user:vehicle:updated",
    "user:vehicle:deleted",
    "user:vehicle:smart-charging-status-updated",
    "user:charge-action:updated",
    "user:vendor-action:updated",
    "user:schedule:execution-updated",
    "user:charger:discovered",
    "user:charger:updated",
    "user:charger:deleted",
    "user:hvac:discovered",
    "user:hvac:updated",
    "user:hvac:deleted",
    "user:inverter:discovered",
    "user:inverter:updated",
    "user:inverter:deleted",
    "user:inverter:statistics-updated",
    "user:credentials:invalidated",
    "user:battery:discovered",
    "user:battery:updated",
    "user:battery:deleted",
    "enode:webhook:test",
    "user:meter:discovered",
    "user:meter:updated",
    "user:meter:deleted",
];

pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/webhooks", get(list).post(create))
        .route("/webhooks/{id}", get(one).patch(change).delete(remove))
        .route("/webhooks/{id}/test", post(test))
}

/// What a webhook is created or changed with: schemas `WebhookCreatePayload` and `WebhookUpdatePayload`.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Payload {
    url: Option<String>,
    secret: Option<SecretString>,
    events: Option<Vec<String>>,
    #[serde(default)]
    api_version: Field<String>,
    #[serde(default)]
    authentication: Field<Authentication>,
}

/// A field that may be left out, null, or filled, each meaning something else.
#[derive(Default)]
enum Field<T> {
    #[default]
    LeftOut,
    Null,
    Filled(T),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Self::Null, Self::Filled))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Authentication {
    header_name: String,
    header_value: SecretString,
}

async fn list(State(shared): State<Arc<Shared>>, Query(wanted): Query<page::Wanted>) -> Response {
    let shown: Vec<Value> = shared.world(|world| world.webhooks().map(Webhook::shown).collect());
    page::of(&shown, &wanted)
}

async fn create(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let payload = match read(&shared, &body) {
        Ok(payload) => payload,
        Err(answer) => return answer,
    };
    let (Some(url), Some(secret)) = (payload.url.clone(), payload.secret.clone()) else {
        return invalid("url and secret are required.");
    };
    if matches!(payload.authentication, Field::Null) {
        return invalid("authentication must be an object.");
    }
    let created = shared.world(|world| {
        let webhook = world.create_webhook(&url, WebhookSecret::from(secret), |webhook| {
            apply(webhook, payload);
        });
        webhook.map(Webhook::shown)
    });
    match created {
        Ok(shown) => Json(shown).into_response(),
        Err(Exists) => problem::answer(
            400,
            "bad-request",
            "Webhook already exists.",
            "There is a webhook with this URL.",
        ),
    }
}

async fn one(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let shown = shared.world(|world| world.webhook(&id).map(Webhook::shown));
    shown.map_or_else(|| unknown(&id), |shown| Json(shown).into_response())
}

async fn change(State(shared): State<Arc<Shared>>, Path(id): Path<String>, body: Bytes) -> Response {
    let payload = match read(&shared, &body) {
        Ok(payload) => payload,
        Err(answer) => return answer,
    };
    let shown = shared.world(|world| {
        let webhook = world.change_webhook(&id, |webhook| apply(webhook, payload));
        webhook.map(Webhook::shown)
    });
    shown.map_or_else(|| unknown(&id), |shown| Json(shown).into_response())
}

async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    if shared.world(|world| world.delete_webhook(&id)) {
        StatusCode::NO_CONTENT.into_response()
    } else {
        unknown(&id)
    }
}

async fn test(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let Some(outgoing) = shared.world(|world| world.test_delivery(&id)) else {
        return unknown(&id);
    };
    let mut failure = String::new();
    for delivery_id in &outgoing.delivery_ids {
        match delivery::send(&shared, &outgoing, delivery_id).await {
            Ok(answer) if answer.is_success() => {
                shared.world(|world| world.delivered(&id));
                let body = json!({
                    "status": "SUCCESS",
                    "description": "The endpoint took the test event.",
                    "response": {"code": answer.status, "body": answer.body, "headers": answer.headers},
                });
                return Json(body).into_response();
            }
            Ok(answer) => failure = format!("The endpoint answered {}.", answer.status),
            Err(undelivered) => failure = undelivered.to_string(),
        }
    }
    Json(json!({"status": "FAILURE", "description": failure, "response": null})).into_response()
}

fn apply(webhook: &mut Webhook, payload: Payload) {
    if let Some(url) = payload.url {
        webhook.url = url;
    }
    if let Some(secret) = payload.secret {
        webhook.secret = WebhookSecret::from(secret);
    }
    if let Some(events) = payload.events {
        webhook.events = events;
    }
    match payload.api_version {
        Field::LeftOut => {}
        Field::Null => webhook.api_version = None,
        Field::Filled(version) => webhook.api_version = Some(version),
    }
    match payload.authentication {
        Field::LeftOut => {}
        Field::Null => webhook.authentication = None,
        Field::Filled(header) => webhook.authentication = Some((header.header_name, header.header_value)),
    }
}

fn read(shared: &Shared, body: &[u8]) -> Result<Payload, Response> {
    let payload: Payload = serde_json::from_slice(body).map_err(|error| invalid(&error.to_string()))?;
    match wrong(shared.options.webhook_urls, &payload) {
        None => Ok(payload),
        Some(wrong) => Err(invalid(wrong)),
    }
}

/// What is wrong with a payload that can be read.
fn wrong(urls: WebhookUrls, payload: &Payload) -> Option<&'static str> {
    use secrecy::ExposeSecret;
    if payload.url.as_deref().is_some_and(|url| !url_fits(urls, url)) {
        return Some("url must be an https URL of 8 to 200 characters.");
    }
    let secret = payload.secret.as_ref().map(|secret| secret.expose_secret().len());
    if secret.is_some_and(|length| !(6..=256).contains(&length)) {
        return Some("secret must be 6 to 256 characters long.");
    }
    let events = payload.events.as_deref().unwrap_or_default();
    if events.iter().any(|event| !EVENTS.contains(&event.as_str())) {
        return Some("events has one that there is not.");
    }
    if matches!(&payload.api_version, Field::Filled(version) if version != enode::API_VERSION) {
        return Some("apiVersion must be 2024-10-01.");
    }
    let Field::Filled(header) = &payload.authentication else {
        return None;
    };
    let name_fits = (1..=128).contains(&header.header_name.len())
        && header
            .header_name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte));
    if !name_fits {
        return Some("authentication.headerName must be lower-case letters, digits, - and _.");
    }
    let value = header.header_value.expose_secret();
    let value_fits =
        (1..=256).contains(&value.len()) && value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    (!value_fits).then_some("authentication.headerValue must be 1 to 256 printable characters.")
}

fn url_fits(urls: WebhookUrls, url: &str) -> bool {
    let length = url.chars().count();
    (8..=200).contains(&length)
        && Url::parse(url).is_ok_and(|url| {
            url.scheme() == "https" || (urls == WebhookUrls::HttpsAndLoopback && delivery::is_loopback(&url))
        })
}

fn invalid(detail: &str) -> Response {
    problem::answer(400, "bad-request", "Webhook input is not valid.", detail)
}

fn unknown(id: &str) -> Response {
    problem::answer(
        404,
        "not-found",
        "Webhook not found",
        &format!("Could not find webhook {id}"),
    )
}
