//! What is known of a link: how far it has gone, and where it can still go.
//!
//! Enode tells nothing of a session's state, so these are steps that this program took or saw.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How a link reaches the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LinkChannel {
    /// Opened in this computer's browser.
    ThisBrowser,
    /// Copied, to be pasted somewhere.
    Copied,
}

/// How far a link has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LinkState {
    /// Created, and shown to nobody.
    Unused,
    /// Out of this program's hands; whether it was opened is not known.
    HandedOver,
    /// Opened. A link works once, so it counts as used from here on.
    Opened,
    /// Used: the customer came back, or the account appeared.
    Spent,
    /// Its 24 hours passed before it was known to be used.
    Expired,
    /// A fresh link took its place before it was known to be used.
    Replaced,
}

impl LinkState {
    /// After it is handed over this way; `None` when it may not be.
    ///
    /// What was copied can be copied again, or opened here after all. What was opened cannot: a second opening
    /// shows an error.
    #[must_use]
    pub fn handed_over(self, channel: LinkChannel) -> Option<Self> {
        match (self, channel) {
            (Self::Unused | Self::HandedOver, LinkChannel::Copied) => Some(Self::HandedOver),
            (Self::Unused | Self::HandedOver, LinkChannel::ThisBrowser) => Some(Self::Opened),
            (Self::Opened | Self::Spent | Self::Expired | Self::Replaced, _) => None,
        }
    }

    /// After the customer came back or the account appeared; `None` when that does not speak of this link.
    #[must_use]
    pub fn spent(self) -> Option<Self> {
        matches!(self, Self::HandedOver | Self::Opened).then_some(Self::Spent)
    }

    /// After its 24 hours; `None` when it was over before.
    #[must_use]
    pub fn runs_out(self) -> Option<Self> {
        self.is_open().then_some(Self::Expired)
    }

    /// After a fresh link took its place; `None` when it was over before.
    #[must_use]
    pub fn replaced(self) -> Option<Self> {
        self.is_open().then_some(Self::Replaced)
    }

    /// Whether the session may still bring something.
    fn is_open(self) -> bool {
        matches!(self, Self::Unused | Self::HandedOver | Self::Opened)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_link_that_was_opened_is_not_handed_over_again() {
        let opened = LinkState::Unused.handed_over(LinkChannel::ThisBrowser).unwrap();
        assert_eq!(opened, LinkState::Opened);
        assert_eq!(opened.handed_over(LinkChannel::ThisBrowser), None);
        assert_eq!(opened.handed_over(LinkChannel::Copied), None);
    }

    #[test]
    fn a_link_that_was_copied_may_be_copied_again_or_opened() {
        let copied = LinkState::Unused.handed_over(LinkChannel::Copied).unwrap();
        assert_eq!(
            copied.handed_over(LinkChannel::Copied),
            Some(LinkState::HandedOver)
        );
        assert_eq!(
            copied.handed_over(LinkChannel::ThisBrowser),
            Some(LinkState::Opened)
        );
    }

    #[test]
    fn a_link_nobody_has_cannot_have_been_used() {
        assert_eq!(
            LinkState::Unused.spent(),
            None,
            "an account that appears came of another link"
        );
    }

    proptest! {
        #[test]
        fn what_is_over_stays_as_it_is(steps in proptest::collection::vec(0..5u8, 0..12)) {
            let mut state = LinkState::Unused;
            for step in steps {
                let next = match step {
                    0 => state.handed_over(LinkChannel::ThisBrowser),
                    1 => state.handed_over(LinkChannel::Copied),
                    2 => state.spent(),
                    3 => state.runs_out(),
                    _ => state.replaced(),
                };
                prop_assert!(state.is_open() || next.is_none(), "{:?} went on to {:?}", state, next);
                prop_assert_ne!(next, Some(LinkState::Unused));
                state = next.unwrap_or(state);
            }
        }
    }
}
