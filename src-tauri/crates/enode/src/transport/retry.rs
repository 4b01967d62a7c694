//! Which failures are worth another try, and when: pure rules.

use std::time::Duration;

use http::{HeaderMap, HeaderValue, StatusCode, header};
use jiff::Timestamp;

use crate::error::ErrorKind;

/// How often and how long a failed read is tried again. The call's own time limit holds as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetryBudget {
    /// The greatest number of tries, the first included.
    pub tries: u32,
    /// No new try begins later than this after the first.
    pub within: Duration,
    /// The greatest pause before the second try; it doubles with each further one, up to 5 s.
    pub first_pause: Duration,
}

impl Default for RetryBudget {
    /// Four tries within 20 s, with pauses of up to 0.5, 1 and 2 s.
    fn default() -> Self {
        Self {
            tries: 4,
            within: Duration::from_secs(20),
            first_pause: Duration::from_millis(500),
        }
    }
}

impl RetryBudget {
    /// One try and no more.
    pub const fn none() -> Self {
        Self {
            tries: 1,
            within: Duration::ZERO,
            first_pause: Duration::ZERO,
        }
    }

    /// How long to wait before the next try, or none if the budget does not hold another.
    ///
    /// `asked` is what the server asked for, and is kept to or not tried at all; `chance` lies in 0..1 and
    /// spreads the tries of many clients.
    pub(crate) fn pause(
        &self,
        tries_made: u32,
        elapsed: Duration,
        asked: Option<Duration>,
        chance: f64,
    ) -> Option<Duration> {
        const LONGEST: Duration = Duration::from_secs(5);
        if tries_made >= self.tries {
            return None;
        }
        let doubled = self
            .first_pause
            .saturating_mul(1 << tries_made.saturating_sub(1).min(16))
            .min(LONGEST);
        // At least half of it, so that a try is never wasted on a server that had no time to recover.
        let own = doubled.mul_f64(0.5 + 0.5 * chance.clamp(0.0, 1.0));
        let pause = asked.map_or(own, |asked| asked.max(own));
        (elapsed.saturating_add(pause) <= self.within).then_some(pause)
    }
}

/// Statuses that may well be different the next time.
pub(crate) fn is_transient(status: StatusCode) -> bool {
    // 520 to 524 come from the network in front of the API when it cannot reach it.
    matches!(
        status.as_u16(),
        408 | 425 | 429 | 500 | 502 | 503 | 504 | 520..=524
    )
}

/// Whether a failed try may be repeated at all.
///
/// A request that changes something is repeated only if no byte of it can have been sent.
pub(crate) fn is_worth_another(kind: &ErrorKind, write: bool) -> bool {
    match kind {
        ErrorKind::Dns { .. } | ErrorKind::Connect { .. } | ErrorKind::Refused { .. } => true,
        ErrorKind::Cut | ErrorKind::TimedOut { .. } | ErrorKind::RateLimited { .. } => !write,
        ErrorKind::Status { status, .. } | ErrorKind::TokenServer { status, .. } => {
            !write && is_transient(*status)
        }
        _ => false,
    }
}

/// What `Retry-After` asks for, in seconds or as an HTTP date (RFC 9110, section 10.2.3).
pub(crate) fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers
        .get(header::RETRY_AFTER)
        .map(HeaderValue::to_str)?
        .ok()?
        .trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    Some(Duration::try_from(date.duration_since(now)).unwrap_or(Duration::ZERO))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;
    use proptest::prelude::*;

    fn asked(text: &str) -> Option<Duration> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, text.parse().expect("a header value"));
        retry_after(&headers, "2015-10-21T07:27:00Z".parse().expect("a time"))
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        assert_eq!(asked("7"), Some(Duration::from_secs(7)));
        assert_eq!(
            asked("Wed, 21 Oct 2015 07:28:00 GMT"),
            Some(Duration::from_mins(1))
        );
        assert_eq!(
            asked("Wed, 21 Oct 2015 07:00:00 GMT"),
            Some(Duration::ZERO),
            "a date gone by is now"
        );
        for odd in ["", "soon", "-1", "1.5"] {
            assert_eq!(asked(odd), None, "{odd:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), Timestamp::UNIX_EPOCH), None);
    }

    #[test]
    fn retried_statuses() {
        let retried = |write: bool| -> Vec<u16> {
            (100..600)
                .filter(|&code| {
                    let status = StatusCode::from_u16(code).expect("three digits");
                    is_worth_another(
                        &ErrorKind::Status {
                            status,
                            problem: Problem::default(),
                        },
                        write,
                    )
                })
                .collect()
        };
        insta::assert_compact_json_snapshot!(
            retried(false),
            @"[408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524]"
        );
        assert_eq!(retried(true), [0; 0], "an answer to a write is final");
    }

    #[test]
    fn pauses_grow_and_end() {
        let budget = RetryBudget::default();
        let pause = |made, elapsed| budget.pause(made, Duration::from_secs(elapsed), None, 1.0);
        assert_eq!(pause(1, 0), Some(Duration::from_millis(500)));
        assert_eq!(pause(2, 1), Some(Duration::from_secs(1)));
        assert_eq!(pause(3, 3), Some(Duration::from_secs(2)));
        assert_eq!(pause(4, 5), None, "four tries are all");
        assert_eq!(pause(1, 20), None, "the time is up");
        assert_eq!(RetryBudget::none().pause(1, Duration::ZERO, None, 0.0), None);
    }

    #[test]
    fn what_the_server_asks_is_kept_or_not_tried() {
        let budget = RetryBudget::default();
        let pause = |seconds| budget.pause(1, Duration::ZERO, Some(Duration::from_secs(seconds)), 0.5);
        assert_eq!(pause(3), Some(Duration::from_secs(3)));
        assert_eq!(pause(21), None, "more than the budget holds");
        assert!(
            pause(0).expect("within the budget") > Duration::ZERO,
            "never at once"
        );
    }

    proptest! {
        #[test]
        fn no_try_begins_after_the_budget(tries in 0_u32..40, made in 1_u32..40, elapsed in 0_u64..60, asked in prop::option::of(0_u64..100), chance in 0.0..1.0) {
            let budget = RetryBudget { tries, ..RetryBudget::default() };
            let elapsed = Duration::from_secs(elapsed);
            let asked = asked.map(Duration::from_secs);
            if let Some(pause) = budget.pause(made, elapsed, asked, chance) {
                prop_assert!(made < tries);
                prop_assert!(elapsed + pause <= budget.within);
                prop_assert!(asked.is_none_or(|asked| pause >= asked));
                prop_assert!(asked.is_some() || pause <= Duration::from_secs(5));
            }
        }
    }
}
