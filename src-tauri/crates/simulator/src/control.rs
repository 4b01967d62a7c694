//! Changing what happens from outside: faults, story, clock; what customers, installers and vendors do; webhooks; and
//! what was asked so far. Each takes and answers JSON, and calls what a test calls on
//! [`Simulator`](crate::Simulator).

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::delivery::{self, Delivery};
use crate::drive::key_of;
use crate::faults::Fault;
use crate::story::Story;
use crate::world::{Disorder, LinkError, scopes_of};
use crate::{LoggedRequest, Shared, lock};

type Here = State<Arc<Shared>>;

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/faults", post(add_fault).delete(clear_faults))
        .route("/story", get(story).post(begin_story))
        .route("/clock", get(clock).post(move_clock))
        .route("/links/complete", post(complete_link))
        .route("/links/cancel", post(cancel_link))
        .route("/accounts", post(link_account).delete(unlink_account))
        .route("/accounts/invalidate", post(invalidate))
        .route("/devices", post(add_device).delete(remove_device))
        .route("/reachability", post(set_reachable))
        .route(
            "/interventions",
            post(put_intervention).delete(resolve_intervention),
        )
        .route("/webhooks/flush", post(flush))
        .route("/webhooks/disorder", post(set_disorder))
        .route("/webhooks/deliveries", get(deliveries))
        .route("/requests", get(requests).delete(forget_requests))
        .route("/sessions", get(sessions))
}

/// 204 if there was something to do it to, else 404.
fn found(found: bool) -> StatusCode {
    if found {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::NOT_FOUND
    }
}

async fn add_fault(State(shared): Here, Json(fault): Json<Fault>) -> StatusCode {
    lock(&shared.faults).push(fault);
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(shared): Here) -> StatusCode {
    lock(&shared.faults).clear();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct StoryWanted {
    story: String,
}

async fn story(State(shared): Here) -> Json<Value> {
    let story = shared.world(|world| world.story);
    Json(json!({"story": story.code(), "name": story.name(), "description": story.description()}))
}

async fn begin_story(State(shared): Here, Json(wanted): Json<StoryWanted>) -> StatusCode {
    match Story::from_code(&wanted.story) {
        Some(story) => {
            shared.begin(story);
            StatusCode::NO_CONTENT
        }
        None => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ClockMove {
    advance_seconds: u64,
}

async fn clock(State(shared): Here) -> Json<Value> {
    Json(json!({"now": shared.world(|world| world.now())}))
}

async fn move_clock(State(shared): Here, Json(by): Json<ClockMove>) -> StatusCode {
    shared.advance(Duration::from_secs(by.advance_seconds));
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Link {
    link_url: String,
    #[serde(default)]
    vendor: String,
}

async fn complete_link(State(shared): Here, Json(link): Json<Link>) -> Response {
    ended(shared.world(|world| world.complete(key_of(&link.link_url), &link.vendor)))
}

async fn cancel_link(State(shared): Here, Json(link): Json<Link>) -> Response {
    ended(shared.world(|world| world.cancel(key_of(&link.link_url))))
}

/// Where the browser would go, or 409 and why the link cannot be gone on with.
fn ended(end: Result<String, LinkError>) -> Response {
    match end {
        Ok(redirect) => Json(json!({"redirect": redirect})).into_response(),
        Err(refused) => (
            StatusCode::CONFLICT,
            Json(json!({"refused": refused.to_string()})),
        )
            .into_response(),
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AccountNamed {
    user_id: String,
    vendor: String,
    /// The scopes that are granted; without, all that the vendor has.
    scopes: Option<Vec<String>>,
    /// The one type that is meant; without, all.
    asset_type: Option<String>,
}

async fn link_account(State(shared): Here, Json(account): Json<AccountNamed>) -> StatusCode {
    let scopes = account.scopes.unwrap_or_else(|| scopes_of(&account.vendor));
    shared.world(|world| world.link_account(&account.user_id, &account.vendor, &scopes));
    StatusCode::NO_CONTENT
}

async fn unlink_account(State(shared): Here, Json(account): Json<AccountNamed>) -> StatusCode {
    found(
        shared.world(|world| world.unlink(&account.user_id, &account.vendor, account.asset_type.as_deref())),
    )
}

async fn invalidate(State(shared): Here, Json(account): Json<AccountNamed>) -> StatusCode {
    found(shared.world(|world| world.invalidate(&account.user_id, &account.vendor)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DeviceNamed {
    user_id: String,
    vendor: String,
    asset_type: String,
    /// Its place among those of its type, from 0.
    #[serde(default)]
    index: usize,
}

async fn add_device(State(shared): Here, Json(device): Json<DeviceNamed>) -> StatusCode {
    let added = shared.world(|world| world.add_device(&device.user_id, &device.vendor, &device.asset_type));
    found(added.is_some())
}

async fn remove_device(State(shared): Here, Json(device): Json<DeviceNamed>) -> StatusCode {
    found(shared.world(|world| {
        world.remove_device(&device.user_id, &device.vendor, &device.asset_type, device.index)
    }))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reachability {
    user_id: String,
    asset_type: String,
    reachable: bool,
}

async fn set_reachable(State(shared): Here, Json(wanted): Json<Reachability>) -> StatusCode {
    let changed =
        shared.world(|world| world.set_type_reachable(&wanted.user_id, &wanted.asset_type, wanted.reachable));
    found(changed > 0)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct InterventionNamed {
    user_id: String,
    intervention_id: String,
    #[serde(default)]
    asset_type: String,
    #[serde(default)]
    capability: String,
}

async fn put_intervention(State(shared): Here, Json(named): Json<InterventionNamed>) -> StatusCode {
    let changed = shared.world(|world| {
        world.put_intervention(
            &named.user_id,
            &named.asset_type,
            &named.capability,
            &named.intervention_id,
        )
    });
    found(changed > 0)
}

async fn resolve_intervention(State(shared): Here, Json(named): Json<InterventionNamed>) -> StatusCode {
    found(shared.world(|world| world.resolve_intervention(&named.user_id, &named.intervention_id)) > 0)
}

/// Answers when all that was due has been delivered or refused.
async fn flush(State(shared): Here) -> StatusCode {
    delivery::all_due(&shared).await;
    StatusCode::NO_CONTENT
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct DisorderWanted {
    twice: bool,
    reversed: bool,
}

async fn set_disorder(State(shared): Here, Json(wanted): Json<DisorderWanted>) -> StatusCode {
    let DisorderWanted { twice, reversed } = wanted;
    shared.world(|world| world.set_disorder(Disorder { twice, reversed }));
    StatusCode::NO_CONTENT
}

async fn deliveries(State(shared): Here) -> Json<Vec<Delivery>> {
    Json(lock(&shared.deliveries).clone())
}

async fn requests(State(shared): Here) -> Json<Vec<LoggedRequest>> {
    Json(lock(&shared.requests).clone())
}

async fn forget_requests(State(shared): Here) -> StatusCode {
    lock(&shared.requests).clear();
    StatusCode::NO_CONTENT
}

async fn sessions(State(shared): Here) -> Json<Value> {
    Json(json!({"created": shared.world(|world| world.sessions_made())}))
}
