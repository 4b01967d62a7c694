//! The access token: fetched once, kept, renewed, refused.

use enode::{AssetType, ErrorKind};
use serde_json::json;
use wiremock::matchers::{body_string, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::{TOKEN_PATH, answers, asked, client, server, token};

#[tokio::test]
async fn credentials_go_as_basic_and_the_grant_as_a_form() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .and(header("authorization", "Basic aWQ6czNjcmV0"))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string("grant_type=client_credentials"))
        .respond_with(token("t1", 3599))
        .expect(1)
        .mount(&server)
        .await;
    client(&server).check_credentials().await.expect("a token");
}

#[tokio::test]
async fn however_many_ask_one_token_is_fetched() {
    let server = server().await;
    answers(
        &server,
        "GET",
        "/integrations",
        ResponseTemplate::new(200).set_body_json(json!([])),
    )
    .await;
    let client = client(&server);
    let asking = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.integrations().list(AssetType::KNOWN).await.map(drop) })
    });
    for asked in asking.collect::<Vec<_>>() {
        asked.await.expect("no panic").expect("a list");
    }
    assert_eq!(asked(&server, TOKEN_PATH).await, 1);
}

#[tokio::test]
async fn a_token_about_to_end_is_not_used_again() {
    let server = MockServer::start().await;
    // Within the margin from the beginning, so that every call needs a new one.
    answers(&server, "POST", TOKEN_PATH, token("short", 5)).await;
    answers(
        &server,
        "GET",
        "/integrations",
        ResponseTemplate::new(200).set_body_json(json!([])),
    )
    .await;
    let client = client(&server);
    for _ in 0..3 {
        client
            .integrations()
            .list(AssetType::KNOWN)
            .await
            .expect("a list");
    }
    assert_eq!(asked(&server, TOKEN_PATH).await, 3);
}

#[tokio::test]
async fn after_one_401_a_fresh_token_is_tried_once() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .respond_with(token("old", 3599))
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(method("POST"))
        .and(path(TOKEN_PATH))
        .respond_with(token("new", 3599))
        .mount(&server)
        .await;
    Mock::given(header("authorization", "Bearer old"))
        .respond_with(ResponseTemplate::new(401))
        .mount(&server)
        .await;
    Mock::given(header("authorization", "Bearer new"))
        .respond_with(ResponseTemplate::new(200).set_body_json(json!([])))
        .mount(&server)
        .await;
    client(&server)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect("the new token is good");
    assert_eq!(asked(&server, TOKEN_PATH).await, 2);
}

#[tokio::test]
async fn a_second_401_is_told() {
    let server = server().await;
    answers(&server, "GET", "/integrations", ResponseTemplate::new(401)).await;
    let error = client(&server)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(
        asked(&server, "/integrations").await,
        2,
        "once with the old token and once with a fresh one"
    );
}

#[tokio::test]
async fn wrong_credentials_are_told_apart_from_a_server_in_trouble() {
    let server = MockServer::start().await;
    let refusal = json!({"error": "invalid_client", "error_description": "Client authentication failed."});
    answers(
        &server,
        "POST",
        TOKEN_PATH,
        ResponseTemplate::new(401).set_body_json(refusal),
    )
    .await;
    let error = client(&server).check_credentials().await.expect_err("refused");
    assert!(
        matches!(error.kind(), ErrorKind::WrongCredentials { .. }),
        "{error:?}"
    );
    assert_eq!(
        asked(&server, TOKEN_PATH).await,
        1,
        "wrong credentials do not get better by asking again"
    );

    let server = MockServer::start().await;
    answers(
        &server,
        "POST",
        TOKEN_PATH,
        ResponseTemplate::new(400).set_body_string("<html>no</html>"),
    )
    .await;
    let error = client(&server).check_credentials().await.expect_err("refused");
    assert!(matches!(error.kind(), ErrorKind::TokenServer { .. }), "{error:?}");
}

#[tokio::test]
async fn no_error_text_holds_a_secret() {
    let server = MockServer::start().await;
    let echo = json!({"error": "invalid_request", "error_description": "bad", "access_token": "t0ken"});
    answers(
        &server,
        "POST",
        TOKEN_PATH,
        ResponseTemplate::new(400).set_body_json(echo),
    )
    .await;
    let error = client(&server).check_credentials().await.expect_err("refused");
    let text = format!("{error} {error:?}");
    assert!(
        !text.contains("s3cret") && !text.contains("t0ken") && !text.contains("czNjcmV0"),
        "{text}"
    );
}
