//! Fills a folder with visits and times what depends on how many there are.
//!
//! `cargo run --release -p store --example many_visits -- 100000 /somewhere/to/keep/them`
//!
//! Without a folder a temporary one is used; a folder that was filled before is filled up to the number.

use std::error::Error;
use std::io::{Write, stdout};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use store::{StoredVisit, VisitQuery, VisitRow, Visits};

const NAMES: [&str; 12] = [
    "Müller",
    "Meier",
    "Larsen",
    "Dubois",
    "Rossi",
    "Novák",
    "Jansen",
    "Andersson",
    "Kowalski",
    "García",
    "O'Neil",
    "Łukasz",
];
const STREETS: [&str; 6] = [
    "Hauptstraße",
    "Gartenweg",
    "Lindenallee",
    "Rue de l'Église",
    "Parkvej",
    "Kerkstraat",
];
const VENDORS: [&str; 10] = [
    "SolarEdge",
    "Tesla",
    "Enphase",
    "Huawei",
    "Fronius",
    "SMA",
    "Easee",
    "Zaptec",
    "Škoda",
    "tado°",
];
const STATES: [&str; 4] = ["planning", "linking", "finished", "over"];
/// What a visit with a few sessions takes as JSON.
const DOCUMENT: usize = 3_000;
const ROUNDS: usize = 15;

fn visit(number: usize, random: &mut StdRng) -> StoredVisit {
    let started_at =
        Timestamp::UNIX_EPOCH + SignedDuration::from_mins(random.random_range(28_000_000..29_500_000));
    let changed_at = started_at + SignedDuration::from_mins(random.random_range(0..10_000));
    let open = random.random_bool(0.05);
    let watched = open && random.random_bool(0.02);
    let pick =
        |from: &[&'static str], random: &mut StdRng| *from.choose(random).expect("none of them is empty");
    StoredVisit {
        row: VisitRow {
            id: format!("visit-{number}"),
            profile_id: format!("profile-{}", random.random_range(0..3)),
            household: format!("{:032x}", random.random::<u128>()),
            label: format!(
                "{}, {} {}",
                pick(&NAMES, random),
                pick(&STREETS, random),
                random.random_range(1..200)
            ),
            vendors: (0..random.random_range(1..4))
                .map(|_| pick(&VENDORS, random).to_owned())
                .collect(),
            state: pick(&STATES, random).to_owned(),
            waiting_for: "customer".to_owned(),
            started_at,
            changed_at,
            finished_at: (!open).then_some(changed_at),
            watched_until: watched.then(|| changed_at + SignedDuration::from_hours(24)),
        },
        document: (0..DOCUMENT).map(|_| random.random_range(b' '..b'~')).collect(),
    }
}

/// The median and the longest of some rounds.
fn timed<T>(mut work: impl FnMut() -> T) -> (T, Duration, Duration) {
    let mut last = None;
    let mut times: Vec<_> = (0..ROUNDS)
        .map(|_| {
            let begun = Instant::now();
            last = Some(work());
            begun.elapsed()
        })
        .collect();
    times.sort_unstable();
    (
        last.expect("there are rounds"),
        times[ROUNDS / 2],
        times[ROUNDS - 1],
    )
}

fn fill(visits: &Visits, count: usize, out: &mut impl Write) -> Result<StdRng, Box<dyn Error>> {
    let mut random = StdRng::seed_from_u64(1);
    let begun = Instant::now();
    let there = visits.search(&query(""))?.total as usize;
    for number in there..count {
        visits.put(&visit(number, &mut random))?;
    }
    if there < count {
        let each = begun.elapsed() / u32::try_from(count - there)?;
        writeln!(out, "put: {each:?} each, {} of them", count - there)?;
    }
    Ok(random)
}

fn query(text: &str) -> VisitQuery {
    VisitQuery {
        text: text.to_owned(),
        limit: 50,
        ..VisitQuery::default()
    }
}

fn time_searches(visits: &Visits, count: usize, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let narrowed = VisitQuery {
        profile_id: Some("profile-1".to_owned()),
        states: vec!["over".to_owned(), "finished".to_owned()],
        from: Some("2024-01-01T00:00:00Z".parse()?),
        ..query("müller")
    };
    let half_way_down = VisitQuery {
        offset: u32::try_from(count / 2)?,
        ..query("e")
    };
    let open_only = VisitQuery {
        open_only: true,
        ..query("")
    };
    let texts = [
        "",
        "e",
        "q",
        "sk",
        "zq",
        "mül",
        "solaredge",
        "larsen gartenweg",
        "larsen 17 tesla",
        "abcd",
        "nowhere",
    ];
    let plain = texts.map(|text| (format!("{text:?}"), query(text)));
    let others = [
        ("narrowed", narrowed),
        ("half-way down", half_way_down),
        ("open ones", open_only),
    ];
    for (name, query) in plain
        .into_iter()
        .chain(others.map(|(name, query)| (name.to_owned(), query)))
    {
        let (page, median, longest) = timed(|| visits.search(&query));
        writeln!(
            out,
            "search {name}: {median:?}, longest {longest:?}, {} found",
            page?.total
        )?;
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let count: usize = arguments.next().map_or(Ok(100_000), |count| count.parse())?;
    let temporary = tempfile::tempdir()?;
    let folder = arguments
        .next()
        .map_or(temporary.path().to_owned(), PathBuf::from);
    let mut out = stdout();

    let mut random = fill(&Visits::open(&folder)?.visits, count, &mut out)?;
    let size = std::fs::metadata(folder.join("visits.db"))?.len() / 1_000_000;
    let (opened, median, longest) = timed(|| Visits::open(&folder).map(|_| ()));
    opened?;
    writeln!(out, "open and close {size} MB: {median:?}, longest {longest:?}")?;
    let begun = Instant::now();
    let visits = Visits::open(&folder)?.visits;
    visits.search(&query("larsen"))?;
    writeln!(out, "open and first search: {:?}", begun.elapsed())?;
    time_searches(&visits, count, &mut out)?;
    let (watched, median, longest) = timed(|| visits.watched());
    writeln!(
        out,
        "watched: {median:?}, longest {longest:?}, {} found",
        watched?.len()
    )?;

    let another = visit(count, &mut random);
    let (put, median, longest) = timed(|| visits.put(&another));
    put?;
    writeln!(out, "put again: {median:?}, longest {longest:?}")?;
    let begun = Instant::now();
    let findings = visits.check()?;
    writeln!(out, "check: {:?}, {findings:?}", begun.elapsed())?;
    let begun = Instant::now();
    visits.delete(&another.row.id)?;
    writeln!(out, "delete: {:?}", begun.elapsed())?;
    Ok(())
}
