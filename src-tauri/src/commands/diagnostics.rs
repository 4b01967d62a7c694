//! Diagnostics: the connection check, the log, the support file.

use linking::{ConnectionCheckView, Failure, LogView, RecentFailure, ScreenFacts, SupportView};
use tauri::{AppHandle, State};
use workflow::Log;

use crate::{Shared, facts, system};

/// The last check of a profile's connection, as it stands.
#[tauri::command]
#[specta::specta]
pub(crate) fn connection_check(desk: State<'_, Shared>, profile: String) -> Option<ConnectionCheckView> {
    desk.connection_check(&profile)
}

/// Begins to check a profile's connection. Each step is told as an event.
#[tauri::command]
#[specta::specta]
pub(crate) async fn begin_check(
    desk: State<'_, Shared>,
    profile: String,
) -> Result<ConnectionCheckView, Failure> {
    desk.begin_check(&profile)
}

/// Stops the check of a profile's connection.
#[tauri::command]
#[specta::specta]
pub(crate) fn cancel_check(desk: State<'_, Shared>, profile: String) {
    desk.cancel_check(&profile);
}

/// The log: where it is, how much of it is kept, how much is written down.
#[tauri::command]
#[specta::specta]
pub(crate) fn log(log: State<'_, Log>) -> LogView {
    log.view()
}

/// Has more written into the log than usual, or no longer.
#[tauri::command]
#[specta::specta]
pub(crate) fn switch_log(log: State<'_, Log>, detailed: bool) -> LogView {
    log.set_detailed(detailed);
    log.view()
}

/// Makes the support file, to be shown whole. Nothing is saved yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn support_file(
    desk: State<'_, Shared>,
    log: State<'_, Log>,
    screen: ScreenFacts,
    visit: Option<String>,
    failures: Vec<RecentFailure>,
) -> Result<SupportView, Failure> {
    let app = facts::app().await;
    let end = log.tail();
    Ok(desk
        .support_file(&app, &screen, visit.as_deref(), &failures, &end)
        .await)
}

/// Copies the support file that is shown.
#[tauri::command]
#[specta::specta]
pub(crate) fn copy_support_file(app: AppHandle, desk: State<'_, Shared>) -> Result<(), Failure> {
    match desk.shown_support_file() {
        Some(text) => system::copy(&app, &text),
        None => Ok(()),
    }
}

/// Saves the support file that is shown, and answers with its path.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_support_file(
    app: AppHandle,
    desk: State<'_, Shared>,
) -> Result<Option<String>, Failure> {
    desk.save_support_file(&system::folder_for_files(&app)?).await
}
