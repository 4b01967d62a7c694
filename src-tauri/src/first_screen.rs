//! The operator's window, and what its first screen shows.
//!
//! The page gets it before its first script runs, so that nothing has to be asked for before something is seen. Not
//! here: what changes later; that comes by commands and events ([`crate::ipc`]).

use linking::{StartView, VisitsView};
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{App, Manager, WebviewWindowBuilder};
use words::SpokenLanguage;

use crate::{Shared, demo, system};

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

/// Opens the operator's window.
pub(crate) fn open(app: &App) -> Result<(), Box<dyn std::error::Error>> {
    let desk = app.state::<Shared>();
    let first = FirstScreen {
        start: desk.start(env!("CARGO_PKG_VERSION"), demo::stories()),
        language: SpokenLanguage::of(desk.operator_language()),
        visits: desk.first_visits(VISITS).ok(),
    };
    let windows = &app.config().app.windows;
    let configured = windows.iter().find(|window| window.label == system::MAIN);
    let configured = configured.ok_or("the configuration describes the window")?;
    WebviewWindowBuilder::from_config(app, configured)?
        .initialization_script(format!(
            "window.firstScreen = {};",
            serde_json::to_string(&first)?
        ))
        .build()?;
    Ok(())
}
