//! The flows that find out what is wrong: the connection check, the log, the support file.

use anyhow::ensure;
use hearthlink_tests::{Scheme, files_with, saved_file, steps};
use secrecy::ExposeSecret;
use simulator::Story;

use crate::scene::Scene;

const HOME: &str = "kvarnvagen-14";
const CLIENT: &str = "Northlight Installations";

/// A client that works is said to; once nobody answers, it says so and what to do. What is made for support names
/// nobody, and neither does the log.
pub(crate) async fn connection_checked(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.click("button", "Visits").await?;
    page.see("Your clients").await?;
    page.picture("clients").await?;
    page.click("button", "Diagnostics").await?;
    page.see("Not checked yet.").await?;
    page.picture("not-checked").await?;
    page.click("button", "Check now").await?;
    page.see("Everything works.").await?;
    ensure!(!page.overflows().await?, "it fits");
    page.picture("works").await?;

    page.click("button", "Show the support file").await?;
    page.see("hearthlink-support-1").await?;
    page.see("linkCreated").await?;
    page.fill("searchbox", "Find in the file", "linkCreated").await?;
    page.see("1 line").await?;
    page.picture("support-file").await?;
    page.click("button", "Save…").await?;
    page.see("Saved as").await?;
    let secret = scene
        .simulator()?
        .addresses()
        .client_secret
        .expose_secret()
        .to_owned();
    let client_id = scene.simulator()?.addresses().client_id.clone();
    let saved = std::fs::read_to_string(saved_file(scene.home()?, "json")?)?;
    let shown = scene
        .page()?
        .find("region", "Text of the support file")
        .await?
        .text()
        .await?;
    for absent in [HOME, CLIENT, &secret, &client_id] {
        ensure!(!saved.contains(absent), "{absent} is in the file");
    }
    ensure!(
        shown.contains("a step of the connection check is done"),
        "the end of the log is in it: {shown}"
    );
    ensure!(!shown.contains(HOME), "the household is shown: {shown}");

    scene.end_simulation();
    let page = scene.page()?;
    page.click("button", "Check again").await?;
    page.see("Something does not work.").await?;
    page.see("Nothing answers at 127.0.0.1").await?;
    page.see("Start what should answer there").await?;
    page.see("Another step has to work first").await?;
    page.picture("nobody-answers").await?;
    page.click("button", "Back").await?;
    page.see("Your clients").await?;
    let logs = scene.home()?.join(".local/share/io.hearthlink.desktop/logs");
    ensure!(logs.join("hearthlink.log").is_file(), "a log is kept");
    for absent in [HOME, CLIENT, &secret] {
        let found = files_with(&logs, absent)?;
        ensure!(found.is_empty(), "{absent} is in {found:?}");
    }
    Ok(())
}

/// It is reached before there is any client and from the settings, and fits a small dark window.
pub(crate) async fn diagnostics_in_the_dark_and_small(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Dark, (900, 600)).await?;
    page.see("Link a home in one sign-in").await?;
    page.click("button", "Diagnostics").await?;
    page.see("There is no client yet").await?;
    page.picture("no-client").await?;
    page.click("button", "Back").await?;
    steps::start_demo(page, "All connected").await?;
    page.click("button", "Settings").await?;
    page.click("button", "Check the connection").await?;
    page.see("Everything works.").await?;
    page.see("Made by the simulator").await?;
    page.picture("demo-works").await?;
    page.click("button", "Show the support file").await?;
    page.see("hearthlink-support-1").await?;
    ensure!(!page.overflows().await?, "it fits");
    page.picture("support-file").await
}
