//! The customer's simulated phone in the demo: what it shows, and the room that it takes.

use anyhow::{Context, ensure};
use fantoccini::Locator;
use fantoccini::key::Key;
use hearthlink_tests::{Page, Scheme, steps, until};

use crate::presenter::{next, text_at_rest};
use crate::scene::Scene;

/// What a customer goes through on the phone: its pages scroll by the wheel within the phone, the button that leads on
/// stays in view, and the vendor's sign-in is gone through step by step. The app has its room back afterwards.
pub(crate) async fn the_phone_is_gone_through(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "All connected").await?;
    let wide = width_of(page).await?;
    for coming in 2..=9 {
        page.press(&Key::PageDown).await?;
        page.see(&format!("{coming} of 10")).await?;
        text_at_rest(page).await?;
    }
    see_the_phone(scene).await?;
    let screen = scene.desktop()?.screen()?;
    until("the button that leads on", async || {
        Ok(leads_on(&screen)?.then_some(()))
    })
    .await?;
    scene.keep_screen("what-is-shared")?;
    let before = screen.look()?;
    screen.wheel_down((1090, 400), 5)?;
    until("the page on the phone to scroll", async || {
        Ok((screen.look()? != before).then_some(()))
    })
    .await?;
    scene.keep_screen("what-is-shared-scrolled")?;
    ensure!(leads_on(&screen)?, "the button stays in view");
    for (x, y) in CORNERS {
        ensure!(
            screen.light_at(x, y)? < 60,
            "the corner at {x}, {y} is the phone's"
        );
    }
    let page = scene.page()?;
    ensure!(width_of(page).await? >= 900.0, "the app is not made too narrow");
    page.press(&Key::PageDown).await?;
    let mut seen = std::collections::BTreeSet::new();
    until("the steps on the phone", async || {
        if seen.insert(screen.look()?.picture) {
            scene.keep_screen(&format!("gone-through-{:02}", seen.len()))?;
        }
        Ok(scene.page()?.text().await?.contains("10 of 10").then_some(()))
    })
    .await?;
    ensure!(seen.len() > STEPS_SEEN, "{} pictures of the sign-in", seen.len());
    page.see("All three are connected").await?;
    // A step that is asked for while another is still being played is none.
    until("the step to be played", async || {
        let plays = page
            .client()
            .find(Locator::Css(".strip"))
            .await?
            .attr("aria-busy")
            .await?;
        Ok((plays.as_deref() == Some("false")).then_some(()))
    })
    .await?;
    page.press(&Key::PageDown).await?;
    page.see("Who gave consent, and how").await?;
    until("the app to be as wide as before", async || {
        Ok((width_of(page).await? >= wide).then_some(()))
    })
    .await?;
    scene.keep_screen("phone-put-away")
}

/// The corners of the phone's own screen, just within it.
const CORNERS: [(i16, i16); 4] = [(921, 42), (1263, 42), (921, 771), (1263, 771)];

/// Sign-in, second factor, devices.
const STEPS_SEEN: usize = 3;

/// Whether the button that leads on is where a thumb is.
fn leads_on(screen: &hearthlink_tests::Screen) -> anyhow::Result<bool> {
    Ok((80..120).contains(&screen.light_at(950, 690)?))
}

async fn width_of(page: &Page) -> anyhow::Result<f64> {
    let width = page.client().execute("return innerWidth", Vec::new()).await?;
    width.as_f64().context("a width")
}

/// On a screen that has no room for both, the phone lies over the app, which keeps its width.
pub(crate) async fn the_phone_lies_over_a_small_window(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1024, 768)).await?;
    steps::start_demo(page, "Battery missing").await?;
    let wide = width_of(page).await?;
    for beat in 1..=6 {
        next(page, beat).await?;
    }
    let screen = scene.desktop()?.screen()?;
    until("the phone over the app", async || {
        Ok((screen.light_at(1018, 400)? < 60).then_some(()))
    })
    .await?;
    scene.keep_screen("phone-over-the-app")?;
    ensure!(
        screen.light_at(1018, 730)? > 200,
        "the strip is not covered to its right end"
    );
    ensure!(width_of(scene.page()?).await? >= wide, "the app keeps its width");
    Ok(())
}

/// Waits until the phone stands at the right of the screen: its edge is dark, as nothing of the app is.
pub(crate) async fn see_the_phone(scene: &Scene) -> anyhow::Result<()> {
    let screen = scene.desktop()?.screen()?;
    until("the phone beside the app", async || {
        let edge = screen.light_at(1274, 400)?;
        Ok((edge < 60).then_some(()))
    })
    .await
}
