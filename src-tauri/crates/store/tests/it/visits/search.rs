//! Searches find what they should, in the order of the list, and count it.

use proptest::prelude::*;
use store::{StoredVisit, VisitQuery, Visits};

use super::{changed, minute, visit, with};

fn named(id: &str, household: &str, label: &str, vendor: &str) -> StoredVisit {
    changed(id, |row| {
        household.clone_into(&mut row.household);
        label.clone_into(&mut row.label);
        row.vendors = vec![vendor.to_owned(), "Tesla".to_owned()];
    })
}

fn found(visits: &Visits, query: VisitQuery) -> Vec<String> {
    let limit = if query.limit == 0 { 100 } else { query.limit };
    let page = visits.search(&VisitQuery { limit, ..query }).unwrap();
    page.rows.into_iter().map(|row| row.id).collect()
}

fn found_by(visits: &Visits, text: &str) -> Vec<String> {
    found(
        visits,
        VisitQuery {
            text: text.to_owned(),
            ..VisitQuery::default()
        },
    )
}

#[test]
fn words_are_found_anywhere_whatever_their_case_and_accents() {
    let visits = with(&[
        named("a", "home-12", "Familie Müller, Hauptstraße", "SolarEdge"),
        named("b", "HOME_34", "Łukasz 100%", "Škoda"),
    ]);
    for (text, ids) in [
        ("", &["b", "a"][..]),
        ("   ", &["b", "a"]),
        ("MULLER", &["a"]),
        ("mu\u{308}ller", &["a"]),
        ("hauptstrasse", &["a"]),
        ("larE", &["a"]),
        ("ü", &["b", "a"]),
        ("sk", &["b"]),
        ("12", &["a"]),
        ("lukasz skoda", &["b"]),
        ("skoda\tlukasz home", &["b"]),
        ("lukasz solaredge", &[]),
        ("tesla", &["b", "a"]),
        ("_", &["b"]),
        ("%", &["b"]),
        ("100%", &["b"]),
        ("\\", &[]),
        ("'; DROP TABLE visits; --", &[]),
        ("h%12", &[]),
        ("edgetesla", &[]),
        ("\0", &[]),
        ("\u{308}", &["b", "a"]),
    ] {
        assert_eq!(found_by(&visits, text), ids, "{text:?}");
    }
}

#[test]
fn what_the_lists_do_not_show_as_names_is_not_searched() {
    let visits = with(&[visit("a")]);
    for text in ["planning", "nothing", "profile", "{"] {
        assert!(found_by(&visits, text).is_empty(), "{text}");
    }
}

#[test]
fn names_that_were_replaced_are_not_found_any_more() {
    let visits = with(&[named("a", "home", "Before", "SolarEdge")]);
    visits.put(&named("a", "home", "After", "SMA")).unwrap();
    assert!(found_by(&visits, "before").is_empty());
    assert!(found_by(&visits, "solaredge").is_empty());
    assert_eq!(found_by(&visits, "after sma"), ["a"]);
}

#[test]
fn more_and_longer_words_than_anyone_types_are_no_failure() {
    let visits = with(&[visit("a")]);
    assert_eq!(found_by(&visits, &"label ".repeat(5_000)), ["a"]);
    assert!(found_by(&visits, &"x".repeat(1_000_000)).is_empty());
}

#[test]
fn open_visits_come_first_then_those_that_changed_last() {
    let visits = with(&[
        changed("finished late", |row| {
            row.finished_at = Some(minute(50));
            row.changed_at = minute(50);
        }),
        changed("open early", |row| row.changed_at = minute(10)),
        changed("finished early", |row| {
            row.finished_at = Some(minute(20));
            row.changed_at = minute(20);
        }),
        changed("open late", |row| row.changed_at = minute(40)),
    ]);
    assert_eq!(
        found_by(&visits, ""),
        ["open late", "open early", "finished late", "finished early"]
    );
    let open_only = VisitQuery {
        open_only: true,
        ..VisitQuery::default()
    };
    assert_eq!(found(&visits, open_only), ["open late", "open early"]);
}

#[test]
fn filters_narrow_by_profile_state_and_start() {
    let visits = with(&[
        changed("a", |row| {
            row.profile_id = "p".to_owned();
            row.state = "planning".to_owned();
            row.started_at = minute(1);
        }),
        changed("b", |row| {
            row.profile_id = "p".to_owned();
            row.state = "over".to_owned();
            row.started_at = minute(2);
        }),
        changed("c", |row| {
            row.profile_id = "q".to_owned();
            row.state = "over".to_owned();
            row.started_at = minute(3);
        }),
    ]);
    let query = VisitQuery::default;
    let cases = [
        (
            VisitQuery {
                profile_id: Some("p".to_owned()),
                ..query()
            },
            &["b", "a"][..],
        ),
        (
            VisitQuery {
                states: vec!["over".to_owned(), "other".to_owned()],
                ..query()
            },
            &["c", "b"],
        ),
        (
            VisitQuery {
                from: Some(minute(2)),
                ..query()
            },
            &["c", "b"],
        ),
        (
            VisitQuery {
                until: Some(minute(2)),
                ..query()
            },
            &["a"],
        ),
        (
            VisitQuery {
                text: "label".to_owned(),
                profile_id: Some("p".to_owned()),
                states: vec!["over".to_owned()],
                from: Some(minute(2)),
                until: Some(minute(3)),
                open_only: true,
                ..query()
            },
            &["b"],
        ),
    ];
    for (query, ids) in cases {
        assert_eq!(found(&visits, query.clone()), ids, "{query:?}");
    }
}

proptest! {
    /// Against the plainest way to do the same: look at every visit.
    #[test]
    fn pages_cut_the_list_anywhere_and_the_total_stays_exact(
        labels in prop::collection::vec("[abé]{0,3}", 0..30),
        word in "[abe]{0,2}",
        offset in 0u32..40,
        limit in 0u32..40,
    ) {
        let stored: Vec<_> = labels
            .iter()
            .enumerate()
            .map(|(at, label)| changed(&at.to_string(), |row| {
                row.household = "1".to_owned();
                row.label.clone_from(label);
                row.vendors.clear();
                row.changed_at = minute((i64::try_from(at).unwrap() * 7) % 5);
                row.finished_at = (at % 3 == 0).then(|| minute(9));
            }))
            .collect();
        let mut expected: Vec<_> = stored
            .iter()
            .enumerate()
            .filter(|(_, visit)| visit.row.label.replace('é', "e").contains(&word))
            .collect();
        expected.sort_by_key(|(at, visit)| {
            (visit.row.finished_at.is_some(), std::cmp::Reverse((visit.row.changed_at, *at)))
        });

        let page = with(&stored)
            .search(&VisitQuery { text: word, offset, limit, ..VisitQuery::default() })
            .unwrap();
        prop_assert_eq!(page.total as usize, expected.len());
        let rows: Vec<_> = expected
            .into_iter()
            .skip(offset as usize)
            .take(limit as usize)
            .map(|(_, visit)| visit.row.clone())
            .collect();
        prop_assert_eq!(page.rows, rows);
    }
}
