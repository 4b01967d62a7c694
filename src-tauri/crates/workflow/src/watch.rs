//! The watch over all open visits of a client: looks at their accounts by itself, often at first and then ever
//! less, within one budget of requests, until their sessions are over.
//!
//! It sleeps until the next look is due, so an idle program has no other timer. Not here: when a visit wants to be
//! looked at (that is a rule), and what a look finds.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use jiff::Timestamp;
use linking::{NextWake, RequestBudget};
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::clock::Clock;
use crate::visit::{OpenVisit, lock};

/// How many accounts are looked at at the same time.
const AT_ONCE: usize = 4;

/// Which visits are watched, and the budget that they share.
pub(crate) struct Watch {
    clock: Arc<dyn Clock>,
    visits: Mutex<BTreeMap<String, Weak<OpenVisit>>>,
    budget: Mutex<RequestBudget>,
    /// Something has happened: the watch plans anew.
    nudge: Notify,
}

impl Watch {
    pub(crate) fn new(clock: Arc<dyn Clock>) -> Self {
        let budget = Mutex::new(RequestBudget::full(clock.now()));
        Self {
            clock,
            visits: Mutex::default(),
            budget,
            nudge: Notify::new(),
        }
    }

    pub(crate) fn add(&self, visit: &Arc<OpenVisit>) {
        lock(&self.visits).insert(visit.id(), Arc::downgrade(visit));
        self.nudge();
    }

    pub(crate) fn remove(&self, id: &str) {
        lock(&self.visits).remove(id);
    }

    /// Plans anew.
    pub(crate) fn nudge(&self) {
        self.nudge.notify_one();
    }

    /// Waits until so many more requests fit the budget, and takes them out of it.
    pub(crate) async fn afford(&self, requests: usize) {
        let requests = u32::try_from(requests).unwrap_or(u32::MAX);
        loop {
            let afforded = lock(&self.budget).take(requests, self.clock.now());
            match afforded {
                Ok(()) => return,
                Err(wait) => self.clock.pause(wait).await,
            }
        }
    }

    /// Counts requests that are made at once because somebody asked for them.
    pub(crate) fn charge(&self, requests: usize) {
        let requests = u32::try_from(requests).unwrap_or(u32::MAX);
        lock(&self.budget).charge(requests, self.clock.now());
    }

    /// Runs until it is aborted.
    pub(crate) async fn run(self: Arc<Self>) {
        let mut looks = JoinSet::new();
        let mut looking: HashSet<String> = HashSet::new();
        loop {
            let now = self.clock.now();
            let (due, mut next) = self.plan(now, &looking).await;
            for (id, visit) in due {
                if looks.len() >= AT_ONCE {
                    break;
                }
                // Every look begins with one request; what it reads besides is counted when that is known.
                let afforded = lock(&self.budget).take(1, now);
                match afforded {
                    Ok(()) => {
                        looking.insert(id.clone());
                        looks.spawn(async move {
                            visit.look(false).await;
                            id
                        });
                    }
                    Err(wait) => {
                        let later = now.checked_add(wait).unwrap_or(Timestamp::MAX);
                        next = Some(next.map_or(later, |next: Timestamp| next.min(later)));
                        break;
                    }
                }
            }
            tokio::select! {
                Some(done) = looks.join_next() => {
                    if let Ok(id) = done {
                        looking.remove(&id);
                    }
                }
                () = self.nudge.notified() => {}
                () = self.until(next) => {}
            }
        }
    }

    async fn until(&self, next: Option<Timestamp>) {
        match next {
            Some(next) => {
                let left = Duration::try_from(next.duration_since(self.clock.now())).unwrap_or_default();
                self.clock.pause(left).await;
            }
            None => std::future::pending().await,
        }
    }

    /// The visits whose look is due, the longest due first, and when the next one will be.
    async fn plan(
        &self,
        now: Timestamp,
        looking: &HashSet<String>,
    ) -> (Vec<(String, Arc<OpenVisit>)>, Option<Timestamp>) {
        let visits: Vec<Arc<OpenVisit>> = {
            let mut visits = lock(&self.visits);
            visits.retain(|_, visit| visit.strong_count() > 0);
            visits.values().filter_map(Weak::upgrade).collect()
        };
        let (mut due, mut next) = (Vec::new(), None::<Timestamp>);
        for visit in visits {
            let id = visit.id();
            if looking.contains(&id) {
                continue;
            }
            let (wake, changed, written) = visit.next_wake(now);
            if written && let Err(failure) = visit.save().await {
                tracing::warn!(?failure.code, "that a link has run out could not be written down");
            }
            if changed {
                visit.tell();
            }
            match wake {
                NextWake::Look(at) if at <= now => due.push((at, id, visit)),
                NextWake::Look(at) | NextWake::RunsOut(at) => {
                    next = Some(next.map_or(at, |next| next.min(at)));
                }
                NextWake::Nothing => {}
            }
        }
        due.sort_by_key(|(at, ..)| *at);
        let due = due.into_iter().map(|(_, id, visit)| (id, visit)).collect();
        (due, next)
    }
}

impl OpenVisit {
    /// What the watch does next about this visit, whether that changed what is shown, and whether it is to be written
    /// down.
    fn next_wake(&self, now: Timestamp) -> (NextWake, bool, bool) {
        let mut record = self.record();
        let before = (record.changed_at, record.timeline.len(), record.watching.ended);
        let (wake, changed) = record.next_wake(now, self.connection.clock().chance(), &|code| {
            self.connection.vendor_name(code)
        });
        let after = (record.changed_at, record.timeline.len(), record.watching.ended);
        (wake, changed, before != after)
    }
}
