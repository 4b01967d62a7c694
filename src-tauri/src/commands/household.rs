//! Household: who it is, and what is linked there already.

use linking::{Failure, HouseholdView};
use tauri::State;
use workflow::Desk;

/// Whether a household exists, and its accounts.
#[tauri::command]
#[specta::specta]
pub(crate) async fn look_up_household(
    desk: State<'_, Desk>,
    user_id: String,
) -> Result<HouseholdView, Failure> {
    desk.connection()?.look_up_household(&user_id).await
}

/// Households of this client whose ID holds what was typed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn suggest_households(desk: State<'_, Desk>, query: String) -> Result<Vec<String>, Failure> {
    desk.connection()?.suggest_households(&query).await
}
