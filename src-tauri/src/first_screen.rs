//! The operator's window, and what its first screen shows.
//!
//! The page asks for it before its first script is there, so that nothing has to be waited for then; and it is opened
//! before the core has read anything but the look that was chosen, since the webview's own processes take longer to begin
//! than that does, and nothing may be painted in the other look first. Not here: what changes later; that comes by
//! commands and events ([`crate::ipc`]).

use linking::{StartView, Theme, VisitsView};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::webview::PageLoadEvent;
use tauri::{App, WebviewWindow, WebviewWindowBuilder};
use words::SpokenLanguage;
use workflow::Desk;

use crate::{demo, system};

/// How many visits come with it: one page of the list (`ui/src/state/pages.ts`).
const VISITS: u32 = 100;

/// What the operator's page begins with.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct FirstScreen {
    /// The clients, the preferences, the demo's stories.
    start: StartView,
    /// The language that is spoken.
    language: SpokenLanguage,
    /// The first page of all visits; none where the store cannot be read, which the list then says itself.
    visits: Option<VisitsView>,
}

impl FirstScreen {
    /// As it is now.
    pub(crate) fn of(desk: &Desk) -> Self {
        Self {
            start: desk.start(env!("CARGO_PKG_VERSION"), demo::stories()),
            language: SpokenLanguage::of(desk.operator_language()),
            visits: desk.first_visits(VISITS).ok(),
        }
    }
}

/// Opens the operator's window. What it asks for is answered once the main loop runs, and by then there is a desk.
pub(crate) fn open(app: &App, chosen: Option<Theme>) -> Result<(), Box<dyn std::error::Error>> {
    let windows = &app.config().app.windows;
    let configured = windows.iter().find(|window| window.label == system::MAIN);
    let configured = configured.ok_or("the configuration describes the window")?;
    WebviewWindowBuilder::from_config(app, configured)?
        .initialization_script("window.firstScreen = window.__TAURI_INTERNALS__.invoke('first_screen');")
        .initialization_script(look(chosen))
        .visible(false)
        .on_page_load(|window, page| show(&window, page.event()))
        .build()?;
    Ok(())
}

/// Shows the window as soon as its page has begun to load, and not before: painting it waits for the page's process, and
/// that may be waiting for the main loop just then, to be told of the network's process. WebKitGTK lets them wait for each
/// other for half a second.
fn show(window: &WebviewWindow, page: PageLoadEvent) {
    if page == PageLoadEvent::Started
        && !window.is_visible().unwrap_or(true)
        && let Err(error) = window.show().and_then(|()| window.set_focus())
    {
        tracing::warn!(%error, "the window could not be shown");
    }
}

/// Has the page look as it was chosen, else as the system does, before anything of it is painted. Where a script comes
/// before the page's root does, it waits for the first frame. `ui/src/state/theme.ts` follows what is chosen later.
fn look(chosen: Option<Theme>) -> String {
    let theme = match chosen {
        Some(Theme::Light) => "'light'",
        Some(Theme::Dark) => "'dark'",
        None => "matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'",
    };
    format!(
        "(function look() {{
            const root = document.documentElement;
            if (root) root.dataset.theme = {theme};
            else requestAnimationFrame(look);
        }})();"
    )
}
