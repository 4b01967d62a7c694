//! A server with a token endpoint, and a client of it.

use std::time::Duration;

use enode::client::ClientBuilder;
use enode::{Client, Endpoints, LinkHosts};
use serde_json::{Value, json};
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

pub(crate) const TOKEN_PATH: &str = "/oauth2/token";

/// A server that gives tokens, and nothing else yet.
pub(crate) async fn server() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .respond_with(token("t1", 3599))
        .mount(&server)
        .await;
    server
}

pub(crate) fn token(value: &str, seconds: u64) -> ResponseTemplate {
    let body = json!({"access_token": value, "expires_in": seconds, "scope": "", "token_type": "bearer"});
    ResponseTemplate::new(200).set_body_json(body)
}

pub(crate) fn endpoints(address: &str) -> Endpoints {
    let hosts = LinkHosts::named(["127.0.0.1"]).expect("a host");
    Endpoints::custom(address, &format!("{address}{TOKEN_PATH}"), hosts).expect("loopback may be http")
}

pub(crate) fn builder(address: &str) -> ClientBuilder {
    Client::builder(endpoints(address), "id", "s3cret")
}

pub(crate) fn client(server: &MockServer) -> Client {
    builder(&server.uri()).build().expect("a client")
}

/// The same with little patience, for servers that do not answer.
pub(crate) fn impatient(address: &str) -> Client {
    builder(address)
        .call_limit(Duration::from_millis(600))
        .build()
        .expect("a client")
}

pub(crate) async fn answers(server: &MockServer, verb: &str, at: &str, answer: ResponseTemplate) {
    Mock::given(method(verb))
        .and(path(at))
        .respond_with(answer)
        .mount(server)
        .await;
}

/// How often a path was asked for.
pub(crate) async fn asked(server: &MockServer, at: &str) -> usize {
    let all = server.received_requests().await.unwrap_or_default();
    all.iter().filter(|request| request.url.path() == at).count()
}

pub(crate) fn integration(vendor: &str) -> Value {
    json!({
        "vendor": vendor, "displayName": vendor, "portalName": vendor, "status": "READY", "linkingStatus": "READY",
        "assetTypes": ["battery", "meter"], "scopes": ["battery:read:data", "meter:read:data"],
    })
}
