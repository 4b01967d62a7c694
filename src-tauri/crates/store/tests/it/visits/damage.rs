//! A damaged file is kept, and what can be read of it lives on.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use store::{OpenedVisits, StoreError, Visits};

use super::{all_ids, open, visit};

const PAGE: usize = 4096;

fn file(folder: &Path) -> PathBuf {
    folder.join("visits.db")
}

fn log_of(aside: &Path) -> PathBuf {
    aside.with_extension("db-wal")
}

/// A file of so many visits, closed properly.
fn filled(folder: &Path, count: usize, document: usize) {
    let visits = open(folder);
    for number in 0..count {
        let mut visit = visit(&format!("{number:05}"));
        visit.document = vec![b'x'; document];
        visits.put(&visit).unwrap();
    }
    drop(visits);
    assert!(
        !folder.join("visits.db-wal").exists(),
        "a proper close leaves one file"
    );
}

/// Opens a damaged file: the file as it was must be kept, and whatever is new must work.
fn opened_anew(folder: &Path, damaged: &[u8]) -> OpenedVisits {
    let opened = Visits::open(folder).unwrap();
    let aside = opened.kept_aside.as_ref().expect("the damage was seen");
    assert_eq!(fs::read(aside).unwrap(), damaged, "the file is kept as it was");
    assert_eq!(all_ids(&opened.visits).len(), opened.salvaged as usize);
    assert_eq!(opened.visits.check().unwrap(), [""; 0]);
    opened.visits.put(&visit("later")).unwrap();
    opened
}

#[test]
fn a_file_that_is_none_of_ours_is_kept_aside() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("other.db");
    rusqlite::Connection::open(&other)
        .unwrap()
        .execute_batch("CREATE TABLE visits (id TEXT)")
        .unwrap();
    let contents = [
        b"not a database".to_vec(),
        vec![0; 3 * PAGE],
        fs::read(&other).unwrap(),
    ];
    for (at, damaged) in contents.iter().enumerate() {
        fs::write(file(folder.path()), damaged).unwrap();
        let opened = opened_anew(folder.path(), damaged);
        assert!(
            opened
                .kept_aside
                .unwrap()
                .ends_with(format!("visits.damaged-{}.db", at + 1)),
            "an earlier one is not overwritten"
        );
        assert_eq!(opened.salvaged, 0);
        drop(opened.visits);
        assert_eq!(
            all_ids(&open(folder.path())),
            ["later"],
            "the next start finds nothing wrong"
        );
        fs::remove_file(file(folder.path())).unwrap();
    }
}

#[test]
fn visits_on_sound_pages_survive_a_broken_one() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 400, 1_000);
    let whole = fs::read(file(folder.path())).unwrap();
    let mut most = 0;
    for page in (1..whole.len() / PAGE).step_by(7) {
        let folder = tempfile::tempdir().unwrap();
        let mut damaged = whole.clone();
        damaged[page * PAGE..(page + 1) * PAGE].fill(0xA5);
        fs::write(file(folder.path()), &damaged).unwrap();
        let opened = opened_anew(folder.path(), &damaged);
        most = most.max(opened.salvaged);
        for id in all_ids(&opened.visits) {
            let stored = opened.visits.get(&id).unwrap().unwrap();
            if id != "later" {
                assert_eq!(stored.document.len(), 1_000, "no visit is taken over by half");
            }
        }
    }
    assert!(
        most > 380,
        "a broken page takes only its own visits along: {most} of 400"
    );
}

#[test]
fn a_file_cut_short_is_kept_and_its_beginning_lives_on() {
    // Larger than what is looked through completely, so that the quick look must see it.
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 60, 100_000);
    let whole = fs::read(file(folder.path())).unwrap();
    assert!(whole.len() > 5_000_000);
    for part in [1, 50, 95] {
        let damaged = &whole[..whole.len() * part / 100];
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), damaged).unwrap();
        let opened = opened_anew(folder.path(), damaged);
        assert!(
            part < 50 || opened.salvaged > 20,
            "{} of 60 at {part} %",
            opened.salvaged
        );
    }
}

#[test]
fn damage_in_the_middle_of_a_large_file_is_seen_by_the_check_and_mended_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 1_500, 3_500);
    let mut damaged = fs::read(file(folder.path())).unwrap();
    assert!(damaged.len() > 5_000_000);
    let middle = damaged.len() / PAGE / 2 * PAGE;
    damaged[middle..middle + 2 * PAGE].fill(0);
    fs::write(file(folder.path()), &damaged).unwrap();

    let visits = open(folder.path());
    assert!(!visits.check().unwrap().is_empty());
    drop(visits);
    let opened = opened_anew(folder.path(), &damaged);
    assert!(opened.salvaged > 1_490, "{} of 1500", opened.salvaged);
    drop(opened);
    open(folder.path());
}

#[test]
fn damage_met_at_work_is_named_and_mended_at_the_next_start() {
    // Larger than what SQLite keeps in memory and than what is looked through completely.
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 60, 100_000);
    let visits = open(folder.path());
    let mut damaged = fs::read(file(folder.path())).unwrap();
    damaged[PAGE * 2..].fill(0xA5);
    let mut beneath = OpenOptions::new().write(true).open(file(folder.path())).unwrap();
    beneath.write_all(&damaged).unwrap();

    let error = visits.get("00030").unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert!(error.to_string().contains("visits.db"), "{error}");
    drop(visits);
    drop(opened_anew(folder.path(), &damaged));
    open(folder.path());
}

#[test]
fn a_damaged_file_is_not_moved_from_under_another_copy() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 400, 1_000);
    let first = open(folder.path());
    let whole = fs::read(file(folder.path())).unwrap();
    let mut beneath = OpenOptions::new().write(true).open(file(folder.path())).unwrap();
    beneath.write_all(&vec![0xA5; whole.len()]).unwrap();
    let error = Visits::open(folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::Damaged { .. }), "{error}");
    assert!(file(folder.path()).exists());
    drop(first);
    let opened = Visits::open(folder.path()).unwrap();
    assert!(opened.kept_aside.is_some(), "alone it may be moved");
}

#[test]
fn writes_that_lost_their_main_file_are_kept_too() {
    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    visits.put(&visit("a")).unwrap();
    let log = fs::read(folder.path().join("visits.db-wal")).unwrap();
    let later = tempfile::tempdir().unwrap();
    fs::write(later.path().join("visits.db-wal"), &log).unwrap();
    let opened = Visits::open(later.path()).unwrap();
    let aside = opened.kept_aside.expect("there was something");
    assert!(aside.ends_with("visits.damaged-1.db"));
    assert_eq!(
        fs::read(later.path().join("visits.damaged-1.db-wal")).unwrap(),
        log
    );
    assert!(all_ids(&opened.visits).is_empty());
}

#[test]
fn a_rescue_that_was_cut_off_between_its_moves_is_finished() {
    // The main file is moved aside, its log not yet, and the new file not yet in place.
    let folder = tempfile::tempdir().unwrap();
    let stale = {
        let visits = open(folder.path());
        visits.put(&visit("from the damaged file")).unwrap();
        fs::read(folder.path().join("visits.db-wal")).unwrap()
    };
    fs::rename(file(folder.path()), folder.path().join("visits.damaged-1.db")).unwrap();
    filled(folder.path(), 3, 10);
    fs::rename(file(folder.path()), folder.path().join("visits.rescued.db")).unwrap();
    fs::write(folder.path().join("visits.db-wal"), &stale).unwrap();

    let opened = Visits::open(folder.path()).unwrap();
    let aside = opened.kept_aside.expect("the person is told, although late");
    assert_eq!(fs::read(log_of(&aside)).unwrap(), stale, "the log is kept too");
    assert_eq!(all_ids(&opened.visits), ["00002", "00001", "00000"]);
    assert_eq!(opened.visits.check().unwrap(), [""; 0]);
}

#[test]
fn a_rescue_that_did_not_get_to_its_moves_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    filled(folder.path(), 3, 10);
    fs::write(folder.path().join("visits.rescued.db"), b"half a file").unwrap();
    assert_eq!(all_ids(&open(folder.path())).len(), 3);
    assert!(!folder.path().join("visits.rescued.db").exists());
}

#[test]
fn a_folder_that_cannot_be_is_an_error_and_no_damage() {
    let folder = tempfile::tempdir().unwrap();
    let taken = folder.path().join("taken");
    fs::write(&taken, b"a file").unwrap();
    let error = Visits::open(&taken).unwrap_err();
    assert!(matches!(error, StoreError::Io { .. }), "{error}");
    fs::create_dir(folder.path().join("visits.db")).unwrap();
    let error = Visits::open(folder.path()).unwrap_err();
    assert!(!matches!(error, StoreError::Damaged { .. }), "{error}");
    assert!(folder.path().join("visits.db").is_dir(), "it is not moved");
}
