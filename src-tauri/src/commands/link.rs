//! Link: create it, and hand it over by the right channel. Its address never comes to the webview.

use linking::{Failure, MessageView, MessageWay, RedirectChoice, Report, VisitView};
use tauri::{AppHandle, State};

use super::named;
use crate::{Shared, system};

/// Creates the link session. Opens nothing.
#[tauri::command]
#[specta::specta]
pub(crate) async fn create_link(
    app: AppHandle,
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    create_household: bool,
) -> Result<VisitView, Failure> {
    let visit = desk.visit(&visit)?;
    if visit.redirect_choice(&row)? == RedirectChoice::AppScheme {
        system::register_scheme(&app);
    }
    visit.create_link(&row, create_household).await
}

/// Creates a session in which the customer signs in to a vendor's account again.
#[tauri::command]
#[specta::specta]
pub(crate) async fn sign_in_again(
    desk: State<'_, Shared>,
    visit: String,
    vendor: String,
) -> Result<VisitView, Failure> {
    desk.visit(&visit)?.sign_in_again(&vendor).await
}

/// Opens the link in this computer's browser.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_link(
    desk: State<'_, Shared>,
    visit: String,
    row: String,
) -> Result<VisitView, Failure> {
    desk.visit(&visit)?.open(&row, system::open_in_browser).await
}

/// The message with the link left out.
#[tauri::command]
#[specta::specta]
pub(crate) fn message_preview(
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    language: Option<String>,
) -> Result<MessageView, Failure> {
    desk.visit(&visit)?
        .message_preview(&row, named(language).as_ref())
}

/// Hands the message to the mail program, or copies it, or copies the link alone.
#[tauri::command]
#[specta::specta]
pub(crate) async fn send_message(
    app: AppHandle,
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    way: MessageWay,
    language: Option<String>,
) -> Result<VisitView, Failure> {
    let visit = desk.visit(&visit)?;
    let hand = |subject: &str, body: &secrecy::SecretString| match way {
        MessageWay::Mail => system::write_mail(subject, body),
        MessageWay::Text | MessageWay::LinkAlone => system::copy_secret(&app, body),
    };
    visit
        .send_message(&row, way, named(language).as_ref(), hand)
        .await
}

/// A person told how it stands with a link elsewhere.
#[tauri::command]
#[specta::specta]
pub(crate) async fn told(
    desk: State<'_, Shared>,
    visit: String,
    row: String,
    report: Report,
) -> Result<VisitView, Failure> {
    desk.visit(&visit)?.told(&row, report).await
}

/// What a person told last was a slip.
#[tauri::command]
#[specta::specta]
pub(crate) async fn take_back_report(desk: State<'_, Shared>, visit: String) -> Result<VisitView, Failure> {
    desk.visit(&visit)?.take_back_report().await
}
