//! The flows that end well, wholly or in part.

use anyhow::{Context, ensure};
use fantoccini::key::Key;
use hearthlink_tests::{Scheme, Screen, steps};
use simulator::Story;

use crate::scene::Scene;

/// From the credentials to three devices, by the browser and back.
pub(crate) async fn all_connected(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    page.see("Whose home is it?").await?;
    page.picture("household").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.picture("devices-empty").await?;
    steps::home_energy(page, "Enphase").await?;
    ensure!(!page.overflows().await?, "the page itself does not scroll");
    page.picture("access").await?;
    steps::create_household(page).await?;
    page.picture("link-ready").await?;
    page.click("button", "Open on this computer").await?;
    steps::through_link_ui(scene.browser().await?).await?;

    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.see("The customer completed Enode’s pages").await?;
    page.picture("devices-found").await?;
    // With everything found, the report is what comes next.
    page.press(&Key::Enter).await?;
    page.see("Who gave consent, and how").await?;
    page.picture("report").await?;
    page.click("button", "Save JSON").await?;
    page.see("Saved as").await?;
    let saved = saved_report(scene)?;
    let devices = saved["devices"].as_array().map_or(0, Vec::len);
    ensure!(
        devices == 3,
        "the file says what the screen says: {devices} devices"
    );
    let links = scene
        .simulator()?
        .requests()
        .into_iter()
        .filter(|request| request.path.ends_with("/link"));
    let sent: Vec<_> = links.filter_map(|request| request.body).collect();
    ensure!(sent.len() == 1, "one link a click: {sent:?}");
    ensure!(
        !sent[0].contains("vendorType"),
        "the types follow from the scopes: {}",
        sent[0]
    );
    Ok(())
}

/// A permission that is taken away once there is a link is in that link all the same: it is said, and a fresh one, which is
/// what comes next then, asks for what is chosen.
pub(crate) async fn a_link_asks_for_what_is_chosen(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, "kvarnvagen-14").await?;
    steps::create_household(page).await?;
    page.press(&Key::Escape).await?;
    page.see("This account already has a link").await?;
    page.choose("radio", "Read only").await?;
    page.see("The link asks for what was chosen before").await?;
    page.picture("another-choice").await?;
    page.click("button", "Create a fresh link").await?;
    page.see("The link is ready").await?;
    let requests = scene.simulator()?.requests().into_iter();
    let links = requests.filter(|request| request.path.ends_with("/link"));
    let sent: Vec<_> = links.filter_map(|request| request.body).collect();
    let controls: Vec<_> = sent.iter().map(|body| body.contains(":control:")).collect();
    ensure!(
        controls == [true, false],
        "each asks for what was chosen: {sent:?}"
    );
    Ok(())
}

/// The demo alone, in dark colours and in a small window.
pub(crate) async fn demo_in_the_dark_and_small(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Dark, (900, 600)).await?;
    page.see("Link a home in one sign-in").await?;
    page.picture("start").await?;
    steps::start_demo(page, "All connected").await?;
    page.see("Demo").await?;
    steps::household(page, "birkelunden-2", "Exists, and has 2 accounts").await?;
    page.picture("devices-empty").await?;
    steps::home_energy(page, "SolarEdge").await?;
    page.picture("access").await?;
    page.click("button", "Back").await?;
    page.picture("devices-chosen").await?;
    page.click("button", "Review access").await?;
    steps::create_link(page).await?;
    page.picture("link-ready").await?;
    page.click("button", "Open on this computer").await?;
    steps::through_link_ui(scene.browser().await?).await?;
    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.picture("devices-found").await
}

/// The battery is missing: said so, with its next step, and found once it is there.
pub(crate) async fn partial(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::Partial).await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    steps::home_energy(page, "Enphase").await?;
    steps::create_household(page).await?;
    page.click("button", "Open on this computer").await?;
    steps::through_link_ui(scene.browser().await?).await?;

    let page = scene.page()?;
    page.see("Two of three are connected").await?;
    page.see("Not in this Enphase account yet: battery.").await?;
    page.find("button", "Try another account: Battery").await?;
    page.picture("battery-missing").await?;
    ensure!(
        scene
            .simulator()?
            .add_device("kvarnvagen-14", "ENPHASE", "battery"),
        "the account is there"
    );
    let page = scene.page()?;
    page.click("button", "Check now").await?;
    page.see("All three are connected").await?;
    page.see("Battery found").await?;
    page.picture("battery-found").await
}

/// After a power cut the profile opens with the secret from the keyring.
pub(crate) async fn restart_with_credentials_kept(scene: &mut Scene) -> anyhow::Result<()> {
    scene
        .connected(Story::AllConnected)
        .await?
        .see("Whose home is it?")
        .await?;
    scene.kill_app().await?;
    let page = scene.start_app().await?;
    page.see("Your clients").await?;
    page.picture("start-with-a-profile").await?;
    page.click("button", "New visit with Northlight Installations")
        .await?;
    page.see("Whose home is it?").await?;
    let secret =
        secrecy::ExposeSecret::expose_secret(&scene.simulator()?.addresses().client_secret).to_owned();
    let found = hearthlink_tests::files_with(scene.home()?, &secret)?;
    ensure!(
        found.is_empty(),
        "the secret is in the keyring and in no file in the clear: {found:?}"
    );
    Ok(())
}

/// The customer comes back by the app's own scheme.
pub(crate) async fn return_by_own_scheme(scene: &mut Scene) -> anyhow::Result<()> {
    scene.simulate(simulator::Options::default()).await?;
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    page.see("Link a home in one sign-in").await?;
    let addresses = scene.simulator()?.addresses().clone();
    let page = scene.page()?;
    let secret = secrecy::ExposeSecret::expose_secret(&addresses.client_secret).to_owned();
    steps::fill_connection(page, &addresses, &secret).await?;
    page.select(
        "After Enode’s pages (Link UI), the customer’s browser goes to",
        "appScheme",
    )
    .await?;
    page.click("button", "Connect").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    steps::home_energy(page, "Enphase").await?;
    steps::create_household(page).await?;
    let requests = scene.simulator()?.requests();
    let sent = requests
        .iter()
        .find(|request| request.path.ends_with("/link"))
        .and_then(|request| request.body.as_deref());
    let sent: serde_json::Value = serde_json::from_str(sent.context("a link was asked for")?)?;
    let address = sent["redirectUri"].as_str().context("a redirect")?.to_owned();
    ensure!(address.starts_with("hearthlink://return/"), "{address}");
    let page = scene.page()?;
    page.click("button", "Open on this computer").await?;
    page.see("The customer’s pages are open").await?;
    scene.open_by_scheme(&address).await?;
    let page = scene.page()?;
    page.see("The customer completed Enode’s pages").await?;
    page.picture("came-back").await
}

/// No vendor is sent: the customer chooses in Link UI.
pub(crate) async fn customer_chooses(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.click("button", "Let the customer choose").await?;
    page.see("Enode’s pages will offer").await?;
    page.picture("customer-chooses").await?;
    page.click("button", "Review access").await?;
    steps::create_household(page).await?;
    page.click("button", "Open on this computer").await?;
    let browser = scene.browser().await?;
    browser.click("link", "Continue").await?;
    browser.see("Choose your brand").await?;
    browser.picture("link-ui-brand").await?;
    browser.follow("Huawei").await?;
    browser.see("What will be shared").await?;
    browser.click("link", "Continue").await?;
    browser.click("button", "Sign in").await?;
    browser.click("button", "Continue").await?;
    browser.click("button", "Connect").await?;
    browser.click("link", "Complete").await?;
    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.see("Huawei").await?;
    page.picture("devices-found").await
}

fn saved_report(scene: &Scene) -> anyhow::Result<serde_json::Value> {
    let path = hearthlink_tests::saved_file(scene.home()?, "json")?;
    Ok(serde_json::from_slice(&std::fs::read(path)?)?)
}

/// What does not fit is reached by the mouse wheel, as the system tells it to the window.
pub(crate) async fn the_wheel_scrolls(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "All connected").await?;
    steps::household(page, "birkelunden-2", "Exists, and has 2 accounts").await?;
    page.see("All vendors").await?;
    let vendors = page.find("radiogroup", "Vendors").await?;
    let (x, y, width, height) = vendors.rectangle().await?;
    let screen = Screen::of(scene.desktop()?.display())?;
    #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
    let middle = ((x + width / 2.0) as i16, (y + height / 2.0) as i16);
    screen.wheel_down(middle, 5)?;
    let page = scene.page()?;
    hearthlink_tests::until("the list has scrolled".to_owned(), async || {
        let top = page.client().execute(
            "return document.querySelector('[role=radiogroup]').scrollTop",
            Vec::new(),
        );
        Ok(top.await?.as_f64().filter(|top| *top > 0.0))
    })
    .await?;
    Ok(())
}
