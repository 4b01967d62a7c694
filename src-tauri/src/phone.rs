//! The simulated phone of a customer, in Demo: a window of its own beside the app, with Link UI in it.
//!
//! Its page may ask nothing of the core (no capability names the window), and goes nowhere but to the simulator and to
//! the page that links come back to. The link goes from the core to this window and never through the operator's page.

mod place;
mod typeface;

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use linking::{Failure, FailureCode};
use secrecy::{ExposeSecret, SecretString};
use tauri::webview::{Color, NewWindowResponse, PageLoadEvent};
use tauri::{
    AppHandle, Manager, PhysicalPosition, PhysicalSize, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::{Shared, system};
use place::Area;

/// The label of its window.
pub(crate) const LABEL: &str = "phone";

/// As large as small phones are, in logical pixels: beside it a projector of 1280 by 800 leaves the app enough.
const SIZE: (f64, f64) = (375.0, 800.0);

/// The narrowest that the app's window is made for it, in logical pixels: all of its screens fit into that.
const NARROWEST: f64 = 900.0;

/// The height of the presenter's strip at the window's lower edge, in logical pixels, with its border.
const STRIP: f64 = 44.0;

/// The steps from the vendor's sign-in on, as the phone goes through them.
const THROUGH: [&str; 3] = ["sign-in", "code", "devices"];

/// How long a step is seen before the next.
const SEEN: Duration = Duration::from_millis(1800);

/// How long the customer reads that all is done.
const READ: Duration = Duration::from_millis(2500);

/// The same where the phone lies over what came of the link.
const GLANCED_AT: Duration = Duration::from_millis(1200);

/// The link that the phone has, and what its window took the room of.
#[derive(Default)]
pub(crate) struct Phone {
    link: Mutex<Option<SecretString>>,
    window_before: Mutex<Option<Before>>,
}

/// How the app's window was before the phone came up.
struct Before {
    area: Area,
    maximized: bool,
}

impl Phone {
    /// The phone has read this link.
    pub(crate) fn takes(&self, link: &str) {
        *lock(&self.link) = Some(SecretString::from(link.to_owned()));
    }

    /// The link that it has read last.
    ///
    /// # Errors
    /// When it has none.
    pub(crate) fn link(&self) -> Result<SecretString, Failure> {
        let link = lock(&self.link).clone();
        link.ok_or_else(|| Failure::new(FailureCode::Internal, words::fault::phone_without_link()))
    }
}

/// Shows a page of Link UI on the phone, which comes up for it.
pub(crate) fn show(app: &AppHandle, address: &str, title: &str) -> Result<(), Failure> {
    let url: Url = address.parse().map_err(|_| not_shown())?;
    if let Some(phone) = app.get_webview_window(LABEL) {
        return phone.navigate(url).map_err(|_| not_shown());
    }
    let places = places(app);
    // Its size is fixed once it is there.
    let size = places.as_ref().map_or(SIZE, |places| {
        let length = |pixels: i32| f64::from(pixels) / places.scale;
        (length(places.phone.width), length(places.phone.height))
    });
    let (origin, allowed) = (url.origin(), app.clone());
    let phone = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::External(url))
        .title(title)
        .inner_size(size.0, size.1)
        .decorations(false)
        .resizable(false)
        .incognito(true)
        // As dark as its frame from the first moment, so that it comes up without a flash.
        .background_color(Color(0x20, 0x24, 0x2c, 0xff))
        // The keys stay with whoever presents: a clicker goes on through the story in the app's window.
        .focused(false)
        .initialization_script(frame())
        .initialization_script(typeface::script(app))
        .initialization_script(include_str!("phone/typing.js"))
        .on_navigation(move |url| url.origin() == origin || allowed.state::<Shared>().is_return_page(url))
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_page_load(|phone, page| {
            if page.event() == PageLoadEvent::Finished && is_back(phone.app_handle(), page.url()) {
                put_away_when_read(&phone);
            }
        })
        .build()
        .map_err(|_| not_shown())?;
    let room = app.clone();
    phone.on_window_event(move |event| {
        // However it was closed: the desktop has ways of its own to do so.
        if matches!(event, WindowEvent::Destroyed) {
            give_room_back(&room);
        }
    });
    if let Some(places) = places {
        stand(app, &phone, &places);
    }
    Ok(())
}

/// Takes the phone to another page, if it is there. Says whether it was.
pub(crate) fn turn_to(app: &AppHandle, url: Url) -> bool {
    app.get_webview_window(LABEL)
        .is_some_and(|phone| phone.navigate(url).is_ok())
}

/// The customer signs in to the vendor on the phone, types the second factor and is shown their devices, each for as long
/// as it takes to see. Without a phone on the screen it takes no time.
pub(crate) async fn go_through(app: &AppHandle, link: &SecretString, vendor: &str) {
    for step in THROUGH {
        let Some(url) = page_of(link, step, vendor) else {
            return;
        };
        if has_come_back(app) || !turn_to(app, url) {
            return;
        }
        tokio::time::sleep(SEEN).await;
    }
}

/// Puts the phone away, and gives the app's window its room again.
pub(crate) fn put_away(app: &AppHandle) {
    let Some(phone) = app.get_webview_window(LABEL) else {
        return;
    };
    if let Err(error) = phone.destroy() {
        tracing::debug!(%error, "the phone could not be put away");
    }
    give_room_back(app);
}

fn give_room_back(app: &AppHandle) {
    let before = lock(&app.state::<Phone>().window_before).take();
    let (Some(before), Some(main)) = (before, system::main_window(app)) else {
        return;
    };
    set(&main, before.area);
    if before.maximized
        && let Err(error) = main.maximize()
    {
        tracing::debug!(%error, "the app's window could not be maximized again");
    }
}

/// The page's frame, as a script that runs before any page: a style sheet of the window's own, which no page's policy
/// concerns.
fn frame() -> String {
    let css = serde_json::Value::from(include_str!("phone/frame.css"));
    format!(
        "{{const sheet=new CSSStyleSheet();sheet.replaceSync({css});document.adoptedStyleSheets=[...document.adoptedStyleSheets,sheet]}}"
    )
}

/// Whether the phone shows the page that links come back to.
pub(crate) fn has_come_back(app: &AppHandle) -> bool {
    let phone = app.get_webview_window(LABEL);
    phone
        .and_then(|phone| phone.url().ok())
        .is_some_and(|url| is_back(app, &url))
}

fn is_back(app: &AppHandle, url: &Url) -> bool {
    app.state::<Shared>().is_return_page(url)
}

fn put_away_when_read(phone: &WebviewWindow) {
    let app = phone.app_handle().clone();
    let is_in_the_way = phone.is_always_on_top().unwrap_or_default();
    let shown = if is_in_the_way { GLANCED_AT } else { READ };
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(shown).await;
        // Another link may have come to it meanwhile.
        if has_come_back(&app) {
            put_away(&app);
        }
    });
}

/// Where phone and app go, and how the app's window is before.
struct Places {
    main: WebviewWindow,
    before: Area,
    window: Area,
    phone: Area,
    scale: f64,
}

/// Phone and app side by side; nothing where the system does not say where windows are.
fn places(app: &AppHandle) -> Option<Places> {
    let main = system::main_window(app)?;
    let screen = main.current_monitor().ok()??;
    let scale = screen.scale_factor();
    let room = screen.work_area();
    let before = area(main.outer_position().ok()?, main.inner_size().ok()?);
    let size = (pixels(SIZE.0, scale), pixels(SIZE.1, scale));
    let (narrowest, strip) = (pixels(NARROWEST, scale), pixels(STRIP, scale));
    let (window, phone) = place::beside(area(room.position, room.size), before, size, narrowest, strip);
    Some(Places {
        main,
        before,
        window,
        phone,
        scale,
    })
}

/// Where the system does not let windows be placed, they stand as it has them.
fn stand(app: &AppHandle, phone: &WebviewWindow, places: &Places) {
    let done = (|| -> tauri::Result<()> {
        if places.window != places.before {
            let maximized = places.main.is_maximized()?;
            *lock(&app.state::<Phone>().window_before) = Some(Before {
                area: places.before,
                maximized,
            });
            if maximized {
                places.main.unmaximize()?;
            }
            set(&places.main, places.window);
        }
        phone.set_always_on_top(place::lies_over(places.phone, places.window))?;
        set(phone, places.phone);
        Ok(())
    })();
    if let Err(error) = done {
        tracing::debug!(%error, "the phone could not be placed");
    }
}

fn area(position: PhysicalPosition<i32>, size: PhysicalSize<u32>) -> Area {
    let whole = |length: u32| i32::try_from(length).unwrap_or(i32::MAX);
    Area {
        x: position.x,
        y: position.y,
        width: whole(size.width),
        height: whole(size.height),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a length on a screen is a small number"
)]
fn pixels(length: f64, scale: f64) -> i32 {
    (length * scale).round() as i32
}

fn set(window: &WebviewWindow, area: Area) {
    let length = |pixels: i32| u32::try_from(pixels).unwrap_or_default();
    let placed = window
        .set_size(PhysicalSize::new(length(area.width), length(area.height)))
        .and_then(|()| window.set_position(PhysicalPosition::new(area.x, area.y)));
    if let Err(error) = placed {
        tracing::debug!(%error, "a window could not be placed");
    }
}

/// The error's own text may hold the link.
fn not_shown() -> Failure {
    Failure::new(FailureCode::Internal, words::fault::phone_not_shown())
}

/// Where the link's page of this name is.
pub(crate) fn page_of(link: &SecretString, page: &str, vendor: &str) -> Option<Url> {
    let mut url: Url = link.expose_secret().parse().ok()?;
    url.path_segments_mut().ok()?.push(page);
    url.query_pairs_mut().append_pair("vendor", vendor);
    Some(url)
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
