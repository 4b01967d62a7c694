//! What the player and the test tell each other, a line of JSON each.

use linking::VisitView;
use serde::{Deserialize, Serialize};

/// A step of a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Step {
    /// The program starts, goes on watching and opens the visits that it was asked about.
    Start,
    /// A visit is begun.
    Begin,
    /// Its label and consent are typed.
    Describe,
    /// Its accounts are planned.
    Plan,
    /// A link is created.
    Create,
    /// It is handed over.
    HandOver,
    /// The customer signs in, and the devices are seen.
    Outcome,
    /// The visit is finished.
    Finish,
}

/// What the player is told at its start, by the test.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Orders {
    pub(crate) api_url: String,
    pub(crate) token_url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    pub(crate) link_host: String,
    /// The visits to be reported as they are found.
    pub(crate) report: Vec<String>,
    /// Whether to end once no visit is open any more, rather than to begin another.
    pub(crate) last: bool,
}

/// What the player says.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) enum Line {
    /// The operator presses something.
    Doing { step: Step, home: String },
    /// The browser, or whoever sends the message, has the address.
    HandedOut {
        visit: String,
        row: String,
        vendor: String,
        address: String,
    },
    /// What was pressed is done: this is on the screen.
    Shown { step: Step, visit: Box<VisitView> },
    /// A visit as it was found after the start.
    Found { visit: Box<VisitView> },
    /// Everything is reported; it waits to be told to go on. So many visits are in the list.
    Ready { listed: u32 },
}
