//! Times of one thing, measured again and again.

use std::time::{Duration, Instant};

/// How long it took each time.
#[derive(Debug, Default)]
pub(crate) struct Times(Vec<Duration>);

impl Times {
    /// It began then and has just ended.
    pub(crate) fn add(&mut self, begun: Instant) {
        self.push(begun.elapsed());
    }

    /// It took so long.
    pub(crate) fn push(&mut self, time: Duration) {
        self.0.push(time);
    }

    /// All times of both.
    pub(crate) fn extend(&mut self, others: &Self) {
        self.0.extend(&others.0);
    }

    /// In milliseconds; not a number when nothing was measured.
    pub(crate) fn median(&self) -> f64 {
        let mut sorted = self.0.clone();
        sorted.sort_unstable();
        sorted.get(sorted.len() / 2).map_or(f64::NAN, milliseconds)
    }

    /// In milliseconds; not a number when nothing was measured.
    pub(crate) fn longest(&self) -> f64 {
        self.0.iter().max().map_or(f64::NAN, milliseconds)
    }
}

fn milliseconds(time: &Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
