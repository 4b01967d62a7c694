//! The flows that are about the visit as a whole: several accounts, what was expected, and what outlives the program.

use anyhow::{Context, ensure};
use enode::{AssetType, UserId};
use hearthlink_tests::steps;
use simulator::{Fault, FaultKind, Options, Simulator, Story};

use crate::scene::{self, Scene};

/// A home of three brands: the brands are named, three sign-ins are proposed, and each is gone through.
pub(crate) async fn mixed_home(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::MixedHome).await?;
    steps::household(page, "storgata-5", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.click("button", "Charger").await?;
    page.click("button", "Plan by brands…").await?;
    steps::name_brands(page, &["Fronius", "Tesla", "Tesla", "Easee"]).await?;
    page.see("Three sign-ins cover it").await?;
    page.see("Tesla battery and meter").await?;
    page.picture("proposal").await?;
    page.click("button", "Use this plan").await?;
    page.see("Account 1 of 3").await?;
    page.picture("first-account").await?;
    page.click("button", "Review access").await?;
    steps::create_household(page).await?;
    scene.sign_in("TESLA").await?;
    for (vendor, name, found) in [
        ("FRONIUS", "Fronius", "Two of four are connected"),
        ("EASEE", "Easee", "Three of four are connected"),
    ] {
        let page = scene.page()?;
        page.see(found).await?;
        page.picture("between").await?;
        page.click("button", &format!("Create the link: {name}")).await?;
        steps::create_link(page).await?;
        scene.sign_in(vendor).await?;
    }
    let page = scene.page()?;
    page.see("All four are connected").await?;
    page.see("In three accounts. Everything that was asked for has been found.")
        .await?;
    page.picture("three-accounts").await?;
    for account in ["Fronius", "Tesla", "Easee"] {
        page.find("button", &format!("{account} Connected")).await?;
    }
    page.click("button", "Add another account").await?;
    page.see("Account 4 of 4").await?;
    page.picture("another-account").await
}

/// A battery is expected by the last characters of its serial number: missing at first, then found by the watch,
/// which gives notice on the desktop as the operator works elsewhere.
pub(crate) async fn expected_missing_then_found(scene: &mut Scene) -> anyhow::Result<()> {
    const HOME: &str = "kvarnvagen-14";
    let serial = serial_of_battery(HOME).await?;
    let ending = &serial[serial.len() - 4..];
    let page = scene.connected(Story::Partial).await?;
    steps::household(page, HOME, "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.click("button", "Expected devices…").await?;
    page.click("button", "Add a device").await?;
    page.select("Type", "battery").await?;
    page.fill("textbox", "Model", "IQ Battery 5P").await?;
    page.fill("textbox", "Serial or VIN ends with", ending).await?;
    page.picture("expected").await?;
    page.click("button", "Close").await?;
    steps::home_energy(page, "Enphase").await?;
    steps::create_household(page).await?;
    scene.sign_in("ENPHASE").await?;
    let page = scene.page()?;
    page.see("Two of three are connected").await?;
    page.see(&format!("Expected: IQ Battery 5P, ending in {ending}"))
        .await?;
    page.see("not found").await?;
    page.picture("missing").await?;

    let mut notices = scene.desktop()?.notices().await?;
    scene.desktop()?.screen()?.look_away()?;
    ensure!(
        scene.simulator()?.add_device(HOME, "ENPHASE", "battery"),
        "the account is there"
    );
    let notice = notices.next().await?;
    ensure!(
        notice.title == HOME && notice.body.contains("Battery"),
        "it says whose home it is and what is new: {notice:?}"
    );
    let page = scene.page()?;
    page.see("All three are connected").await?;
    page.see("as expected").await?;
    page.picture("found").await
}

/// The serial number that stands on the battery in a home: the same in every world of one seed.
async fn serial_of_battery(user_id: &str) -> anyhow::Result<String> {
    let twin = Simulator::start(Options {
        story: Story::Partial,
        ..Options::default()
    })
    .await?;
    twin.link_account(user_id, "ENPHASE", &["battery:read:data"]);
    twin.add_device(user_id, "ENPHASE", "battery");
    let batteries = scene::client(&twin)?
        .assets()
        .of_user(&UserId::new(user_id)?, &AssetType::Battery)
        .await?;
    let battery = batteries.items.first().context("a battery")?;
    Ok(battery.serial().context("a serial number")?.to_owned())
}

/// The power goes while a link is ready: it is there afterwards with its address, and so is what came of it, even
/// without the network.
pub(crate) async fn restart_in_the_middle(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, "kvarnvagen-14").await?;
    steps::create_household(page).await?;
    scene.kill_app().await?;

    let page = scene.start_app().await?;
    page.see("Link ready, not handed over (Enphase)").await?;
    page.picture("visits").await?;
    page.choose("button", "kvarnvagen-14").await?;
    page.see("The link is ready").await?;
    page.picture("still-ready").await?;
    ensure!(
        scene.simulator()?.sessions_created() == 1,
        "no link is created in place of one that is there"
    );
    scene.sign_in("ENPHASE").await?;
    scene.page()?.see("All three are connected").await?;
    scene.kill_app().await?;

    scene.simulator()?.fault(Fault::always("/", FaultKind::CutBefore));
    let page = scene.start_app().await?;
    page.see("Nothing left to wait for").await?;
    page.choose("button", "kvarnvagen-14").await?;
    page.see("All three are connected").await?;
    page.picture("without-the-network").await
}
