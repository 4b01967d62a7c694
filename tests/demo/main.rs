//! Plays the main job in Demo on a virtual display, and leaves its pictures and the visit as JSON in
//! `target/demo/`: what `make run` does where there is no display.

#![expect(
    clippy::print_stdout,
    reason = "this program tells a person where its pictures are"
)]

use anyhow::{Context, ensure};
use hearthlink_tests::{Album, App, Browser, Desktop, Scheme, missing_programs, program, steps, target};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let missing = missing_programs();
    ensure!(
        missing.is_empty(),
        "{} must be installed: run `make setup`",
        missing.join(", ")
    );
    println!("There is no display, so the main job is played in a virtual one.");
    let album = Album::begin(target()?.join("demo"))?;
    let mut desktop = Desktop::start(Scheme::Light, (1280, 800), album.folder()).await?;
    let app = App::start(&desktop, &program("hearthlink", "debug")?, &album).await?;
    let page = app.page();

    page.see("Link a home in one sign-in").await?;
    page.picture("start").await?;
    steps::start_demo(page, "Battery missing").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.see("Links all three in one session").await?;
    page.picture("devices").await?;
    steps::home_energy(page, "Enphase").await?;
    page.picture("access").await?;
    steps::create_link(page).await?;
    page.picture("link").await?;
    page.click("button", "Open in this browser").await?;
    let address = desktop.next_opened().await?;
    let browser = Browser::open(&desktop, &address, &album).await?;
    steps::through_link_ui(browser.page()).await?;
    page.see("Two of three are connected").await?;
    page.picture("devices-found").await?;
    page.click("button", "Save visit").await?;
    page.see("Saved as").await?;

    let saved = std::fs::read_dir(desktop.home())?
        .chain(
            std::fs::read_dir(desktop.home().join("Downloads"))
                .into_iter()
                .flatten(),
        )
        .flatten()
        .find(|entry| {
            entry
                .file_name()
                .to_string_lossy()
                .starts_with("hearthlink-visit-")
        })
        .context("the visit was not saved")?;
    std::fs::copy(saved.path(), album.folder().join("visit.json"))?;
    browser.close().await?;
    app.close().await?;
    println!(
        "Played to the end. The pictures and the visit are in {}.",
        album.folder().display()
    );
    Ok(())
}
