//! The HTTP face of the API: the paths, shapes and errors of the contract.

mod assets;
mod health;
mod integrations;
mod interventions;
mod limits;
mod links;
mod page;
pub(crate) mod problem;
pub(crate) mod token;
mod users;
mod webhooks;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::get;

use crate::Shared;

/// The API below its base URL.
pub(crate) fn router(shared: &Arc<Shared>) -> Router<Arc<Shared>> {
    let authorized = Router::new()
        .merge(integrations::router())
        .merge(users::router())
        .merge(links::router())
        .merge(assets::router())
        .merge(interventions::router())
        .merge(webhooks::router())
        .merge(health::router())
        .fallback(async || problem::not_found("Route not found"))
        .layer(middleware::from_fn_with_state(Arc::clone(shared), with_token));
    Router::new()
        .route("/health/ready", get(health::ready))
        .merge(authorized)
}

/// Everything but readiness wants a token, and is held to the limits.
async fn with_token(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    if !token::admits(&shared, request.headers()) {
        return problem::unauthorized();
    }
    match limits::refuses(&shared, request.method()) {
        Some(refusal) => refusal,
        None => next.run(request).await,
    }
}
