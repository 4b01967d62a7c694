//! Tokens, hosts, determinism, and being driven from outside.

use std::time::Duration;

use secrecy::ExposeSecret;
use serde_json::{Value, json};
use simulator::Options;

use crate::met::Met;

#[tokio::test]
async fn the_token_endpoint_speaks_oauth() {
    let met = Met::with(Options::default()).await;
    let wrong = met.ask_token("nobody", "nothing", "client_credentials").await;
    assert_eq!(wrong.status(), 401);
    assert_eq!(
        wrong.json::<Value>().await.expect("JSON")["error"],
        "invalid_client"
    );
    let addresses = met.simulator.addresses();
    let other = met
        .ask_token(
            &addresses.client_id,
            addresses.client_secret.expose_secret(),
            "password",
        )
        .await;
    assert_eq!(other.status(), 400);
    assert_eq!(
        other.json::<Value>().await.expect("JSON")["error"],
        "unsupported_grant_type"
    );
}

#[tokio::test]
async fn a_token_ends_after_an_hour_of_the_simulators_time() {
    let met = Met::with(Options {
        live: false,
        ..Options::default()
    })
    .await;
    let token = met.token().await;
    let url = format!("{}/users", met.simulator.addresses().api_url);
    let ask = || met.http.get(&url).bearer_auth(&token).send();
    assert_eq!(ask().await.expect("an answer").status(), 200);
    met.simulator.advance(Duration::from_hours(1));
    assert_eq!(ask().await.expect("an answer").status(), 401);
}

#[tokio::test]
async fn a_foreign_host_is_refused() {
    let met = Met::with(Options::default()).await;
    let url = format!("{}/health/ready", met.simulator.addresses().api_url);
    assert_eq!(met.http.get(&url).send().await.expect("an answer").status(), 204);
    let foreign = met
        .http
        .get(&url)
        .header("host", "evil.example")
        .send()
        .await
        .expect("an answer");
    assert_eq!(foreign.status(), 403);
}

#[tokio::test]
async fn it_can_be_driven_from_outside() {
    let met = Met::with(Options::default()).await;
    let control = met.simulator.addresses().control_url.clone();
    let told = async |what: &str, body: Value| {
        let request = met.http.post(format!("{control}/{what}")).json(&body);
        request.send().await.expect("an answer").status().as_u16()
    };
    assert_eq!(
        told(
            "faults",
            json!({"path": "/users", "kind": "status", "status": 503, "times": 1})
        )
        .await,
        204
    );
    assert_eq!(met.status("/users").await, 503);
    assert_eq!(told("story", json!({"story": "no-such"})).await, 422);
    assert_eq!(told("story", json!({"story": "partial"})).await, 204);
    let url = met.link(Some("ENPHASE"), "en-US").await;
    met.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    assert_eq!(
        told(
            "devices",
            json!({"userId": "u1", "vendor": "ENPHASE", "assetType": "battery"})
        )
        .await,
        204
    );
    assert_eq!(told("clock", json!({"advanceSeconds": 5})).await, 204);
    let (_, requests) = met.page(&format!("{control}/requests")).await;
    let secret = met.simulator.addresses().client_secret.expose_secret();
    assert!(requests.contains("/users/u1/link") && !requests.contains(secret) && !requests.contains(&url));
}

#[tokio::test]
async fn every_part_of_the_world_can_be_driven_from_outside() {
    let met = Met::with(Options {
        live: false,
        ..Options::DEFAULT
    })
    .await;
    let control = met.simulator.addresses().control_url.clone();
    let told = async |method: &str, what: &str, body: Value| {
        let method = method.parse().expect("a method");
        let request = met.http.request(method, format!("{control}/{what}")).json(&body);
        request.send().await.expect("an answer").status().as_u16()
    };
    let home = json!({"userId": "u1", "vendor": "ENPHASE"});
    let battery = json!({"userId": "u1", "vendor": "ENPHASE", "assetType": "battery", "index": 0});
    let far = json!({"userId": "u1", "assetType": "battery", "reachable": false});
    let blocked = json!({
        "userId": "u1", "assetType": "battery", "capability": "idle",
        "interventionId": "6c1f0e52-8f0b-4e43-9f5a-2b7d4d1c9a10",
    });
    for (method, what, body, then) in [
        ("POST", "accounts/invalidate", &home, 404),
        ("POST", "accounts", &home, 204),
        ("POST", "reachability", &far, 204),
        ("POST", "interventions", &blocked, 204),
        ("DELETE", "interventions", &blocked, 204),
        ("DELETE", "interventions", &blocked, 404),
        ("POST", "accounts/invalidate", &home, 204),
        ("DELETE", "devices", &battery, 204),
        ("DELETE", "devices", &battery, 404),
        ("POST", "devices", &battery, 204),
        ("POST", "webhooks/disorder", &json!({"twice": true}), 204),
        ("POST", "webhooks/flush", &json!({}), 204),
        ("DELETE", "accounts", &home, 204),
        ("DELETE", "accounts", &home, 404),
        ("POST", "clock", &json!({"advanceSeconds": 60}), 204),
    ] {
        assert_eq!(told(method, what, body.clone()).await, then, "{method} {what}");
    }
    let url = met.link(Some("ENPHASE"), "en-US").await;
    let link = json!({"linkUrl": url, "vendor": "ENPHASE"});
    assert_eq!(told("POST", "links/complete", link.clone()).await, 200);
    assert_eq!(told("POST", "links/cancel", link).await, 409, "it is used");
    let shown = async |what: &str| met.page(&format!("{control}/{what}")).await.1;
    assert_eq!(shown("clock").await, r#"{"now":"2026-01-15T09:43:00Z"}"#);
    assert_eq!(shown("sessions").await, r#"{"created":1}"#);
    assert_eq!(shown("webhooks/deliveries").await, "[]");
    assert!(shown("story").await.contains("all-connected"));
    assert_eq!(told("DELETE", "requests", json!({})).await, 204);
    assert_eq!(shown("requests").await, "[]");
}

#[tokio::test]
async fn the_same_seed_and_story_answer_byte_for_byte() {
    let still = Options {
        live: false,
        ..Options::default()
    };
    let (first, second) = tokio::join!(Met::with(still), Met::with(still));
    for met in [&first, &second] {
        met.simulator.link_account("u1", "TESLA", enode::known::SCOPES);
    }
    for path in [
        "/users",
        "/users/u1",
        "/integrations",
        "/users/u1/vehicles",
        "/batteries",
        "/users/u1/meters",
    ] {
        let (one, two) = (
            first.get(path).await.expect("an answer"),
            second.get(path).await.expect("an answer"),
        );
        assert_eq!(
            one.text().await.expect("a text"),
            two.text().await.expect("a text"),
            "{path}"
        );
    }
}
