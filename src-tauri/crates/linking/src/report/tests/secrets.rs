//! No secret reaches a file: tried with secrets that can be told from all else, and looked for in the bytes.

use enode::{LinkHosts, LinkUrl};

use super::*;
use crate::failure::{Failure, FailureCode};
use crate::visit::Returned;

/// A part of each secret, so that any of them is found even where it is cut or joined with something else.
const MARK: &str = "SECRET";
const LINK: &str =
    "https://link.sandbox.enode.com/SECRET-path/eyJSECRET-token?linkToken=SECRET-query#SECRET-fragment";
const ONCE: &str = "http://localhost:49152/SECRET-once";

/// A visit through which everything has gone that a link brings along.
fn visit_with_secrets() -> Visit {
    let mut visit = mixed_home();
    let url = LinkUrl::check(LINK, &LinkHosts::enode()).unwrap();
    link(&mut visit, "r3", 40);
    visit.link_created("s-r3", url.host(), at(40));
    visit.handed_over("r3", Handover::Shown, at(41)).unwrap();
    let returned = Returned {
        completed: false,
        error: Some("USER_CANCELLED".to_owned()),
        message: None,
    };
    visit.returned("s-r3", returned, at(42));
    let hidden = enode::ClientSecret::from("SECRET-client".to_owned());
    let webhook = enode::WebhookSecret::new("SECRET-webhook");
    let text = format!("Refused with {hidden:?} and {webhook:?} at {url:?}.");
    visit.looked(
        Err(Failure::new(FailureCode::Rejected, ::words::Text::verbatim(text))),
        &name_of,
        at(43),
    );
    visit
}

#[test]
fn no_byte_of_a_secret_is_in_a_report_or_in_what_is_kept() {
    let visit = visit_with_secrets();
    let plan = PlanContext {
        redirect_uri: ONCE.to_owned(),
        ..context()
    };
    let request = plan_row(&visit.row("r1").unwrap().draft, &everything(), &plan).request;
    assert!(
        request.is_some_and(|request| request.contains(MARK)),
        "the view does hold the way back"
    );
    let report = report_with(&visit, &plan);
    for (what, text) in [
        ("JSON", report_json(&report)),
        ("CSV", report_csv(&report)),
        ("the record", serde_json::to_string(&visit).unwrap()),
        ("the log", format!("{visit:?} {report:?}")),
    ] {
        assert!(
            text.contains("link.sandbox.enode.com"),
            "{what} has gone through the link"
        );
        assert!(!text.contains(MARK), "{what} holds a secret");
        assert!(!text.contains("://"), "{what} holds an address");
    }
}
