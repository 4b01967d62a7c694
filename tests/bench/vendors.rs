//! 10,000 vendors in the real window: from a key in the search to the list as it will be painted, and how far apart the
//! frames are while the list is scrolled.

use std::time::Duration;

use anyhow::Context;
use hearthlink_tests::{Album, App, Desktop, Page, Scheme, program, steps};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use simulator::{Options, Simulator};

use crate::times::Times;

/// How many.
pub(crate) const VENDORS: usize = 10_000;

/// Typed letter by letter: names that many have, that few have, a nickname, and two that nobody has.
const TYPED: [&str; 5] = [
    "solar",
    "tordal energy",
    "powerwall",
    "enfasse",
    "kwyjibo systems",
];

/// From the key to the list drawn and laid out: what is left is painting. Each letter of `typed` counts, after a pause as
/// between two keys of a quick typist.
const TYPE: &str = "
const [typed, done] = arguments;
const field = document.querySelector('[data-search]');
const list = document.querySelector('[role=radiogroup]');
const rest = (time) => new Promise((resolve) => setTimeout(resolve, time));
const put = (text) => { field.value = text; field.dispatchEvent(new InputEvent('input', { bubbles: true })); };
const changed = () => new Promise((resolve) => {
  const seen = new MutationObserver(() => { seen.disconnect(); void list.offsetHeight; resolve(performance.now()); });
  seen.observe(list.parentElement, { subtree: true, childList: true, characterData: true, attributes: true });
  setTimeout(() => { seen.disconnect(); resolve(null); }, 400);
});
(async () => {
  put('');
  await rest(300);
  const times = [];
  for (let length = 1; length <= typed.length; length++) {
    const begun = performance.now();
    const drawn = changed();
    put(typed.slice(0, length));
    const at = await drawn;
    if (at !== null) times.push(at - begun);
    await rest(80);
  }
  done(times);
})();";

/// The times between frames while the list is scrolled by a few rows with each.
const SCROLL: &str = "
const [done] = arguments;
const list = document.querySelector('[role=radiogroup]');
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
(async () => {
  const times = [];
  let last = await frame();
  for (let count = 0; count < 240; count++) {
    list.scrollTop += 400;
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  done(times);
})();";

/// What was measured.
pub(crate) struct Measured {
    /// From a key to the list drawn.
    pub(crate) typed: Times,
    /// Between two frames while scrolling.
    pub(crate) scrolled: Times,
}

pub(crate) async fn measure(profile: &str, album: &Album) -> anyhow::Result<Measured> {
    let options = Options {
        vendors: VENDORS,
        ..Options::default()
    };
    let simulator = Simulator::start(options).await?;
    let desktop = Desktop::start(Scheme::Light, (1280, 800), album.folder()).await?;
    let app = App::start(&desktop, &program("hearthlink", profile)?, album).await?;
    let page = app.page();
    let addresses = simulator.addresses();
    steps::connect(page, addresses, addresses.client_secret.expose_secret()).await?;
    steps::household(page, "home-1", "New: a household will be created").await?;
    page.click("button", "Home energy").await?;
    page.see("Links all three in one session").await?;
    let mut measured = Measured {
        typed: Times::default(),
        scrolled: Times::default(),
    };
    for typed in TYPED {
        take(&mut measured.typed, page, TYPE, vec![json!(typed)]).await?;
    }
    page.fill("searchbox", "Search vendors", "").await?;
    take(&mut measured.scrolled, page, SCROLL, Vec::new()).await?;
    app.close().await?;
    Ok(measured)
}

async fn take(times: &mut Times, page: &Page, script: &str, arguments: Vec<Value>) -> anyhow::Result<()> {
    let answer = page.client().execute_async(script, arguments).await?;
    for time in answer.as_array().context("a list of times")? {
        times.push(Duration::from_secs_f64(time.as_f64().context("a time")? / 1e3));
    }
    Ok(())
}
