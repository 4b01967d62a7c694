//! Managing webhooks: what is sent, what is kept to itself, and what the answers become.

use std::time::Duration;

use enode::models::{Patch, WebhookHeader, WebhookTestStatus};
use enode::{NewWebhook, RetryBudget, WebhookHeaderValue, WebhookId, WebhookUpdate};
use serde_json::{Value, json};
use wiremock::matchers::{method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::{answers, asked, builder, client, server};

const ID: &str = "4eaeb363-296d-4ccc-a973-7805e6f400bd";
const SECRET: &str = "quo\"ted s3cret";

fn webhook(id: &str) -> Value {
    json!({
        "id": id, "url": "https://example.com/enode", "events": ["user:battery:discovered"],
        "lastSuccess": "2026-01-15T09:42:00.000", "isActive": true, "createdAt": "2026-01-14T08:00:00Z",
        "apiVersion": null, "authentication": {"headerName": "x-api-key"},
    })
}

fn header() -> WebhookHeader {
    WebhookHeader {
        name: "x-api-key".to_owned(),
        value: WebhookHeaderValue::from("h3ader"),
    }
}

async fn answers_with(server: &MockServer, verb: &str, at: &str, body: &Value) {
    answers(server, verb, at, ResponseTemplate::new(200).set_body_json(body)).await;
}

/// The body of the last request.
async fn last_body(server: &MockServer) -> Value {
    let requests = server.received_requests().await.expect("recorded");
    serde_json::from_slice(&requests.last().expect("one").body).expect("JSON")
}

#[tokio::test]
async fn all_pages_are_listed_and_times_without_a_zone_are_utc() {
    let server = server().await;
    let page = |items: &[&str], after: Option<&str>| {
        let data: Vec<Value> = items.iter().map(|id| webhook(id)).collect();
        ResponseTemplate::new(200)
            .set_body_json(json!({"data": data, "pagination": {"after": after, "before": null}}))
    };
    Mock::given(method("GET"))
        .and(path("/webhooks"))
        .and(query_param_is_missing("after"))
        .respond_with(page(&["a", "b"], Some("two")))
        .mount(&server)
        .await;
    Mock::given(method("GET"))
        .and(path("/webhooks"))
        .and(query_param("after", "two"))
        .respond_with(page(&["c"], None))
        .mount(&server)
        .await;
    let found = client(&server).webhooks().list().await.expect("a list");
    assert!(found.set_aside.is_empty(), "{:?}", found.set_aside);
    let ids: Vec<&str> = found.items.iter().map(|webhook| webhook.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    let first = &found.items[0];
    assert_eq!(
        first.last_success.map(|at| at.to_string()).as_deref(),
        Some("2026-01-15T09:42:00Z"),
        "the contract's own examples leave the zone out"
    );
    assert_eq!(
        first
            .authentication
            .as_ref()
            .map(|header| header.header_name.as_str()),
        Some("x-api-key")
    );
}

#[tokio::test]
async fn one_that_never_succeeded_and_names_no_events_is_read() {
    let server = server().await;
    let mut young = webhook(ID);
    let fields = young.as_object_mut().expect("an object");
    fields.remove("events");
    fields.insert("lastSuccess".to_owned(), Value::Null);
    fields.insert("surprise".to_owned(), json!(1));
    answers_with(&server, "GET", &format!("/webhooks/{ID}"), &young).await;
    let found = client(&server)
        .webhooks()
        .get(&WebhookId::from(ID))
        .await
        .expect("a webhook");
    assert_eq!(found.last_success, None);
    assert_eq!(found.events, ["*"], "the contract's default");
    assert_eq!(found.other["surprise"], 1);
}

#[tokio::test]
async fn a_new_webhook_says_what_is_set_and_nothing_else() {
    let server = server().await;
    answers_with(&server, "POST", "/webhooks", &webhook(ID)).await;
    let webhooks = client(&server).webhooks();
    let fewest = NewWebhook::new("https://example.com/enode", SECRET);
    let created = webhooks.create(&fewest).await.expect("a webhook");
    assert_eq!(created.id.as_str(), ID);
    assert_eq!(
        last_body(&server).await,
        json!({"url": "https://example.com/enode", "secret": SECRET})
    );
    let every_field = NewWebhook {
        events: Some(vec!["user:battery:discovered".to_owned()]),
        api_version: Some("2024-10-01".to_owned()),
        authentication: Some(header()),
        ..fewest
    };
    webhooks.create(&every_field).await.expect("a webhook");
    assert_eq!(
        last_body(&server).await,
        json!({
            "url": "https://example.com/enode", "secret": SECRET, "events": ["user:battery:discovered"],
            "apiVersion": "2024-10-01", "authentication": {"headerName": "x-api-key", "headerValue": "h3ader"},
        })
    );
}

#[tokio::test]
async fn an_update_leaves_removes_and_sets() {
    let server = server().await;
    let at = format!("/webhooks/{ID}");
    answers_with(&server, "PATCH", &at, &webhook(ID)).await;
    let (webhooks, id) = (client(&server).webhooks(), WebhookId::from(ID));
    let cases = [
        (WebhookUpdate::default(), json!({})),
        (
            WebhookUpdate {
                api_version: Patch::Remove,
                authentication: Patch::Remove,
                ..WebhookUpdate::default()
            },
            json!({"apiVersion": null, "authentication": null}),
        ),
        (
            WebhookUpdate {
                url: Some("https://example.com/other".to_owned()),
                secret: Some(SECRET.into()),
                events: Some(vec!["*".to_owned()]),
                api_version: Patch::Set("2024-10-01".to_owned()),
                authentication: Patch::Set(header()),
            },
            json!({
                "url": "https://example.com/other", "secret": SECRET, "events": ["*"], "apiVersion": "2024-10-01",
                "authentication": {"headerName": "x-api-key", "headerValue": "h3ader"},
            }),
        ),
    ];
    for (update, body) in cases {
        webhooks.update(&id, &update).await.expect("a webhook");
        assert_eq!(last_body(&server).await, body);
    }
}

#[tokio::test]
async fn a_test_tells_what_was_answered_and_an_unknown_status_is_kept() {
    let server = server().await;
    let at = format!("/webhooks/{ID}/test");
    let (webhooks, id) = (client(&server).webhooks(), WebhookId::from(ID));
    let answer = json!({
        "status": "FAILURE", "description": "It answered 404.",
        "response": {"code": 404, "body": "<h1>nothing here</h1>", "headers": null},
    });
    answers_with(&server, "POST", &at, &answer).await;
    let test = webhooks.test(&id).await.expect("an answer");
    assert_eq!(test.status, WebhookTestStatus::Failure);
    let response = test.response.expect("it answered");
    assert!((response.code - 404.0).abs() < f64::EPSILON && response.headers.is_none());
    let sent = server.received_requests().await.expect("recorded");
    assert!(sent.last().expect("one").body.is_empty(), "a test wants no body");

    server.reset().await;
    answers(
        &server,
        "POST",
        crate::support::TOKEN_PATH,
        crate::support::token("t", 3599),
    )
    .await;
    let answer = json!({"status": "QUEUED", "description": "Later.", "response": null});
    answers_with(&server, "POST", &at, &answer).await;
    let test = webhooks.test(&id).await.expect("an answer");
    assert_eq!(test.status, WebhookTestStatus::Unknown("QUEUED".to_owned()));
    assert_eq!(test.response, None);
}

#[tokio::test]
async fn deleting_is_done_with_an_answer_without_a_body() {
    let server = server().await;
    let at = format!("/webhooks/{ID}");
    answers(&server, "DELETE", &at, ResponseTemplate::new(204)).await;
    client(&server)
        .webhooks()
        .delete(&WebhookId::from(ID))
        .await
        .expect("deleted");
    assert_eq!(asked(&server, &at).await, 1);
    let error = client(&server)
        .webhooks()
        .delete(&WebhookId::from("other"))
        .await
        .expect_err("none");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn what_changes_something_is_asked_for_once_whatever_the_answer() {
    let at = format!("/webhooks/{ID}");
    let test_at = format!("{at}/test");
    for status in [429, 500, 502, 503, 504] {
        let server = server().await;
        for (verb, path) in [
            ("POST", "/webhooks"),
            ("PATCH", &at),
            ("DELETE", &at),
            ("POST", &test_at),
        ] {
            answers(&server, verb, path, ResponseTemplate::new(status)).await;
        }
        let budget = RetryBudget {
            first_pause: Duration::from_millis(1),
            ..RetryBudget::default()
        };
        let client = builder(&server.uri())
            .retry_budget(budget)
            .build()
            .expect("a client");
        let (webhooks, id) = (client.webhooks(), WebhookId::from(ID));
        let errors = [
            webhooks
                .create(&NewWebhook::new("https://example.com/enode", SECRET))
                .await
                .err(),
            webhooks.update(&id, &WebhookUpdate::default()).await.err(),
            webhooks.delete(&id).await.err(),
            webhooks.test(&id).await.err(),
        ];
        for error in errors {
            let error = error.expect("refused");
            assert_eq!(error.tries(), 1, "{status}: {error:?}");
            assert_eq!(
                error.outcome_unknown(),
                [502, 504].contains(&status),
                "{status}: {error:?}"
            );
        }
        let sent = ["/webhooks", &at, &test_at];
        let mut counts = Vec::new();
        for path in sent {
            counts.push(asked(&server, path).await);
        }
        assert_eq!(counts, [1, 2, 1], "{status}: one each, two at the same path");
    }
}

#[tokio::test]
async fn secrets_are_neither_printed_nor_told_by_an_error_that_repeats_them() {
    let server = server().await;
    let problem = json!({
        "title": "Webhook input is not valid.", "detail": format!("{SECRET} is too simple, h3ader is too short"),
        "issues": [{"path": ["secret"], "received": SECRET, "message": "too simple"}],
    });
    answers(
        &server,
        "POST",
        "/webhooks",
        ResponseTemplate::new(400).set_body_json(problem),
    )
    .await;
    let new = NewWebhook {
        authentication: Some(header()),
        ..NewWebhook::new("https://example.com/enode", SECRET)
    };
    let update = WebhookUpdate {
        secret: Some(SECRET.into()),
        authentication: Patch::Set(header()),
        ..WebhookUpdate::default()
    };
    let error = client(&server)
        .webhooks()
        .create(&new)
        .await
        .expect_err("refused");
    assert_eq!(
        error.problem().and_then(|problem| problem.title.as_deref()),
        Some("Webhook input is not valid.")
    );
    let printed = format!("{new:?} {update:?} {error} {error:?}");
    assert!(
        !printed.contains("s3cret") && !printed.contains("h3ader"),
        "{printed}"
    );
}
