//! How the webview paints: with the processor, and not with the graphics card.
//!
//! These screens are text that stands still, and that is painted at once either way. A window that need not set up the
//! graphics card first is there sooner and takes less memory; and it is there at all on computers whose driver and
//! WebKitGTK do not get along, where it would stay empty. The webviews of other systems see to this themselves.

/// What tells WebKitGTK. It is for this program's webviews, and not for programs that this one starts.
pub(crate) const VARIABLE: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";

/// Has the graphics card left alone by every webview of this program. To be called first of all: the environment is
/// read when the first of them begins, and other threads may read it from then on.
///
/// The setting of a single webview that says the same comes too late. Once it is there it has begun with the card, and
/// takes no mouse wheel after the change. Whoever has set the variable differently keeps it.
#[cfg(target_os = "linux")]
pub(crate) fn without_the_card() {
    // It fails for names that no variable may have, and this is none.
    let _ = gtk::glib::setenv(VARIABLE, "1", false);
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn without_the_card() {}
