//! The report's sentences.

use words::{Message, Text, point};

use super::OpenPointCode;
use crate::asset_types::alone;
use crate::expected::ExpectedDevice;
use crate::outcome::NextStep;

/// An open point as a sentence: what it is about, why it is open, and what to do next where it is something.
pub(super) fn open_point(about: Text, what: OpenPointCode, step: Option<NextStep>) -> Text {
    let point = match what {
        OpenPointCode::NoLink => point::no_link(about),
        OpenPointCode::LinkNotHandedOver => point::link_not_handed_over(about),
        OpenPointCode::NotSeen => point::not_seen(about),
        OpenPointCode::NotReachable => point::not_reachable(about),
        OpenPointCode::NeedsAction => point::needs_action(about),
        OpenPointCode::NotYet => point::not_yet(about),
        OpenPointCode::InAnotherAccount => point::in_another_account(about),
        OpenPointCode::VendorDoesNotOffer => point::vendor_does_not_offer(about),
        OpenPointCode::ScopeNotAsked => point::scope_not_asked(about),
        OpenPointCode::VendorInTrouble => point::vendor_in_trouble(about),
        OpenPointCode::ExpectedNotFound => point::expected_not_found(about),
        OpenPointCode::ExpectedInAnotherAccount => point::expected_in_another_account(about),
    };
    match step.and_then(next_step) {
        Some(step) => point::with_step(point, step).into(),
        None => point.into(),
    }
}

fn next_step(step: NextStep) -> Option<Message> {
    Some(match step {
        NextStep::Nothing => return None,
        NextStep::WaitForLook => point::step_wait(),
        NextStep::LookAgain => point::step_look_again(),
        NextStep::OtherAccount => point::step_other_account(),
        NextStep::OtherVendor => point::step_other_vendor(),
        NextStep::AskScope => point::step_ask_scope(),
        NextStep::ActAtDevice => point::step_act_at_device(),
        NextStep::ActInApp => point::step_act_in_app(),
        NextStep::SignInAgain => point::step_sign_in_again(),
        NextStep::TryLater => point::step_try_later(),
    })
}

/// An expected device in words, with how many of several were found.
pub(super) fn expected_device(device: &ExpectedDevice, found: u32) -> Text {
    let mut words = alone(&device.asset_type);
    if !device.model.trim().is_empty() {
        words = point::device_model(device.model.trim(), words).into();
    }
    if !device.ending.trim().is_empty() {
        words = point::device_ending(words, device.ending.trim()).into();
    }
    if device.count > 1 {
        words = point::device_count(device.count, words, found).into();
    }
    words
}
