//! The page on loopback that Link UI sends the browser to.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use maud::{DOCTYPE, html};
use tokio::net::TcpListener;

use super::{Waiting, arrive};

/// Serves the page for as long as the program runs; answers with the port.
pub(super) async fn serve(waiting: Arc<Mutex<Waiting>>) -> io::Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let port = listener.local_addr()?.port();
    let router = Router::new().route("/{once}", get(came_back)).with_state(waiting);
    // A browser may ask IPv6 first for `localhost`. Where the computer has no IPv6, it falls back by itself.
    match TcpListener::bind(SocketAddr::from((Ipv6Addr::LOCALHOST, port))).await {
        Ok(second) => run(second, router.clone()),
        Err(error) => tracing::debug!(%error, "the return page listens on IPv4 alone"),
    }
    run(listener, router);
    Ok(port)
}

fn run(listener: TcpListener, router: Router) {
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::warn!(%error, "the return page has stopped");
        }
    });
}

async fn came_back(
    State(waiting): State<Arc<Mutex<Waiting>>>,
    Path(once): Path<String>,
    RawQuery(query): RawQuery,
) -> Response {
    if arrive(&waiting, &once, query.as_deref().unwrap_or_default()) {
        page(
            StatusCode::OK,
            "Back to Hearthlink",
            "You can close this page. Hearthlink goes on by itself.",
        )
    } else {
        page(
            StatusCode::NOT_FOUND,
            "Nothing is waiting here",
            "This address has been used already, or belongs to an earlier visit.",
        )
    }
}

fn page(status: StatusCode, title: &str, text: &str) -> Response {
    let document = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · Hearthlink" }
                style { (maud::PreEscaped(STYLE)) }
            }
            body { main { h1 { (title) } p { (text) } } }
        }
    };
    // No script, nothing from elsewhere, and the address with its one-time part is not passed on.
    let headers: [(HeaderName, &str); 4] = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'",
        ),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, document.into_string()).into_response()
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#f6f5f2;--ink:#1b1e23;--soft:#5a606b}\
@media(prefers-color-scheme:dark){:root{--ground:#121417;--ink:#eceef1;--soft:#aab1bc}}\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink);font:18px/1.5 system-ui,sans-serif}\
main{padding:32px;text-align:center;max-width:34em}h1{font-size:28px;margin:0 0 8px}p{margin:0;color:var(--soft)}";
