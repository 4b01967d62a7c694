//! An endpoint for webhooks that keeps what it is sent and believes nothing unsigned.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use bytes::Bytes;
use enode::WebhookSecret;
use enode::webhook::{SIGNATURE_HEADER, verify};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub(crate) const SECRET: &str = "example-secret";

pub(crate) struct Receiver {
    pub(crate) url: String,
    kept: Arc<Kept>,
    task: JoinHandle<()>,
}

struct Kept {
    answer: Mutex<StatusCode>,
    received: watch::Sender<Vec<(HeaderMap, Vec<Value>)>>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let kept = Arc::new(Kept {
            answer: Mutex::new(StatusCode::OK),
            received: watch::Sender::default(),
        });
        let router = Router::new()
            .route("/hook", post(receive))
            .with_state(Arc::clone(&kept));
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("it serves");
        });
        Self {
            url: format!("http://127.0.0.1:{port}/hook?of=home"),
            kept,
            task,
        }
    }

    /// From now on it answers so.
    pub(crate) fn answer(&self, status: u16) {
        *self.kept.answer.lock().expect("no panic") = StatusCode::from_u16(status).expect("a status");
    }

    /// The batches so far, each with its headers.
    pub(crate) fn received(&self) -> Vec<(HeaderMap, Vec<Value>)> {
        self.kept.received.borrow().clone()
    }

    /// The names of the events so far.
    pub(crate) fn names(&self) -> Vec<String> {
        let received = self.received();
        let events = received.iter().flat_map(|(_, events)| events);
        events
            .filter_map(|event| event["event"].as_str().map(str::to_owned))
            .collect()
    }

    /// Waits for a batch.
    pub(crate) async fn first(&self) {
        let mut received = self.kept.received.subscribe();
        received
            .wait_for(|batches| !batches.is_empty())
            .await
            .expect("the receiver is there");
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn receive(
    State(kept): State<Arc<Kept>>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, &'static str) {
    let signature = headers
        .get(SIGNATURE_HEADER)
        .and_then(|value| value.to_str().ok());
    if verify(&body, signature.unwrap_or_default(), &WebhookSecret::from(SECRET)).is_err() {
        return (StatusCode::UNAUTHORIZED, "who are you?");
    }
    let events = serde_json::from_slice(&body).expect("a batch");
    kept.received
        .send_modify(|batches| batches.push((headers, events)));
    (*kept.answer.lock().expect("no panic"), "noted")
}
