//! From the start of a program to its first usable screen.
//!
//! Taken from outside: the moment after which the picture on the display stays as it is. That counts
//! everything that a person waits for, and asks nothing of the program under test.

use std::path::Path;
use std::time::{Duration, Instant};

use hearthlink_tests::{Desktop, Look, Screen};

use crate::times::Times;

/// Between two looks at the screen: the error of one measurement.
const LOOK: Duration = Duration::from_millis(10);

/// A picture that has stayed for so long is the final one.
const STILL: Duration = Duration::from_millis(1500);

/// How long the starts of each of these programs took, each on its desktop, taken in turn; the first of each is left
/// out.
pub(crate) async fn beside<const N: usize>(
    programs: [(&Desktop, &Path); N],
    starts: usize,
) -> anyhow::Result<[Times; N]> {
    let mut times = [(); N].map(|()| Times::default());
    // Held throughout: a display that nobody is connected to begins anew, and drops whoever comes meanwhile.
    let mut screens = Vec::new();
    for (desktop, _) in &programs {
        screens.push(Screen::of(desktop.display())?);
    }
    for start in 0..starts {
        for (((desktop, program), screen), times) in programs.iter().zip(&screens).zip(&mut times) {
            let taken = once(desktop, screen, program).await?;
            if start > 0 {
                times.push(taken);
            }
        }
    }
    Ok(times)
}

async fn once(desktop: &Desktop, screen: &Screen, program: &Path) -> anyhow::Result<Duration> {
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
    Ok(changed - started)
}
