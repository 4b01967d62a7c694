//! The stories: what a household's account will show, and which vendors are in trouble.
//!
//! A story is data. What happens because of it is in `world`.

use enode::LinkingStatus;

/// What is going to happen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Story {
    /// Every type that is asked for is there.
    #[default]
    AllConnected,
    /// The battery is not in the account.
    Partial,
    /// The vendor that suggests itself is down.
    VendorOutage,
}

impl Story {
    /// All stories, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[Self::AllConnected, Self::Partial, Self::VendorOutage];

    /// The story with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|story| story.code() == code)
    }

    /// What to ask for it by.
    pub fn code(self) -> &'static str {
        match self {
            Self::AllConnected => "all-connected",
            Self::Partial => "partial",
            Self::VendorOutage => "vendor-outage",
        }
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::AllConnected => "All connected",
            Self::Partial => "Battery missing",
            Self::VendorOutage => "Vendor outage",
        }
    }

    /// What happens in it, in a sentence that a presenter can read out.
    pub fn description(self) -> &'static str {
        match self {
            Self::AllConnected => "One sign-in, and every device that was asked for is found.",
            Self::Partial => "The battery is not in the account yet, as on many days of installation.",
            Self::VendorOutage => "Enphase is down and cannot be linked; SolarEdge may need several tries.",
        }
    }

    /// Whether devices of this type stay away from the accounts that are linked.
    pub(crate) fn withholds(self, asset_type: &str) -> bool {
        self == Self::Partial && asset_type == "battery"
    }

    /// Whether a vendor can be linked.
    pub(crate) fn linking_status(self, vendor: &str) -> LinkingStatus {
        match (self, vendor) {
            (Self::VendorOutage, "ENPHASE") => LinkingStatus::Outage,
            (_, "SOLAREDGE") => LinkingStatus::ElevatedErrorRate,
            _ => LinkingStatus::Ready,
        }
    }
}
