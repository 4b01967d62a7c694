//! What to have at hand before a link, with the points that the company added in a file of its own.

use std::io;
use std::path::{Path, PathBuf};

use enode::{AssetType, VendorCode};
use linking::{CompanyFileView, Failure, InterventionView, Readiness, ReadinessAsk, ReadinessView};
use words::Message;

use super::Desk;

/// The company's file in the folder of the profiles and visits.
const FILE: &str = "readiness.json";

/// The company's points, as they were read at the start.
#[derive(Debug)]
pub(super) struct CompanyPoints {
    path: PathBuf,
    points: Readiness,
    faults: Vec<Message>,
}

impl CompanyPoints {
    /// Reads the file of a folder. That there is none is normal.
    pub(super) fn read(folder: &Path) -> Self {
        let path = folder.join(FILE);
        let (points, faults) = match std::fs::read_to_string(&path) {
            Ok(text) => Readiness::read(&text),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Default::default(),
            Err(error) => (
                Readiness::default(),
                vec![words::readiness::file_unreadable(error.to_string())],
            ),
        };
        Self { path, points, faults }
    }
}

impl Desk {
    /// What to have at hand for a link of these types at a vendor, or at whichever the customer chooses, and what is
    /// wrong in the company's file.
    ///
    /// - `language`: the operator's, as the message files name it.
    ///
    /// # Errors
    /// When no client is open.
    pub fn readiness(
        &self,
        asset_types: &[String],
        vendor: Option<&str>,
        language: &str,
    ) -> Result<ReadinessView, Failure> {
        let connection = self.connection()?;
        let vendor = vendor.and_then(|code| connection.vendor(&VendorCode::from(code)));
        let asset_types: Vec<AssetType> = asset_types
            .iter()
            .map(|name| AssetType::from(name.as_str()))
            .collect();
        let ask = ReadinessAsk {
            asset_types: &asset_types,
            vendor: vendor.as_ref(),
            language,
        };
        Ok(ReadinessView {
            points: linking::readiness(&ask, &self.company_points.points),
            file: self.company_file(),
        })
    }

    /// The company's file of points, and what was wrong in it at the start. No client need be open.
    pub fn company_file(&self) -> CompanyFileView {
        CompanyFileView {
            path: self.company_points.path.display().to_string(),
            faults: self.company_points.faults.clone(),
        }
    }

    /// What Enode may ask for after a link at a vendor, of these types: its interventions, in the operator's language.
    ///
    /// # Errors
    /// When no client is open, or the API does not answer.
    pub async fn possible_steps(
        &self,
        asset_types: &[String],
        vendor: &str,
    ) -> Result<Vec<InterventionView>, Failure> {
        let mut steps = self.connection()?.interventions_of(vendor).await?;
        let wanted = |step: &InterventionView| {
            step.asset_type
                .as_ref()
                .is_none_or(|asset_type| asset_types.iter().any(|wanted| wanted == asset_type.as_str()))
        };
        // One without a vendor is about any account at any time, so it says nothing of this one.
        steps.retain(|step| step.vendor.is_some() && wanted(step));
        Ok(steps)
    }
}
