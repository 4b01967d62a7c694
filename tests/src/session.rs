//! What a program needs that keeps secrets: a D-Bus session with an unlocked keyring, and an empty home.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Context;
use tempfile::TempDir;
use tokio::process::Command;

use crate::process::{PATIENCE, Running, until};

/// A bus that starts no services by itself: neither portals nor a second keyring get in the way.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// A running session with an unlocked keyring and an empty home; all of it ends with the value.
#[derive(Debug)]
pub struct Session {
    home: TempDir,
    logs: PathBuf,
    environment: Vec<(&'static str, OsString)>,
    bus_address: String,
    // Ended in this order: the keyring before its bus.
    _keyring: Running,
    _bus: Running,
}

impl Session {
    /// Starts a session. What its programs say goes to files in `logs`.
    ///
    /// # Errors
    /// When a program is missing or does not come up.
    pub async fn start(logs: &Path) -> anyhow::Result<Self> {
        let home = tempfile::Builder::new().prefix("hearthlink-").tempdir()?;
        let configuration = home.path().join("bus.conf");
        std::fs::write(&configuration, BUS)?;
        let (bus, address) = Running::start_and_hear(
            Command::new("dbus-daemon")
                .args(["--nofork", "--print-address=1"])
                .arg(format!("--config-file={}", configuration.display())),
            &logs.join("bus.log"),
        )
        .await
        .context("the D-Bus session")?;
        let environment: Vec<(&'static str, OsString)> = vec![
            ("HOME", home.path().into()),
            ("XDG_RUNTIME_DIR", home.path().into()),
            ("PATH", std::env::var_os("PATH").unwrap_or_default()),
            ("DBUS_SESSION_BUS_ADDRESS", address.clone().into()),
            ("LANG", "C.UTF-8".into()),
            ("RUST_BACKTRACE", "1".into()),
        ];
        let keyring = keyring(&environment, &address, home.path(), logs)
            .await
            .context("the keyring")?;
        Ok(Self {
            home,
            logs: logs.to_owned(),
            environment,
            bus_address: address,
            _keyring: keyring,
            _bus: bus,
        })
    }

    /// Its home folder, which the programs in it fill.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The address of its bus.
    pub fn bus_address(&self) -> &str {
        &self.bus_address
    }

    /// A command that runs in this session and sees nothing of the machine's own.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(self.home());
        command
    }

    /// The file in which a program's errors are kept.
    pub(crate) fn log(&self, name: &str) -> PathBuf {
        self.logs.join(name)
    }
}

/// Starts the keyring daemon, unlocked by a password of no account, and waits until it is on the bus.
async fn keyring(
    environment: &[(&'static str, OsString)],
    address: &str,
    home: &Path,
    logs: &Path,
) -> anyhow::Result<Running> {
    let bus = zbus::connection::Builder::address(address)?.build().await?;
    let names = zbus::fdo::DBusProxy::new(&bus).await?;
    let password = home.join("password");
    std::fs::write(&password, "of no account")?;
    let mut command = Command::new("sh");
    command
        .args([
            "-c",
            r#"exec gnome-keyring-daemon --foreground --unlock --components=secrets <"$0""#,
        ])
        .arg(&password)
        .env_clear()
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .stdout(std::process::Stdio::null());
    let running = Running::start(&mut command, &logs.join("keyring.log"))?;
    let service = zbus::names::BusName::try_from("org.freedesktop.secrets")?;
    until("the keyring on the bus", async || {
        Ok(names.name_has_owner(service.clone()).await?.then_some(()))
    })
    .await?;
    tokio::time::timeout(PATIENCE, tokio::fs::remove_file(password)).await??;
    Ok(running)
}
