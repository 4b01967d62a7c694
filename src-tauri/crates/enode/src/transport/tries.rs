//! The tries of one call: how many, since when, and whether there is another.

use std::time::Duration;

use tokio::time::{Instant, sleep, timeout_at};

use super::exchange::Limits;
use super::retry;
use crate::error::{Error, ErrorKind, Failure};

/// The course of one call.
pub(super) struct Tries {
    operation: &'static str,
    write: bool,
    limits: Limits,
    begun: Instant,
    made: u32,
}

impl Tries {
    pub(super) fn begin(operation: &'static str, write: bool, limits: Limits) -> Self {
        Self {
            operation,
            write,
            limits,
            begun: Instant::now(),
            made: 0,
        }
    }

    pub(super) fn count(&mut self) {
        self.made += 1;
    }

    pub(super) fn made(&self) -> u32 {
        self.made
    }

    pub(super) fn deadline(&self) -> Instant {
        self.begun + self.limits.call
    }

    fn elapsed(&self) -> Duration {
        self.begun.elapsed()
    }

    /// Something to wait for before anything is sent.
    pub(super) async fn within_limit<T>(&self, waited_for: impl Future<Output = T>) -> Result<T, Error> {
        timeout_at(self.deadline(), waited_for).await.map_err(|_| {
            self.give_up(
                ErrorKind::TimedOut {
                    limit: self.limits.call,
                }
                .into(),
            )
        })
    }

    /// Waits for the moment of the next try, or gives up with the failure.
    pub(super) async fn again(&self, failure: Failure) -> Result<(), Error> {
        let pause = retry::is_worth_another(&failure.kind, self.write)
            .then(|| {
                self.limits
                    .retry
                    .pause(self.made, self.elapsed(), failure.retry_after, rand::random())
            })
            .flatten()
            .filter(|pause| Instant::now() + *pause < self.deadline());
        match pause {
            Some(pause) => {
                tracing::debug!(
                    operation = self.operation,
                    tries = self.made,
                    ?pause,
                    kind = failure.kind.name(),
                    "trying again"
                );
                sleep(pause).await;
                Ok(())
            }
            None => Err(self.give_up(failure)),
        }
    }

    pub(super) fn give_up(&self, failure: Failure) -> Error {
        failure.of(self.operation, self.write, self.made, self.elapsed())
    }
}
