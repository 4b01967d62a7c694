//! A visit that is open: its record, what it is connected to, and the one way in which it changes.
//!
//! Every change goes through [`OpenVisit::change`]: the record changes, is written down, and only then is the window
//! told. Several changes may be under way at once, so the window is shown the record as it was last written down, and
//! not as it is. Enode has no status call for a link session, so a visit knows what this program did and saw, what a person
//! said, and what the account shows.
//!
//! What is shown reaches the window by two ways, as the answer to whoever changed it and as news to all, and one may
//! overtake the other: every view says which revision of the visit it is of.

mod events;
mod handover;
mod household;
mod link;
mod look;
mod repair;

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use enode::LinkUrl;
use jiff::Timestamp;
use linking::{BeforeHandover, Failure, FailureCode, InterventionView, ViewContext, Visit, VisitView};
use tokio::sync::broadcast;
use tokio::task::JoinHandle;
use vault::Vault;

use crate::change::Change;
use crate::clock::Clock;
use crate::connection::Connection;
use crate::kept::{self, KeptVisits, Turn};

/// What all open visits share.
pub(crate) struct Common {
    pub(crate) kept: KeptVisits,
    pub(crate) vault: Vault,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) changes: broadcast::Sender<Change>,
    /// The last revision of any visit. One count for all, so that a visit that is closed and opened again goes on
    /// where it was.
    pub(crate) revisions: AtomicU32,
}

impl Common {
    pub(crate) fn tell(&self, change: Change) {
        // Nobody listening is normal: before the window is there, and in tests.
        let _ = self.changes.send(change);
    }

    fn next_revision(&self) -> u32 {
        self.revisions.fetch_add(1, Ordering::AcqRel) + 1
    }
}

/// A visit, open.
pub struct OpenVisit {
    pub(crate) connection: Arc<Connection>,
    pub(crate) common: Arc<Common>,
    record: Mutex<Visit>,
    /// The record as it was last written down: all that may be said of it.
    written: Mutex<Visit>,
    /// Grows with every change of what is shown, once it is there to be shown.
    revision: AtomicU32,
    /// The addresses of links that may still be handed over. They are secrets, and never part of the record. Whoever
    /// needs both at once takes the record first.
    addresses: Mutex<HashMap<String, LinkUrl>>,
    interventions: Mutex<BTreeMap<String, InterventionView>>,
    /// How the links were that are on their way, by session: whether anything takes them is not known yet.
    handing: Mutex<HashMap<String, BeforeHandover>>,
    /// What is turned to the customer now.
    shown: Mutex<Option<handover::Shown>>,
    /// What a person said of a link last, for as long as it can be taken back.
    told_last: Mutex<Option<handover::ToldLast>>,
    /// One look at a time, whoever asks for it.
    looking: tokio::sync::Mutex<()>,
    /// One link a click.
    creating: tokio::sync::Mutex<()>,
    tasks: Mutex<Vec<JoinHandle<()>>>,
    /// Set once it is let go of: what was still on its way must not write over a visit that was deleted, or that is
    /// open anew.
    closed: AtomicBool,
}

impl OpenVisit {
    pub(crate) fn new(record: Visit, connection: Arc<Connection>, common: Arc<Common>) -> Arc<Self> {
        Arc::new(Self {
            connection,
            written: Mutex::new(record.clone()),
            revision: AtomicU32::new(common.next_revision()),
            common,
            record: Mutex::new(record),
            addresses: Mutex::default(),
            interventions: Mutex::default(),
            handing: Mutex::default(),
            shown: Mutex::default(),
            told_last: Mutex::default(),
            looking: tokio::sync::Mutex::default(),
            creating: tokio::sync::Mutex::default(),
            tasks: Mutex::default(),
            closed: AtomicBool::new(false),
        })
    }

    /// Its ID.
    pub fn id(&self) -> String {
        self.record().id.clone()
    }

    /// The visit as the window shows it.
    pub fn view(&self) -> VisitView {
        // Read before all else: a view may show more than its revision says, and never less.
        let revision = self.revision.load(Ordering::Acquire);
        let plan_of = |draft: &linking::PlanDraft| self.connection.plan_row(draft);
        let mut shown = lock(&self.written).clone();
        // What the watch is doing is of the moment, and a failure to write must be said too.
        shown.watching.clone_from(&self.record().watching);
        // That a link went counts at once, in case the power goes. It is said only when something took it.
        let handing = lock(&self.handing);
        for before in handing.values() {
            shown.handover_failed(before);
        }
        let addresses = self.addresses();
        shown.view(&ViewContext {
            revision,
            name_of: &|code| self.connection.vendor_name(code),
            plan_of: Some(&plan_of),
            interventions: &lock(&self.interventions),
            at_hand: &|session| addresses.contains_key(session) || handing.contains_key(session),
        })
    }

    pub(crate) fn record(&self) -> MutexGuard<'_, Visit> {
        lock(&self.record)
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.connection.clock().now()
    }

    /// Changes the visit: it is on disk when this returns, and the window is told.
    ///
    /// # Errors
    /// What `act` refuses, with nothing changed; or that it could not be written down.
    pub(crate) async fn change<T>(
        &self,
        act: impl FnOnce(&mut Visit, Timestamp) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let value = act(&mut self.record(), self.now())?;
        let saved = self.save().await;
        self.tell();
        saved.map(|()| value)
    }

    /// Writes the visit down as it is now.
    ///
    /// # Errors
    /// When it cannot be, or the visit was let go of.
    pub(crate) async fn save(&self) -> Result<(), Failure> {
        // One writer at a time, so that what is written last is what was changed last.
        let turn = self.turn().await;
        let turn = self.write(turn).await?;
        if self.forget_addresses().await {
            self.write(turn).await?;
        }
        Ok(())
    }

    /// Waits until nothing of it is being written, by whichever opening of it.
    async fn turn(&self) -> Turn {
        let id = self.id();
        self.common.kept.turn(&id).await
    }

    async fn write(&self, turn: Turn) -> Result<Turn, Failure> {
        if self.closed.load(Ordering::Acquire) {
            let text = words::fault::visit_not_open();
            return Err(Failure::new(FailureCode::Internal, text));
        }
        let record = self.record().clone();
        let stored = kept::stored(&record, &|code| self.connection.vendor_name(code))?;
        let turn = self.common.kept.put(record.environment, stored, turn).await?;
        *lock(&self.written) = record;
        Ok(turn)
    }

    /// What is shown has changed: the window is told.
    pub(crate) fn tell(&self) {
        self.revision
            .fetch_max(self.common.next_revision(), Ordering::AcqRel);
        self.common.tell(Change::Visit(self.id()));
    }

    pub(crate) fn keep(&self, task: JoinHandle<()>) {
        let mut tasks = lock(&self.tasks);
        tasks.retain(|task| !task.is_finished());
        tasks.push(task);
    }

    /// Lets go of it once nothing of it is being written: nothing will be afterwards.
    pub(crate) async fn close_when_written(&self) {
        let _nothing_is_written = self.turn().await;
        self.close();
    }

    /// Lets go of it: its tasks hold on to it, so this must be done before it is dropped.
    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        for task in lock(&self.tasks).drain(..) {
            task.abort();
        }
        lock(&self.addresses).clear();
        lock(&self.told_last).take();
    }

    fn addresses(&self) -> MutexGuard<'_, HashMap<String, LinkUrl>> {
        lock(&self.addresses)
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
