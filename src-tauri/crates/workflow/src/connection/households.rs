//! Who a household is, and which ones there are.

use enode::{ErrorKind, UserId};
use futures_util::{StreamExt, TryStreamExt};
use linking::{Failure, HouseholdView, Snapshot};
use tokio::sync::Mutex;

use super::Connection;

/// How many households are offered at once.
const SUGGESTIONS: usize = 8;
/// How many pages of the newest households are known for suggestions.
const PAGES: usize = 4;

/// The newest households, fetched when the first suggestion is asked for.
#[derive(Default)]
pub(super) struct Households {
    known: Mutex<Option<Vec<String>>>,
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
        Ok(HouseholdView {
            user_id: user_id.as_str().to_owned(),
            existing: user.is_some(),
            accounts: linking::accounts(rows, &|code| self.vendor_name(code)),
            devices: Vec::new(),
            matches_pattern: None,
            similar: Vec::new(),
        })
    }

    /// Households of this client whose ID holds what was typed, the newest first.
    ///
    /// # Errors
    /// When the API does not answer.
    pub async fn suggest_households(&self, query: &str) -> Result<Vec<String>, Failure> {
        let mut known = self.households.known.lock().await;
        if known.is_none() {
            let pages = self
                .client
                .users()
                .pages()
                .take(PAGES)
                .map_err(|error| Failure::from(&error));
            let pages: Vec<_> = pages.try_collect().await?;
            let users = pages.into_iter().flat_map(|page| page.items);
            *known = Some(users.map(|user| user.id.as_str().to_owned()).collect());
        }
        let query = query.trim().to_lowercase();
        let matching = known
            .iter()
            .flatten()
            .filter(|id| id.to_lowercase().contains(&query));
        Ok(matching.take(SUGGESTIONS).cloned().collect())
    }

    /// Forgets which households there are: a link may just have made a new one.
    pub(super) async fn households_changed(&self) {
        *self.households.known.lock().await = None;
    }

    /// What the household has now: its accounts, and its devices of the types named and of those that are linked.
    ///
    /// # Errors
    /// When the API does not answer for one of them: half a look would read as devices that went away.
    pub(crate) async fn snapshot(
        &self,
        user_id: &UserId,
        wanted: &[enode::AssetType],
    ) -> Result<Snapshot, Failure> {
        let Some(user) = self.user(user_id).await? else {
            return Ok(Snapshot::default());
        };
        let mut types = wanted.to_vec();
        types.extend(
            user.linked_vendors
                .iter()
                .map(|linked| linked.vendor_type.clone()),
        );
        types.retain(|asset_type| enode::AssetType::KNOWN.contains(asset_type));
        types.sort();
        types.dedup();
        let assets = self.client.assets();
        let lists = types.iter().map(|asset_type| assets.of_user(user_id, asset_type));
        let lists = futures_util::future::try_join_all(lists)
            .await
            .map_err(|error| Failure::from(&error))?;
        Ok(Snapshot::new(user.linked_vendors, lists).with_set_aside(user.set_aside))
    }

    async fn user(&self, user_id: &UserId) -> Result<Option<enode::User>, Failure> {
        match self.client.users().get(user_id).await {
            Ok(user) => Ok(Some(user)),
            Err(error) if matches!(error.kind(), ErrorKind::Status { status, .. } if status.as_u16() == 404) => {
                Ok(None)
            }
            Err(error) => Err(Failure::from(&error)),
        }
    }
}
