//! Changing what happens from outside: faults, story, clock, devices; and what was asked so far.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;

use crate::faults::Fault;
use crate::story::Story;
use crate::{LoggedRequest, Shared, lock};

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/faults", post(add_fault).delete(clear_faults))
        .route("/story", post(begin_story))
        .route("/clock", post(move_clock))
        .route("/devices", post(add_device))
        .route("/requests", get(requests))
}

async fn add_fault(State(shared): State<Arc<Shared>>, Json(fault): Json<Fault>) -> StatusCode {
    lock(&shared.faults).push(fault);
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(shared): State<Arc<Shared>>) -> StatusCode {
    lock(&shared.faults).clear();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct StoryWanted {
    story: String,
}

async fn begin_story(State(shared): State<Arc<Shared>>, Json(wanted): Json<StoryWanted>) -> StatusCode {
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

async fn move_clock(State(shared): State<Arc<Shared>>, Json(by): Json<ClockMove>) -> StatusCode {
    shared.world(|world| world.advance(Duration::from_secs(by.advance_seconds)));
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NewDevice {
    user_id: String,
    vendor: String,
    asset_type: String,
}

async fn add_device(State(shared): State<Arc<Shared>>, Json(device): Json<NewDevice>) -> StatusCode {
    let added = shared.world(|world| world.add_device(&device.user_id, &device.vendor, &device.asset_type));
    if added.is_some() {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::NOT_FOUND
    }
}

async fn requests(State(shared): State<Arc<Shared>>) -> Json<Vec<LoggedRequest>> {
    Json(lock(&shared.requests).clone())
}
