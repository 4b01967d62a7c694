//! What was witnessed, as a sentence: the same one on the screen, in the report and in a notice.

use words::{Text, happened};

use super::{Happening, MessageWay, Report};
use crate::asset_types::{alone, inline_list};

impl Happening {
    /// It as a sentence.
    pub fn said(&self) -> Text {
        let said = match self {
            Happening::LinkCreated { host } if host.is_empty() => happened::link_created(),
            Happening::LinkCreated { host } => happened::link_created_host(host.as_str()),
            Happening::LinkMayExist => happened::link_may_exist(),
            Happening::LinkRefused { message, .. } => happened::link_refused(message.clone()),
            Happening::OpenedHere => happened::opened_here(),
            Happening::ShownToCustomer => happened::shown_to_customer(),
            Happening::OpenedOnPhone => happened::opened_on_phone(),
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
                match message.iter().chain([error]).find(|why| !why.is_empty()) {
                    Some(why) => happened::left_early_because(why.as_str()),
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
            Happening::DeviceWent { asset_type, name } => {
                happened::device_went(name.as_str(), alone(asset_type))
            }
            Happening::Looked { missing } if missing.is_empty() => happened::looked(),
            Happening::Looked { missing } => happened::looked_missing(inline_list(missing)),
            Happening::LookFailed { message, .. } => happened::look_failed(message.clone()),
            Happening::SessionOver => happened::session_over(),
            Happening::Replaced => happened::replaced(),
            Happening::Unlinked { what } => happened::unlinked(what.clone()),
            Happening::Finished => happened::finished(),
            Happening::Reopened => happened::reopened(),
        };
        said.into()
    }
}
