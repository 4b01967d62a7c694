//! Light or dark where the system draws for this program: the lists that open from a field, its dialogs.
//!
//! The page has its own colours (`ui/src/state/theme.ts`), which the system does not know of: without this a white list
//! would open in a dark screen whenever the operator has chosen what the system does not have.

use linking::Theme;
use tauri::AppHandle;

/// Has the system draw as was chosen from now on; as it does by itself where nothing was.
#[cfg(target_os = "linux")]
pub(crate) fn draw(app: &AppHandle, chosen: Option<Theme>) {
    use gtk::prelude::GtkSettingsExt;

    let set = move || {
        let Some(settings) = gtk::Settings::default() else {
            return;
        };
        match chosen {
            Some(theme) => settings.set_gtk_application_prefer_dark_theme(theme == Theme::Dark),
            None => settings.reset_property("gtk-application-prefer-dark-theme"),
        }
    };
    // It fails only when the program ends, and then nothing is drawn any more.
    let _ = app.run_on_main_thread(set);
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn draw(_app: &AppHandle, _chosen: Option<Theme>) {}
