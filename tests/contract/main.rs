//! The contract: every request that the client sends and every answer that the simulator gives, held against
//! Enode's OpenAPI document, whose path is in `ENODE_OPENAPI`. Where that is not set these tests are left out,
//! which is said and counted.

mod answers;
mod openapi;
mod requests;

use libtest_mimic::{Arguments, Trial};
use openapi::Contract;

fn main() {
    let arguments = Arguments::from_args();
    let contract = match std::env::var_os("ENODE_OPENAPI") {
        Some(path) => match Contract::read(path.as_ref()) {
            Ok(contract) => Some(contract),
            Err(error) => {
                eprintln!("{}: {error:#}", path.display());
                std::process::exit(1);
            }
        },
        None => {
            println!("The contract tests are left out: ENODE_OPENAPI names no OpenAPI document.");
            None
        }
    };
    let tests: [(&str, fn(&Contract) -> anyhow::Result<()>); 6] = [
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
