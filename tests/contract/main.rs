//! The contract: every request that the client sends and every answer that the simulator gives, held against
//! Enode's OpenAPI document, whose path is in `ENODE_OPENAPI`. Where that is not set these tests are left out,
//! which is said and counted.

#![expect(
    clippy::print_stdout,
    reason = "what is left out is said where the tests are listed"
)]

mod answers;
mod openapi;
mod requests;
mod webhooks;

use libtest_mimic::{Arguments, Trial};
use openapi::Contract;

/// One test, given the document.
type Check = fn(&Contract) -> anyhow::Result<()>;

fn main() {
    let arguments = Arguments::from_args();
    let contract = std::env::var_os("ENODE_OPENAPI").map(|path| {
        Contract::read(path.as_ref()).unwrap_or_else(|error| panic!("{}: {error:#}", path.display()))
    });
    if contract.is_none() {
        println!("The contract tests are left out: ENODE_OPENAPI names no OpenAPI document.");
    }
    let tests: [(&str, Check); 9] = [
        (
            "requests::all_that_the_client_sends",
            requests::all_that_the_client_sends,
        ),
        (
            "requests::a_wrong_request_is_noticed",
            requests::a_wrong_request_is_noticed,
        ),
        ("answers::every_read", answers::every_read),
        ("answers::every_vendor", answers::every_vendor),
        ("answers::every_refusal", answers::every_refusal),
        ("answers::every_repair", answers::every_repair),
        ("webhooks::every_call", webhooks::every_call),
        ("webhooks::every_event", webhooks::every_event),
        (
            "answers::a_wrong_answer_is_noticed",
            answers::a_wrong_answer_is_noticed,
        ),
    ];
    let left_out = contract.is_none();
    let contract: Option<&'static Contract> = contract.map(|contract| &*Box::leak(Box::new(contract)));
    let trials = tests
        .into_iter()
        .map(|(name, test)| {
            let run = move || {
                contract
                    .map_or(Ok(()), test)
                    .map_err(|error| format!("{error:#}").into())
            };
            Trial::test(name, run).with_ignored_flag(left_out)
        })
        .collect();
    libtest_mimic::run(&arguments, trials).exit();
}
