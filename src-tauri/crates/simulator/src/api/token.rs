//! The token endpoint (OAuth 2.0 client credentials, RFC 6749 §4.4) and the tokens that are valid.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Form, Json};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

use crate::{Shared, lock};

/// How long a token is good for: what Enode answers with.
const SECONDS: i64 = 3599;

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new().route("/token", post(token))
}

#[derive(Deserialize)]
struct Asked {
    grant_type: Option<String>,
}

async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap, Form(asked): Form<Asked>) -> Response {
    if !credentials_are_right(&shared, &headers) {
        return oauth_error(
            StatusCode::UNAUTHORIZED,
            "invalid_client",
            "Client authentication failed.",
        );
    }
    match asked.grant_type.as_deref() {
        Some("client_credentials") => {}
        Some(_) => {
            return oauth_error(
                StatusCode::BAD_REQUEST,
                "unsupported_grant_type",
                "Use client_credentials.",
            );
        }
        None => {
            return oauth_error(
                StatusCode::BAD_REQUEST,
                "invalid_request",
                "grant_type is missing.",
            );
        }
    }
    let token = Uuid::new_v4().simple().to_string();
    let now = shared.world(|world| world.now());
    let mut tokens = lock(&shared.tokens);
    tokens.retain(|(_, until)| *until > now);
    tokens.push((token.clone(), now + SignedDuration::from_secs(SECONDS)));
    let body = json!({"access_token": token, "expires_in": SECONDS, "scope": "", "token_type": "bearer"});
    (StatusCode::OK, [(header::CACHE_CONTROL, "no-store")], Json(body)).into_response()
}

fn oauth_error(status: StatusCode, error: &str, description: &str) -> Response {
    (
        status,
        Json(json!({"error": error, "error_description": description})),
    )
        .into_response()
}

fn credentials_are_right(shared: &Shared, headers: &HeaderMap) -> bool {
    let (id, secret) = shared.world(|world| (world.client_id.clone(), world.client_secret()));
    value_after(headers, "Basic ") == Some(&STANDARD.encode(format!("{id}:{secret}")))
}

/// Whether a request carries a token that is valid now.
pub(crate) fn admits(shared: &Shared, headers: &HeaderMap) -> bool {
    let Some(token) = value_after(headers, "Bearer ") else {
        return false;
    };
    let now = shared.world(|world| world.now());
    lock(&shared.tokens)
        .iter()
        .any(|(known, until)| known == token && *until > now)
}

fn value_after<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    headers
        .get(header::AUTHORIZATION)?
        .to_str()
        .ok()?
        .strip_prefix(scheme)
}
