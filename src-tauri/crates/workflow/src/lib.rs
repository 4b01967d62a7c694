//! The way through, as use-cases.
//!
//! Here: what happens, in which order, over the API (`enode`), the rules (`linking`), the secrets (`vault`), the
//! profiles and visits (`store`) and a [`Clock`]. Not here: rules (they are pure and live in `linking`) and anything of a
//! window or an operating system: opening a browser or filling a clipboard is handed in as a closure.
//!
//! [`Desk`] is what one operator has in front of them: the profiles, the open [`Connection`]s and [`OpenVisit`]s.

mod change;
mod check;
mod clock;
mod connection;
mod desk;
mod kept;
mod log;
mod receiver;
mod returns;
mod visit;
mod watch;

pub use change::Change;
pub use clock::{Clock, Pause, SystemClock};
pub use connection::Connection;
pub use desk::{DemoAddresses, Desk};
pub use log::Log;
pub use returns::{APP_SCHEME, ReturnAddress, Returns};
pub use visit::OpenVisit;
