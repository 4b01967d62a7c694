//! What the shell asks of the operating system: its browser, its clipboard, its folders, its window.

use std::path::PathBuf;

use linking::{Failure, FailureCode};
use tauri::{AppHandle, Manager};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_deep_link::DeepLinkExt;
use workflow::Desk;

/// Opens a URL in the system's browser. The use-case has checked its host before.
pub(crate) fn open_in_browser(url: &str) -> Result<(), Failure> {
    tauri_plugin_opener::open_url(url, None::<&str>).map_err(|error| {
        // The error's own text may hold the URL, which is a secret.
        tracing::warn!("the system's browser could not be started");
        drop(error);
        Failure::new(FailureCode::Browser, "The system's browser could not be started.")
    })
}

/// Puts a text on the clipboard.
pub(crate) fn copy(app: &AppHandle, text: &str) -> Result<(), Failure> {
    app.clipboard().write_text(text).map_err(|error| {
        Failure::new(
            FailureCode::Clipboard,
            format!("The clipboard did not take the text: {error}."),
        )
    })
}

/// Where files that the operator asks for are put: the downloads folder, else the home folder.
pub(crate) fn folder_for_files(app: &AppHandle) -> Result<PathBuf, Failure> {
    app.path()
        .download_dir()
        .or_else(|_| app.path().home_dir())
        .map_err(|error| {
            Failure::new(
                FailureCode::Storage,
                format!("No folder to save in was found: {error}."),
            )
        })
}

/// Makes the app the system's handler of its own scheme. An installed app is that already.
pub(crate) fn register_scheme(app: &AppHandle) {
    if let Err(error) = app.deep_link().register(workflow::APP_SCHEME) {
        tracing::warn!(%error, "the system did not take the app's own scheme");
    }
}

/// Brings the window to the front.
pub(crate) fn show_window(app: &AppHandle) {
    for window in app.webview_windows().values() {
        if let Err(error) = window.unminimize().and_then(|()| window.set_focus()) {
            tracing::debug!(%error, "the window could not be brought to the front");
        }
    }
}

/// Hands URLs of the app's own scheme, which the system opens after Link UI, to whoever waits for them.
pub(crate) fn hear_returns(app: &AppHandle) {
    let listener = app.clone();
    app.deep_link().on_open_url(move |event| {
        for url in event.urls() {
            if listener.state::<Desk>().opened_by_system(url.as_str()) {
                show_window(&listener);
            }
        }
    });
}
