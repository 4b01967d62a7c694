//! The way to the API and the token server, step by step.

use enode::client::Resolved;
use enode::{Client, Endpoint, Endpoints, ErrorKind, LinkHosts, TlsFault};
use http::header;
use wiremock::ResponseTemplate;

use crate::support::{TOKEN_PATH, answers, asked, client, server};

fn client_of(api: &str) -> Client {
    let hosts = LinkHosts::named(["127.0.0.1"]).expect("a host");
    let endpoints = Endpoints::custom(api, api, hosts).expect("addresses");
    Client::builder(endpoints, "id", "s3cret")
        .build()
        .expect("a client")
}

#[tokio::test]
async fn whatever_answers_is_greeted_once_and_without_credentials() {
    let server = server().await;
    let answer = ResponseTemplate::new(503).insert_header("date", "Thu, 15 Jan 2026 09:42:00 GMT");
    answers(&server, "GET", "/health/ready", answer).await;
    let way = client(&server).way();
    let api = way.greet(Endpoint::Api).await.expect("an answer");
    assert_eq!(api.date, Some("2026-01-15T09:42:00Z".parse().expect("a time")));
    assert!(!api.protected, "loopback is plain http here");
    way.greet(Endpoint::Token).await.expect("a 404 is an answer too");
    assert_eq!(asked(&server, "/health/ready").await, 1);
    assert_eq!(asked(&server, TOKEN_PATH).await, 1);
    for request in server.received_requests().await.expect("recorded") {
        assert_eq!(request.method.as_str(), "GET", "nothing is changed");
        assert!(!request.headers.contains_key(header::AUTHORIZATION));
    }
}

#[tokio::test]
async fn a_plain_port_is_no_tls() {
    let server = server().await;
    let way = client_of(&server.uri().replace("http://", "https://")).way();
    let error = way.greet(Endpoint::Api).await.expect_err("no TLS there");
    assert!(matches!(error.kind(), ErrorKind::Tls { .. }), "{error}");
    assert_eq!(error.tls_fault(), Some(TlsFault::NotTls));
}

#[tokio::test]
async fn a_name_that_cannot_be_is_not_resolved() {
    let way = client_of("https://api.hearthlink.invalid").way();
    let error = way.resolve(Endpoint::Api).await.expect_err("RFC 6761 forbids it");
    assert!(matches!(error.kind(), ErrorKind::Dns { .. }), "{error}");
    assert_eq!(way.host(Endpoint::Api), "api.hearthlink.invalid");
}

#[tokio::test]
async fn an_address_needs_no_resolving() {
    let way = client_of("http://127.0.0.1:9").way();
    let resolved = way.resolve(Endpoint::Token).await.expect("it is one");
    assert!(matches!(resolved, Resolved::Here(_)));
    assert_eq!(way.host(Endpoint::Token), "127.0.0.1:9");
}

#[tokio::test]
async fn the_least_that_can_be_read_is_one_household() {
    let server = server().await;
    let body = serde_json::json!({"data": [{"id": "u1"}], "pagination": {"after": "x", "before": null}});
    answers(
        &server,
        "GET",
        "/users",
        ResponseTemplate::new(200).set_body_json(body),
    )
    .await;
    assert!(client(&server).users().any().await.expect("a page"));
    let requests = server.received_requests().await.expect("recorded");
    let asked = requests.last().expect("one").url.query();
    assert_eq!(asked, Some("pageSize=1"), "and no page after it is asked for");
}
