//! What a household's account shows: looks, interventions, and taking things out of it.

use enode::{AssetType, UserId};
use linking::{Failure, InterventionView, Snapshot, UnlinkTarget, intervention_view};

use super::Connection;
use crate::visit::OpenVisit;

impl Connection {
    /// What the household has now, as far as this visit is about it: its accounts first, and only the lists that can
    /// tell something then.
    ///
    /// # Errors
    /// When the API does not answer for one of them: half a look would read as devices that went away.
    pub(crate) async fn look(
        &self,
        user_id: &UserId,
        visit: &OpenVisit,
        everything: bool,
    ) -> Result<Snapshot, Failure> {
        let Some(user) = self.user(user_id).await? else {
            return Ok(Snapshot::default());
        };
        let types = visit
            .record()
            .lists_to_read(&user.linked_vendors, everything, &|code| self.vendor_name(code));
        if everything {
            self.watch.charge(1 + types.len());
        } else {
            self.watch.afford(types.len()).await;
        }
        let snapshot = self.read_lists(user_id, user, &types).await?;
        let record = visit.record();
        Ok(match &record.history {
            Some(history) => snapshot.carrying(history.now(), &types),
            None => snapshot,
        })
    }

    /// Everything that the household has: its accounts, and its devices of every type that is linked.
    ///
    /// # Errors
    /// When the API does not answer for one of them.
    pub(crate) async fn whole_account(&self, user_id: &UserId) -> Result<Snapshot, Failure> {
        let Some(user) = self.user(user_id).await? else {
            return Ok(Snapshot::default());
        };
        let mut types: Vec<AssetType> = user
            .linked_vendors
            .iter()
            .map(|linked| linked.vendor_type.clone())
            .filter(|asset_type| AssetType::KNOWN.contains(asset_type))
            .collect();
        types.sort();
        types.dedup();
        self.read_lists(user_id, user, &types).await
    }

    async fn read_lists(
        &self,
        user_id: &UserId,
        user: enode::User,
        types: &[AssetType],
    ) -> Result<Snapshot, Failure> {
        let assets = self.client.assets();
        let lists = types.iter().map(|asset_type| assets.of_user(user_id, asset_type));
        let lists = futures_util::future::try_join_all(lists)
            .await
            .map_err(|error| Failure::from(&error))?;
        Ok(Snapshot::new(user.linked_vendors, lists).with_set_aside(user.set_aside))
    }

    /// What a person has to do, in the operator's language.
    ///
    /// # Errors
    /// When the API does not answer, or does not know it.
    pub(crate) async fn intervention(&self, id: &str) -> Result<InterventionView, Failure> {
        let language = self.operator_language();
        let found = self.client.interventions().get(id, Some(&language)).await;
        found
            .map(|found| intervention_view(&found))
            .map_err(|error| Failure::from(&error))
    }

    /// What a person may have to do about devices of a vendor, in the operator's language.
    ///
    /// # Errors
    /// When the API does not answer.
    pub(crate) async fn interventions_of(&self, vendor: &str) -> Result<Vec<InterventionView>, Failure> {
        let filter = enode::client::InterventionFilter {
            language: Some(self.operator_language()),
            vendor: Some(vendor.into()),
            vendor_type: None,
        };
        let found = self.client.interventions().list(&filter).await;
        found
            .map(|found| found.items.iter().map(intervention_view).collect())
            .map_err(|error| Failure::from(&error))
    }

    /// Takes something out of a household, for good. Says whether it was there.
    ///
    /// # Errors
    /// When the API refuses or does not answer.
    pub(crate) async fn unlink(&self, user_id: &UserId, target: &UnlinkTarget) -> Result<bool, Failure> {
        let users = self.client.users();
        let done = match target {
            UnlinkTarget::Vendor { vendor } => {
                users.disconnect_vendor(user_id, &vendor.as_str().into()).await
            }
            UnlinkTarget::AssetType { vendor, asset_type } => {
                users
                    .disconnect_vendor_type(user_id, &vendor.as_str().into(), asset_type)
                    .await
            }
            UnlinkTarget::Household => users.delete(user_id).await,
        };
        self.households_changed().await;
        match done {
            Ok(()) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(Failure::from(&error)),
        }
    }
}
