//! What this program is and where it runs, for whoever helps with it.

use linking::AppFacts;

/// The versions and the desktop. Asked of the system when it is wanted, and not at the start.
pub(crate) async fn app() -> AppFacts {
    let variable = |name: &str| std::env::var(name).unwrap_or_default();
    let system = tokio::task::spawn_blocking(os_info::get).await;
    AppFacts {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        system: system.map(|system| system.to_string()).unwrap_or_default(),
        webview: tauri::webview_version().unwrap_or_default(),
        desktop: variable("XDG_CURRENT_DESKTOP"),
        session: variable("XDG_SESSION_TYPE"),
    }
}
