//! What went wrong, as it crosses to the window: a closed code, words, and one thing to do about it.
//!
//! Here: the codes, the hint and the "can a retry help" that belong to each. Not here: how an error of the API
//! client becomes one of them (`failure/from_api.rs`).

mod from_api;

use serde::{Deserialize, Serialize};
use specta::Type;

/// A field of a form, so that a problem can be shown where it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// The profile's name.
    Name,
    /// The profile's environment.
    Environment,
    /// The client ID.
    ClientId,
    /// The client secret.
    ClientSecret,
    /// The API's base URL.
    ApiUrl,
    /// The token endpoint.
    TokenUrl,
    /// The hosts that links may lead to.
    LinkHosts,
    /// Where Link UI sends the customer afterwards.
    RedirectUri,
    /// The household's user ID.
    UserId,
    /// The pattern that the profile's user IDs have.
    IdPattern,
    /// The asset types wanted.
    AssetTypes,
    /// The vendor.
    Vendor,
    /// The scopes.
    Scopes,
    /// The devices that should be found.
    Expected,
    /// The language of Link UI.
    Language,
    /// The colours of Link UI.
    ColorScheme,
    /// What customers know the company as.
    Company,
    /// The company's mark.
    Mark,
    /// The page that a customer's phone goes to.
    PhonePage,
    /// How long visits are kept.
    Retention,
    /// The port of the receiver.
    Port,
    /// The household's ID, typed to confirm.
    Confirmation,
    /// A day to look from or until.
    Day,
    /// Where a webhook's events are sent.
    WebhookUrl,
    /// What a webhook's deliveries are signed with.
    WebhookSecret,
    /// The events that a webhook is subscribed to.
    WebhookEvents,
    /// The name of the header sent along to a webhook.
    HeaderName,
    /// The value of the header sent along to a webhook.
    HeaderValue,
    /// The API version of a webhook's events.
    ApiVersion,
}

/// What is wrong with one field. Shown at the field; what was typed stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldProblem {
    /// Which field.
    pub field: Field,
    /// What is wrong and what would be right, in one or two sentences.
    pub message: String,
}

impl FieldProblem {
    /// A problem with a field.
    pub fn new(field: Field, message: impl Into<String>) -> Self {
        Self {
            field,
            message: message.into(),
        }
    }
}

/// What kind of failure. Each has one reaction in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum FailureCode {
    /// Something typed or chosen is wrong; the problems say where. Nothing was sent.
    InvalidInput,
    /// The token server or the API does not accept the credentials.
    WrongCredentials,
    /// The profile's client secret is not at hand and must be typed.
    SecretMissing,
    /// The secret store did not do what was asked.
    SecretStore,
    /// The token server answered, but not with a token.
    TokenServer,
    /// The credentials are good, but do not permit this.
    NotAllowed,
    /// The client's number of connections is used up.
    ConnectionLimit,
    /// The API does not know what was asked for.
    NotFound,
    /// The API refused the request as it was; the details say why.
    Rejected,
    /// Too many requests in too short a time.
    RateLimited,
    /// The vendor cannot be linked now.
    VendorOutage,
    /// The vendor is not offered to this client any more.
    VendorGone,
    /// The API answered that it cannot answer.
    Unavailable,
    /// No connection to the API: no name, refused, or cut.
    Unreachable,
    /// The API did not answer in time. Whether it did what was asked is not known.
    TimedOut,
    /// No secure connection: the certificate or the handshake.
    Tls,
    /// The answer cannot be used: malformed, truncated or too large.
    BadAnswer,
    /// The request for a link was cut after it may have reached the API: a link nobody knows may exist.
    LinkMayExist,
    /// A change was asked for and the answer was lost: it may have been made.
    MayBeDone,
    /// The link leads to a host that links of this environment do not have.
    LinkHost,
    /// The link was used; a link works once.
    LinkSpent,
    /// The link's 24 hours have passed.
    LinkOver,
    /// The household does not exist yet, and nobody has said that it should.
    NewHousehold,
    /// The receiver of webhook events could not listen.
    Receiver,
    /// The mail program could not be opened.
    Mail,
    /// The browser could not be opened.
    Browser,
    /// The clipboard could not be filled.
    Clipboard,
    /// The page could not be printed.
    Printing,
    /// A file could not be read or written.
    Storage,
    /// A fault of this program.
    Internal,
}

impl FailureCode {
    /// What to do about it, where that is the same every time.
    pub fn hint(self) -> Option<&'static str> {
        match self {
            Self::InvalidInput | Self::SecretStore | Self::Clipboard => None,
            Self::WrongCredentials => Some(
                "Check the client ID and secret, and that they belong to this environment. A newly made secret ends the one before.",
            ),
            Self::SecretMissing => Some("Type the client secret again."),
            Self::TokenServer => Some("Check the token URL, then try again."),
            Self::NotAllowed => {
                Some("Signing in again does not help. Ask Enode whether this is enabled for the client.")
            }
            Self::ConnectionLimit => {
                Some("Unlink accounts that are not needed any more, or ask Enode for a higher limit.")
            }
            Self::NotFound => Some("It may have been deleted meanwhile. Look it up again."),
            Self::Rejected => Some("Change what the details name, then try again."),
            Self::RateLimited => Some("Wait a moment, then try again."),
            Self::VendorOutage => Some(
                "Link another vendor first, or come back later: the vendor's sign-in is down, not this program.",
            ),
            Self::VendorGone => Some("Choose another vendor, or enable this one for the client at Enode."),
            Self::Unavailable => Some("Try again in a moment. status.enode.com tells of longer trouble."),
            Self::Unreachable => Some("Check this computer's network, then try again."),
            Self::TimedOut => Some("The network or the API is slow. Try again."),
            Self::Tls => {
                Some("Check this computer's date, and whether a proxy or a firewall stands between.")
            }
            Self::BadAnswer => {
                Some("Check the API URL. If it is right, try again and tell Enode if it stays.")
            }
            Self::LinkMayExist => {
                Some("Create a new link. One that nobody has opened ends by itself after 24 hours.")
            }
            Self::MayBeDone => Some("Look at how it is now before trying again."),
            Self::LinkHost => Some("Do not open it. Check the profile's environment and link hosts."),
            Self::LinkSpent | Self::LinkOver => Some("Create a new link."),
            Self::NewHousehold => {
                Some("Check the spelling. If it is right, create the household with the link.")
            }
            Self::Receiver => Some("Choose another port, or end the program that uses this one."),
            Self::Mail => Some("Copy the message instead and paste it into a mail."),
            Self::Browser => Some("Copy the link instead and paste it into a browser."),
            Self::Printing => Some("Choose Print, and save as PDF there."),
            Self::Storage => Some("Check that the disk has room and the folder may be written to."),
            Self::Internal => Some("Restart Hearthlink. If it happens again, report it."),
        }
    }

    /// Whether it is for want of a connection, or of an answer: late, and not refused.
    pub fn is_want_of_connection(self) -> bool {
        matches!(self, Self::Unreachable | Self::TimedOut | Self::Unavailable)
    }

    /// Whether doing the same again, unchanged, may succeed.
    pub fn retryable(self) -> bool {
        match self {
            Self::SecretStore
            | Self::TokenServer
            | Self::RateLimited
            | Self::VendorOutage
            | Self::Unavailable
            | Self::Unreachable
            | Self::TimedOut
            | Self::BadAnswer
            | Self::LinkMayExist
            | Self::Browser
            | Self::Mail
            | Self::Receiver
            | Self::Clipboard
            | Self::Printing
            | Self::Storage => true,
            Self::InvalidInput
            | Self::WrongCredentials
            | Self::SecretMissing
            | Self::NotAllowed
            | Self::ConnectionLimit
            | Self::NotFound
            | Self::Rejected
            | Self::VendorGone
            | Self::Tls
            | Self::LinkHost
            | Self::LinkSpent
            | Self::LinkOver
            | Self::NewHousehold
            | Self::MayBeDone
            | Self::Internal => false,
        }
    }
}

/// A failure, ready to be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What kind.
    pub code: FailureCode,
    /// What happened, in a sentence.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
    /// Whether doing the same again, unchanged, may succeed.
    pub retryable: bool,
    /// The API's name for the request, where it gave one: what Enode's support asks for.
    pub reference: Option<String>,
    /// What the API said in particular, a line each.
    pub details: Vec<String>,
    /// What is wrong with which field.
    pub problems: Vec<FieldProblem>,
}

impl Failure {
    /// A failure with the hint that belongs to its code.
    pub fn new(code: FailureCode, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: code.hint().map(str::to_owned),
            retryable: code.retryable(),
            reference: None,
            details: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// The same with a hint that fits the case better than the code's own.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Fields that must be mended before anything is sent.
    pub fn invalid_input(problems: Vec<FieldProblem>) -> Self {
        let message = match problems.as_slice() {
            [only] => only.message.clone(),
            several => format!("{} fields need your attention.", several.len()),
        };
        Self {
            problems,
            ..Self::new(FailureCode::InvalidInput, message)
        }
    }

    /// The vendor cannot be linked now.
    pub fn vendor_outage(display_name: &str) -> Self {
        let message = format!("{display_name} cannot be linked now: Enode reports an outage of its sign-in.");
        Self::new(FailureCode::VendorOutage, message)
    }

    /// The vendor is not offered any more.
    pub fn vendor_gone(display_name: &str) -> Self {
        let message =
            format!("{display_name} is not offered to this client for these device types any more.");
        Self::new(FailureCode::VendorGone, message)
    }
}
