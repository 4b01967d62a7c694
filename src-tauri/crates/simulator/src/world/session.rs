//! Link sessions: single use, open for 24 hours.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use super::accounts::Found;
use super::{World, vendors};
use crate::story::FirstLink;

/// How long a session can be used.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// What a link is asked for with, after it was found valid: schema `LinkUserPayload`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct LinkPayload {
    pub(crate) vendor: Option<String>,
    pub(crate) vendor_type: Option<String>,
    pub(crate) scopes: Vec<String>,
    pub(crate) language: String,
    pub(crate) redirect_uri: String,
    #[serde(default = "system")]
    pub(crate) color_scheme: String,
}

/// What signing in again is asked for with, after it was found valid: schema `RelinkUserPayload`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RelinkPayload {
    pub(crate) language: String,
    pub(crate) redirect_uri: String,
    #[serde(default = "system")]
    pub(crate) color_scheme: String,
}

/// The colours where none are asked for.
fn system() -> String {
    "system".to_owned()
}

/// How far a customer has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SessionState {
    /// Not finished.
    Open,
    /// Finished or left: it cannot be used again.
    Used,
}

/// What a session is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// To link an account.
    Link,
    /// To sign in again to one that is linked.
    Relink,
}

/// One link session.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) user_id: String,
    pub(crate) payload: LinkPayload,
    pub(crate) purpose: Purpose,
    pub(crate) created_at: Timestamp,
    pub(crate) state: SessionState,
    /// What the story has in store for it.
    first_link: FirstLink,
}

/// Why a session cannot be gone on with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum LinkError {
    #[error("there is no such link")]
    Unknown,
    #[error("the link has been used")]
    Used,
    #[error("the link has expired")]
    Expired,
    #[error("the vendor cannot be linked")]
    Vendor,
}

impl Session {
    /// The asset types that the customer is asked for, in the order of the contract's scopes.
    pub(crate) fn types(&self) -> Vec<&'static str> {
        super::TYPES
            .iter()
            .map(|(asset_type, _)| *asset_type)
            .filter(|asset_type| {
                self.payload
                    .scopes
                    .iter()
                    .any(|scope| scope == &format!("{asset_type}:read:data"))
            })
            .filter(|asset_type| {
                self.payload
                    .vendor_type
                    .as_deref()
                    .is_none_or(|only| only == *asset_type)
            })
            .collect()
    }
}

impl World {
    /// Creates a session, and the user if there is none. Answers with the last part of its URL.
    pub(crate) fn create_session(&mut self, user_id: &str, payload: LinkPayload) -> String {
        self.ensure_user(user_id);
        self.session_for(user_id, payload, Purpose::Link)
    }

    /// Creates a session in which a customer signs in again to the account of a device. There is none unless the
    /// account or the device waits for that.
    pub(crate) fn create_relink_session(&mut self, asset_id: &str, payload: RelinkPayload) -> Option<String> {
        let (_, asset) = self.asset(asset_id)?;
        let (user_id, vendor) = (asset["userId"].as_str()?, asset["vendor"].as_str()?);
        let account = self.account(user_id, vendor)?;
        if account.valid && !Self::wants_link(&asset) {
            return None;
        }
        let payload = LinkPayload {
            vendor: Some(vendor.to_owned()),
            vendor_type: None,
            scopes: account.scopes.iter().cloned().collect(),
            language: payload.language,
            redirect_uri: payload.redirect_uri,
            color_scheme: payload.color_scheme,
        };
        Some(self.session_for(user_id, payload, Purpose::Relink))
    }

    fn session_for(&mut self, user_id: &str, payload: LinkPayload, purpose: Purpose) -> String {
        let first = !self.sessions.values().any(|session| session.user_id == user_id);
        let first_link = if first {
            self.story.script().first_link
        } else {
            FirstLink::Works
        };
        self.sessions_made += 1;
        let secret = self.digest(&format!("session {}", self.sessions_made));
        let key = URL_SAFE_NO_PAD.encode(format!("{user_id}@{}:{secret}", self.client_id));
        let session = Session {
            user_id: user_id.to_owned(),
            payload,
            purpose,
            created_at: self.now,
            state: SessionState::Open,
            first_link,
        };
        self.sessions.insert(key.clone(), session);
        key
    }

    /// How many sessions were created, to link and to sign in again.
    pub(crate) fn sessions_made(&self) -> u64 {
        self.sessions_made
    }

    /// The session behind a key, if it can be gone on with.
    pub(crate) fn session(&self, key: &str) -> Result<&Session, LinkError> {
        let session = self.sessions.get(key).ok_or(LinkError::Unknown)?;
        if session.state == SessionState::Used || session.first_link == FirstLink::Used {
            return Err(LinkError::Used);
        }
        let over = self.now.duration_since(session.created_at) >= LIFETIME;
        if over || session.first_link == FirstLink::Expired {
            return Err(LinkError::Expired);
        }
        Ok(session)
    }

    /// The language of a session's pages, also of one that cannot be gone on with.
    pub(crate) fn language_of(&self, key: &str) -> Option<String> {
        self.sessions
            .get(key)
            .map(|session| session.payload.language.clone())
    }

    /// The vendors that the customer is offered: with at least one type that is asked for.
    pub(crate) fn offered(&self, key: &str) -> Result<Vec<&'static enode::known::KnownVendor>, LinkError> {
        let types = self.session(key)?.types();
        let mut offered: Vec<_> = enode::known::VENDORS
            .iter()
            .filter(|vendor| {
                vendor
                    .asset_types
                    .iter()
                    .any(|offered| types.contains(&offered.as_str()))
            })
            .collect();
        offered.sort_by_key(|vendor| vendor.display_name.to_lowercase());
        Ok(offered)
    }

    /// What signing in to a vendor would bring, without linking it: for the page that shows the devices found.
    pub(crate) fn preview(&self, key: &str, vendor: &str) -> Result<Vec<(String, Value)>, LinkError> {
        let session = self.session(key)?.clone();
        Ok(self.clone().signed_in(&session, vendor))
    }

    /// Ends a session well: the vendor's account is linked. Answers with where the browser goes.
    pub(crate) fn complete(&mut self, key: &str, vendor: &str) -> Result<String, LinkError> {
        let session = self.session(key)?.clone();
        let fits = match session.purpose {
            Purpose::Link => vendors::types_of(vendor)
                .iter()
                .any(|asset_type| session.types().contains(asset_type)),
            Purpose::Relink => session.payload.vendor.as_deref() == Some(vendor),
        };
        if !fits || self.story.linking_status(vendor) == enode::LinkingStatus::Outage {
            return Err(LinkError::Vendor);
        }
        self.signed_in(&session, vendor);
        self.spend(key);
        Ok(session.payload.redirect_uri)
    }

    /// A customer has signed in. Answers with the devices of the types that were asked for.
    fn signed_in(&mut self, session: &Session, vendor: &str) -> Vec<(String, Value)> {
        match session.purpose {
            Purpose::Link => {
                let found = match session.first_link {
                    FirstLink::WrongAccount => Found::Nothing,
                    _ => Found::Devices,
                };
                self.sign_in(&session.user_id, vendor, &scopes_for(session), found)
            }
            Purpose::Relink => {
                self.sign_in_again(&session.user_id, vendor);
                self.resolve_by_link(&session.user_id, vendor);
                let account = self.account(&session.user_id, vendor);
                let types = account.into_iter().flat_map(|account| &account.types);
                types
                    .flat_map(|(asset_type, devices)| {
                        devices
                            .iter()
                            .map(|device| (asset_type.clone(), device.json.clone()))
                    })
                    .collect()
            }
        }
    }

    /// Ends a session early. Answers with where the browser goes, the reason appended.
    pub(crate) fn cancel(&mut self, key: &str) -> Result<String, LinkError> {
        let uri = self.session(key)?.payload.redirect_uri.clone();
        self.spend(key);
        let Ok(mut uri) = url::Url::parse(&uri) else {
            return Ok(uri);
        };
        uri.query_pairs_mut()
            .append_pair("error", "cancelledByUser")
            .append_pair("error_message", "The user left before the end.");
        Ok(uri.into())
    }

    fn spend(&mut self, key: &str) {
        if let Some(session) = self.sessions.get_mut(key) {
            session.state = SessionState::Used;
        }
    }
}

/// The scopes that count: those of the types that the customer is asked for.
fn scopes_for(session: &Session) -> Vec<String> {
    let types = session.types();
    let asked = session.payload.scopes.iter();
    asked
        .filter(|scope| scope.split(':').next().is_some_and(|kind| types.contains(&kind)))
        .cloned()
        .collect()
}

/// The `linkToken` of a link: base64 of JSON with the URL and the redirect, as Enode's mobile SDKs take it.
pub(crate) fn link_token(link_url: &str, redirect_uri: &str) -> String {
    STANDARD.encode(json!({"linkUrl": link_url, "redirectUri": redirect_uri}).to_string())
}

#[cfg(test)]
mod tests;
