//! Where Link UI may send the customer afterwards.

use enode::{RedirectUri, RedirectUriInvalid};
use url::{Host, Url};
use words::{Message, problem};

use crate::failure::{Field, FieldProblem};

/// Schemes that run, embed, read or call something instead of leading somewhere, beside those that `enode` refuses.
const NOWHERE: [&str; 6] = ["filesystem", "intent", "mailto", "tel", "vbscript", "view-source"];

/// Checks a redirect URI as typed, and gives it as it will be sent.
///
/// Taken are https anywhere, http on this computer (as the API's users do with `localhost`), and an app's own
/// scheme. Letters outside ASCII come back encoded, as `format: uri` of the contract wants them; nothing else
/// changes.
///
/// # Errors
/// The problem at the field.
pub fn check_redirect_uri(typed: &str) -> Result<RedirectUri, FieldProblem> {
    checked(typed.trim()).map_err(|message| FieldProblem::new(Field::RedirectUri, message))
}

/// Checks a page for customers' phones, which take neither an app's own scheme nor a page on this computer.
///
/// # Errors
/// What is wrong with it.
pub(crate) fn check_https_page(typed: &str) -> Result<(), Message> {
    let typed = typed.trim();
    let is_https = Url::parse(typed).is_ok_and(|url| url.scheme() == "https");
    if is_https {
        checked(typed).map(drop)
    } else {
        Err(problem::phone_page())
    }
}

fn checked(typed: &str) -> Result<RedirectUri, Message> {
    if typed
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control())
    {
        return Err(problem::redirect_spaces());
    }
    let uri = match RedirectUri::new(typed) {
        // A parser knows how to write other alphabets in ASCII; what it would mend beyond that stays refused.
        Err(RedirectUriInvalid::NotAUri) if !typed.is_ascii() => Url::parse(typed)
            .map_err(|_| RedirectUriInvalid::NotAUri)
            .and_then(RedirectUri::new),
        taken_or_not => taken_or_not,
    };
    let uri = uri.map_err(|refused| redirect_fault(&refused))?;
    let url = Url::parse(uri.as_str()).map_err(|_| redirect_fault(&RedirectUriInvalid::NotAUri))?;
    check_target(&url)?;
    Ok(uri)
}

/// Why an address cannot be where the customer goes afterwards.
pub fn redirect_fault(refused: &RedirectUriInvalid) -> Message {
    match refused {
        RedirectUriInvalid::Empty => problem::redirect_empty(),
        RedirectUriInvalid::TooLong { length } => problem::redirect_long(*length, RedirectUri::LONGEST),
        RedirectUriInvalid::Scheme { scheme } => problem::redirect_nowhere(scheme.as_str()),
        _ => problem::redirect_incomplete(),
    }
}

fn check_target(url: &Url) -> Result<(), Message> {
    let scheme = url.scheme();
    if NOWHERE.contains(&scheme) {
        return Err(problem::redirect_nowhere(scheme));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(problem::redirect_user());
    }
    match (scheme, url.host()) {
        ("http" | "https", None) => Err(problem::redirect_no_host()),
        ("http", Some(host)) if !is_this_computer(&host) => Err(problem::redirect_plain(host.to_string())),
        ("http" | "https", Some(_)) => Ok(()),
        _ if url.as_str().len() <= scheme.len() + 1 || url.as_str().ends_with("://") => {
            Err(problem::redirect_bare(scheme))
        }
        _ => Ok(()),
    }
}

fn is_this_computer(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn pages_this_computer_and_own_schemes_are_taken_as_typed() {
        for uri in [
            "https://northlight.example/done?visit=1&x=%C3%A5#top",
            "https://northlight.example",
            "https://localhost:3000",
            "http://localhost:49152/0f9a",
            "http://127.0.0.1:8080/",
            "http://[::1]:8080/back",
            "myapp://integrations/enode",
            "hearthlink://return/0f9a",
            "com.example.app:/done",
        ] {
            assert_eq!(check_redirect_uri(uri).unwrap().as_str(), uri);
        }
        assert_eq!(
            check_redirect_uri(" https://a.example/x\n").unwrap().as_str(),
            "https://a.example/x"
        );
    }

    #[test]
    fn letters_of_other_alphabets_are_encoded() {
        assert_eq!(
            check_redirect_uri("https://müller.example/grüß")
                .unwrap()
                .as_str(),
            "https://xn--mller-kva.example/gr%C3%BC%C3%9F"
        );
    }

    #[test]
    fn what_leads_nowhere_is_refused_with_its_reason() {
        for (uri, words) in [
            ("", "Say where"),
            ("northlight.example/done", "not a complete address"),
            ("done", "not a complete address"),
            ("https://", "not a complete address"),
            ("myapp://a{b}|c", "not a complete address"),
            ("https://a.example/a b", "spaces"),
            ("https://a.exa\nmple", "spaces or line breaks"),
            ("about:blank", "begins with about:"),
            ("javascript:alert(1)", "begins with javascript:"),
            ("JavaScript:alert(1)", "begins with javascript:"),
            ("data:text/html,x", "begins with data:"),
            ("file:///etc/passwd", "begins with file:"),
            ("mailto:a@example.com", "begins with mailto:"),
            (
                "http://northlight.example/done",
                "Use https for northlight.example",
            ),
            ("http://localhost.example/done", "Use https for localhost.example"),
            ("https://user:pw@a.example", "Leave the user name"),
            ("myapp:", "such as myapp://done"),
            ("myapp://", "such as myapp://done"),
        ] {
            let problem = check_redirect_uri(uri).expect_err(uri);
            assert_eq!(problem.field, Field::RedirectUri);
            assert!(
                problem.message.to_string().contains(words),
                "{uri}: {}",
                problem.message
            );
        }
    }

    #[test]
    fn a_phone_is_sent_to_a_whole_https_address_and_told_of_no_other() {
        for page in ["https://northlight.example/done", " HTTPS://northlight.example "] {
            assert_eq!(check_https_page(page), Ok(()), "{page}");
        }
        for page in [
            "northlight.example/done",
            "https://",
            "http://localhost:3000",
            "myapp://done",
            "my page",
        ] {
            assert_eq!(check_https_page(page), Err(problem::phone_page()), "{page}");
        }
        assert_eq!(
            check_https_page("https://user:pw@a.example"),
            Err(problem::redirect_user()),
            "what is wrong with an https page is said"
        );
    }

    #[test]
    fn five_hundred_characters_are_the_limit() {
        let uri = |length: usize| format!("https://a.example/{}", "x".repeat(length - 18));
        assert!(check_redirect_uri(&uri(500)).is_ok());
        let problem = check_redirect_uri(&uri(501)).unwrap_err();
        assert_eq!(
            problem.message.to_string(),
            "Enode takes at most 500 characters here; this has 501."
        );
        let encoded = format!("https://a.example/{}", "ö".repeat(100));
        assert!(
            check_redirect_uri(&encoded).is_err(),
            "what counts is what is sent: 618 characters"
        );
    }

    proptest! {
        #[test]
        fn what_is_taken_is_a_short_ascii_uri_that_leads_to_the_same_place(
            typed in "(https://|http://localhost/|myapp:|[a-z]{0,6}:)?\\PC{0,60}"
        ) {
            if let Ok(uri) = check_redirect_uri(&typed) {
                prop_assert!(uri.as_str().is_ascii() && uri.as_str().len() <= RedirectUri::LONGEST);
                prop_assert_eq!(Url::parse(uri.as_str()).unwrap(), Url::parse(typed.trim()).unwrap());
                prop_assert_eq!(check_redirect_uri(uri.as_str()).unwrap(), uri, "checking again changes nothing");
            }
        }
    }
}
