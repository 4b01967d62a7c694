//! How the webview paints: with the processor, and not with the graphics card.
//!
//! These screens are text that stands still, and that is painted at once either way. A window that need not set up the
//! graphics card first is there sooner and takes less memory; and it is there at all on computers whose driver and
//! WebKitGTK do not get along, where it would stay empty. The webviews of other systems see to this themselves.

use tauri::{Runtime, WebviewWindow};

/// Has the graphics card left alone. To be called before a page is drawn for the first time.
#[cfg(target_os = "linux")]
pub(crate) fn without_the_card<R: Runtime>(window: &WebviewWindow<R>) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    let asked = window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    });
    if let Err(error) = asked {
        tracing::warn!(%error, "the window is painted as its webview likes");
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn without_the_card<R: Runtime>(_window: &WebviewWindow<R>) {}
