//! Programs that run beside a test and end with it.

use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use anyhow::Context;
use rustix::process::{Pid, Signal, kill_process_group};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStdout, Command};

/// How long anything may take before a test gives up on it.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// How often a condition is looked at again.
const LOOK: Duration = Duration::from_millis(40);

/// A running program with all that it starts; ended with the value.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts `command` in a process group of its own, its errors going to the file `log`.
    pub(crate) fn start(command: &mut Command, log: &Path) -> anyhow::Result<Self> {
        let errors = std::fs::File::options().create(true).append(true).open(log)?;
        let child = command
            .process_group(0)
            .kill_on_drop(true)
            .stdin(Stdio::null())
            .stderr(errors)
            .spawn()
            .with_context(|| format!("cannot start {}", command.as_std().get_program().display()))?;
        Ok(Self(child))
    }

    /// The same, and the first line that it prints: these programs print one when they are ready.
    pub(crate) async fn start_and_hear(command: &mut Command, log: &Path) -> anyhow::Result<(Self, String)> {
        let mut running = Self::start(command.stdout(Stdio::piped()), log)?;
        let mut lines = BufReader::new(running.output()?).lines();
        let line = tokio::time::timeout(PATIENCE, lines.next_line()).await??;
        Ok((running, line.context("it ended without a word")?))
    }

    fn signal(&self, signal: Signal) {
        let group = self
            .0
            .id()
            .and_then(|id| i32::try_from(id).ok())
            .and_then(Pid::from_raw);
        if let Some(group) = group {
            // A group that has already ended is as good.
            kill_process_group(group, signal).unwrap_or_default();
        }
    }

    fn output(&mut self) -> anyhow::Result<ChildStdout> {
        self.0.stdout.take().context("its output is piped")
    }

    /// Its process ID, for as long as it runs.
    pub fn id(&self) -> Option<u32> {
        self.0.id()
    }

    /// Ends it, with all that it started, and waits until it has ended.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn end(mut self) -> anyhow::Result<()> {
        self.signal(Signal::TERM);
        self.ended().await.map(drop)
    }

    /// Waits until it ends by itself.
    pub(crate) async fn ended(&mut self) -> anyhow::Result<ExitStatus> {
        Ok(tokio::time::timeout(PATIENCE, self.0.wait())
            .await
            .context("it does not end")??)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.signal(Signal::TERM);
    }
}

/// Looks at a condition until it holds or patience ends; `what` says in the error what was waited for.
///
/// # Errors
/// When it does not come to hold, or looking fails.
pub async fn until<T>(
    what: impl Into<String>,
    mut look: impl AsyncFnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let waited = tokio::time::timeout(PATIENCE, async {
        loop {
            if let Some(found) = look().await? {
                return Ok(found);
            }
            tokio::time::sleep(LOOK).await;
        }
    });
    waited
        .await
        .with_context(|| format!("waited in vain for {}", what.into()))?
}
