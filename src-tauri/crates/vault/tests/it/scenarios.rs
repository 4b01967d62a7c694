//! The scenarios, each told by what a person would see.

use anyhow::ensure;
use secrecy::{ExposeSecret, SecretString};
use vault::{Keep, MAX_SECRET_BYTES, VaultError, VaultErrorKind};

use crate::keyrings::{Daemon, Prompter, hanging, silent};
use crate::step::{entry, step, step_with, vault};

type Scenario = fn() -> anyhow::Result<()>;

/// Every scenario by its test name.
pub(crate) const ALL: &[(&str, Scenario)] = &[
    (
        "stored_read_after_restarts_replaced_forgotten",
        stored_read_after_restarts_replaced_forgotten,
    ),
    (
        "keyring_restarted_under_a_running_program",
        keyring_restarted_under_a_running_program,
    ),
    ("no_bus", no_bus),
    ("no_keyring_on_the_bus", no_keyring_on_the_bus),
    ("keyring_never_set_up", keyring_never_set_up),
    ("locked_is_told_without_a_prompt", locked_is_told_without_a_prompt),
    ("silent_keyring_times_out", silent_keyring_times_out),
    ("hanging_call_is_abandoned", hanging_call_is_abandoned),
    (
        "after_a_hang_a_healthy_keyring_answers",
        after_a_hang_a_healthy_keyring_answers,
    ),
    (
        "many_hanging_calls_are_refused_at_once",
        many_hanging_calls_are_refused_at_once,
    ),
    ("session_memory_needs_no_keyring", session_memory_needs_no_keyring),
    ("too_large_is_refused", too_large_is_refused),
];

/// Runs one, in the session that was made for it.
pub(crate) fn run(name: &str) {
    let (_, scenario) = ALL
        .iter()
        .find(|(known, _)| *known == name)
        .expect("a known scenario");
    scenario().expect("the scenario to hold");
}

fn expect(said: &str, wanted: &str) -> anyhow::Result<()> {
    ensure!(said == wanted, "said {said:?}, wanted {wanted:?}");
    Ok(())
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Runtime::new().expect("a tokio runtime")
}

fn kind<T: std::fmt::Debug>(result: Result<T, VaultError>) -> VaultErrorKind {
    result.expect_err("the call to fail").kind()
}

fn stored_read_after_restarts_replaced_forgotten() -> anyhow::Result<()> {
    let daemon = Daemon::unlocked()?;
    expect(&step("probe")?, "ok")?;
    expect(&step("get")?, "NotFound")?;
    expect(&step_with("put", "first Gehäuse 🔑")?, "ok")?;
    expect(&step("get")?, "ok first Gehäuse 🔑")?;
    expect(&step_with("put", "second")?, "ok")?;
    expect(&step("get")?, "ok second")?;

    drop(daemon);
    let _daemon = Daemon::unlocked()?;
    expect(&step("get")?, "ok second")?;
    expect(&step("forget")?, "ok")?;
    expect(&step("get")?, "NotFound")?;
    expect(&step("forget")?, "ok")
}

fn keyring_restarted_under_a_running_program() -> anyhow::Result<()> {
    let daemon = Daemon::unlocked()?;
    let vault = vault(false);
    runtime().block_on(async {
        vault
            .put(&entry(), SecretString::from("kept"), Keep::Keyring)
            .await?;
        drop(daemon);
        let _daemon = Daemon::unlocked()?;
        ensure!(
            vault.get(&entry()).await?.expose_secret() == "kept",
            "the old connection must not be used"
        );
        Ok(())
    })
}

fn no_bus() -> anyhow::Result<()> {
    // A bus address that leads nowhere, as in a session without D-Bus.
    let output = std::process::Command::new(std::env::current_exe()?)
        .args(["step", "probe"])
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus")
        .output()?;
    expect(&String::from_utf8(output.stdout)?, "NoStore")
}

fn no_keyring_on_the_bus() -> anyhow::Result<()> {
    expect(&step("probe")?, "NoStore")?;
    expect(&step_with("put", "secret")?, "NoStore")?;
    expect(&step("get")?, "NoStore")?;
    expect(&step("forget")?, "NoStore")
}

fn keyring_never_set_up() -> anyhow::Result<()> {
    let _daemon = Daemon::locked()?;
    let prompter = Prompter::take_place()?;
    expect(&step("probe")?, "NoStore")?;
    expect(&step_with("put", "secret")?, "NoStore")?;
    let prompts = prompter.requests();
    ensure!(prompts.is_empty(), "asked for a prompt: {prompts:?}");
    Ok(())
}

fn locked_is_told_without_a_prompt() -> anyhow::Result<()> {
    let daemon = Daemon::unlocked()?;
    expect(&step_with("put", "before the lock")?, "ok")?;
    drop(daemon);

    let daemon = Daemon::locked()?;
    let prompter = Prompter::take_place()?;
    expect(&step("probe")?, "Locked")?;
    expect(&step("get")?, "Locked")?;
    expect(&step_with("put", "new")?, "Locked")?;
    expect(&step("forget")?, "Locked")?;
    let prompts = prompter.requests();
    ensure!(prompts.is_empty(), "asked for a prompt: {prompts:?}");
    drop(daemon);

    let _daemon = Daemon::unlocked()?;
    expect(&step("get")?, "ok before the lock")
}

fn silent_keyring_times_out() -> anyhow::Result<()> {
    let _bus = silent()?;
    expect(&step("probe hasty")?, "TimedOut")?;
    expect(&step("get hasty")?, "TimedOut")?;
    expect(&step("forget hasty")?, "TimedOut")
}

fn hanging_call_is_abandoned() -> anyhow::Result<()> {
    let _bus = hanging()?;
    // Each step is a process that has said `TimedOut` and then ended, its keyring thread still hanging.
    expect(&step("probe hasty")?, "TimedOut")?;
    expect(&step_with("put hasty", "secret")?, "TimedOut")
}

fn after_a_hang_a_healthy_keyring_answers() -> anyhow::Result<()> {
    let vault = vault(true);
    let bus = hanging()?;
    runtime().block_on(async {
        ensure!(
            kind(vault.probe().await) == VaultErrorKind::TimedOut,
            "the keyring hangs"
        );
        bus.close()?;
        let _daemon = Daemon::unlocked()?;
        vault
            .put(&entry(), SecretString::from("at last"), Keep::Keyring)
            .await?;
        ensure!(
            vault.get(&entry()).await?.expose_secret() == "at last",
            "a fresh thread reads it back"
        );
        Ok(())
    })
}

fn many_hanging_calls_are_refused_at_once() -> anyhow::Result<()> {
    let vault = vault(true);
    let _bus = hanging()?;
    runtime().block_on(async {
        for _ in 0..4 {
            let error = vault.get(&entry()).await.expect_err("the keyring hangs");
            ensure!(error.kind() == VaultErrorKind::TimedOut, "{error}");
            ensure!(
                error
                    .detail()
                    .is_some_and(|detail| detail.starts_with("no answer")),
                "waited: {error}"
            );
        }
        let error = vault.get(&entry()).await.expect_err("four threads hang");
        ensure!(error.kind() == VaultErrorKind::TimedOut, "{error}");
        ensure!(
            error.detail().is_some_and(|detail| detail.starts_with("earlier")),
            "did not wait: {error}"
        );
        Ok(())
    })
}

fn session_memory_needs_no_keyring() -> anyhow::Result<()> {
    let vault = vault(false);
    runtime().block_on(async {
        vault
            .put(&entry(), SecretString::from("for now"), Keep::Session)
            .await?;
        ensure!(
            vault.clone().get(&entry()).await?.expose_secret() == "for now",
            "clones share the memory"
        );
        ensure!(
            !format!("{vault:?}").contains("for now"),
            "a vault must not print what it holds"
        );
        vault.forget(&entry()).await?;
        ensure!(
            kind(vault.get(&entry()).await) == VaultErrorKind::NoStore,
            "gone from memory, and no keyring"
        );

        let _daemon = Daemon::unlocked()?;
        vault
            .put(&entry(), SecretString::from("for now"), Keep::Session)
            .await?;
        expect(&step("get")?, "NotFound")?;
        vault
            .put(&entry(), SecretString::from("to stay"), Keep::Keyring)
            .await?;
        ensure!(
            vault.get(&entry()).await?.expose_secret() == "to stay",
            "the newer one counts"
        );
        expect(&step("get")?, "ok to stay")
    })
}

fn too_large_is_refused() -> anyhow::Result<()> {
    let _daemon = Daemon::unlocked()?;
    let longest = "x".repeat(MAX_SECRET_BYTES);
    expect(&step_with("put", &longest)?, "ok")?;
    expect(&step("get")?, &format!("ok {longest}"))?;
    expect(&step_with("put", &format!("{longest}x"))?, "TooLarge")?;
    expect(&step("get")?, &format!("ok {longest}"))
}
