//! From the start of a program to its first usable screen.
//!
//! Taken from outside: the moment after which the picture on the display stays as it is. That counts
//! everything that a person waits for, and asks nothing of the program under test.

use std::path::Path;
use std::time::{Duration, Instant};

use hearthlink_tests::Desktop;

use crate::screen::{Look, Screen};

/// Between two looks at the screen: the error of one measurement.
const LOOK: Duration = Duration::from_millis(10);

/// A picture that has stayed for so long is the final one.
const STILL: Duration = Duration::from_millis(1500);

/// Medians in milliseconds of `starts` starts of each program, taken in turn; the first of each is left out.
pub(crate) async fn beside(
    desktop: &Desktop,
    bare: &Path,
    app: &Path,
    starts: usize,
) -> anyhow::Result<(f64, f64)> {
    let screen = Screen::of(desktop.display())?;
    let (mut bare_times, mut app_times) = (Vec::new(), Vec::new());
    for _ in 0..starts {
        bare_times.push(once(desktop, &screen, bare).await?);
        app_times.push(once(desktop, &screen, app).await?);
    }
    Ok((median(&bare_times[1..]), median(&app_times[1..])))
}

async fn once(desktop: &Desktop, screen: &Screen, program: &Path) -> anyhow::Result<f64> {
    let empty = screen.look()?;
    anyhow::ensure!(!empty.drawn, "something else is on the display");
    let started = Instant::now();
    let running = desktop.open(program)?;
    let (mut last, mut changed) = (empty, started);
    while !(last.drawn && changed.elapsed() > STILL) {
        anyhow::ensure!(
            started.elapsed() < 20 * STILL,
            "no still picture of {}",
            program.display()
        );
        tokio::time::sleep(LOOK).await;
        let now: Look = screen.look()?;
        if now != last {
            (last, changed) = (now, Instant::now());
        }
    }
    running.end().await?;
    while screen.look()?.drawn {
        tokio::time::sleep(LOOK).await;
    }
    Ok((changed - started).as_secs_f64() * 1e3)
}

fn median(times: &[f64]) -> f64 {
    let mut sorted = times.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}
