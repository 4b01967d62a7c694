//! What the form accepts, and what it says of the rest.

use serde_json::json;

use super::*;

fn form(changes: &serde_json::Value) -> ConnectForm {
    let mut form = json!({
        "name": "Northlight",
        "environment": "sandbox",
        "clientId": "c8a4a6a0-0b8b-4a9a-9d1c-3f6a2f3a9a10",
        "clientSecret": "9f86d081884c7d65",
        "keep": "keyring",
        "apiUrl": "",
        "tokenUrl": "",
        "linkHosts": "",
        "redirect": { "kind": "loopback" },
    });
    for (key, value) in changes.as_object().unwrap() {
        form[key] = value.clone();
    }
    serde_json::from_value(form).unwrap()
}

fn checked(changes: &serde_json::Value) -> CheckedForm {
    check_connect_form(form(changes)).unwrap_or_else(|problems| panic!("{problems:?}"))
}

fn problems(changes: &serde_json::Value) -> Vec<(Field, String)> {
    let problems = check_connect_form(form(changes))
        .err()
        .expect("something is wrong");
    problems
        .into_iter()
        .map(|problem| (problem.field, problem.message.to_string()))
        .collect()
}

#[test]
fn the_environment_gives_the_addresses() {
    let sandbox = checked(&json!({ "apiUrl": "left over from Custom", "linkHosts": "x.example" }));
    assert_eq!(sandbox.endpoints, Endpoints::sandbox());
    assert!(sandbox.link_hosts.is_empty());
    assert_eq!(
        checked(&json!({ "environment": "production" })).endpoints,
        Endpoints::production()
    );
}

#[test]
fn custom_takes_addresses_of_its_own() {
    let custom = checked(&json!({
        "environment": "custom",
        "apiUrl": "https://relay.example.com/enode",
        "tokenUrl": "http://127.0.0.1:8080/oauth2/token",
        "linkHosts": " Link.example.com,\n127.0.0.1:8080 ",
    }));
    assert_eq!(custom.endpoints.api().as_str(), "https://relay.example.com/enode");
    assert_eq!(
        custom.endpoints.token().as_str(),
        "http://127.0.0.1:8080/oauth2/token"
    );
    assert_eq!(custom.link_hosts, ["link.example.com", "127.0.0.1:8080"]);
}

#[test]
fn white_space_around_what_was_pasted_is_dropped() {
    let pasted = checked(&json!({ "name": " Northlight\n", "clientId": " c8\t", "clientSecret": "\n9f86 " }));
    assert_eq!(
        (pasted.name.as_str(), pasted.client_id.as_str()),
        ("Northlight", "c8")
    );
    assert_eq!(pasted.client_secret.expose_secret(), "9f86");
}

#[test]
fn every_field_that_is_empty_is_told() {
    let empty = json!({
        "name": " ",
        "environment": "custom",
        "clientId": "",
        "clientSecret": "\n",
        "redirect": { "kind": "page", "uri": "" },
    });
    let fields: Vec<Field> = problems(&empty).into_iter().map(|(field, _)| field).collect();
    assert_eq!(
        fields,
        [
            Field::Name,
            Field::ClientId,
            Field::ClientSecret,
            Field::ApiUrl,
            Field::TokenUrl,
            Field::LinkHosts,
            Field::RedirectUri,
        ]
    );
}

#[test]
fn each_wrong_field_has_its_words() {
    let custom = |field: &str, value: &str| {
        let mut changes = json!({
            "environment": "custom",
            "apiUrl": "https://a.example",
            "tokenUrl": "https://a.example/token",
            "linkHosts": "a.example",
        });
        changes[field] = json!(value);
        changes
    };
    for (changes, field, words) in [
        (json!({ "name": "x".repeat(61) }), Field::Name, "this one has 61"),
        (
            json!({ "environment": "demo" }),
            Field::Environment,
            "The demo opens from the first screen",
        ),
        (json!({ "clientId": "a b" }), Field::ClientId, "no spaces"),
        (json!({ "clientId": "id:secret" }), Field::ClientId, "no colon"),
        (
            json!({ "clientSecret": "two words" }),
            Field::ClientSecret,
            "no spaces",
        ),
        (
            json!({ "clientSecret": "x".repeat(513) }),
            Field::ClientSecret,
            "too long",
        ),
        (custom("apiUrl", "a.example"), Field::ApiUrl, "not a web address"),
        (
            custom("apiUrl", "http://a.example"),
            Field::ApiUrl,
            "Plain http to a.example",
        ),
        (
            custom("tokenUrl", "https://user:pw@a.example"),
            Field::TokenUrl,
            "user name and password",
        ),
        (
            custom("tokenUrl", "ftp://a.example"),
            Field::TokenUrl,
            "begins with ftp:",
        ),
        (
            custom("linkHosts", "https://a.example/x"),
            Field::LinkHosts,
            "“https://a.example/x” is not a host",
        ),
        (
            custom("linkHosts", "*.a.example"),
            Field::LinkHosts,
            "is not a host",
        ),
        (
            json!({ "redirect": { "kind": "page", "uri": "http://a.example" } }),
            Field::RedirectUri,
            "Use https",
        ),
    ] {
        let problems = problems(&changes);
        let [(told, message)] = problems.as_slice() else {
            panic!("{changes}: {problems:?}")
        };
        assert_eq!(*told, field);
        assert!(message.contains(words), "{message}");
        assert!(!message.contains("two words"), "a secret is not repeated");
    }
}
