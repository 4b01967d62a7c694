//! Killed at any moment: what the screen has said is there after the next start, and no link is made twice.
//!
//! A program plays visits on a real desk, with a folder on disk and a real keyring, against the simulator, and says
//! each thing that the screen would say. It is killed (`SIGKILL`) within and right after every step, started again,
//! asked what it finds, and goes on where the visit stands.
//!
//! One binary in two roles: started plainly it is the test, started with `play` it is that program.

#![expect(
    clippy::print_stderr,
    reason = "what is left out or lost is said where the tests are listed"
)]

mod keyring;
mod ledger;
mod line;
mod lives;
mod losses;
mod player;
mod script;

use std::process::ExitCode;

use hearthlink_tests::missing_for_session;
use libtest_mimic::{Arguments, Trial};

/// How often the program is killed.
const KILLS: usize = 200;

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1);
    if words.next().is_some_and(|word| word == player::ROLE) {
        return player::play(words.next().unwrap_or_default().as_ref());
    }
    let missing = missing_for_session();
    if !missing.is_empty() {
        eprintln!(
            "The kills are left out, for want of {}: run `make setup`.",
            missing.join(", ")
        );
    }
    let run = || lives::play(KILLS).map_err(|error| format!("{error:#}").into());
    let trials =
        vec![Trial::test("a_kill_at_any_moment_loses_nothing", run).with_ignored_flag(!missing.is_empty())];
    libtest_mimic::run(&Arguments::from_args(), trials).exit_code()
}
