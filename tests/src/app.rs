//! The app under test: its real window, driven by tauri-driver.

use std::path::{Path, PathBuf};

use anyhow::Context;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use tokio::process::Command;

use crate::album::Album;
use crate::desktop::Desktop;
use crate::page::Page;
use crate::places::tauri_driver;
use crate::process::{Running, until};
use crate::webdriver::{free_port, session};

/// The name on the bus by which the first start of the program is found by later ones.
const SINGLE_INSTANCE: &str = "io.hearthlink.desktop.SingleInstance";

/// A running app. Ends with the value, or by [`close`](Self::close).
#[derive(Debug)]
pub struct App {
    page: Page,
    program: PathBuf,
    home: PathBuf,
    bus_address: String,
    _driver: Running,
}

impl App {
    /// Starts `program` on the desktop and waits for its window.
    ///
    /// # Errors
    /// When the driver or the app does not come up.
    pub async fn start(desktop: &Desktop, program: &Path, album: &Album) -> anyhow::Result<Self> {
        let (port, native) = (free_port()?, free_port()?);
        let mut command = desktop.command(tauri_driver()?);
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        let log = desktop.log("app.log");
        command.stdout(std::fs::File::options().create(true).append(true).open(&log)?);
        let driver = Running::start(&mut command, &log)?;
        let capabilities = json!({ "tauri:options": { "application": program, "args": [] } });
        let capabilities = capabilities.as_object().cloned().unwrap_or_default();
        let client = session(&[port, native], capabilities)
            .await
            .context("the app's window")?;
        let (width, height) = desktop.size();
        client
            .set_window_rect(0, 0, width, height)
            .await
            .context("the window's size")?;
        Ok(Self {
            page: Page::new(client, album.clone(), desktop.hand()).seen_on(desktop.display()),
            program: program.to_owned(),
            home: desktop.home().to_owned(),
            bus_address: desktop.bus_address().to_owned(),
            _driver: driver,
        })
    }

    /// What its window shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// The process ID of the program itself; the webview's processes are below it.
    ///
    /// # Errors
    /// When it runs no more.
    pub fn process(&self) -> anyhow::Result<u32> {
        let process = self.processes()?.first().map(|process| process.as_raw_pid());
        Ok(u32::try_from(process.context("the app has ended")?)?)
    }

    /// Closes the window as a person does, and waits until the program has ended.
    ///
    /// # Errors
    /// When it does not end.
    pub async fn close(self) -> anyhow::Result<()> {
        self.page.client().clone().close().await?;
        self.gone().await
    }

    /// Ends the program at once, as a power cut would (`kill -9`).
    ///
    /// # Errors
    /// When it runs no more, or does not go.
    pub async fn kill(self) -> anyhow::Result<()> {
        let running = self.processes()?;
        anyhow::ensure!(!running.is_empty(), "the app has ended already");
        for process in running {
            kill_process(process, Signal::KILL)?;
        }
        self.gone().await
    }

    /// Starts the program once more with these arguments, as the system does for an address of the app's own
    /// scheme, and waits until that second one has handed over and ended.
    ///
    /// # Errors
    /// When the second one stays.
    pub async fn start_again(&self, desktop: &Desktop, arguments: &[&str]) -> anyhow::Result<()> {
        let mut command: Command = desktop.command(&self.program);
        let mut second = Running::start(command.args(arguments), &desktop.log("app-again.log"))?;
        let status = second.ended().await.context("the second start")?;
        anyhow::ensure!(status.success(), "the second start: {status}");
        Ok(())
    }

    async fn gone(&self) -> anyhow::Result<()> {
        until("the app to end", async || {
            Ok(self.processes()?.is_empty().then_some(()))
        })
        .await?;
        // The bus learns of a killed program a moment later; until then a new start would hand over to the dead one.
        let bus = zbus::connection::Builder::address(self.bus_address.as_str())?
            .build()
            .await?;
        let names = zbus::fdo::DBusProxy::new(&bus).await?;
        let name = zbus::names::BusName::try_from(SINGLE_INSTANCE)?;
        until("the app's name on the bus to be free", async || {
            Ok((!names.name_has_owner(name.clone()).await?).then_some(()))
        })
        .await
    }

    /// The processes of this program on this desktop: other flows may run the same one.
    fn processes(&self) -> anyhow::Result<Vec<Pid>> {
        let home = format!("HOME={}", self.home.display()).into_bytes();
        let mut found = Vec::new();
        for entry in std::fs::read_dir("/proc")?.flatten() {
            let id = entry
                .file_name()
                .to_str()
                .and_then(|name| name.parse().ok())
                .and_then(Pid::from_raw);
            let (Some(id), folder) = (id, entry.path()) else {
                continue;
            };
            let ours = std::fs::read_link(folder.join("exe")).is_ok_and(|program| program == self.program)
                && std::fs::read(folder.join("environ"))
                    .is_ok_and(|environment| environment.split(|byte| *byte == 0).any(|line| line == home));
            if ours {
                found.push(id);
            }
        }
        Ok(found)
    }
}
