//! The report of a visit, shown and saved.
use super::Desk;
use linking::{Failure, ReportFormat, VisitReport};
use std::path::Path;
impl Desk {
    /// The visit as a report.
    ///
    /// # Errors
    /// When the visit is not open.
    pub fn report(&self, _visit: &str) -> Result<VisitReport, Failure> {
        unimplemented!()
    }
    /// Saves it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub async fn save_report(
        &self,
        _visit: &str,
        _format: ReportFormat,
        _folder: &Path,
        _print: impl AsyncFnOnce(&Path) -> Result<(), Failure>,
    ) -> Result<String, Failure> {
        unimplemented!()
    }
}
