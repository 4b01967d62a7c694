//! Start: the demo, a client to connect, or one connected before.

use linking::{
    ConnectForm, Failure, FieldProblem, IdForm, Keep, Preferences, PreferencesView, ProfileSettings,
    ProfileView, SecretStoreView, StartView,
};
use tauri::{AppHandle, State};
use words::SpokenLanguage;

use crate::Shared;
use crate::demo::{self, Demo};
use crate::first_screen::FirstScreen;
use crate::{look, phone, system};

/// What the operator's page begins with. On the main thread, where the core is made ready before it is answered.
#[tauri::command]
#[specta::specta]
pub(crate) fn first_screen(desk: State<'_, Shared>) -> FirstScreen {
    FirstScreen::of(&desk)
}

/// What the first screen shows.
#[tauri::command]
#[specta::specta]
pub(crate) fn start(desk: State<'_, Shared>) -> StartView {
    desk.start(env!("CARGO_PKG_VERSION"), demo::stories())
}

/// The language of the operator, to be spoken by the screens.
#[tauri::command]
#[specta::specta]
pub(crate) fn spoken_language(desk: State<'_, Shared>) -> SpokenLanguage {
    SpokenLanguage::of(desk.operator_language())
}

/// Whether the system's keyring can take a secret, asked before the secret is.
#[tauri::command]
#[specta::specta]
pub(crate) async fn probe_secret_store(desk: State<'_, Shared>) -> Result<SecretStoreView, Failure> {
    Ok(desk.probe_secret_store().await)
}

/// Connects a client: the form is checked, a token asked for, the secret kept, the profile saved and opened.
#[tauri::command]
#[specta::specta]
pub(crate) async fn connect_client(
    desk: State<'_, Shared>,
    form: ConnectForm,
) -> Result<ProfileView, Failure> {
    desk.connect(form).await
}

/// What is wrong with the form so far: nothing is sent and nothing kept.
#[tauri::command]
#[specta::specta]
pub(crate) fn check_connect_form(form: ConnectForm) -> Vec<FieldProblem> {
    linking::check_connect_form(form).err().unwrap_or_default()
}

/// Opens a profile with the secret kept for it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_profile(desk: State<'_, Shared>, id: String) -> Result<ProfileView, Failure> {
    desk.open(&id).await
}

/// Opens a profile whose secret is not at hand with one that is typed now.
#[tauri::command]
#[specta::specta]
pub(crate) async fn supply_secret(
    desk: State<'_, Shared>,
    id: String,
    secret: String,
    keep: Keep,
) -> Result<ProfileView, Failure> {
    desk.supply_secret(&id, secret.into(), keep).await
}

/// Forgets a profile and its secrets, and its visits on this computer if that is wanted.
#[tauri::command]
#[specta::specta]
pub(crate) async fn forget_profile(desk: State<'_, Shared>, id: String, visits: bool) -> Result<(), Failure> {
    desk.forget(&id, visits).await
}

/// Changes what the company wants of a profile.
#[tauri::command]
#[specta::specta]
pub(crate) async fn change_profile(
    desk: State<'_, Shared>,
    id: String,
    settings: ProfileSettings,
) -> Result<ProfileView, Failure> {
    desk.change_profile(&id, settings).await
}

/// What is wrong with the settings so far: nothing is kept.
#[tauri::command]
#[specta::specta]
pub(crate) fn check_settings(settings: ProfileSettings) -> Vec<FieldProblem> {
    settings.problems()
}

/// The forms of user IDs that have a name.
#[tauri::command]
#[specta::specta]
pub(crate) fn usual_id_forms() -> Vec<IdForm> {
    IdForm::usual()
}

/// The form of user IDs that a pattern stands for.
#[tauri::command]
#[specta::specta]
pub(crate) fn id_form(pattern: String) -> IdForm {
    IdForm::of(&pattern)
}

/// The form of a user ID that is typed as an example.
#[tauri::command]
#[specta::specta]
pub(crate) fn id_form_like(example: String) -> Result<IdForm, Failure> {
    IdForm::like(&example).map_err(|problem| Failure::invalid_input(vec![problem]))
}

/// Starts a story of the demo and opens it.
#[tauri::command]
#[specta::specta]
pub(crate) async fn open_demo(
    app: AppHandle,
    desk: State<'_, Shared>,
    demo: State<'_, Demo>,
    story: String,
) -> Result<ProfileView, Failure> {
    phone::put_away(&app);
    desk.open_demo(demo.start(&story, true).await?).await
}

/// Changes what the operator prefers, whichever client is open.
#[tauri::command]
#[specta::specta]
pub(crate) fn change_preferences(
    app: AppHandle,
    desk: State<'_, Shared>,
    preferences: Preferences,
) -> Result<PreferencesView, Failure> {
    let kept = desk.change_preferences(preferences)?;
    system::magnify(&app, kept.preferences.magnification());
    look::draw(&app, kept.preferences.theme);
    Ok(kept)
}

/// Leaves the open profile.
#[tauri::command]
#[specta::specta]
pub(crate) async fn close_profile(
    app: AppHandle,
    desk: State<'_, Shared>,
    demo: State<'_, Demo>,
) -> Result<(), Failure> {
    phone::put_away(&app);
    desk.close().await;
    demo.stop().await;
    Ok(())
}
