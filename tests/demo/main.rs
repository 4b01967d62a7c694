//! Plays the main job in Demo on a virtual display, and leaves its pictures and the report in
//! `target/demo/`: what `make run` does where there is no display.

#![expect(
    clippy::print_stdout,
    reason = "this program tells a person where its pictures are"
)]

use anyhow::ensure;
use hearthlink_tests::{
    Album, App, Browser, Desktop, Scheme, missing_programs, program, saved_file, steps, target,
};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let missing = missing_programs();
    ensure!(
        missing.is_empty(),
        "{} must be installed: run `make setup`",
        missing.join(", ")
    );
    println!("There is no display, so the main job is played in a virtual one. It takes about a minute.");
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
    steps::create_household(page).await?;
    page.picture("link").await?;
    page.click("button", "Open on this computer").await?;
    let address = desktop.next_opened().await?;
    let browser = Browser::open(&desktop, &address, &album).await?;
    steps::through_link_ui(browser.page()).await?;
    page.see("Two of three are connected").await?;
    page.picture("devices-found").await?;
    page.click("button", "Report").await?;
    page.see("Who gave consent, and how").await?;
    page.picture("report").await?;
    for (format, extension) in [("PDF", "pdf"), ("JSON", "json"), ("CSV", "csv")] {
        page.click("button", &format!("Save {format}")).await?;
        page.see(&format!(".{extension}")).await?;
        let saved = saved_file(desktop.home(), extension)?;
        std::fs::copy(saved, album.folder().join(format!("report.{extension}")))?;
    }
    browser.close().await?;
    app.close().await?;
    println!(
        "Played to the end, in a home whose battery is not in its account yet. In {} are a picture of each step, \
         from 01-start.png on, and the report as report.pdf, .json and .csv. With a display, `make run` opens the window.",
        album.folder().display()
    );
    Ok(())
}
