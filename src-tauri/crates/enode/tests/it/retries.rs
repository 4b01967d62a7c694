//! What is tried again, and what never is.

use std::time::Duration;

use enode::{AssetType, Client, Language, LinkRequest, RedirectUri, RetryBudget, Scope, UserId};
use serde_json::json;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::{answers, asked, builder, server};

/// Three tries with pauses too short to notice.
fn quick(server: &MockServer) -> Client {
    let budget = RetryBudget {
        tries: 3,
        within: Duration::from_secs(20),
        first_pause: Duration::from_millis(1),
    };
    builder(&server.uri())
        .retry_budget(budget)
        .build()
        .expect("a client")
}

#[tokio::test]
async fn these_statuses_are_tried_again_and_no_others() {
    let server = server().await;
    let client = quick(&server);
    let mut retried = Vec::new();
    for status in (200..600).filter(|status| ![401].contains(status)) {
        let server_path = format!("/users/s{status}");
        answers(&server, "GET", &server_path, ResponseTemplate::new(status)).await;
        let id = UserId::new(format!("s{status}")).expect("an ID");
        client
            .users()
            .get(&id)
            .await
            .expect_err("no such answer is a household");
        if asked(&server, &server_path).await > 1 {
            retried.push(status);
        }
    }
    insta::assert_compact_json_snapshot!(retried, @"[408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]");
}

#[tokio::test]
async fn a_read_gets_through_once_the_trouble_is_over() {
    let server = server().await;
    Mock::given(method("GET"))
        .and(path("/integrations"))
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(2)
        .mount(&server)
        .await;
    answers(
        &server,
        "GET",
        "/integrations",
        ResponseTemplate::new(200).set_body_json(json!([])),
    )
    .await;
    quick(&server)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect("the third try");
    assert_eq!(asked(&server, "/integrations").await, 3);
}

#[tokio::test]
async fn a_wait_longer_than_the_budget_is_not_begun() {
    let server = server().await;
    let later = ResponseTemplate::new(429).insert_header("retry-after", "3600");
    answers(&server, "GET", "/integrations", later).await;
    let error = quick(&server)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("too long");
    assert_eq!(asked(&server, "/integrations").await, 1);
    assert!(
        matches!(error.kind(), enode::ErrorKind::RateLimited { retry_after: Some(wait), .. } if wait.as_secs() == 3600)
    );
}

#[tokio::test]
async fn a_link_is_asked_for_once_whatever_the_answer() {
    for status in [429, 500, 502, 503, 504] {
        let server = server().await;
        answers(&server, "POST", "/users/u1/link", ResponseTemplate::new(status)).await;
        let redirect = RedirectUri::new("https://a.example/").expect("a URI");
        let request = LinkRequest::new(
            vec![Scope::read_data(&AssetType::Meter)],
            Language::Browser,
            redirect,
        );
        let user = UserId::new("u1").expect("an ID");
        let error = quick(&server)
            .users()
            .link(&user, &request)
            .await
            .expect_err("refused");
        assert_eq!(asked(&server, "/users/u1/link").await, 1, "{status}");
        assert_eq!(
            error.outcome_unknown(),
            [502, 504].contains(&status),
            "{status}: {error:?}"
        );
    }
}
