//! Measures Hearthlink beside a bare window of the same versions, on this machine, in one run.
//!
//! Prints a table of the budgets. Nothing here fails for being slow: a number is for a person to judge. Started with
//! `debug` or `release` it measures the programs of that build; with `visits`, `links` or `events` after it, that part alone,
//! for which no window is needed, and with `vendors` the list of vendors alone, in the window.

mod events;
mod launch;
mod link;
mod memory;
mod times;
mod vendors;
mod visits;

use std::path::Path;

use hearthlink_tests::{Album, Desktop, Scheme, program, target};

use visits::Many;

/// How often each program is started. The first start of each only warms the disk cache.
const STARTS: usize = 11;

/// Where the app keeps its visits, below its home.
const CONFIGURATION: &str = ".config/io.hearthlink.desktop";

type Row = [String; 5];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let profile = words.next().unwrap_or_else(|| "release".to_owned());
    if profile == link::IN_SESSION {
        return link::in_session().await;
    }
    let part = words.next();
    let wanted = |name: &str| part.as_deref().is_none_or(|part| part == name);
    let album = Album::begin(target()?.join("bench"))?;
    let mut rows = vec![["what", "bare window", "Hearthlink", "ratio", "budget"].map(str::to_owned)];
    if wanted("windows") || wanted("visits") {
        let many = Many::fill(visits::VISITS).await?;
        if wanted("windows") {
            windows(&profile, &album, &many, &mut rows).await?;
        }
        if wanted("visits") {
            rows.extend(stored(&many, album.folder())?);
        }
    }
    if wanted("vendors") {
        let measured = vendors::measure(&profile, &album).await?;
        let of = |what: &str| format!("{} vendors: {what}", vendors::VENDORS);
        rows.extend([
            alone(
                &of("key to list drawn, median, ms"),
                measured.typed.median(),
                "16.7",
            ),
            alone(&of("the same, longest, ms"), measured.typed.longest(), "16.7"),
            alone(
                &of("between frames while scrolling, median, ms"),
                measured.scrolled.median(),
                "16.7",
            ),
            alone(&of("the same, longest, ms"), measured.scrolled.longest(), "–"),
        ]);
    }
    if wanted("links") {
        rows.extend(links(album.folder()).await?);
    }
    if wanted("events") {
        let shown = events::shown().await?;
        rows.push(alone(
            "outcome shows after its event, median, ms",
            shown.median(),
            "200",
        ));
        rows.push(alone("the same, longest, ms", shown.longest(), "200"));
    }
    print(&rows);
    Ok(())
}

/// A caret that blinks would never let a picture stand still.
fn still_caret(home: &Path) -> anyhow::Result<()> {
    let folder = home.join(".config/gtk-3.0");
    std::fs::create_dir_all(&folder)?;
    std::fs::write(
        folder.join("settings.ini"),
        "[Settings]\ngtk-cursor-blink=false\n",
    )?;
    Ok(())
}

/// The windows: start with no, few and many visits, memory, size.
async fn windows(profile: &str, album: &Album, many: &Many, rows: &mut Vec<Row>) -> anyhow::Result<()> {
    let (bare, app) = (program("bare-window", profile)?, program("hearthlink", profile)?);
    let mut desktops = Vec::new();
    for _ in 0..4 {
        let desktop = Desktop::start(Scheme::Light, (1280, 800), album.folder()).await?;
        still_caret(desktop.home())?;
        desktops.push(desktop);
    }
    let [desktop, few, full, used] = &desktops[..] else {
        unreachable!("so many were started")
    };
    for (desktop, count) in [(few, visits::FEW), (full, visits::FULL)] {
        Many::fill(count)
            .await?
            .copy_to(&desktop.home().join(CONFIGURATION))?;
    }
    many.copy_to(&used.home().join(CONFIGURATION))?;
    let programs = [
        (desktop, bare.as_path()),
        (desktop, &app),
        (few, &app),
        (full, &app),
        (used, &app),
    ];
    let [bare_start, first_start, few_start, full_start, used_start] =
        launch::beside(programs, STARTS).await?;
    rows.push(compared(
        "launch to the first usable screen, ms",
        bare_start.median(),
        first_start.median(),
        "1.15 ×",
    ));
    rows.push(compared(
        "the same with 10 visits, ms",
        bare_start.median(),
        few_start.median(),
        "1.15 ×",
    ));
    for (beside, start, budget) in [
        ("10", &few_start, "1.05 ×"),
        ("30, a list as full", &full_start, "1.05 ×"),
    ] {
        let mut row = compared(
            &format!("the same with 100,000 visits, beside {beside}, ms"),
            start.median(),
            used_start.median(),
            budget,
        );
        row[1] = format!("({})", row[1]);
        rows.push(row);
    }
    rows.push(compared(
        "memory of all its processes, idle, MB",
        memory::idle(desktop, &bare, album).await?,
        memory::idle(desktop, &app, album).await?,
        "1.25 ×",
    ));
    rows.push(compared(
        "size of the release binary, MB",
        megabytes(&bare)?,
        megabytes(&app)?,
        "–",
    ));
    Ok(())
}

fn stored(many: &Many, folder: &Path) -> anyhow::Result<Vec<Row>> {
    let measured = visits::measure(many, folder)?;
    let of = format!("100,000 visits ({:.0} MB)", many.size);
    Ok(vec![
        alone(
            &format!("{of}: open the store, ms"),
            measured.opened.median(),
            "–",
        ),
        alone(
            &format!("{of}: search, median, ms"),
            measured.searched.median(),
            "20",
        ),
        alone(
            &format!("{of}: search, longest (“{}”), ms", measured.slowest),
            measured.searched.longest(),
            "20",
        ),
        alone(
            &format!("{of}: look through all, beside the work, s"),
            measured.checked.as_secs_f64(),
            "–",
        ),
        alone(
            &format!("{of}: delete a household for good, s"),
            measured.deleted.as_secs_f64(),
            "–",
        ),
    ])
}

async fn links(logs: &Path) -> anyhow::Result<Vec<Row>> {
    let created = link::created(logs).await?;
    let rows = ["this session only", "the keyring"].iter().zip(created);
    Ok(rows
        .map(|(kept, created)| {
            [
                format!("link created, address in {kept}: API alone, with the app, ms"),
                format!("({:.1})", created.alone),
                format!("{:.1}", created.whole),
                format!("+{:.1}", created.whole - created.alone),
                "+10".to_owned(),
            ]
        })
        .collect())
}

fn megabytes(file: &Path) -> anyhow::Result<f64> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a file of 2^53 bytes is not built here"
    )]
    Ok(file.metadata()?.len() as f64 / 1e6)
}

fn compared(what: &str, bare: f64, app: f64, budget: &str) -> Row {
    [
        what.to_owned(),
        format!("{bare:.1}"),
        format!("{app:.1}"),
        format!("{:.2} ×", app / bare),
        budget.to_owned(),
    ]
}

fn alone(what: &str, number: f64, budget: &str) -> Row {
    [
        what.to_owned(),
        String::new(),
        format!("{number:.1}"),
        String::new(),
        budget.to_owned(),
    ]
}

#[expect(clippy::print_stdout, reason = "the table is what this program is for")]
fn print(rows: &[Row]) {
    for [what, bare, app, ratio, budget] in rows {
        println!("{what:<76} {bare:>12} {app:>12} {ratio:>8} {budget:>10}");
    }
}
