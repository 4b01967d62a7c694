//! What was done by a slip and is taken back leaves the visit as it was.

use proptest::prelude::*;

use super::*;
use crate::expected::ExpectedDevice;

fn before(visit: &Visit) -> Vec<RowBefore> {
    let row = |row: &PlanRow| RowBefore {
        id: row.id.clone(),
        draft: row.draft.clone(),
        expected: row.expected.clone(),
    };
    visit.rows.iter().map(row).collect()
}

/// Three rows, of which the second has a link.
fn planned() -> Visit {
    let mut visit = begun();
    visit.add_row("r2".to_owned(), at(1));
    plan(&mut visit, "r2");
    request(&mut visit, "r2", "s2", at(1));
    visit.add_row("r3".to_owned(), at(1));
    visit.row_mut("r3").unwrap().expected.push(ExpectedDevice {
        id: "e1".to_owned(),
        asset_type: AssetType::Meter,
        count: 1,
        model: "Envoy".to_owned(),
        ending: "7K31".to_owned(),
    });
    visit
}

#[test]
fn a_row_that_was_removed_comes_back_in_its_place_with_its_expected_devices() {
    let mut visit = planned();
    let (as_it_was, rows) = (before(&visit), visit.rows.clone());
    visit.remove_row("r1", at(2)).unwrap();
    visit.remove_row("r3", at(3)).unwrap();
    visit.restore_plan(as_it_was, at(4));
    assert_eq!(visit.rows, rows);
    assert_eq!(visit.changed_at, at(4), "it is a change to be kept");
}

#[test]
fn a_link_that_was_made_meanwhile_is_not_undone() {
    let mut visit = planned();
    let as_it_was = before(&visit);
    request(&mut visit, "r1", "s1", at(2));
    visit.add_row("r4".to_owned(), at(3));
    plan(&mut visit, "r4");
    request(&mut visit, "r4", "s4", at(3));
    visit.row_mut("r1").unwrap().draft.asset_types.clear();
    visit.restore_plan(as_it_was, at(4));
    let ids: Vec<&str> = visit.rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["r1", "r2", "r3", "r4"]);
    assert!(
        visit.row("r1").unwrap().draft.asset_types.is_empty(),
        "a row with a link stays as it is"
    );
    assert_eq!(visit.sessions().count(), 3);
}

#[test]
fn a_report_that_was_a_slip_leaves_no_trace() {
    for report in [Report::OpenedIt, Report::MetAnError, Report::SaysDone] {
        let mut visit = linked();
        let handed = visit.handed_over("r1", Handover::Shown, at(2));
        handed.unwrap();
        let as_it_was = visit.clone();
        let told = visit.told("r1", report, at(3)).unwrap();
        assert!(told.was_usable(), "its address is wanted again");
        assert!(visit.report_taken_back(&told, at(4)));
        visit.changed_at = as_it_was.changed_at;
        assert_eq!(visit, as_it_was, "{report:?}");
    }
}

#[test]
fn what_happened_to_the_link_since_is_stronger_than_a_slip() {
    let mut visit = linked();
    look(&mut visit, Snapshot::default(), at(2));
    let handed = visit.handed_over("r1", Handover::Shown, at(2));
    handed.unwrap();
    let told = visit.told("r1", Report::SaysDone, at(3)).unwrap();
    look(&mut visit, everything(), at(4));
    let as_it_is = visit.clone();
    assert!(!visit.report_taken_back(&told, at(5)), "the account is there");
    assert_eq!(visit, as_it_is, "what is refused changes nothing");
    let of_another = begun().report_taken_back(&told, at(5));
    assert!(!of_another, "nor does it change a visit that it is not about");
}

proptest! {
    #[test]
    fn whatever_is_done_to_a_plan_its_rows_without_a_link_come_back_as_they_were(
        steps in proptest::collection::vec((0..4u8, 0..4usize), 0..8),
    ) {
        let mut visit = planned();
        let (as_it_was, rows) = (before(&visit), visit.rows.clone());
        for (number, (step, place)) in steps.into_iter().enumerate() {
            let id = visit.rows[place % visit.rows.len()].id.clone();
            match step {
                0 => drop(visit.remove_row(&id, at(9))),
                1 => visit.add_row(format!("new{number}"), at(9)),
                2 => visit.rows.reverse(),
                _ => visit.row_mut(&id).unwrap().expected.clear(),
            }
        }
        let linked = visit.row("r2").unwrap().clone();
        visit.restore_plan(as_it_was, at(10));
        for (restored, before) in visit.rows.iter().zip(&rows) {
            let expected = if before.id == "r2" { &linked } else { before };
            prop_assert_eq!(restored, expected);
        }
        prop_assert_eq!(visit.rows.len(), rows.len());
    }
}
