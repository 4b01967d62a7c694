//! Carrying to the webhooks what the world has to tell them: signed POSTs to this computer, and to nowhere else.
//!
//! What is told, to whom, and when it is tried again is in `world`.

use std::future::pending;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, header};
use hmac::{Hmac, Mac};
use hyper_util::rt::TokioIo;
use jiff::Timestamp;
use secrecy::ExposeSecret;
use serde::Serialize;
use serde_json::Value;
use sha1::Sha1;
use tokio::net::TcpStream;
use tokio::task::JoinHandle;
use url::{Host, Url};

use crate::world::{Outgoing, World};
use crate::{Shared, lock};

/// How long an endpoint may take to answer.
const LONGEST_ANSWER: Duration = Duration::from_secs(5);

/// How much of an answer is kept.
const LARGEST_ANSWER: usize = 64 * 1024;

/// A delivery that was tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Delivery {
    /// When, by the simulator's clock.
    pub at: Timestamp,
    /// The webhook's ID.
    pub webhook_id: String,
    /// Where to.
    pub url: String,
    /// The value of `x-enode-delivery`.
    pub delivery_id: String,
    /// The body as it was sent and signed.
    pub body: String,
    /// The value of `x-enode-signature`.
    pub signature: String,
    /// The status of the answer; none if there was none.
    pub status: Option<u16>,
}

/// What an endpoint answered.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: String,
    /// Each as `name: value`.
    pub(crate) headers: Vec<String>,
}

/// Why an endpoint gave no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Undelivered {
    #[error("The simulator delivers to http on this computer only, and to nowhere else.")]
    Elsewhere,
    #[error("The endpoint did not answer within five seconds.")]
    Late,
    #[error("The endpoint could not be reached: {0}.")]
    Connection(std::io::Error),
    #[error("The endpoint broke off: {0}.")]
    Exchange(hyper::Error),
    #[error("The request could not be written: {0}.")]
    Request(axum::http::Error),
    #[error("The answer could not be read: {0}.")]
    Body(axum::Error),
}

impl Answer {
    /// Enode takes every 2xx for success.
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Delivers what is due, whenever something is, until the task is aborted. It sleeps where there is nothing to do.
pub(crate) async fn whenever_due(shared: Arc<Shared>) {
    loop {
        all_due(&shared).await;
        let (now, next) = shared.quietly(|world| (world.now(), world.next_delivery()));
        // While time stands still nothing comes to be due by waiting.
        let next = next.filter(|_| shared.is_running());
        let due = async {
            match next {
                Some(next) => {
                    let wait = Duration::try_from(next.duration_since(now)).unwrap_or_default();
                    // The clock counts whole milliseconds: the moment is there only when the last is full.
                    tokio::time::sleep(wait + Duration::from_millis(1)).await;
                }
                None => pending().await,
            }
        };
        tokio::select! {
            () = shared.changed.notified() => {}
            () = due => {}
        }
    }
}

/// Delivers what is due now, one after the other.
pub(crate) async fn all_due(shared: &Shared) {
    let _one_at_a_time = shared.delivering.lock().await;
    while let Some(outgoing) = shared.quietly(World::take_due) {
        let mut taken = false;
        for delivery_id in &outgoing.delivery_ids {
            let answer = send(shared, &outgoing, delivery_id).await;
            taken |= answer.is_ok_and(|answer| answer.is_success());
        }
        shared.quietly(|world| {
            if taken {
                world.delivered(&outgoing.webhook_id);
            } else {
                let patience = shared.options.webhook_patience;
                world.not_delivered(&outgoing.webhook_id, outgoing.events, patience);
            }
        });
    }
}

/// Delivers once, and notes it.
pub(crate) async fn send(
    shared: &Shared,
    outgoing: &Outgoing,
    delivery_id: &str,
) -> Result<Answer, Undelivered> {
    let body = Value::from(outgoing.events.clone()).to_string();
    let signature = signature(body.as_bytes(), outgoing.secret.expose_secret().as_bytes());
    let exchange = post(outgoing, delivery_id, body.clone(), &signature);
    let answer = match tokio::time::timeout(LONGEST_ANSWER, exchange).await {
        Ok(answer) => answer,
        Err(_) => Err(Undelivered::Late),
    };
    let delivery = Delivery {
        at: shared.quietly(|world| world.now()),
        webhook_id: outgoing.webhook_id.clone(),
        url: outgoing.url.clone(),
        delivery_id: delivery_id.to_owned(),
        body,
        signature,
        status: answer.as_ref().ok().map(|answer| answer.status),
    };
    lock(&shared.deliveries).push(delivery);
    answer
}

/// `sha1=` and the HMAC-SHA1 of the body's bytes, in hexadecimal.
fn signature(body: &[u8], secret: &[u8]) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).expect("HMAC takes keys of every length");
    mac.update(body);
    format!("sha1={:x}", mac.finalize().into_bytes())
}

/// The address of an endpoint on this computer, never asked of a name server.
fn loopback(url: &Url) -> Option<SocketAddr> {
    let ip = match url.host()? {
        Host::Domain("localhost") => Ipv4Addr::LOCALHOST.into(),
        Host::Ipv4(ip) if ip.is_loopback() => ip.into(),
        Host::Ipv6(Ipv6Addr::LOCALHOST) => Ipv6Addr::LOCALHOST.into(),
        _ => return None,
    };
    (url.scheme() == "http").then_some(SocketAddr::new(ip, url.port_or_known_default()?))
}

/// Whether deliveries can be made to a URL.
pub(crate) fn is_loopback(url: &Url) -> bool {
    loopback(url).is_some()
}

async fn post(
    outgoing: &Outgoing,
    delivery_id: &str,
    body: String,
    signature: &str,
) -> Result<Answer, Undelivered> {
    let url = Url::parse(&outgoing.url).map_err(|_| Undelivered::Elsewhere)?;
    let address = loopback(&url).ok_or(Undelivered::Elsewhere)?;
    let stream = TcpStream::connect(address)
        .await
        .map_err(Undelivered::Connection)?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(Undelivered::Exchange)?;
    let _connection = Aborted(tokio::spawn(async move {
        if let Err(error) = connection.await {
            tracing::debug!(%error, "a webhook's connection ended early");
        }
    }));
    let mut request = Request::post(&url[url::Position::BeforePath..url::Position::AfterQuery])
        .header(
            header::HOST,
            &url[url::Position::BeforeHost..url::Position::AfterPort],
        )
        .header(header::CONTENT_TYPE, "application/json")
        .header(enode::webhook::DELIVERY_HEADER, delivery_id)
        .header(enode::webhook::SIGNATURE_HEADER, signature);
    if let Some((name, value)) = &outgoing.authentication {
        request = request.header(name.to_lowercase(), value.expose_secret());
    }
    let request = request.body(Body::from(body)).map_err(Undelivered::Request)?;
    let response = sender
        .send_request(request)
        .await
        .map_err(Undelivered::Exchange)?;
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    let status = response.status().as_u16();
    let body = axum::body::to_bytes(Body::new(response.into_body()), LARGEST_ANSWER)
        .await
        .map_err(Undelivered::Body)?;
    Ok(Answer {
        status,
        body: String::from_utf8_lossy(&body).into_owned(),
        headers,
    })
}

/// A task that ends with the exchange it serves.
struct Aborted(JoinHandle<()>);

impl Drop for Aborted {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_vector_holds() {
        assert_eq!(
            signature(br#"{"payload":"example"}"#, b"example-secret"),
            "sha1=e417e6fc2e7f8a78c93a35a7b344d36ce179fc8d"
        );
    }

    #[test]
    fn deliveries_go_to_this_computer_alone() {
        for here in [
            "http://127.0.0.1:80/a",
            "http://localhost:4711/",
            "http://[::1]:1/",
        ] {
            assert!(is_loopback(&Url::parse(here).unwrap()), "{here}");
        }
        for elsewhere in [
            "https://127.0.0.1/",
            "http://example.com/",
            "http://localhost.example.com/",
            "http://10.0.0.1/",
            "http://127.0.0.1.example.com/",
            "ftp://127.0.0.1/",
        ] {
            assert!(!is_loopback(&Url::parse(elsewhere).unwrap()), "{elsewhere}");
        }
    }
}
