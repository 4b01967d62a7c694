//! Devices: lists of a user, lists of the client, one by its ID, and hints to refresh.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};

use super::{page, problem};
use crate::Shared;
use crate::world::TYPES;

pub(super) fn router() -> Router<Arc<Shared>> {
    let mut router = Router::new();
    for &(asset_type, list) in TYPES {
        router = router
            .route(
                &format!("/{list}"),
                get(async move |state, query| of_client(state, query, asset_type)),
            )
            .route(
                &format!("/users/{{user}}/{list}"),
                get(async move |state, path, query| of_user(state, path, query, asset_type)),
            )
            .route(
                &format!("/{list}/{{id}}"),
                get(async move |state, path| one(state, path, asset_type)),
            )
            .route(
                &format!("/{list}/{{id}}/refresh-hint"),
                post(async move |state, path| refresh(state, path, asset_type)),
            );
    }
    router
}

fn of_client(
    State(shared): State<Arc<Shared>>,
    Query(wanted): Query<page::Wanted>,
    asset_type: &str,
) -> Response {
    page::of(&shared.world(|world| world.assets(None, asset_type)), &wanted)
}

/// For a user that does not exist the list is empty: only `GET /users/{userId}` answers with 404.
fn of_user(
    State(shared): State<Arc<Shared>>,
    Path(user): Path<String>,
    Query(wanted): Query<page::Wanted>,
    asset_type: &str,
) -> Response {
    page::of(
        &shared.world(|world| world.assets(Some(&user), asset_type)),
        &wanted,
    )
}

fn one(State(shared): State<Arc<Shared>>, Path(id): Path<String>, asset_type: &str) -> Response {
    match shared.world(|world| world.asset(&id)) {
        Some((kind, asset)) if kind == asset_type => Json(asset).into_response(),
        _ => problem::not_found("The requested asset wasn't found."),
    }
}

fn refresh(State(shared): State<Arc<Shared>>, Path(id): Path<String>, asset_type: &str) -> Response {
    let found = shared
        .world(|world| world.asset(&id))
        .is_some_and(|(kind, _)| kind == asset_type);
    if found {
        StatusCode::NO_CONTENT.into_response()
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}
