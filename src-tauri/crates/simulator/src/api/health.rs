//! Readiness, and the vendors' health per asset type.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::Value;

use crate::Shared;
use crate::world::{TYPES, health};

pub(super) async fn ready() -> StatusCode {
    StatusCode::NO_CONTENT
}

pub(super) fn router() -> Router<Arc<Shared>> {
    TYPES.iter().fold(Router::new(), |router, &(asset_type, list)| {
        router.route(
            &format!("/health/{list}"),
            get(async move |state| of_type(state, asset_type)),
        )
    })
}

fn of_type(State(shared): State<Arc<Shared>>, asset_type: &str) -> Json<Vec<Value>> {
    let story = shared.world(|world| world.story);
    Json(health(story, asset_type, shared.options.vendors))
}
