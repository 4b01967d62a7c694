//! Devices found: the visit as it stands.

use linking::{Failure, VisitView};
use tauri::{AppHandle, State};
use workflow::Desk;

use crate::system;

/// The visit, if one is going on.
#[tauri::command]
#[specta::specta]
pub(crate) fn visit(desk: State<'_, Desk>) -> Option<VisitView> {
    desk.visit_view()
}

/// Looks at the household's account now, and answers when that has been done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_now(desk: State<'_, Desk>) -> Result<VisitView, Failure> {
    Ok(desk.live_visit()?.look_now().await)
}

/// Saves the visit as JSON and answers with the file's path.
#[tauri::command]
#[specta::specta]
pub(crate) fn save_visit(app: AppHandle, desk: State<'_, Desk>) -> Result<String, Failure> {
    desk.save_visit(&system::folder_for_files(&app)?)
}

/// Ends the visit.
#[tauri::command]
#[specta::specta]
pub(crate) fn finish_visit(desk: State<'_, Desk>) {
    desk.finish_visit();
}
