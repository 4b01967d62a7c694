//! Who has to wait: the rate limit of the options, and the reads that the story refuses.

use std::collections::VecDeque;

use axum::http::Method;
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};

use super::problem;
use crate::world::World;
use crate::{RateLimit, Shared, lock};

/// The refusal of a request that comes too soon.
pub(super) fn refuses(shared: &Shared, method: &Method) -> Option<Response> {
    if method == Method::GET
        && let Some(seconds) = shared.world(World::refuses_read)
    {
        return Some(problem::too_many(Some(seconds)));
    }
    let limit = shared.options.rate_limit?;
    let now = shared.world(|world| world.now());
    let wait = over(&limit, &mut lock(&shared.taken), now)?;
    // The next whole second is the first at which the request is surely taken.
    let seconds = u32::try_from(wait.unsigned_abs().as_millis().div_ceil(1000)).unwrap_or(u32::MAX);
    Some(problem::too_many(limit.retry_after.then_some(seconds)))
}

/// How long until a request is taken; nothing if this one is, which then counts.
fn over(limit: &RateLimit, taken: &mut VecDeque<Timestamp>, now: Timestamp) -> Option<SignedDuration> {
    let per = SignedDuration::try_from(limit.per).unwrap_or(SignedDuration::MAX);
    taken.retain(|at| now.duration_since(*at) < per);
    if taken.len() < limit.requests {
        taken.push_back(now);
        return None;
    }
    let oldest = taken.front().copied().unwrap_or(now);
    Some(per.saturating_sub(now.duration_since(oldest)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn never_more_are_taken_in_any_stretch_than_allowed(
            requests in 1..5usize,
            per in 1..10u64,
            gaps in proptest::collection::vec(0..4000i64, 1..60),
        ) {
            let limit = RateLimit { requests, per: Duration::from_secs(per), retry_after: true };
            let (mut queue, mut now) = (VecDeque::new(), Timestamp::UNIX_EPOCH);
            let mut taken: Vec<Timestamp> = Vec::new();
            for gap in gaps {
                now += SignedDuration::from_millis(gap);
                match over(&limit, &mut queue, now) {
                    None => taken.push(now),
                    Some(wait) => {
                        prop_assert!(wait > SignedDuration::ZERO, "a refusal names a time to come");
                        let mut later = queue.clone();
                        prop_assert!(over(&limit, &mut later, now + wait).is_none(), "then it is taken");
                    }
                }
            }
            let length = SignedDuration::from_secs(i64::try_from(per).unwrap());
            for (index, from) in taken.iter().enumerate() {
                let within = taken[index..].iter().filter(|at| at.duration_since(*from) < length).count();
                prop_assert!(within <= requests);
            }
        }
    }
}
