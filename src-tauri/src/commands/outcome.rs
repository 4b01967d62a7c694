//! Devices found: looking, and taking things out of the household.

use linking::{Failure, UnlinkTarget, UnlinkView, VisitView};
use tauri::State;

use crate::Shared;

/// Looks at the household's account now, and answers when that has been done.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_now(desk: State<'_, Shared>, visit: String) -> Result<VisitView, Failure> {
    Ok(desk.visit(&visit)?.look_now().await)
}

/// What would be lost by taking something out of the household.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlink_preview(
    desk: State<'_, Shared>,
    visit: String,
    target: UnlinkTarget,
) -> Result<UnlinkView, Failure> {
    desk.visit(&visit)?.unlink_preview(target).await
}

/// Takes something out of the household, for good, once its ID has been typed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn unlink(
    desk: State<'_, Shared>,
    visit: String,
    target: UnlinkTarget,
    typed: String,
) -> Result<VisitView, Failure> {
    desk.visit(&visit)?.unlink(&target, &typed).await
}
