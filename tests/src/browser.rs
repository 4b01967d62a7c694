//! The customer's browser, in which Link UI is gone through.

use anyhow::Context;
use serde_json::json;

use crate::album::Album;
use crate::desktop::Desktop;
use crate::page::Page;
use crate::places::mini_browser;
use crate::process::Running;
use crate::webdriver::{free_port, session};

/// A running browser: WebKit's own small one. Ends with the value.
#[derive(Debug)]
pub struct Browser {
    page: Page,
    _driver: Running,
}

impl Browser {
    /// Starts the browser on the desktop at `address`. Its cookies and history are in memory alone.
    ///
    /// # Errors
    /// When the driver or the browser does not come up.
    pub async fn open(desktop: &Desktop, address: &url::Url, album: &Album) -> anyhow::Result<Self> {
        let port = free_port()?;
        let log = desktop.log("browser.log");
        let mut command = desktop.command("WebKitWebDriver");
        command
            .arg(format!("--port={port}"))
            .stdout(std::fs::File::options().create(true).append(true).open(&log)?);
        let driver = Running::start(&mut command, &log)?;
        let options = json!({ "binary": mini_browser()?, "args": ["--automation", "--private"] });
        let capabilities = json!({ "webkitgtk:browserOptions": options });
        let client = session(&[port], capabilities.as_object().cloned().unwrap_or_default()).await;
        let client = client.context("the browser's window")?;
        client
            .goto(address.as_str())
            .await
            .context("the address that was opened")?;
        Ok(Self {
            page: Page::new(client, album.clone(), desktop.hand()),
            _driver: driver,
        })
    }

    /// What its window shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Closes the browser.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn close(self) -> anyhow::Result<()> {
        Ok(self.page.client().clone().close().await?)
    }
}
