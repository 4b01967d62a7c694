//! Light or dark where the system draws for this program: the lists that open from a field, its dialogs.
//!
//! The page has its own colours (`ui/src/state/theme.ts`), which the system does not know of: without this a white list
//! would open in a dark screen whenever the operator has chosen what the system does not have. On Linux such a list also
//! has the colours of the screens, which are written once, in `ui/src/styles/tokens.css`.

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
        lists::draw(chosen.map_or_else(|| lists::system_is_dark(&settings), |theme| theme == Theme::Dark));
    };
    // It fails only when the program ends, and then nothing is drawn any more.
    let _ = app.run_on_main_thread(set);
}

#[cfg(target_os = "linux")]
mod lists {
    use std::cell::RefCell;

    use gtk::gdk;
    use gtk::prelude::{CssProviderExt, GtkSettingsExt};

    const TOKENS: &str = include_str!("../../ui/src/styles/tokens.css");

    thread_local! {
        /// What lists are drawn with now, in the one thread that draws.
        static DRAWN: RefCell<Option<gtk::CssProvider>> = const { RefCell::new(None) };
    }

    /// Whether the system draws dark by itself: by its setting, or by a theme that is dark.
    pub(super) fn system_is_dark(settings: &gtk::Settings) -> bool {
        let named = std::env::var("GTK_THEME").ok();
        let theme = named.or_else(|| settings.gtk_theme_name().map(Into::into));
        settings.is_gtk_application_prefer_dark_theme()
            || theme.is_some_and(|name| name.to_lowercase().ends_with("dark"))
    }

    /// Has the lists that open from a field look as the screens do.
    pub(super) fn draw(dark: bool) {
        let Some(screen) = gdk::Screen::default() else {
            return;
        };
        let provider = gtk::CssProvider::new();
        if let Err(error) = provider.load_from_data(sheet(dark).as_bytes()) {
            tracing::warn!(%error, "lists are drawn as the system does");
            return;
        }
        DRAWN.with_borrow_mut(|drawn| {
            if let Some(before) = drawn.take() {
                gtk::StyleContext::remove_provider_for_screen(&screen, &before);
            }
            gtk::StyleContext::add_provider_for_screen(
                &screen,
                &provider,
                gtk::STYLE_PROVIDER_PRIORITY_APPLICATION,
            );
            *drawn = Some(provider);
        });
    }

    fn sheet(dark: bool) -> String {
        let of = |name| token(dark, name).unwrap_or_default();
        format!(
            "treeview.view {{ background-color: {panel}; color: {ink}; }}
             treeview.view:selected {{ background-color: {wash}; color: {accent}; }}",
            panel = of("panel"),
            ink = of("ink"),
            wash = of("accent-wash"),
            accent = of("accent"),
        )
    }

    /// A colour of the screens: the dark ones stand behind the light ones, which hold where there is no other.
    fn token(dark: bool, name: &str) -> Option<&'static str> {
        let mut values = TOKENS.lines().filter_map(|line| {
            let (found, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
            (found == name).then(|| value.trim_end_matches(';'))
        });
        if dark { values.next_back() } else { values.next() }
    }

    #[cfg(test)]
    mod tests {
        use super::{sheet, token};

        #[test]
        fn lists_have_the_colours_of_the_screens() {
            for (dark, other) in [(true, false), (false, true)] {
                let sheet = sheet(dark);
                for name in ["panel", "ink", "accent-wash", "accent"] {
                    let colour = token(dark, name).expect("a colour of the screens");
                    assert!(colour.starts_with('#') && colour.len() == 7, "{name}: {colour}");
                    assert_ne!(Some(colour), token(other, name), "{name}, light and dark");
                    assert!(sheet.contains(colour), "{name} in {sheet}");
                }
            }
        }
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn draw(_app: &AppHandle, _chosen: Option<Theme>) {}
