//! Time, passed in: the one place where the use-cases learn what time it is and let it pass.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A pause that somebody else may make shorter than it says.
pub type Pause = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What tells the time and lets it pass. Tests bring one that they move.
pub trait Clock: Send + Sync + 'static {
    /// The time now.
    fn now(&self) -> Timestamp;

    /// Where the operator is: how times are written for people.
    fn zone(&self) -> TimeZone {
        TimeZone::system()
    }

    /// Chance, from 0 to 1, by which pauses are spread so that many programs do not ask at once.
    fn chance(&self) -> f64 {
        rand::random()
    }

    /// Resolves once this much time has passed.
    fn pause(&self, length: Duration) -> Pause;
}

/// The computer's own clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn pause(&self, length: Duration) -> Pause {
        Box::pin(tokio::time::sleep(length))
    }
}
