//! Lists in pages: schema `PaginationCursors`.

use axum::Json;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde_json::{Value, json};

use super::problem;

/// What a page is asked for with.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Wanted {
    page_size: Option<String>,
    after: Option<String>,
    before: Option<String>,
}

/// Cuts the wanted page out of a list.
pub(super) fn of(items: &[Value], wanted: &Wanted) -> Response {
    let size = match wanted.page_size.as_deref().map(str::parse::<usize>) {
        None => 50,
        Some(Ok(size)) if size > 0 => size,
        Some(_) => return problem::bad_request("pageSize must be a whole number above 0."),
    };
    let (from, to) = match (&wanted.after, &wanted.before) {
        (Some(_), Some(_)) => return problem::bad_request("after and before cannot be given together."),
        (None, None) => (0, size),
        (Some(cursor), None) => match position(cursor) {
            Some(from) => (from, from.saturating_add(size)),
            None => return problem::bad_request("after is not a cursor."),
        },
        (None, Some(cursor)) => match position(cursor) {
            Some(to) => (to.saturating_sub(size), to),
            None => return problem::bad_request("before is not a cursor."),
        },
    };
    let (from, to) = (from.min(items.len()), to.min(items.len()));
    let body = json!({
        "data": items[from..to],
        "pagination": {
            "after": (to < items.len()).then(|| cursor(to)),
            "before": (from > 0).then(|| cursor(from)),
        },
    });
    Json(body).into_response()
}

fn cursor(position: usize) -> String {
    URL_SAFE_NO_PAD.encode(position.to_string())
}

fn position(cursor: &str) -> Option<usize> {
    String::from_utf8(URL_SAFE_NO_PAD.decode(cursor).ok()?)
        .ok()?
        .parse()
        .ok()
}
