//! The demo with no network: all of it works, and nothing even tries to leave the computer.

use std::process::{Command, Stdio};

use anyhow::{Context, ensure};
use hearthlink_tests::Hand;
use libtest_mimic::{Failed, Trial};

use crate::Flow;
use crate::presenter::{every_story_is_told, late_device_presented};
use crate::scene::Scene;

/// Set where the flows run with no network but loopback.
const NO_NETWORK: &str = "HEARTHLINK_NO_NETWORK";

/// What is played where there is no network: a story with all that can be seen of it, and then every other.
pub(crate) const CUT_OFF: (&str, Hand, Flow) = ("cut_off", Hand::Keys, |scene| Box::pin(cut_off(scene)));

async fn cut_off(scene: &mut Scene) -> anyhow::Result<()> {
    let devices = std::fs::read_to_string("/proc/net/dev")?;
    let others: Vec<&str> = devices
        .lines()
        .skip(2)
        .filter(|line| !line.trim_start().starts_with("lo:"))
        .collect();
    ensure!(others.is_empty(), "there is loopback alone: {others:?}");
    let before = tried_to_leave()?;
    let went = std::net::UdpSocket::bind("0.0.0.0:0")?.connect("192.0.2.1:9");
    let counted = tried_to_leave()?;
    ensure!(
        went.is_err() && counted > before,
        "what tries to leave is counted"
    );
    late_device_presented(scene).await?;
    every_story_is_told(scene).await?;
    let after = tried_to_leave()?;
    ensure!(
        after == counted,
        "nothing even tried to leave this computer: {} tries",
        after - counted
    );
    Ok(())
}

/// How often a packet was to go where no way leads: the kernel counts for each network of its own.
fn tried_to_leave() -> anyhow::Result<u64> {
    let four = std::fs::read_to_string("/proc/net/snmp")?;
    let mut lines = four.lines().filter(|line| line.starts_with("Ip:"));
    let (names, counts) = (lines.next().context("names")?, lines.next().context("counts")?);
    let place = names.split_whitespace().position(|name| name == "OutNoRoutes");
    let count = counts.split_whitespace().nth(place.context("a counter")?);
    let four: u64 = count.context("a count")?.parse()?;
    // A computer without IPv6 has no such file.
    let six = std::fs::read_to_string("/proc/net/snmp6").unwrap_or_default();
    let six = six
        .lines()
        .find_map(|line| line.strip_prefix("Ip6OutNoRoutes"))
        .map_or(Ok(0), |count| count.trim().parse::<u64>())?;
    Ok(four + six)
}

/// Whether this run has no network but loopback.
pub(crate) fn is_cut_off() -> bool {
    std::env::var_os(NO_NETWORK).is_some()
}

/// Runs [`CUT_OFF`] in a network of its own that has loopback alone. Left out where the system does not give one.
pub(crate) fn without_a_network(can_play: bool) -> Trial {
    let left_out = is_cut_off() || !can_play || !can_be_cut_off();
    Trial::test("without_a_network", || {
        let program = std::env::current_exe()?;
        let status = cut_off_command("exec \"$0\" --exact cut_off")
            .arg(program)
            .env(NO_NETWORK, "1")
            .status()?;
        if status.success() {
            Ok(())
        } else {
            Err(Failed::from(format!(
                "with no network: {status}. Its own report is above."
            )))
        }
    })
    .with_ignored_flag(left_out)
}

fn can_be_cut_off() -> bool {
    let tried = cut_off_command("true")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
    let can = tried.is_ok_and(|status| status.success());
    if !can {
        eprintln!(
            "The demo with no network is left out: this system gives no network of one's own (unshare, ip)."
        );
    }
    can
}

fn cut_off_command(then: &str) -> Command {
    let mut command = Command::new("unshare");
    command
        .args(["--user", "--map-root-user", "--net", "sh", "-c"])
        .arg(format!("ip link set lo up && {then}"));
    command
}
