//! The customer's screen: what is on it, where it is, and the company's mark.

use linking::{CustomerScreen, Failure, ProfileView};
use tauri::ipc::Channel;
use tauri::{AppHandle, State, WebviewWindow};

use super::named;
use crate::{Shared, customer, system};

/// Shows the link to the customer's phone: fills the screen, and lets its picture be drawn. What is shown is told as
/// all that changes it is, by [`watch_customer_screen`].
#[tauri::command]
#[specta::specta]
pub(crate) async fn show_to_customer(
    app: AppHandle,
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    language: Option<String>,
) -> Result<(), Failure> {
    desk.show_to_customer(&visit, &row, named(language).as_ref())
        .await?;
    customer::close(&app);
    system::fill_screen(&app, true);
    customer::tell_anew(&app);
    Ok(())
}

/// The same in a window of its own, which fills another screen where there is one.
#[tauri::command]
#[specta::specta]
pub(crate) async fn show_on_other_screen(
    app: AppHandle,
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    language: Option<String>,
) -> Result<(), Failure> {
    let screen = desk
        .show_to_customer(&visit, &row, named(language).as_ref())
        .await?;
    if let Err(failure) = customer::open(&app, &screen.view.company) {
        customer::hide(&app);
        return Err(failure);
    }
    customer::tell_anew(&app);
    Ok(())
}

/// Tells this window what the customer is shown, now and whenever it changes; nothing while nothing is.
#[tauri::command]
#[specta::specta]
pub(crate) fn watch_customer_screen(window: WebviewWindow, on_change: Channel<Option<CustomerScreen>>) {
    customer::watch(&window, on_change);
}

/// Hides what the customer is shown with its picture, gives the screen back, and closes the customer's window.
#[tauri::command]
#[specta::specta]
pub(crate) async fn hide_from_customer(app: AppHandle) {
    customer::hide(&app);
}

/// Keeps a picture as the company's mark; none takes the mark away.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_mark(
    desk: State<'_, Shared>,
    profile: String,
    picture: Option<Vec<u8>>,
) -> Result<ProfileView, Failure> {
    desk.change_mark(&profile, picture)
}
