//! The vault against a real `gnome-keyring-daemon`, against none, a locked one, and ones that never answer.
//!
//! One binary in three roles. Started plainly it is the test harness: each test runs this binary again as a
//! *scenario*, inside a D-Bus session and a home folder of its own. A scenario starts what stands for the
//! keyring, and runs the binary once more for each *step*: a program that makes one vault call, prints how it
//! went, and must then end by itself.

// On Linux alone: other systems' keyrings belong to whoever is logged in, and are not ours to play with.
#[cfg(target_os = "linux")]
mod keyrings;
#[cfg(target_os = "linux")]
mod scenarios;
#[cfg(target_os = "linux")]
mod session;
#[cfg(target_os = "linux")]
mod step;

fn main() {
    #[cfg(target_os = "linux")]
    play();
}

#[cfg(target_os = "linux")]
fn play() {
    let mut words = std::env::args().skip(1);
    match words.next().as_deref() {
        Some("scenario") => scenarios::run(&words.next().unwrap_or_default()),
        Some("step") => step::run(words),
        _ => harness(),
    }
}

#[cfg(target_os = "linux")]
#[expect(clippy::print_stderr, reason = "a skipped test must say so")]
fn harness() {
    use libtest_mimic::{Arguments, Trial};

    let missing = session::missing_programs();
    if !missing.is_empty() {
        eprintln!(
            "skipped, since these programs are not installed: {}",
            missing.join(", ")
        );
    }
    let trials = scenarios::ALL
        .iter()
        .map(|(name, _)| Trial::test(*name, || session::play(name)).with_ignored_flag(!missing.is_empty()))
        .collect();
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}
