//! What the form accepts, what it says of the rest, and what a change comes to.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const SECRET_TYPED: &str = "0Kvs1tAUQ69FOMBiWlt5";

fn form(changes: &Value) -> WebhookForm {
    let mut form = json!({
        "url": "https://example.com/enode",
        "secret": SECRET_TYPED,
        "events": ["*"],
        "headerName": "",
        "headerValue": null,
        "apiVersion": null,
    });
    for (key, value) in changes.as_object().unwrap() {
        form[key] = value.clone();
    }
    serde_json::from_value(form).unwrap()
}

fn created(changes: &Value) -> NewWebhook {
    check_new_webhook(form(changes)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// A webhook that has everything.
fn current() -> WebhookView {
    let webhook: Webhook = serde_json::from_value(json!({
        "id": "4eaeb363-296d-4ccc-a973-7805e6f400bd", "url": "https://example.com/enode",
        "events": ["user:battery:discovered", "user:heatPump:discovered"], "lastSuccess": "2026-01-15T09:42:00.000",
        "isActive": true, "createdAt": "2026-01-14T08:00:00Z", "apiVersion": "2024-01-01",
        "authentication": {"headerName": "x-api-key"},
    }))
    .unwrap();
    WebhookView::from(&webhook)
}

/// The form as it is first shown for that webhook, with changes.
fn changed(changes: &Value) -> Result<WebhookUpdate, Vec<FieldProblem>> {
    let now = current();
    let mut shown = json!({
        "url": now.url, "secret": null, "events": now.events, "headerName": now.header_name, "headerValue": null,
        "apiVersion": now.api_version,
    });
    for (key, value) in changes.as_object().unwrap() {
        shown[key] = value.clone();
    }
    check_webhook_update(serde_json::from_value(shown).unwrap(), &now)
}

#[test]
fn what_is_wrong_so_far_is_what_sending_would_refuse() {
    let broken = json!({"url": "http://example.com", "secret": "", "events": []});
    assert_eq!(
        webhook_problems(form(&broken), None),
        check_new_webhook(form(&broken)).unwrap_err()
    );
    let fields = |current| -> Vec<Field> {
        let problems = webhook_problems(form(&broken), current);
        problems.into_iter().map(|problem| problem.field).collect()
    };
    assert_eq!(
        fields(None),
        [Field::WebhookUrl, Field::WebhookSecret, Field::WebhookEvents]
    );
    assert_eq!(
        fields(Some(&current())),
        [Field::WebhookUrl, Field::WebhookEvents],
        "one that has a secret keeps it"
    );
    assert!(webhook_problems(form(&json!({})), None).is_empty());
}

#[test]
fn a_new_webhook_is_as_it_was_typed() {
    let webhook = created(&json!({"url": "  https://example.com/enode "}));
    assert_eq!(webhook.url, "https://example.com/enode");
    assert_eq!(webhook.secret.expose_secret(), SECRET_TYPED);
    assert_eq!(webhook.events, Some(vec!["*".to_owned()]));
    assert!(webhook.authentication.is_none() && webhook.api_version.is_none());
    let webhook = created(&json!({
        "events": ["user:battery:discovered", "user:battery:updated", "user:battery:discovered"],
        "headerName": "X-Api-Key", "headerValue": "with space & signs", "apiVersion": "2024-10-01",
    }));
    assert_eq!(
        webhook.events.unwrap(),
        ["user:battery:discovered", "user:battery:updated"]
    );
    let header = webhook.authentication.unwrap();
    assert_eq!(header.name, "x-api-key", "the contract has small letters alone");
    assert_eq!(header.value.expose_secret(), "with space & signs");
    assert_eq!(webhook.api_version.as_deref(), Some("2024-10-01"));
}

#[test]
fn every_event_is_named_alone() {
    let webhook = created(&json!({"events": ["user:battery:discovered", "*"]}));
    assert_eq!(webhook.events.unwrap(), ["*"]);
}

#[test]
fn each_problem_is_told_at_its_field_without_the_secrets() {
    let long = |length| "x".repeat(length);
    for (changes, field, words) in [
        (json!({"url": ""}), Field::WebhookUrl, "Type the address"),
        (
            json!({"url": "http://example.com"}),
            Field::WebhookUrl,
            "Use https",
        ),
        (
            json!({"url": "example.com"}),
            Field::WebhookUrl,
            "not a complete address",
        ),
        (
            json!({"url": "https:example.com"}),
            Field::WebhookUrl,
            "not a complete address",
        ),
        (
            json!({"url": "https://exa mple.com"}),
            Field::WebhookUrl,
            "not a complete address",
        ),
        (
            json!({"url": "https://u:p@example.com"}),
            Field::WebhookUrl,
            "user name",
        ),
        (
            json!({"url": format!("https://a.example/{}", long(183))}),
            Field::WebhookUrl,
            "at most 200",
        ),
        (json!({"secret": null}), Field::WebhookSecret, "Choose a secret"),
        (json!({"secret": ""}), Field::WebhookSecret, "Choose a secret"),
        (json!({"secret": "s3cre"}), Field::WebhookSecret, "6 to 256"),
        (json!({"secret": long(257)}), Field::WebhookSecret, "6 to 256"),
        (json!({"secret": " s3cret"}), Field::WebhookSecret, "no space"),
        (json!({"events": []}), Field::WebhookEvents, "at least one"),
        (
            json!({"events": ["user:toaster:discovered"]}),
            Field::WebhookEvents,
            "toaster",
        ),
        (
            json!({"headerValue": "s3cre"}),
            Field::HeaderName,
            "Name the header",
        ),
        (
            json!({"headerName": "x api", "headerValue": "v"}),
            Field::HeaderName,
            "letters",
        ),
        (
            json!({"headerName": long(129), "headerValue": "v"}),
            Field::HeaderName,
            "at most 128",
        ),
        (
            json!({"headerName": "x-api-key"}),
            Field::HeaderValue,
            "Type the value",
        ),
        (
            json!({"headerName": "x-api-key", "headerValue": "s3cre\n"}),
            Field::HeaderValue,
            "one line",
        ),
        (
            json!({"headerName": "x-api-key", "headerValue": "s3creé"}),
            Field::HeaderValue,
            "plain",
        ),
        (
            json!({"headerName": "x-api-key", "headerValue": long(257)}),
            Field::HeaderValue,
            "at most 256",
        ),
        (
            json!({"apiVersion": "2023-08-01"}),
            Field::ApiVersion,
            "Choose 2024-10-01",
        ),
    ] {
        let problems = check_new_webhook(form(&changes)).expect_err("something is wrong");
        let [problem] = problems.as_slice() else {
            panic!("{changes}: {problems:?}")
        };
        assert_eq!(problem.field, field, "{changes}");
        assert!(problem.message.to_string().contains(words), "{}", problem.message);
        assert!(
            !problem.message.to_string().contains("s3cre"),
            "a secret is not repeated"
        );
    }
}

#[test]
fn the_limits_themselves_are_within() {
    let long = |length| "x".repeat(length);
    for changes in [
        json!({"url": format!("https://a.example/{}", long(182))}),
        json!({"secret": "123456"}),
        json!({"secret": long(256)}),
        json!({"headerName": long(128), "headerValue": long(256)}),
    ] {
        created(&changes);
    }
}

#[test]
fn all_problems_are_told_at_once_in_the_order_of_the_fields() {
    let changes = json!({
        "url": "", "secret": null, "events": [], "headerValue": "v", "apiVersion": "1",
    });
    let problems = check_new_webhook(form(&changes)).expect_err("all is wrong");
    let fields: Vec<Field> = problems.iter().map(|problem| problem.field).collect();
    assert_eq!(
        fields,
        [
            Field::WebhookUrl,
            Field::WebhookSecret,
            Field::WebhookEvents,
            Field::HeaderName,
            Field::ApiVersion,
        ]
    );
}

#[test]
fn a_form_left_as_it_was_changes_nothing() {
    let update = changed(&json!({})).expect("even with an event and a version that are new to this program");
    assert!(update.url.is_none() && update.secret.is_none() && update.events.is_none());
    assert_eq!(update.api_version, Patch::Leave);
    assert!(matches!(update.authentication, Patch::Leave));
}

#[test]
fn what_was_changed_is_changed_and_nothing_else() {
    let update = changed(&json!({"headerName": "", "apiVersion": null})).unwrap();
    assert!(matches!(update.authentication, Patch::Remove));
    assert_eq!(update.api_version, Patch::Remove);
    assert!(update.url.is_none() && update.events.is_none());
    let update = changed(&json!({
        "url": "https://example.com/other", "secret": SECRET_TYPED, "events": ["*"], "headerValue": "new",
        "apiVersion": "2024-10-01",
    }))
    .unwrap();
    assert_eq!(update.url.as_deref(), Some("https://example.com/other"));
    assert_eq!(update.secret.unwrap().expose_secret(), SECRET_TYPED);
    assert_eq!(update.events.unwrap(), ["*"]);
    assert_eq!(update.api_version, Patch::Set("2024-10-01".to_owned()));
    assert!(matches!(update.authentication, Patch::Set(header) if header.name == "x-api-key"));
    let problems = changed(&json!({"headerName": "x-other"})).expect_err("the value is not known");
    assert_eq!(problems[0].field, Field::HeaderValue);
}

#[test]
fn a_test_is_shown_with_what_was_answered() {
    let view = |answer: &Value| {
        WebhookTestView::from(&serde_json::from_value::<WebhookTest>(answer.clone()).unwrap())
    };
    let failed = view(&json!({
        "status": "FAILURE", "description": "No.", "response": {"code": 404, "body": "<h1>", "headers": null},
    }));
    assert!(!failed.succeeded);
    assert_eq!((failed.code, failed.body.as_deref()), (Some(404), Some("<h1>")));
    let odd = view(&json!({"status": "QUEUED", "description": "Later.", "response": null}));
    assert_eq!(
        (odd.succeeded, odd.status.as_str(), odd.code),
        (false, "QUEUED", None)
    );
    let odd = view(&json!({
        "status": "SUCCESS", "description": "", "response": {"code": 200.5, "body": "", "headers": []},
    }));
    assert_eq!((odd.succeeded, odd.code), (true, None));
}

proptest! {
    /// The patterns of the contract, written out again.
    #[test]
    fn whatever_passes_is_within_the_contract(
        url in "(https?://)?[a-z.:@/ ]{0,12}",
        name in "[ -~é]{0,6}",
        value in "[ -~\tß]{0,6}",
    ) {
        let typed = form(&json!({"url": url, "headerName": name, "headerValue": value}));
        if let Ok(webhook) = check_new_webhook(typed) {
            prop_assert!(webhook.url.starts_with("https://") && (8..=200).contains(&webhook.url.len()));
            if let Some(header) = webhook.authentication {
                let small = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '-' | '_');
                prop_assert!(!header.name.is_empty() && header.name.chars().all(small));
                let value = header.value.expose_secret();
                prop_assert!(!value.is_empty() && value.chars().all(|letter| matches!(letter, ' '..='~')));
            }
        }
    }
}
