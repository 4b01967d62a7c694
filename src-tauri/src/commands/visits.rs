//! The visits: finding and opening them, describing, finishing and forgetting them.

use linking::{Failure, VisitSearch, VisitView, VisitsView};
use tauri::State;

use crate::Shared;

/// Visits that match, the open ones first.
#[tauri::command]
#[specta::specta]
pub(crate) async fn search_visits(
    desk: State<'_, Shared>,
    search: VisitSearch,
) -> Result<VisitsView, Failure> {
    desk.search_visits(search).await
}

/// Opens a visit that was kept, and with it its client.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_visit(desk: State<'_, Shared>, visit: String) -> Result<VisitView, Failure> {
    desk.open_visit(&visit).await
}

/// A visit that is open, as it stands.
#[tauri::command]
#[specta::specta]
pub(crate) fn visit(desk: State<'_, Shared>, visit: String) -> Option<VisitView> {
    desk.visit_view(&visit)
}

/// What the operator calls the household, and who gave consent how.
#[tauri::command]
#[specta::specta]
pub(crate) async fn describe_visit(
    desk: State<'_, Shared>,
    visit: String,
    label: String,
    consent: String,
) -> Result<VisitView, Failure> {
    desk.describe_visit(&visit, label, consent).await
}

/// Finishes a visit. The watch goes on while something is missing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_visit(desk: State<'_, Shared>, visit: String) -> Result<(), Failure> {
    desk.finish_visit(&visit).await
}

/// Opens a visit that was finished, and goes on with it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn reopen_visit(desk: State<'_, Shared>, visit: String) -> Result<VisitView, Failure> {
    desk.reopen_visit(&visit).await
}

/// Deletes all that is kept here of a household. Nothing changes at Enode. Answers with how many visits there were.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_household(
    desk: State<'_, Shared>,
    profile: String,
    user_id: String,
) -> Result<u32, Failure> {
    desk.forget_household(&profile, &user_id).await
}
