//! What happens in each visit: who is visited, what is typed, and which accounts are linked how.

use enode::{AssetType, ColorScheme, Language};
use linking::{ExpectedDevice, LinkChannel, Pack, PlanDraft, VendorChoice};

/// One vendor account of a home.
pub(crate) struct Account {
    pub(crate) vendor: &'static str,
    types: &'static [&'static str],
    /// How its link reaches the customer; none when it is created and then never needed.
    pub(crate) channel: Option<LinkChannel>,
    /// Whether the operator changes their mind and creates a second link before the first is handed over.
    pub(crate) twice: bool,
}

const ENERGY: &[&str] = &["inverter", "battery", "meter"];

const fn account(vendor: &'static str, types: &'static [&'static str], channel: LinkChannel) -> Account {
    Account {
        vendor,
        types,
        channel: Some(channel),
        twice: false,
    }
}

/// The accounts of the visits, over and over.
const VISITS: &[&[Account]] = &[
    &[account("ENPHASE", ENERGY, LinkChannel::ThisBrowser)],
    &[
        account("FRONIUS", &["inverter"], LinkChannel::Message),
        account("TESLA", &["battery", "meter"], LinkChannel::ThisBrowser),
    ],
    &[Account {
        twice: true,
        ..account("SOLAREDGE", ENERGY, LinkChannel::Message)
    }],
    &[
        account("ENPHASE", ENERGY, LinkChannel::CustomersPhone),
        Account {
            channel: None,
            ..account("EASEE", &["charger"], LinkChannel::ThisBrowser)
        },
    ],
];

/// The household of a visit.
pub(crate) fn home(number: usize) -> String {
    format!("home-{number}")
}

/// The accounts of a household.
pub(crate) fn accounts(home: &str) -> &'static [Account] {
    let number: usize = home
        .trim_start_matches("home-")
        .parse()
        .expect("a household of this script");
    VISITS[number % VISITS.len()]
}

/// What the operator calls it.
pub(crate) fn label(home: &str) -> String {
    format!("The house of {home}, meter 4711-{home}")
}

/// Who gave consent.
pub(crate) fn consent(home: &str) -> String {
    format!("The owner of {home}, at the door")
}

impl Account {
    /// What is chosen for it.
    pub(crate) fn draft(&self, home: &str) -> PlanDraft {
        PlanDraft {
            user_id: home.to_owned(),
            asset_types: self.types.iter().map(|&name| AssetType::from(name)).collect(),
            vendor: VendorChoice::Vendor {
                vendor: self.vendor.to_owned(),
            },
            scopes: None,
            pack: Pack::ReadAndControl,
            language: Language::German,
            color_scheme: ColorScheme::Dark,
            redirect_uri: None,
            channel: LinkChannel::ThisBrowser,
        }
    }

    /// The devices that were mounted.
    pub(crate) fn expected(&self, home: &str) -> Vec<ExpectedDevice> {
        let entries = self.types.iter().map(|&name| ExpectedDevice {
            id: format!("{home}/{}/{name}", self.vendor),
            asset_type: AssetType::from(name),
            count: 1,
            model: String::new(),
            ending: String::new(),
        });
        entries.collect()
    }
}
