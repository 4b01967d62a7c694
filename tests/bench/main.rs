//! Measures Hearthlink beside a bare window of the same versions, on this machine, in one run.
//!
//! Prints a table of the budgets. Nothing here fails for being slow: a number is for a person to judge.

mod launch;
mod link;
mod memory;
mod screen;

use std::path::Path;

use hearthlink_tests::{Album, Desktop, Scheme, program, target};

/// How often each program is started. The first start of each only warms the disk cache.
const STARTS: usize = 11;

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let profile = std::env::args().nth(1).unwrap_or_else(|| "release".to_owned());
    let (bare, app) = (
        program("bare-window", &profile)?,
        program("hearthlink", &profile)?,
    );
    let album = Album::begin(target()?.join("bench"))?;
    let desktop = Desktop::start(Scheme::Light, (1280, 800), album.folder()).await?;

    let mut rows = vec![["what", "bare window", "Hearthlink", "ratio", "budget"].map(str::to_owned)];
    let (bare_start, app_start) = launch::beside(&desktop, &bare, &app, STARTS).await?;
    rows.push(compared(
        "launch to the first usable screen, ms",
        bare_start,
        app_start,
        "1.15 ×",
    ));
    let bare_memory = memory::idle(&desktop, &bare, &album).await?;
    let app_memory = memory::idle(&desktop, &app, &album).await?;
    rows.push(compared(
        "memory of all its processes, idle, MB",
        bare_memory,
        app_memory,
        "1.25 ×",
    ));
    let (bare_size, app_size) = (megabytes(&bare)?, megabytes(&app)?);
    rows.push(compared(
        "size of the release binary, MB",
        bare_size,
        app_size,
        "–",
    ));
    let (answer, whole) = link::created().await?;
    rows.push([
        "link created: the API's answer alone, and with the app, ms".to_owned(),
        format!("{answer:.1}"),
        format!("{whole:.1}"),
        format!("+{:.1}", whole - answer),
        "+10".to_owned(),
    ]);
    print(&rows);
    Ok(())
}

fn megabytes(file: &Path) -> anyhow::Result<f64> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a file of 2^53 bytes is not built here"
    )]
    Ok(file.metadata()?.len() as f64 / 1e6)
}

fn compared(what: &str, bare: f64, app: f64, budget: &str) -> [String; 5] {
    [
        what.to_owned(),
        format!("{bare:.1}"),
        format!("{app:.1}"),
        format!("{:.2} ×", app / bare),
        budget.to_owned(),
    ]
}

#[expect(clippy::print_stdout, reason = "the table is what this program is for")]
fn print(rows: &[[String; 5]]) {
    for [what, bare, app, ratio, budget] in rows {
        println!("{what:<48} {bare:>12} {app:>12} {ratio:>8} {budget:>10}");
    }
}
