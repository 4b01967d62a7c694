//! Where an asset is.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Other;

/// Where an asset is, as far as the scope `<type>:read:location` was granted: schemas `VehicleLocation`,
/// `InverterLocation`, `BatteryLocation` and `MeterLocation`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Location {
    /// The location of the client's own that the asset was found to be at.
    pub id: Option<String>,
    /// Degrees east.
    pub longitude: Option<f64>,
    /// Degrees north.
    pub latitude: Option<f64>,
    /// When this was so.
    pub last_updated: Option<Timestamp>,
    /// Newer fields.
    #[serde(flatten)]
    pub other: Other,
}
