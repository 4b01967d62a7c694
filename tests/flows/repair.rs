//! The flows that repair, take out, and guard against mistakes that cannot be undone.

use std::collections::BTreeSet;

use anyhow::ensure;
use enode::{AssetType, UserId};
use fantoccini::key::Key;
use hearthlink_tests::{Page, steps};
use simulator::Story;

use crate::scene::Scene;

const HOME: &str = "kvarnvagen-14";

/// A sign-in that stopped working is mended by signing in again; every device keeps its ID.
pub(crate) async fn credentials_repaired(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    scene.sign_in("ENPHASE").await?;
    scene.page()?.see("All three are connected").await?;
    let before = device_ids(scene).await?;
    ensure!(before.len() == 3, "three devices: {before:?}");

    ensure!(scene.simulator()?.invalidate(HOME, "ENPHASE"), "an account");
    let page = scene.page()?;
    page.click("button", "Check now").await?;
    page.see("The sign-in to this account no longer works").await?;
    page.see("Enphase needs signing in again").await?;
    page.picture("needs-signing-in").await?;
    page.click("button", "Sign in again: Enphase").await?;
    page.see("Nothing has been opened yet").await?;
    page.picture("link-to-sign-in-again").await?;
    page.click("button", "Open on this computer").await?;
    let browser = scene.browser().await?;
    browser.click("button", "Sign in").await?;
    browser.see("Enter the code").await?;
    browser.click("button", "Continue").await?;
    browser.click("button", "Connect").await?;
    browser.see("All done").await?;
    browser.click("link", "Complete").await?;
    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.picture("works-again").await?;
    ensure!(device_ids(scene).await? == before, "every device keeps its ID");
    Ok(())
}

async fn device_ids(scene: &Scene) -> anyhow::Result<BTreeSet<String>> {
    let client = scene.other_program()?;
    let mut ids = BTreeSet::new();
    for asset_type in [AssetType::Inverter, AssetType::Battery, AssetType::Meter] {
        let found = client.assets().of_user(&UserId::new(HOME)?, &asset_type).await?;
        ids.extend(found.items.iter().map(|device| device.id().to_string()));
    }
    Ok(ids)
}

/// Nothing is taken out before what would be lost was shown and the household's ID was typed.
pub(crate) async fn unlink_asks_for_the_id(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::household(page, "birkelunden-2", "Exists, and has 2 accounts").await?;
    steps::home_energy(page, "Enphase").await?;
    steps::create_link(page).await?;
    page.click("button", "Continue to devices found").await?;
    page.click("button", "Take out of this household…").await?;
    page.picture("accounts").await?;
    page.click("button", "Unlink all of it… Tesla").await?;
    page.see("lose their IDs and their history").await?;
    page.picture("what-would-be-lost").await?;
    let confirm = page.find("button", "Take out for good").await?;
    for typed in ["", "birkelunden-3"] {
        page.fill("textbox", "Type birkelunden-2 to confirm", typed)
            .await?;
        ensure!(!confirm.is_enabled().await?, "“{typed}” is not this household");
    }
    ensure!(deletions(scene)?.is_empty(), "nothing is lost so far");
    let page = scene.page()?;
    page.fill("textbox", "Type birkelunden-2 to confirm", "birkelunden-2")
        .await?;
    page.click("button", "Take out for good").await?;
    page.see("Done: ").await?;
    page.picture("taken-out").await?;
    ensure!(
        deletions(scene)? == ["/users/birkelunden-2/vendors/TESLA"],
        "that account alone: {:?}",
        deletions(scene)?
    );
    Ok(())
}

fn deletions(scene: &Scene) -> anyhow::Result<Vec<String>> {
    let requests = scene.simulator()?.requests().into_iter();
    let deletions = requests.filter(|request| request.method == "DELETE");
    Ok(deletions.map(|request| request.path).collect())
}

/// A letter of the ID is missing: the household that was meant is offered, and none is made of the typo.
pub(crate) async fn ghost_household(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    page.see("Whose home is it?").await?;
    page.fill("textbox", "User ID", "solbaken-7").await?;
    page.see("New: a household will be created").await?;
    page.see("Did you mean solbakken-7").await?;
    page.picture("did-you-mean").await?;
    page.click("button", "Choose devices").await?;
    steps::home_energy(page, "Enphase").await?;
    page.click("button", "Create link").await?;
    page.see("There is no household with this ID yet").await?;
    page.see_focus("button", "Change the ID").await?;
    page.picture("a-new-household").await?;
    page.click("button", "solbakken-7").await?;
    page.see("Exists, and has 2 accounts (Easee: needs signing in again)")
        .await?;
    page.picture("the-one-that-was-meant").await?;
    ensure!(
        scene.simulator()?.sessions_created() == 0,
        "no household is made of a typo"
    );
    let page = scene.page()?;
    page.click("button", "Choose devices").await?;
    page.see("Links all three in one session").await?;
    page.see("Enphase links inverter, battery and meter").await?;
    opened_by_mistake(page).await?;
    page.click("button", "Visits").await?;
    page.see("1 visit").await?;
    ensure!(
        !page.text().await?.contains("solbaken-7"),
        "the visit of the typo is gone with it"
    );
    Ok(())
}

/// The visit goes over to another household with its plan, and back by one key.
async fn opened_by_mistake(page: &Page) -> anyhow::Result<()> {
    page.click("button", "Back").await?;
    page.see("The household of this visit").await?;
    page.picture("its-household").await?;
    page.click("button", "Change household").await?;
    page.see("Which household is this visit for?").await?;
    page.see_focus("textbox", "User ID").await?;
    page.see("This visit").await?;
    page.picture("another-household").await?;
    page.fill("textbox", "User ID", "kvarnvagen-14").await?;
    page.see("New: a household will be created").await?;
    page.click("button", "Choose devices").await?;
    page.see("This visit is now for kvarnvagen-14.").await?;
    page.see("Enphase links inverter, battery and meter").await?;
    page.picture("changed").await?;
    page.press(&(Key::Control + "z")).await?;
    page.see("Undone: household changed").await?;
    page.see("solbakken-7").await?;
    page.see("Enphase links inverter, battery and meter").await
}
