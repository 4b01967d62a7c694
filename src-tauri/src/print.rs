//! Printing what the window shows: on paper by the system's dialog, and as a PDF without one.
//!
//! The PDF is what the webview itself prints, so paper, file and screen are one page; what of it is printed, and how,
//! is said by its styles for print. On Linux WebKitGTK prints into a file by GTK's own printer for that. The webviews
//! of other systems can do it too, but not by calls that are safe in Rust: there the print dialog does it.

use std::path::Path;

use linking::{Failure, FailureCode};
use tauri::{AppHandle, Manager, WebviewWindow};
use words::{fault, hint};

/// Opens the system's print dialog for what the window shows.
pub(crate) fn print(app: &AppHandle) -> Result<(), Failure> {
    main_window(app)?.print().map_err(|error| {
        Failure::new(FailureCode::Printing, fault::print_dialog())
            .with_hint(hint::print_dialog())
            .with_detail(error)
    })
}

/// Prints what the window shows into a PDF at this path, which must be absolute. A file that is there is replaced.
pub(crate) async fn print_to_file(app: &AppHandle, path: &Path) -> Result<(), Failure> {
    pdf::print(&main_window(app)?, path).await
}

fn main_window(app: &AppHandle) -> Result<WebviewWindow, Failure> {
    app.get_webview_window("main")
        .ok_or_else(|| Failure::new(FailureCode::Internal, fault::no_window()))
}

#[cfg(target_os = "linux")]
mod pdf {
    use std::cell::RefCell;
    use std::path::Path;
    use std::rc::Rc;
    use std::time::Duration;

    use gtk::glib;
    use linking::{Failure, FailureCode};
    use tauri::WebviewWindow;
    use tokio::sync::oneshot;
    use webkit2gtk::{PrintOperation, PrintOperationExt, WebView};

    /// Printing takes a second or two; what takes longer than this will not end.
    const LONGEST: Duration = Duration::from_secs(30);

    /// Room at the edges of a page, in millimetres: what office printers leave white, and some to bind it.
    const MARGIN: f64 = 15.0;

    /// What came of printing.
    type Told = Result<(), String>;

    pub(super) async fn print(window: &WebviewWindow, path: &Path) -> Result<(), Failure> {
        let uri = glib::filename_to_uri(path, None)
            .map_err(|error| not_printed(&error))?
            .to_string();
        let (tell, told) = oneshot::channel();
        window
            .with_webview(move |webview| begin(&webview.inner(), &uri, tell))
            .map_err(|error| not_printed(&error))?;
        match tokio::time::timeout(LONGEST, told).await {
            Ok(Ok(told)) => told.map_err(|error| not_printed(&error)),
            Ok(Err(_)) => Err(not_printed(&"the window is gone")),
            Err(_) => Err(not_printed(&"it did not end")),
        }
    }

    fn not_printed(error: &dyn std::fmt::Display) -> Failure {
        Failure::new(FailureCode::Printing, words::fault::not_printed()).with_detail(error)
    }

    /// Begins to print; `tell` hears of its end. On the main thread.
    fn begin(webview: &WebView, uri: &str, tell: oneshot::Sender<Told>) {
        let operation = PrintOperation::new(webview);
        operation.set_print_settings(&into_file(uri));
        operation.set_page_setup(&a4());
        // An operation that failed says so, and then that it has finished: the first word counts.
        // It is held until then, since nobody else holds it.
        let held = Rc::new(RefCell::new(Some((tell, operation.clone()))));
        let end = move |told: Told| {
            if let Some((tell, _)) = held.take() {
                // Nobody waits any more when it took too long.
                let _ = tell.send(told);
            }
        };
        let failed = end.clone();
        operation.connect_failed(move |_, error| failed(Err(error.message().to_owned())));
        operation.connect_finished(move |_| end(Ok(())));
        operation.print();
    }

    fn into_file(uri: &str) -> gtk::PrintSettings {
        let settings = gtk::PrintSettings::new();
        // The printer is known by its name in the user's language, as GTK itself looks it up.
        settings.set_printer(&glib::dgettext(Some("gtk30"), "Print to File"));
        settings.set(gtk::PRINT_SETTINGS_OUTPUT_FILE_FORMAT, Some("pdf"));
        settings.set(gtk::PRINT_SETTINGS_OUTPUT_URI, Some(uri));
        settings
    }

    fn a4() -> gtk::PageSetup {
        let page = gtk::PageSetup::new();
        page.set_paper_size(&gtk::PaperSize::new(Some("iso_a4")));
        page.set_top_margin(MARGIN, gtk::Unit::Mm);
        page.set_bottom_margin(MARGIN, gtk::Unit::Mm);
        page.set_left_margin(MARGIN, gtk::Unit::Mm);
        page.set_right_margin(MARGIN, gtk::Unit::Mm);
        page
    }
}

#[cfg(not(target_os = "linux"))]
mod pdf {
    use std::path::Path;

    use linking::{Failure, FailureCode};
    use tauri::WebviewWindow;

    #[expect(
        clippy::unused_async,
        reason = "printing takes time where there is something to print with"
    )]
    pub(super) async fn print(_: &WebviewWindow, _: &Path) -> Result<(), Failure> {
        let hint = if cfg!(windows) {
            words::hint::print_to_pdf_windows()
        } else {
            words::hint::print_to_pdf_mac()
        };
        let failure = Failure::new(FailureCode::Printing, words::fault::print_by_dialog()).with_hint(hint);
        Err(Failure {
            retryable: false,
            ..failure
        })
    }
}
