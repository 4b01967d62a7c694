//! The typeface of the screens, for the pages on the simulated phone: they stand beside the app on a projector, and a
//! computer need not have it. A browser shows them in its own.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use tauri::AppHandle;

/// Where the screens keep it, as their build names it.
const FILE: &str = "assets/inter-latin-wght-normal.woff2";

/// The script that gives it to a page. It comes with the script itself, so that no page has to ask for it.
pub(super) fn script(app: &AppHandle) -> String {
    // Where there is no such file the page of the app is answered instead.
    let file = app.asset_resolver().get(FILE.to_owned());
    let Some(file) = file.filter(|file| file.bytes().starts_with(b"wOF2")) else {
        tracing::warn!("the typeface of the screens is not at {FILE}");
        return String::new();
    };
    let bytes = STANDARD.encode(file.bytes());
    format!(
        "document.fonts.add(new FontFace('Inter', Uint8Array.from(atob('{bytes}'), (letter) => letter.charCodeAt(0)), {{ weight: '100 900' }}));"
    )
}
