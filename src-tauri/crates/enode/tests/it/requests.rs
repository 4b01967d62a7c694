//! What is sent, and what errors become.

use enode::{AssetType, ErrorKind, Language, LinkRequest, RedirectUri, Scope, UserId};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::support::{answers, asked, client, server};

fn link_request() -> LinkRequest {
    let redirect = RedirectUri::new("http://localhost:1/back").expect("a URI");
    LinkRequest::new(
        vec![Scope::read_data(&AssetType::Meter)],
        Language::Browser,
        redirect,
    )
}

fn user() -> UserId {
    UserId::new("u1").expect("an ID")
}

#[tokio::test]
async fn a_user_id_is_one_path_segment_whatever_is_in_it() {
    let server = server().await;
    for text in ["a/b", "a b", "ü?x=1#y", "%2e%2e", "..a", "100%"] {
        let id = UserId::new(text).expect("an ID");
        client(&server)
            .users()
            .get(&id)
            .await
            .expect_err("there is nobody");
        let requests = server.received_requests().await.expect("recorded");
        let path = requests.last().expect("one").url.path().to_owned();
        assert_eq!(path.matches('/').count(), 2, "{text} went out as {path}");
        assert!(
            requests.last().expect("one").url.query().is_none(),
            "{text} went out as {path}"
        );
    }
}

#[tokio::test]
async fn a_link_session_keeps_its_secrets() {
    let server = server().await;
    let secret_path = "c2VjcmV0";
    let answer = json!({"linkUrl": format!("{}/link/{secret_path}", server.uri()), "linkToken": "tok3n"});
    answers(
        &server,
        "POST",
        "/users/u1/link",
        ResponseTemplate::new(200).set_body_json(answer),
    )
    .await;
    let session = client(&server)
        .users()
        .link(&user(), &link_request())
        .await
        .expect("a session");
    assert_eq!(session.url.host(), "127.0.0.1");
    assert!(session.url.expose_secret().ends_with(secret_path));
    let printed = format!("{session:?}");
    assert!(
        !printed.contains(secret_path) && !printed.contains("tok3n"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_link_to_a_foreign_host_is_refused_by_name() {
    let server = server().await;
    for url in [
        "https://enode.com.evil.example/x",
        "ftp://127.0.0.1/x",
        "https://user@127.0.0.1/x",
        "not a url",
    ] {
        server.reset().await;
        crate::support::answers(
            &server,
            "POST",
            crate::support::TOKEN_PATH,
            crate::support::token("t", 3599),
        )
        .await;
        let answer = json!({"linkUrl": url, "linkToken": "x"});
        answers(
            &server,
            "POST",
            "/users/u1/link",
            ResponseTemplate::new(200).set_body_json(answer),
        )
        .await;
        let error = client(&server)
            .users()
            .link(&user(), &link_request())
            .await
            .expect_err("refused");
        let ErrorKind::LinkRefused { host, .. } = error.kind() else {
            panic!("{url}: {error:?}")
        };
        if url.contains("evil") {
            assert_eq!(host, "enode.com.evil.example");
        }
        assert!(
            !format!("{error} {error:?}").contains("/x"),
            "the address itself is a secret"
        );
    }
}

#[tokio::test]
async fn a_problem_is_surfaced_with_its_issues() {
    let server = server().await;
    let problem = json!({
        "type": "https://developers.enode.com/api/problems/bad-request", "title": "Payload validation failed",
        "detail": "See issues.", "issues": [{"path": "scopes[0]", "message": "must be one of"}],
    });
    let answer = ResponseTemplate::new(400).set_body_raw(problem.to_string(), "application/problem+json");
    answers(&server, "POST", "/users/u1/link", answer).await;
    let error = client(&server)
        .users()
        .link(&user(), &link_request())
        .await
        .expect_err("refused");
    let problem = error.problem().expect("the API said why");
    assert_eq!(problem.title.as_deref(), Some("Payload validation failed"));
    assert_eq!(problem.issues.len(), 1);
    assert_eq!(asked(&server, "/users/u1/link").await, 1);
}

#[tokio::test]
async fn the_connections_limit_is_known() {
    let server = server().await;
    let problem = json!({"type": "…/forbidden", "title": "Connections limit reached.", "detail": "No more."});
    answers(
        &server,
        "POST",
        "/users/u1/link",
        ResponseTemplate::new(403).set_body_json(problem),
    )
    .await;
    let error = client(&server)
        .users()
        .link(&user(), &link_request())
        .await
        .expect_err("refused");
    assert!(error.is_connections_limit() && !error.outcome_unknown());
}

#[tokio::test]
async fn an_error_without_json_is_survived() {
    let server = server().await;
    answers(
        &server,
        "GET",
        "/users/u1",
        ResponseTemplate::new(418).set_body_string("<h1>teapot</h1>"),
    )
    .await;
    let error = client(&server).users().get(&user()).await.expect_err("refused");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(418));
}

#[tokio::test]
async fn credentials_do_not_follow_a_redirect() {
    let (server, elsewhere) = (server().await, server().await);
    let away = ResponseTemplate::new(302).insert_header("location", format!("{}/users/u1", elsewhere.uri()));
    answers(&server, "GET", "/users/u1", away).await;
    client(&server)
        .users()
        .get(&user())
        .await
        .expect_err("a redirect is no answer");
    assert_eq!(asked(&elsewhere, "/users/u1").await, 0);
}
