//! Start: the demo, a client to connect, or one connected before.

use linking::{ConnectForm, Failure, Keep, ProfileView, SecretStoreView, StartView};
use tauri::State;
use workflow::Desk;

use crate::demo::{self, Demo};

/// What the first screen shows.
#[tauri::command]
#[specta::specta]
pub(crate) fn start(desk: State<'_, Desk>) -> StartView {
    desk.start(env!("CARGO_PKG_VERSION"), demo::stories())
}

/// Whether the system's keyring can take a secret, asked before the secret is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn probe_secret_store(desk: State<'_, Desk>) -> Result<SecretStoreView, Failure> {
    Ok(desk.probe_secret_store().await)
}

/// Connects a client: the form is checked, a token asked for, the secret kept, the profile saved and opened.
#[tauri::command]
#[specta::specta]
pub(crate) async fn connect_client(desk: State<'_, Desk>, form: ConnectForm) -> Result<ProfileView, Failure> {
    desk.connect(form).await
}

/// Opens a profile with the secret kept for it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_profile(desk: State<'_, Desk>, id: String) -> Result<ProfileView, Failure> {
    desk.open(&id).await
}

/// Opens a profile whose secret is not at hand with one that is typed now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn supply_secret(
    desk: State<'_, Desk>,
    id: String,
    secret: String,
    keep: Keep,
) -> Result<ProfileView, Failure> {
    desk.supply_secret(&id, secret.into(), keep).await
}

/// Forgets a profile and its secret.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_profile(desk: State<'_, Desk>, id: String) -> Result<(), Failure> {
    desk.forget(&id).await
}

/// Starts a story of the demo and opens it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_demo(
    desk: State<'_, Desk>,
    demo: State<'_, Demo>,
    story: String,
) -> Result<ProfileView, Failure> {
    desk.open_demo(demo.start(&story).await?).await
}

/// Leaves the open profile.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_profile(desk: State<'_, Desk>, demo: State<'_, Demo>) -> Result<(), Failure> {
    desk.close();
    demo.stop().await;
    Ok(())
}
