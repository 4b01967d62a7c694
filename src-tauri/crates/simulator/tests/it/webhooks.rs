//! Webhooks over HTTP: managed as the contract has it, signed, tried again, and to this computer alone.

use std::time::Duration;

use serde_json::{Value, json};
use simulator::{Disorder, Options, WebhookUrls};

use crate::met::Met;
use crate::receiver::{Receiver, SECRET};

const STILL: Options = Options {
    live: false,
    ..Options::DEFAULT
};

/// Creates a webhook for everything.
async fn hooked(met: &Met, url: &str) -> Value {
    let body = json!({
        "url": url, "secret": SECRET,
        "authentication": {"headerName": "x-api-key", "headerValue": "for the gate"},
    });
    let (status, webhook) = met.ask("POST", "/webhooks", Some(&body)).await;
    assert_eq!(status, 200, "{webhook}");
    webhook
}

fn link(met: &Met) {
    met.simulator
        .link_account("u1", "ENPHASE", &["battery:read:data"]);
}

#[tokio::test]
async fn they_are_managed_as_the_contract_has_it() {
    let met = Met::with(STILL).await;
    let webhook = hooked(&met, "https://a.example/hook").await;
    let path = format!("/webhooks/{}", webhook["id"].as_str().expect("an ID"));
    assert_eq!(webhook["events"], json!(["*"]));
    assert_eq!(webhook["authentication"], json!({"headerName": "x-api-key"}));
    let again = json!({"url": "https://a.example/hook", "secret": "secret"});
    let (status, problem) = met.ask("POST", "/webhooks", Some(&again)).await;
    assert_eq!(
        (status, &problem["title"]),
        (400, &json!("Webhook already exists."))
    );
    let change = json!({"events": ["user:battery:discovered"], "apiVersion": "2024-10-01"});
    let (status, changed) = met.ask("PATCH", &path, Some(&change)).await;
    assert_eq!(status, 200);
    assert_eq!(
        (&changed["events"], &changed["apiVersion"]),
        (&change["events"], &change["apiVersion"])
    );
    assert_eq!(
        changed["authentication"], webhook["authentication"],
        "left out, left alone"
    );
    let nulls = json!({"authentication": null, "apiVersion": null});
    let (_, changed) = met.ask("PATCH", &path, Some(&nulls)).await;
    assert_eq!(
        (&changed["authentication"], &changed["apiVersion"]),
        (&Value::Null, &Value::Null)
    );
    hooked(&met, "https://b.example/hook").await;
    let (_, page) = met.ask("GET", "/webhooks?pageSize=1", None).await;
    assert_eq!(
        page["data"][0]["url"], "https://b.example/hook",
        "the newest first"
    );
    assert!(page["pagination"]["after"].is_string());
    assert_eq!(met.ask("GET", &path, None).await.1, changed);
    assert_eq!(met.ask("DELETE", &path, None).await.0, 204);
    for method in ["GET", "DELETE"] {
        assert_eq!(met.ask(method, &path, None).await.0, 404);
    }
    assert_eq!(met.ask("PATCH", &path, Some(&json!({}))).await.0, 404);
    assert_eq!(met.ask("POST", &format!("{path}/test"), None).await.0, 404);
}

#[tokio::test]
async fn what_does_not_fit_is_refused() {
    let met = Met::with(STILL).await;
    for (field, value) in [
        ("url", json!("http://a.example/hook")),
        ("url", json!("https:/")),
        ("url", json!(null)),
        ("secret", json!("short")),
        ("events", json!(["user:toaster:discovered"])),
        ("apiVersion", json!("2023-08-01")),
        ("authentication", json!(null)),
        (
            "authentication",
            json!({"headerName": "X-Key", "headerValue": "a"}),
        ),
        ("authentication", json!({"headerName": "x-key"})),
        ("surprise", json!(1)),
    ] {
        let mut body = json!({"url": "https://a.example/hook", "secret": "secret"});
        body[field] = value;
        let (status, problem) = met.ask("POST", "/webhooks", Some(&body)).await;
        assert_eq!(status, 400, "{body}");
        assert_eq!(problem["title"], "Webhook input is not valid.");
    }
    let strict = Met::with(Options {
        webhook_urls: WebhookUrls::Https,
        ..STILL
    })
    .await;
    let body = json!({"url": "http://127.0.0.1:4711/hook", "secret": "secret"});
    assert_eq!(strict.ask("POST", "/webhooks", Some(&body)).await.0, 400);
}

#[tokio::test]
async fn a_delivery_is_signed_and_carries_the_clients_own_header() {
    let met = Met::with(STILL).await;
    let receiver = Receiver::start().await;
    hooked(&met, &receiver.url).await;
    link(&met);
    met.simulator.deliver_now().await;
    let batches = receiver.received();
    let (headers, events) = &batches[0];
    assert_eq!(events[0]["event"], "user:battery:discovered");
    assert_eq!(headers["x-api-key"], "for the gate");
    assert_eq!(headers["content-type"], "application/json");
    let deliveries = met.simulator.deliveries();
    assert_eq!(deliveries[0].status, Some(200));
    assert_eq!(headers["x-enode-delivery"], deliveries[0].delivery_id.as_str());
    assert_eq!(headers["x-enode-signature"], deliveries[0].signature.as_str());
    met.simulator.advance(Duration::from_secs(5));
    met.simulator.deliver_now().await;
    assert_eq!(
        receiver.names(),
        ["user:battery:discovered", "user:battery:updated"]
    );
    let log = format!("{:?}", met.simulator.requests());
    assert!(
        !log.contains(SECRET) && !log.contains("for the gate"),
        "the log of requests keeps no secrets"
    );
}

#[tokio::test]
async fn a_failed_delivery_is_tried_again_when_the_clock_was_moved() {
    let met = Met::with(STILL).await;
    let receiver = Receiver::start().await;
    let webhook = hooked(&met, &receiver.url).await;
    let path = format!("/webhooks/{}", webhook["id"].as_str().expect("an ID"));
    receiver.answer(503);
    link(&met);
    met.simulator.deliver_now().await;
    met.simulator.deliver_now().await;
    assert_eq!(receiver.received().len(), 1, "the gap has not passed");
    receiver.answer(204);
    met.simulator.advance(Duration::from_secs(10));
    met.simulator.deliver_now().await;
    let batches = receiver.received();
    assert_eq!(batches.len(), 2);
    assert_eq!(batches[1].1[0], batches[0].1[0], "the same event");
    receiver.answer(500);
    met.simulator.set_reachable("u1", "battery", false);
    met.simulator.deliver_now().await;
    met.simulator.advance(Duration::from_hours(24));
    met.simulator.deliver_now().await;
    assert_eq!(met.ask("GET", &path, None).await.1["isActive"], false);
    let (_, failed) = met.ask("POST", &format!("{path}/test"), None).await;
    assert_eq!(failed["status"], "FAILURE");
    assert_eq!(
        met.ask("GET", &path, None).await.1["isActive"],
        false,
        "only success wakes it"
    );
    receiver.answer(200);
    let (_, tested) = met.ask("POST", &format!("{path}/test"), None).await;
    assert_eq!(
        (&tested["status"], &tested["response"]["body"]),
        (&json!("SUCCESS"), &json!("noted"))
    );
    assert_eq!(met.ask("GET", &path, None).await.1["isActive"], true);
}

#[tokio::test]
async fn the_sandbox_gives_up_after_five_minutes() {
    let met = Met::with(Options {
        webhook_patience: Options::SANDBOX_PATIENCE,
        ..STILL
    })
    .await;
    let receiver = Receiver::start().await;
    hooked(&met, &receiver.url).await;
    receiver.answer(302);
    link(&met);
    for _ in 0..2 {
        met.simulator.deliver_now().await;
        met.simulator.advance(Duration::from_mins(5));
    }
    let (_, page) = met.ask("GET", "/webhooks", None).await;
    assert_eq!(page["data"][0]["isActive"], false);
}

#[tokio::test]
async fn nothing_is_delivered_elsewhere() {
    let met = Met::with(STILL).await;
    let webhook = hooked(&met, "https://a.example/hook").await;
    link(&met);
    met.simulator.deliver_now().await;
    assert_eq!(met.simulator.deliveries()[0].status, None);
    let path = format!("/webhooks/{}/test", webhook["id"].as_str().expect("an ID"));
    let (_, tested) = met.ask("POST", &path, None).await;
    assert_eq!(
        (&tested["status"], &tested["response"]),
        (&json!("FAILURE"), &Value::Null)
    );
    let why = tested["description"].as_str().expect("a sentence");
    assert!(why.contains("on this computer only"), "{why}");
}

#[tokio::test]
async fn deliveries_come_twice_and_turned_round_when_told_so() {
    let met = Met::with(STILL).await;
    let receiver = Receiver::start().await;
    hooked(&met, &receiver.url).await;
    met.simulator.set_disorder(Disorder {
        twice: true,
        reversed: true,
    });
    link(&met);
    met.simulator.set_reachable("u1", "battery", false);
    met.simulator.deliver_now().await;
    let batches = receiver.received();
    assert_eq!(batches.len(), 2);
    assert_eq!(batches[0].1, batches[1].1);
    assert_ne!(batches[0].0["x-enode-delivery"], batches[1].0["x-enode-delivery"]);
    assert_eq!(
        receiver.names()[..2],
        ["user:battery:updated", "user:battery:discovered"]
    );
}

#[tokio::test]
async fn a_live_simulator_delivers_by_itself() {
    let met = Met::with(Options::default()).await;
    let receiver = Receiver::start().await;
    hooked(&met, &receiver.url).await;
    link(&met);
    receiver.first().await;
    assert_eq!(receiver.names()[0], "user:battery:discovered");
}
