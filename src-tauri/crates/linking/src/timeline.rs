//! What was witnessed on a visit, each thing stamped with how it is known.

mod order;
mod said;

use std::collections::BTreeSet;

use enode::{Asset, AssetType};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::Text;

pub(crate) use order::as_it_went;

use crate::failure::FailureCode;
use crate::outcome::{Snapshot, VendorName, device_name};

/// How a thing is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Stamp {
    /// This program observed it.
    Seen,
    /// A person said so.
    Reported,
    /// It follows from how the account has changed.
    Inferred,
}

/// How a message was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum MessageWay {
    /// Opened in the mail program, addressed to nobody yet.
    Mail,
    /// Its text was copied.
    Text,
    /// The link alone was copied.
    LinkAlone,
}

/// What a person said about a link that is out of this program's hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Report {
    /// The customer has opened it.
    OpenedIt,
    /// The customer has signed in and is done.
    SaysDone,
    /// The customer met an error.
    MetAnError,
}

/// What was witnessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Happening {
    /// A link was created.
    LinkCreated {
        /// The host that it leads to.
        host: String,
    },
    /// A link was asked for, and the answer was lost.
    LinkMayExist,
    /// The API refused to create a link.
    LinkRefused {
        /// Why.
        code: FailureCode,
        /// The same in words.
        message: Text,
    },
    /// The link was opened in this computer's browser.
    OpenedHere,
    /// The link was shown as a picture for the customer's phone.
    ShownToCustomer,
    /// The link was opened on the customer's phone, and this program saw it: in the demo it has the phone.
    OpenedOnPhone,
    /// The link was handed over in a message.
    MessageHandedOver {
        /// How.
        way: MessageWay,
    },
    /// A person told how it stands with a link elsewhere.
    Told {
        /// What was said.
        report: Report,
    },
    /// The browser came back: the customer pressed *Complete*.
    Returned,
    /// The browser came back early.
    LeftEarly {
        /// The error that Link UI named; may be empty.
        error: String,
        /// The message that Link UI gave.
        message: Option<String>,
    },
    /// The customer signed in: the account is there, or works again.
    AccountAppeared {
        /// The vendor's name.
        vendor: String,
    },
    /// The account's sign-in does not work any more.
    AccountNeedsSignIn {
        /// The vendor's name.
        vendor: String,
    },
    /// The account is linked no more.
    AccountWent {
        /// The vendor's name.
        vendor: String,
    },
    /// A device is there that was not before.
    DeviceFound {
        /// Its type.
        #[specta(type = String)]
        asset_type: AssetType,
        /// Its name.
        name: String,
    },
    /// A device is there again that had gone.
    DeviceCameBack {
        /// Its type.
        #[specta(type = String)]
        asset_type: AssetType,
        /// Its name.
        name: String,
    },
    /// A device that was there is not any more.
    DeviceWent {
        /// Its type.
        #[specta(type = String)]
        asset_type: AssetType,
        /// Its name.
        name: String,
    },
    /// A look found nothing new while something was missing.
    Looked {
        /// The types still missing.
        #[specta(type = Vec<String>)]
        missing: Vec<AssetType>,
    },
    /// A look failed.
    LookFailed {
        /// Why.
        code: FailureCode,
        /// The same in words.
        message: Text,
    },
    /// The link's 24 hours have passed.
    SessionOver,
    /// A fresh link took the place of the one before.
    Replaced,
    /// Something was unlinked here.
    Unlinked {
        /// What, in words.
        what: Text,
    },
    /// The operator finished the visit.
    Finished,
    /// The operator went on with the visit after finishing it.
    Reopened,
}

/// One entry of the timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineEntry {
    /// When.
    #[specta(type = String)]
    pub at: Timestamp,
    /// The plan row that it is about; none for the household as a whole.
    pub row: Option<String>,
    /// How it is known.
    pub stamp: Stamp,
    /// What.
    pub what: Happening,
}

/// One entry of the timeline as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct TimelineEntryView {
    /// When, in RFC 3339.
    pub at: String,
    /// The plan row that it is about; none for the household as a whole.
    pub row: Option<String>,
    /// How it is known.
    pub stamp: Stamp,
    /// What.
    pub what: Happening,
    /// The same in words.
    pub text: Text,
}

impl From<&TimelineEntry> for TimelineEntryView {
    fn from(entry: &TimelineEntry) -> Self {
        Self {
            at: entry.at.to_string(),
            row: entry.row.clone(),
            stamp: entry.stamp,
            what: entry.what.clone(),
            text: entry.what.said(),
        }
    }
}

/// What has happened to the account between two looks: accounts first, then devices by type.
///
/// With nothing to compare with, nothing can be said to have happened.
///
/// - `been_away`: whether a device that is there now had been there before and had gone.
pub fn happenings(
    before: Option<&Snapshot>,
    now: &Snapshot,
    been_away: &dyn Fn(&Asset) -> bool,
    name_of: &VendorName<'_>,
) -> Vec<(Stamp, Happening)> {
    let Some(before) = before else { return Vec::new() };
    let mut happenings = Vec::new();
    let vendors: BTreeSet<_> = now.accounts().iter().map(|account| &account.vendor).collect();
    for vendor in vendors {
        let named = || name_of(vendor.as_str());
        match (before.account_works(vendor), now.account_works(vendor)) {
            (None, Some(_)) | (Some(false), Some(true)) => {
                happenings.push((Stamp::Inferred, Happening::AccountAppeared { vendor: named() }));
            }
            (Some(true), Some(false)) => {
                happenings.push((Stamp::Seen, Happening::AccountNeedsSignIn { vendor: named() }));
            }
            _ => {}
        }
    }
    let went: BTreeSet<_> = before
        .accounts()
        .iter()
        .map(|account| &account.vendor)
        .filter(|vendor| now.account_works(vendor).is_none())
        .collect();
    for vendor in went {
        let vendor = name_of(vendor.as_str());
        happenings.push((Stamp::Seen, Happening::AccountWent { vendor }));
    }
    for asset in now
        .assets()
        .iter()
        .filter(|asset| before.asset(asset.id()).is_none())
    {
        let (asset_type, name) = (asset.asset_type(), device_name(asset, name_of));
        let what = if been_away(asset) {
            Happening::DeviceCameBack { asset_type, name }
        } else {
            Happening::DeviceFound { asset_type, name }
        };
        happenings.push((Stamp::Seen, what));
    }
    for asset in before
        .assets()
        .iter()
        .filter(|asset| now.asset(asset.id()).is_none())
    {
        let (asset_type, name) = (asset.asset_type(), device_name(asset, name_of));
        happenings.push((Stamp::Seen, Happening::DeviceWent { asset_type, name }));
    }
    happenings
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use words::fault;

    use super::*;

    #[test]
    fn what_was_kept_in_english_is_still_read() {
        let read = |json| serde_json::from_value::<Happening>(json).unwrap();
        assert_eq!(
            read(json!({"kind": "lookFailed", "code": "timedOut", "message": "No answer within 20 s."})),
            Happening::LookFailed {
                code: FailureCode::TimedOut,
                message: Text::verbatim("No answer within 20 s."),
            }
        );
        assert_eq!(
            read(json!({"kind": "linkRefused", "code": "rejected", "message": "No."})),
            Happening::LinkRefused {
                code: FailureCode::Rejected,
                message: Text::verbatim("No."),
            }
        );
        assert_eq!(
            read(json!({"kind": "unlinked", "what": "battery of Enphase"})),
            Happening::Unlinked {
                what: Text::verbatim("battery of Enphase"),
            }
        );
    }

    #[test]
    fn a_sentence_that_is_kept_can_be_said_in_any_language_later() {
        let happening = Happening::LookFailed {
            code: FailureCode::TimedOut,
            message: fault::no_answer(20u32).into(),
        };
        let kept = serde_json::to_string(&happening).unwrap();
        assert!(kept.contains("fault-no-answer"), "its name is kept: {kept}");
        assert_eq!(serde_json::from_str::<Happening>(&kept).unwrap(), happening);
    }

    #[test]
    fn why_the_customer_left_is_said_in_the_best_words_there_are() {
        let said = |error: &str, message: Option<&str>| {
            let (error, message) = (error.to_owned(), message.map(str::to_owned));
            Happening::LeftEarly { error, message }.said().to_string()
        };
        let bare = "The customer left Enode’s pages early.";
        assert_eq!(said("", None), bare);
        assert_eq!(said("", Some("")), bare);
        assert!(said("cancelled", Some("Not today.")).ends_with(": Not today."));
        assert!(said("cancelled", Some("")).ends_with(": cancelled"));
    }
}
