//! The form that connects an Enode client: what was typed, checked before anything is sent.

use enode::{Endpoints, LinkHosts};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use specta::Type;

use crate::failure::{Field, FieldProblem};
use crate::plan::check_redirect_uri;
use crate::profile::{Environment, Keep, RedirectChoice};

/// Characters of a profile's name, a client ID and a client secret. Enode's are UUIDs and short tokens; whoever
/// exceeds this has pasted something else.
const LONGEST_NAME: usize = 60;
const LONGEST_CREDENTIAL: usize = 512;

/// What was typed to connect a client. It cannot be printed or serialised: the secret is in it.
#[derive(Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConnectForm {
    /// The operator's name for it.
    pub name: String,
    /// Which Enode; `None` when nothing was chosen. The demo is not connected by a form.
    pub environment: Option<Environment>,
    /// The client ID.
    pub client_id: String,
    /// The client secret.
    #[specta(type = String)]
    pub client_secret: SecretString,
    /// Where the secret is to be kept.
    pub keep: Keep,
    /// For Custom: the API's base URL.
    pub api_url: String,
    /// For Custom: the token endpoint.
    pub token_url: String,
    /// For Custom: the hosts that links may lead to, separated by commas or white space.
    pub link_hosts: String,
    /// Where Link UI sends the customer afterwards.
    pub redirect: RedirectChoice,
}

/// A form without problems.
pub struct CheckedForm {
    /// The operator's name for it.
    pub name: String,
    /// Which Enode.
    pub environment: Environment,
    /// The client ID.
    pub client_id: String,
    /// The client secret.
    pub client_secret: SecretString,
    /// Where the secret is to be kept.
    pub keep: Keep,
    /// The addresses.
    pub endpoints: Endpoints,
    /// For Custom: the hosts that links may lead to. Empty elsewhere, where the environment says it.
    pub link_hosts: Vec<String>,
    /// Where Link UI sends the customer afterwards.
    pub redirect: RedirectChoice,
}

/// Checks the form.
///
/// # Errors
/// The problems, in the order of the fields; never empty.
pub fn check_connect_form(form: ConnectForm) -> Result<CheckedForm, Vec<FieldProblem>> {
    let link_hosts = match form.environment {
        Some(Environment::Custom) => hosts_in(&form.link_hosts),
        _ => Vec::new(),
    };
    let name = check_name(&form.name);
    let client_id = check_client_id(&form.client_id);
    let client_secret = check_client_secret(&form.client_secret);
    let endpoints = match form.environment {
        Some(environment @ Environment::Production) => Ok((environment, Endpoints::production())),
        Some(environment @ Environment::Sandbox) => Ok((environment, Endpoints::sandbox())),
        Some(environment @ Environment::Custom) => {
            custom_endpoints(&form.api_url, &form.token_url, &link_hosts)
                .map(|endpoints| (environment, endpoints))
        }
        Some(Environment::Demo) | None => {
            let text = "Choose Production, Sandbox or Custom: the demo needs no client.";
            Err(vec![FieldProblem::new(Field::Environment, text)])
        }
    };
    let redirect = check_redirect(form.redirect);
    match (name, client_id, client_secret, endpoints, redirect) {
        (Ok(name), Ok(client_id), Ok(client_secret), Ok((environment, endpoints)), Ok(redirect)) => {
            Ok(CheckedForm {
                name,
                environment,
                client_id,
                client_secret,
                keep: form.keep,
                endpoints,
                link_hosts,
                redirect,
            })
        }
        (name, client_id, client_secret, endpoints, redirect) => {
            let mut problems: Vec<FieldProblem> = [name.err(), client_id.err(), client_secret.err()]
                .into_iter()
                .flatten()
                .collect();
            problems.extend(endpoints.err().unwrap_or_default());
            problems.extend(redirect.err());
            problems.sort_by_key(|problem| place(problem.field));
            Err(problems)
        }
    }
}

/// The addresses of a Custom profile, as typed or as kept.
///
/// # Errors
/// The problems of each field; never empty.
pub fn custom_endpoints(
    api_url: &str,
    token_url: &str,
    link_hosts: &[String],
) -> Result<Endpoints, Vec<FieldProblem>> {
    let mut problems: Vec<FieldProblem> = [
        url_problem(Field::ApiUrl, "API URL", api_url),
        url_problem(Field::TokenUrl, "token URL", token_url),
    ]
    .into_iter()
    .flatten()
    .collect();
    let hosts = check_link_hosts(link_hosts);
    match hosts {
        Ok(hosts) if problems.is_empty() => Endpoints::custom(api_url, token_url, hosts)
            .map_err(|error| vec![FieldProblem::new(Field::ApiUrl, format!("{error}."))]),
        hosts => {
            problems.extend(hosts.err());
            Err(problems)
        }
    }
}

/// Checks a client secret as typed, and gives it without the white space that copying leaves around it.
///
/// # Errors
/// The problem at the field; it holds nothing of what was typed.
pub fn check_client_secret(typed: &SecretString) -> Result<SecretString, FieldProblem> {
    let secret = typed.expose_secret().trim();
    check_credential(Field::ClientSecret, "client secret", secret)?;
    Ok(SecretString::from(secret.to_owned()))
}

fn check_name(typed: &str) -> Result<String, FieldProblem> {
    let name = typed.trim();
    let problem = |text: String| Err(FieldProblem::new(Field::Name, text));
    match name.chars().count() {
        0 => problem("Give this client a name, so that you know it again.".to_owned()),
        length if length > LONGEST_NAME => problem(format!(
            "A name has at most {LONGEST_NAME} characters; this one has {length}."
        )),
        _ if name.chars().any(char::is_control) => problem("A name is one line of text.".to_owned()),
        _ => Ok(name.to_owned()),
    }
}

fn check_client_id(typed: &str) -> Result<String, FieldProblem> {
    let id = typed.trim();
    check_credential(Field::ClientId, "client ID", id)?;
    if id.contains(':') {
        // The token request sends `id:secret`, so the first colon would end the ID (RFC 7617).
        let text = "A client ID holds no colon. Paste the ID alone, without the secret.";
        return Err(FieldProblem::new(Field::ClientId, text));
    }
    Ok(id.to_owned())
}

fn check_credential(field: Field, what: &str, typed: &str) -> Result<(), FieldProblem> {
    let problem = |text: String| Err(FieldProblem::new(field, text));
    if typed.is_empty() {
        return problem(format!("Paste the {what} from Enode’s dashboard."));
    }
    if typed
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control())
    {
        return problem(format!("A {what} holds no spaces. Paste it alone."));
    }
    if typed.chars().count() > LONGEST_CREDENTIAL {
        return problem(format!("This is too long for a {what}. Paste it alone."));
    }
    Ok(())
}

fn url_problem(field: Field, what: &str, typed: &str) -> Option<FieldProblem> {
    if typed.trim().is_empty() {
        return Some(FieldProblem::new(
            field,
            format!("Type the {what}, such as https://api.example.com."),
        ));
    }
    // Each address is judged by itself, so that both are told at once.
    let judged = Endpoints::custom(typed, typed, LinkHosts::enode());
    judged
        .err()
        .map(|error| FieldProblem::new(field, format!("The {what} {}.", error.reason)))
}

fn hosts_in(typed: &str) -> Vec<String> {
    let hosts = typed.split(|letter: char| letter == ',' || letter == ';' || letter.is_whitespace());
    hosts
        .filter(|host| !host.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn check_link_hosts(hosts: &[String]) -> Result<LinkHosts, FieldProblem> {
    if hosts.is_empty() {
        let text = "Name the host that links lead to, such as link.example.com: no other is opened.";
        return Err(FieldProblem::new(Field::LinkHosts, text));
    }
    LinkHosts::named(hosts).map_err(|invalid| {
        let text = format!(
            "“{}” is not a host such as link.example.com, with or without a port.",
            invalid.text
        );
        FieldProblem::new(Field::LinkHosts, text)
    })
}

fn check_redirect(redirect: RedirectChoice) -> Result<RedirectChoice, FieldProblem> {
    match redirect {
        RedirectChoice::Page { uri } => {
            check_redirect_uri(&uri).map(|uri| RedirectChoice::Page { uri: uri.to_string() })
        }
        here => Ok(here),
    }
}

/// Where a field stands in the form.
fn place(field: Field) -> usize {
    let order = [
        Field::Name,
        Field::Environment,
        Field::ClientId,
        Field::ClientSecret,
        Field::ApiUrl,
        Field::TokenUrl,
        Field::LinkHosts,
        Field::RedirectUri,
    ];
    order
        .iter()
        .position(|known| *known == field)
        .unwrap_or(order.len())
}

#[cfg(test)]
mod tests {
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
            .map(|problem| (problem.field, problem.message))
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
        let pasted =
            checked(&json!({ "name": " Northlight\n", "clientId": " c8\t", "clientSecret": "\n9f86 " }));
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
                "the demo needs no client",
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
            (
                custom("apiUrl", "a.example"),
                Field::ApiUrl,
                "is not a web address",
            ),
            (
                custom("apiUrl", "http://a.example"),
                Field::ApiUrl,
                "plain http to a.example",
            ),
            (
                custom("tokenUrl", "https://user:pw@a.example"),
                Field::TokenUrl,
                "user name or password",
            ),
            (
                custom("tokenUrl", "ftp://a.example"),
                Field::TokenUrl,
                "scheme ftp",
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
}
