//! What crosses between the core and the webview: the one list of commands and events, from which the
//! handler, the TypeScript in `ui/src/bindings.ts` and their agreement all follow.

use linking::VisitView;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, Manager};
use tauri_specta::{Builder, Event, collect_commands, collect_events};
use workflow::Desk;

use crate::commands::{access, devices, household, link, outcome, start};

/// The visit is not as it was: something was opened, came back, was found or failed.
#[derive(Clone, Debug, Serialize, Deserialize, Type, Event)]
pub struct VisitChanged(pub VisitView);

/// All commands and events.
pub fn builder() -> Builder<tauri::Wry> {
    Builder::new()
        // Inputs and outputs have the same shapes: every optional field is sent, as null when empty.
        .disable_serde_phases()
        .commands(collect_commands![
            start::start,
            start::probe_secret_store,
            start::connect_client,
            start::open_profile,
            start::supply_secret,
            start::forget_profile,
            start::open_demo,
            start::close_profile,
            household::look_up_household,
            household::suggest_households,
            devices::catalogue,
            devices::arrange_vendors,
            access::plan_row,
            access::copy_command,
            link::create_link,
            link::open_link,
            link::copy_link,
            outcome::visit,
            outcome::look_now,
            outcome::save_visit,
            outcome::finish_visit,
        ])
        .events(collect_events![VisitChanged])
}

/// Carries every change of the visit to the webview, for as long as the app runs.
pub(crate) fn pump_changes(app: &AppHandle) {
    let app = app.clone();
    let mut changes = app.state::<Desk>().changes();
    tauri::async_runtime::spawn(async move {
        while changes.changed().await.is_ok() {
            let view = changes.borrow_and_update().clone();
            if let Some(view) = view
                && let Err(error) = VisitChanged(view).emit(&app)
            {
                tracing::warn!(%error, "the window did not take the visit's change");
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use specta_typescript::Typescript;

    /// Set to write `ui/src/bindings.ts` anew instead of comparing it.
    const WRITE: &str = "HEARTHLINK_WRITE_BINDINGS";

    #[test]
    fn the_committed_bindings_are_those_of_the_commands() {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/bindings.ts");
        let folder = tempfile::tempdir().unwrap();
        let fresh = folder.path().join("bindings.ts");
        super::builder()
            .export(
                Typescript::default()
                    .header("// Generated from the Rust commands by `make bindings`. Do not edit.\n"),
                &fresh,
            )
            .unwrap();
        let fresh = std::fs::read_to_string(fresh).unwrap();
        if std::env::var_os(WRITE).is_some() {
            std::fs::write(&committed, &fresh).unwrap();
        }
        let committed = std::fs::read_to_string(committed).unwrap_or_default();
        assert!(
            committed == fresh,
            "ui/src/bindings.ts is out of date: run `make bindings`"
        );
    }
}
