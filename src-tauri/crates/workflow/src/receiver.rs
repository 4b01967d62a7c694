//! The receiver of webhook events: a small server on loopback, for a tunnel or a relay to lead to.
//!
//! Whoever reaches it could have sent anything, so a delivery counts only when its signature fits the raw bytes.
//! Enode promises neither order nor that an event comes once, so repeats are dropped by what they say. Not here:
//! what an event means for a visit.

use std::collections::{HashSet, VecDeque};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use enode::WebhookSecret;
use enode::webhook::{self, Event};
use jiff::Timestamp;
use linking::{DeliveryView, EventFingerprint, Failure, FailureCode, ReceivedView, SignatureVerdict};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::clock::Clock;
use crate::visit::lock;

/// The largest delivery: a hundred events with room to spare.
const LARGEST: usize = 4 * 1024 * 1024;
/// How many deliveries are kept to be looked at.
const KEPT: usize = 200;
/// How many events are remembered in order to drop repeats.
const REMEMBERED: usize = 20_000;
/// How many deliveries may wait to be taken in; a relay that is quicker is asked to come again.
const WAITING: usize = 64;

/// A receiver, listening. It ends when this is dropped.
pub(crate) struct Receiver {
    pub(crate) port: u16,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
}

struct Shared {
    secret: WebhookSecret,
    clock: Arc<dyn Clock>,
    received: Mutex<VecDeque<ReceivedView>>,
    seen: Mutex<Seen>,
    events: mpsc::Sender<Vec<Event>>,
}

#[derive(Default)]
struct Seen {
    set: HashSet<EventFingerprint>,
    order: VecDeque<EventFingerprint>,
}

impl Seen {
    /// Whether it is the first time; it is remembered then.
    fn first(&mut self, fingerprint: EventFingerprint) -> bool {
        if !self.set.insert(fingerprint) {
            return false;
        }
        self.order.push_back(fingerprint);
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.set.remove(&oldest);
        }
        true
    }
}

impl Receiver {
    /// Listens on a port of loopback. Answers with the events as they come, repeats left out.
    ///
    /// # Errors
    /// When the port cannot be had.
    pub(crate) async fn listen(
        port: u16,
        secret: WebhookSecret,
        clock: Arc<dyn Clock>,
    ) -> Result<(Self, mpsc::Receiver<Vec<Event>>), Failure> {
        let failed = |error: &std::io::Error| {
            let text = format!("Nothing can be received on port {port} of this computer: {error}.");
            Failure::new(FailureCode::Receiver, text)
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .map_err(|error| failed(&error))?;
        let port = listener.local_addr().map_err(|error| failed(&error))?.port();
        let (events, taken) = mpsc::channel(WAITING);
        let shared = Arc::new(Shared {
            secret,
            clock,
            received: Mutex::default(),
            seen: Mutex::default(),
            events,
        });
        let router = Router::new()
            .route("/", post(deliver))
            .route("/{*path}", post(deliver))
            .layer(DefaultBodyLimit::max(LARGEST))
            .with_state(Arc::clone(&shared));
        let server = tokio::spawn(async move {
            if let Err(error) = axum::serve(listener, router).await {
                tracing::warn!(%error, "the receiver of webhook events has stopped");
            }
        });
        Ok((Self { port, shared, server }, taken))
    }

    /// The newest deliveries, the newest first.
    pub(crate) fn received(&self) -> Vec<ReceivedView> {
        lock(&self.shared.received).iter().rev().cloned().collect()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Enode waits five seconds and comes again later unless the answer is 2xx, so everything that was understood is
/// answered well, also what concerns nobody here.
async fn deliver(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let (delivery, events) =
        linking::read_delivery(&body, header(webhook::SIGNATURE_HEADER), Some(&shared.secret));
    let trusted = delivery.signature == SignatureVerdict::Valid;
    let (mut fresh, mut repeated) = (Vec::new(), 0);
    if trusted {
        let mut seen = lock(&shared.seen);
        for event in events {
            if seen.first(linking::event_fingerprint(&event)) {
                fresh.push(event);
            } else {
                repeated += 1;
            }
        }
    }
    let answer = if !trusted {
        StatusCode::UNAUTHORIZED
    } else if delivery.problem.is_some() {
        StatusCode::BAD_REQUEST
    } else {
        StatusCode::NO_CONTENT
    };
    let at = shared.clock.now();
    remember(&shared, header(webhook::DELIVERY_HEADER), delivery, repeated, at);
    if trusted && shared.events.send(fresh).await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    answer
}

fn remember(shared: &Shared, id: Option<&str>, delivery: DeliveryView, repeated: u32, at: Timestamp) {
    let mut received = lock(&shared.received);
    received.push_back(ReceivedView {
        at: at.to_string(),
        delivery_id: id.map(|id| id.chars().take(100).collect()),
        repeated,
        // What cannot be believed is not shown as if it could: only that it came.
        events: if delivery.signature == SignatureVerdict::Valid {
            delivery.events
        } else {
            Vec::new()
        },
        signature: delivery.signature,
        set_aside: delivery.set_aside,
        problem: delivery.problem,
    });
    if received.len() > KEPT {
        received.pop_front();
    }
}
