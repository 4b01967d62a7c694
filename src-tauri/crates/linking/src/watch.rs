//! When to look at the account again: soon at first, then ever less, until the session is over; and how many
//! requests all watches may make together.

use std::time::Duration;

use jiff::Timestamp;

/// How long Enode keeps a link session open: 24 hours, says `LinkUserResponse`.
pub const SESSION: Duration = Duration::from_hours(24);

/// The pause before the first look, after the link was handed over.
const FIRST: f64 = 2.0;
/// How much longer each pause is than the one before.
const GROWTH: f64 = 1.5;
/// The longest pause while something is missing.
const LONGEST: f64 = 600.0;
/// The pause once nothing is missing: the account may still change.
const SETTLED: f64 = 3600.0;
/// The longest pause without a connection: a look that does not get out costs nobody anything.
const OFFLINE: f64 = 60.0;
/// The shortest pause after the API said that there were too many requests.
const LIMITED: f64 = 60.0;
/// How much of a pause chance may add, so that many programs do not look at once.
const SPREAD: f64 = 0.1;

/// What sets the pace of the looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Something is missing.
    Waiting,
    /// Nothing is missing any more.
    Settled,
    /// There is no connection.
    Offline,
    /// The API asked for fewer requests.
    Limited,
}

/// How long to wait before the next look: 2 s, then half as much again each time, up to 10 minutes; an hour once
/// nothing is missing; never past the end of the session, at which the last look is.
///
/// - `looks`: how many there were since the link was handed over.
/// - `left`: how long the session still lasts.
/// - `jitter`: chance, from 0 to 1.
pub fn next_look(looks: u32, left: Duration, jitter: f64, pace: Pace) -> Duration {
    let growing = (FIRST * GROWTH.powi(i32::try_from(looks).unwrap_or(i32::MAX))).min(LONGEST);
    let pause = match pace {
        Pace::Waiting => growing,
        Pace::Settled => SETTLED,
        Pace::Offline => growing.min(OFFLINE),
        Pace::Limited => growing.max(LIMITED),
    };
    let jitter = if jitter.is_finite() {
        jitter.clamp(0.0, 1.0)
    } else {
        0.0
    };
    Duration::from_secs_f64(pause * (1.0 + SPREAD * jitter)).min(left)
}

/// The requests that all watches over one client may make together: so many at once, and so many a minute.
///
/// Enode publishes no number, so this is a polite one: far more than a few visits need, and what many visits share
/// instead of adding up.
#[derive(Clone, Debug, PartialEq)]
pub struct RequestBudget {
    tokens: f64,
    counted_at: Timestamp,
}

/// How many requests may be made at once.
const BURST: f64 = 20.0;
/// How many may be made in a minute.
const PER_MINUTE: f64 = 60.0;

impl RequestBudget {
    /// A full one.
    pub fn full(now: Timestamp) -> Self {
        Self {
            tokens: BURST,
            counted_at: now,
        }
    }

    /// Counts requests that are made whether or not there is room: somebody asked for them. Those that nobody waits
    /// for come later then.
    pub fn charge(&mut self, requests: u32, now: Timestamp) {
        self.refill(now);
        self.tokens = (self.tokens - f64::from(requests)).max(-BURST);
    }

    /// Takes so many requests out of it.
    ///
    /// # Errors
    /// How long to wait until there are as many; nothing was taken then. More than fit at once are taken as that
    /// many.
    pub fn take(&mut self, requests: u32, now: Timestamp) -> Result<(), Duration> {
        self.refill(now);
        let wanted = f64::from(requests).min(BURST);
        if self.tokens + 1e-6 >= wanted {
            self.tokens -= wanted;
            return Ok(());
        }
        let missing = wanted - self.tokens;
        Err(Duration::from_secs_f64(missing * 60.0 / PER_MINUTE).max(Duration::from_millis(10)))
    }

    fn refill(&mut self, now: Timestamp) {
        let passed = now.duration_since(self.counted_at).as_secs_f64().max(0.0);
        self.tokens = (self.tokens + passed * PER_MINUTE / 60.0).min(BURST);
        self.counted_at = self.counted_at.max(now);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_pauses_are_short() {
        let pauses: Vec<f64> = (0..6)
            .map(|looks| next_look(looks, SESSION, 0.0, Pace::Waiting).as_secs_f64())
            .collect();
        assert_eq!(pauses, [2.0, 3.0, 4.5, 6.75, 10.125, 15.1875]);
    }

    #[test]
    fn a_day_takes_a_modest_number_of_looks_and_ends_with_one() {
        let count = |pace| {
            let (mut left, mut looks) = (SESSION, 0);
            while !left.is_zero() {
                left -= next_look(looks, left, 0.0, pace);
                looks += 1;
            }
            looks
        };
        assert_eq!(count(Pace::Waiting), 157);
        assert_eq!(count(Pace::Settled), 24);
    }

    #[test]
    fn a_limit_slows_the_looks_and_want_of_a_connection_does_not() {
        let pause = |looks, pace| next_look(looks, SESSION, 0.0, pace).as_secs();
        assert_eq!(pause(0, Pace::Limited), 60);
        assert_eq!(pause(30, Pace::Limited), 600);
        assert_eq!(pause(30, Pace::Offline), 60);
    }

    proptest! {
        #[test]
        fn pauses_grow_and_stay_in_bounds(
            looks in any::<u32>(),
            left in 0..200_000u64,
            jitter in any::<f64>(),
            pace in prop_oneof![Just(Pace::Waiting), Just(Pace::Settled), Just(Pace::Offline), Just(Pace::Limited)],
        ) {
            let left = Duration::from_secs(left);
            let pause = next_look(looks, left, jitter, pace);
            prop_assert!(pause <= left && pause <= Duration::from_mins(66));
            prop_assert!(left.is_zero() || !pause.is_zero());
            let earlier = next_look(looks.saturating_sub(1), left, 0.0, pace);
            prop_assert!(earlier <= next_look(looks, left, 0.0, pace), "never sooner than the time before");
        }

        #[test]
        fn no_more_is_spent_than_the_burst_and_what_has_come_since(
            steps in proptest::collection::vec((1..8u32, 0..90u64), 1..60),
        ) {
            let start: Timestamp = "2026-01-15T09:42:00Z".parse().unwrap();
            let (mut now, mut budget, mut spent) = (start, RequestBudget::full(start), 0.0);
            for (requests, pause) in steps {
                now += Duration::from_secs(pause);
                match budget.take(requests, now) {
                    Ok(()) => spent += f64::from(requests),
                    Err(wait) => {
                        prop_assert!(budget.clone().take(requests, now + wait).is_ok(), "after the wait there are enough");
                    }
                }
                let passed = now.duration_since(start).as_secs_f64();
                prop_assert!(spent <= BURST + passed * PER_MINUTE / 60.0 + 0.01);
            }
        }
    }
}
