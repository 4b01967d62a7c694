//! What is known of a link: how far it has gone, and where it can still go.
//!
//! Enode tells nothing of a session's state, so these are steps that this program took or saw, or that a person
//! told of. A link works once, for whoever opens it first: what was opened is never handed over again.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How a link reaches the customer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LinkChannel {
    /// Opened in this computer's browser.
    #[default]
    ThisBrowser,
    /// Shown as a picture for the customer's phone.
    CustomersPhone,
    /// Sent in a message, or copied to be sent.
    Message,
}

/// How far a link has gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum LinkState {
    /// Asked for; no answer yet.
    Requested,
    /// Asked for, and the answer was lost: a link that nobody knows may exist. It ends by itself, unused.
    MayExist,
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
    /// A fresh link took its place, or the visit was finished, before it was known to be used.
    Replaced,
}

impl LinkState {
    /// After the API answered with the link; `None` when nothing was being waited for.
    #[must_use]
    pub fn created(self) -> Option<Self> {
        matches!(self, Self::Requested | Self::MayExist).then_some(Self::Unused)
    }

    /// After the answer was lost; `None` when nothing was being waited for.
    #[must_use]
    pub fn answer_lost(self) -> Option<Self> {
        (self == Self::Requested).then_some(Self::MayExist)
    }

    /// After it is handed over this way; `None` when it may not be.
    ///
    /// What was shown or sent can be shown or sent again, or opened here after all. What was opened cannot: a
    /// second opening shows an error.
    #[must_use]
    pub fn handed_over(self, channel: LinkChannel) -> Option<Self> {
        match (self, channel) {
            (Self::Unused | Self::HandedOver, LinkChannel::ThisBrowser) => Some(Self::Opened),
            (Self::Unused | Self::HandedOver, LinkChannel::CustomersPhone | LinkChannel::Message) => {
                Some(Self::HandedOver)
            }
            _ => None,
        }
    }

    /// After it was opened elsewhere, as a person said or the demo's own phone shows; `None` when it was not handed over, or
    /// more is known.
    #[must_use]
    pub fn opened_elsewhere(self) -> Option<Self> {
        (self == Self::HandedOver).then_some(Self::Opened)
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

    /// Whether its address is still of use: it may be handed over.
    pub fn is_usable(self) -> bool {
        matches!(self, Self::Unused | Self::HandedOver)
    }

    /// Whether the session may still bring something.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Self::Requested | Self::MayExist | Self::Unused | Self::HandedOver | Self::Opened
        )
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CHANNELS: [LinkChannel; 3] = [
        LinkChannel::ThisBrowser,
        LinkChannel::CustomersPhone,
        LinkChannel::Message,
    ];

    #[test]
    fn a_link_that_was_opened_is_not_handed_over_again() {
        let opened = LinkState::Unused.handed_over(LinkChannel::ThisBrowser).unwrap();
        assert_eq!(opened, LinkState::Opened);
        let told = LinkState::HandedOver.opened_elsewhere().unwrap();
        assert_eq!(told, LinkState::Opened, "a person said so");
        for channel in CHANNELS {
            assert_eq!(opened.handed_over(channel), None);
        }
    }

    #[test]
    fn a_link_that_was_shown_or_sent_may_go_another_way() {
        for first in [LinkChannel::CustomersPhone, LinkChannel::Message] {
            let handed = LinkState::Unused.handed_over(first).unwrap();
            assert_eq!(handed, LinkState::HandedOver);
            assert_eq!(
                handed.handed_over(LinkChannel::ThisBrowser),
                Some(LinkState::Opened)
            );
            assert_eq!(
                handed.handed_over(LinkChannel::Message),
                Some(LinkState::HandedOver)
            );
        }
    }

    #[test]
    fn a_link_nobody_has_cannot_have_been_used() {
        for state in [LinkState::Requested, LinkState::MayExist, LinkState::Unused] {
            assert_eq!(
                state.spent(),
                None,
                "an account that appears came of another link"
            );
            assert_eq!(state.opened_elsewhere(), None);
        }
    }

    #[test]
    fn a_link_whose_answer_was_lost_may_turn_up_after_all() {
        let lost = LinkState::Requested.answer_lost().unwrap();
        assert_eq!(lost, LinkState::MayExist);
        assert_eq!(
            lost.created(),
            Some(LinkState::Unused),
            "its address was in the keyring already"
        );
        assert_eq!(
            lost.handed_over(LinkChannel::Message),
            None,
            "nobody has its address"
        );
    }

    proptest! {
        #[test]
        fn what_is_over_stays_as_it_is(steps in proptest::collection::vec(0..9u8, 0..14)) {
            let mut state = LinkState::Requested;
            for step in steps {
                let next = match step {
                    0 => state.created(),
                    1 => state.answer_lost(),
                    2..=4 => state.handed_over(CHANNELS[usize::from(step - 2)]),
                    5 => state.opened_elsewhere(),
                    6 => state.spent(),
                    7 => state.runs_out(),
                    _ => state.replaced(),
                };
                prop_assert!(state.is_open() || next.is_none(), "{:?} went on to {:?}", state, next);
                prop_assert_ne!(next, Some(LinkState::Requested));
                prop_assert!(!(state == LinkState::Opened && next.is_some_and(LinkState::is_usable)));
                state = next.unwrap_or(state);
            }
        }
    }
}
