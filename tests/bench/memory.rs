//! The memory of a program and all that it started.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use hearthlink_tests::{Album, App, Desktop};

/// After so long without anything to do, caches have settled.
const IDLE: Duration = Duration::from_secs(10);

/// The memory in MB of `program`, left alone on its first screen.
pub(crate) async fn idle(desktop: &Desktop, program: &Path, album: &Album) -> anyhow::Result<f64> {
    let app = App::start(desktop, program, album).await?;
    tokio::time::sleep(IDLE).await;
    let memory = tree(app.process()?)?;
    app.close().await?;
    Ok(memory)
}

/// Proportional set size in MB of the process `root` and all below it: shared pages count by their share, so
/// that the sum is what ending them would free.
fn tree(root: u32) -> anyhow::Result<f64> {
    let parents = parents()?;
    let mut total = 0.0;
    for process in parents.keys() {
        if descends(*process, root, &parents) {
            total += proportional(*process)?;
        }
    }
    Ok(total / 1e3)
}

fn descends(mut process: u32, root: u32, parents: &HashMap<u32, u32>) -> bool {
    while process != root {
        match parents.get(&process) {
            Some(parent) if *parent != process => process = *parent,
            _ => return false,
        }
    }
    true
}

fn parents() -> anyhow::Result<HashMap<u32, u32>> {
    let mut parents = HashMap::new();
    for entry in std::fs::read_dir("/proc")?.flatten() {
        let Some(process) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // A process may end while we read: then it has no memory either.
        let Ok(status) = std::fs::read_to_string(entry.path().join("status")) else {
            continue;
        };
        let parent = status.lines().find_map(|line| line.strip_prefix("PPid:"));
        parents.insert(process, parent.context("a process has a parent")?.trim().parse()?);
    }
    Ok(parents)
}

/// In kB.
fn proportional(process: u32) -> anyhow::Result<f64> {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let line = rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss:"))
        .context("a sum of shares")?;
    Ok(line.trim_end_matches("kB").trim().parse()?)
}
