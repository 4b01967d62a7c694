//! What is turned to the customer: in the operator's window, or in one of its own on another screen.
//!
//! Both windows are told of it by one way, a channel that carries [`CustomerScreen`] and nothing else. The customer's
//! window has no capability at all, so it hears no event, and of the commands it may give those that are said here.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use linking::{CustomerScreen, Failure, FailureCode};
use tauri::ipc::{Channel, Invoke};
use tauri::{AppHandle, Manager, Monitor, Runtime, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::{Shared, system};

/// The customer's window.
pub(crate) const WINDOW: &str = "customer";

/// All that it may ask of the core.
const COMMANDS: [&str; 3] = ["watch_customer_screen", "hide_from_customer", "demo_time"];

/// Its size where it does not fill a screen, in logical pixels.
const SIZE: (f64, f64) = (1100.0, 720.0);

/// Who is told of what the customer is shown, by the label of the window; and what was told last.
#[derive(Default)]
pub(crate) struct Listeners(Mutex<Told>);

#[derive(Default)]
struct Told {
    channels: BTreeMap<String, Channel<Option<CustomerScreen>>>,
    last: Option<CustomerScreen>,
    /// Whether the customer's window is open by the operator's wish: if it goes then, somebody closed it by hand.
    window: bool,
}

impl Told {
    fn tell(&mut self, now: Option<CustomerScreen>) {
        self.channels
            .retain(|_, channel| channel.send(now.clone()).is_ok());
        self.last = now;
    }
}

fn told(listeners: &Listeners) -> MutexGuard<'_, Told> {
    listeners.0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The handler of all commands, for windows that may give them.
pub(crate) fn guarded<R: Runtime>(
    handler: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        if may(invoke.message.webview_ref().label(), invoke.message.command()) {
            return handler(invoke);
        }
        tracing::warn!("a window asked for what it may not");
        invoke.resolver.reject("This window may not ask for that.");
        true
    }
}

fn may(window: &str, command: &str) -> bool {
    match window {
        system::MAIN => true,
        WINDOW => COMMANDS.contains(&command),
        _ => false,
    }
}

/// Tells a window what the customer is shown, now and whenever it changes.
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>, channel: Channel<Option<CustomerScreen>>) {
    let listeners = window.state::<Listeners>();
    let mut told = told(&listeners);
    if channel.send(window.state::<Shared>().customer_screen()).is_ok() {
        told.channels.insert(window.label().to_owned(), channel);
    }
}

/// Tells the windows if what the customer is shown is not as it was.
pub(crate) fn tell(app: &AppHandle) {
    let listeners = app.state::<Listeners>();
    // Asked for within the lock, so that what is told last is what was last.
    let mut told = told(&listeners);
    let now = app.state::<Shared>().customer_screen();
    if now != told.last {
        told.tell(now);
    }
}

/// Tells the windows what the customer is shown, also what was told last: whoever asked for it waits to hear it.
pub(crate) fn tell_anew(app: &AppHandle) {
    let listeners = app.state::<Listeners>();
    let mut told = told(&listeners);
    let now = app.state::<Shared>().customer_screen();
    told.tell(now);
}

/// Whether the customer has a window of their own now.
pub(crate) fn has_window(app: &AppHandle) -> bool {
    told(&app.state::<Listeners>()).window
}

/// Hides what the customer is shown, wherever it is.
pub(crate) fn hide(app: &AppHandle) {
    app.state::<Shared>().hide_from_customer();
    system::fill_screen(app, false);
    close(app);
    tell(app);
}

/// The customer's window is gone. Closed by hand it is the same as hidden; otherwise what it showed may be shown
/// elsewhere by now.
pub(crate) fn gone(app: &AppHandle) {
    let by_hand = told(&app.state::<Listeners>()).window;
    if by_hand {
        hide(app);
    }
}

/// Opens the customer's window: it fills another screen where there is one.
pub(crate) fn open(app: &AppHandle, title: &str) -> Result<(), Failure> {
    close(app);
    told(&app.state::<Listeners>()).window = true;
    place(app, title).map_err(|error| {
        Failure::new(FailureCode::Internal, words::fault::customer_window()).with_detail(error)
    })
}

fn place(app: &AppHandle, title: &str) -> tauri::Result<()> {
    let page = WebviewUrl::App("customer.html".into());
    let (width, height) = size_here(app);
    let window = WebviewWindowBuilder::new(app, WINDOW, page)
        .title(title)
        .inner_size(width, height)
        .disable_drag_drop_handler()
        .build()?;
    if let Some(monitor) = other_monitor(app) {
        window.set_position(*monitor.position())?;
        window.set_fullscreen(true)?;
    }
    Ok(())
}

/// Its size on the operator's screen, which may be smaller than it would be.
fn size_here(app: &AppHandle) -> (f64, f64) {
    let main = system::main_window(app);
    let Some(here) = main.and_then(|main| main.current_monitor().ok()?) else {
        return SIZE;
    };
    let room = here.work_area().size.to_logical::<f64>(here.scale_factor());
    (SIZE.0.min(room.width), SIZE.1.min(room.height))
}

/// A screen that the operator's window is not on.
fn other_monitor(app: &AppHandle) -> Option<Monitor> {
    let main = app.get_webview_window(system::MAIN)?;
    let here = main.current_monitor().ok()??;
    let all = main.available_monitors().ok()?;
    all.into_iter()
        .find(|monitor| monitor.position() != here.position())
}

/// Closes the customer's window, if it is open.
pub(crate) fn close(app: &AppHandle) {
    {
        let listeners = app.state::<Listeners>();
        let mut told = told(&listeners);
        told.channels.remove(WINDOW);
        told.window = false;
    }
    if let Some(window) = app.get_webview_window(WINDOW)
        && let Err(error) = window.destroy()
    {
        tracing::warn!(%error, "the customer's window could not be closed");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_customers_window_may_ask_for_nothing_of_the_operators() {
        // Another test sees that these are all commands that there are.
        let bindings = include_str!("../../ui/src/bindings.ts");
        let names: Vec<&str> = bindings
            .split("__TAURI_INVOKE")
            .skip(1)
            // The type of the answer stands between, where there is one.
            .filter_map(|rest| rest.split_once("(\"")?.1.split('"').next())
            .collect();
        let allowed: Vec<&&str> = names.iter().filter(|name| may(WINDOW, name)).collect();
        assert_eq!(allowed.len(), COMMANDS.len(), "{allowed:?}");
        assert!(names.iter().all(|name| may(system::MAIN, name)));
        assert!(names.iter().all(|name| !may("elsewhere", name)));
    }
}
