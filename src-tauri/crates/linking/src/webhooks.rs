//! The client's webhooks: how they are shown, and the form that creates or changes one.
//!
//! The limits are those of the contract's schemas `WebhookCreatePayload` and `WebhookUpdatePayload`. Not here: where
//! the secret is kept.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use enode::known::{ALL_EVENTS, WEBHOOK_EVENTS};
use enode::models::{Patch, WebhookHeader, WebhookTest, WebhookTestStatus};
use enode::{API_VERSION, NewWebhook, Webhook, WebhookSecret, WebhookUpdate};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use specta::Type;
use url::Url;
use words::{Message, problem};

use crate::failure::{Field, FieldProblem};

/// `minLength` and `maxLength` in the contract, in characters.
const URL: (usize, usize) = (8, 200);
const SECRET: (usize, usize) = (6, 256);
const LONGEST_HEADER_NAME: usize = 128;
const LONGEST_HEADER_VALUE: usize = 256;

/// A webhook of the client: schema `WebhookResponse`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WebhookView {
    /// The API's ID.
    pub id: String,
    /// Where events are sent.
    pub url: String,
    /// The events that are sent; `*` is every one.
    pub events: Vec<String>,
    /// Whether events are sent. Enode stops when deliveries fail for long; a test that succeeds starts it again.
    pub is_active: bool,
    /// When a delivery last succeeded, in RFC 3339.
    pub last_success: Option<String>,
    /// When it was created, in RFC 3339.
    pub created_at: String,
    /// The API version of its events; none is the client's own.
    pub api_version: Option<String>,
    /// The name of the header that is sent along. Its value never comes back, and neither does the secret.
    pub header_name: Option<String>,
}

impl From<&Webhook> for WebhookView {
    fn from(webhook: &Webhook) -> Self {
        let header = webhook.authentication.as_ref();
        Self {
            id: webhook.id.to_string(),
            url: webhook.url.clone(),
            events: webhook.events.clone(),
            is_active: webhook.is_active,
            last_success: webhook.last_success.map(|at| at.to_string()),
            created_at: webhook.created_at.to_string(),
            api_version: webhook.api_version.clone(),
            header_name: header.map(|header| header.header_name.clone()),
        }
    }
}

/// What came of testing a webhook: schema `TestFirehoseWebhook`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WebhookTestView {
    /// Whether the test event arrived.
    pub succeeded: bool,
    /// The same as the API names it.
    pub status: String,
    /// The same in the API's words.
    pub description: String,
    /// The HTTP status that the webhook answered with, if it answered.
    pub code: Option<u16>,
    /// What the webhook answered. Remote text from whoever answers there.
    pub body: Option<String>,
}

impl From<&WebhookTest> for WebhookTestView {
    fn from(test: &WebhookTest) -> Self {
        let response = test.response.as_ref();
        Self {
            succeeded: test.status == WebhookTestStatus::Success,
            status: test.status.to_string(),
            description: test.description.clone(),
            // The contract has a number of any kind; one that is no status is not shown as one.
            code: response.and_then(|response| response.code.to_string().parse().ok()),
            body: response.map(|response| response.body.clone()),
        }
    }
}

/// What was typed to create or change a webhook. It cannot be printed or serialised: secrets are in it.
#[derive(Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WebhookForm {
    /// Where events are to be sent.
    pub url: String,
    /// What deliveries are to be signed with; none, when changing, leaves it as it is.
    #[specta(type = Option<String>)]
    pub secret: Option<SecretString>,
    /// The events to be sent; `*` is every one.
    pub events: Vec<String>,
    /// The name of a header to be sent along; empty is none.
    pub header_name: String,
    /// Its value; none, when changing, leaves the header as it is.
    #[specta(type = Option<String>)]
    pub header_value: Option<SecretString>,
    /// The API version of the events; none is the client's own.
    pub api_version: Option<String>,
}

/// Checks a webhook's secret alone, as it is kept for the receiver.
///
/// # Errors
/// The problem at the field, when it is none that the API would take.
pub fn check_webhook_secret(secret: &SecretString) -> Result<(), FieldProblem> {
    check_secret(Some(secret.clone()))?
        .map(drop)
        .ok_or_else(|| FieldProblem::new(Field::WebhookSecret, problem::webhook_secret_empty()))
}

/// What is wrong with the form as it stands, of a new webhook or of one that is to be changed.
pub fn webhook_problems(form: WebhookForm, current: Option<&WebhookView>) -> Vec<FieldProblem> {
    let refused = match current {
        Some(current) => check_webhook_update(form, current).err(),
        None => check_new_webhook(form).err(),
    };
    refused.unwrap_or_default()
}

/// Checks the form of a new webhook.
///
/// # Errors
/// The problems, in the order of the fields; never empty. They hold nothing of the secrets.
pub fn check_new_webhook(form: WebhookForm) -> Result<NewWebhook, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let mut known = |problem| problems.push(problem);
    let url = check_url(&form.url).map_err(&mut known);
    let secret = check_secret(form.secret)
        .and_then(|secret| {
            secret.ok_or_else(|| FieldProblem::new(Field::WebhookSecret, problem::webhook_secret_choose()))
        })
        .map_err(&mut known);
    let events = check_events(&form.events, &[]).map_err(&mut known);
    let header = check_header(&form.header_name, form.header_value, None).map_err(&mut known);
    let api_version = check_api_version(form.api_version.as_deref(), None).map_err(&mut known);
    let (Ok(url), Ok(secret), Ok(events), Ok(header), Ok(api_version)) =
        (url, secret, events, header, api_version)
    else {
        return Err(problems);
    };
    Ok(NewWebhook {
        events: Some(events),
        api_version,
        authentication: match header {
            Patch::Set(header) => Some(header),
            Patch::Leave | Patch::Remove => None,
        },
        ..NewWebhook::new(url, secret)
    })
}

/// Checks the form of a webhook that is to be changed, and gives what differs from how it is now.
///
/// # Errors
/// The problems, in the order of the fields; never empty. They hold nothing of the secrets.
pub fn check_webhook_update(
    form: WebhookForm,
    current: &WebhookView,
) -> Result<WebhookUpdate, Vec<FieldProblem>> {
    let mut problems = Vec::new();
    let mut known = |problem| problems.push(problem);
    let url = check_url(&form.url).map_err(&mut known);
    let secret = check_secret(form.secret).map_err(&mut known);
    let events = check_events(&form.events, &current.events).map_err(&mut known);
    let header_now = current.header_name.as_deref();
    let header = check_header(&form.header_name, form.header_value, header_now).map_err(&mut known);
    let version_now = current.api_version.as_deref();
    let api_version = check_api_version(form.api_version.as_deref(), version_now).map_err(&mut known);
    let (Ok(url), Ok(secret), Ok(events), Ok(header), Ok(api_version)) =
        (url, secret, events, header, api_version)
    else {
        return Err(problems);
    };
    let set = |events: &[String]| events.iter().cloned().collect::<BTreeSet<_>>();
    Ok(WebhookUpdate {
        url: Some(url).filter(|url| *url != current.url),
        secret,
        events: Some(events).filter(|events| set(events) != set(&current.events)),
        api_version: match api_version {
            same if same == current.api_version => Patch::Leave,
            Some(version) => Patch::Set(version),
            None => Patch::Remove,
        },
        authentication: header,
    })
}

fn check_url(typed: &str) -> Result<String, FieldProblem> {
    let text = typed.trim();
    let refused = |text: Message| Err(FieldProblem::new(Field::WebhookUrl, text));
    if text.is_empty() {
        return refused(problem::webhook_url_empty());
    }
    let length = text.chars().count();
    let (shortest, longest) = URL;
    if length > longest {
        return refused(problem::webhook_url_long(length, longest));
    }
    let url = Url::parse(text)
        .ok()
        .filter(|_| text.chars().all(|letter| letter.is_ascii_graphic()));
    let Some(url) = url.filter(|url| url.host_str().is_some_and(|host| !host.is_empty())) else {
        return refused(problem::webhook_url_incomplete());
    };
    // `https:example.com` is mended by a lenient parser, which Enode's need not be.
    let is_whole = text[url.scheme().len()..].starts_with("://") && length >= shortest;
    match url.scheme() {
        "https" if !is_whole => refused(problem::webhook_url_incomplete()),
        "https" if !url.username().is_empty() || url.password().is_some() => {
            refused(problem::webhook_url_user())
        }
        "https" => Ok(text.to_owned()),
        _ => refused(problem::webhook_url_plain()),
    }
}

/// The secret, if one was typed.
fn check_secret(typed: Option<SecretString>) -> Result<Option<WebhookSecret>, FieldProblem> {
    let Some(secret) = typed.filter(|secret| !secret.expose_secret().is_empty()) else {
        return Ok(None);
    };
    let refused = |text: Message| Err(FieldProblem::new(Field::WebhookSecret, text));
    let text = secret.expose_secret();
    let (shortest, longest) = SECRET;
    if text.trim() != text || text.chars().any(char::is_control) {
        return refused(problem::webhook_secret_lines());
    }
    if !(shortest..=longest).contains(&text.chars().count()) {
        return refused(problem::webhook_secret_length(shortest, longest));
    }
    Ok(Some(WebhookSecret::from(secret)))
}

/// The events, each once; `*` alone where it is among them. `subscribed` are names that the API has taken already,
/// which may be newer than this program.
fn check_events(chosen: &[String], subscribed: &[String]) -> Result<Vec<String>, FieldProblem> {
    let refused = |text: Message| Err(FieldProblem::new(Field::WebhookEvents, text));
    let known = |event: &str| {
        event == ALL_EVENTS || WEBHOOK_EVENTS.contains(&event) || subscribed.iter().any(|name| name == event)
    };
    if chosen.is_empty() {
        return refused(problem::webhook_events_none());
    }
    if let Some(unknown) = chosen.iter().find(|event| !known(event)) {
        return refused(problem::webhook_events_unknown(unknown.as_str()));
    }
    if chosen.iter().any(|event| event == ALL_EVENTS) {
        return Ok(vec![ALL_EVENTS.to_owned()]);
    }
    let mut events: Vec<String> = Vec::new();
    for event in chosen {
        if !events.contains(event) {
            events.push(event.clone());
        }
    }
    Ok(events)
}

/// What becomes of the header whose name is `current` now.
fn check_header(
    name: &str,
    value: Option<SecretString>,
    current: Option<&str>,
) -> Result<Patch<WebhookHeader>, FieldProblem> {
    // Names of headers are the same in letters of either case; Enode sends and takes them small.
    let name = name.trim().to_ascii_lowercase();
    let value = value.filter(|value| !value.expose_secret().is_empty());
    let at_name = |text: Message| Err(FieldProblem::new(Field::HeaderName, text));
    let at_value = |text: Message| Err(FieldProblem::new(Field::HeaderValue, text));
    if name.is_empty() {
        return match (value, current) {
            (Some(_), _) => at_name(problem::header_no_name()),
            (None, Some(_)) => Ok(Patch::Remove),
            (None, None) => Ok(Patch::Leave),
        };
    }
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-_".contains(letter);
    if !name.chars().all(fits) {
        return at_name(problem::header_name());
    }
    if name.len() > LONGEST_HEADER_NAME {
        return at_name(problem::header_name_long(LONGEST_HEADER_NAME));
    }
    let Some(value) = value else {
        return if current == Some(name.as_str()) {
            Ok(Patch::Leave)
        } else {
            at_value(problem::header_no_value())
        };
    };
    let text = value.expose_secret();
    let printable = |letter: char| letter == ' ' || letter.is_ascii_graphic();
    if text.trim() != text || !text.chars().all(printable) {
        return at_value(problem::header_value());
    }
    if text.len() > LONGEST_HEADER_VALUE {
        return at_value(problem::header_value_long(LONGEST_HEADER_VALUE));
    }
    Ok(Patch::Set(WebhookHeader {
        name,
        value: value.into(),
    }))
}

/// The version chosen, if any: this program's, or the one that the webhook has.
fn check_api_version(typed: Option<&str>, current: Option<&str>) -> Result<Option<String>, FieldProblem> {
    match typed.map(str::trim).filter(|version| !version.is_empty()) {
        None => Ok(None),
        Some(version) if version == API_VERSION || Some(version) == current => Ok(Some(version.to_owned())),
        Some(version) => {
            let text = problem::api_version(API_VERSION, version);
            Err(FieldProblem::new(Field::ApiVersion, text))
        }
    }
}
