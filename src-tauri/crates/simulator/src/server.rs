//! Connections: who may speak, what is noted, and which fault is due.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response, StatusCode, header};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use tower::ServiceExt;

use crate::faults::{self, Cut};
use crate::{LoggedRequest, Shared, api, control, link_ui, lock};

/// The largest body that is taken in.
const LARGEST_BODY: usize = 1_000_000;

/// Serves until the task is aborted; its connections end with it.
pub(crate) async fn run(listener: TcpListener, shared: Arc<Shared>) {
    let router = router(&shared);
    let mut connections = JoinSet::new();
    loop {
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) => {
                    tracing::warn!(%error, "a connection was not accepted");
                    continue;
                }
            },
            Some(_) = connections.join_next() => continue,
        };
        let (shared, router) = (Arc::clone(&shared), router.clone());
        connections.spawn(async move {
            let service = service_fn(|request| serve(Arc::clone(&shared), router.clone(), request));
            let served = hyper::server::conn::http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
            if let Err(error) = served {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
}

fn router(shared: &Arc<Shared>) -> Router {
    let secret = &shared.secret_path;
    Router::new()
        .nest(&format!("/{secret}/api"), api::router(shared))
        .nest(&format!("/{secret}/oauth2"), api::token::router())
        .nest(&format!("/{secret}/link"), link_ui::router())
        .nest(&format!("/{secret}/control"), control::router())
        .with_state(Arc::clone(shared))
}

async fn serve(
    shared: Arc<Shared>,
    router: Router,
    request: Request<Incoming>,
) -> Result<Response<Body>, Cut> {
    if !host_is_ours(&shared, &request) {
        return Ok(plain(
            StatusCode::FORBIDDEN,
            "This simulator answers its own address only.\n",
        ));
    }
    let Some(path) = path_for_the_log(&shared, &request) else {
        return Ok(route(router, request.map(Body::new)).await);
    };
    let (parts, body) = request.into_parts();
    let Ok(bytes) = axum::body::to_bytes(Body::new(body), LARGEST_BODY).await else {
        return Ok(plain(StatusCode::PAYLOAD_TOO_LARGE, "The body is too large.\n"));
    };
    let is_json = parts
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    let at = shared.world(|world| world.now());
    lock(&shared.requests).push(LoggedRequest {
        at,
        method: parts.method.to_string(),
        path: path.clone(),
        body: is_json.then(|| without_secrets(&path, &bytes)),
    });
    let fault = faults::next_for(&mut lock(&shared.faults), &path);
    if let Some(instead) = fault.as_ref().and_then(faults::FaultKind::instead) {
        return instead;
    }
    let response = route(router, Request::from_parts(parts, Body::from(bytes))).await;
    match fault {
        Some(fault) => fault.spoil(response).await,
        None => Ok(response),
    }
}

async fn route(router: Router, request: Request<Body>) -> Response<Body> {
    match router.oneshot(request).await {
        Ok(response) => response,
        Err(never) => match never {},
    }
}

/// A page elsewhere that got its name to point at loopback must not be able to speak to the simulator.
fn host_is_ours(shared: &Shared, request: &Request<Incoming>) -> bool {
    let host = request
        .headers()
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    host.is_some_and(|host| {
        ["127.0.0.1", "localhost"]
            .iter()
            .any(|name| host == format!("{name}:{}", shared.port))
    })
}

/// Path and query below the API's base URL, or of the token endpoint. Everything else is neither noted nor faulty.
fn path_for_the_log(shared: &Shared, request: &Request<Incoming>) -> Option<String> {
    let path = request
        .uri()
        .path_and_query()?
        .as_str()
        .strip_prefix('/')?
        .strip_prefix(shared.secret_path.as_str())?;
    path.strip_prefix("/api")
        .or_else(|| path.starts_with("/oauth2/").then_some(path))
        .map(str::to_owned)
}

/// A body as it is noted: what a webhook is signed and sent with is struck out.
fn without_secrets(path: &str, body: &[u8]) -> String {
    let mut fields = serde_json::from_slice::<Value>(body);
    if path.starts_with("/webhooks")
        && let Ok(fields) = &mut fields
    {
        for pointer in ["/secret", "/authentication/headerValue"] {
            if let Some(secret) = fields.pointer_mut(pointer) {
                *secret = "withheld".into();
            }
        }
        return fields.to_string();
    }
    String::from_utf8_lossy(body).into_owned()
}

fn plain(status: StatusCode, text: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
}
