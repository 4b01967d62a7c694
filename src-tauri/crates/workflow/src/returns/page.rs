//! The page on loopback that Link UI sends the browser to.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use enode::Language;
use maud::{DOCTYPE, html};
use tokio::net::TcpListener;
use words::{customer, say_to_customer};

use super::{Waiting, Welcome, arrive};

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
    headers: HeaderMap,
) -> Response {
    let arrived = arrive(&waiting, &once, query.as_deref().unwrap_or_default());
    let (status, title, text) = if arrived.is_some() {
        (StatusCode::OK, customer::returned(), customer::returned_hint())
    } else {
        let (title, text) = (customer::returned_before(), customer::returned_before_hint());
        (StatusCode::NOT_FOUND, title, text)
    };
    let welcome = arrived.unwrap_or_else(Welcome::plain);
    let language = if Language::KNOWN.contains(&welcome.language) && welcome.language != Language::Browser {
        linking::spoken(&welcome.language)
    } else {
        // Link UI followed the browser, or nobody knows what it spoke.
        linking::spoken(&preferred(&headers))
    };
    let say = |message| say_to_customer(&message, language);
    page(status, language.code(), &say(title), &say(text), &welcome)
}

/// The language of Link UI that is nearest to what the browser asks for first (RFC 9110, `Accept-Language`).
fn preferred(headers: &HeaderMap) -> Language {
    let accepted = headers.get(header::ACCEPT_LANGUAGE);
    let accepted = accepted.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut ranges: Vec<(&str, f32)> = accepted
        .split(',')
        .filter_map(|range| {
            let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
            let weight = parameters.trim().strip_prefix("q=");
            let weight = weight.map_or(Some(1.0), |weight| weight.parse().ok())?;
            let tag = tag.trim();
            (weight > 0.0 && !tag.is_empty()).then_some((tag, weight))
        })
        .collect();
    // Stable: of those that weigh the same, the first counts.
    ranges.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    linking::nearest_language(ranges.first().map_or("", |(tag, _)| tag))
}

fn page(status: StatusCode, language: &str, title: &str, text: &str, welcome: &Welcome) -> Response {
    let company = welcome.company.as_str();
    let document = html! {
        (DOCTYPE)
        html lang=(language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (if company.is_empty() { title } else { company }) }
                style { (maud::PreEscaped(STYLE)) }
            }
            body {
                main {
                    @if let Some(mark) = &welcome.mark {
                        img alt="" src=(format!("data:{};base64,{}", mark.kind().media_type(), STANDARD.encode(mark.bytes())));
                    }
                    @if !company.is_empty() { p.company { (company) } }
                    h1 { (title) }
                    p { (text) }
                }
            }
        }
    };
    // No script, nothing from elsewhere, and the address with its one-time part is not passed on.
    let headers: [(HeaderName, &str); 4] = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (
            header::CONTENT_SECURITY_POLICY,
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
        ),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
    ];
    (status, headers, document.into_string()).into_response()
}

const STYLE: &str = "\
:root{color-scheme:light dark;--ground:#f5f7f6;--ink:#14201c;--soft:#4c5753}\
@media(prefers-color-scheme:dark){:root{--ground:#0c100f;--ink:#edf2f0;--soft:#aab5b0}}\
body{margin:0;min-height:100vh;display:grid;place-items:center;background:var(--ground);color:var(--ink);font:18px/1.5 Inter,system-ui,sans-serif}\
main{padding:32px;text-align:center;max-width:34em;overflow-wrap:anywhere}h1{font-size:28px;margin:0 0 8px}p{margin:0;color:var(--soft)}\
img{display:block;margin:0 auto 16px;max-width:240px;max-height:96px;padding:12px;border-radius:12px;background:#fff}.company{margin-bottom:24px}";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_browsers_first_language_counts() {
        for (accepted, expected) in [
            ("de-CH, fr;q=0.9", "de-DE"),
            ("tlh;q=0.1, sv;q=0.8", "sv-SE"),
            ("fr;q=0, it", "it-IT"),
            ("*", "en-US"),
            ("", "en-US"),
            ("nn-NO;q=0.9,;;q=x", "nb-NO"),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(header::ACCEPT_LANGUAGE, accepted.parse().unwrap());
            assert_eq!(preferred(&headers).as_str(), expected, "{accepted}");
        }
        assert_eq!(preferred(&HeaderMap::new()).as_str(), "en-US");
    }
}
