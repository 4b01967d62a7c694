//! Access: what a plan row asks for, and the request it makes.

use linking::{Failure, FailureCode, PlanDraft, PlanView};
use tauri::{AppHandle, State};
use workflow::Desk;

use crate::system;

/// What follows from what has been chosen so far. Nothing is asked of the network.
#[tauri::command]
#[specta::specta]
pub(crate) fn plan_row(desk: State<'_, Desk>, draft: PlanDraft) -> Result<PlanView, Failure> {
    Ok(desk.connection()?.plan_row(&draft))
}

/// Copies the request as a command that can be run, with the credentials left to the environment.
#[tauri::command]
#[specta::specta]
pub(crate) fn copy_command(app: AppHandle, desk: State<'_, Desk>, draft: PlanDraft) -> Result<(), Failure> {
    let command = desk.connection()?.plan_row(&draft).command;
    let command = command.ok_or_else(|| {
        Failure::new(
            FailureCode::InvalidInput,
            "There is no command before the plan is complete.",
        )
    })?;
    system::copy(&app, &command)
}
