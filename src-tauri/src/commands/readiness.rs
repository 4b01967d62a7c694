//! What helps before a link: what was used last, and what to have at hand.

use linking::{CompanyFileView, Failure, InterventionView, LastAccess, ReadinessView, UsedVendor};
use tauri::State;

use crate::Shared;

/// The vendors that were linked last with this client and that fit these types.
#[tauri::command]
#[specta::specta]
pub(crate) async fn used_last(
    desk: State<'_, Shared>,
    asset_types: Vec<String>,
) -> Result<Vec<UsedVendor>, Failure> {
    desk.used_last(&asset_types).await
}

/// What was asked for last with a vendor for these types.
#[tauri::command]
#[specta::specta]
pub(crate) async fn last_access(
    desk: State<'_, Shared>,
    vendor: String,
    asset_types: Vec<String>,
) -> Result<Option<LastAccess>, Failure> {
    desk.last_access(&vendor, &asset_types).await
}

/// What to have at hand before a link. `language` is the operator's, as the message files name it.
#[tauri::command]
#[specta::specta]
pub(crate) fn readiness(
    desk: State<'_, Shared>,
    asset_types: Vec<String>,
    vendor: Option<String>,
    language: String,
) -> Result<ReadinessView, Failure> {
    desk.readiness(&asset_types, vendor.as_deref(), &language)
}

/// The company's file of points, and what is wrong in it.
#[tauri::command]
#[specta::specta]
pub(crate) fn company_file(desk: State<'_, Shared>) -> CompanyFileView {
    desk.company_file()
}

/// What Enode may ask for after a link at a vendor.
#[tauri::command]
#[specta::specta]
pub(crate) async fn possible_steps(
    desk: State<'_, Shared>,
    asset_types: Vec<String>,
    vendor: String,
) -> Result<Vec<InterventionView>, Failure> {
    desk.possible_steps(&asset_types, &vendor).await
}
