//! Presenting the demo: its time, and the customer whom it plays. Everything else is done as in any visit.

use linking::{Failure, ProfileView, VisitView};
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use specta::Type;
use tauri::{AppHandle, State};

use crate::demo::{Demo, DemoTime};
use crate::phone::{self, Phone};
use crate::{Shared, customer, system};

/// A page of Link UI that the customer comes to after the first.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub(crate) enum PhonePage {
    /// What will be shared.
    Access,
    /// The vendor's sign-in.
    SignIn,
}

/// Begins a story anew with its time standing still, and opens it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn present_demo(
    app: AppHandle,
    desk: State<'_, Shared>,
    demo: State<'_, Demo>,
    story: String,
) -> Result<ProfileView, Failure> {
    phone::put_away(&app);
    desk.open_demo(demo.start(&story, false).await?).await
}

/// What time it is in the demo, and what comes.
#[tauri::command]
#[specta::specta]
pub(crate) async fn demo_time(demo: State<'_, Demo>) -> Result<DemoTime, Failure> {
    demo.time().await
}

/// Stops time in the demo, or lets it pass by itself.
#[tauri::command]
#[specta::specta]
pub(crate) async fn let_demo_time_pass(
    app: AppHandle,
    demo: State<'_, Demo>,
    pass: bool,
) -> Result<DemoTime, Failure> {
    let time = demo.let_time_pass(pass).await?;
    customer::tell_anew(&app);
    Ok(time)
}

/// Moves time in the demo on to a moment, in RFC 3339.
#[tauri::command]
#[specta::specta]
pub(crate) async fn move_demo_time(
    app: AppHandle,
    demo: State<'_, Demo>,
    to: String,
) -> Result<DemoTime, Failure> {
    let time = demo.move_time(&to).await?;
    // What the customer is shown tells of minutes, too.
    customer::tell_anew(&app);
    Ok(time)
}

/// The customer reads the link with the simulated phone. `shown` has its window come up, under this title.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_on_phone(
    app: AppHandle,
    desk: State<'_, Shared>,
    phone: State<'_, Phone>,
    visit: String,
    row: String,
    shown: Option<String>,
) -> Result<VisitView, Failure> {
    let visit = desk.visit(&visit)?;
    // On a screen of their own they go on seeing how far it is; on this one it would stand before the phone.
    if !customer::has_window(&app) {
        visit.hide_from_customer();
        system::fill_screen(&app, false);
    }
    visit
        .open_on_simulated_phone(&row, |link| {
            phone.takes(link);
            match shown {
                Some(title) => phone::show(&app, link, &title),
                None => Ok(()),
            }
        })
        .await
}

/// The customer goes on to another page. Without a window nobody sees it.
#[tauri::command]
#[specta::specta]
pub(crate) fn turn_phone(
    app: AppHandle,
    phone: State<'_, Phone>,
    page: PhonePage,
    vendor: String,
) -> Result<(), Failure> {
    let name = match page {
        PhonePage::Access => "access",
        PhonePage::SignIn => "sign-in",
    };
    if let Some(url) = phone::page_of(&phone.link()?, name, &vendor) {
        phone::turn_to(&app, url);
    }
    Ok(())
}

/// The customer signs in to a vendor, goes through to the end and comes back.
#[tauri::command]
#[specta::specta]
pub(crate) async fn finish_on_phone(
    app: AppHandle,
    desk: State<'_, Shared>,
    demo: State<'_, Demo>,
    phone: State<'_, Phone>,
    vendor: String,
) -> Result<(), Failure> {
    let link = phone.link()?;
    phone::go_through(&app, &link, &vendor).await;
    // Whoever went on to the end on the phone meanwhile has come back already.
    if phone::has_come_back(&app) {
        return Ok(());
    }
    let back = demo.sign_in(link.expose_secret(), &vendor).await?;
    let Ok(back) = back.parse() else { return Ok(()) };
    // A page of the company's own is on the web, where the demo does not go.
    if !desk.is_return_page(&back) {
        phone::put_away(&app);
    } else if !phone::turn_to(&app, back.clone()) {
        desk.came_back(&back);
    }
    Ok(())
}

/// Puts the simulated phone away.
#[tauri::command]
#[specta::specta]
pub(crate) fn put_phone_away(app: AppHandle) {
    phone::put_away(&app);
}
