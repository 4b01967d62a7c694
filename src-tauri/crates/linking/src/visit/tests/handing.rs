//! Handing a link over, when that fails, and what people tell of it.

use super::*;

#[test]
fn a_failed_handover_leaves_everything_as_it_was() {
    for way in [
        Handover::ThisBrowser,
        Handover::Shown,
        Handover::OnPhone,
        Handover::Message(MessageWay::Mail),
    ] {
        let mut visit = linked();
        look(&mut visit, Snapshot::default(), at(2));
        let as_it_was = visit.clone();
        let before = visit.handed_over("r1", way, at(3)).unwrap();
        assert!(visit.handover_failed(&before));
        visit.changed_at = as_it_was.changed_at;
        assert_eq!(visit, as_it_was);
    }
}

#[test]
fn only_what_this_program_opens_itself_counts_as_opened() {
    for (way, state) in [
        (Handover::ThisBrowser, LinkState::Opened),
        (Handover::Shown, LinkState::HandedOver),
        (Handover::OnPhone, LinkState::Opened),
        (Handover::Message(MessageWay::Text), LinkState::HandedOver),
    ] {
        let mut visit = linked();
        visit.handed_over("r1", way, at(2)).unwrap();
        assert_eq!(state_of(&visit, "s1"), state, "{way:?}");
    }
    let mut visit = linked();
    visit.handed_over("r1", Handover::Shown, at(2)).unwrap();
    visit.handed_over("r1", Handover::OnPhone, at(3)).unwrap();
    assert_eq!(
        state_of(&visit, "s1"),
        LinkState::Opened,
        "its camera read the picture"
    );
    assert!(visit.handed_over("r1", Handover::OnPhone, at(4)).is_err());
}

#[test]
fn a_failed_handover_takes_back_nothing_that_has_happened_meanwhile() {
    let mut visit = linked();
    let before = visit.handed_over("r1", Handover::ThisBrowser, at(3)).unwrap();
    request(&mut visit, "r1", "s2", at(4));
    assert!(visit.handover_failed(&before));
    assert_eq!(
        (state_of(&visit, "s1"), state_of(&visit, "s2")),
        (LinkState::Unused, LinkState::Requested),
        "the fresh one is not taken for the one that did not open"
    );

    let mut visit = linked();
    let before = visit.handed_over("r1", Handover::ThisBrowser, at(3)).unwrap();
    let came = Returned {
        completed: true,
        error: None,
        message: None,
    };
    assert!(visit.returned("s1", came, at(4)));
    assert!(
        !visit.handover_failed(&before),
        "it opened all the same: the customer came back from it"
    );
    assert_eq!(state_of(&visit, "s1"), LinkState::Spent);
}

#[test]
fn a_failed_handover_does_not_forget_a_look_that_ended_meanwhile() {
    let mut visit = linked();
    visit.look_begins();
    let before = visit.handed_over("r1", Handover::ThisBrowser, at(3)).unwrap();
    visit.looked(Ok(Snapshot::default()), &name_of, at(4));
    visit.handover_failed(&before);
    assert!(!visit.watching.looking, "no look is going on");
    assert_eq!(visit.watching.last_look_at, Some(at(4)));
}

#[test]
fn pictures_shown_again_and_quiet_looks_are_one_entry_each() {
    let mut visit = linked();
    for second in 2..5 {
        visit.handed_over("r1", Handover::Shown, at(second)).unwrap();
    }
    visit.told("r1", Report::SaysDone, at(6)).unwrap();
    look(&mut visit, Snapshot::default(), at(10));
    let entries = visit.timeline.len();
    look(&mut visit, Snapshot::default(), at(20));
    look(&mut visit, Snapshot::default(), at(30));
    assert_eq!(visit.timeline.len(), entries);
    let last = visit.timeline.last().unwrap();
    assert_eq!(last.at, at(30), "its time moves on");
    assert!(matches!(&last.what, Happening::Looked { missing } if *missing == TYPES));
    let shown = |what: &&Happening| **what == Happening::ShownToCustomer;
    assert_eq!(whats(&visit).into_iter().filter(shown).count(), 1);
}

#[test]
fn a_quiet_look_is_worth_a_line_once_the_customer_has_been_at_the_account() {
    let quiet = |visit: &Visit| {
        let looked = |what: &&Happening| matches!(what, Happening::Looked { .. });
        whats(visit).into_iter().filter(looked).count()
    };
    let shown = || {
        let mut visit = linked();
        visit.handed_over("r1", Handover::Shown, at(2)).unwrap();
        look(&mut visit, Snapshot::default(), at(3));
        look(&mut visit, Snapshot::default(), at(4));
        visit
    };
    let mut visit = shown();
    assert_eq!(quiet(&visit), 0, "nobody has been there");
    visit.told("r1", Report::OpenedIt, at(5)).unwrap();
    look(&mut visit, Snapshot::default(), at(6));
    assert_eq!(quiet(&visit), 0, "opened is not signed in");
    visit.told("r1", Report::SaysDone, at(7)).unwrap();
    look(&mut visit, Snapshot::default(), at(8));
    assert_eq!(quiet(&visit), 1);

    let mut visit = shown();
    let came = Returned {
        completed: true,
        error: None,
        message: None,
    };
    assert!(visit.returned("s1", came, at(5)));
    look(&mut visit, Snapshot::default(), at(6));
    assert_eq!(quiet(&visit), 1, "and now it is said what is missing");
}

#[test]
fn a_person_who_says_done_makes_it_look_and_nobody_else() {
    for report in [Report::OpenedIt, Report::MetAnError, Report::SaysDone] {
        let mut visit = linked();
        visit
            .handed_over("r1", Handover::Message(MessageWay::Text), at(2))
            .unwrap();
        visit.told("r1", report, at(3)).unwrap();
        assert_eq!(
            state_of(&visit, "s1"),
            LinkState::Opened,
            "each says that it was opened"
        );
        let due = visit.watching.next_look_at == Some(at(3));
        assert_eq!(due, report == Report::SaysDone);
        assert_eq!(visit.timeline.last().unwrap().stamp, Stamp::Reported);
    }
}
