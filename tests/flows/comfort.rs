//! What people set in their system so that they can use a screen at all is respected.

use anyhow::ensure;
use hearthlink_tests::{Page, Scheme, Tongue, steps};
use words::OperatorLanguage;

use crate::scene::Scene;
use crate::screens;

/// In colours that the system forces, on every screen: what is chosen is told from what is not, and the customer's picture
/// can be scanned.
pub(crate) async fn every_screen_in_forced_colours(scene: &mut Scene) -> anyhow::Result<()> {
    screens::begin(scene).await?;
    let english = Tongue::Language(OperatorLanguage::English);
    let page = scene.open_in(english, Scheme::Dark, (1280, 800)).await?;
    page.force_colours().await?;
    screens::past_every_screen(scene, english, async |page: &Page, name: &str| {
        let alike = page.chosen_and_alike().await?;
        ensure!(alike.is_empty(), "on “{name}”: {alike:?}");
        Ok(())
    })
    .await
}

/// Where less motion is asked for nothing moves or fades, not even what was just done; elsewhere that does.
pub(crate) async fn nothing_moves_where_that_is_asked(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open_with("gtk-enable-animations=false").await?;
    say_what_was_done(page).await?;
    let moving = page.moving().await?;
    ensure!(moving.is_empty(), "it moves: {moving:?}");
    scene.kill_app().await?;

    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    say_what_was_done(page).await?;
    ensure!(!page.moving().await?.is_empty(), "nothing ever moves");
    Ok(())
}

async fn say_what_was_done(page: &Page) -> anyhow::Result<()> {
    steps::start_demo(page, "All connected").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.see("Links all three in one session").await?;
    page.click("button", "Expected devices…").await?;
    page.click("button", "Add a device").await?;
    page.click("button", "Remove: Expected device 1").await?;
    page.see("The device is not expected any more.").await
}
