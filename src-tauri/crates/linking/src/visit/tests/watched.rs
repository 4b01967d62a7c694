//! When a visit is looked at, and that it ends.

use std::time::Duration;

use super::*;
use crate::watch::SESSION;

/// More looks than a day takes, with growing pauses or at once after each event.
const MANY: usize = 400;

/// Lets the watch go on to its end; each look finds the same. Answers with when it looked.
pub(super) fn watch_to_the_end(visit: &mut Visit, found: &Snapshot, mut now: Timestamp) -> Vec<Timestamp> {
    let mut looks = Vec::new();
    for _ in 0..MANY {
        match visit.next_wake(now, 0.5, &name_of).0 {
            NextWake::Look(due) => {
                now = now.max(due);
                looks.push(now);
                look(visit, found.clone(), now);
            }
            NextWake::RunsOut(end) => now = now.max(end),
            NextWake::Nothing => return looks,
        }
    }
    panic!("the watch does not end: {visit:#?}");
}

fn end() -> Timestamp {
    at(1) + SESSION
}

#[test]
fn nothing_is_looked_at_before_a_link_is_handed_over() {
    let mut visit = linked();
    assert_eq!(visit.next_wake(at(1), 0.0, &name_of).0, NextWake::RunsOut(end()));
    assert!(watch_to_the_end(&mut visit, &Snapshot::default(), at(1)).is_empty());
    assert_eq!(state_of(&visit, "s1"), LinkState::Expired);
    assert_eq!(visit.addresses_over(), ["s1"]);
}

#[test]
fn it_looks_until_the_session_is_over_and_last_at_its_end() {
    for found in [Snapshot::default(), account(true, &[]), everything()] {
        let mut visit = opened();
        let looks = watch_to_the_end(&mut visit, &found, at(2));
        assert_eq!(looks.first(), Some(&(at(2) + Duration::from_millis(2_100))));
        assert_eq!(looks.last(), Some(&end()), "the last word is at the end");
        assert!(looks.is_sorted());
        assert!(visit.watching.ended);
        assert_eq!(visit.watching.next_look_at, None);
    }
}

#[test]
fn a_finished_visit_is_watched_only_while_something_is_missing() {
    let mut visit = opened();
    look(&mut visit, everything(), at(5));
    visit.finish(at(6));
    assert!(watch_to_the_end(&mut visit, &everything(), at(6)).is_empty());
    let mut visit = opened();
    look(&mut visit, account(true, &[(AssetType::Meter, "m1")]), at(5));
    visit.finish(at(6));
    assert!(!watch_to_the_end(&mut visit, &account(true, &[]), at(6)).is_empty());
}

#[test]
fn a_visit_that_is_opened_again_is_watched_as_if_it_had_not_been_finished() {
    let mut visit = opened();
    look(&mut visit, everything(), at(5));
    let mut never_finished = visit.clone();
    visit.finish(at(6));
    watch_to_the_end(&mut visit, &everything(), at(6));
    visit.reopen(at(7));
    assert_eq!(visit.finished_at, None);
    assert_eq!(
        visit.timeline.last().map(|entry| &entry.what),
        Some(&Happening::Reopened)
    );
    let looks = watch_to_the_end(&mut visit, &everything(), at(7));
    let last = watch_to_the_end(&mut never_finished, &everything(), at(7))
        .last()
        .copied();
    assert_eq!(looks.last().copied(), last);
    let changed_at = visit.changed_at;
    visit.reopen(at(9));
    assert_eq!(visit.changed_at, changed_at, "it was open");
}

#[test]
fn a_fresh_link_begins_the_watch_again() {
    let mut visit = opened();
    look(&mut visit, everything(), at(5));
    visit.finish(at(6));
    watch_to_the_end(&mut visit, &everything(), at(6));
    assert!(visit.watching.ended);
    request(&mut visit, "r1", "s2", at(100));
    assert_eq!(visit.finished_at, None, "it goes on");
    visit.link_created("s2", "link.enode.com", at(101));
    visit.handed_over("r1", Handover::ThisBrowser, at(102)).unwrap();
    assert!(!visit.watching.ended);
    let looks = watch_to_the_end(&mut visit, &everything(), at(102));
    assert_eq!(looks.last(), Some(&(at(100) + SESSION)));
}

#[test]
fn a_look_that_was_due_when_the_computer_slept_is_the_last_word() {
    let mut visit = opened();
    let (wake, _) = visit.next_wake(at(3), 0.0, &name_of);
    assert!(matches!(wake, NextWake::Look(_)));
    let late = end() + Duration::from_hours(8);
    let looks = watch_to_the_end(&mut visit, &everything(), late);
    assert_eq!(looks, [late], "one look, and no more");
    assert!(whats(&visit).contains(&&Happening::SessionOver) || state_of(&visit, "s1") == LinkState::Spent);
}

#[test]
fn what_is_planned_while_a_look_goes_on_is_not_lost() {
    let mut visit = opened();
    visit.look_begins();
    visit.told("r1", Report::SaysDone, at(4)).unwrap();
    visit.looked(Ok(Snapshot::default()), &name_of, at(5));
    assert_eq!(
        visit.next_wake(at(5), 0.0, &name_of).0,
        NextWake::Look(at(4)),
        "at once"
    );

    let mut visit = opened();
    look(&mut visit, account(true, &[]), at(5));
    visit.look_begins();
    visit
        .take_event(&battery("discovered", "b1", at(6)), &name_of, at(6))
        .unwrap();
    visit.looked(Ok(account(true, &[])), &name_of, at(7));
    assert_eq!(visit.next_wake(at(7), 0.0, &name_of).0, NextWake::Look(at(9)));
}

#[test]
fn nothing_is_planned_while_a_look_goes_on() {
    let mut visit = opened();
    visit.look_begins();
    let (wake, changed) = visit.next_wake(at(3), 0.0, &name_of);
    assert_eq!((wake, changed), (NextWake::RunsOut(end()), false));
}

#[test]
fn a_look_that_an_event_has_overtaken_takes_nothing_away() {
    let mut visit = opened();
    look(&mut visit, account(true, &[]), at(5));
    visit.look_begins();
    let news = visit.take_event(&battery("discovered", "b1", at(6)), &name_of, at(6));
    assert_eq!(news.unwrap().len(), 1);
    let news = visit.looked(Ok(account(true, &[])), &name_of, at(7));
    assert!(
        news.is_empty(),
        "what the look saw is older than the event: {news:?}"
    );
    let news = look(&mut visit, account(true, &[]), at(10));
    assert!(
        matches!(news.as_slice(), [Happening::DeviceWent { .. }]),
        "this look is newer"
    );
}

#[test]
fn an_event_is_followed_by_a_look_once_its_companions_have_come() {
    let mut visit = opened();
    look(&mut visit, account(true, &[]), at(5));
    visit.next_wake(at(5), 0.0, &name_of);
    visit.watching.looks = 40;
    visit.watching.next_look_at = Some(at(600));
    visit
        .take_event(&battery("discovered", "b1", at(10)), &name_of, at(10))
        .unwrap();
    visit.take_event(&invalidated(at(11)), &name_of, at(11)).unwrap();
    assert_eq!(
        visit.watching.next_look_at,
        Some(at(13)),
        "not put off by the second"
    );
    let again = visit.take_event(&invalidated(at(11)), &name_of, at(12));
    assert_eq!(again, None, "the same again changes nothing");
    assert_eq!(visit.state(&name_of), VisitState::NeedsAction);
}

#[test]
fn without_a_connection_it_tries_every_minute_and_says_the_same_trouble_once() {
    let mut visit = opened();
    let mut now = at(3);
    for _ in 0..30 {
        now += Duration::from_mins(1);
        look_fails(&mut visit, FailureCode::Unreachable, now);
    }
    let failed = |what: &&Happening| matches!(what, Happening::LookFailed { .. });
    assert_eq!(whats(&visit).into_iter().filter(failed).count(), 1);
    let (wake, _) = visit.next_wake(now, 1.0, &name_of);
    assert!(matches!(wake, NextWake::Look(due) if due <= now + Duration::from_secs(66)));
    look_fails(&mut visit, FailureCode::RateLimited, now);
    let (wake, _) = visit.next_wake(now, 0.0, &name_of);
    assert!(matches!(wake, NextWake::Look(due) if due >= now + Duration::from_mins(1)));
}

#[test]
fn a_link_that_may_exist_ends_and_is_forgotten_with_its_day() {
    let mut visit = begun();
    request(&mut visit, "r1", "s1", at(1));
    visit.resume();
    assert_eq!(
        visit.cared_for_until(),
        Some(end()),
        "the vault may hold its address"
    );
    let (wake, changed) = visit.next_wake(end(), 0.0, &name_of);
    assert_eq!((wake, changed), (NextWake::Nothing, true));
    assert_eq!(state_of(&visit, "s1"), LinkState::Expired);
    assert_eq!(visit.addresses_over(), ["s1"]);
    visit.address_forgotten("s1");
    assert_eq!(visit.cared_for_until(), None);
}
