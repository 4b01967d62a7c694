//! The main job by its own keys: Enter goes on, “/” searches, Esc goes back.

use anyhow::ensure;
use fantoccini::key::Key;
use hearthlink_tests::{Page, Scheme, saved_file, steps};

use crate::scene::Scene;

/// From the first screen to a saved report by keys alone.
pub(crate) async fn keyboard_alone(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    page.see("Link a home in one sign-in").await?;
    not_pressed_if_out_of_reach(page).await?;
    page.tab_to("radio", "All connected").await?;
    page.press(&Key::Down).await?;
    page.see_focus("radio", "Battery missing").await?;
    page.picture("story").await?;
    page.press(&Key::Enter).await?;
    page.see_focus("textbox", "User ID").await?;
    page.press("kvarnvagen-14").await?;
    page.see("New: a household will be created").await?;
    says_enter(page, true).await?;
    page.press(&Key::Enter).await?;
    page.see("What is in this home?").await?;
    page.see_focus("button", "Inverter").await?;
    page.picture("focus-on-arrival").await?;
    page.tab_to("button", "Home energy").await?;
    page.picture("focus-on-a-preset").await?;
    page.press(" ").await?;
    says_enter(page, false).await?;
    page.see("Links all three in one session").await?;
    page.press("/").await?;
    page.see_focus("searchbox", "Search vendors").await?;
    page.press("Enphase").await?;
    page.see_choice("radio", "Enphase").await?;
    page.press(&Key::Enter).await?;
    page.see("in one sign-in.").await?;
    not_gone_on_with_if_hidden(page).await?;
    page.press(&Key::Enter).await?;
    page.see("Will not be accessed").await?;
    page.press(&(Key::Control + "k")).await?;
    page.see_focus("combobox", "Search and actions").await?;
    says_enter(page, false).await?;
    page.press(&Key::Escape).await?;
    page.tab_to("button", "Show the request").await?;
    says_enter(page, false).await?;
    page.tab_to("button", "Create link").await?;
    says_enter(page, true).await?;
    page.press(&Key::Enter).await?;
    page.see_focus("button", "Change the ID").await?;
    // Round within the dialog, and never out of it.
    for button in ["Create this household", "kvarnvagen-41", "Change the ID"] {
        page.press(&(Key::Shift + &String::from(char::from(Key::Tab))))
            .await?;
        page.see_focus("button", button).await?;
    }
    page.tab_to("button", "Create this household").await?;
    page.picture("focus-in-a-dialog").await?;
    page.press(&Key::Enter).await?;
    page.see("Nothing has been opened yet").await?;
    page.press(&Key::Enter).await?;
    steps::through_link_ui(scene.browser().await?).await?;
    let page = scene.page()?;
    page.see("Two of three are connected").await?;
    page.tab_to("button", "Report").await?;
    page.press(&Key::Enter).await?;
    page.see("Who gave consent, and how").await?;
    page.tab_to("button", "Save JSON").await?;
    page.press(&Key::Enter).await?;
    page.see("Saved as").await?;
    page.picture("report").await?;
    saved_file(scene.home()?, "json")?;
    let page = scene.page()?;
    page.press(&Key::Escape).await?;
    page.see("Two of three are connected").await
}

/// The button that stands out says “Enter” exactly while that key would press it.
async fn says_enter(page: &Page, expected: bool) -> anyhow::Result<()> {
    let cap = "const cap = document.querySelector('[data-primary] .key'); \
               for (const moving of document.getAnimations()) moving.finish(); \
               return cap !== null && getComputedStyle(cap).opacity === '1';";
    let said = page.client().execute(cap, Vec::new()).await?;
    ensure!(
        said == expected,
        "Enter is said to go on: {said}, and should be {expected}"
    );
    Ok(())
}

/// While the search hides the vendor that is chosen, Enter takes the one that is seen, and is not said to go on.
async fn not_gone_on_with_if_hidden(page: &Page) -> anyhow::Result<()> {
    for vendor in ["SolarEdge", "Enphase"] {
        page.press(&(Key::Control + "a")).await?;
        page.press(vendor).await?;
        page.see_choice("radio", vendor).await?;
        says_enter(page, false).await?;
        page.press(&Key::Enter).await?;
        page.see(&format!("{vendor} links")).await?;
        says_enter(page, true).await?;
    }
    Ok(())
}

/// That all flows are played by keys says something only if what keys do not lead to is not pressed.
async fn not_pressed_if_out_of_reach(page: &Page) -> anyhow::Result<()> {
    let taken_out = "const button = [...document.querySelectorAll('button')].find((one) => one.innerText === 'Diagnostics'); \
                     button.tabIndex = arguments[0];";
    page.client().execute(taken_out, vec![(-1).into()]).await?;
    let told = page.click("button", "Diagnostics").await.err();
    ensure!(
        told.as_ref()
            .is_some_and(|told| told.to_string().contains("no key leads to")),
        "a button out of the reach of Tab is told of: {told:?}"
    );
    page.client().execute(taken_out, vec![0.into()]).await?;
    Ok(())
}

/// The webview's own menu, and the marking of everything, are for texts that are typed in alone.
async fn no_manners_of_a_page(page: &Page) -> anyhow::Result<()> {
    let refused = "const on = document.querySelector(arguments[0]); const all = { bubbles: true, cancelable: true }; \
                   const menu = new MouseEvent('contextmenu', all); \
                   const mark = new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, ...all }); \
                   return [menu, mark].map((event) => !on.dispatchEvent(event));";
    for (place, expected) in [("h1", true), ("main input", false)] {
        let found = page.client().execute(refused, vec![place.into()]).await?;
        ensure!(
            found == serde_json::json!([expected, expected]),
            "refused on {place}: {found}"
        );
    }
    Ok(())
}

/// Escape leaves a field first, filled or not, and only then the screen: what was typed is not gone by a slip, and is
/// there again when one comes back, save the secret.
pub(crate) async fn escape_leaves_a_field_first(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    page.see("Link a home in one sign-in").await?;
    page.click("button", "Connect your Enode client").await?;
    page.see_focus("textbox", "Name").await?;
    no_manners_of_a_page(page).await?;
    page.press(&Key::Escape).await?;
    page.see_focus("heading", "Connect your Enode client").await?;
    page.fill("textbox", "Name", "Northlight").await?;
    page.fill("textbox", "Client secret", "not-kept").await?;
    page.press(&Key::Escape).await?;
    ensure!(
        page.value("textbox", "Name").await? == "Northlight",
        "what was typed is still there"
    );
    page.press(&Key::Escape).await?;
    page.see("Link a home in one sign-in").await?;
    page.click("button", "Connect your Enode client").await?;
    ensure!(
        page.value("textbox", "Name").await? == "Northlight",
        "what was typed is there when one comes back"
    );
    page.see("The secret is not kept: type it again.").await?;
    ensure!(
        page.value("textbox", "Client secret").await?.is_empty(),
        "the secret is not"
    );
    page.picture("typed-again").await
}
