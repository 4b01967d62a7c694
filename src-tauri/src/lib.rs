//! The desktop shell of Hearthlink.
//!
//! It adapts and decides nothing: the window, the system's browser, clipboard and folders on one side, the
//! use-cases of `workflow` on the other. What crosses to the webview is the list of commands and events in
//! [`ipc`], and nothing in it is a secret, save the client secret on its one way in.

mod commands;
mod customer;
mod demo;
mod facts;
mod first_screen;
pub mod ipc;
mod look;
mod painting;
mod phone;
mod picture;
mod print;
mod system;

use std::sync::Arc;

use tauri::{Manager, RunEvent, WindowEvent};
use workflow::{Desk, Log};

/// The desk, as the commands share it.
pub(crate) type Shared = Arc<Desk>;

/// Builds the app and runs it until its window is closed.
///
/// # Panics
/// When the system cannot give a window at all: there is then no way left to tell anybody.
pub fn run() {
    painting::without_the_card();
    let ipc = ipc::builder();
    let app = tauri::Builder::default()
        // First, so that a second start hands over and ends before it does anything else.
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| {
            system::show_window(app);
        }))
        .plugin(tauri_plugin_deep_link::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_notification::init())
        .register_uri_scheme_protocol(picture::SCHEME, |context, _request| picture::answer(&context))
        .register_uri_scheme_protocol(picture::MARK_SCHEME, |context, request| {
            picture::mark(&context, request.uri().path())
        })
        // The other windows are placed anew each time: the other screen may be another one.
        .plugin(
            tauri_plugin_window_state::Builder::default()
                .with_denylist(&[customer::WINDOW, phone::LABEL])
                .build(),
        )
        .invoke_handler(customer::guarded(ipc.invoke_handler()))
        .setup(move |app| {
            ipc.mount_events(app);
            let chosen = Desk::chosen_theme(&app.path().app_config_dir()?);
            look::draw(app.handle(), chosen);
            first_screen::open(app, chosen)?;
            app.manage(Log::begin(&app.path().app_log_dir()?));
            tracing::info!(version = env!("CARGO_PKG_VERSION"), "Hearthlink has started");
            app.manage(Arc::new(Desk::new(
                &app.path().app_config_dir()?,
                &system::language(),
            )));
            app.manage(demo::Demo::default());
            app.manage(customer::Listeners::default());
            app.manage(phone::Phone::default());
            system::hear_returns(app.handle());
            ipc::pump_changes(app.handle());
            let desk = Arc::clone(&app.state::<Shared>());
            system::magnify(app.handle(), desk.magnification());
            tauri::async_runtime::spawn(async move { desk.resume().await });
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("the system gives a window");
    app.run(|app, event| match event {
        RunEvent::Exit => {
            app.state::<Shared>().end();
            app.state::<Log>().end();
        }
        RunEvent::WindowEvent {
            label,
            event: WindowEvent::Destroyed,
            ..
        } => match label.as_str() {
            // Closed by hand: the same as hidden.
            customer::WINDOW => customer::gone(app),
            // Nothing of the program stays behind the operator's window.
            system::MAIN => {
                customer::close(app);
                phone::put_away(app);
            }
            _ => {}
        },
        _ => {}
    });
}
