//! How far the customer is, as the screen that is turned to them tells it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use specta::Type;
use words::{CustomerLanguage, customer, say_to_customer};

use super::CustomerView;
use crate::link_state::LinkState;
use crate::outcome::{Arrival, DeviceView};
use crate::profile::Environment;
use crate::visit::{LinkView, PlanRowView};

/// What the customer's screen says: scan it; go on at the phone; wait for the devices; it worked; it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CustomerPhase {
    /// Nothing has been seen of the customer: the picture is there to be scanned.
    Scan,
    /// The link was opened.
    Opened,
    /// The customer has signed in; no device has come yet.
    SignedIn,
    /// Devices came, or an account that was signed in again works.
    Found,
    /// The link is over.
    Over,
}

/// All that the customer is shown: nothing of it is the operator's, and no address is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CustomerScreen {
    /// What it says.
    pub view: CustomerView,
    /// How far the customer is.
    pub phase: CustomerPhase,
    /// The names of the devices that came since the screen was turned to the customer.
    pub devices: Vec<String>,
    /// The host to compare, as it stands in [`CustomerView::host_line`].
    pub host: String,
    /// When the link ends, in RFC 3339.
    pub expires_at: String,
    /// Which Enode the link leads to.
    pub environment: Environment,
    /// Its name in the customer's language; empty for the real one, which needs no mark.
    pub environment_name: String,
    /// In Demo: that a real phone cannot open it; else empty.
    pub environment_note: String,
    /// Where the company's mark is to be had; none where it has none.
    pub mark: Option<String>,
}

/// The devices of a row that came, without those that had come before.
pub fn arrived<'a>(row: &'a PlanRowView, before: &BTreeSet<String>) -> Vec<&'a DeviceView> {
    let types = row.outcome.iter().flat_map(|outcome| &outcome.types);
    types
        .filter(|found| found.wanted)
        .flat_map(|found| &found.devices)
        .filter(|device| matches!(device.arrival, Arrival::New | Arrival::CameBack))
        .filter(|device| !before.contains(&device.id))
        .collect()
}

/// How far the customer is with a link, of which `found` says whether devices came.
pub fn customer_phase(link: &LinkView, found: bool) -> CustomerPhase {
    match link.state {
        _ if found => CustomerPhase::Found,
        // Signing in again brings no device: it is done once the account works again.
        LinkState::Spent if link.signs_in_again => CustomerPhase::Found,
        LinkState::Spent => CustomerPhase::SignedIn,
        LinkState::Expired | LinkState::Replaced | LinkState::MayExist => CustomerPhase::Over,
        LinkState::Opened => CustomerPhase::Opened,
        LinkState::Requested | LinkState::Unused | LinkState::HandedOver => CustomerPhase::Scan,
    }
}

/// What an environment is called in the customer's language; empty for the real one, which needs no mark.
pub fn environment_name(language: CustomerLanguage, environment: Environment) -> String {
    let name = match environment {
        Environment::Production => return String::new(),
        Environment::Sandbox => customer::environment_sandbox(),
        Environment::Demo => customer::environment_demo(),
        Environment::Custom => customer::environment_custom(),
    };
    say_to_customer(&name, language)
}

/// What the customer should know of where the picture leads; empty where it leads to an Enode that a phone can reach.
pub fn environment_note(language: CustomerLanguage, environment: Environment) -> String {
    match environment {
        Environment::Demo => say_to_customer(&customer::demo_note(), language),
        Environment::Production | Environment::Sandbox | Environment::Custom => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn link(state: LinkState, signs_in_again: bool) -> LinkView {
        LinkView {
            host: "link.enode.com".to_owned(),
            created_at: String::new(),
            expires_at: String::new(),
            state,
            channel: None,
            returned: None,
            signs_in_again,
            at_hand: true,
        }
    }

    #[test]
    fn the_customer_is_told_what_is_known_of_the_link() {
        for (state, expected) in [
            (LinkState::Unused, CustomerPhase::Scan),
            (LinkState::HandedOver, CustomerPhase::Scan),
            (LinkState::Opened, CustomerPhase::Opened),
            (LinkState::Spent, CustomerPhase::SignedIn),
            (LinkState::Expired, CustomerPhase::Over),
            (LinkState::Replaced, CustomerPhase::Over),
        ] {
            assert_eq!(customer_phase(&link(state, false), false), expected, "{state:?}");
            assert_eq!(
                customer_phase(&link(state, false), true),
                CustomerPhase::Found,
                "{state:?}: devices came, whatever was seen of the link"
            );
        }
    }

    #[test]
    fn signing_in_again_is_done_once_the_account_works() {
        assert_eq!(
            customer_phase(&link(LinkState::Spent, true), false),
            CustomerPhase::Found
        );
    }

    #[test]
    fn only_the_real_enode_needs_no_name() {
        let english = CustomerLanguage::named("en-US");
        assert_eq!(environment_name(english, Environment::Production), "");
        assert_eq!(environment_name(english, Environment::Demo), "Demo");
    }

    #[test]
    fn only_the_demo_says_that_no_phone_reaches_it() {
        let english = CustomerLanguage::named("en-US");
        assert!(environment_note(english, Environment::Demo).contains("a real phone cannot reach it"));
        for other in [Environment::Production, Environment::Sandbox, Environment::Custom] {
            assert_eq!(environment_note(english, other), "");
        }
    }
}
