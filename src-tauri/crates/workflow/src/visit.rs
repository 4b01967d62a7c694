//! One sitting with one household: its link, what has been witnessed, and what was found.
//!
//! Enode has no status call for a link session, so a visit knows three things: what this program did and saw,
//! what a person said, and what the account shows. The watch (in `watch`) looks at the account.

mod handover;
mod link;
mod state;
mod watch;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use linking::{Failure, VisitView};
use serde::Serialize;
use tokio::sync::{Notify, watch as channel};
use tokio::task::JoinHandle;

use crate::connection::{Connection, Session};
use state::State;

/// A visit, going on.
pub struct Visit {
    connection: Arc<Connection>,
    state: Mutex<State>,
    /// The link was handed over, came back or was replaced: the watch plans anew.
    nudge: Notify,
    /// One look at a time, whoever asks for it.
    looking: tokio::sync::Mutex<()>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
    changes: channel::Sender<Option<VisitView>>,
}

/// A visit as it is saved in a file: its view, with the format's name and version. No secrets are in it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SavedVisit {
    format: &'static str,
    version: u32,
    saved_at: String,
    visit: VisitView,
}

impl Visit {
    /// Begins a visit with its first link session. Must be called within a Tokio runtime.
    pub(crate) fn begin(
        connection: Arc<Connection>,
        session: Session,
        changes: channel::Sender<Option<VisitView>>,
    ) -> Arc<Self> {
        let (state, arrival) = State::begin(session);
        let visit = Arc::new(Self {
            connection,
            state: Mutex::new(state),
            nudge: Notify::new(),
            looking: tokio::sync::Mutex::default(),
            tasks: Mutex::default(),
            changes,
        });
        visit.expect_return(arrival);
        visit.learn_before();
        visit.keep(tokio::spawn(watch::run(Arc::clone(&visit))));
        visit.publish();
        visit
    }

    /// Whether a fresh session belongs to this visit: same connection, same household.
    pub(crate) fn is_for(&self, connection: &Arc<Connection>, session: &Session) -> bool {
        Arc::ptr_eq(&self.connection, connection) && self.lock().user_id == session.user_id
    }

    /// Puts a fresh link in the place of the one before, which counts no longer. What was found stays.
    pub(crate) fn replace_link(self: &Arc<Self>, session: Session) {
        let arrival = self.lock().replace_link(session);
        self.expect_return(arrival);
        self.learn_before();
        self.nudge.notify_one();
        self.publish();
    }

    /// The visit as the window shows it.
    pub fn view(&self) -> VisitView {
        self.lock().view(&self.connection)
    }

    /// The visit as it is saved in a file.
    pub(crate) fn saved(&self) -> SavedVisit {
        SavedVisit {
            format: "hearthlink-visit",
            version: 1,
            saved_at: self.connection.clock().now().to_string(),
            visit: self.view(),
        }
    }

    /// Ends it, which must be done before it is let go of: its tasks hold on to it. Nothing is watched any more, and the link is
    /// forgotten.
    pub(crate) fn end(&self) {
        for task in self
            .tasks
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .drain(..)
        {
            task.abort();
        }
        self.lock().forget_link();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn publish(&self) {
        self.changes.send_replace(Some(self.view()));
    }

    fn keep(&self, task: JoinHandle<()>) {
        let mut tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner);
        tasks.retain(|task| !task.is_finished());
        tasks.push(task);
    }

    /// Waits for the browser to come back from the link that is current now.
    fn expect_return(self: &Arc<Self>, arrival: Option<state::Arrival>) {
        let Some(state::Arrival { link, receiver }) = arrival else {
            return;
        };
        let visit = Arc::clone(self);
        self.keep(tokio::spawn(async move {
            // An address that nobody came to by the end of the visit is dropped unheard, which is normal.
            let Ok(returned) = receiver.await else { return };
            let now = visit.connection.clock().now();
            if visit.lock().returned(link, returned, now) {
                visit.nudge.notify_one();
                visit.publish();
            }
        }));
    }

    /// Looks at the household's account now, and answers when that has been done: well or not, the view says.
    pub async fn look_now(&self) -> VisitView {
        self.look().await;
        self.nudge.notify_one();
        self.view()
    }

    async fn look(&self) {
        let _one_at_a_time = self.looking.lock().await;
        let (user_id, wanted) = {
            let mut state = self.lock();
            state.look_begins();
            (state.user_id.clone(), state.wanted.clone())
        };
        self.publish();
        let snapshot = self.connection.snapshot(&user_id, &wanted).await;
        let now = self.connection.clock().now();
        self.lock()
            .look_ends(snapshot, &|code| self.connection.vendor_name(code), now);
        self.publish();
    }

    /// Looks at the account while the operator reads the screen: nothing can appear in it before the link is opened,
    /// and creating a link does not wait for this.
    fn learn_before(self: &Arc<Self>) {
        let visit = Arc::clone(self);
        self.keep(tokio::spawn(async move {
            // A failure is told when it matters: the link is not handed over without this.
            if let Err(failure) = visit.ensure_before().await {
                tracing::debug!(?failure.code, "the account could not be looked at yet");
            }
        }));
    }

    /// The account as it was before the link was opened, asked for again if the first attempt failed.
    async fn ensure_before(&self) -> Result<(), Failure> {
        let _one_at_a_time = self.looking.lock().await;
        let (user_id, wanted) = {
            let state = self.lock();
            if state.before.is_some() {
                return Ok(());
            }
            (state.user_id.clone(), state.wanted.clone())
        };
        let snapshot = self.connection.snapshot(&user_id, &wanted).await?;
        self.lock().before.get_or_insert(snapshot);
        Ok(())
    }
}
