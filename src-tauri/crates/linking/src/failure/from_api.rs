//! What an error of the API client means to the operator.

use std::time::Duration;

use enode::{Error, ErrorKind, Problem};

use super::{Failure, FailureCode};
use crate::asset_types::capitalised;

impl From<&Error> for Failure {
    fn from(error: &Error) -> Self {
        let failure = if error.is_connections_limit() {
            connection_limit(error.problem())
        } else if error.outcome_unknown() {
            let (code, text) = if error.is_about_a_link() {
                let text = "The request for a link was sent, but no answer came back that could be used.";
                (FailureCode::LinkMayExist, text)
            } else {
                let text = "The change was asked for, but no answer came back that could be used.";
                (FailureCode::MayBeDone, text)
            };
            Self {
                details: vec![error.kind().to_string()],
                ..Self::new(code, text)
            }
        } else {
            from_kind(error.kind())
        };
        // The client's own hint knows the case; the code's is for the rest.
        let hint = match failure.code {
            FailureCode::ConnectionLimit
            | FailureCode::LinkMayExist
            | FailureCode::MayBeDone
            | FailureCode::RateLimited => None,
            _ => error.hint().map(str::to_owned),
        };
        let reference = error.reference().map(str::to_owned);
        Self {
            hint: hint.or(failure.hint),
            reference,
            ..failure
        }
    }
}

fn connection_limit(problem: Option<&Problem>) -> Failure {
    let text = "This client may not link any more accounts: its limit of connections is reached.";
    Failure {
        details: problem.map(details).unwrap_or_default(),
        ..Failure::new(FailureCode::ConnectionLimit, text)
    }
}

fn from_kind(kind: &ErrorKind) -> Failure {
    match kind {
        ErrorKind::Dns { .. } | ErrorKind::Connect { .. } | ErrorKind::Cut => {
            plain(FailureCode::Unreachable, kind)
        }
        ErrorKind::Tls { .. } => plain(FailureCode::Tls, kind),
        ErrorKind::TimedOut { .. } => plain(FailureCode::TimedOut, kind),
        ErrorKind::Status { status, problem } => from_status(status.as_u16(), problem),
        ErrorKind::RateLimited { retry_after, problem } => rate_limited(*retry_after, problem),
        ErrorKind::WrongCredentials { .. } => plain(FailureCode::WrongCredentials, kind),
        ErrorKind::TokenServer { .. } => plain(FailureCode::TokenServer, kind),
        ErrorKind::BadAnswer { .. } | ErrorKind::TooLarge { .. } => plain(FailureCode::BadAnswer, kind),
        ErrorKind::LinkRefused { .. } => plain(FailureCode::LinkHost, kind),
        ErrorKind::InvalidInput { .. } => plain(FailureCode::InvalidInput, kind),
        other => plain(FailureCode::Internal, other),
    }
}

/// In the client's own words, as a sentence.
fn plain(code: FailureCode, kind: &ErrorKind) -> Failure {
    Failure::new(
        code,
        format!("{}.", capitalised(kind.to_string().trim_end_matches('.'))),
    )
}

fn from_status(status: u16, problem: &Problem) -> Failure {
    let (code, text) = match status {
        401 => (
            FailureCode::WrongCredentials,
            "The API does not accept the token that the token server gave",
        ),
        403 => (FailureCode::NotAllowed, "This client is not permitted to do this"),
        404 => (FailureCode::NotFound, "Enode does not know what was asked for"),
        408 => (FailureCode::TimedOut, "Enode gave up waiting for the request"),
        503 if problem.slug() == Some("vendor-temporarily-unavailable") => (
            FailureCode::VendorOutage,
            "The vendor is not available at the moment",
        ),
        400..=499 => (FailureCode::Rejected, "Enode refused the request"),
        500..=599 => (FailureCode::Unavailable, "Enode cannot answer at the moment"),
        _ => (
            FailureCode::BadAnswer,
            "Enode answered in a way that this program does not know",
        ),
    };
    let message = match problem
        .title
        .as_deref()
        .map(|title| title.trim().trim_end_matches('.'))
    {
        Some(title) if !title.is_empty() => format!("{text}: {title} ({status})."),
        _ => format!("{text} ({status})."),
    };
    Failure {
        details: details(problem),
        ..Failure::new(code, message)
    }
}

fn rate_limited(retry_after: Option<Duration>, problem: &Problem) -> Failure {
    let failure = Failure::new(
        FailureCode::RateLimited,
        "Enode asks for fewer requests at the moment.",
    );
    let failure = Failure {
        details: details(problem),
        ..failure
    };
    match retry_after.map(|wait| wait.as_secs().max(1)) {
        Some(1) => failure.with_hint("Wait a second, then try again."),
        Some(seconds) => failure.with_hint(format!("Wait {seconds} seconds, then try again.")),
        None => failure,
    }
}

/// What the API said in particular: its detail, or a body that was no problem, and its issues.
fn details(problem: &Problem) -> Vec<String> {
    let said = problem.detail.as_ref().or(problem.text.as_ref());
    said.cloned().into_iter().chain(problem.issue_lines()).collect()
}
