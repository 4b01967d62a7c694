//! What failures say, and how they are kept.

use words::{OperatorLanguage, Text, say};

use super::*;

/// Every code there is. The match has no other arm, so that a new one is missed by nobody.
fn codes() -> Vec<FailureCode> {
    use FailureCode as Code;
    let next = |code: Code| {
        Some(match code {
            Code::InvalidInput => Code::WrongCredentials,
            Code::WrongCredentials => Code::SecretMissing,
            Code::SecretMissing => Code::SecretStore,
            Code::SecretStore => Code::TokenServer,
            Code::TokenServer => Code::NotAllowed,
            Code::NotAllowed => Code::ConnectionLimit,
            Code::ConnectionLimit => Code::NotFound,
            Code::NotFound => Code::Rejected,
            Code::Rejected => Code::RateLimited,
            Code::RateLimited => Code::VendorOutage,
            Code::VendorOutage => Code::VendorGone,
            Code::VendorGone => Code::Unavailable,
            Code::Unavailable => Code::Unreachable,
            Code::Unreachable => Code::TimedOut,
            Code::TimedOut => Code::Tls,
            Code::Tls => Code::BadAnswer,
            Code::BadAnswer => Code::LinkMayExist,
            Code::LinkMayExist => Code::MayBeDone,
            Code::MayBeDone => Code::LinkHost,
            Code::LinkHost => Code::LinkSpent,
            Code::LinkSpent => Code::LinkOver,
            Code::LinkOver => Code::NewHousehold,
            Code::NewHousehold => Code::Receiver,
            Code::Receiver => Code::Mail,
            Code::Mail => Code::Browser,
            Code::Browser => Code::Clipboard,
            Code::Clipboard => Code::Printing,
            Code::Printing => Code::Storage,
            Code::Storage => Code::Internal,
            Code::Internal => return None,
        })
    };
    std::iter::successors(Some(Code::InvalidInput), |code| next(*code)).collect()
}

#[test]
fn every_code_says_what_to_do_or_leaves_it_to_whoever_knows() {
    for code in codes() {
        let left = matches!(
            code,
            FailureCode::InvalidInput | FailureCode::SecretStore | FailureCode::Clipboard
        );
        assert_eq!(code.hint().is_none(), left, "{code:?}");
        let Some(hint) = code.hint().map(Text::from) else {
            continue;
        };
        for language in OperatorLanguage::spoken() {
            let said = say(&hint, language);
            assert!(
                said.ends_with('.') && !said.contains('{') && !said.starts_with("hint-"),
                "{code:?} in {language:?}: {said}"
            );
        }
    }
}

#[test]
fn several_problems_are_counted_and_one_is_told() {
    let problem = || FieldProblem::new(Field::Port, words::problem::port());
    assert_eq!(Failure::invalid_input(vec![problem()]).message, problem().message);
    let two = Failure::invalid_input(vec![problem(), problem()]);
    assert_eq!(two.message.to_string(), "2 fields need your attention.");
}

#[test]
fn a_failure_that_was_kept_in_english_is_still_read() {
    let kept = r#"{
        "code": "timedOut", "message": "No answer within 20 s.", "hint": "Try again.", "retryable": true,
        "reference": null, "details": ["as the API said it"], "problems": []
    }"#;
    let failure: Failure = serde_json::from_str(kept).unwrap();
    assert_eq!(failure.message, Text::verbatim("No answer within 20 s."));
    assert_eq!(failure.hint, Some(Text::verbatim("Try again.")));
    assert_eq!(failure.details, [Text::verbatim("as the API said it")]);
}

#[test]
fn a_failure_that_is_kept_is_read_as_it_was() {
    let failure = Failure::vendor_outage("Enphase").with_detail("down");
    let kept = serde_json::to_string(&failure).unwrap();
    assert_eq!(serde_json::from_str::<Failure>(&kept).unwrap(), failure);
}
