//! Who a household is, and which ones there are.

use std::collections::HashMap;

use enode::{UserId, UserSummary};
use futures_util::{StreamExt, TryStreamExt};
use linking::{DeviceBrief, Failure, HouseholdView};
use tokio::sync::Mutex;

use super::Connection;
use crate::visit::lock;

/// How many households are offered at once.
const SUGGESTIONS: usize = 40;
/// How many similar ones are named.
const SIMILAR: usize = 3;
/// How many pages of the newest households are known for suggestions.
const PAGES: usize = 4;

/// The newest households, fetched when the first suggestion is asked for.
#[derive(Default)]
pub(super) struct Households {
    known: Mutex<Option<Vec<UserSummary>>>,
    /// Those that were looked up, and whether they exist.
    looked_up: std::sync::Mutex<HashMap<UserId, bool>>,
}

impl Connection {
    /// Whether a household exists, and which accounts it has linked.
    ///
    /// # Errors
    /// When the ID cannot be one (nothing is sent then), or the API does not answer.
    pub async fn look_up_household(&self, user_id: &str) -> Result<HouseholdView, Failure> {
        let user_id =
            linking::check_user_id(user_id).map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let user = self.user(&user_id).await?;
        let rows = user.iter().flat_map(|user| &user.linked_vendors);
        let similar = match user {
            Some(_) => Vec::new(),
            None => self.similar_households(user_id.as_str()).await,
        };
        Ok(HouseholdView {
            user_id: user_id.as_str().to_owned(),
            existing: user.is_some(),
            accounts: linking::accounts(rows, &|code| self.vendor_name(code)),
            devices: Vec::new(),
            matches_pattern: self.id_pattern().map(|pattern| pattern.matches(user_id.as_str())),
            similar,
        })
    }

    /// Households of this client whose ID holds what was typed, the newest first.
    ///
    /// # Errors
    /// When the API does not answer.
    pub(crate) async fn suggest_households(&self, query: &str) -> Result<Vec<UserSummary>, Failure> {
        let mut known = self.households.known.lock().await;
        if known.is_none() {
            let pages = self
                .client
                .users()
                .pages()
                .take(PAGES)
                .map_err(|error| Failure::from(&error));
            let pages: Vec<_> = pages.try_collect().await?;
            *known = Some(pages.into_iter().flat_map(|page| page.items).collect());
        }
        let query = query.trim().to_lowercase();
        let matching = known
            .iter()
            .flatten()
            .filter(|user| user.id.as_str().to_lowercase().contains(&query));
        Ok(matching.take(SUGGESTIONS).cloned().collect())
    }

    /// The devices that a household has now, of every type that is linked.
    ///
    /// # Errors
    /// When the ID cannot be one (nothing is sent then), or the API does not answer.
    pub async fn household_devices(&self, user_id: &str) -> Result<Vec<DeviceBrief>, Failure> {
        let user_id =
            linking::check_user_id(user_id).map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let account = self.whole_account(&user_id).await?;
        let name_of = |code: &str| self.vendor_name(code);
        Ok(account
            .assets()
            .iter()
            .map(|asset| linking::device_brief(asset, &name_of))
            .collect())
    }

    /// Whether a household exists; `None` when it could not be asked. A visit begins without a network too: it is asked
    /// again before the first link.
    pub(crate) async fn exists(&self, user_id: &UserId) -> Option<bool> {
        let looked_up = lock(&self.households.looked_up).get(user_id).copied();
        match looked_up {
            Some(exists) => Some(exists),
            None => self.user(user_id).await.ok().map(|user| user.is_some()),
        }
    }

    /// Forgets which households there are: a link may just have made a new one.
    pub(super) async fn households_changed(&self) {
        *self.households.known.lock().await = None;
        lock(&self.households.looked_up).clear();
    }

    /// Households whose ID is almost this one: what was probably meant. Empty where they cannot be had.
    pub(crate) async fn similar_households(&self, user_id: &str) -> Vec<String> {
        if self.suggest_households("").await.is_err() {
            return Vec::new();
        }
        let known = self.households.known.lock().await;
        let known = known.iter().flatten().map(|user| user.id.as_str());
        linking::similar_ids(user_id, known, SIMILAR)
    }

    /// A household, if it exists.
    ///
    /// # Errors
    /// When the API does not answer.
    pub(crate) async fn user(&self, user_id: &UserId) -> Result<Option<enode::User>, Failure> {
        let found = match self.client.users().get(user_id).await {
            Ok(user) => Some(user),
            Err(error) if error.is_not_found() => None,
            Err(error) => return Err(Failure::from(&error)),
        };
        lock(&self.households.looked_up).insert(user_id.clone(), found.is_some());
        Ok(found)
    }
}
