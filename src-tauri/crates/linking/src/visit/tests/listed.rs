//! What the list of visits shows of one.

use super::*;

fn so_far(visit: &Visit) -> Option<SoFar> {
    visit.awaited(&name_of).so_far
}

fn one_of_two(works: bool) -> Snapshot {
    account(works, &[(AssetType::Battery, "b1")])
}

#[test]
fn a_visit_that_waits_says_how_much_is_there_once_some_of_it_is() {
    let mut visit = opened();
    assert_eq!(so_far(&visit), None, "nothing is connected");
    look(&mut visit, one_of_two(true), at(20));
    assert_eq!(
        visit.state(&name_of),
        VisitState::Waiting,
        "it is still found by this"
    );
    let some = SoFar {
        connected: 1,
        wanted: 2,
    };
    assert_eq!(so_far(&visit), Some(some));
    look(&mut visit, everything(), at(40));
    assert_eq!(so_far(&visit), None, "all is connected");
}

#[test]
fn what_must_be_done_is_said_before_how_much_is_there() {
    let mut visit = opened();
    look(&mut visit, one_of_two(true), at(20));
    look(&mut visit, one_of_two(false), at(40));
    assert_eq!(visit.state(&name_of), VisitState::NeedsAction);
    assert_eq!(so_far(&visit), None);
}

#[test]
fn what_the_vendor_does_not_link_is_not_called_connected_until_another_is_for_it() {
    let mut visit = opened();
    let wanted = [&TYPES[..], &[AssetType::Vehicle]].concat();
    visit.row_mut("r1").unwrap().sessions.last_mut().unwrap().wanted = wanted;
    look(&mut visit, everything(), at(20));
    let vehicle = Waiting::Action {
        asset_types: vec![AssetType::Vehicle],
    };
    assert_eq!(visit.state(&name_of), VisitState::NeedsAction);
    assert_eq!(visit.waiting(&name_of), vehicle);

    visit.row_mut("r1").unwrap().sessions.last_mut().unwrap().wanted = TYPES.to_vec();
    assert_eq!(visit.state(&name_of), VisitState::Connected);
    assert_eq!(visit.waiting(&name_of), Waiting::Nothing);
}

#[test]
fn what_no_vendor_links_is_left_to_do_in_a_finished_visit_with_an_account_that_was_never_linked() {
    let mut visit = opened();
    let wanted = [&TYPES[..], &[AssetType::Vehicle]].concat();
    visit.row_mut("r1").unwrap().sessions.last_mut().unwrap().wanted = wanted;
    look(&mut visit, everything(), at(20));
    visit.add_row("r2".to_owned(), at(21));
    visit.finish(at(22));
    let vehicle = Waiting::Action {
        asset_types: vec![AssetType::Vehicle],
    };
    assert_eq!(visit.state(&name_of), VisitState::NeedsAction);
    assert_eq!(visit.waiting(&name_of), vehicle);
}

#[test]
fn what_was_kept_before_this_was_counted_is_still_read() {
    let mut visit = opened();
    look(&mut visit, one_of_two(true), at(20));
    let waiting = visit.waiting(&name_of);
    let old = serde_json::to_string(&waiting).unwrap();
    let read: Awaited = serde_json::from_str(&old).unwrap();
    assert_eq!((read.waiting, read.so_far), (waiting, None));
    let awaited = visit.awaited(&name_of);
    let new = serde_json::to_string(&awaited).unwrap();
    assert_eq!(serde_json::from_str::<Awaited>(&new).unwrap(), awaited);
}

#[test]
fn a_picture_that_was_shown_is_not_called_a_link_that_the_customer_has() {
    let vendor = || Some("Enphase".to_owned());
    let mut visit = linked();
    visit.handed_over("r1", Handover::Shown, at(2)).unwrap();
    assert_eq!(visit.waiting(&name_of), Waiting::Shown { vendor: vendor() });
    visit.told("r1", Report::OpenedIt, at(3)).unwrap();
    assert_eq!(visit.waiting(&name_of), Waiting::Customer { vendor: vendor() });
    let mut visit = linked();
    visit
        .handed_over("r1", Handover::Message(MessageWay::Text), at(2))
        .unwrap();
    assert_eq!(visit.waiting(&name_of), Waiting::Customer { vendor: vendor() });
}
