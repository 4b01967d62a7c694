//! Repair: signing in again, and taking things out of the household.

use std::sync::Arc;

use enode::{AssetType, Scope, VendorCode};
use linking::{
    Failure, FailureCode, Pack, PlanDraft, Snapshot, UnlinkTarget, UnlinkView, VendorChoice, VendorView,
    VisitView,
};
use uuid::Uuid;
use words::fault;

use super::OpenVisit;

impl OpenVisit {
    /// Creates a session in which the customer signs in to a vendor's account again: by one of its devices, which
    /// then all keep their IDs and history; by a new link where the account has no device or Enode does not take it.
    ///
    /// # Errors
    /// When the household has no such account, or the API refuses.
    pub async fn sign_in_again(self: &Arc<Self>, vendor: &str) -> Result<VisitView, Failure> {
        let _one_at_a_time = self.creating.lock().await;
        let code = VendorCode::from(vendor);
        let user_id = self.record().user_id.clone();
        let account = self.connection.whole_account(&user_id).await?;
        let types: Vec<AssetType> = account
            .accounts()
            .iter()
            .filter(|row| row.vendor == code)
            .map(|row| row.vendor_type.clone())
            .collect();
        if types.is_empty() {
            let name = self.connection.vendor_name(vendor);
            return Err(Failure::new(FailureCode::NotFound, fault::no_account(name)));
        }
        let row = self.row_for(&code, &types).await?;
        let draft = self.record().row(&row)?.draft.clone();
        if let Some(relink) = self.relink(&account, &code, &types, &draft)? {
            match self.ask_for_link(&row, relink).await {
                // "Asset not found or already linked": the account is invalid and the device is not.
                Err(failure) if failure.code == FailureCode::Rejected => {}
                other => return other,
            }
        }
        let prepared = self.connection.prepare_link(&draft).await?;
        self.ask_for_link(&row, prepared).await
    }

    fn relink(
        &self,
        account: &Snapshot,
        code: &VendorCode,
        types: &[AssetType],
        draft: &PlanDraft,
    ) -> Result<Option<crate::connection::Prepared>, Failure> {
        let mut devices = account.assets().iter().filter(|asset| asset.vendor() == code);
        let Some(device) = devices.clone().next() else {
            return Ok(None);
        };
        let mut scopes: Vec<Scope> = devices
            .by_ref()
            .flat_map(|asset| asset.scopes().to_vec())
            .collect();
        scopes.sort();
        scopes.dedup();
        let vendor = self.connection.vendor(code).unwrap_or_else(|| VendorView {
            code: code.clone(),
            display_name: self.connection.vendor_name(code.as_str()),
            portal_name: self.connection.vendor_name(code.as_str()),
            asset_types: types.to_vec(),
            scopes: scopes.clone(),
            linking_status: enode::LinkingStatus::Ready,
        });
        self.connection
            .prepare_relink(device.id().clone(), draft, types.to_vec(), vendor, scopes)
            .map(Some)
    }

    /// The plan row that is about this vendor; a new one, or the empty one, where none is.
    async fn row_for(&self, code: &VendorCode, types: &[AssetType]) -> Result<String, Failure> {
        self.change(|visit, now| {
            let about = |draft: &PlanDraft| {
                matches!(&draft.vendor, VendorChoice::Vendor { vendor } if vendor == code.as_str())
            };
            if let Some(row) = visit.rows.iter().find(|row| about(&row.draft)) {
                return Ok(row.id.clone());
            }
            let unused = visit
                .rows
                .iter()
                .find(|row| row.sessions.is_empty() && row.draft.asset_types.is_empty())
                .map(|row| row.id.clone());
            let id = unused.unwrap_or_else(|| {
                let id = Uuid::new_v4().to_string();
                visit.add_row(id.clone(), now);
                id
            });
            let row = visit.row_mut(&id)?;
            row.draft = PlanDraft {
                asset_types: types.to_vec(),
                vendor: VendorChoice::Vendor {
                    vendor: code.to_string(),
                },
                pack: Pack::ReadAndControl,
                scopes: None,
                ..row.draft.clone()
            };
            Ok(id)
        })
        .await
    }

    /// What would be lost by taking something out of the household.
    ///
    /// # Errors
    /// When the API does not answer.
    pub async fn unlink_preview(&self, target: UnlinkTarget) -> Result<UnlinkView, Failure> {
        let user_id = self.record().user_id.clone();
        let now = self.connection.whole_account(&user_id).await?;
        let name_of = |code: &str| self.connection.vendor_name(code);
        Ok(linking::unlink_view(target, user_id.as_str(), &now, &name_of))
    }

    /// Takes something out of the household, for good, once its ID has been typed.
    ///
    /// # Errors
    /// When what was typed is not the ID (nothing is sent then), or the API refuses or does not know it.
    pub async fn unlink(&self, target: &UnlinkTarget, typed: &str) -> Result<VisitView, Failure> {
        let user_id = self.record().user_id.clone();
        linking::check_confirmation(typed, user_id.as_str())
            .map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let what = linking::unlink_described(target, user_id.as_str(), &|code| {
            self.connection.vendor_name(code)
        });
        if !self.connection.unlink(&user_id, target).await? {
            return Err(Failure::new(FailureCode::NotFound, fault::unlinked_before()));
        }
        self.change(|visit, now| {
            visit.unlinked(target, what, now);
            if *target == UnlinkTarget::Household {
                visit.exists = Some(false);
            }
            Ok(())
        })
        .await?;
        self.look(true).await;
        self.connection.watch.nudge();
        Ok(self.view())
    }
}
