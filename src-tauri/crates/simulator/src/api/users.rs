//! Users: list, get, delete, unlink.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get};
use axum::{Json, Router};
use serde_json::{Value, json};

use super::{page, problem};
use crate::{Absent, Shared};

pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/users", get(list))
        .route("/users/{user}", get(one).delete(remove))
        .route("/users/{user}/authorization", delete(deauthorize))
        .route("/users/{user}/vendors/{vendor}", delete(unlink))
        .route("/users/{user}/vendors/{vendor}/{asset_type}", delete(unlink_type))
}

async fn list(State(shared): State<Arc<Shared>>, Query(wanted): Query<page::Wanted>) -> Response {
    let users: Vec<Value> = shared.world(|world| {
        let users = world.users().into_iter();
        users
            .map(|(id, user)| json!({"id": id, "createdAt": user.created_at.to_string(), "scopes": ["all"]}))
            .collect()
    });
    page::of(&users, &wanted)
}

async fn one(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let user = shared.world(|world| world.user(&id).cloned());
    let Some(user) = user else { return unknown(&id) };
    let linked: Vec<Value> = user
        .accounts
        .iter()
        .flat_map(|account| {
            account.types.keys().map(|asset_type| {
                json!({"vendor": account.vendor, "vendorType": asset_type, "isValid": account.valid})
            })
        })
        .collect();
    Json(json!({"id": id, "linkedVendors": linked})).into_response()
}

async fn remove(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let removed = shared.world(|world| world.delete_user(&id));
    done(&shared, removed, || unknown(&id))
}

async fn deauthorize(State(shared): State<Arc<Shared>>, Path(id): Path<String>) -> Response {
    let removed = shared.world(|world| world.deauthorize(&id));
    done(&shared, removed, || unknown(&id))
}

async fn unlink(State(shared): State<Arc<Shared>>, Path((id, vendor)): Path<(String, String)>) -> Response {
    let removed = shared.world(|world| world.unlink(&id, &vendor, None));
    done(&shared, removed, || not_linked(&shared, &id, &vendor))
}

async fn unlink_type(
    State(shared): State<Arc<Shared>>,
    Path((id, vendor, asset_type)): Path<(String, String, String)>,
) -> Response {
    let removed = shared.world(|world| world.unlink(&id, &vendor, Some(&asset_type)));
    done(&shared, removed, || {
        not_linked(&shared, &id, &format!("{vendor} {asset_type}"))
    })
}

/// What is there no more, or was not there, which the options answer.
fn done(shared: &Shared, removed: bool, absent: impl FnOnce() -> Response) -> Response {
    if removed || shared.options.absent == Absent::NoContent {
        StatusCode::NO_CONTENT.into_response()
    } else {
        absent()
    }
}

fn not_linked(shared: &Shared, id: &str, what: &str) -> Response {
    if shared.world(|world| world.user(id).is_some()) {
        problem::not_found(&format!("User {id} has not linked {what}."))
    } else {
        unknown(id)
    }
}

fn unknown(id: &str) -> Response {
    problem::answer(
        404,
        "not-found",
        "User does not exist",
        &format!("Could not find user with ID {id}"),
    )
}
