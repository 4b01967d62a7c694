//! The demo as presenters show it: by the strip, and the same each time.

use anyhow::{Context, ensure};
use fantoccini::Locator;
use fantoccini::key::Key;
use hearthlink_tests::{Page, Scheme, steps, until};
use simulator::{Options, Story};

use crate::phone::see_the_phone;
use crate::scene::Scene;

/// How many beats *Battery comes late* and *Battery missing* have.
const LATE_BEATS: usize = 9;

/// In the place of the next beat.
const AT_THE_END: &str = "This is the end of the story.";

/// A late device in seconds: by a clicker's key, with the phone beside the app, and what to say ticked along.
pub(crate) async fn late_device_presented(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    page.see("Link a home in one sign-in").await?;
    page.choose("radio", "Battery comes late").await?;
    page.picture("stories").await?;
    steps::start_demo(page, "Battery comes late").await?;
    page.see("1 of 9").await?;
    page.click("button", "Script").await?;
    page.see("We begin with the household").await?;
    page.picture("strip").await?;
    for (beat, seen) in [
        (1, "New: a household will be created"),
        (2, "Links all three in one session"),
        (3, "in one sign-in."),
        (4, "Will not be accessed"),
        (5, "Nothing has been opened yet"),
    ] {
        next(page, beat).await?;
        page.see(seen).await?;
        page.picture(&format!("beat-{beat}")).await?;
    }
    next(page, 6).await?;
    page.see("The link cannot be used again").await?;
    page.picture("phone-opened").await?;
    see_the_phone(scene).await?;
    scene.keep_screen("screen-with-the-phone")?;
    let page = scene.page()?;
    next(page, 7).await?;
    page.see("Two of three are connected").await?;
    page.find("button", "To the next event: Battery appears").await?;
    page.picture("two-of-three").await?;
    scene.keep_screen("screen-customer-done")?;
    let page = scene.page()?;
    next(page, 8).await?;
    page.see("All three are connected").await?;
    page.picture("battery-appeared").await?;
    ensure!(
        page.find_all("checkbox", "The battery appears", 1).await?[0]
            .is_selected()
            .await?,
        "a line is ticked with its beat"
    );
    // Back is the beat before, as it was, and in no time.
    page.click("button", "Back by one step of the story").await?;
    page.see("8 of 9").await?;
    page.see("Two of three are connected").await?;
    page.click("button", "Next step of the story").await?;
    page.see("9 of 9").await?;
    page.see("All three are connected").await?;
    page.press(&Key::F9).await?;
    page.find("button", "Show presenter strip").await?;
    page.picture("strip-hidden").await?;
    page.press(&Key::F9).await?;
    next(page, LATE_BEATS).await?;
    page.see("Who gave consent, and how").await?;
    page.picture("report").await?;
    page.click("button", "Save JSON").await?;
    page.see("Saved as").await?;
    let saved = hearthlink_tests::saved_file(scene.home()?, "json")?;
    let name = saved
        .file_name()
        .context("a name")?
        .to_string_lossy()
        .to_lowercase();
    ensure!(
        name.contains("demo"),
        "what is saved is marked by its name: {name}"
    );
    let saved = std::fs::read_to_string(saved)?.to_lowercase();
    ensure!(saved.contains("\"demo\""), "and in itself");
    Ok(())
}

/// A story that was begun anew says the same to the last letter at every beat, and looks alike: the webview paints the
/// edges of letters in scrolled lists differently from time to time.
pub(crate) async fn reset_says_the_same_and_looks_alike(scene: &mut Scene) -> anyhow::Result<()> {
    // Scroll bars that stay: those that fade do it by the computer's time and not by the story's.
    let page = scene.open_with("gtk-overlay-scrolling=false").await?;
    steps::start_demo(page, "Battery missing").await?;
    let first = played_through(scene, "first").await?;
    let page = scene.page()?;
    page.click("button", "Reset").await?;
    page.see("1 of 9").await?;
    page.see("Whose home is it?").await?;
    let second = played_through(scene, "second").await?;
    for (before, after) in first.iter().zip(&second) {
        let beat = before.beat;
        ensure!(
            before.text == after.text,
            "beat {beat} says “{}”, and then “{}”",
            before.text,
            after.text
        );
        let unlike = unlike(&before.picture, &after.picture);
        let some = before.picture.len() / A_FEW;
        ensure!(unlike <= some, "{unlike} values of pixels of beat {beat} differ");
    }
    let told_apart =
        |one: &Shown, other: &Shown| unlike(&one.picture, &other.picture) > one.picture.len() / A_FEW;
    ensure!(
        told_apart(&first[2], &first[3]) && told_apart(&first[3], &first[4]),
        "the beats are told apart by their pictures"
    );
    Ok(())
}

/// Who walks by hand goes on with *Next* from there; and what was simulated ends with the demo: a client that is opened
/// afterwards goes by this computer's time.
pub(crate) async fn the_demo_is_left_for_a_client(scene: &mut Scene) -> anyhow::Result<()> {
    scene.simulate(Options::default()).await?;
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "Battery comes late").await?;
    steps::household(page, "kvarnvagen-14", "New: a household will be created").await?;
    page.see("2 of").await?;
    next(page, 2).await?;
    page.see("Links all three in one session").await?;
    past_dialogs(page).await?;
    page.click("button", "One hour later").await?;
    page.picture("demo-an-hour-later").await?;
    page.click("button", "Clients").await?;
    page.see_focus("button", "New visit with Northlight Installations")
        .await?;
    page.picture("clients").await?;
    page.click("button", "New visit with Northlight Installations")
        .await?;
    steps::plan_home_energy(page, "kvarnvagen-15").await?;
    steps::create_household(page).await?;
    page.see_any(&["23 h", "24 h"]).await?;
    page.picture("link-of-a-client").await?;
    Ok(())
}

/// A clicker goes on from a dialog that is only read, and is told why it does not from one that may be filled in.
async fn past_dialogs(page: &Page) -> anyhow::Result<()> {
    page.click("button", "Expected devices…").await?;
    page.click("button", "Add a device").await?;
    page.find("textbox", "Model").await?;
    page.press(&Key::Tab).await?;
    page.press(&Key::PageDown).await?;
    page.see("Close this dialog first.").await?;
    page.picture("dialog-in-the-way").await?;
    // Out of the field, and then out of the dialog.
    page.press(&Key::Escape).await?;
    page.press(&Key::Escape).await?;
    page.see("3 of 9").await?;
    page.press(&Key::F1).await?;
    page.see("Presenter strip").await?;
    page.picture("keys").await?;
    next(page, 3).await?;
    let open = "return document.querySelectorAll('dialog:modal').length";
    ensure!(
        page.client().execute(open, vec![]).await? == 0,
        "what was read is closed"
    );
    page.see("in one sign-in.").await
}

/// The beats of which pictures are compared: the vendors, the access, the link.
const PICTURED: std::ops::RangeInclusive<usize> = 3..=5;

/// By how much of 255 the same letter's edge differs as the webview paints it now and again. Another letter differs by
/// far more.
const EDGE: u8 = 110;

/// One value in so many may differ by more: the corner of a letter that was painted a fraction of a pixel beside.
const A_FEW: usize = 20_000;

/// What a beat shows.
struct Shown {
    beat: usize,
    text: String,
    picture: Vec<u8>,
}

/// How many values of pixels of two pictures differ by more than the edge of a letter may.
fn unlike(one: &[u8], other: &[u8]) -> usize {
    let differ = one
        .iter()
        .zip(other)
        .filter(|(one, other)| one.abs_diff(**other) > EDGE);
    differ.count() + one.len().abs_diff(other.len())
}

/// The values of a picture's pixels.
fn pixels(png: &[u8]) -> anyhow::Result<Vec<u8>> {
    let mut picture = png::Decoder::new(std::io::Cursor::new(png)).read_info()?;
    let mut values = vec![0; picture.output_buffer_size().context("a size")?];
    let size = picture.next_frame(&mut values)?.buffer_size();
    values.truncate(size);
    Ok(values)
}

async fn played_through(scene: &Scene, turn: &str) -> anyhow::Result<Vec<Shown>> {
    let page = scene.page()?;
    let mut shown = Vec::new();
    for beat in 1..=LATE_BEATS {
        next(page, beat).await?;
        let mut picture = Vec::new();
        if PICTURED.contains(&beat) {
            picture = pixels(&page.picture_at_rest(&format!("{turn}-{beat}")).await?)?;
        }
        let text = text_at_rest(page).await?;
        shown.push(Shown { beat, text, picture });
    }
    Ok(shown)
}

/// Every story has a script that can be told to its end.
pub(crate) async fn every_story_is_told(scene: &mut Scene) -> anyhow::Result<()> {
    scene.open(Scheme::Light, (1280, 800)).await?;
    for story in Story::ALL {
        let page = scene.page()?;
        steps::start_demo(page, story.name()).await?;
        page.click("button", "Jump to…").await?;
        let beats = page.find("listbox", "Jump to…").await?;
        let last = beats.find_all(Locator::Css("[role=option]")).await?.len() - 1;
        ensure!(last > 0, "{} has a script", story.name());
        page.picture(&format!("{}-jump", story.code())).await?;
        page.press(&Key::End).await?;
        page.press(&Key::Enter).await?;
        page.see(AT_THE_END).await?;
        page.see(&format!("{last} of {last}")).await?;
        page.see("Who gave consent, and how").await?;
        page.picture(story.code()).await?;
        // Leaving it keeps all of it, and ending it is asked for by name.
        page.click("button", "Clients").await?;
        page.find("button", "Continue with kvarnvagen-14").await?;
        page.click("button", "End the demo").await?;
    }
    Ok(())
}

/// What the screen says once no step is being played: the strip says of one that it is, for those who hear it.
pub(crate) async fn text_at_rest(page: &Page) -> anyhow::Result<String> {
    until("the strip to be at rest", async || {
        let text = page.text().await?;
        Ok((!text.contains("Playing…")).then_some(text))
    })
    .await
}

/// Plays the next beat, as a clicker does, and waits until it has been played.
pub(crate) async fn next(page: &Page, beat: usize) -> anyhow::Result<()> {
    page.see(&format!("{beat} of {LATE_BEATS}")).await?;
    // While one is played, a clicker's key does nothing.
    text_at_rest(page).await?;
    page.press(&Key::PageDown).await?;
    let coming = beat + 1;
    if coming > LATE_BEATS {
        page.see(AT_THE_END).await
    } else {
        page.see(&format!("{coming} of {LATE_BEATS}")).await
    }
}
