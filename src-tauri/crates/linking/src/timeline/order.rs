//! The order in which the timeline is shown. Entries are kept as they became known; what had to be before something else
//! is told before it.

use jiff::SignedDuration;

use super::{Happening, TimelineEntry};

/// What becomes known so soon after something is told as of the same moment.
const SAME_MOMENT: SignedDuration = SignedDuration::from_secs(60);

/// The entries as things went: a sign-in that a look finds out just after the customer has come back was before that.
///
/// What became known later stays where its time puts it, so that no time stands above an earlier one by more than a
/// moment.
pub(crate) fn as_it_went(entries: &[TimelineEntry]) -> Vec<&TimelineEntry> {
    let mut told: Vec<&TimelineEntry> = Vec::with_capacity(entries.len());
    for entry in entries {
        let place = match entry.what {
            Happening::AccountAppeared { .. } => before_the_return(&told, entry),
            _ => told.len(),
        };
        told.insert(place, entry);
    }
    told
}

/// Where a sign-in belongs: before the returns that were noted last, as far as they are of the same moment.
fn before_the_return(told: &[&TimelineEntry], sign_in: &TimelineEntry) -> usize {
    let is_its_return = |before: &&&TimelineEntry| {
        matches!(before.what, Happening::Returned) && sign_in.at.duration_since(before.at) <= SAME_MOMENT
    };
    told.len() - told.iter().rev().take_while(is_its_return).count()
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::timeline::Stamp;

    fn entry(second: i64, what: Happening) -> TimelineEntry {
        TimelineEntry {
            at: Timestamp::from_second(second).unwrap(),
            row: None,
            stamp: Stamp::Seen,
            what,
        }
    }

    fn signed_in(second: i64) -> TimelineEntry {
        let vendor = "Enphase".to_owned();
        entry(second, Happening::AccountAppeared { vendor })
    }

    #[test]
    fn the_customer_signs_in_before_they_come_back() {
        let kept = [
            entry(0, Happening::SessionOver),
            entry(10, Happening::Returned),
            signed_in(12),
            entry(13, Happening::Finished),
        ];
        let [over, returned, signed_in, finished] = &kept;
        assert_eq!(as_it_went(&kept), [over, signed_in, returned, finished]);
    }

    #[test]
    fn a_sign_in_of_later_or_of_something_else_stays_where_it_is() {
        let kept = [entry(10, Happening::Returned), signed_in(71)];
        assert_eq!(as_it_went(&kept), [&kept[0], &kept[1]]);
        let kept = [
            entry(10, Happening::Returned),
            entry(11, Happening::SessionOver),
            signed_in(12),
        ];
        assert_eq!(as_it_went(&kept), [&kept[0], &kept[1], &kept[2]]);
    }
}
