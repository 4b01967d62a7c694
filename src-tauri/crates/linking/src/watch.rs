//! When to look at the account again: soon at first, then ever less, until the session is over.

use std::time::Duration;

/// How long Enode keeps a link session open: 24 hours, says `LinkUserResponse`.
pub const SESSION: Duration = Duration::from_hours(24);

/// The pause before the first look, after the link was handed over.
const FIRST: f64 = 2.0;
/// How much longer each pause is than the one before.
const GROWTH: f64 = 1.5;
/// The longest pause.
const LONGEST: f64 = 600.0;
/// How much of a pause chance may add, so that many programs do not look at once.
const SPREAD: f64 = 0.1;

/// How long to wait before the next look: 2 s, then half as much again each time, up to 10 minutes. `None` once
/// the session's 24 hours are over; the last look is at their end.
///
/// - `looks`: how many there were since the link was handed over.
/// - `since_created`: how old the link session is.
/// - `jitter`: chance, from 0 to 1.
/// - `settled`: nothing is missing any more; the longest pause will do.
pub fn next_look(looks: u32, since_created: Duration, jitter: f64, settled: bool) -> Option<Duration> {
    let left = SESSION
        .checked_sub(since_created)
        .filter(|left| !left.is_zero())?;
    let growing = FIRST * GROWTH.powi(i32::try_from(looks).unwrap_or(i32::MAX));
    let pause = if settled { LONGEST } else { growing.min(LONGEST) };
    let jitter = if jitter.is_finite() {
        jitter.clamp(0.0, 1.0)
    } else {
        0.0
    };
    Some(Duration::from_secs_f64(pause * (1.0 + SPREAD * jitter)).min(left))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_first_pauses_are_short() {
        let pauses: Vec<f64> = (0..6)
            .filter_map(|looks| next_look(looks, Duration::ZERO, 0.0, false))
            .map(|pause| pause.as_secs_f64())
            .collect();
        assert_eq!(pauses, [2.0, 3.0, 4.5, 6.75, 10.125, 15.1875]);
    }

    #[test]
    fn a_day_takes_a_modest_number_of_looks_and_ends_with_one() {
        let (mut age, mut looks) = (Duration::ZERO, 0);
        while let Some(pause) = next_look(looks, age, 0.0, false) {
            age += pause;
            looks += 1;
        }
        assert_eq!(age, SESSION, "the last look is at the end");
        assert_eq!(looks, 157);
    }

    proptest! {
        #[test]
        fn pauses_grow_and_stay_in_bounds(
            looks in any::<u32>(),
            age in 0..u64::MAX,
            jitter in any::<f64>(),
            settled: bool,
        ) {
            let age = Duration::from_secs(age);
            let pause = next_look(looks, age, jitter, settled);
            prop_assert_eq!(pause.is_none(), age >= SESSION);
            if let Some(pause) = pause {
                prop_assert!(!pause.is_zero() && pause <= Duration::from_mins(11) && age + pause <= SESSION);
                let earlier = next_look(looks.saturating_sub(1), age, 0.0, settled);
                let later = next_look(looks, age, 0.0, settled);
                prop_assert!(earlier <= later, "never sooner than the time before");
            }
        }
    }
}
