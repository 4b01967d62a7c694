//! The receiver of webhook events: a small server on loopback, for a tunnel or a relay to lead to.
//!
//! Whoever reaches it could have sent anything, so a delivery counts only when its signature fits the raw bytes.
//! Enode promises neither order nor that an event comes once, so repeats are dropped by what they say. Not here:
//! what an event means for a visit.

use std::collections::{HashSet, VecDeque};
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use enode::WebhookSecret;
use enode::webhook::{self, Event};
use jiff::Timestamp;
use linking::{DeliveryView, EventFingerprint, Failure, FailureCode, ReceivedView};
use tokio::net::TcpListener;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinHandle;
use words::fault;

use crate::clock::Clock;
use crate::visit::lock;

/// The largest delivery: a hundred events with room to spare.
const LARGEST: usize = 4 * 1024 * 1024;
/// How many deliveries are kept to be looked at.
const KEPT: usize = 50;
/// How many events are remembered in order to drop repeats.
const REMEMBERED: usize = 20_000;
/// How many deliveries may wait to be taken in; a relay that is quicker is asked to come again.
const WAITING: usize = 64;
/// How long deliveries that are on their way are waited for when the receiver ends.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

/// A receiver, listening. It ends when this is dropped.
pub(crate) struct Receiver {
    pub(crate) port: u16,
    shared: Arc<Shared>,
    server: JoinHandle<()>,
    end: Arc<Notify>,
}

struct Shared {
    secret: Mutex<WebhookSecret>,
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
            // A port is a name: no language puts a sign between its thousands.
            Failure::new(FailureCode::Receiver, fault::receiver(port.to_string())).with_detail(error)
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .map_err(|error| failed(&error))?;
        let port = listener.local_addr().map_err(|error| failed(&error))?.port();
        let (events, taken) = mpsc::channel(WAITING);
        let shared = Arc::new(Shared {
            secret: Mutex::new(secret),
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
        let end = Arc::new(Notify::new());
        let ended = Arc::clone(&end);
        let server = tokio::spawn(async move {
            // Connections that a relay holds open end with it: what is switched off takes in nothing.
            let serving = axum::serve(listener, router);
            let serving = serving.with_graceful_shutdown(async move { ended.notified().await });
            if let Err(error) = serving.await {
                tracing::warn!(%error, "the receiver of webhook events has stopped");
            }
        });
        let receiver = Self {
            port,
            shared,
            server,
            end,
        };
        Ok((receiver, taken))
    }

    /// Ends it. The port is free when this returns.
    pub(crate) async fn end(mut self) {
        self.end.notify_one();
        if tokio::time::timeout(LAST_ANSWERS, &mut self.server)
            .await
            .is_err()
        {
            self.server.abort();
        }
    }

    /// Deliveries are signed with this secret from here on.
    pub(crate) fn take_secret(&self, secret: WebhookSecret) {
        *lock(&self.shared.secret) = secret;
    }

    /// The newest deliveries, the newest first.
    pub(crate) fn received(&self) -> Vec<ReceivedView> {
        lock(&self.shared.received).iter().rev().cloned().collect()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.end.notify_one();
    }
}

/// Enode waits five seconds and comes again later unless the answer is 2xx, so everything that was understood is
/// answered well, also what concerns nobody here.
async fn deliver(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    // There must be room before anything is remembered: a repeat of what was not taken in would be dropped.
    let Ok(room) = shared.events.try_reserve() else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    let secret = lock(&shared.secret).clone();
    let (delivery, events) = linking::read_delivery(&body, header(webhook::SIGNATURE_HEADER), Some(&secret));
    let trusted = delivery.signature.may_be_believed();
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
    // Also when it brings nothing: that it came is shown.
    room.send(fresh);
    answer
}

fn remember(shared: &Shared, id: Option<&str>, delivery: DeliveryView, repeated: u32, at: Timestamp) {
    // What cannot be believed is not shown as if it could, nor kept: only that it came.
    let delivery = if delivery.signature.may_be_believed() {
        delivery
    } else {
        DeliveryView {
            signature: delivery.signature,
            events: Vec::new(),
            set_aside: Vec::new(),
            problem: None,
        }
    };
    let mut received = lock(&shared.received);
    received.push_back(ReceivedView {
        at: at.to_string(),
        delivery_id: id.map(|id| id.chars().take(100).collect()),
        repeated,
        events: delivery.events,
        signature: delivery.signature,
        set_aside: delivery.set_aside,
        problem: delivery.problem,
    });
    if received.len() > KEPT {
        received.pop_front();
    }
}
