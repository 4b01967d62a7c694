//! `GET /integrations`.

use std::sync::Arc;

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use serde::Deserialize;

use super::problem;
use crate::Shared;
use crate::world::{Asked, TYPES, integrations};

pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new().route("/integrations", get(list))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    asset_types: Option<String>,
}

async fn list(State(shared): State<Arc<Shared>>, Query(wanted): Query<Wanted>) -> Response {
    let named = wanted
        .asset_types
        .unwrap_or_else(|| "vehicle,charger,hvac,inverter,battery,meter".to_owned());
    let types: Vec<&str> = named.split(',').collect();
    if let Some(unknown) = types
        .iter()
        .find(|name| !TYPES.iter().any(|(asset_type, _)| asset_type == *name))
    {
        return problem::bad_request(&format!(
            "assetTypes: {unknown} is not one of vehicle, charger, hvac, inverter, battery, meter."
        ));
    }
    let story = shared.world(|world| world.story);
    // The default names all six and is answered with vendors that have fewer, so it can only mean any of them.
    let reading = if types.len() == TYPES.len() {
        crate::Reading::Any
    } else {
        shared.options.reading
    };
    let asked = Asked {
        types: &types,
        reading,
        narrow: shared.options.narrow,
        vendors: shared.options.vendors,
    };
    Json(integrations(story, asked)).into_response()
}
