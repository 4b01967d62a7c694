//! The watch: looks at the account by itself, often at first and then ever less, until the session is over.

use std::sync::Arc;
use std::time::Duration;

use super::Visit;

/// What the watch does next.
pub(super) enum Next {
    /// Look after this pause.
    Look(Duration),
    /// Nothing to look for yet: the link has not been handed over. It runs out after this time.
    RunsOut(Duration),
    /// The session is over.
    Over,
}

/// Runs until the visit ends it.
pub(super) async fn run(visit: Arc<Visit>) {
    loop {
        match visit.plan_next() {
            Next::Look(pause) => {
                if pass(&visit, pause).await {
                    visit.look().await;
                }
            }
            Next::RunsOut(pause) => {
                pass(&visit, pause).await;
            }
            // A fresh link starts the watch again.
            Next::Over => visit.nudge.notified().await,
        }
    }
}

/// Lets the pause pass; says whether it did, rather than being cut short because something has happened.
async fn pass(visit: &Arc<Visit>, pause: Duration) -> bool {
    let clock = Arc::clone(visit.connection.clock());
    tokio::select! {
        () = clock.pause(pause) => true,
        () = visit.nudge.notified() => false,
    }
}

impl Visit {
    fn plan_next(&self) -> Next {
        let now = self.connection.clock().now();
        let (next, changed) = self
            .lock()
            .plan_next(now, rand::random(), &|code| self.connection.vendor_name(code));
        if changed {
            self.publish();
        }
        next
    }
}
