//! What people can do so that a device can do more: `GET /interventions`, `GET /interventions/{interventionId}`.

use std::sync::Arc;

use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;

use super::problem;
use crate::Shared;
use crate::world::{TYPES, intervention, interventions};

/// The language where none is asked for.
const ENGLISH: &str = "en-US";

pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/interventions", get(list))
        .route("/interventions/{id}", get(one))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    language: Option<String>,
    vendor_type: Option<String>,
    vendor: Option<String>,
}

async fn list(Query(wanted): Query<Wanted>) -> Response {
    let (asset_type, vendor) = (wanted.vendor_type.as_deref(), wanted.vendor.as_deref());
    if asset_type.is_some_and(|wanted| !TYPES.iter().any(|(known, _)| *known == wanted)) {
        return problem::bad_request("vendorType must be one of the asset types.");
    }
    if vendor.is_some_and(|wanted| enode::known::vendor(wanted).is_none()) {
        return problem::bad_request("vendor must be one of the vendors.");
    }
    let language = wanted.language.as_deref().unwrap_or(ENGLISH);
    Json(interventions(language, asset_type, vendor)).into_response()
}

async fn one(Path(id): Path<String>, Query(wanted): Query<Wanted>) -> Response {
    match intervention(&id, wanted.language.as_deref().unwrap_or(ENGLISH)) {
        Some(intervention) => Json(intervention).into_response(),
        None => problem::not_found("The requested intervention wasn't found."),
    }
}
