//! What was just done is said where it covers nothing, and is no longer said on the next screen.

use anyhow::{Context, ensure};
use fantoccini::key::Key;
use hearthlink_tests::{Page, Place, Scheme, steps};

use crate::scene::Scene;

const TOAST: &str = ".toast";
const REMOVED: &str = "The account was taken out of the plan.";
const SAID: &str = "The device is no longer expected.";

/// In a small window: beside the dialog that it was done in, then between the screen's content and its foot, neither of
/// which moves away from its place; and taken back from the next screen.
pub(crate) async fn what_was_done_covers_nothing(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (900, 600)).await?;
    steps::start_demo(page, "All connected").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.see("Links all three in one session").await?;
    let before = stands(page, &["main h1", "main footer"]).await?;

    page.click("button", "Expected devices…").await?;
    for _ in 0..8 {
        page.click("button", "Add a device").await?;
    }
    page.click("button", "Remove: Expected device 8").await?;
    page.see(SAID).await?;
    page.picture("in-the-dialog").await?;
    is_beside(page, &["dialog"]).await?;

    page.click("button", "Close").await?;
    page.see("Expected devices: 7…").await?;
    page.picture("on-the-screen").await?;
    is_beside(page, &["main header", "main .content", "main footer"]).await?;
    ensure!(
        stands(page, &["main h1", "main footer"]).await? == before,
        "heading and foot have moved"
    );

    page.click("button", "Back").await?;
    page.see("The household of this visit").await?;
    ensure!(
        page.place_of(TOAST).await?.is_none(),
        "it is said on the next screen too"
    );
    page.press(&Key::F6).await?;
    page.see("Undone.").await?;
    page.picture("taken-back").await?;
    page.click("button", "Choose devices").await?;
    page.see("Expected devices: 8…").await?;
    enter_takes_nothing_back(page).await
}

/// The keyboard is led to the screen and not to *Undo*, and Escape in the notice leaves the notice alone.
async fn enter_takes_nothing_back(page: &Page) -> anyhow::Result<()> {
    page.click("button", "Add another account").await?;
    page.click("button", "Remove this account").await?;
    page.see(REMOVED).await?;
    page.see_focus("searchbox", "Search vendors").await?;
    page.press(&Key::Enter).await?;
    page.see(REMOVED).await?;
    page.tab_to("button", "Undo").await?;
    page.press(&Key::Escape).await?;
    ensure!(page.place_of(TOAST).await?.is_none(), "the notice is gone");
    page.see("Expected devices: 8…").await
}

async fn is_beside(page: &Page, selectors: &[&str]) -> anyhow::Result<()> {
    let toast = page.place_of(TOAST).await?.context("what was done is said")?;
    for (selector, place) in selectors.iter().zip(stands(page, selectors).await?) {
        ensure!(
            !toast.covers(place),
            "{selector} at {place:?} is covered at {toast:?}"
        );
    }
    Ok(())
}

async fn stands(page: &Page, selectors: &[&str]) -> anyhow::Result<Vec<Place>> {
    let mut places = Vec::new();
    for selector in selectors {
        places.push(page.place_of(selector).await?.context("it is there")?);
    }
    Ok(places)
}
