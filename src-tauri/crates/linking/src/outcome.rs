//! What came of a plan row: for each asset type what was found, or why not yet, and one next step.
//!
//! Partial is normal. A link session links an account, not a device: what is in the account appears, and nothing
//! promises that every type asked for is. So an outcome is read off the household as it was before the link was
//! opened, and the looks since.

mod candidates;
mod capabilities;
mod device;
mod from_events;
mod history;
mod judge;
mod kept;
mod matching;
mod partial;
mod snapshot;
mod step;
#[cfg(test)]
mod tests;

use enode::{AssetType, Scope};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::catalogue::{SetAside, VendorView};
use crate::expected::ExpectedDevice;

pub use capabilities::LockedCapability;
pub use device::{Arrival, DeviceView};
pub use from_events::EventEffect;
pub use history::History;
pub use judge::outcome;
pub use snapshot::{Snapshot, account_appeared};
pub use step::{Act, Looks};

pub(crate) use device::{device_label, device_name};

/// Gives a vendor's name for its code.
pub type VendorName<'a> = dyn Fn(&str) -> String + 'a;

/// Tells where a person does what the intervention with this ID asks for; `None` when it is not known.
pub type ActOf<'a> = dyn Fn(&str) -> Option<Act> + 'a;

/// What a plan row asked for.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The types wanted, those that need another vendor included.
    pub wanted: &'a [AssetType],
    /// The vendor; `None` when the customer chooses.
    pub vendor: Option<&'a VendorView>,
    /// The scopes of the request.
    pub scopes: &'a [Scope],
    /// The devices that should be found. Their types count as wanted.
    pub expected: &'a [ExpectedDevice],
}

/// How it stands with an asset type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum TypeState {
    /// Found, with all that was expected of it, and it works.
    Connected,
    /// Found, but Enode cannot reach it at the moment.
    NotReachable,
    /// Found or to be found once a person has done something.
    NeedsAction,
    /// Not in this account yet, or not all that was expected of it.
    NotYet,
    /// Not in this account, but in the household: in an account of another vendor.
    InAnotherAccount,
    /// The vendor does not link this type.
    VendorDoesNotOffer,
    /// The request did not ask for this type.
    ScopeNotAsked,
    /// Nobody could sign in yet, and Enode reports trouble with the vendor's sign-in.
    VendorInTrouble,
}

/// The one thing to do next about an asset type or an expected device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum NextStep {
    /// Nothing.
    Nothing,
    /// Nothing: the next look is coming by itself.
    WaitForLook,
    /// Look at the account again.
    LookAgain,
    /// Sign in with another account: what is in this one is not what was wanted.
    OtherAccount,
    /// Link it at another vendor.
    OtherVendor,
    /// Create a link that asks for it.
    AskScope,
    /// Do something at the device.
    ActAtDevice,
    /// Do something in the vendor's app or portal.
    ActInApp,
    /// Sign in to the account again.
    SignInAgain,
    /// Try again when the vendor's trouble is over.
    TryLater,
}

/// Whether an expected device was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum ExpectedState {
    /// As many as expected.
    Found,
    /// Fewer than expected; `found` says how many.
    NotFound,
    /// Fewer than expected in this account, and the rest in an account of another vendor: by serial number or VIN,
    /// or because this vendor does not link the type.
    InAnotherAccount,
}

/// What came of one expected device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ExpectedOutcome {
    /// What was expected.
    pub expected: ExpectedDevice,
    /// How many of it are in this account; at most its count.
    pub found: u32,
    /// Whether that is all.
    pub state: ExpectedState,
    /// The IDs of the devices that are it; those in another account last.
    pub devices: Vec<String>,
    /// What to do next.
    pub next_step: NextStep,
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
    /// The devices that should be found, in the order asked.
    pub expected: Vec<ExpectedOutcome>,
    /// The scopes asked for and granted on none of the devices; empty while there are none.
    #[specta(type = Vec<String>)]
    pub missing_scopes: Vec<Scope>,
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
    /// connected, each expected device included.
    pub settled: bool,
    /// The types: those wanted first, then the household's other devices.
    pub types: Vec<TypeOutcome>,
    /// Devices and accounts that could not be read.
    pub set_aside: Vec<SetAside>,
}

impl OutcomeView {
    /// The wanted types that are not there yet.
    pub fn missing(&self) -> Vec<AssetType> {
        let absent = [TypeState::NotYet, TypeState::VendorInTrouble];
        let missing = self
            .types
            .iter()
            .filter(|found| found.wanted && absent.contains(&found.state));
        missing.map(|found| found.asset_type.clone()).collect()
    }
}
