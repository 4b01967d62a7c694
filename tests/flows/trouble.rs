//! The flows in which something is wrong, and what is said and done about it.

use anyhow::ensure;
use hearthlink_tests::{Scheme, steps, until};
use simulator::{Fault, FaultKind, Options, Story};

use crate::scene::Scene;

/// A vendor that is down is seen at the moment of choice, and cannot be chosen.
pub(crate) async fn vendor_outage(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::VendorOutage).await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.fill("searchbox", "Search vendors", "Enphase").await?;
    page.see("Down, cannot link now").await?;
    page.picture("outage").await?;
    ensure!(
        !page.can_choose("radio", "Enphase").await?,
        "what is down cannot be chosen"
    );
    ensure!(
        !page.find("button", "Review access").await?.is_enabled().await?,
        "there is no way on without a vendor"
    );
    page.fill("searchbox", "Search vendors", "SolarEdge").await?;
    page.see("May need several tries").await?;
    page.choose("radio", "SolarEdge").await?;
    page.see("in one sign-in.").await?;
    let links = scene
        .simulator()?
        .requests()
        .into_iter()
        .filter(|request| request.path.ends_with("/link"))
        .count();
    ensure!(links == 0, "nothing was asked of the API");
    Ok(())
}

/// A wrong secret is told at once, with everything else that was typed still there.
pub(crate) async fn wrong_secret(scene: &mut Scene) -> anyhow::Result<()> {
    scene.simulate(Options::default()).await?;
    scene.open(Scheme::Light, (1280, 800)).await?;
    let addresses = scene.simulator()?.addresses().clone();
    let page = scene.page()?;
    steps::connect(page, &addresses, "not-the-secret").await?;
    page.see("The credentials were refused").await?;
    page.see_focus("textbox", "Client secret").await?;
    page.picture("refused").await?;
    ensure!(
        page.value("textbox", "Client ID").await? == addresses.client_id,
        "what was typed is still there"
    );
    ensure!(
        page.value("textbox", "API URL").await? == addresses.api_url,
        "what was typed is still there"
    );
    let secret = secrecy::ExposeSecret::expose_secret(&addresses.client_secret).to_owned();
    page.fill("textbox", "Client secret", &secret).await?;
    page.click("button", "Connect").await?;
    page.see("Whose home is it?").await
}

/// What cannot be right is told at its field, before any request.
pub(crate) async fn bad_input(scene: &mut Scene) -> anyhow::Result<()> {
    scene.simulate(Options::default()).await?;
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    page.click("button", "Connect your Enode client").await?;
    page.see("kept in this computer").await?;
    page.click("button", "Connect").await?;
    page.see("Give this client a name").await?;
    page.picture("nothing-typed").await?;
    let text = page.text().await?;
    ensure!(
        !text.contains("need your attention"),
        "it is said at the fields, and not twice"
    );
    let focused = "return document.activeElement.id";
    let first = page.client().execute(focused, vec![]).await?;
    ensure!(
        first == "name",
        "the first field that is to be mended has the focus, and not {first}"
    );
    page.choose("radio", "Custom").await?;
    until("what is mended not to be held against anybody", async || {
        let text = page.text().await?;
        Ok((!text.contains("Choose Production, Sandbox or Custom")).then_some(()))
    })
    .await?;
    page.fill("textbox", "API URL", "http://enode.example/api")
        .await?;
    page.click("button", "Connect").await?;
    page.see("https").await?;
    page.picture("connect-problems").await?;
    ensure!(
        page.value("textbox", "API URL").await? == "http://enode.example/api",
        "what was typed is still there"
    );
    ensure!(scene.simulator()?.requests().is_empty(), "nothing was sent");
    let page = scene.page()?;
    page.click("button", "Back").await?;
    scene.connect().await?.see("Whose home is it?").await?;
    scene.simulator()?.forget_requests();
    let page = scene.page()?;
    page.fill("textbox", "User ID", "a/b c").await?;
    page.see_any(&["slash", "white space", "spaces"]).await?;
    page.picture("user-id-problem").await?;
    // Whoever is slow with the second letter has asked for the first.
    let looked_up = scene
        .simulator()?
        .requests()
        .iter()
        .any(|request| request.path.starts_with("/users/") && request.path != "/users/a");
    ensure!(!looked_up, "an ID that cannot be one is not asked for");
    Ok(())
}

/// 403 is told as what it is, and not as a matter of signing in.
pub(crate) async fn connections_limit(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    steps::home_energy(page, "Enphase").await?;
    scene
        .simulator()?
        .fault(Fault::always("/link", FaultKind::ConnectionLimit));
    let page = scene.page()?;
    page.click("button", "Create link").await?;
    page.click("button", "Create this household").await?;
    page.see("No connections left").await?;
    page.picture("limit").await?;
    scene.simulator()?.clear_faults();
    let page = scene.page()?;
    steps::create_household(page).await
}

/// The API goes away in the middle and comes back: it waits, says so, and goes on.
pub(crate) async fn api_down_and_back(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    steps::home_energy(page, "Enphase").await?;
    steps::create_household(page).await?;
    page.click("button", "Open on this computer").await?;
    scene.browser().await?.see("Connect your devices").await?;
    scene.simulator()?.fault(Fault::always("/", FaultKind::CutBefore));
    let page = scene.page()?;
    page.see("No connection").await?;
    page.picture("offline").await?;
    scene.simulator()?.clear_faults();
    steps::through_link_ui(scene.browser_page()?).await?;
    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.picture("back").await
}

/// The customer leaves Link UI early: shown for what it is, with a fresh link one press away.
pub(crate) async fn left_early(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    steps::home_energy(page, "Enphase").await?;
    steps::create_household(page).await?;
    page.click("button", "Open on this computer").await?;
    let browser = scene.browser().await?;
    browser.see("Connect your devices").await?;
    browser.click("button", "Cancel").await?;
    let page = scene.page()?;
    page.see("The customer left before the end").await?;
    page.see("cancelledByUser").await?;
    page.picture("left-early").await?;
    page.click("button", "Create a fresh link").await?;
    page.see("Nothing has been opened yet").await?;
    page.picture("fresh-link").await
}
