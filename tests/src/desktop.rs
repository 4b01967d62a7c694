//! A desktop for one flow: a session with a keyring and a home, and a display.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::Context;
use tokio::process::Command;

use crate::hand::Hand;
use crate::notices::Notices;
use crate::opened::Opened;
use crate::process::Running;
use crate::screen::Screen;
use crate::session::Session;

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
    environment: Vec<(&'static str, OsString)>,
    opened: Opened,
    display_name: String,
    size: (u32, u32),
    hand: Hand,
    // Ended in this order: the display last.
    session: Session,
    _display: Running,
}

impl Desktop {
    /// Starts a desktop of `width` by `height` pixels. What its programs say goes to files in `logs`.
    ///
    /// # Errors
    /// When a program is missing or does not come up.
    pub async fn start(scheme: Scheme, (width, height): (u32, u32), logs: &Path) -> anyhow::Result<Self> {
        let (display, number) = Running::start_and_hear(
            Command::new("Xvfb")
                .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0"])
                .arg(format!("{width}x{height}x24")),
            &logs.join("display.log"),
        )
        .await
        .context("the virtual display")?;
        let session = Session::start(logs).await?;
        let opened = Opened::listen(session.home())?;
        let mut path = OsString::from(opened.programs());
        path.push(":");
        path.push(std::env::var_os("PATH").unwrap_or_default());
        let mut environment: Vec<(&'static str, OsString)> = vec![
            ("PATH", path),
            ("DISPLAY", format!(":{number}").into()),
            // There is no accessibility bus here to wait for.
            ("NO_AT_BRIDGE", "1".into()),
            ("GTK_A11Y", "none".into()),
        ];
        if scheme == Scheme::Dark {
            environment.push(("GTK_THEME", "Adwaita:dark".into()));
        }
        Ok(Self {
            environment,
            opened,
            display_name: format!(":{number}"),
            size: (width, height),
            hand: Hand::Pointer,
            session,
            _display: display,
        })
    }

    /// The same, on which programs are used with this from their next start on. At first it is a pointer.
    #[must_use]
    pub fn used_with(self, hand: Hand) -> Self {
        Self { hand, ..self }
    }

    /// What the programs on it are used with.
    pub(crate) fn hand(&self) -> Hand {
        self.hand
    }

    /// Its home folder, which the apps on it fill.
    pub fn home(&self) -> &Path {
        self.session.home()
    }

    /// The name of its display, such as `:99`.
    pub fn display(&self) -> &str {
        &self.display_name
    }

    /// The address of its D-Bus session.
    pub(crate) fn bus_address(&self) -> &str {
        self.session.bus_address()
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

    /// Its display, seen from outside.
    ///
    /// # Errors
    /// When the display does not answer.
    pub fn screen(&self) -> anyhow::Result<Screen> {
        Screen::of(&self.display_name)
    }

    /// The notices that apps give from here on; before, nobody takes them.
    ///
    /// # Errors
    /// When the bus does not take the service.
    pub async fn notices(&self) -> anyhow::Result<Notices> {
        Notices::on(self.bus_address()).await
    }

    /// A command that runs on this desktop and sees nothing of the machine's own.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = self.session.command(program);
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    pub(crate) fn log(&self, name: &str) -> PathBuf {
        self.session.log(name)
    }
}
