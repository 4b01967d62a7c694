//! The bare window: what Tauri and the webview cost before there is any app.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
