use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use words::{OperatorLanguage, Text, say};

use super::*;
use crate::profile::SecretKept;

mod files;

const QUICK: Duration = Duration::from_millis(12);

fn check() -> ConnectionCheck {
    ConnectionCheck::begin("2026-01-15T09:42:00Z".parse().expect("a time"))
}

fn good(step: CheckStep) -> Finding {
    match step {
        CheckStep::Secret => Finding::SecretRead(SecretKept::Keyring),
        CheckStep::Names => Finding::Resolved(QUICK),
        CheckStep::Connection => connected(QUICK),
        CheckStep::Token => Finding::Token(QUICK),
        CheckStep::Api => Finding::Read(QUICK),
        CheckStep::Clock => Finding::Clock(SignedDuration::from_secs(2)),
    }
}

fn connected(took: Duration) -> Finding {
    Finding::Connected {
        took,
        host: "api.example.com".to_owned(),
        protected: true,
    }
}

fn bad() -> Finding {
    Finding::Failed(CheckFailure::here(CheckFault::Failed))
}

/// Plays a check to its end; the steps of `broken` do not work. Answers with those that were tried.
fn play(check: &mut ConnectionCheck, broken: &[CheckStep]) -> Vec<CheckStep> {
    let mut tried = Vec::new();
    while let Some(step) = check.advance() {
        tried.push(step);
        let finding = if broken.contains(&step) { bad() } else { good(step) };
        check.take(step, &finding);
    }
    tried
}

fn english(text: Option<&Text>) -> String {
    text.map(|text| say(text, OperatorLanguage::English))
        .unwrap_or_default()
}

#[test]
fn with_nothing_wrong_every_step_is_tried_in_its_order() {
    let mut check = check();
    assert_eq!(play(&mut check, &[]), CheckStep::ALL);
    assert_eq!(check.outcome(), CheckOutcome::Passed);
    let view = check.view("p1");
    assert!(
        view.steps
            .iter()
            .all(|step| step.measured.is_some() && step.to_do.is_none())
    );
}

#[test]
fn without_its_secret_a_client_is_checked_as_far_as_that_goes() {
    let mut check = check();
    let tried = play(&mut check, &[CheckStep::Secret]);
    assert_eq!(
        tried,
        [
            CheckStep::Secret,
            CheckStep::Names,
            CheckStep::Connection,
            CheckStep::Clock
        ],
        "network and clock need no secret"
    );
    let view = check.view("p1");
    let token = view
        .steps
        .iter()
        .find(|step| step.step == CheckStep::Token)
        .expect("there");
    assert_eq!(token.state, CheckState::NotTried);
    assert_eq!(
        english(token.means.as_ref()),
        "Another step has to work first: Client secret"
    );
}

#[test]
fn a_check_that_is_stopped_tries_nothing_more_and_takes_nothing_in() {
    let mut check = check();
    check.advance();
    check.cancel();
    check.take(CheckStep::Secret, &good(CheckStep::Secret));
    assert_eq!(check.advance(), None);
    assert_eq!(check.outcome(), CheckOutcome::Cancelled);
    assert!(
        check
            .steps()
            .iter()
            .all(|step| step.state == CheckState::NotTried)
    );
}

#[test]
fn more_than_a_minute_between_the_clocks_is_worth_a_word() {
    let judged = |seconds| {
        let mut check = check();
        while let Some(step) = check.advance() {
            let finding = match step {
                CheckStep::Clock => Finding::Clock(SignedDuration::from_secs(seconds)),
                other => good(other),
            };
            check.take(step, &finding);
        }
        let clock = check.view("p1").steps.pop().expect("the last");
        (clock.state, english(clock.measured.as_ref()))
    };
    assert_eq!(judged(60), (CheckState::Passed, "At most 61 s off".to_owned()));
    assert_eq!(judged(-60).0, CheckState::Passed);
    assert_eq!(judged(61), (CheckState::Warned, "2 min ahead".to_owned()));
    assert_eq!(judged(-61), (CheckState::Warned, "2 min behind".to_owned()));
    assert_eq!(
        judged(3 * 86_400),
        (CheckState::Warned, "3 days ahead".to_owned())
    );
    assert_eq!(
        judged(-4 * 86_400),
        (CheckState::Warned, "4 days behind".to_owned())
    );
}

#[test]
fn a_slow_connection_works_all_the_same() {
    let mut check = check();
    while let Some(step) = check.advance() {
        let finding = match step {
            CheckStep::Connection => connected(Duration::from_secs(4)),
            other => good(other),
        };
        check.take(step, &finding);
    }
    assert_eq!(check.outcome(), CheckOutcome::Warned);
    assert_eq!(
        check.steps()[4].state,
        CheckState::Passed,
        "what needs it goes on"
    );
}

#[test]
fn a_server_that_does_not_tell_its_time_is_no_fault() {
    let mut check = check();
    while let Some(step) = check.advance() {
        let finding = match step {
            CheckStep::Clock => Finding::ClockUnknown,
            other => good(other),
        };
        check.take(step, &finding);
    }
    assert_eq!(check.outcome(), CheckOutcome::Passed);
}

#[test]
fn every_fault_says_what_it_means_and_one_thing_to_do() {
    for fault in CheckFault::ALL {
        for text in [fault.means("api.example.com"), fault.to_do("api.example.com")] {
            let text = say(&Text::from(text), OperatorLanguage::English);
            assert!(text.ends_with('.'), "{fault:?}: {text}");
            assert!(!text.contains(['{', '}']), "{fault:?}: {text}");
        }
    }
}

#[test]
fn nobody_is_sent_to_a_firewall_for_this_computer() {
    let advice = |host: &str| CheckFault::NoConnection.to_do(host);
    for here in ["127.0.0.1:8080", "localhost", "localhost:1", "[::1]:9"] {
        assert_ne!(advice(here), words::diagnostics::do_no_connection(here), "{here}");
    }
    for elsewhere in ["api.example.com", "10.0.0.1:8443", "[2001:db8::1]:9"] {
        assert_eq!(advice(elsewhere), words::diagnostics::do_no_connection(elsewhere));
    }
}

proptest! {
    #[test]
    fn whatever_is_broken_no_step_is_tried_before_what_it_needs(
        broken in proptest::sample::subsequence(CheckStep::ALL.to_vec(), 0..=6),
    ) {
        let mut check = check();
        let tried = play(&mut check, &broken);
        prop_assert!(check.is_over());
        for step in CheckStep::ALL {
            let works = |step: &CheckStep| tried.contains(step) && !broken.contains(step);
            prop_assert_eq!(tried.contains(&step), step.needs().iter().all(works), "{:?}", step);
        }
        let any = tried.iter().any(|step| broken.contains(step));
        prop_assert_eq!(check.outcome(), if any { CheckOutcome::Failed } else { CheckOutcome::Passed });
        for step in check.view("p1").steps {
            let told = step.state == CheckState::Passed || step.means.is_some();
            prop_assert!(told, "what does not work is explained: {:?}", step);
            prop_assert_eq!(step.to_do.is_some(), step.state == CheckState::Failed);
        }
    }

    #[test]
    fn no_distance_between_clocks_is_too_far(seconds: i64) {
        let mut check = check();
        while let Some(step) = check.advance() {
            let finding = match step {
                CheckStep::Clock => Finding::Clock(SignedDuration::from_secs(seconds)),
                other => good(other),
            };
            check.take(step, &finding);
        }
        let off = seconds.unsigned_abs() > 60;
        prop_assert_eq!(check.outcome(), if off { CheckOutcome::Warned } else { CheckOutcome::Passed });
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}
