//! What is read off a delivery, good or bad, and which events count as the same.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const AT: &str = "2026-01-15T09:42:00Z";

fn event(name: &str, user: Option<&str>, more: &Value) -> Value {
    let mut event = json!({"event": name, "createdAt": AT, "version": "2024-10-01"});
    let fields = event.as_object_mut().unwrap();
    fields.extend(user.map(|id| ("user".to_owned(), json!({"id": id}))));
    fields.extend(more.as_object().cloned().unwrap());
    event
}

fn battery(user: &str, id: &str) -> Value {
    json!({
        "id": id, "userId": user, "vendor": "SOLAREDGE", "lastSeen": AT, "isReachable": true,
        "information": {"id": "x", "brand": "", "model": "Home Battery", "siteName": "Home", "installationDate": AT},
        "chargeState": null, "config": null, "location": null, "capabilities": null, "scopes": ["battery:read:data"],
        "hemSystemId": null,
    })
}

fn batch() -> Value {
    json!([
        event(
            "user:battery:discovered",
            Some("u1"),
            &json!({"battery": battery("u1", "b1")})
        ),
        event(
            "user:battery:discovered",
            Some("u1"),
            &json!({"battery": battery("u1", "b1")})
        ),
        event(
            "user:battery:updated",
            Some("u2"),
            &json!({"battery": battery("u2", "b2"), "updatedFields": ["isReachable"]})
        ),
        event(
            "user:credentials:invalidated",
            Some("u1"),
            &json!({"vendor": "SOLAREDGE"})
        ),
        event("system:heartbeat", None, &json!({"pendingEvents": 2})),
        event("enode:webhook:test", None, &json!({})),
        event(
            "user:toaster:discovered",
            Some("u1"),
            &json!({"toaster": {"slots": 2}})
        ),
        event("user:battery:deleted", Some("u1"), &json!({})),
    ])
}

fn read(body: &Value) -> (DeliveryView, Vec<Event>) {
    read_delivery(body.to_string().as_bytes(), None, None)
}

#[test]
fn every_event_is_shown_with_what_it_tells() {
    let (view, events) = read(&batch());
    assert_eq!(view.problem, None);
    assert_eq!(events.len(), view.events.len());
    let kinds: Vec<EventKind> = view.events.iter().map(|event| event.kind).collect();
    assert_eq!(
        kinds,
        [
            EventKind::Discovered,
            EventKind::Discovered,
            EventKind::Updated,
            EventKind::CredentialsInvalidated,
            EventKind::Heartbeat,
            EventKind::Test,
            EventKind::Other,
        ]
    );
    let update = &view.events[2];
    assert_eq!(update.asset_type.as_deref(), Some("battery"));
    assert_eq!(update.vendor.as_deref(), Some("SOLAREDGE"));
    assert_eq!(update.device.as_deref(), Some("SolarEdge Home Battery"));
    assert_eq!(update.updated_fields, ["isReachable"]);
    assert_eq!(update.user_id.as_deref(), Some("u2"));
    assert_eq!(update.created_at, AT);
    assert_eq!(view.events[3].vendor.as_deref(), Some("SOLAREDGE"));
    assert!(
        view.events[6].raw.contains("\"slots\": 2"),
        "what is new can be seen"
    );
    assert_eq!(
        view.set_aside
            .iter()
            .map(|set_aside| set_aside.path.as_str())
            .collect::<Vec<_>>(),
        ["[7].battery"],
        "an event without its device is set aside and spoils nothing"
    );
}

#[test]
fn what_each_would_change_is_told_one_after_the_other() {
    let (view, events) = read(&batch());
    assert!(
        view.events
            .iter()
            .all(|event| event.effect == EventEffectView::None),
        "no household was looked at"
    );
    let (view, now) = view.with_effects(&events, &UserId::new("u1").unwrap(), &Snapshot::default());
    let effects: Vec<EventEffectView> = view.events.iter().map(|event| event.effect).collect();
    assert_eq!(
        effects,
        [
            EventEffectView::ChangesDevices,
            EventEffectView::NothingNew,
            EventEffectView::OtherHousehold,
            EventEffectView::ChangesDevices,
            EventEffectView::None,
            EventEffectView::None,
            EventEffectView::None,
        ]
    );
    assert_eq!(
        now.assets().len(),
        1,
        "the other household's battery is not in it"
    );
    assert!(!now.accounts()[0].is_valid);
}

#[test]
fn the_signature_is_told_in_each_case() {
    let body = br#"{"payload":"example"}"#;
    let secret = WebhookSecret::from("example-secret");
    let right = "sha1=e417e6fc2e7f8a78c93a35a7b344d36ce179fc8d";
    let wrong = "sha1=0000000000000000000000000000000000000000";
    for (signature, secret, verdict) in [
        (Some(right), Some(&secret), SignatureVerdict::Valid),
        (Some(wrong), Some(&secret), SignatureVerdict::Wrong),
        (Some("e417"), Some(&secret), SignatureVerdict::Malformed),
        (None, Some(&secret), SignatureVerdict::Missing),
        (Some(right), None, SignatureVerdict::NotChecked),
        (None, None, SignatureVerdict::NotChecked),
    ] {
        let (view, _) = read_delivery(body, signature, secret);
        assert_eq!(view.signature, verdict, "{signature:?}");
        assert_eq!(
            verdict.may_be_believed(),
            verdict == SignatureVerdict::Valid,
            "only what was checked is acted on"
        );
    }
}

#[test]
fn a_body_that_is_no_list_is_a_problem_and_not_a_failure() {
    for body in ["", "{}", "[{]", "\u{feff}[]", "42"] {
        let (view, events) = read_delivery(body.as_bytes(), None, None);
        assert!(view.problem.is_some(), "{body}");
        assert!(view.events.is_empty() && events.is_empty());
    }
    assert_eq!(read(&json!([])).0.problem, None, "an empty list is a list");
}

#[test]
fn an_event_that_comes_again_is_known_by_what_it_carries() {
    let fingerprint = |event: &Value| event_fingerprint(&Event::from_json(event.clone()).unwrap());
    let one = event(
        "user:credentials:invalidated",
        Some("u1"),
        &json!({"vendor": "TESLA"}),
    );
    let turned: Value = serde_json::from_str(
        r#"{"vendor":"TESLA","version":"2024-10-01","user":{"id":"u1"},"event":"user:credentials:invalidated","createdAt":"2026-01-15T09:42:00Z"}"#,
    )
    .unwrap();
    assert_eq!(
        fingerprint(&one),
        fingerprint(&turned),
        "the order of fields says nothing"
    );
    for (name, value) in [
        ("createdAt", json!("2026-01-15T09:42:01Z")),
        ("vendor", json!("SMA")),
        ("user", json!({"id": "u2"})),
        ("new", Value::Null),
    ] {
        let mut other = one.clone();
        other[name] = value;
        assert_ne!(fingerprint(&one), fingerprint(&other), "{name}");
    }
    assert_eq!(
        fingerprint(&one).to_string(),
        "5ca312a497e628ad445bc356419ce3373629bd791a6cd5c616aa610d58716293",
        "it is kept over restarts, so it must not change with this program"
    );
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-20_i64..20).prop_map(Value::from),
        "[a-c\"\\[{:]{0,3}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            proptest::collection::btree_map("[a-c]{0,2}", inner, 0..3).prop_map(Value::from_iter),
        ]
    })
}

proptest! {
    #[test]
    fn two_events_have_one_fingerprint_only_if_they_are_the_same(one in json_value(), other in json_value()) {
        let fingerprint = |value: &Value| {
            let event = event("new", None, &json!({"carried": value}));
            event_fingerprint(&Event::from_json(event).unwrap())
        };
        prop_assert_eq!(fingerprint(&one) == fingerprint(&other), one == other, "{} {}", one, other);
    }

    #[test]
    fn no_body_makes_it_fall_over(body: Vec<u8>, signature: Option<String>) {
        let secret = WebhookSecret::from("example-secret");
        let (view, events) = read_delivery(&body, signature.as_deref(), Some(&secret));
        prop_assert!(!view.signature.may_be_believed());
        prop_assert_eq!(view.events.len(), events.len());
    }
}
