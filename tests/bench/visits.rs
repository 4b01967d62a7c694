//! 100,000 visits in the store: how long it takes to open it, to find something in it, and to delete a household.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::Context;
use enode::UserId;
use jiff::{SignedDuration, Timestamp};
use linking::Visit;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use store::{StoredVisit, VisitQuery, Visits};
use tempfile::TempDir;

use crate::link::{Played, told};
use crate::times::Times;

/// How many.
pub(crate) const VISITS: usize = 100_000;

/// As many as begin to fill the list.
pub(crate) const FEW: usize = 10;

/// As many as fill the list, so that as much is drawn as with very many.
pub(crate) const FULL: usize = 30;

/// How often each thing is measured.
const ROUNDS: usize = 15;

/// As many as one page of the list shows.
const PAGE: u32 = 100;

/// Memory as a folder, where writing is not slowed down by waiting for a disk.
const IN_MEMORY: &str = "/dev/shm";

const NAMES: [&str; 12] = [
    "Müller",
    "Larsen",
    "García",
    "Nguyen",
    "Rossi",
    "Østergaard",
    "Kowalska",
    "Smith",
    "Lefèvre",
    "de Vries",
    "Öztürk",
    "Jansen",
];
const STREETS: [&str; 6] = [
    "Hauptstraße",
    "Gartenweg",
    "Lindenallee",
    "Rue de l'Église",
    "Parkvej",
    "Kerkstraat",
];
const VENDORS: [&str; 8] = [
    "SolarEdge",
    "Tesla",
    "Enphase",
    "Huawei",
    "Fronius",
    "SMA",
    "Easee",
    "Zaptec",
];

/// A folder with visits.
pub(crate) struct Many {
    folder: TempDir,
    /// Megabytes.
    pub(crate) size: f64,
}

impl Many {
    /// Fills a folder with so many copies of one visit that was really played, each with a household, label, vendors and
    /// times of its own.
    pub(crate) async fn fill(count: usize) -> anyhow::Result<Self> {
        let folder = match TempDir::new_in(IN_MEMORY) {
            Ok(folder) => folder,
            // Elsewhere it takes minutes, and comes to the same.
            Err(_) => TempDir::new()?,
        };
        let pattern = pattern().await?;
        let visits = Visits::open(folder.path())?.visits;
        let mut random = StdRng::seed_from_u64(1);
        for number in 0..count {
            visits.put(&another(&pattern, number, &mut random)?)?;
        }
        drop(visits);
        let size = crate::megabytes(&folder.path().join("visits.db"))?;
        Ok(Self { folder, size })
    }

    /// Copies the visits to a folder, on a disk if it is on one.
    pub(crate) fn copy_to(&self, folder: &Path) -> anyhow::Result<()> {
        std::fs::create_dir_all(folder)?;
        std::fs::copy(self.folder.path().join("visits.db"), folder.join("visits.db"))?;
        Ok(())
    }
}

/// A visit that was played to its end, as it lies in the store.
async fn pattern() -> anyhow::Result<Visit> {
    let folder = TempDir::new()?;
    let played = Played::begin(folder.path(), linking::Keep::Session).await?;
    let visit = played.planned("home").await?;
    let open = played.desk.visit(&visit.id).map_err(told)?;
    let row = &visit.rows[0].id;
    open.create_link(row, true).await.map_err(told)?;
    let mut address = String::new();
    let opened = open.open(row, |url| {
        url.clone_into(&mut address);
        Ok(())
    });
    opened.await.map_err(told)?;
    played.simulator.complete_link(&address, "ENPHASE")?;
    open.look_now().await;
    played.desk.finish_visit(&visit.id).await.map_err(told)?;
    played.desk.end();
    let stored = Visits::open(folder.path())?.visits.get(&visit.id)?;
    Ok(serde_json::from_slice(&stored.context("it was kept")?.document)?)
}

fn another(pattern: &Visit, number: usize, random: &mut StdRng) -> anyhow::Result<StoredVisit> {
    let mut pick = |from: &[&'static str]| *from.choose(random).expect("none of them is empty");
    let (name, street) = (pick(&NAMES), pick(&STREETS));
    let vendors = vec![pick(&VENDORS).to_owned(), pick(&VENDORS).to_owned()];
    let started_at =
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(random.random_range(28_000_000..29_500_000));
    let changed_at = started_at + SignedDuration::from_mins(random.random_range(0..10_000));
    let open = random.random_bool(0.05);
    let mut visit = pattern.clone();
    visit.id = format!("{:032x}", random.random::<u128>());
    visit.profile_id = format!("profile-{}", random.random_range(0..3));
    visit.user_id = UserId::new(format!("{number:06}-{:016x}", random.random::<u64>()))?;
    visit.label = format!("{name}, {street} {}", random.random_range(1..200));
    (visit.started_at, visit.changed_at) = (started_at, changed_at);
    visit.finished_at = (!open).then_some(changed_at);
    let row = store::VisitRow {
        id: visit.id.clone(),
        profile_id: visit.profile_id.clone(),
        household: visit.user_id.as_str().to_owned(),
        label: visit.label.clone(),
        vendors,
        state: if open { "waiting" } else { "connected" }.to_owned(),
        waiting_for: r#"{"kind":"nothing"}"#.to_owned(),
        started_at,
        changed_at,
        finished_at: visit.finished_at,
        watched_until: None,
    };
    let document = serde_json::to_vec(&visit)?;
    Ok(StoredVisit { row, document })
}

/// What was measured.
pub(crate) struct Measured {
    /// Opening the store.
    pub(crate) opened: Times,
    /// All searches together.
    pub(crate) searched: Times,
    /// The search whose longest round was the longest of all.
    pub(crate) slowest: &'static str,
    /// Looking through the whole file, beside the work.
    pub(crate) checked: Duration,
    /// Deleting one household, and its bytes.
    pub(crate) deleted: Duration,
}

/// Measures on a copy of the visits in `folder`.
pub(crate) fn measure(many: &Many, folder: &Path) -> anyhow::Result<Measured> {
    let folder: PathBuf = folder.join("many-visits");
    many.copy_to(&folder)?;
    let mut opened = Times::default();
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let visits = Visits::open(&folder)?.visits;
        opened.add(begun);
        drop(visits);
    }
    let visits = Visits::open(&folder)?.visits;
    let (mut searched, mut slowest, mut longest) = (Times::default(), "", 0.0);
    for (name, query) in queries()? {
        let mut times = Times::default();
        for _ in 0..ROUNDS {
            let begun = Instant::now();
            visits.search(&query)?;
            times.add(begun);
        }
        if times.longest() > longest {
            (slowest, longest) = (name, times.longest());
        }
        searched.extend(&times);
    }
    let begun = Instant::now();
    let faults = visits.check()?;
    let checked = begun.elapsed();
    anyhow::ensure!(faults.is_empty(), "{faults:?}");
    let some = visits.search(&query("larsen"))?.rows;
    let some = some.first().context("there is one")?;
    let begun = Instant::now();
    visits.delete_household(&some.profile_id, &some.household)?;
    let deleted = begun.elapsed();
    drop(visits);
    std::fs::remove_dir_all(folder)?;
    Ok(Measured {
        opened,
        searched,
        slowest,
        checked,
        deleted,
    })
}

fn query(text: &str) -> VisitQuery {
    VisitQuery {
        text: text.to_owned(),
        limit: PAGE,
        ..VisitQuery::default()
    }
}

/// What operators look for, and what is hard to find.
fn queries() -> anyhow::Result<Vec<(&'static str, VisitQuery)>> {
    let narrowed = VisitQuery {
        profile_id: Some("profile-1".to_owned()),
        states: vec!["connected".to_owned()],
        from: Some("2024-01-01T00:00:00Z".parse()?),
        ..query("müller")
    };
    let open_only = VisitQuery {
        open_only: true,
        ..query("")
    };
    let half_way_down = VisitQuery {
        offset: u32::try_from(VISITS / 2)?,
        ..query("e")
    };
    let texts = [
        "",
        "e",
        "mül",
        "solaredge",
        "larsen gartenweg",
        "larsen 17 tesla",
        "04711",
        "nowhere",
    ];
    let mut queries: Vec<_> = texts.iter().map(|&text| (text, query(text))).collect();
    queries.extend([
        ("müller, narrowed", narrowed),
        ("open ones", open_only),
        ("e, half-way down", half_way_down),
    ]);
    Ok(queries)
}
