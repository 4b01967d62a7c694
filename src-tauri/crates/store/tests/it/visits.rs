//! Visits: what was put is there, is found, and is gone when it is deleted.

mod damage;
mod deletion;
mod kill;
mod search;
mod sharing;

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use store::{StoreError, StoredVisit, VisitQuery, VisitRow, Visits};

/// A time in the tests: so many minutes after an arbitrary one.
fn minute(minutes: i64) -> Timestamp {
    "2026-03-01T08:00:00.123456789Z".parse::<Timestamp>().unwrap() + SignedDuration::from_mins(minutes)
}

fn visit(id: &str) -> StoredVisit {
    StoredVisit {
        row: VisitRow {
            id: id.to_owned(),
            profile_id: "profile".to_owned(),
            household: format!("home-{id}"),
            label: format!("Label of {id}"),
            vendors: vec!["SolarEdge".to_owned(), "Škoda".to_owned()],
            state: "planning".to_owned(),
            waiting_for: "nothing".to_owned(),
            started_at: minute(0),
            changed_at: minute(1),
            finished_at: None,
            watched_until: None,
        },
        document: format!("{{\"visit\":\"{id}\"}}").into_bytes(),
    }
}

fn changed(id: &str, change: impl FnOnce(&mut VisitRow)) -> StoredVisit {
    let mut visit = visit(id);
    change(&mut visit.row);
    visit
}

fn open(folder: &Path) -> Visits {
    let opened = Visits::open(folder).unwrap();
    assert_eq!(opened.kept_aside, None, "nothing is wrong with the file");
    assert_eq!(opened.salvaged, 0);
    opened.visits
}

fn with(visits: &[StoredVisit]) -> Visits {
    let all = Visits::in_memory().unwrap();
    for visit in visits {
        all.put(visit).unwrap();
    }
    all
}

fn all_ids(visits: &Visits) -> Vec<String> {
    let everything = VisitQuery {
        limit: u32::MAX,
        ..VisitQuery::default()
    };
    let page = visits.search(&everything).unwrap();
    assert_eq!(page.rows.len(), page.total as usize);
    page.rows.into_iter().map(|row| row.id).collect()
}

#[test]
fn what_was_put_is_there_after_a_restart_to_the_last_nanosecond() {
    let folder = tempfile::tempdir().unwrap();
    let nested = folder.path().join("not/yet/there");
    let mut stored = changed("a", |row| {
        row.finished_at = Some(minute(2));
        row.watched_until = Some(minute(3));
        row.vendors = vec!["with \"quotes\", commas".to_owned(), String::new()];
    });
    stored.document = (0..=255).cycle().take(100_000).collect();
    let visits = open(&nested);
    visits.put(&stored).unwrap();
    visits.put(&visit("b")).unwrap();
    drop(visits);

    let again = open(&nested);
    assert_eq!(again.get("a").unwrap(), Some(stored));
    assert_eq!(again.get("b").unwrap(), Some(visit("b")));
    assert_eq!(again.get("never there").unwrap(), None);
    assert_eq!(again.check().unwrap(), [""; 0]);
}

#[test]
fn a_visit_put_again_replaces_itself() {
    let visits = with(&[visit("a"), visit("b")]);
    let mut second = changed("a", |row| {
        row.label = "Otherwise".to_owned();
        row.finished_at = Some(minute(9));
    });
    second.document = b"shorter".to_vec();
    visits.put(&second).unwrap();
    assert_eq!(visits.get("a").unwrap(), Some(second));
    assert_eq!(all_ids(&visits), ["b", "a"], "it is there once, and finished now");
}

#[test]
fn watched_visits_come_with_those_that_end_soonest_first() {
    let visits = with(&[
        changed("late", |row| row.watched_until = Some(minute(90))),
        changed("never", |row| row.watched_until = None),
        changed("soon", |row| row.watched_until = Some(minute(10))),
        changed("epoch", |row| row.watched_until = Some(Timestamp::UNIX_EPOCH)),
    ]);
    let ids: Vec<_> = visits
        .watched()
        .unwrap()
        .into_iter()
        .map(|visit| visit.row.id)
        .collect();
    assert_eq!(ids, ["soon", "late"]);
}

#[test]
fn a_household_has_its_visits_and_its_newest_label() {
    let of = |id, profile: &str, household: &str, label: &str, at| {
        changed(id, |row| {
            row.profile_id = profile.to_owned();
            row.household = household.to_owned();
            row.label = label.to_owned();
            row.started_at = minute(at);
            row.changed_at = minute(at);
        })
    };
    let visits = with(&[
        of("a", "p", "home", "Old", 1),
        of("b", "p", "home", "New", 2),
        of("c", "p", "home", "", 3),
        of("d", "p", "HOME", "Another", 4),
        of("e", "q", "home", "Another client's", 5),
    ]);
    let ids = |limit| {
        let rows = visits.of_household("p", "home", limit).unwrap();
        rows.into_iter().map(|row| row.id).collect::<Vec<_>>()
    };
    assert_eq!(ids(10), ["c", "b", "a"], "IDs differ by case, clients keep apart");
    assert_eq!(ids(2), ["c", "b"]);
    assert_eq!(visits.label("p", "home").unwrap().as_deref(), Some("New"));
    assert_eq!(visits.label("p", "elsewhere").unwrap(), None);
}

#[test]
fn times_beyond_what_fits_come_back_as_the_nearest_that_does() {
    let visits = with(&[changed("a", |row| {
        row.started_at = Timestamp::MIN;
        row.changed_at = Timestamp::MAX;
    })]);
    let row = visits.get("a").unwrap().unwrap().row;
    assert_eq!(row.started_at.as_nanosecond(), i64::MIN.into());
    assert_eq!(row.changed_at.as_nanosecond(), i64::MAX.into());
}

#[test]
fn in_memory_nothing_reaches_the_disk() {
    let visits = with(&[visit("a")]);
    assert_eq!(visits.check().unwrap(), [""; 0]);
    assert!(visits.delete("a").unwrap());
    assert!(all_ids(&visits).is_empty());
}

#[test]
fn a_file_of_a_newer_program_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    open(folder.path()).put(&visit("a")).unwrap();
    let path = folder.path().join("visits.db");
    let newer = rusqlite::Connection::open(&path).unwrap();
    newer
        .execute_batch("ALTER TABLE visits ADD COLUMN more TEXT; PRAGMA user_version = 7;")
        .unwrap();
    newer.close().unwrap();
    let before = std::fs::read(&path).unwrap();
    let error = Visits::open(folder.path()).unwrap_err();
    assert!(matches!(error, StoreError::Newer { found: 7, .. }), "{error}");
    assert!(error.to_string().contains("visits.db"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    visits.put(&visit("a")).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{}", entry.path().display());
    }
}

#[test]
fn the_newest_visits_of_a_profile_are_those_that_changed_last_open_or_not() {
    let of = |id: &str, profile: &str, at: i64, finished: bool| {
        changed(id, |row| {
            profile.clone_into(&mut row.profile_id);
            row.changed_at = minute(at);
            row.finished_at = finished.then(|| minute(at));
        })
    };
    let visits = with(&[
        of("open-old", "p1", 1, false),
        of("finished-new", "p1", 9, true),
        of("of-another", "p2", 8, false),
        of("open-new", "p1", 7, false),
        of("finished-old", "p1", 2, true),
    ]);
    let ids = |limit| -> Vec<String> {
        let found = visits.newest("p1", limit).unwrap();
        found.into_iter().map(|visit| visit.row.id).collect()
    };
    assert_eq!(ids(9), ["finished-new", "open-new", "finished-old", "open-old"]);
    assert_eq!(ids(2), ["finished-new", "open-new"], "no more than asked for");
    assert_eq!(visits.newest("p3", 9).unwrap(), [], "nobody else's");
    assert_eq!(
        visits.newest("p1", 1).unwrap()[0].document,
        visit("finished-new").document,
        "with what they are"
    );
}
