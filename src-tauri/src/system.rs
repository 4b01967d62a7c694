//! What the shell asks of the operating system: its browser, its clipboard, its folders, its window.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, Instant};

use linking::{Failure, FailureCode};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::{ExposeSecret, SecretString};
use tauri::{AppHandle, Manager, Url, WebviewWindow};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_deep_link::DeepLinkExt;
use tauri_plugin_notification::NotificationExt;
use words::{fault, hint};

use crate::{Shared, painting};

/// The operator's window.
pub(crate) const MAIN: &str = "main";

/// How long the system's opener may take to say that it could not: one that is still at it by then is opening.
const OPENER: Duration = Duration::from_secs(2);

/// The language of the system, as BCP 47 names it; empty where it names none.
pub(crate) fn language() -> String {
    sys_locale::get_locale().unwrap_or_default()
}

/// The app's window, while there is one.
pub(crate) fn main_window(app: &AppHandle) -> Option<WebviewWindow> {
    app.get_webview_window(MAIN)
}

/// Draws everything in the app's window so many times its usual size, as a browser does: the layout has less room then.
pub(crate) fn magnify(app: &AppHandle, times: f64) {
    let Some(window) = main_window(app) else { return };
    if let Err(error) = window.set_zoom(times) {
        tracing::warn!(%error, "the window cannot be magnified");
    }
}

/// Opens a URL in the system's browser. The use-case has checked its host before.
///
/// The opener is waited for: a link counts as used once it was opened, so one that no browser took must be told.
pub(crate) fn open_in_browser(url: &str) -> Result<(), Failure> {
    if tokio::task::block_in_place(|| opened(url)) {
        return Ok(());
    }
    tracing::warn!("the system's browser could not be started");
    Err(Failure::new(FailureCode::Browser, fault::browser()))
}

/// Whether one of the system's openers took the URL. Nothing of it is logged: it may be a secret.
fn opened(url: &str) -> bool {
    open::commands(url).into_iter().any(|mut command| {
        command
            .env_remove(painting::VARIABLE)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let Ok(mut opener) = command.spawn() else {
            return false;
        };
        let begun = Instant::now();
        loop {
            match opener.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) if begun.elapsed() < OPENER => std::thread::sleep(Duration::from_millis(20)),
                // It has become the browser itself; it is left alone.
                Ok(None) => return true,
                Err(_) => return false,
            }
        }
    })
}

/// Shows a file in the system's file manager: chosen in its folder where that can be asked for, else its folder alone.
pub(crate) fn show_in_folder(path: &Path) -> Result<(), Failure> {
    let folder = path
        .parent()
        .and_then(|folder| Url::from_directory_path(folder).ok());
    let shown = tokio::task::block_in_place(|| {
        chosen_in_folder(path) || folder.is_some_and(|folder| opened(folder.as_str()))
    });
    if shown {
        return Ok(());
    }
    Err(Failure::new(FailureCode::Storage, fault::folder_not_opened()).with_hint(hint::folder_not_opened()))
}

/// Whether the desktop's file manager shows the file chosen, as <https://www.freedesktop.org/wiki/Specifications/file-manager-interface>
/// describes.
#[cfg(target_os = "linux")]
fn chosen_in_folder(path: &Path) -> bool {
    use gtk::gio::{BusType, Cancellable, DBusCallFlags, bus_get_sync};
    use gtk::glib::{ToVariant, filename_to_uri};

    const PATIENCE_IN_MILLISECONDS: i32 = 2000;

    let ask = || {
        let uri = filename_to_uri(path, None)?;
        let bus = bus_get_sync(BusType::Session, Cancellable::NONE)?;
        bus.call_sync(
            Some("org.freedesktop.FileManager1"),
            "/org/freedesktop/FileManager1",
            "org.freedesktop.FileManager1",
            "ShowItems",
            Some(&(vec![uri.as_str()], "").to_variant()),
            None,
            DBusCallFlags::NONE,
            PATIENCE_IN_MILLISECONDS,
            Cancellable::NONE,
        )
    };
    ask()
        .inspect_err(|error| tracing::debug!(%error, "no file manager shows a file chosen"))
        .is_ok()
}

#[cfg(not(target_os = "linux"))]
fn chosen_in_folder(path: &Path) -> bool {
    let mut command = if cfg!(windows) {
        let mut command = std::process::Command::new("explorer");
        command.arg("/select,").arg(path);
        command
    } else {
        let mut command = std::process::Command::new("open");
        command.arg("-R").arg(path);
        command
    };
    // Explorer says that it failed also where it did not.
    command.spawn().is_ok()
}

/// Puts a text on the clipboard.
pub(crate) fn copy(app: &AppHandle, text: &str) -> Result<(), Failure> {
    app.clipboard()
        .write_text(text)
        .map_err(|error| Failure::new(FailureCode::Clipboard, fault::clipboard()).with_detail(error))
}

/// Puts a text with a link on the clipboard.
pub(crate) fn copy_secret(app: &AppHandle, text: &SecretString) -> Result<(), Failure> {
    app.clipboard().write_text(text.expose_secret()).map_err(|error| {
        // The error's own text may hold what was to be copied.
        drop(error);
        Failure::new(FailureCode::Clipboard, fault::clipboard())
    })
}

/// Opens the mail program with a mail that is addressed to nobody yet.
pub(crate) fn write_mail(subject: &str, body: &SecretString) -> Result<(), Failure> {
    // RFC 6068: lines end in CRLF, and everything that is not plain is percent-encoded.
    let encoded = |text: &str| utf8_percent_encode(&text.replace('\n', "\r\n"), NON_ALPHANUMERIC).to_string();
    let url = format!(
        "mailto:?subject={}&body={}",
        encoded(subject),
        encoded(body.expose_secret())
    );
    if tokio::task::block_in_place(|| opened(&url)) {
        return Ok(());
    }
    Err(Failure::new(FailureCode::Mail, fault::mail()))
}

/// Lets the window fill the screen, or gives the screen back. Where the system does not, the window stays as it is.
pub(crate) fn fill_screen(app: &AppHandle, fill: bool) {
    if let Some(window) = main_window(app)
        && let Err(error) = window.set_fullscreen(fill)
    {
        tracing::debug!(%error, "the window could not fill the screen");
    }
}

/// Gives notice on the desktop, unless the window is being looked at.
pub(crate) fn give_notice(app: &AppHandle, title: &str, body: &str) {
    let looked_at = app
        .get_webview_window(MAIN)
        .is_some_and(|window| window.is_focused().unwrap_or(false));
    if looked_at {
        return;
    }
    if let Err(error) = app.notification().builder().title(title).body(body).show() {
        tracing::debug!(%error, "the desktop took no notice");
    }
}

/// Where files that the operator asks for are put: the downloads folder, else the home folder.
pub(crate) fn folder_for_files(app: &AppHandle) -> Result<PathBuf, Failure> {
    app.path()
        .download_dir()
        .or_else(|_| app.path().home_dir())
        .map_err(|error| Failure::new(FailureCode::Storage, fault::no_folder()).with_detail(error))
}

/// Makes the app the system's handler of its own scheme. An installed app is that already.
pub(crate) fn register_scheme(app: &AppHandle) {
    if let Err(error) = app.deep_link().register(workflow::APP_SCHEME) {
        tracing::warn!(%error, "the system did not take the app's own scheme");
    }
}

/// Brings the window to the front.
pub(crate) fn show_window(app: &AppHandle) {
    if let Some(window) = main_window(app)
        && let Err(error) = window.unminimize().and_then(|()| window.set_focus())
    {
        tracing::debug!(%error, "the window could not be brought to the front");
    }
}

/// Hands URLs of the app's own scheme, which the system opens after Link UI, to whoever waits for them.
pub(crate) fn hear_returns(app: &AppHandle) {
    let listener = app.clone();
    app.deep_link().on_open_url(move |event| {
        for url in event.urls() {
            if listener.state::<Shared>().opened_by_system(url.as_str()) {
                show_window(&listener);
            }
        }
    });
}
