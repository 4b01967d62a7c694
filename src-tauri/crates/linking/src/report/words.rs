//! The report's sentences.

use words::{Message, Text, happened, point};

use super::OpenPointCode;
use crate::asset_types::{alone, inline_list};
use crate::expected::ExpectedDevice;
use crate::outcome::NextStep;
use crate::timeline::{Happening, MessageWay, Report};

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

/// What was witnessed, as a sentence.
pub(crate) fn happening(what: &Happening) -> Text {
    let said = match what {
        Happening::LinkCreated { host } if host.is_empty() => happened::link_created(),
        Happening::LinkCreated { host } => happened::link_created_host(host.as_str()),
        Happening::LinkMayExist => happened::link_may_exist(),
        Happening::LinkRefused { message, .. } => happened::link_refused(message.clone()),
        Happening::OpenedHere => happened::opened_here(),
        Happening::ShownToCustomer => happened::shown_to_customer(),
        Happening::MessageHandedOver { way } => match way {
            MessageWay::Mail => happened::message_mail(),
            MessageWay::Text => happened::message_text(),
            MessageWay::LinkAlone => happened::message_link(),
        },
        Happening::Told { report } => match report {
            Report::OpenedIt => happened::told_opened(),
            Report::SaysDone => happened::told_done(),
            Report::MetAnError => happened::told_error(),
        },
        Happening::Returned => happened::returned(),
        Happening::LeftEarly { error, message } => {
            match message.as_deref().or(Some(error)).filter(|why| !why.is_empty()) {
                Some(why) => happened::left_early_because(why),
                None => happened::left_early(),
            }
        }
        Happening::AccountAppeared { vendor } => happened::account_appeared(vendor.as_str()),
        Happening::AccountNeedsSignIn { vendor } => happened::account_needs_sign_in(vendor.as_str()),
        Happening::AccountWent { vendor } => happened::account_went(vendor.as_str()),
        Happening::DeviceFound { asset_type, name } => {
            happened::device_found(name.as_str(), alone(asset_type))
        }
        Happening::DeviceCameBack { asset_type, name } => {
            happened::device_came_back(name.as_str(), alone(asset_type))
        }
        Happening::DeviceWent { asset_type, name } => happened::device_went(name.as_str(), alone(asset_type)),
        Happening::Looked { missing } if missing.is_empty() => happened::looked(),
        Happening::Looked { missing } => happened::looked_missing(inline_list(missing)),
        Happening::LookFailed { message, .. } => happened::look_failed(message.clone()),
        Happening::SessionOver => happened::session_over(),
        Happening::Replaced => happened::replaced(),
        Happening::Unlinked { what } => happened::unlinked(what.clone()),
        Happening::Finished => happened::finished(),
    };
    said.into()
}
