//! Plays Hearthlink as a person does: the real window, a real browser, a real keyring, on a desktop of its own.
//!
//! [`Session`] is a D-Bus session with an unlocked keyring and an empty home; [`Desktop`] is one with a virtual
//! display. On it run [`App`], the program under test behind tauri-driver, and [`Browser`], in which Link UI is gone
//! through. Both show a [`Page`], whose elements are found by role and accessible name and waited for, never by test
//! IDs.
//!
//! Shared by the whole flows (`flows/`), the kills (`kills/`), the demo that `make run` plays where there is no
//! display, and the bench. Not here: what the app should do; that is said by the flows.

mod album;
mod app;
mod axe;
mod browser;
mod comfort;
mod desktop;
mod fit;
mod hand;
mod keyboard;
mod likeness;
mod notices;
mod opened;
mod page;
mod picture;
mod places;
mod process;
mod reach;
mod screen;
mod session;
pub mod steps;
mod tongue;
mod traces;
mod walk;
mod webdriver;

pub use album::Album;
pub use app::App;
pub use axe::{ViolatingNode, Violation};
pub use browser::Browser;
pub use desktop::{Desktop, Scheme};
pub use fit::Place;
pub use hand::Hand;
pub use likeness::{Likeness, fonts};
pub use notices::{Notice, Notices};
pub use page::Page;
pub use places::{missing_for_session, missing_programs, program, saved_file, target};
pub use process::{Running, until};
pub use screen::{Look, Screen, Stroke};
pub use session::Session;
pub use tongue::Tongue;
pub use traces::files_with;
pub use walk::Walk;
pub use webdriver::free_port;
