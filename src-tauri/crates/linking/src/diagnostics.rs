//! Diagnostics that a person can use: where a connection fails, and what goes into a file for support.
//!
//! Here: the steps of a check, which of them can be tried, what each result means and the one thing to do; and what of
//! all that is known may leave this computer. Not here: doing the steps, keeping a log, and saving the file.

mod check;
mod fault;
mod judge;
mod log_lines;
mod pseudonyms;
mod support;
#[cfg(test)]
mod tests;

pub use check::{
    CheckOutcome, CheckState, CheckStep, CheckStepView, CheckedStep, ConnectionCheck, ConnectionCheckView,
};
pub use fault::{CheckFailure, CheckFault};
pub use judge::Finding;
pub use pseudonyms::Pseudonyms;
pub use support::{
    AppFacts, LogView, RecentFailure, ScreenFacts, SupportFacts, SupportFile, SupportView, support_file,
    support_json,
};
