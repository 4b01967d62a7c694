//! Link sessions: `POST /users/{userId}/link` and `POST /assets/{assetId}/relink`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json, Router};
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::problem;
use crate::Shared;
use crate::world::{LinkPayload, RelinkPayload, TYPES, link_token};

const LANGUAGES: &[&str] = &[
    "browser", "da-DK", "de-DE", "en-US", "en-GB", "es-ES", "fi-FI", "fr-FR", "it-IT", "ja-JP", "lv-LV",
    "lt-LT", "nb-NO", "nl-NL", "nl-BE", "pl-PL", "pt-PT", "ro-RO", "sv-SE",
];
const COLOR_SCHEMES: &[&str] = &["system", "light", "dark"];
const LINK_FIELDS: &[&str] = &[
    "vendor",
    "vendorType",
    "scopes",
    "language",
    "redirectUri",
    "colorScheme",
];
const RELINK_FIELDS: &[&str] = &["language", "redirectUri", "colorScheme"];

pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/users/{user}/link", post(link))
        .route("/assets/{asset}/relink", post(relink))
}

async fn link(State(shared): State<Arc<Shared>>, Path(user): Path<String>, body: Bytes) -> Response {
    let fields = match read(&body) {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let mut issues = common_issues(&fields, LINK_FIELDS);
    issues.extend(scope_issues(&fields));
    issues.extend(choice_issue(&fields, "vendor", &vendors()));
    issues.extend(vendor_fit_issue(&fields));
    issues.extend(choice_issue(
        &fields,
        "vendorType",
        &TYPES.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
    ));
    if !issues.is_empty() {
        return problem::invalid(&issues);
    }
    if let Some(answer) = limit_reached(&shared) {
        return answer;
    }
    match serde_json::from_value::<LinkPayload>(Value::Object(fields)) {
        Ok(payload) => {
            let redirect_uri = payload.redirect_uri.clone();
            let key = shared.world(|world| world.create_session(&user, payload));
            created(&shared, &key, &redirect_uri)
        }
        Err(error) => problem::bad_request(&error.to_string()),
    }
}

async fn relink(State(shared): State<Arc<Shared>>, Path(asset): Path<String>, body: Bytes) -> Response {
    let fields = match read(&body) {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let issues = common_issues(&fields, RELINK_FIELDS);
    if !issues.is_empty() {
        return problem::invalid(&issues);
    }
    let payload = match serde_json::from_value::<RelinkPayload>(Value::Object(fields)) {
        Ok(payload) => payload,
        Err(error) => return problem::bad_request(&error.to_string()),
    };
    let redirect_uri = payload.redirect_uri.clone();
    match shared.world(|world| world.create_relink_session(&asset, payload)) {
        Some(key) => created(&shared, &key, &redirect_uri),
        None => problem::bad_request("Asset not found or already linked"),
    }
}

fn created(shared: &Shared, key: &str, redirect_uri: &str) -> Response {
    let url = shared.link_url(key);
    Json(json!({"linkToken": link_token(&url, redirect_uri), "linkUrl": url})).into_response()
}

fn limit_reached(shared: &Shared) -> Option<Response> {
    let limit = shared.options.connection_limit?;
    let (connected, client_id) = shared.world(|world| (world.connections(), world.client_id.clone()));
    (connected >= limit).then(|| problem::connection_limit(&client_id))
}

fn read(body: &[u8]) -> Result<Map<String, Value>, Response> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => Ok(fields),
        _ => Err(problem::bad_request("Invalid request payload JSON format")),
    }
}

fn common_issues(fields: &Map<String, Value>, allowed: &[&str]) -> Vec<Value> {
    let mut issues: Vec<Value> = fields
        .keys()
        .filter(|name| !allowed.contains(&name.as_str()))
        .map(|name| issue(name, "is not allowed"))
        .collect();
    if !fields.contains_key("language") {
        issues.push(issue("language", "is required"));
    }
    issues.extend(choice_issue(fields, "language", LANGUAGES));
    issues.extend(choice_issue(fields, "colorScheme", COLOR_SCHEMES));
    match fields.get("redirectUri").map(Value::as_str) {
        None => issues.push(issue("redirectUri", "is required")),
        Some(Some(uri)) if uri.len() > 500 => {
            issues.push(issue("redirectUri", "must be at most 500 characters long"));
        }
        Some(Some(uri)) if url::Url::parse(uri).is_ok_and(|url| url.as_str() != "about:blank") => {}
        Some(_) => issues.push(issue("redirectUri", "must be a valid uri")),
    }
    issues
}

fn scope_issues(fields: &Map<String, Value>) -> Vec<Value> {
    let Some(scopes) = fields.get("scopes").and_then(Value::as_array) else {
        return vec![issue("scopes", "is required and must be an array")];
    };
    if scopes.is_empty() {
        return vec![issue("scopes", "must contain at least 1 items")];
    }
    let known = enode::known::SCOPES;
    let mut issues = Vec::new();
    for (index, scope) in scopes.iter().enumerate() {
        let name = scope.as_str().unwrap_or_default();
        if !known.contains(&name) {
            issues.push(issue(
                &format!("scopes[{index}]"),
                &format!("must be one of [{}]", known.join(", ")),
            ));
            continue;
        }
        let needed = format!("{}:read:data", name.split(':').next().unwrap_or_default());
        if !scopes.iter().any(|other| other == needed.as_str()) {
            issues.push(issue(&format!("scopes[{index}]"), &format!("requires {needed}")));
        }
    }
    issues
}

/// A vendor with none of the types whose scopes are asked for has nothing to link.
fn vendor_fit_issue(fields: &Map<String, Value>) -> Option<Value> {
    let vendor = enode::known::vendor(fields.get("vendor")?.as_str()?)?;
    let mut scopes = fields.get("scopes")?.as_array()?.iter().filter_map(Value::as_str);
    let serves = |scope: &str| {
        let asset_type = scope.split(':').next().unwrap_or_default();
        vendor
            .asset_types
            .iter()
            .any(|offered| offered.as_str() == asset_type)
    };
    (!scopes.any(serves)).then(|| issue("vendor", "supports none of the scopes"))
}

fn choice_issue(fields: &Map<String, Value>, name: &str, allowed: &[&str]) -> Option<Value> {
    let value = fields.get(name)?;
    let fits = value.as_str().is_some_and(|text| allowed.contains(&text));
    (!fits).then(|| issue(name, &format!("must be one of [{}]", allowed.join(", "))))
}

fn vendors() -> Vec<&'static str> {
    enode::known::VENDORS.iter().map(|vendor| vendor.code).collect()
}

fn issue(path: &str, message: &str) -> Value {
    json!({"path": path, "message": format!("{path} {message}")})
}
