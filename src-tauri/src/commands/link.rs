//! Link: create it, and hand it over.

use linking::{Failure, PlanDraft, RedirectChoice, VisitView};
use tauri::{AppHandle, State};
use workflow::Desk;

use crate::system;

/// Creates the link session. Opens nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn create_link(
    app: AppHandle,
    desk: State<'_, Desk>,
    draft: PlanDraft,
) -> Result<VisitView, Failure> {
    if desk.connection()?.redirect_choice(&draft) == RedirectChoice::AppScheme {
        system::register_scheme(&app);
    }
    desk.create_link(&draft).await
}

/// Opens the link in this computer's browser.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_link(desk: State<'_, Desk>) -> Result<VisitView, Failure> {
    desk.live_visit()?.open(system::open_in_browser).await
}

/// Copies the link, which never comes to the webview.
#[tauri::command]
#[specta::specta]
pub(crate) async fn copy_link(app: AppHandle, desk: State<'_, Desk>) -> Result<VisitView, Failure> {
    desk.live_visit()?.copy(|url| system::copy(&app, url)).await
}
