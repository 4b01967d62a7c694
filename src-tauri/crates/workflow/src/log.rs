//! The log: what this program did and what failed, in files that are bounded and hold no secret.
//!
//! Here: which events are written, where, and how much of them is kept. Only this program's own crates write: what a
//! library under them says may hold addresses and headers. Their events hold codes, numbers and the texts of errors of
//! this computer; never a secret, a link, a household or what it is called. Times are UTC. Not here: what of the log
//! may leave this computer (`linking`).

use std::io::{self, Read, Seek, SeekFrom, Write};
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use file_rotate::compression::Compression;
use file_rotate::suffix::AppendCount;
use file_rotate::{ContentLimit, FileRotate};
use linking::LogView;
use tracing::Dispatch;
use tracing::level_filters::LevelFilter;
use tracing_appender::non_blocking::{NonBlockingBuilder, WorkerGuard};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::{Registry, reload};

/// The crates whose events are written.
const OURS: [&str; 6] = ["enode", "hearthlink", "linking", "store", "vault", "workflow"];

/// The file that is written now; older ones have a number behind the name.
const NAME: &str = "hearthlink.log";

/// How large a file may grow, in bytes, and how many older ones are kept. Together they stay below [`MEGABYTES`].
const LARGEST: usize = 1_900_000;
const OLDER: usize = 4;
const MEGABYTES: u32 = 10;

/// How much of the end is read for a support file, in bytes.
const TAIL: u64 = 64 * 1024;

/// Events that may wait to be written; what comes beyond that is lost rather than waited for.
const WAITING: usize = 4096;

/// The log of this program, for as long as it runs.
pub struct Log {
    folder: PathBuf,
    filter: reload::Handle<Targets, Registry>,
    detailed: Mutex<bool>,
    writing: Arc<Mutex<Option<WorkerGuard>>>,
}

impl Log {
    /// Writes the events of this process to files in this folder from now on, panics too. Nothing is opened before the
    /// first event, and nobody waits for the disk.
    pub fn begin(folder: &Path) -> Self {
        let (log, dispatch) = Self::new(folder);
        if tracing::dispatcher::set_global_default(dispatch).is_err() {
            tracing::warn!("another log is kept already");
        }
        let (before, writing) = (std::panic::take_hook(), Arc::clone(&log.writing));
        std::panic::set_hook(Box::new(move |panic| {
            note(panic);
            if cfg!(panic = "abort") {
                // The process ends right after this, and what waits must be on disk by then.
                drop(writing.lock().unwrap_or_else(PoisonError::into_inner).take());
            }
            before(panic);
        }));
        log
    }

    /// The same, for whoever says which events go to it.
    pub fn new(folder: &Path) -> (Self, Dispatch) {
        let file = LazyFile {
            path: folder.join(NAME),
            file: None,
        };
        let (writer, guard) = NonBlockingBuilder::default()
            .buffered_lines_limit(WAITING)
            .thread_name("log")
            .finish(file);
        let (filter, handle) = reload::Layer::new(targets(LevelFilter::INFO));
        let layer = tracing_subscriber::fmt::layer()
            .json()
            .with_current_span(false)
            .with_span_list(false)
            .with_writer(writer)
            .with_filter(filter);
        let log = Self {
            folder: folder.to_owned(),
            filter: handle,
            detailed: Mutex::new(false),
            writing: Arc::new(Mutex::new(Some(guard))),
        };
        (log, Dispatch::new(tracing_subscriber::registry().with(layer)))
    }

    /// Whether more is written down than usual, until the program ends.
    pub fn set_detailed(&self, detailed: bool) {
        let level = if detailed {
            LevelFilter::DEBUG
        } else {
            LevelFilter::INFO
        };
        // It fails only where the log is gone, and then there is nothing to filter.
        if self.filter.modify(|filter| *filter = targets(level)).is_ok() {
            *self.detailed.lock().unwrap_or_else(PoisonError::into_inner) = detailed;
        }
        tracing::info!(detailed, "the log was switched");
    }

    /// The log as the window shows it.
    pub fn view(&self) -> LogView {
        LogView {
            folder: self.folder.display().to_string(),
            most_megabytes: MEGABYTES,
            detailed: *self.detailed.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// The end of the log. Empty where nothing was written, or where it cannot be read.
    pub fn tail(&self) -> String {
        let older = end_of(&self.folder.join(format!("{NAME}.1")));
        let current = end_of(&self.folder.join(NAME));
        if current.len() as u64 >= TAIL {
            return current;
        }
        older + &current
    }

    /// Writes down what still waits, before the program ends. Nothing is written after that.
    pub fn end(&self) {
        drop(self.writing.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

fn targets(level: LevelFilter) -> Targets {
    Targets::new().with_targets(OURS.map(|target| (target, level)))
}

/// Writes down where something panicked. Its text only where it is part of the program: one that was made up may hold
/// anything.
fn note(panic: &PanicHookInfo<'_>) {
    let at = panic.location().map(ToString::to_string).unwrap_or_default();
    let says = panic.payload().downcast_ref::<&'static str>().copied();
    tracing::error!(at, says = says.unwrap_or_default(), "something panicked");
}

/// The end of a file, at most [`TAIL`] bytes.
fn end_of(path: &Path) -> String {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = std::fs::File::open(path)?;
        let length = file.seek(SeekFrom::End(0))?;
        file.seek(SeekFrom::Start(length.saturating_sub(TAIL)))?;
        let mut end = Vec::new();
        file.take(TAIL).read_to_end(&mut end)?;
        Ok(end)
    };
    String::from_utf8_lossy(&read().unwrap_or_default()).into_owned()
}

/// A file that is opened with the first line, so that a start does not wait for it.
struct LazyFile {
    path: PathBuf,
    file: Option<FileRotate<AppendCount>>,
}

impl Write for LazyFile {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if let Some(folder) = self.path.parent()
            && !folder.exists()
        {
            // Whoever rotates takes it for granted that the folder can be made.
            std::fs::create_dir_all(folder)?;
        }
        let path = &self.path;
        let file = self.file.get_or_insert_with(|| {
            FileRotate::new(
                path,
                AppendCount::new(OLDER),
                ContentLimit::BytesSurpassed(LARGEST),
                Compression::None,
                Some(options()),
            )
        });
        file.write(line)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.as_mut().map_or(Ok(()), Write::flush)
    }
}

/// Only this user of the computer may read it.
fn options() -> std::fs::OpenOptions {
    let mut options = std::fs::OpenOptions::new();
    options.read(true).create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_files_together_stay_below_what_is_promised() {
        let folder = tempfile::tempdir().unwrap();
        let mut file = LazyFile {
            path: folder.path().join("logs").join(NAME),
            file: None,
        };
        let line = [b'x'; 10_000];
        for _ in 0..2_500 {
            file.write_all(&line).unwrap();
        }
        let sizes: Vec<u64> = std::fs::read_dir(folder.path().join("logs"))
            .unwrap()
            .map(|entry| entry.unwrap().metadata().unwrap().len())
            .collect();
        assert_eq!(sizes.len(), OLDER + 1, "the oldest are gone: {sizes:?}");
        assert!(
            sizes.iter().sum::<u64>() <= u64::from(MEGABYTES) * 1_000_000,
            "{sizes:?}"
        );
    }

    #[test]
    fn nothing_is_opened_before_the_first_line() {
        let folder = tempfile::tempdir().unwrap();
        let logs = folder.path().join("logs");
        let (log, dispatch) = Log::new(&logs);
        assert!(!logs.exists());
        assert_eq!(log.tail(), "");
        tracing::dispatcher::with_default(&dispatch, || tracing::warn!(tries = 3, "it failed"));
        log.end();
        assert!(
            log.tail().contains("\"message\":\"it failed\",\"tries\":3"),
            "{}",
            log.tail()
        );
    }

    #[test]
    fn more_is_written_once_that_is_wanted_and_of_others_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let (log, dispatch) = Log::new(folder.path());
        tracing::dispatcher::with_default(&dispatch, || {
            tracing::debug!("before");
            log.set_detailed(true);
            tracing::debug!("wanted");
            tracing::warn!(target: "hyper::client", "of a library");
            log.set_detailed(false);
            tracing::debug!("after");
        });
        log.end();
        let written = log.tail();
        assert!(written.contains("wanted"), "{written}");
        for absent in ["before", "after", "of a library"] {
            assert!(!written.contains(absent), "{written}");
        }
        assert!(
            written.lines().next().is_some_and(|line| line.contains("Z\"")),
            "times are UTC: {written}"
        );
    }
}
