//! The stories: what a household's account will show, what happens later, and which vendors are in trouble.
//!
//! A story is data, and its delays are of the world's own time. What happens because of it is in `world`.

use std::time::Duration;

use enode::LinkingStatus;

/// What is going to happen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Story {
    /// Every type that is asked for is there.
    #[default]
    AllConnected,
    /// The battery is not in the account.
    Partial,
    /// As the first, in a world with a household of three brands.
    MixedHome,
    /// The battery comes into the account two minutes after linking.
    LateDevice,
    /// The first sign-in of a household is with an account that holds nothing.
    WrongAccount,
    /// The first link of a household is over when it is opened.
    LinkExpired,
    /// The first link of a household was used before it is opened.
    LinkUsed,
    /// The vendor's sign-in stops working ten minutes after linking.
    CredentialsInvalidated,
    /// The vendor that suggests itself is down.
    VendorOutage,
    /// The first read after linking is told to wait, for longer than a call may take.
    RateLimited,
}

/// What becomes of the first link of a household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FirstLink {
    /// It works.
    Works,
    /// Its 24 hours are over when it is opened.
    Expired,
    /// Somebody has used it before.
    Used,
    /// The customer signs in to an account that holds no devices.
    WrongAccount,
}

/// What happens some time after an account was linked for the first time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Later {
    /// A device of this type comes into the account.
    Appears(&'static str),
    /// The account's sign-in stops working.
    Invalidated,
}

/// Something that a story has in store for an account that is linked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoryEvent {
    /// A device of this asset type comes into the account.
    Appears(String),
    /// The account's sign-in stops working.
    Invalidated,
}

impl From<Later> for StoryEvent {
    fn from(later: Later) -> Self {
        match later {
            Later::Appears(asset_type) => Self::Appears(asset_type.to_owned()),
            Later::Invalidated => Self::Invalidated,
        }
    }
}

/// A device of the home that a story is told of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StoryDevice {
    /// Its asset type.
    pub asset_type: &'static str,
    /// Whether it is there at once when its account is linked.
    pub at_once: bool,
}

/// A story, told.
pub(crate) struct Script {
    code: &'static str,
    name: &'static str,
    description: &'static str,
    /// The asset types of the home that it is told of.
    home: &'static [&'static str],
    /// The asset types that stay away from accounts when they are linked.
    withheld: &'static [&'static str],
    pub(crate) first_link: FirstLink,
    pub(crate) later: &'static [(Duration, Later)],
    /// How many reads are refused after an account was linked for the first time.
    pub(crate) reads_refused: u32,
    /// The vendors that cannot be linked.
    down: &'static [&'static str],
}

/// Nothing out of the ordinary: what every other story departs from.
const PLAIN: Script = Script {
    code: "all-connected",
    name: "All connected",
    description: "One sign-in, and every device that was asked for is found.",
    home: &["inverter", "battery", "meter"],
    withheld: &[],
    first_link: FirstLink::Works,
    later: &[],
    reads_refused: 0,
    down: &[],
};

const PARTIAL: Script = Script {
    code: "partial",
    name: "Battery missing",
    description: "The battery is not in the account yet, as on many days of installation.",
    withheld: &["battery"],
    ..PLAIN
};

const MIXED_HOME: Script = Script {
    code: "mixed-home",
    name: "Mixed home",
    description: "Three brands in one home: a Fronius inverter, a Tesla battery and meter, an Easee charger. \
        Household sjogata-12 has them all.",
    home: &["inverter", "battery", "meter", "charger"],
    ..PLAIN
};

const LATE_DEVICE: Script = Script {
    code: "late-device",
    name: "Battery comes late",
    description: "The battery comes into the account two minutes after linking.",
    withheld: &["battery"],
    later: &[(Duration::from_mins(2), Later::Appears("battery"))],
    ..PLAIN
};

const WRONG_ACCOUNT: Script = Script {
    code: "wrong-account",
    name: "Wrong account",
    description: "The customer first signs in to an account with no devices; a fresh link brings the right one.",
    first_link: FirstLink::WrongAccount,
    ..PLAIN
};

const LINK_EXPIRED: Script = Script {
    code: "link-expired",
    name: "Link expired",
    description: "The first link has expired when the customer opens it; a fresh one works.",
    first_link: FirstLink::Expired,
    ..PLAIN
};

const LINK_USED: Script = Script {
    code: "link-used",
    name: "Link already used",
    description: "The first link was used before the customer opens it; a fresh one works.",
    first_link: FirstLink::Used,
    ..PLAIN
};

const CREDENTIALS_INVALIDATED: Script = Script {
    code: "credentials-invalidated",
    name: "Sign-in stops working",
    description: "Everything connects; ten minutes later the vendor's sign-in is no longer valid, and the devices \
        stay until the customer signs in again.",
    later: &[(Duration::from_mins(10), Later::Invalidated)],
    ..PLAIN
};

const VENDOR_OUTAGE: Script = Script {
    code: "vendor-outage",
    name: "Vendor outage",
    description: "Enphase is down and cannot be linked; SolarEdge may need several tries.",
    down: &["ENPHASE"],
    ..PLAIN
};

const RATE_LIMITED: Script = Script {
    code: "rate-limited",
    name: "Too many requests",
    description: "After linking, Enode asks the app to wait for half a minute before it reads the account.",
    reads_refused: 1,
    ..PLAIN
};

impl Story {
    /// All stories, in the order in which they are offered.
    pub const ALL: &'static [Self] = &[
        Self::AllConnected,
        Self::Partial,
        Self::MixedHome,
        Self::LateDevice,
        Self::WrongAccount,
        Self::LinkExpired,
        Self::LinkUsed,
        Self::CredentialsInvalidated,
        Self::VendorOutage,
        Self::RateLimited,
    ];

    /// The story with this code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|story| story.code() == code)
    }

    /// What to ask for it by.
    pub fn code(self) -> &'static str {
        self.script().code
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.script().name
    }

    /// What happens in it, in a sentence that a presenter can read out.
    pub fn description(self) -> &'static str {
        self.script().description
    }

    pub(crate) fn script(self) -> &'static Script {
        match self {
            Self::AllConnected => &PLAIN,
            Self::Partial => &PARTIAL,
            Self::MixedHome => &MIXED_HOME,
            Self::LateDevice => &LATE_DEVICE,
            Self::WrongAccount => &WRONG_ACCOUNT,
            Self::LinkExpired => &LINK_EXPIRED,
            Self::LinkUsed => &LINK_USED,
            Self::CredentialsInvalidated => &CREDENTIALS_INVALIDATED,
            Self::VendorOutage => &VENDOR_OUTAGE,
            Self::RateLimited => &RATE_LIMITED,
        }
    }

    /// The devices of the home that it is told of.
    pub fn devices(self) -> Vec<StoryDevice> {
        let types = self.script().home.iter();
        types
            .map(|asset_type| StoryDevice {
                asset_type,
                at_once: !self.withholds(asset_type),
            })
            .collect()
    }

    /// Whether something goes wrong in it that somebody has to do something about, or wait for.
    pub fn has_trouble(self) -> bool {
        let Script {
            first_link,
            later,
            reads_refused,
            down,
            ..
        } = self.script();
        let breaks = later.iter().any(|(_, what)| *what == Later::Invalidated);
        *first_link != FirstLink::Works || breaks || *reads_refused > 0 || !down.is_empty()
    }

    /// Whether devices of this type stay away from the accounts that are linked.
    pub(crate) fn withholds(self, asset_type: &str) -> bool {
        self.script().withheld.contains(&asset_type)
    }

    /// Whether a vendor can be linked.
    pub(crate) fn linking_status(self, vendor: &str) -> LinkingStatus {
        if self.script().down.contains(&vendor) {
            LinkingStatus::Outage
        } else if vendor == "SOLAREDGE" {
            LinkingStatus::ElevatedErrorRate
        } else {
            LinkingStatus::Ready
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Story;

    #[test]
    fn a_story_is_drawn_as_it_is_told() {
        let drawn: Vec<String> = Story::ALL.iter().map(|story| drawn(*story)).collect();
        assert_eq!(
            drawn,
            [
                "all-connected: inverter battery meter",
                "partial: inverter (battery) meter",
                "mixed-home: inverter battery meter charger",
                "late-device: inverter (battery) meter",
                "wrong-account: inverter battery meter, with trouble",
                "link-expired: inverter battery meter, with trouble",
                "link-used: inverter battery meter, with trouble",
                "credentials-invalidated: inverter battery meter, with trouble",
                "vendor-outage: inverter battery meter, with trouble",
                "rate-limited: inverter battery meter, with trouble",
            ]
        );
    }

    fn drawn(story: Story) -> String {
        let devices = story.devices().into_iter().map(|device| {
            if device.at_once {
                device.asset_type.to_owned()
            } else {
                format!("({})", device.asset_type)
            }
        });
        let devices: Vec<String> = devices.collect();
        let trouble = if story.has_trouble() { ", with trouble" } else { "" };
        format!("{}: {}{trouble}", story.code(), devices.join(" "))
    }
}
