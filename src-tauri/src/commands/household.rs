//! Household: who it is, what is linked there, and the visit with it.

use linking::{DeviceBrief, Failure, HouseholdBrief, HouseholdView, VisitBrief, VisitView};
use tauri::State;

use crate::Shared;

/// Whether a household exists, and its accounts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_up_household(
    desk: State<'_, Shared>,
    user_id: String,
) -> Result<HouseholdView, Failure> {
    desk.connection()?.look_up_household(&user_id).await
}

/// The devices that a household has now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn household_devices(
    desk: State<'_, Shared>,
    user_id: String,
) -> Result<Vec<DeviceBrief>, Failure> {
    desk.connection()?.household_devices(&user_id).await
}

/// Households of this client whose ID or name holds what was typed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn suggest_households(
    desk: State<'_, Shared>,
    query: String,
) -> Result<Vec<HouseholdBrief>, Failure> {
    desk.suggest_households(&query).await
}

/// The newest visits with a household.
#[tauri::command]
#[specta::specta]
pub(crate) async fn visits_of_household(
    desk: State<'_, Shared>,
    user_id: String,
) -> Result<Vec<VisitBrief>, Failure> {
    desk.visits_of_household(&user_id).await
}

/// Begins a visit, or goes on with the unfinished one of the same household.
#[tauri::command]
#[specta::specta]
pub(crate) async fn begin_visit(desk: State<'_, Shared>, user_id: String) -> Result<VisitView, Failure> {
    desk.begin_visit(&user_id).await
}

/// Makes a visit that has had no link yet one with another household, with all that was chosen in it.
///
/// - `label`: what the other household is called; none for what it was called last.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_household(
    desk: State<'_, Shared>,
    visit: String,
    user_id: String,
    label: Option<String>,
) -> Result<VisitView, Failure> {
    desk.change_household(&visit, &user_id, label).await
}
