//! What is deleted is gone, also from the bytes of the files, and nothing else is.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use store::{StoreError, StoredVisit, Visits};

use super::{all_ids, changed, minute, open, visit};

/// A visit whose every field and every piece of its document names its household.
fn telling(number: usize, household: usize, random: &mut StdRng) -> StoredVisit {
    let name = name(household);
    let mut visit = changed(&format!("{name}-{number}"), |row| {
        row.household.clone_from(&name);
        row.label = format!("{name} {name} {name}");
        row.vendors = vec![name.clone()];
        row.waiting_for.clone_from(&name);
        row.changed_at = minute(random.random_range(0..1_000_000));
    });
    // From a piece of a page to several pages of overflow.
    let pieces = [3, 40, 150, 600, 3_000][random.random_range(0..5)];
    visit.document = name.repeat(pieces).into_bytes();
    visit
}

fn name(household: usize) -> String {
    format!("hh{household:05}hh")
}

/// Which households' names are in any file of the folder.
fn named_in(folder: &Path) -> BTreeSet<usize> {
    let mut named = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        for piece in bytes.windows(9) {
            if piece.starts_with(b"hh") && piece.ends_with(b"hh") {
                let number: Option<usize> = std::str::from_utf8(&piece[2..7])
                    .ok()
                    .and_then(|digits| digits.parse().ok());
                named.extend(number);
            }
        }
    }
    named
}

#[test]
fn deleted_households_leave_no_bytes_among_hundreds_that_stay() {
    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    let mut random = StdRng::seed_from_u64(3);
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    let mut number = 0;
    for round in 0..3 {
        for _ in 0..250 {
            let household = round * 100 + random.random_range(0..100);
            kept.insert(household);
            visits
                .put(&telling(number % 400, household, &mut random))
                .unwrap();
            number += 1;
        }
        let gone: Vec<_> = kept
            .iter()
            .copied()
            .filter(|household| household % 20 == round)
            .collect();
        for household in gone {
            visits.delete_household("profile", &name(household)).unwrap();
            kept.remove(&household);
            assert_eq!(named_in(folder.path()), kept, "after {household}");
        }
    }
    assert_eq!(visits.check().unwrap(), [""; 0]);
    drop(visits);
    assert_eq!(named_in(folder.path()), kept, "after the end");
    open(folder.path());
    assert_eq!(named_in(folder.path()), kept, "after the next start");
}

/// `SQLite` moves visits from page to page when its trees are rebalanced, and leaves the old copy in what is then the
/// unused middle of a page. Overwriting the visit itself does not reach that copy.
#[test]
fn deletion_reaches_the_copies_that_rebalancing_left() {
    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    let mut random = StdRng::seed_from_u64(1);
    let mut stay = BTreeSet::new();
    // In no order and of all sizes, which is what makes the trees move things about.
    for _ in 0..1_500 {
        let household = random.random_range(0..1_000);
        let mut visit = telling(0, household, &mut random);
        visit.row.label = name(household).repeat(random.random_range(1..30));
        visit.document = name(household).repeat(random.random_range(1..50)).into_bytes();
        if household % 2 == 1 {
            visit.row.profile_id = "goes".to_owned();
        } else {
            stay.insert(household);
        }
        visits.put(&visit).unwrap();
    }
    visits.delete_profile("goes").unwrap();
    assert_eq!(named_in(folder.path()), stay);
}

#[test]
fn every_way_to_delete_leaves_no_bytes() {
    type Delete = fn(&Visits);
    let ways: [(&str, Delete); 4] = [
        ("delete", |visits| assert!(visits.delete("hh00001hh-1").unwrap())),
        ("delete_household", |visits| {
            assert_eq!(visits.delete_household("profile", "hh00001hh").unwrap(), 1);
        }),
        ("delete_profile", |visits| {
            assert_eq!(visits.delete_profile("profile").unwrap(), 1);
        }),
        ("forget_before", |visits| {
            assert_eq!(
                visits.forget_before("profile", minute(2_000_000), &[]).unwrap(),
                ["hh00001hh-1"]
            );
        }),
    ];
    for (way, delete) in ways {
        let folder = tempfile::tempdir().unwrap();
        let visits = open(folder.path());
        let mut random = StdRng::seed_from_u64(4);
        visits.put(&telling(1, 1, &mut random)).unwrap();
        let mut other = telling(2, 2, &mut random);
        other.row.profile_id = "other".to_owned();
        visits.put(&other).unwrap();
        delete(&visits);
        assert_eq!(named_in(folder.path()), BTreeSet::from([2]), "{way}");
        assert_eq!(visits.get("hh00001hh-1").unwrap(), None, "{way}");
        assert_eq!(visits.get(&other.row.id).unwrap(), Some(other), "{way}");
    }
}

#[test]
fn deletions_take_what_they_name_and_nothing_else() {
    let visits = super::with(&[
        changed("a", |row| row.household = "home".to_owned()),
        changed("b", |row| row.household = "home".to_owned()),
        changed("c", |row| {
            row.household = "home".to_owned();
            row.profile_id = "other".to_owned();
        }),
        changed("d", |row| row.household = "HOME".to_owned()),
    ]);
    assert_eq!(visits.delete_household("profile", "home").unwrap(), 2);
    assert_eq!(visits.delete_household("profile", "home").unwrap(), 0);
    assert_eq!(all_ids(&visits), ["d", "c"]);
    assert!(visits.delete("c").unwrap());
    assert!(!visits.delete("c").unwrap());
    assert_eq!(visits.delete_profile("other").unwrap(), 0);
    assert_eq!(visits.delete_profile("profile").unwrap(), 1);
    assert!(all_ids(&visits).is_empty());
}

#[test]
fn retention_spares_what_is_watched_changed_since_or_another_clients() {
    let visits = super::with(&[
        changed("old and finished", |row| row.finished_at = Some(minute(1))),
        changed("old and left lying", |row| row.changed_at = minute(4)),
        changed("watched", |row| row.watched_until = Some(minute(100))),
        changed("just changed", |row| row.changed_at = minute(5)),
        changed("another client's", |row| row.profile_id = "other".to_owned()),
    ]);
    let open = ["old and left lying".to_owned()];
    assert_eq!(
        visits.forget_before("profile", minute(5), &open).unwrap(),
        ["old and finished"]
    );
    let gone = visits.forget_before("profile", minute(5), &[]).unwrap();
    assert_eq!(gone, ["old and left lying"], "nobody has it open any more");
    assert_eq!(all_ids(&visits), ["just changed", "another client's", "watched"]);
    assert!(
        visits
            .forget_before("profile", minute(5), &[])
            .unwrap()
            .is_empty()
    );
}

#[test]
fn a_deletion_that_another_reader_holds_up_says_so_and_is_finished_later() {
    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    let mut random = StdRng::seed_from_u64(5);
    visits.put(&telling(1, 1, &mut random)).unwrap();
    visits.put(&visit("stays")).unwrap();

    let reader = rusqlite::Connection::open(folder.path().join("visits.db")).unwrap();
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM visits;")
        .unwrap();
    let error = visits.delete("hh00001hh-1").unwrap_err();
    assert!(matches!(error, StoreError::Traces { .. }), "{error}");
    assert_eq!(all_ids(&visits), ["stays"], "the visit is deleted all the same");
    assert_eq!(
        named_in(folder.path()),
        BTreeSet::from([1]),
        "the reader still sees it"
    );
    reader.execute_batch("COMMIT").unwrap();

    assert!(
        !visits.delete("hh00001hh-1").unwrap(),
        "there is nothing left to delete"
    );
    assert!(named_in(folder.path()).is_empty(), "but its traces were");
}

#[test]
fn a_deletion_that_a_crash_cut_off_is_finished_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    let mut random = StdRng::seed_from_u64(6);
    visits.put(&telling(1, 1, &mut random)).unwrap();
    let reader = rusqlite::Connection::open(folder.path().join("visits.db")).unwrap();
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM visits;")
        .unwrap();
    visits.delete("hh00001hh-1").unwrap_err();
    // As a crash leaves it: the files as they are now, in another place.
    let later = tempfile::tempdir().unwrap();
    for name in ["visits.db", "visits.db-wal"] {
        fs::copy(folder.path().join(name), later.path().join(name)).unwrap();
    }
    assert_eq!(named_in(later.path()), BTreeSet::from([1]));
    let visits = open(later.path());
    assert!(named_in(later.path()).is_empty());
    assert!(all_ids(&visits).is_empty());
}
