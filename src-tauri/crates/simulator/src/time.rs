//! Time in a simulator, for whoever lives by it: it can be read, waited for, stopped and moved.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;

use crate::story::StoryEvent;
use crate::{Shared, Simulator};

/// The clock of a simulator. It goes on to tell the time when the simulator has ended.
#[derive(Clone)]
pub struct StoryClock {
    shared: Arc<Shared>,
}

impl Simulator {
    /// Its clock, for a program that is to live by the same time.
    pub fn clock(&self) -> StoryClock {
        StoryClock {
            shared: Arc::clone(&self.shared),
        }
    }

    /// Stops time, or lets it pass by itself.
    pub fn let_time_pass(&self, pass: bool) {
        // What has passed until now counts by the rule that was in force.
        self.shared.world(|_| ());
        self.shared.running.store(pass, Ordering::Release);
        self.shared.changed.notify_one();
        self.shared.moved.send_replace(());
    }

    /// What the story has in store next, and when: nothing before an account is linked.
    pub fn next_event(&self) -> Option<(Timestamp, StoryEvent)> {
        let next = self.shared.quietly(|world| world.next_of_story());
        next.map(|(at, later)| (at, later.into()))
    }
}

impl StoryClock {
    /// What time it is there.
    pub fn now(&self) -> Timestamp {
        self.shared.quietly(|world| world.now())
    }

    /// Whether time passes by itself.
    pub fn is_running(&self) -> bool {
        self.shared.is_running()
    }

    /// Resolves once it is this time there, whether time has passed or was moved. A story that begins anew does not
    /// reach the times of the one before.
    pub async fn reaches(&self, time: Timestamp) {
        // Heard from here on, so that no move is missed between reading the clock and waiting.
        let mut moved = self.shared.moved.subscribe();
        loop {
            let left = Duration::try_from(time.duration_since(self.now())).unwrap_or_default();
            if left.is_zero() {
                return;
            }
            let passes = async {
                if self.is_running() {
                    // The clock counts whole milliseconds.
                    tokio::time::sleep(left + Duration::from_millis(1)).await;
                } else {
                    std::future::pending::<()>().await;
                }
            };
            tokio::select! {
                () = passes => {}
                _ = moved.changed() => {}
            }
        }
    }
}

impl Shared {
    pub(crate) fn is_running(&self) -> bool {
        self.running.load(Ordering::Acquire)
    }

    /// Moves the clock on.
    pub(crate) fn advance(&self, by: Duration) {
        self.world(|world| world.advance(by));
        self.moved.send_replace(());
    }
}
