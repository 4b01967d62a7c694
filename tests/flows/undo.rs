//! What was just done is said where it moves nothing, is no longer said on the next screen, and is taken back and done again
//! wherever it is seen.

use anyhow::{Context, ensure};
use fantoccini::key::Key;
use hearthlink_tests::{Page, Place, Scheme, steps};
use simulator::Story;

use crate::scene::Scene;

const TOAST: &str = ".toast";
const REMOVED: &str = "The account was taken out of the plan.";
const SAID: &str = "The device is no longer expected.";

/// In a small window: beside the dialog that it was done in, then above the foot of the screen; and taken back when one
/// has come back to where it is seen.
pub(crate) async fn what_was_done_moves_nothing(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (900, 600)).await?;
    steps::start_demo(page, "All connected").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.see("Links all three in one session").await?;
    let all = ["main h1", "main .content", "main .list", "main footer"];
    let before = stands(page, &all).await?;

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
    is_beside(page, &["main header", "main footer"]).await?;
    ensure!(stands(page, &all).await? == before, "something has moved");

    page.click("button", "Back").await?;
    page.see("The household of this visit").await?;
    ensure!(
        page.place_of(TOAST).await?.is_none(),
        "it is said on the next screen too"
    );
    page.press(&Key::F6).await?;
    page.click("button", "Choose devices").await?;
    page.see("Expected devices: 7…").await?;
    page.press(&(Key::Control + "z")).await?;
    page.see("Undone: expected devices").await?;
    page.see("Expected devices: 8…").await?;
    page.picture("taken-back").await?;
    page.press(&(Key::Control + &(Key::Shift + "z"))).await?;
    page.see("Redone: expected devices").await?;
    page.see("Expected devices: 7…").await?;
    page.press(&Key::F6).await?;
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

/// A vendor that is chosen before any type brings its types, by whoever means it and not by whoever passes it by; one key
/// takes both back, and says so where there is nothing left to take back.
pub(crate) async fn a_vendor_comes_with_its_types(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "All connected").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.press(&(Key::Control + "z")).await?;
    page.see("Nothing to undo here.").await?;
    page.picture("nothing-to-undo").await?;
    page.press("/").await?;
    page.see_focus("searchbox", "Search vendors").await?;
    page.press("Enphase").await?;
    page.see_choice("radio", "Enphase").await?;
    page.press(&Key::Down).await?;
    page.see_focus("radio", "Enphase").await?;
    page.see("Choose at least one device type").await?;
    page.picture("passed-by").await?;
    page.press(" ").await?;
    page.see("All device types of Enphase are chosen.").await?;
    page.see("in one sign-in.").await?;
    page.picture("with-its-types").await?;
    the_second_press_chooses_nothing(page).await?;
    page.press(&(Key::Control + "z")).await?;
    page.see("Undone: choice of vendor").await?;
    page.see("Choose at least one device type").await?;
    page.picture("taken-back-with-its-types").await
}

/// The second of two quick presses is on what has come to be under the pointer.
async fn the_second_press_chooses_nothing(page: &Page) -> anyhow::Result<()> {
    page.press("/").await?;
    page.press(&Key::Escape).await?;
    page.see("Links all three in one session").await?;
    let press = "const rows = [...document.querySelectorAll('main .list input[type=radio]:not(:disabled)')]; \
                 const other = rows.find((one) => one.value !== 'ENPHASE'); \
                 const press = { bubbles: true, cancelable: true, detail: arguments[0] }; \
                 other.closest('label').dispatchEvent(new MouseEvent('click', press)); \
                 return other.checked;";
    for (which, chooses) in [(2, false), (1, true)] {
        let chosen = page.client().execute(press, vec![which.into()]).await?;
        ensure!(chosen == chooses, "the press {which} chooses another: {chosen}");
    }
    page.press(&(Key::Control + "z")).await?;
    page.see("Enphase links").await
}

/// A visit that was finished too early is opened again from the list, by the button of the notice.
pub(crate) async fn a_finished_visit_is_opened_again(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::Partial).await?;
    steps::plan_home_energy(page, "kvarnvagen-14").await?;
    steps::create_household(page).await?;
    scene.sign_in("ENPHASE").await?;
    let page = scene.page()?;
    page.see("Two of three are connected").await?;
    page.click("button", "Report").await?;
    page.see("Note who gave consent").await?;
    page.click("button", "Finish visit").await?;
    page.see("The visit with kvarnvagen-14 is finished.").await?;
    page.picture("finished").await?;
    page.tab_to("button", "Undo").await?;
    page.press(&Key::Enter).await?;
    page.see("Undone: visit finished").await?;
    page.see("Note who gave consent").await?;
    page.click("button", "Back").await?;
    page.see("Two of three are connected").await?;
    page.see("The visit was opened again.").await?;
    page.picture("opened-again").await
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
