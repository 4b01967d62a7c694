//! A desktop for one flow: display, D-Bus session, keyring, home.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Context;
use tempfile::TempDir;
use tokio::process::Command;

use crate::opened::Opened;
use crate::process::{PATIENCE, Running};

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

/// The desktop's colour scheme, which the webview reports as `prefers-color-scheme`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

/// A running desktop with an unlocked keyring and an empty home; all of it ends with the value.
#[derive(Debug)]
pub struct Desktop {
    home: TempDir,
    logs: PathBuf,
    environment: Vec<(&'static str, OsString)>,
    opened: Opened,
    display_name: String,
    bus_address: String,
    size: (u32, u32),
    // Ended in this order: the keyring before its bus, the display last.
    _keyring: Running,
    _bus: Running,
    _display: Running,
}

impl Desktop {
    /// Starts a desktop of `width` by `height` pixels. What its programs say goes to files in `logs`.
    ///
    /// # Errors
    /// When a program is missing or does not come up.
    pub async fn start(scheme: Scheme, (width, height): (u32, u32), logs: &Path) -> anyhow::Result<Self> {
        let home = tempfile::Builder::new().prefix("hearthlink-").tempdir()?;
        let (display, number) = Running::start_and_hear(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
                .arg(format!("{width}x{height}x24")),
            &logs.join("display.log"),
        )
        .await
        .context("the virtual display")?;

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

        let opened = Opened::listen(home.path())?;
        let mut path = OsString::from(opened.programs());
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        let mut environment: Vec<(&'static str, OsString)> = vec![
            ("HOME", home.path().into()),
            ("XDG_RUNTIME_DIR", home.path().into()),
            ("PATH", path),
            ("DISPLAY", format!(":{number}").into()),
            ("DBUS_SESSION_BUS_ADDRESS", address.clone().into()),
            ("LANG", "C.UTF-8".into()),
            ("RUST_BACKTRACE", "1".into()),
            // There is no accessibility bus here to wait for.
            ("NO_AT_BRIDGE", "1".into()),
            ("GTK_A11Y", "none".into()),
        ];
        if scheme == Scheme::Dark {
            environment.push(("GTK_THEME", "Adwaita:dark".into()));
        }
        let keyring = keyring(&environment, &address, home.path(), logs)
            .await
            .context("the keyring")?;
        Ok(Self {
            home,
            logs: logs.to_owned(),
            environment,
            opened,
            display_name: format!(":{number}"),
            bus_address: address,
            size: (width, height),
            _keyring: keyring,
            _bus: bus,
            _display: display,
        })
    }

    /// Its home folder, which the apps on it fill.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// The name of its display, such as `:99`.
    pub fn display(&self) -> &str {
        &self.display_name
    }

    /// The address of its D-Bus session.
    pub(crate) fn bus_address(&self) -> &str {
        &self.bus_address
    }

    /// The size of its display in pixels.
    pub(crate) fn size(&self) -> (u32, u32) {
        self.size
    }

    /// Starts `program` as a person does, with nothing watching it from inside.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn open(&self, program: &Path) -> anyhow::Result<Running> {
        Running::start(&mut self.command(program), &self.log("opened.log"))
    }

    /// The address that an app asked the system to open next, kept in memory alone: it may be a secret.
    ///
    /// # Errors
    /// When none comes.
    pub async fn next_opened(&mut self) -> anyhow::Result<url::Url> {
        self.opened.next().await
    }

    /// A command that runs on this desktop and sees nothing of the machine's own.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .current_dir(self.home());
        command
    }

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
    crate::process::until("the keyring on the bus", async || {
        Ok(names.name_has_owner(service.clone()).await?.then_some(()))
    })
    .await?;
    tokio::time::timeout(PATIENCE, tokio::fs::remove_file(password)).await??;
    Ok(running)
}
