//! What people set in their system so that they can use a screen at all is respected.

use anyhow::ensure;
use fantoccini::key::Key;
use hearthlink_tests::{Page, Scheme, Screen, Stroke, Tongue, steps, until};
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
    page.see("The device is no longer expected.").await
}

/// The look that was chosen stays over a restart, whatever the system has; what was typed beside it and not saved is there
/// again when one comes back.
pub(crate) async fn the_chosen_look_and_what_is_not_saved(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "All connected").await?;
    page.press(&(Key::Control + ",")).await?;
    page.see("This computer").await?;
    ensure!(look(page).await? == "light", "as the system is");
    page.picture("light").await?;
    page.select("Appearance", "dark").await?;
    page.fill(
        "textbox",
        "Page for customers’ phones",
        "http://northlight.example",
    )
    .await?;
    page.fill("textbox", "Keep visits for", "30").await?;
    page.see("https").await?;
    ensure!(look(page).await? == "dark", "as was chosen");
    page.picture("dark").await?;
    page.click("button", "Back").await?;
    page.see("is not saved.").await?;
    page.picture("not-saved").await?;
    page.click("button", "Go back").await?;
    page.see("This computer").await?;
    let typed = page.value("textbox", "Keep visits for").await?;
    ensure!(typed == "30", "it was lost: {typed}");
    scene.kill_app().await?;

    let page = scene.start_app().await?;
    page.see("Link a home in one sign-in").await?;
    ensure!(look(page).await? == "dark", "still as was chosen");
    page.picture("first-screen").await
}

/// All of the settings at once on a usual screen; in a small one a sign says that there is more, and a button leads there.
pub(crate) async fn all_of_the_settings(scene: &mut Scene) -> anyhow::Result<()> {
    let (more, sight) = (
        "return document.querySelector('form .scrolls').hasAttribute('data-more-below')",
        "const part = document.activeElement.getBoundingClientRect(); \
         const page = document.querySelector('form .scrolls').getBoundingClientRect(); \
         return part.top >= page.top && part.bottom <= page.bottom + 1",
    );
    for (size, all) in [((1280, 800), true), ((900, 600), false)] {
        let page = scene.open(Scheme::Light, size).await?;
        steps::start_demo(page, "All connected").await?;
        page.press(&(Key::Control + ",")).await?;
        page.see("This computer").await?;
        page.picture("settings").await?;
        let cut = page.client().execute(more, vec![]).await?;
        ensure!(
            cut == !all,
            "whether there is more below, at {size:?}, is said to be {cut}"
        );
        if !all {
            page.click("button", "This computer").await?;
            page.picture("this-computer").await?;
            let seen = page.client().execute(sight, vec![]).await?;
            ensure!(seen == true, "it is not in sight");
        }
        scene.kill_app().await?;
    }
    Ok(())
}

async fn look(page: &Page) -> anyhow::Result<String> {
    let script = "return document.documentElement.dataset.theme";
    let theme = page.client().execute(script, vec![]).await?;
    Ok(theme.as_str().unwrap_or_default().to_owned())
}

/// Lists that the toolkit opens over the window are opened, gone through and chosen from by the keys of the system, and are
/// as dark as the window, also where that was chosen here.
pub(crate) async fn a_list_is_chosen_from(scene: &mut Scene) -> anyhow::Result<()> {
    scene.open(Scheme::Light, (1280, 800)).await?;
    let (page, screen) = (scene.page()?, scene.desktop()?.screen()?);
    steps::start_demo(page, "All connected").await?;
    page.press(&(Key::Control + ",")).await?;
    page.see("This computer").await?;
    page.tab_to("combobox", "Appearance").await?;
    open_list(&screen).await?;
    for stroke in [Stroke::Down, Stroke::Down, Stroke::Return] {
        screen.strike(stroke)?;
    }
    see_value(page, "Appearance", "dark").await?;
    open_list(&screen).await?;
    scene.keep_screen("in-the-dark")?;
    let (x, y, width, height) = page.find("combobox", "Appearance").await?.rectangle().await?;
    #[expect(clippy::cast_possible_truncation, reason = "a place on a screen")]
    let beside_a_word = ((x + width - 30.0) as i16, (y + height + 30.0) as i16);
    let light = screen.light_at(beside_a_word.0, beside_a_word.1)?;
    ensure!(
        light < 100,
        "a list in a dark screen is dark, and not {light} of 255"
    );
    screen.strike(Stroke::Escape)?;
    see_value(page, "Appearance", "dark").await?;

    page.click("button", "Back").await?;
    steps::plan_home_energy(page, "kvarnvagen-14").await?;
    page.tab_to("combobox", "Language for the customer").await?;
    let before = page.value("combobox", "Language for the customer").await?;
    open_list(&screen).await?;
    for stroke in [Stroke::Down, Stroke::Return] {
        screen.strike(stroke)?;
    }
    until("another language", async || {
        let now = page.value("combobox", "Language for the customer").await?;
        Ok((now != before).then_some(()))
    })
    .await
}

/// What a control says besides itself comes to the keyboard too, beside the control, and Escape takes it alone away.
pub(crate) async fn a_tooltip_comes_to_the_keyboard(scene: &mut Scene) -> anyhow::Result<()> {
    let (shown, apart) = (
        "return document.querySelector('[role=tooltip]:not([hidden])')?.textContent ?? ''",
        "const tip = document.querySelector('[role=tooltip]').getBoundingClientRect(); \
         const control = document.activeElement.getBoundingClientRect(); \
         return tip.top >= control.bottom && tip.left >= 0 && tip.right <= innerWidth",
    );
    let page = scene.open(Scheme::Dark, (900, 600)).await?;
    steps::start_demo(page, "All connected").await?;
    page.press(&(Key::Control + ",")).await?;
    page.see("This computer").await?;
    page.tab_to("button", "Visits").await?;
    until("the tooltip with its keys", async || {
        let text = page.client().execute(shown, vec![]).await?;
        Ok((text == "VisitsCtrlO").then_some(()))
    })
    .await?;
    page.picture("tooltip").await?;
    let beside = page.client().execute(apart, vec![]).await?;
    ensure!(
        beside == true,
        "it lies over what it speaks of, or out of the window"
    );
    page.press(&Key::Escape).await?;
    let text = page.client().execute(shown, vec![]).await?;
    ensure!(text == "", "it is still there: {text}");
    ensure!(
        page.has("heading", "This computer").await?,
        "the screen was left with it"
    );
    page.press(&Key::Escape).await?;
    page.see("Whose home is it?").await
}

/// Whoever knows one ID need know nothing of expressions.
pub(crate) async fn ids_are_known_by_an_example(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "All connected").await?;
    page.press(&(Key::Control + ",")).await?;
    page.see("This computer").await?;
    page.select("What user IDs look like", "example").await?;
    page.fill("textbox", "An ID of yours, as an example", "HH-0001")
        .await?;
    page.see("A new ID has 2 letters, “-” and 4 digits.").await?;
    page.click("button", "Save settings").await?;
    page.see("Saved").await?;
    page.picture("by-an-example").await?;
    page.click("button", "Back").await?;
    page.fill("textbox", "User ID", "HH-01").await?;
    page.see("This ID does not look like the others of this client.")
        .await?;
    page.press(&(Key::Control + ",")).await?;
    page.see("A new ID has 2 letters, “-” and 4 digits.").await
}

/// Opens the list that has the focus, and waits until it is there as a whole.
async fn open_list(screen: &Screen) -> anyhow::Result<()> {
    let closed = screen.look()?;
    screen.strike(Stroke::Space)?;
    let mut last = closed;
    until("the list to open", async || {
        let now = screen.look()?;
        let still = now == last && now != closed;
        last = now;
        Ok(still.then_some(()))
    })
    .await
}

async fn see_value(page: &Page, list: &str, wanted: &str) -> anyhow::Result<()> {
    until(format!("{list} to be at “{wanted}”"), async || {
        Ok((page.value("combobox", list).await? == wanted).then_some(()))
    })
    .await
}
