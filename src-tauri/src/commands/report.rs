//! The report of a visit: shown, saved, printed.

use linking::{Failure, ReportFormat, ReportPage};
use tauri::{AppHandle, State};

use crate::{Shared, print, system};

/// The visit as a report, as its page shows it.
#[tauri::command]
#[specta::specta]
pub(crate) fn report(desk: State<'_, Shared>, visit: String) -> Result<ReportPage, Failure> {
    desk.report_page(&visit)
}

/// Saves the report as a file and answers with its path. A PDF is what the window would print.
#[tauri::command]
#[specta::specta]
pub(crate) async fn save_report(
    app: AppHandle,
    desk: State<'_, Shared>,
    visit: String,
    format: ReportFormat,
) -> Result<String, Failure> {
    let folder = system::folder_for_files(&app)?;
    desk.save_report(&visit, format, &folder, async |path| {
        print::print_to_file(&app, path).await
    })
    .await
}

/// Shows the report that was saved last where it lies.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn show_saved_report(desk: State<'_, Shared>) -> Result<(), Failure> {
    desk.saved_report()
        .map_or(Ok(()), |path| system::show_in_folder(&path))
}

/// Opens the system's print dialog for what the window shows.
#[tauri::command]
#[specta::specta]
pub(crate) fn print_report(app: AppHandle) -> Result<(), Failure> {
    print::print(&app)
}
