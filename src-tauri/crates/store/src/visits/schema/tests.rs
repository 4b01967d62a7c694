//! Every version ever released can be brought to the newest, with what is in it.

use super::*;

/// The first version's tables, and later ones that add to them and rewrite what is there.
const TRIAL: &[&str] = &[
    "CREATE TABLE homes (name TEXT NOT NULL) STRICT;",
    "ALTER TABLE homes ADD COLUMN rooms INTEGER NOT NULL DEFAULT 1;",
    "CREATE TABLE counted (name TEXT NOT NULL, rooms INTEGER NOT NULL) STRICT;
     INSERT INTO counted SELECT name, rooms FROM homes;
     DROP TABLE homes;",
];

fn empty() -> Connection {
    Connection::open_in_memory().unwrap()
}

fn migrate_here(connection: &mut Connection, steps: &[&str]) -> Result<(), StoreError> {
    migrate(connection, Path::new("visits.db"), steps)
}

#[test]
fn every_version_comes_to_the_newest_with_its_data() {
    for begun in 1..TRIAL.len() {
        let mut connection = empty();
        migrate_here(&mut connection, &TRIAL[..begun]).unwrap();
        connection
            .execute("INSERT INTO homes (name) VALUES ('Müller')", [])
            .unwrap();
        migrate_here(&mut connection, TRIAL).unwrap();
        migrate_here(&mut connection, TRIAL).unwrap();
        let counted: (String, i64) = connection
            .query_row("SELECT name, rooms FROM counted", [], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })
            .unwrap();
        assert_eq!(counted, ("Müller".to_owned(), 1), "begun at version {begun}");
        assert_eq!(version(&connection).unwrap(), 3);
    }
}

#[test]
fn a_file_of_the_first_version_opens_with_its_visits() {
    let folder = tempfile::tempdir().unwrap();
    let mut connection = Connection::open(folder.path().join("visits.db")).unwrap();
    migrate_here(&mut connection, &STEPS[..1]).unwrap();
    connection
        .execute_batch(
            r#"INSERT INTO visits VALUES (7, 'v', 'profile', 'home-1', 'Müller', '["SolarEdge"]', 'planning', 'nothing',
                   1000, 2000, NULL, 3000, 1, 'home-1' || char(10) || 'muller' || char(10) || 'solaredge');
               INSERT INTO documents VALUES (7, x'7b7d');"#,
        )
        .unwrap();
    drop(connection);

    let opened = crate::Visits::open(folder.path()).unwrap();
    assert_eq!(opened.kept_aside, None);
    let visit = opened.visits.get("v").unwrap().expect("the visit came along");
    assert_eq!(visit.document, b"{}");
    assert_eq!(visit.row.vendors, ["SolarEdge"]);
    assert_eq!(visit.row.changed_at.as_nanosecond(), 2000);
}

#[test]
fn a_step_that_fails_leaves_the_version_before_it() {
    let mut connection = empty();
    let steps = [TRIAL[0], "CREATE TABLE half (x); CREATE TABLE homes (x);"];
    let error = migrate_here(&mut connection, &steps).unwrap_err();
    assert!(matches!(error, StoreError::Sql { .. }), "{error}");
    assert_eq!(version(&connection).unwrap(), 1);
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .unwrap();
    assert_eq!(tables, 1, "the half that went well is taken back");
    migrate_here(&mut connection, TRIAL).unwrap();
}

#[test]
fn a_version_beyond_the_newest_is_refused() {
    let mut connection = empty();
    migrate_here(&mut connection, TRIAL).unwrap();
    let error = migrate_here(&mut connection, &TRIAL[..2]).unwrap_err();
    assert!(
        matches!(
            error,
            StoreError::Newer {
                found: 3,
                reads: 2,
                ..
            }
        ),
        "{error}"
    );
}

#[test]
fn the_trees_that_are_looked_at_are_all_there_are() {
    let mut connection = empty();
    migrate_here(&mut connection, STEPS).unwrap();
    for query in EDGES.iter().chain(NUMBERS) {
        connection.prepare(query).expect(query);
    }
    let trees: i64 = connection
        .query_row(
            "SELECT count(*) FROM sqlite_schema WHERE rootpage > 0",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(
        trees, 7,
        "a new table or index needs its entry among the edges, and this number"
    );
}

#[test]
fn a_search_reads_the_index_alone() {
    let mut connection = empty();
    migrate_here(&mut connection, STEPS).unwrap();
    let plan: Vec<String> = connection
        .prepare(
            "EXPLAIN QUERY PLAN SELECT number FROM visits INDEXED BY visits_in_order \
             WHERE profile_id = 'a' AND state IN ('b') AND started_at >= 1 AND found_by LIKE '%c%' \
             ORDER BY open DESC, changed_at DESC, number DESC LIMIT 10",
        )
        .unwrap()
        .query_map([], |row| row.get(3))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    assert_eq!(plan, ["SCAN visits USING COVERING INDEX visits_in_order"]);
}
