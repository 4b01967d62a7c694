//! Link sessions: single use, open for 24 hours.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{World, vendors};

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

/// One link session.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) user_id: String,
    pub(crate) payload: LinkPayload,
    pub(crate) created_at: Timestamp,
    pub(crate) state: SessionState,
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
        self.sessions_made += 1;
        let secret = self.digest(&format!("session {}", self.sessions_made));
        let key = URL_SAFE_NO_PAD.encode(format!("{user_id}@{}:{secret}", self.client_id));
        let session = Session {
            user_id: user_id.to_owned(),
            payload,
            created_at: self.now,
            state: SessionState::Open,
        };
        self.sessions.insert(key.clone(), session);
        key
    }

    /// The session behind a key, if it can be gone on with.
    pub(crate) fn session(&self, key: &str) -> Result<&Session, LinkError> {
        let session = self.sessions.get(key).ok_or(LinkError::Unknown)?;
        if session.state == SessionState::Used {
            return Err(LinkError::Used);
        }
        if self.now.duration_since(session.created_at) >= LIFETIME {
            return Err(LinkError::Expired);
        }
        Ok(session)
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
        let scopes = scopes_for(&session);
        Ok(self.clone().link_account(&session.user_id, vendor, &scopes))
    }

    /// Ends a session well: the vendor's account is linked. Answers with where the browser goes.
    pub(crate) fn complete(&mut self, key: &str, vendor: &str) -> Result<String, LinkError> {
        let session = self.session(key)?.clone();
        let fits = vendors::types_of(vendor)
            .iter()
            .any(|asset_type| session.types().contains(asset_type));
        if !fits || self.story.linking_status(vendor) == enode::LinkingStatus::Outage {
            return Err(LinkError::Vendor);
        }
        let scopes = scopes_for(&session);
        self.link_account(&session.user_id, vendor, &scopes);
        self.spend(key);
        Ok(session.payload.redirect_uri)
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
            .append_pair("error_message", "The user left Link UI before the end.");
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
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;
    use crate::story::Story;

    fn payload(redirect: &str) -> LinkPayload {
        LinkPayload {
            vendor: None,
            vendor_type: None,
            scopes: vec!["battery:read:data".into(), "meter:read:data".into()],
            language: "en-US".into(),
            redirect_uri: redirect.into(),
            color_scheme: "system".into(),
        }
    }

    #[test]
    fn a_session_is_used_once() {
        let mut world = World::new(1, Story::AllConnected);
        let key = world.create_session("u1", payload("https://a.example/done"));
        assert_eq!(
            world.complete(&key, "ENPHASE").unwrap(),
            "https://a.example/done",
            "nothing is added on success"
        );
        assert_eq!(world.complete(&key, "ENPHASE"), Err(LinkError::Used));
        assert_eq!(world.cancel(&key), Err(LinkError::Used));
    }

    #[test]
    fn a_session_ends_after_24_hours_by_the_worlds_clock() {
        let mut world = World::new(1, Story::AllConnected);
        let key = world.create_session("u1", payload("https://a.example/done"));
        world.advance(Duration::from_secs(24 * 3600 - 1));
        assert!(world.session(&key).is_ok());
        world.advance(Duration::from_secs(1));
        assert_eq!(world.session(&key).unwrap_err(), LinkError::Expired);
    }

    #[test]
    fn leaving_early_appends_the_reason_to_what_is_there() {
        let mut world = World::new(1, Story::AllConnected);
        let key = world.create_session("u1", payload("https://a.example/done?own=1"));
        let uri = world.cancel(&key).unwrap();
        assert!(
            uri.starts_with("https://a.example/done?own=1&error=cancelledByUser&error_message="),
            "{uri}"
        );
        assert!(world.user("u1").unwrap().accounts.is_empty());
    }

    #[test]
    fn a_vendor_that_is_down_or_does_not_fit_is_not_linked() {
        let mut world = World::new(1, Story::VendorOutage);
        let key = world.create_session("u1", payload("https://a.example/done"));
        assert_eq!(world.complete(&key, "ENPHASE"), Err(LinkError::Vendor), "down");
        assert_eq!(
            world.complete(&key, "BMW"),
            Err(LinkError::Vendor),
            "makes neither batteries nor meters"
        );
        assert!(world.complete(&key, "SMA").is_ok());
    }

    #[test]
    fn an_unknown_user_comes_into_being_with_the_session() {
        let mut world = World::new(1, Story::AllConnected);
        assert!(world.user("new").is_none());
        world.create_session("new", payload("https://a.example/done"));
        assert!(world.user("new").is_some());
    }

    proptest! {
        #[test]
        fn linking_brings_only_what_was_asked_for_and_is_offered(
            scopes in proptest::sample::subsequence(enode::known::SCOPES, 1..=14),
            number in 0..enode::known::VENDORS.len(),
        ) {
            let vendor = &enode::known::VENDORS[number];
            let mut world = World::new(1, Story::AllConnected);
            let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
            for (asset_type, device) in world.link_account("u1", vendor.code, &scopes) {
                let needed = format!("{asset_type}:read:data");
                prop_assert!(scopes.contains(&needed));
                prop_assert!(vendor.asset_types.contains(&enode::AssetType::from(asset_type.as_str())));
                let granted = device["scopes"].as_array().cloned().unwrap_or_default();
                prop_assert!(granted.iter().all(|scope| scopes.iter().any(|asked| scope == asked)));
            }
        }

        #[test]
        fn a_session_ends_at_most_once(steps in proptest::collection::vec(0..3u8, 0..8)) {
            let mut world = World::new(1, Story::AllConnected);
            let key = world.create_session("u1", payload("https://a.example/done"));
            let mut ended = 0;
            for step in steps {
                let end = match step {
                    0 => world.complete(&key, "ENPHASE").is_ok(),
                    1 => world.cancel(&key).is_ok(),
                    _ => {
                        world.advance(Duration::from_hours(9));
                        false
                    }
                };
                ended += u32::from(end);
            }
            prop_assert!(ended <= 1);
        }
    }
}
