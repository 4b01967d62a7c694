//! The form that connects an Enode client: what was typed, checked before anything is sent.

#[cfg(test)]
mod tests;

use enode::{EndpointFault, Endpoints, LinkHosts};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use specta::Type;
use words::{Message, problem};

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
        Some(Environment::Demo) | None => Err(vec![FieldProblem::new(
            Field::Environment,
            problem::environment(),
        )]),
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
        url_problem(Field::ApiUrl, api_url),
        url_problem(Field::TokenUrl, token_url),
    ]
    .into_iter()
    .flatten()
    .collect();
    let hosts = check_link_hosts(link_hosts);
    match hosts {
        Ok(hosts) if problems.is_empty() => Endpoints::custom(api_url, token_url, hosts)
            .map_err(|error| vec![FieldProblem::new(Field::ApiUrl, endpoint_fault(&error.reason))]),
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
    check_credential(secret).map_err(|fault| {
        let text = match fault {
            CredentialFault::Empty => problem::client_secret_empty(),
            CredentialFault::Spaces => problem::client_secret_spaces(),
            CredentialFault::TooLong => problem::client_secret_long(),
        };
        FieldProblem::new(Field::ClientSecret, text)
    })?;
    Ok(SecretString::from(secret.to_owned()))
}

fn check_name(typed: &str) -> Result<String, FieldProblem> {
    let name = typed.trim();
    let refused = |text: Message| Err(FieldProblem::new(Field::Name, text));
    match name.chars().count() {
        0 => refused(problem::name_empty()),
        length if length > LONGEST_NAME => refused(problem::name_long(length, LONGEST_NAME)),
        _ if name.chars().any(char::is_control) => refused(problem::name_lines()),
        _ => Ok(name.to_owned()),
    }
}

fn check_client_id(typed: &str) -> Result<String, FieldProblem> {
    let id = typed.trim();
    let refused = |text: Message| FieldProblem::new(Field::ClientId, text);
    check_credential(id).map_err(|fault| {
        refused(match fault {
            CredentialFault::Empty => problem::client_id_empty(),
            CredentialFault::Spaces => problem::client_id_spaces(),
            CredentialFault::TooLong => problem::client_id_long(),
        })
    })?;
    if id.contains(':') {
        // The token request sends `id:secret`, so the first colon would end the ID (RFC 7617).
        return Err(refused(problem::client_id_colon()));
    }
    Ok(id.to_owned())
}

/// What is wrong with a client ID or a client secret.
enum CredentialFault {
    Empty,
    Spaces,
    TooLong,
}

fn check_credential(typed: &str) -> Result<(), CredentialFault> {
    if typed.is_empty() {
        return Err(CredentialFault::Empty);
    }
    if typed
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control())
    {
        return Err(CredentialFault::Spaces);
    }
    if typed.chars().count() > LONGEST_CREDENTIAL {
        return Err(CredentialFault::TooLong);
    }
    Ok(())
}

fn url_problem(field: Field, typed: &str) -> Option<FieldProblem> {
    if typed.trim().is_empty() {
        let text = if field == Field::ApiUrl {
            problem::api_url_empty()
        } else {
            problem::token_url_empty()
        };
        return Some(FieldProblem::new(field, text));
    }
    // Each address is judged by itself, so that both are told at once.
    let judged = Endpoints::custom(typed, typed, LinkHosts::enode());
    judged
        .err()
        .map(|error| FieldProblem::new(field, endpoint_fault(&error.reason)))
}

fn endpoint_fault(fault: &EndpointFault) -> Message {
    match fault {
        EndpointFault::NotAnAddress => problem::url_no_address(),
        EndpointFault::PlainHttp { host } => problem::url_plain(host.as_str()),
        EndpointFault::Scheme { scheme } => problem::url_scheme(scheme.as_str()),
        EndpointFault::UserInfo => problem::url_user(),
        EndpointFault::QueryOrFragment => problem::url_query(),
        _ => problem::url_other(),
    }
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
        return Err(FieldProblem::new(Field::LinkHosts, problem::link_hosts_empty()));
    }
    LinkHosts::named(hosts)
        .map_err(|invalid| FieldProblem::new(Field::LinkHosts, problem::link_host(invalid.text.as_str())))
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
