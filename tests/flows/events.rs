//! The flow in which events tell what looks cannot.

use anyhow::{Context, ensure};
use enode::NewWebhook;
use enode::webhook::SIGNATURE_HEADER;
use hearthlink_tests::{free_port, steps};
use simulator::{Fault, FaultKind, Story};

use crate::scene::Scene;

const HOME: &str = "kvarnvagen-14";
const SECRET: &str = "northlight-signs-with-this";

/// The receiver is switched on, and the devices show by their events alone; what somebody else signed is not believed.
pub(crate) async fn events_received(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.click("button", "Events").await?;
    page.see("only deliveries signed with it are accepted").await?;
    page.picture("receiver-off").await?;
    page.fill("textbox", "Webhook secret", SECRET).await?;
    page.click("button", "Save secret").await?;
    page.see("The secret is saved").await?;
    let port = free_port()?;
    page.fill("textbox", "Port", &port.to_string()).await?;
    page.click("button", "Switch on").await?;
    page.see("Listening").await?;
    let receiver = format!("http://127.0.0.1:{port}/");
    let webhook = NewWebhook::new(&receiver, SECRET);
    scene.other_program()?.webhooks().create(&webhook).await?;

    let page = scene.page()?;
    page.click("button", &format!("Continue with {HOME}")).await?;
    page.click("button", "Open on this computer").await?;
    page.see("The customer’s pages are open").await?;
    let address = scene.opened().await?;
    let simulator = scene.simulator()?;
    simulator.fault(Fault::always("/", FaultKind::CutBefore));
    scene.page()?.see("No connection").await?;
    scene.simulator()?.complete_link(address.as_str(), "ENPHASE")?;
    scene.simulator()?.deliver_now().await;
    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.see("Battery found").await?;
    page.picture("told-by-events").await?;

    let told = scene.simulator()?.deliveries();
    let body = told
        .last()
        .context("a delivery")?
        .body
        .replace("discovered", "deleted");
    let answer = reqwest::Client::new()
        .post(&receiver)
        .header(SIGNATURE_HEADER, "sha1=0000000000000000000000000000000000000000")
        .body(body)
        .send()
        .await?;
    ensure!(answer.status() == 401, "it is refused: {}", answer.status());
    let page = scene.page()?;
    page.click("button", "Events").await?;
    page.see("Signature wrong").await?;
    page.see("Signature valid").await?;
    page.picture("received").await?;
    page.click("button", &format!("Continue with {HOME}")).await?;
    page.see("All three are connected").await
}

/// What is wrong with the form of a webhook is said where a field is left, and no longer once it is mended; what was left
/// out is said on sending.
pub(crate) async fn webhook_made(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    page.click("button", "Events").await?;
    page.click("tab", "Webhooks at Enode").await?;
    page.see("This client has no webhooks").await?;
    page.click("button", "New webhook").await?;
    page.fill("textbox", "URL", "http://northlight.example").await?;
    page.fill("textbox", "Secret", "short").await?;
    page.see("Use https").await?;
    page.choose("checkbox", "All events").await?;
    page.see("A secret has 6 to 256 characters").await?;
    page.fill("textbox", "Header name", "").await?;
    page.see("Choose at least one event").await?;
    page.picture("what-is-wrong").await?;
    page.fill("textbox", "URL", "https://northlight.example/enode")
        .await?;
    page.choose("checkbox", "All events").await?;
    page.fill("textbox", "Secret", "").await?;
    for mended in ["Use https", "A secret has", "Choose at least one event"] {
        ensure!(!page.text().await?.contains(mended), "still said: {mended}");
    }
    page.click("button", "Create webhook").await?;
    page.see("Choose a secret").await?;
    page.picture("what-was-left-out").await?;
    page.fill("textbox", "Secret", SECRET).await?;
    page.click("button", "Create webhook").await?;
    page.see("Every event").await?;
    page.picture("made").await
}
