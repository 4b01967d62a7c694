//! Catches what an app asks the system to open.
//!
//! A stand-in for `xdg-open` comes first on the desktop's `PATH` and hands the address over through a named
//! pipe: link URLs are secrets and must not touch the disk.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Context;
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::net::unix::pipe;

use crate::process::PATIENCE;

#[derive(Debug)]
pub(crate) struct Opened {
    programs: PathBuf,
    addresses: Lines<BufReader<pipe::Receiver>>,
}

impl Opened {
    /// Lays the stand-in and its pipe below `home`.
    pub(crate) fn listen(home: &Path) -> anyhow::Result<Self> {
        let programs = home.join("programs");
        std::fs::create_dir(&programs)?;
        let pipe = home.join("opened");
        let made = std::process::Command::new("mkfifo")
            .arg("--mode=600")
            .arg(&pipe)
            .status()?;
        anyhow::ensure!(made.success(), "mkfifo: {made}");
        let script = programs.join("xdg-open");
        std::fs::write(
            &script,
            format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >'{}'\n", pipe.display()),
        )?;
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700))?;
        // Open for writing too, so that the pipe does not end with each writer.
        let receiver = pipe::OpenOptions::new().read_write(true).open_receiver(&pipe)?;
        Ok(Self {
            programs,
            addresses: BufReader::new(receiver).lines(),
        })
    }

    /// The folder that comes first on `PATH`.
    pub(crate) fn programs(&self) -> &Path {
        &self.programs
    }

    pub(crate) async fn next(&mut self) -> anyhow::Result<url::Url> {
        let line = tokio::time::timeout(PATIENCE, self.addresses.next_line()).await;
        let line = line.context("nothing was opened")??.context("the pipe ended")?;
        url::Url::parse(&line).context("what was opened is no URL")
    }
}
