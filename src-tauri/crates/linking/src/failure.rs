//! What went wrong, as it crosses to the window: a closed code, words, and one thing to do about it.
//!
//! Here: the codes, the hint and the "can a retry help" that belong to each. Not here: how an error of the API
//! client becomes one of them (`failure/from_api.rs`).

mod from_api;
#[cfg(test)]
mod tests;

use std::fmt;

use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Message, Text, fault, hint};

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
    pub message: Text,
}

impl FieldProblem {
    /// A problem with a field.
    pub fn new(field: Field, message: impl Into<Text>) -> Self {
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
    pub fn hint(self) -> Option<Message> {
        Some(match self {
            Self::InvalidInput | Self::SecretStore | Self::Clipboard => return None,
            Self::WrongCredentials => hint::wrong_credentials(),
            Self::SecretMissing => hint::secret_missing(),
            Self::TokenServer => hint::token_server(),
            Self::NotAllowed => hint::not_allowed(),
            Self::ConnectionLimit => hint::connection_limit(),
            Self::NotFound => hint::not_found(),
            Self::Rejected => hint::rejected(),
            Self::RateLimited => hint::rate_limited(),
            Self::VendorOutage => hint::vendor_outage(),
            Self::VendorGone => hint::vendor_gone(),
            Self::Unavailable => hint::unavailable(),
            Self::Unreachable => hint::unreachable(),
            Self::TimedOut => hint::timed_out(),
            Self::Tls => hint::tls(),
            Self::BadAnswer => hint::bad_answer(),
            Self::LinkMayExist => hint::link_may_exist(),
            Self::MayBeDone => hint::may_be_done(),
            Self::LinkHost => hint::link_host(),
            Self::LinkSpent | Self::LinkOver => hint::new_link(),
            Self::NewHousehold => hint::new_household(),
            Self::Receiver => hint::receiver(),
            Self::Mail => hint::mail(),
            Self::Browser => hint::browser(),
            Self::Printing => hint::printing(),
            Self::Storage => hint::storage(),
            Self::Internal => hint::internal(),
        })
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
    pub message: Text,
    /// What to do about it.
    pub hint: Option<Text>,
    /// Whether doing the same again, unchanged, may succeed.
    pub retryable: bool,
    /// The API's name for the request, where it gave one: what Enode's support asks for.
    pub reference: Option<String>,
    /// What the API or the system said in particular, in its own words, a line each.
    pub details: Vec<Text>,
    /// What is wrong with which field.
    pub problems: Vec<FieldProblem>,
}

impl Failure {
    /// A failure with the hint that belongs to its code.
    pub fn new(code: FailureCode, message: impl Into<Text>) -> Self {
        Self {
            code,
            message: message.into(),
            hint: code.hint().map(Text::from),
            retryable: code.retryable(),
            reference: None,
            details: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// The same with a hint that fits the case better than the code's own.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Text>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same with what somebody else said about it: the API, the operating system, a library. No secret may be
    /// in it.
    #[must_use]
    pub fn with_detail(mut self, said: impl fmt::Display) -> Self {
        self.details.push(Text::verbatim(said.to_string()));
        self
    }

    /// Fields that must be mended before anything is sent.
    pub fn invalid_input(problems: Vec<FieldProblem>) -> Self {
        let message = match problems.as_slice() {
            [only] => only.message.clone(),
            several => fault::fields(several.len()).into(),
        };
        Self {
            problems,
            ..Self::new(FailureCode::InvalidInput, message)
        }
    }

    /// The vendor cannot be linked now.
    pub fn vendor_outage(display_name: &str) -> Self {
        Self::new(FailureCode::VendorOutage, fault::vendor_outage(display_name))
    }

    /// The vendor is not offered any more.
    pub fn vendor_gone(display_name: &str) -> Self {
        Self::new(FailureCode::VendorGone, fault::vendor_gone(display_name))
    }
}
