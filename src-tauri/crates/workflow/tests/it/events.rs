//! Webhook events: what counts, what does not, and that a receiver listens only while it should.

mod receiving;
mod webhooks;

use std::net::TcpListener;
use std::time::Duration;

use enode::webhook::{DELIVERY_HEADER, SIGNATURE_HEADER};
use enode::{Client, ClientId, ClientSecret, NewWebhook};
use hmac::{Hmac, Mac};
use linking::{FailureCode, Field, ReceivedView, ReceiverView};
use secrecy::ExposeSecret;
use sha1::Sha1;
use simulator::Story;

use crate::support::{Scene, Visit};

const SECRET: &str = "northlight-signs-with-this";

/// A port that is free now.
fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    listener.local_addr().expect("an address").port()
}

fn signature(body: &str, secret: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("a key");
    mac.update(body.as_bytes());
    format!("sha1={:x}", mac.finalize().into_bytes())
}

/// A receiver that is on, and the simulator's webhook that leads to it.
struct Heard {
    scene: Scene,
    port: u16,
    http: reqwest::Client,
}

impl Heard {
    async fn begin(story: Story) -> Self {
        Self::on(Scene::opened(story).await).await
    }

    async fn on(scene: Scene) -> Self {
        let port = free_port();
        scene.desk.keep_webhook_secret(SECRET.into()).await.expect("kept");
        let view = scene.desk.switch_receiver(Some(port)).await.expect("on");
        assert!(view.on && view.has_secret);
        register(&scene, &format!("http://127.0.0.1:{port}/enode?of=home")).await;
        let http = reqwest::Client::new();
        Self { scene, port, http }
    }

    /// A visit whose customer has signed in, with all that came of it waiting to be delivered.
    async fn signed_in(&self) -> Visit {
        let visit = self.scene.linked("u1", Some("ENPHASE")).await;
        let url = visit.open_here().await;
        self.scene.settled(&visit).await;
        self.scene
            .simulator
            .complete_link(&url, "ENPHASE")
            .expect("signed in");
        self.scene.simulator.forget_requests();
        visit
    }

    /// Posts a delivery by hand, and answers with the status.
    async fn post(&self, body: &str, signature: Option<&str>) -> reqwest::Result<u16> {
        let mut request = self.http.post(format!("http://127.0.0.1:{}/", self.port));
        if let Some(signature) = signature {
            request = request.header(SIGNATURE_HEADER, signature);
        }
        let request = request.header(DELIVERY_HEADER, "by-hand").body(body.to_owned());
        Ok(request.send().await?.status().as_u16())
    }

    async fn post_signed(&self, body: &str) -> u16 {
        let answer = self.post(body, Some(&signature(body, SECRET))).await;
        answer.expect("an answer")
    }

    /// Waits until the receiver is so.
    async fn until(&self, what: &str, holds: impl Fn(&ReceiverView) -> bool) -> ReceiverView {
        let mut changes = self.scene.desk.changes();
        let waited = tokio::time::timeout(Duration::from_secs(20), async {
            loop {
                let view = self.scene.desk.receiver().await.expect("a view");
                if holds(&view) {
                    return view;
                }
                // What was missed shows in the next view.
                let _ = changes.recv().await;
            }
        });
        waited
            .await
            .unwrap_or_else(|_| panic!("waited in vain for {what}"))
    }

    /// The deliveries that have come, the first first.
    async fn received(&self) -> Vec<ReceivedView> {
        let view = self.scene.desk.receiver().await.expect("a view");
        view.received.into_iter().rev().collect()
    }
}

/// Has the simulator send every event to an address; the form takes https alone, as Enode does.
async fn register(scene: &Scene, url: &str) {
    let addresses = scene.simulator.addresses();
    let endpoints = linking::custom_endpoints(
        &addresses.api_url,
        &addresses.token_url,
        std::slice::from_ref(&addresses.link_host),
    );
    let secret = ClientSecret::from(addresses.client_secret.expose_secret().to_owned());
    let client = Client::builder(
        endpoints.expect("addresses"),
        ClientId::from(addresses.client_id.as_str()),
        secret,
    );
    let client = client.build().expect("a client");
    let webhook = NewWebhook::new(url, SECRET);
    client.webhooks().create(&webhook).await.expect("a webhook");
}
