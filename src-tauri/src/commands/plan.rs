//! The plan: a row for each vendor account, what it asks for, and the request it makes.

use linking::{ExpectedDevice, Failure, FailureCode, HomeDevice, PlanDraft, Proposal, RowBefore, VisitView};
use tauri::{AppHandle, State};

use crate::{Shared, system};

/// Changes what is chosen for a row; it is kept when this answers.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_row(
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    draft: PlanDraft,
    expected: Vec<ExpectedDevice>,
) -> Result<VisitView, Failure> {
    desk.change_row(&visit, &row, draft, expected).await
}

/// Adds a row: another vendor account of the same home.
#[tauri::command]
#[specta::specta]
pub(crate) async fn add_row(desk: State<'_, Shared>, visit: String) -> Result<VisitView, Failure> {
    desk.add_row(&visit).await
}

/// Removes a row that has had no link.
#[tauri::command]
#[specta::specta]
pub(crate) async fn remove_row(
    desk: State<'_, Shared>,
    visit: String,
    row: String,
) -> Result<VisitView, Failure> {
    desk.remove_row(&visit, &row).await
}

/// The smallest set of sessions that covers a home. Nothing is changed.
#[tauri::command]
#[specta::specta]
pub(crate) fn propose(desk: State<'_, Shared>, home: Vec<HomeDevice>) -> Result<Proposal, Failure> {
    desk.propose(&home)
}

/// Makes the proposal for a home the plan.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_proposal(
    desk: State<'_, Shared>,
    visit: String,
    home: Vec<HomeDevice>,
) -> Result<VisitView, Failure> {
    desk.take_proposal(&visit, &home).await
}

/// Puts the plan back as it was before a change.
#[tauri::command]
#[specta::specta]
pub(crate) async fn restore_plan(
    desk: State<'_, Shared>,
    visit: String,
    before: Vec<RowBefore>,
) -> Result<VisitView, Failure> {
    desk.restore_plan(&visit, before).await
}

/// Copies a row's request as a command that can be run, with the credentials left to the environment.
#[tauri::command]
#[specta::specta]
pub(crate) fn copy_command(app: AppHandle, desk: State<'_, Shared>, draft: PlanDraft) -> Result<(), Failure> {
    let command = desk.connection()?.plan_row(&draft).command;
    let command =
        command.ok_or_else(|| Failure::new(FailureCode::InvalidInput, words::fault::no_command()))?;
    system::copy(&app, &command)
}
