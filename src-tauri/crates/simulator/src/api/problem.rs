//! Errors as Enode writes them: schema `Problem`.

use axum::Json;
use axum::body::Body;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

const TYPES: &str = "https://developers.enode.com/api/problems";

/// A problem with a status, the last part of its type, a title and a detail.
pub(crate) fn answer(status: u16, slug: &str, title: &str, detail: &str) -> Response<Body> {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (
        status,
        Json(json!({"type": format!("{TYPES}/{slug}"), "title": title, "detail": detail})),
    )
        .into_response()
}

/// 400 with what is wrong in the payload, one entry each.
pub(crate) fn invalid(issues: &[Value]) -> Response<Body> {
    let body = json!({
        "type": format!("{TYPES}/bad-request"),
        "title": "Payload validation failed",
        "detail": "Multiple validation errors, see issues list.",
        "issues": issues,
    });
    (StatusCode::BAD_REQUEST, Json(body)).into_response()
}

pub(crate) fn bad_request(detail: &str) -> Response<Body> {
    answer(400, "bad-request", "Bad Request", detail)
}

pub(crate) fn unauthorized() -> Response<Body> {
    answer(401, "unauthorized", "Unauthorized", "Unauthorized for resource")
}

pub(crate) fn not_found(detail: &str) -> Response<Body> {
    answer(404, "not-found", "Not Found", detail)
}

pub(crate) fn connection_limit(client_id: &str) -> Response<Body> {
    let detail = format!("Unable to create more connections for ClientID: {client_id}");
    answer(403, "forbidden", "Connections limit reached.", &detail)
}

/// 429, with the seconds of `Retry-After` if they are told.
pub(crate) fn too_many(retry_after: Option<u32>) -> Response<Body> {
    let mut response = answer(429, "too-many-requests", "Too Many Requests", "Slow down.");
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}
