//! Link UI as real pages: introduction, brand, data access, sign-in, second factor, devices, success, and the
//! way out at every step.
//!
//! Rendered here, without scripts, so that any browser can go through it. Everything carries the word Demo. The
//! steps follow Enode's published description of its Link UI; the words and the looks are ours.

mod pages;
mod style;
mod words;

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Router};
use enode::LinkingStatus;
use enode::known::{self, KnownVendor};
use maud::Markup;
use serde::Deserialize;

use crate::Shared;
use crate::world::{LinkError, Purpose, Session};
use pages::{Frame, Step};

/// What the pages accept as the second factor; they say so themselves.
const CODE: &str = "123456";

pub(crate) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/{key}", get(introduction))
        .route("/{key}/brand", get(brand))
        .route("/{key}/access", get(access))
        .route("/{key}/sign-in", get(sign_in).post(signed_in))
        .route("/{key}/code", get(code).post(code_given))
        .route("/{key}/devices", get(devices))
        .route("/{key}/connect", post(connect))
        .route("/{key}/cancel", post(cancel))
}

#[derive(Debug, Default, Deserialize)]
struct Choice {
    #[serde(default)]
    vendor: String,
    #[serde(default)]
    search: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    wrong: bool,
}

type Shown = Result<Response, Response>;

async fn introduction(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    headers: HeaderMap,
) -> Shown {
    let session = session(&shared, &key, &headers)?;
    // Who signs in again has been through the rest before.
    if let (Purpose::Relink, Some(vendor)) = (session.purpose, &session.payload.vendor) {
        return Ok(Redirect::to(&format!("{key}/sign-in?vendor={vendor}")).into_response());
    }
    let next = match &session.payload.vendor {
        Some(vendor) => format!("{key}/access?vendor={vendor}"),
        None => format!("{key}/brand"),
    };
    Ok(shown(pages::introduction(
        &Frame::of(&session, &key, Step::Introduction),
        shared.options.company,
        &next,
    )))
}

async fn brand(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    Query(choice): Query<Choice>,
    headers: HeaderMap,
) -> Shown {
    let session = session(&shared, &key, &headers)?;
    let (offered, story) = shared.world(|world| (world.offered(&key), world.story));
    let search = choice.search.trim().to_lowercase();
    let brands: Vec<_> = offered
        .map_err(refused)?
        .into_iter()
        .filter(|vendor| vendor.display_name.to_lowercase().contains(&search))
        .map(|vendor| (vendor, story.linking_status(vendor.code)))
        .collect();
    Ok(shown(pages::brand(
        &Frame::of(&session, &key, Step::Brand),
        &brands,
        &choice.search,
    )))
}

async fn access(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    Query(choice): Query<Choice>,
    headers: HeaderMap,
) -> Shown {
    let (session, vendor) = chosen(&shared, &key, &choice, &headers)?;
    let frame = Frame::of(&session, &key, Step::Access);
    let status = shared.world(|world| world.story.linking_status(vendor.code));
    Ok(shown(match status {
        LinkingStatus::Outage => pages::outage(&frame, vendor),
        status => pages::access(&frame, vendor, &session, status != LinkingStatus::Ready),
    }))
}

async fn sign_in(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    Query(choice): Query<Choice>,
    headers: HeaderMap,
) -> Shown {
    let (session, vendor) = reachable(&shared, &key, &choice, &headers)?;
    Ok(shown(pages::sign_in(
        &Frame::of(&session, &key, Step::SignIn),
        vendor,
        choice.wrong,
    )))
}

async fn signed_in(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Shown {
    let (_, vendor) = reachable(&shared, &key, &choice, &headers)?;
    let next = if choice.password.is_empty() {
        "sign-in?wrong=true&"
    } else {
        "code?"
    };
    Ok(Redirect::to(&format!("{next}vendor={}", vendor.code)).into_response())
}

async fn code(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    Query(choice): Query<Choice>,
    headers: HeaderMap,
) -> Shown {
    let (session, vendor) = reachable(&shared, &key, &choice, &headers)?;
    Ok(shown(pages::code(
        &Frame::of(&session, &key, Step::Code),
        vendor,
        CODE,
        choice.wrong,
    )))
}

async fn code_given(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Shown {
    let (_, vendor) = reachable(&shared, &key, &choice, &headers)?;
    let next = if choice.code.trim() == CODE {
        "devices?"
    } else {
        "code?wrong=true&"
    };
    Ok(Redirect::to(&format!("{next}vendor={}", vendor.code)).into_response())
}

async fn devices(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    Query(choice): Query<Choice>,
    headers: HeaderMap,
) -> Shown {
    let (session, vendor) = reachable(&shared, &key, &choice, &headers)?;
    let found = shared
        .world(|world| world.preview(&key, vendor.code))
        .map_err(refused)?;
    Ok(shown(pages::devices(
        &Frame::of(&session, &key, Step::Devices),
        vendor,
        &found,
        &session,
    )))
}

async fn connect(
    State(shared): State<Arc<Shared>>,
    Path(key): Path<String>,
    headers: HeaderMap,
    Form(choice): Form<Choice>,
) -> Shown {
    let (session, vendor) = reachable(&shared, &key, &choice, &headers)?;
    let redirect = shared
        .world(|world| world.complete(&key, vendor.code))
        .map_err(refused)?;
    Ok(shown(pages::success(
        &Frame::of(&session, &key, Step::Success),
        vendor,
        &redirect,
    )))
}

async fn cancel(State(shared): State<Arc<Shared>>, Path(key): Path<String>) -> Shown {
    let redirect = shared.world(|world| world.cancel(&key)).map_err(refused)?;
    Ok(Redirect::to(&redirect).into_response())
}

/// A session, its language that of the browser where it is left to that.
fn session(shared: &Shared, key: &str, headers: &HeaderMap) -> Result<Session, Response> {
    let (found, language) = shared.world(|world| (world.session(key).cloned(), world.language_of(key)));
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let language = language
        .filter(|language| language != "browser")
        .unwrap_or_else(|| words::accepted(accepted).to_owned());
    let mut session = found.map_err(|error| refused_in(&language, error))?;
    session.payload.language = language;
    Ok(session)
}

/// The session and the vendor of this step: the one the link names, else the one the customer chose.
fn chosen(
    shared: &Shared,
    key: &str,
    choice: &Choice,
    headers: &HeaderMap,
) -> Result<(Session, &'static KnownVendor), Response> {
    let session = session(shared, key, headers)?;
    let code = session.payload.vendor.as_deref().unwrap_or(&choice.vendor);
    let vendor = known::vendor(code).ok_or_else(|| refused(LinkError::Vendor))?;
    Ok((session, vendor))
}

/// The same, for the steps that a vendor in an outage does not come to.
fn reachable(
    shared: &Shared,
    key: &str,
    choice: &Choice,
    headers: &HeaderMap,
) -> Result<(Session, &'static KnownVendor), Response> {
    let (session, vendor) = chosen(shared, key, choice, headers)?;
    if shared.world(|world| world.story.linking_status(vendor.code)) == LinkingStatus::Outage {
        return Err(refused(LinkError::Vendor));
    }
    Ok((session, vendor))
}

fn refused(error: LinkError) -> Response {
    refused_in("en-US", error)
}

fn refused_in(language: &str, error: LinkError) -> Response {
    let status = match error {
        LinkError::Unknown => StatusCode::NOT_FOUND,
        LinkError::Used | LinkError::Expired => StatusCode::GONE,
        LinkError::Vendor => StatusCode::SERVICE_UNAVAILABLE,
    };
    (
        status,
        page_headers(),
        pages::refused(error, language).into_string(),
    )
        .into_response()
}

fn shown(page: Markup) -> Response {
    (StatusCode::OK, page_headers(), page.into_string()).into_response()
}

fn page_headers() -> [(HeaderName, &'static str); 4] {
    [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'",
        ),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ]
}
