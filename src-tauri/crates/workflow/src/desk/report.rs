//! The report of a visit, shown and saved.
//!
//! A file comes to be whole or not at all: it is made under another name and gets its own when it is done. Its name
//! tells of which household and day it is, and of which environment unless that is production. Not here: what is in a
//! report, and how a page becomes a PDF.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use linking::{Environment, Failure, FailureCode, ReportFormat, ReportPage, VisitReport};
use tempfile::{Builder, NamedTempFile, TempPath};
use words::{Message, fault};

use super::Desk;
use crate::visit::lock;

/// Bytes that a household may have in the name of a file: names end at 255, and there is more to say.
const LONGEST_HOUSEHOLD: usize = 120;

/// What the names of all reports begin with.
const PREFIX: &str = "hearthlink";

impl Desk {
    /// The visit as a report.
    ///
    /// # Errors
    /// When the visit is not open.
    pub fn report(&self, visit: &str) -> Result<VisitReport, Failure> {
        let visit = self.visit(visit)?;
        Ok(linking::visit_report(
            &visit.view(),
            &visit.connection.company(),
            visit.now(),
        ))
    }

    /// The same as its page shows it.
    ///
    /// # Errors
    /// When the visit is not open.
    pub fn report_page(&self, visit: &str) -> Result<ReportPage, Failure> {
        Ok(linking::report_page(self.report(visit)?))
    }

    /// Saves the visit as a report in a folder, under a name that no file there has. Answers with its path. Only this
    /// user of the computer may read it: it is about somebody's home.
    ///
    /// - `print`: prints the report's page as a PDF into the file at this path.
    ///
    /// # Errors
    /// When the visit is not open, `print` fails, or the file cannot be written; there is no file then.
    pub async fn save_report(
        &self,
        visit: &str,
        format: ReportFormat,
        folder: &Path,
        print: impl AsyncFnOnce(&Path) -> Result<(), Failure>,
    ) -> Result<String, Failure> {
        let report = self.report(visit)?;
        let today = {
            let visit = self.visit(visit)?;
            let clock = visit.connection.clock();
            clock.zone().to_datetime(clock.now()).date()
        };
        let stem = stem(&report.household.user_id, report.profile.environment, today);
        let text = match format {
            ReportFormat::Pdf => None,
            ReportFormat::Json => Some(linking::report_json(&report)),
            ReportFormat::Csv => Some(linking::report_csv(&report)),
        };
        let place = Place {
            folder: folder.to_owned(),
            stem,
            extension: format.extension(),
        };
        let beginning = place.clone();
        let not_saved = || fault::report_not_saved(folder.display().to_string());
        let begun = on_disk(not_saved(), move || beginning.begin(text.as_deref())).await?;
        if format == ReportFormat::Pdf {
            print(&begun).await?;
        }
        let saved = on_disk(not_saved(), move || {
            if format == ReportFormat::Pdf {
                if !is_whole_pdf(&begun)? {
                    return Ok(None);
                }
                finish_pdf(&begun)?;
            }
            place.finish(begun).map(Some)
        })
        .await?;
        let printed_in_part = || Failure::new(FailureCode::Printing, fault::printed_in_part());
        let path = saved.ok_or_else(printed_in_part)?;
        lock(&self.saved).replace(path.clone());
        Ok(path.display().to_string())
    }

    /// The report that was saved last, so that it can be shown where it lies: nobody else says which path that is.
    pub fn saved_report(&self) -> Option<PathBuf> {
        lock(&self.saved).clone()
    }
}

/// Where a report goes.
#[derive(Clone)]
pub(super) struct Place {
    folder: PathBuf,
    stem: String,
    extension: &'static str,
}

impl Place {
    /// For a JSON file with this name behind that of the program.
    pub(super) fn of_json(folder: &Path, name: &str) -> Self {
        Self {
            folder: folder.to_owned(),
            stem: format!("{PREFIX}-{name}"),
            extension: "json",
        }
    }

    /// Makes the file under a passing name.
    pub(super) fn begin(&self, text: Option<&str>) -> io::Result<TempPath> {
        std::fs::create_dir_all(&self.folder)?;
        let mut file: NamedTempFile = Builder::new()
            .prefix(&format!(".{PREFIX}-"))
            .suffix(&format!(".{}", self.extension))
            .tempfile_in(&self.folder)?;
        file.write_all(text.unwrap_or_default().as_bytes())?;
        Ok(file.into_temp_path())
    }

    /// Gives the file its own name: the first of `name`, `name-2`, `name-3` that is free.
    pub(super) fn finish(&self, mut begun: TempPath) -> io::Result<PathBuf> {
        File::open(&begun)?.sync_all()?;
        let mut number = 1_u32;
        loop {
            let path = self.folder.join(self.name(number));
            match begun.persist_noclobber(&path) {
                Ok(()) => return Ok(path),
                Err(refused) if refused.error.kind() == io::ErrorKind::AlreadyExists => {
                    begun = refused.path;
                    number += 1;
                }
                Err(refused) => return Err(refused.error),
            }
        }
    }

    fn name(&self, number: u32) -> String {
        let Self { stem, extension, .. } = self;
        if number == 1 {
            format!("{stem}.{extension}")
        } else {
            format!("{stem}-{number}.{extension}")
        }
    }
}

/// The name of a report without its ending. Production is the rule and not named; the word of any other environment
/// stands in front, so that nobody takes a demo for a customer.
fn stem(household: &str, environment: Environment, day: Date) -> String {
    let word = match environment {
        Environment::Production => "",
        Environment::Sandbox => "sandbox-",
        Environment::Demo => "demo-",
        Environment::Custom => "custom-",
    };
    format!("{PREFIX}-{word}{}-{day}", safe(household))
}

/// A household's ID as a part of a file's name: letters and digits of any script stay, and `-`, `_` and `.` between
/// them; all else, path separators above all, becomes a hyphen.
fn safe(household: &str) -> String {
    let kept = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let mut name = String::new();
    for letter in household.chars() {
        let letter = if kept(letter) { letter } else { '-' };
        if name.len() + letter.len_utf8() > LONGEST_HOUSEHOLD {
            break;
        }
        if letter != '-' || !name.ends_with('-') {
            name.push(letter);
        }
    }
    let name = name.trim_matches(['-', '.']);
    if name.is_empty() {
        "household".to_owned()
    } else {
        name.to_owned()
    }
}

/// Reads a PDF's beginning and end: a printer that gave up half-way leaves a file that nobody can open.
fn is_whole_pdf(path: &Path) -> io::Result<bool> {
    let mut file = File::open(path)?;
    let mut head = [0; 5];
    let begins = file.read_exact(&mut head).is_ok() && head == *b"%PDF-";
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(length.saturating_sub(1024)))?;
    let mut tail = Vec::new();
    file.read_to_end(&mut tail)?;
    let ends = tail.windows(5).any(|part| part == b"%%EOF");
    Ok(begins && ends)
}

/// Gives every page its foot and the file its small size. A PDF that this cannot be done to stays as it was printed.
fn finish_pdf(path: &Path) -> io::Result<()> {
    match paper::finished(&std::fs::read(path)?) {
        Ok(finished) => std::fs::write(path, finished),
        Err(error) => {
            tracing::warn!(%error, "the report stays as it was printed");
            Ok(())
        }
    }
}

/// Does work on files where it keeps nobody waiting.
///
/// - `not_saved`: what is said when it fails.
pub(super) async fn on_disk<T: Send + 'static>(
    not_saved: Message,
    act: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    let done = match tokio::task::spawn_blocking(act).await {
        Ok(done) => done,
        Err(error) => Err(io::Error::other(error)),
    };
    done.map_err(|error| Failure::new(FailureCode::Storage, not_saved).with_detail(error))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: Date = jiff::civil::date(2026, 1, 15);

    fn place(folder: &Path, stem: &str) -> Place {
        Place {
            folder: folder.to_owned(),
            stem: stem.to_owned(),
            extension: "json",
        }
    }

    #[test]
    fn a_name_tells_the_household_the_day_and_what_is_not_production() {
        let name = |environment| stem("kvarnvagen-14", environment, DAY);
        assert_eq!(
            name(Environment::Production),
            "hearthlink-kvarnvagen-14-2026-01-15"
        );
        assert_eq!(
            name(Environment::Sandbox),
            "hearthlink-sandbox-kvarnvagen-14-2026-01-15"
        );
        assert_eq!(
            name(Environment::Demo),
            "hearthlink-demo-kvarnvagen-14-2026-01-15"
        );
        assert_eq!(
            name(Environment::Custom),
            "hearthlink-custom-kvarnvagen-14-2026-01-15"
        );
    }

    #[test]
    fn households_that_are_no_names_become_some() {
        for (household, name) in [
            ("../../etc/passwd", "etc-passwd"),
            ("..", "household"),
            ("anna@example.com", "anna-example.com"),
            ("a\\b:c*d?\"<>|e", "a-b-c-d-e"),
            ("Säule 7\u{202e}", "Säule-7"),
            (".hidden.", "hidden"),
            ("///", "household"),
        ] {
            assert_eq!(safe(household), name);
        }
    }

    #[test]
    fn no_file_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(&folder.path().join("made anew"), "report");
        let names: Vec<String> = ["first", "second", "third"]
            .map(|text| {
                let path = place.finish(place.begin(Some(text)).unwrap()).unwrap();
                assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
                path.file_name().unwrap().to_str().unwrap().to_owned()
            })
            .to_vec();
        assert_eq!(names, ["report.json", "report-2.json", "report-3.json"]);
        let left = std::fs::read_dir(&place.folder).unwrap().count();
        assert_eq!(left, 3, "nothing is left of the passing names");
    }

    #[test]
    fn a_file_that_was_given_up_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let begun = place(folder.path(), "report").begin(Some("half")).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        drop(begun);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn half_a_pdf_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.pdf");
        for (bytes, whole) in [
            ("", false),
            ("%PDF-1.4\n", false),
            ("<html>%%EOF", false),
            ("%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n", true),
        ] {
            std::fs::write(&path, bytes).unwrap();
            assert_eq!(is_whole_pdf(&path).unwrap(), whole, "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_household_its_file_lies_in_the_folder_and_is_seen(household in any::<String>()) {
            let name = place(Path::new("/folder"), &stem(&household, Environment::Demo, DAY)).name(1);
            let path = Path::new("/folder").join(&name);
            prop_assert_eq!(path.parent(), Some(Path::new("/folder")));
            prop_assert_eq!(path.file_name().and_then(|name| name.to_str()), Some(name.as_str()));
            prop_assert!(name.starts_with("hearthlink-demo-") && name.len() <= 200, "{}", name);
            prop_assert!(!safe(&household).starts_with('.') && !name.contains(['/', '\\', '\0', '\n']), "{}", name);
        }
    }
}
