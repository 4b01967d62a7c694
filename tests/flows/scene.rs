//! What a flow plays on: a simulator, a desktop, the app, a browser when one is opened.

use std::path::Path;

use anyhow::Context;
use hearthlink_tests::{Album, App, Browser, Desktop, Hand, Page, Scheme, Tongue, Walk, program, target};
use secrecy::ExposeSecret;
use simulator::{Options, Simulator, Story};

pub(crate) struct Scene {
    album: Album,
    hand: Hand,
    desktop: Option<Desktop>,
    simulator: Option<Simulator>,
    app: Option<App>,
    browser: Option<Browser>,
}

impl Scene {
    /// An empty scene whose pictures go to a folder of the flow's name.
    pub(crate) fn begin(flow: &str, hand: Hand) -> anyhow::Result<Self> {
        let album = Album::begin(target()?.join("flows").join(flow))?.checked();
        Ok(Self {
            album,
            hand,
            desktop: None,
            simulator: None,
            app: None,
            browser: None,
        })
    }

    pub(crate) fn folder(&self) -> &Path {
        self.album.folder()
    }

    /// Opens the app on a desktop of its own.
    pub(crate) async fn open(&mut self, scheme: Scheme, size: (u32, u32)) -> anyhow::Result<&Page> {
        self.desktop = Some(self.new_desktop(scheme, size).await?);
        self.start_app().await
    }

    async fn new_desktop(&self, scheme: Scheme, size: (u32, u32)) -> anyhow::Result<Desktop> {
        let desktop = Desktop::start(scheme, size, self.album.folder()).await?;
        Ok(desktop.used_with(self.hand))
    }

    /// The same on a usual desktop, with a setting of GTK's, as people make it in their system's settings.
    pub(crate) async fn open_with(&mut self, setting: &str) -> anyhow::Result<&Page> {
        let desktop = self.new_desktop(Scheme::Light, (1280, 800)).await?;
        let folder = desktop.home().join(".config/gtk-3.0");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join("settings.ini"), format!("[Settings]\n{setting}\n"))?;
        self.desktop = Some(desktop);
        self.start_app().await
    }

    /// Keeps a picture of the whole screen, with every window on it.
    pub(crate) fn keep_screen(&self, name: &str) -> anyhow::Result<()> {
        let picture = self.desktop()?.screen()?.picture()?;
        Ok(std::fs::write(
            self.folder().join(format!("{name}.ppm")),
            picture,
        )?)
    }

    /// Opens the app on a desktop of its own, in a language.
    pub(crate) async fn open_in(
        &mut self,
        tongue: Tongue,
        scheme: Scheme,
        size: (u32, u32),
    ) -> anyhow::Result<&Page> {
        let desktop = self.new_desktop(scheme, size).await?;
        desktop.speak(tongue)?;
        self.desktop = Some(desktop);
        let page = self.start_app().await?;
        if tongue == Tongue::Marked {
            page.mark_words().await?;
        }
        Ok(page)
    }

    /// A walk past every screen of the app that is open.
    pub(crate) fn walk(&mut self, tongue: Tongue) -> anyhow::Result<Walk<'_>> {
        Ok(Walk {
            desktop: self.desktop.as_mut().context("a desktop")?,
            page: self.app.as_ref().context("an app")?.page(),
            simulator: self.simulator.as_ref().context("a simulator")?,
            tongue,
        })
    }

    /// Starts the app on the desktop that is there.
    pub(crate) async fn start_app(&mut self) -> anyhow::Result<&Page> {
        let desktop = self.desktop.as_ref().context("a desktop")?;
        let app = App::start(desktop, &program("hearthlink", "debug")?, &self.album).await?;
        Ok(self.app.insert(app).page())
    }

    /// Ends the app as a power cut would.
    pub(crate) async fn kill_app(&mut self) -> anyhow::Result<()> {
        self.app.take().context("an app")?.kill().await
    }

    /// Starts Enode's stand-in.
    pub(crate) async fn simulate(&mut self, options: Options) -> anyhow::Result<&Simulator> {
        Ok(self.simulator.insert(Simulator::start(options).await?))
    }

    /// Ends Enode's stand-in: nobody listens at its addresses any more.
    pub(crate) fn end_simulation(&mut self) {
        self.simulator = None;
    }

    /// The app on a usual desktop, connected to a stand-in with this story.
    pub(crate) async fn connected(&mut self, story: Story) -> anyhow::Result<&Page> {
        self.simulate(Options {
            story,
            ..Options::default()
        })
        .await?;
        self.open(Scheme::Light, (1280, 800)).await?;
        self.connect().await
    }

    /// Connects the app to the stand-in by the form.
    pub(crate) async fn connect(&mut self) -> anyhow::Result<&Page> {
        let addresses = self.simulator()?.addresses().clone();
        let page = self.page()?;
        hearthlink_tests::steps::connect(page, &addresses, addresses.client_secret.expose_secret()).await?;
        Ok(page)
    }

    pub(crate) fn simulator(&self) -> anyhow::Result<&Simulator> {
        self.simulator.as_ref().context("a simulator")
    }

    pub(crate) fn page(&self) -> anyhow::Result<&Page> {
        Ok(self.app.as_ref().context("an app")?.page())
    }

    /// The browser, at the address that the app asked the system to open.
    pub(crate) async fn browser(&mut self) -> anyhow::Result<&Page> {
        let desktop = self.desktop.as_mut().context("a desktop")?;
        let address = desktop.next_opened().await?;
        let browser = Browser::open(desktop, &address, &self.album).await?;
        Ok(self.browser.insert(browser).page())
    }

    /// The browser that is open.
    pub(crate) fn browser_page(&self) -> anyhow::Result<&Page> {
        Ok(self.browser.as_ref().context("a browser")?.page())
    }

    /// The address that the app asked the system to open, kept in memory alone.
    pub(crate) async fn opened(&mut self) -> anyhow::Result<url::Url> {
        self.desktop.as_mut().context("a desktop")?.next_opened().await
    }

    /// Has the app open its link in the browser, where the customer signs in to a vendor and goes through to the end.
    /// Without a browser: Link UI itself is gone through in other flows.
    pub(crate) async fn sign_in(&mut self, vendor: &str) -> anyhow::Result<url::Url> {
        self.page()?.click("button", "Open on this computer").await?;
        let address = self.opened().await?;
        self.simulator()?.complete_link(address.as_str(), vendor)?;
        Ok(address)
    }

    /// The desktop that is there.
    pub(crate) fn desktop(&self) -> anyhow::Result<&Desktop> {
        self.desktop.as_ref().context("a desktop")
    }

    /// Another program of the same company, which asks the same Enode.
    pub(crate) fn other_program(&self) -> anyhow::Result<enode::Client> {
        client(self.simulator()?)
    }

    /// Does as the system does with an address of the app's own scheme: starts the app once more with it.
    pub(crate) async fn open_by_scheme(&self, address: &str) -> anyhow::Result<()> {
        let desktop = self.desktop.as_ref().context("a desktop")?;
        self.app
            .as_ref()
            .context("an app")?
            .start_again(desktop, &[address])
            .await
    }

    pub(crate) fn home(&self) -> anyhow::Result<&Path> {
        Ok(self.desktop()?.home())
    }

    /// Keeps what the windows showed when the flow failed. A window that has gone has nothing to keep.
    pub(crate) async fn keep_failure(&self) {
        let windows = [
            ("app", self.app.as_ref().map(App::page)),
            ("browser", self.browser.as_ref().map(Browser::page)),
        ];
        for (name, page) in windows {
            if let Some(page) = page
                && let Err(error) = page.keep_failure(name).await
            {
                eprintln!("no picture of the {name}: {error}");
            }
        }
    }
}

/// A client of a stand-in.
pub(crate) fn client(simulator: &Simulator) -> anyhow::Result<enode::Client> {
    let addresses = simulator.addresses();
    let hosts = std::slice::from_ref(&addresses.link_host);
    let endpoints = linking::custom_endpoints(&addresses.api_url, &addresses.token_url, hosts)
        .map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
    let id = enode::ClientId::from(addresses.client_id.as_str());
    let secret = enode::ClientSecret::from(addresses.client_secret.expose_secret().to_owned());
    Ok(enode::Client::builder(endpoints, id, secret).build()?)
}
