//! One vault call in a process of its own.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::Context;
use secrecy::{ExposeSecret, SecretString};
use vault::{Entry, Keep, Limits, Vault, VaultError};

/// The entry that all steps are about.
pub(crate) fn entry() -> Entry {
    Entry::client_secret("profile-1")
}

/// A vault as the app has it, or (`hasty`) with limits so short that a silent keyring is found out soon.
pub(crate) fn vault(hasty: bool) -> Vault {
    let limits = if hasty {
        Limits {
            probe: Duration::from_millis(300),
            call: Duration::from_millis(600),
        }
    } else {
        Limits::default()
    };
    Vault::with_limits("Hearthlink test", limits)
}

/// Words: the call, and `hasty` if so. The secret comes on standard input.
pub(crate) fn run(words: impl Iterator<Item = String>) {
    let words: Vec<String> = words.collect();
    let vault = vault(words.iter().any(|word| word == "hasty"));
    // Several workers, as in the app: a call that blocked one of them would panic.
    let runtime = tokio::runtime::Runtime::new().expect("a tokio runtime");
    let said = runtime.block_on(async {
        match words[0].as_str() {
            "probe" => say(vault.probe().await.map(|()| String::new())),
            "get" => say(vault
                .get(&entry())
                .await
                .map(|secret| secret.expose_secret().to_owned())),
            "forget" => say(vault.forget(&entry()).await.map(|()| String::new())),
            "put" => {
                let mut secret = String::new();
                std::io::stdin()
                    .read_to_string(&mut secret)
                    .expect("the secret on standard input");
                say(vault
                    .put(&entry(), SecretString::from(secret), Keep::Keyring)
                    .await
                    .map(|()| String::new()))
            }
            other => panic!("no such step: {other}"),
        }
    });
    std::io::Write::write_all(&mut std::io::stdout(), said.as_bytes()).expect("a reader");
}

/// `ok`, `ok <secret>` or the kind of failure.
pub(crate) fn say(result: Result<String, VaultError>) -> String {
    match result {
        Ok(value) => format!("ok {value}").trim_end().to_owned(),
        Err(error) => {
            assert!(error.hint().is_some(), "every failure has a next step: {error}");
            format!("{:?}", error.kind())
        }
    }
}

/// Runs one step to the end of its process, and returns what it said.
pub(crate) fn step(words: &str) -> anyhow::Result<String> {
    step_with(words, "")
}

/// The same, with a secret to store.
pub(crate) fn step_with(words: &str, secret: &str) -> anyhow::Result<String> {
    let mut child = Command::new(std::env::current_exe()?)
        .arg("step")
        .args(words.split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut input = child.stdin.take().context("standard input is piped")?;
    std::io::Write::write_all(&mut input, secret.as_bytes())?;
    drop(input);
    let output = child.wait_with_output()?;
    anyhow::ensure!(output.status.success(), "step {words}: {}", output.status);
    Ok(String::from_utf8(output.stdout)?)
}
