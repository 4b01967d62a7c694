//! Every screen, whatever the flow: in both themes, small, in the longest language, and with nothing but sentences of the
//! message files on it. That axe finds nothing wrong is checked with every picture, here as in all flows.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, ensure};
use fantoccini::key::Key;
use hearthlink_tests::{Likeness, Page, Place, Scheme, Tongue, until};
use simulator::{Options, Story};
use words::OperatorLanguage;

use crate::scene::Scene;

const ENGLISH: Tongue = Tongue::Language(OperatorLanguage::English);

/// In dark colours at the usual size.
pub(crate) async fn every_screen_in_the_dark(scene: &mut Scene) -> anyhow::Result<()> {
    begin(scene).await?;
    walk(scene, ENGLISH, Scheme::Dark, (1280, 800), fits).await
}

/// In a small window: nothing is cut off, only lists scroll, and of the vendors a few are to be seen at once.
pub(crate) async fn every_screen_in_a_small_window(scene: &mut Scene) -> anyhow::Result<()> {
    begin(scene).await?;
    let roomy = async |page: &Page, name: &str| has_room(page, name, ENGLISH).await;
    walk(scene, ENGLISH, Scheme::Light, (900, 600), roomy).await
}

/// In German, whose words are the longest, in dark colours and a small window.
pub(crate) async fn every_screen_in_german_dark_and_small(scene: &mut Scene) -> anyhow::Result<()> {
    begin(scene).await?;
    let german = Tongue::Language(OperatorLanguage::German);
    let roomy = async |page: &Page, name: &str| has_room(page, name, german).await;
    walk(scene, german, Scheme::Dark, (900, 600), roomy).await
}

/// Drawn at twice its size by the keys of a browser, in the longest language: nothing is cut off, and the customer can
/// still scan the picture, which does not grow.
pub(crate) async fn drawn_at_twice_its_size(scene: &mut Scene) -> anyhow::Result<()> {
    begin(scene).await?;
    let german = Tongue::Language(OperatorLanguage::German);
    let page = scene.open_in(german, Scheme::Light, (1280, 800)).await?;
    let usual = page.room().await?;
    for _ in 0..5 {
        let (larger, before) = (Key::Control + "+" + &Key::Null, page.room().await?);
        page.press(&larger).await?;
        until("everything to be drawn larger", async || {
            Ok((page.room().await? < before).then_some(()))
        })
        .await?;
    }
    let room = page.room().await?;
    ensure!(room == usual / 2, "{room} pixels are left of {usual}");
    past_every_screen(scene, german, fits).await
}

/// In the made-up language: a sentence that is in no message file has its plain letters.
pub(crate) async fn every_sentence_comes_from_a_message_file(scene: &mut Scene) -> anyhow::Result<()> {
    begin(scene).await?;
    let names = names(scene).await?;
    walk(
        scene,
        Tongue::Marked,
        Scheme::Light,
        (1280, 800),
        async |page, name| {
            let plain = plain_words(page, &names).await?;
            ensure!(plain.is_empty(), "on “{name}”, in no message file: {plain:?}");
            Ok(())
        },
    )
    .await
}

/// A few screens that hold no times and no addresses look as they did, in both themes. Left out where the machine has
/// other fonts than the pictures were taken with.
pub(crate) async fn still_looks_the_same(scene: &mut Scene) -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("likeness");
    let Some(likeness) = Likeness::of(folder)? else {
        eprintln!("The looks of screens were not compared: other fonts are installed here.");
        return Ok(());
    };
    for (theme, scheme) in [("light", Scheme::Light), ("dark", Scheme::Dark)] {
        let page = scene.open(scheme, (1280, 800)).await?;
        page.see("Link a home in one sign-in").await?;
        likeness.compare(page, &format!("start-{theme}")).await?;
        page.click("button", "Connect your Enode client").await?;
        page.see("Hearthlink asks for a token at once").await?;
        page.see("kept in this computer").await?;
        likeness.compare(page, &format!("connect-{theme}")).await?;
        scene.kill_app().await?;
    }
    Ok(())
}

pub(crate) async fn begin(scene: &mut Scene) -> anyhow::Result<()> {
    let options = Options {
        story: Story::Partial,
        ..Options::default()
    };
    scene.simulate(options).await.map(drop)
}

async fn walk(
    scene: &mut Scene,
    tongue: Tongue,
    scheme: Scheme,
    size: (u32, u32),
    check: impl AsyncFn(&Page, &str) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    scene.open_in(tongue, scheme, size).await?;
    past_every_screen(scene, tongue, check).await
}

pub(crate) async fn past_every_screen(
    scene: &mut Scene,
    tongue: Tongue,
    check: impl AsyncFn(&Page, &str) -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    let mut first = None;
    let mut stop = async |page: &Page, name: &str| {
        page.picture(name).await?;
        bar_stands_still(page, name, &mut first).await?;
        check(page, name).await
    };
    scene.walk(tongue)?.past_every_screen(&mut stop).await
}

/// The places in the bar stand where they stood on the first screen that had them.
async fn bar_stands_still(page: &Page, name: &str, first: &mut Option<Vec<Place>>) -> anyhow::Result<()> {
    let places = page.places_of("header > nav > *").await?;
    if places.is_empty() {
        return Ok(());
    }
    let first = first.get_or_insert_with(|| places.clone());
    ensure!(
        *first == places,
        "on “{name}” the bar moves: {first:?}, {places:?}"
    );
    Ok(())
}

async fn fits(page: &Page, name: &str) -> anyhow::Result<()> {
    ensure!(!page.overflows().await?, "“{name}” scrolls as a page");
    let cut = page.cut_off().await?;
    ensure!(cut.is_empty(), "on “{name}”, cut off: {cut:?}");
    Ok(())
}

/// Fits, with the whole rail and five vendors in sight.
async fn has_room(page: &Page, name: &str, tongue: Tongue) -> anyhow::Result<()> {
    fits(page, name).await?;
    ensure!(!page.rail_scrolls().await?, "the rail scrolls on “{name}”");
    if name == "devices" {
        let rows = page.whole_rows(&tongue.say(&words::devices::vendors())).await?;
        ensure!(rows >= 5, "{rows} vendors are to be seen whole");
    }
    Ok(())
}

/// What is the same in every language besides vendors and devices: names, keys, and dates as the system writes them.
const VALUES: &[&str] = &[
    "Hearthlink",
    "Enode",
    "Enode’s",
    "Northlight",
    "Installations",
    "Frobozz",
    "Link",
    "UI",
    "JSON",
    "CSV",
    "PDF",
    "Enter",
    "NI",
    "https",
    "and",
    "Ctrl",
    "Envoy-S",
    "Home",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
];

/// The model that a field gives as an example.
const EXAMPLE: &str = "IQ Battery 5P";

/// The words on a page that have plain letters although they are not values, those of its controls' names included.
async fn plain_words(page: &Page, values: &BTreeSet<String>) -> anyhow::Result<BTreeSet<String>> {
    let script = "const texts = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const parent = walker.currentNode.parentElement;
          if (parent && parent.checkVisibility({ visibilityProperty: true }) && !parent.closest('code, pre, .monogram, body [lang]'))
            texts.push(walker.currentNode.data);
        }
        for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
          for (const element of document.querySelectorAll(`[${name}]`)) if (!element.closest('body [lang]')) texts.push(element.getAttribute(name));
        return texts;";
    let texts = page.client().execute(script, vec![]).await?;
    let texts: Vec<String> = serde_json::from_value(texts).context("a list of texts")?;
    let plain = texts.into_iter().filter(|text| {
        let text = text.replace(EXAMPLE, "");
        let mut words = text
            .split_whitespace()
            .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
        words.any(|word| is_plain(word) && !VALUES.contains(&word) && !values.contains(word))
    });
    Ok(plain.map(|text| text.trim().to_owned()).collect())
}

/// Whether a word has two plain letters in a row. Addresses, scopes, IDs and numbers are no words.
fn is_plain(word: &str) -> bool {
    let coded = word.contains(|sign: char| ":/._@…{}".contains(sign) || sign.is_ascii_digit());
    let letters = word.as_bytes().windows(2);
    !coded
        && letters
            .into_iter()
            .any(|pair| pair.iter().all(u8::is_ascii_alphabetic))
}

/// The words in the names of all vendors and of the devices of the walk.
async fn names(scene: &Scene) -> anyhow::Result<BTreeSet<String>> {
    let client = scene.other_program()?;
    let vendors = client.integrations().list(&[]).await?;
    let names = vendors
        .items
        .into_iter()
        .flat_map(|vendor| [vendor.display_name, vendor.portal_name]);
    let words = names.flat_map(|name| name.split_whitespace().map(str::to_owned).collect::<Vec<_>>());
    Ok(words.collect())
}
