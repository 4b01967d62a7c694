//! The request as a command for a POSIX shell, to be run by somebody who has the credentials.
//!
//! The credentials are read from the environment and reach `curl` through its standard input, so that neither the
//! command, nor the shell's history, nor the list of processes holds them.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but what RFC 3986 calls unreserved.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Writes the command that creates the link session.
pub(super) fn command(api_url: &str, token_url: &str, user_id: &str, body: &str) -> String {
    let user = utf8_percent_encode(user_id, SEGMENT);
    let link_url = quoted(&format!("{}/users/{user}/link", api_url.trim_end_matches('/')));
    let version = quoted(&format!("Enode-Version: {}", enode::API_VERSION));
    let (token_url, body) = (quoted(token_url), quoted(body));
    format!(
        r#"# Needs ENODE_CLIENT_ID and ENODE_CLIENT_SECRET in the environment. Prints a link that works once.
(
  basic=$(printf '%s:%s' "${{ENODE_CLIENT_ID:?}}" "${{ENODE_CLIENT_SECRET:?}}" | base64 | tr -d '\n') &&
  answer=$(printf 'Authorization: Basic %s\n' "$basic" |
    curl --silent --show-error --fail --header @- \
      --data grant_type=client_credentials {token_url}) &&
  token=$(printf '%s' "$answer" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p') &&
  printf 'Authorization: Bearer %s\n' "$token" |
    curl --silent --show-error --fail-with-body --header @- \
      --header {version} --header 'Content-Type: application/json' \
      --data-binary {body} \
      {link_url}
)
"#
    )
}

/// One word of a POSIX shell, whatever it holds (XCU 2.2.2).
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}
