//! What an error of the API client means to the operator.
//!
//! Each kind of error has a sentence of its own; what the API, the token server or the system said about it stands
//! below it as they said it.

use std::time::Duration;

use enode::{Error, ErrorKind, LinkHosts, Problem};
use words::{Message, Text, fault, hint};

use super::{Failure, FailureCode};

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let failure = if error.is_connections_limit() {
            let failure = Self::new(FailureCode::ConnectionLimit, fault::connection_limit());
            error
                .problem()
                .map_or(failure.clone(), |problem| with_words_of(failure, problem))
        } else if error.outcome_unknown() {
            let (code, message) = if error.is_about_a_link() {
                (FailureCode::LinkMayExist, fault::link_lost())
            } else {
                (FailureCode::MayBeDone, fault::change_lost())
            };
            Self::new(code, message).with_detail(error.kind())
        } else {
            from_kind(error.kind())
        };
        Self {
            reference: error.reference().map(str::to_owned),
            ..failure
        }
    }
}

fn from_kind(kind: &ErrorKind) -> Failure {
    use FailureCode as Code;
    let host = String::as_str;
    match kind {
        // Enode's own names are right: without an address for them there is no network.
        ErrorKind::Dns { host: named } if is_enodes(named) => {
            Failure::new(Code::Unreachable, fault::no_connection(host(named))).with_hint(hint::unreachable())
        }
        ErrorKind::Refused { host: named } if !is_enodes(named) => {
            Failure::new(Code::Unreachable, fault::refused(host(named))).with_hint(hint::nobody_answers())
        }
        ErrorKind::Dns { host: named } => {
            Failure::new(Code::Unreachable, fault::no_address(host(named))).with_hint(hint::no_address())
        }
        ErrorKind::Connect { host: named } | ErrorKind::Refused { host: named } => {
            Failure::new(Code::Unreachable, fault::no_connection(host(named)))
                .with_hint(hint::no_connection())
        }
        ErrorKind::Cut => {
            Failure::new(Code::Unreachable, fault::connection_cut()).with_hint(hint::unsteady())
        }
        ErrorKind::Tls { host: named } => Failure::new(Code::Tls, fault::no_secure_connection(host(named))),
        ErrorKind::TimedOut { limit } => {
            Failure::new(Code::TimedOut, fault::no_answer(seconds(*limit))).with_hint(hint::unsteady())
        }
        ErrorKind::Status { status, problem } => from_status(status.as_u16(), problem),
        ErrorKind::RateLimited { retry_after, problem } => rate_limited(*retry_after, problem),
        ErrorKind::WrongCredentials { description } => said(
            Failure::new(Code::WrongCredentials, fault::wrong_credentials()),
            [description],
        ),
        ErrorKind::TokenServer {
            status,
            error,
            description,
        } => said(
            Failure::new(Code::TokenServer, fault::token_server(status.as_str())),
            [error, description],
        ),
        ErrorKind::BadAnswer { .. } => Failure::new(Code::BadAnswer, fault::bad_answer()).with_detail(kind),
        ErrorKind::TooLarge { .. } => {
            Failure::new(Code::BadAnswer, fault::answer_too_large()).with_detail(kind)
        }
        ErrorKind::LinkRefused { host: named, reason } => {
            let message = if named.is_empty() {
                fault::link_no_address()
            } else {
                fault::link_host(host(named))
            };
            Failure::new(Code::LinkHost, message).with_detail(reason)
        }
        ErrorKind::InvalidInput { .. } => {
            Failure::new(Code::InvalidInput, fault::cannot_be_sent()).with_detail(kind)
        }
        other => Failure::new(Code::Internal, fault::client_setup()).with_detail(other),
    }
}

/// Whether this is a host of Enode's, which nobody has typed.
fn is_enodes(host: &str) -> bool {
    LinkHosts::ENODE.iter().any(|domain| {
        host.strip_suffix(domain)
            .is_some_and(|below| below.is_empty() || below.ends_with('.'))
    })
}

fn from_status(status: u16, problem: &Problem) -> Failure {
    let slug = problem.slug();
    let said: fn(String) -> Message;
    let code = match status {
        401 => {
            said = |status| fault::token_refused(status);
            FailureCode::WrongCredentials
        }
        403 => {
            said = |status| fault::not_allowed(status);
            FailureCode::NotAllowed
        }
        404 => {
            said = |status| fault::not_found(status);
            FailureCode::NotFound
        }
        408 => {
            said = |status| fault::gave_up(status);
            FailureCode::TimedOut
        }
        503 if slug == Some("vendor-temporarily-unavailable") => {
            said = |status| fault::vendor_unavailable(status);
            FailureCode::VendorOutage
        }
        400..=499 => {
            said = |status| fault::rejected(status);
            FailureCode::Rejected
        }
        500..=599 => {
            said = |status| fault::unavailable(status);
            FailureCode::Unavailable
        }
        _ => {
            said = |status| fault::unknown_status(status);
            FailureCode::BadAnswer
        }
    };
    let failure = with_words_of(Failure::new(code, said(status.to_string())), problem);
    if status == 401 {
        failure.with_hint(hint::token_refused())
    } else {
        failure
    }
}

fn rate_limited(retry_after: Option<Duration>, problem: &Problem) -> Failure {
    let failure = with_words_of(
        Failure::new(FailureCode::RateLimited, fault::rate_limited()),
        problem,
    );
    match retry_after {
        Some(wait) => failure.with_hint(hint::rate_limited_for(seconds(wait))),
        None => failure,
    }
}

/// In whole seconds, at least one.
fn seconds(time: Duration) -> u32 {
    u32::try_from(time.as_secs().max(1)).unwrap_or(u32::MAX)
}

fn said<const COUNT: usize>(failure: Failure, words: [&Option<String>; COUNT]) -> Failure {
    let words = words
        .into_iter()
        .flatten()
        .filter(|words| !words.trim().is_empty());
    words.fold(failure, Failure::with_detail)
}

/// With what the API said in particular: its title and detail, or a body that was no problem, and its issues.
fn with_words_of(failure: Failure, problem: &Problem) -> Failure {
    let title = problem.title.iter().filter(|title| !title.trim().is_empty());
    let said = problem.detail.as_ref().or(problem.text.as_ref());
    let lines = title.chain(said).cloned().chain(problem.issue_lines());
    Failure {
        details: lines.map(Text::verbatim).collect(),
        ..failure
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENODES: &str = "enode-api.production.enode.io";
    const TYPED: &str = "api.exmaple.com";

    #[test]
    fn what_to_check_fits_the_cause_and_no_typing_where_nothing_was_typed() {
        let named = |host: &str| host.to_owned();
        let cases = [
            (ErrorKind::Dns { host: named(ENODES) }, hint::unreachable()),
            (ErrorKind::Dns { host: named(TYPED) }, hint::no_address()),
            (ErrorKind::Refused { host: named(ENODES) }, hint::no_connection()),
            (ErrorKind::Refused { host: named(TYPED) }, hint::nobody_answers()),
            (ErrorKind::Connect { host: named(TYPED) }, hint::no_connection()),
        ];
        for (kind, expected) in cases {
            assert_eq!(from_kind(&kind).hint, Some(expected.into()), "{kind:?}");
        }
    }

    #[test]
    fn enodes_hosts_are_those_below_its_own_names() {
        assert!(is_enodes(ENODES) && is_enodes("enode.com"));
        assert!(!is_enodes("notenode.com") && !is_enodes("enode.com.example"));
    }
}
