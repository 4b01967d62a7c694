//! One field for everything, what was used last, what to have at hand, and taking back what was a slip.

use anyhow::ensure;
use fantoccini::key::Key;
use hearthlink_tests::{Page, Scheme, steps};

use crate::scene::Scene;

const HOME: &str = "kvarnvagen-14";
const NEXT: &str = "storgata-5";

/// From the first screen to a second visit: actions, visits and households by name, with undo on the way.
pub(crate) async fn by_name_and_back(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    page.see("Link a home in one sign-in").await?;
    find(page, "demo battery").await?;
    page.picture("story").await?;
    page.press(&Key::Enter).await?;
    steps::plan_home_energy(page, HOME).await?;
    page.click("button", "Before you start 0/5").await?;
    page.see("The owner’s user name and password for Enphase are at hand.")
        .await?;
    page.picture("readiness").await?;
    let cut = page.cut_off().await?;
    ensure!(
        cut.is_empty(),
        "what to have at hand is scrolled sideways: {cut:?}"
    );
    page.press(&Key::Escape).await?;
    steps::create_household(page).await?;
    said_by_a_slip(page).await?;
    nothing_by_a_mere_enter(page).await?;
    find(page, "new visit").await?;
    page.press(&Key::Enter).await?;
    steps::household(page, NEXT, "New: a household will be created").await?;
    as_last_time(page).await?;
    find(page, "14").await?;
    page.see_choice("option", HOME).await?;
    page.picture("visit").await?;
    page.press(&Key::Enter).await?;
    page.see("Devices found").await?;
    page.press(&(Key::Control + "k")).await?;
    page.see("On this screen").await?;
    page.picture("on-this-screen").await
}

/// Opens the palette by its keys, and types.
async fn find(page: &Page, words: &str) -> anyhow::Result<()> {
    page.press(&(Key::Control + "k")).await?;
    page.see_focus("combobox", "Search and actions").await?;
    page.press(words).await
}

/// The operator presses the wrong button about a link that was sent, and takes it back.
async fn said_by_a_slip(page: &Page) -> anyhow::Result<()> {
    find(page, "message").await?;
    page.press(&Key::Enter).await?;
    page.click("button", "Copy message").await?;
    page.see("Message copied").await?;
    page.press(&Key::Escape).await?;
    page.click("button", "Customer says it is done").await?;
    page.see("Noted: the customer says it is done.").await?;
    page.picture("noted").await?;
    page.press(&Key::F6).await?;
    page.see("Undone: what the customer said").await?;
    page.see("The link has been handed over").await
}

/// A household that nobody knows could be looked up, in place of the open visit: not by an Enter that nobody meant.
async fn nothing_by_a_mere_enter(page: &Page) -> anyhow::Result<()> {
    find(page, "xyzzy").await?;
    page.see("Nothing else matches “xyzzy”.").await?;
    page.picture("unknown").await?;
    page.press(&Key::Enter).await?;
    page.see_focus("combobox", "Search and actions").await?;
    page.press(&Key::Escape).await?;
    page.see("The link has been handed over").await
}

/// The vendor, its types and what was asked for, each by one press; what is changed is put back by one key.
async fn as_last_time(page: &Page) -> anyhow::Result<()> {
    page.see("Used last").await?;
    page.picture("used-last").await?;
    page.click("button", "Enphase").await?;
    page.see("in one sign-in.").await?;
    page.click("button", "Review access").await?;
    page.see("The same as last time with Enphase").await?;
    page.choose("radio", "Read only").await?;
    page.see("Last time with Enphase").await?;
    page.picture("last-time").await?;
    page.press(&(Key::Alt + "l")).await?;
    page.see("The same as last time with Enphase").await
}
