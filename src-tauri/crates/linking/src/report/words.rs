//! The report's sentences, in English: a file is read where nobody translates codes.

use super::OpenPointCode;
use crate::asset_types::{capitalised, in_words, listed};
use crate::expected::ExpectedDevice;
use crate::outcome::NextStep;
use crate::timeline::{Happening, MessageWay, Report};

/// Why a point is open; it goes on after a colon.
pub(super) fn reason(what: OpenPointCode) -> &'static str {
    match what {
        OpenPointCode::NoLink => "no link has been created yet.",
        OpenPointCode::LinkNotHandedOver => "the link is ready, and nobody has it yet.",
        OpenPointCode::NotSeen => "the household has not been seen since the link was created.",
        OpenPointCode::NotReachable => "linked, but not reachable at the moment.",
        OpenPointCode::NeedsAction => "something has to be done before all of it works.",
        OpenPointCode::NotYet => "not in this account yet.",
        OpenPointCode::InAnotherAccount => "not in this account, but in one of another vendor.",
        OpenPointCode::VendorDoesNotOffer => "this vendor does not link it.",
        OpenPointCode::ScopeNotAsked => "the link did not ask for it.",
        OpenPointCode::VendorInTrouble => {
            "nobody could sign in yet, and Enode reports trouble with the vendor’s sign-in."
        }
        OpenPointCode::ExpectedNotFound => "expected and not found.",
        OpenPointCode::ExpectedInAnotherAccount => {
            "expected here, and found in an account of another vendor."
        }
    }
}

/// What to do next, where it is something.
pub(super) fn next_step(step: NextStep) -> Option<&'static str> {
    match step {
        NextStep::Nothing => None,
        NextStep::WaitForLook => Some("Nothing to do: Hearthlink looks again by itself."),
        NextStep::LookAgain => Some("Look at the account again."),
        NextStep::OtherAccount => Some("Sign in with another account."),
        NextStep::OtherVendor => Some("Link it with another vendor."),
        NextStep::AskScope => Some("Create a link that asks for it."),
        NextStep::ActAtDevice => Some("Somebody has to see to it at the device."),
        NextStep::ActInApp => Some("Somebody has to see to it in the vendor’s app or portal."),
        NextStep::SignInAgain => Some("The customer has to sign in to the account again."),
        NextStep::TryLater => Some("Try again when the vendor’s sign-in works."),
    }
}

/// An expected device in words, with how many of several were found.
pub(super) fn expected_device(device: &ExpectedDevice, found: u32) -> String {
    let mut words = capitalised(in_words(&device.asset_type));
    if !device.model.trim().is_empty() {
        words = format!("{words} {}", device.model.trim());
    }
    if !device.ending.trim().is_empty() {
        words = format!("{words} ending in {}", device.ending.trim());
    }
    if device.count > 1 {
        words = format!("{words}, {found} of {}", device.count);
    }
    words
}

/// What was witnessed, as a sentence.
pub(crate) fn happening(what: &Happening) -> String {
    match what {
        Happening::LinkCreated { host } if host.is_empty() => "A link was created.".to_owned(),
        Happening::LinkCreated { host } => format!("A link was created; it leads to {host}."),
        Happening::LinkMayExist => {
            "A link was asked for and the answer was lost: one that nobody knows may exist.".to_owned()
        }
        Happening::LinkRefused { message, .. } => format!("No link was created: {message}"),
        Happening::OpenedHere => "The link was opened in this computer’s browser.".to_owned(),
        Happening::ShownToCustomer => "The link was shown as a picture for the customer’s phone.".to_owned(),
        Happening::MessageHandedOver { way } => match way {
            MessageWay::Mail => "A message with the link was opened in the mail program.".to_owned(),
            MessageWay::Text => "A message with the link was copied to be sent.".to_owned(),
            MessageWay::LinkAlone => "The link was copied.".to_owned(),
        },
        Happening::Told { report } => match report {
            Report::OpenedIt => "The customer has opened the link.".to_owned(),
            Report::SaysDone => "The customer has signed in.".to_owned(),
            Report::MetAnError => "The customer met an error.".to_owned(),
        },
        Happening::Returned => "The customer came back from Link UI, having completed it.".to_owned(),
        Happening::LeftEarly { error, message } => {
            match message.as_deref().or(Some(error)).filter(|why| !why.is_empty()) {
                Some(why) => format!("The customer left Link UI early: {why}"),
                None => "The customer left Link UI early.".to_owned(),
            }
        }
        Happening::AccountAppeared { vendor } => format!("The customer signed in to {vendor}."),
        Happening::AccountNeedsSignIn { vendor } => format!("{vendor} needs signing in again."),
        Happening::AccountWent { vendor } => format!("{vendor} is not linked any more."),
        Happening::DeviceFound { asset_type, name } => {
            format!("{} found: {name}.", capitalised(in_words(asset_type)))
        }
        Happening::DeviceCameBack { asset_type, name } => {
            format!("{} is there again: {name}.", capitalised(in_words(asset_type)))
        }
        Happening::DeviceWent { asset_type, name } => {
            format!("{} went away: {name}.", capitalised(in_words(asset_type)))
        }
        Happening::Looked { missing } if missing.is_empty() => "Looked again: nothing new.".to_owned(),
        Happening::Looked { missing } => {
            format!("Looked again: no {} yet.", listed(missing.iter().map(in_words)))
        }
        Happening::LookFailed { message, .. } => format!("A look failed: {message}"),
        Happening::SessionOver => "The link’s 24 hours have passed.".to_owned(),
        Happening::Replaced => "A fresh link took the place of the one before.".to_owned(),
        Happening::Unlinked { what } => format!("Unlinked here: {what}."),
        Happening::Finished => "The visit was finished.".to_owned(),
    }
}
