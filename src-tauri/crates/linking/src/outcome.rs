//! What came of a plan row: for each asset type what was found, or why not yet, and one next step.
//!
//! Partial is normal. A link session links an account, not a device: what is in the account appears, and nothing
//! promises that every type asked for is. So an outcome is read off two snapshots of the household, one from
//! before the link was opened and one from now.

mod device;
mod from_events;
mod judge;
mod snapshot;
#[cfg(test)]
mod tests;

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::catalogue::{SetAside, VendorView};

pub use device::{Arrival, DeviceView};
pub use from_events::EventEffect;
pub use judge::outcome;
pub use snapshot::{Snapshot, account_appeared};

pub(crate) use device::device_name;

/// Gives a vendor's name for its code.
pub type VendorName<'a> = dyn Fn(&str) -> String + 'a;

/// What a plan row asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The types wanted, those that need another vendor included.
    pub wanted: &'a [AssetType],
    /// The vendor; `None` when the customer chooses.
    pub vendor: Option<&'a VendorView>,
    /// The scopes of the request.
    pub scopes: &'a [Scope],
}

/// How it stands with an asset type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TypeState {
    /// Found, and it works.
    Connected,
    /// Found, but Enode cannot reach it at the moment.
    NotReachable,
    /// Found or to be found once a person has done something.
    NeedsAction,
    /// Not there yet.
    NotYet,
    /// The vendor does not link this type.
    VendorDoesNotOffer,
    /// The request did not ask for this type.
    ScopeNotAsked,
}

/// The one thing to do next about an asset type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NextStep {
    /// Nothing.
    Nothing,
    /// Look at the account again.
    LookAgain,
    /// Sign in with another account: this one has none of the devices.
    OtherAccount,
    /// Link it at another vendor.
    OtherVendor,
    /// Create a link that asks for it.
    AskScope,
    /// Do something at the device or in its app.
    ActAtDevice,
    /// Sign in to the account again.
    SignInAgain,
}

/// What came of one asset type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TypeOutcome {
    /// The type.
    #[specta(type = String)]
    pub asset_type: AssetType,
    /// Whether it was wanted of this vendor. If not, these are the household's other devices of the type; a type
    /// may stand here both ways.
    pub wanted: bool,
    /// How it stands.
    pub state: TypeState,
    /// The devices, new ones first, those that went away last.
    pub devices: Vec<DeviceView>,
    /// What to do next.
    pub next_step: NextStep,
}

/// What came of a plan row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeView {
    /// How many types were wanted.
    pub wanted: u32,
    /// How many of them are connected.
    pub connected: u32,
    /// Whether there is nothing left to wait for: something came of the link, and all that it can bring is
    /// connected.
    pub settled: bool,
    /// The types: those wanted first, then the household's other devices.
    pub types: Vec<TypeOutcome>,
    /// Devices and accounts that could not be read.
    pub set_aside: Vec<SetAside>,
}

impl OutcomeView {
    /// The wanted types that are not there yet.
    pub fn missing(&self) -> Vec<AssetType> {
        let missing = self
            .types
            .iter()
            .filter(|found| found.wanted && found.state == TypeState::NotYet);
        missing.map(|found| found.asset_type.clone()).collect()
    }
}
