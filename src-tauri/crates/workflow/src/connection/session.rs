//! Creating a link session.

use enode::{AssetType, LinkUrl, UserId};
use jiff::Timestamp;
use linking::{Failure, PlanContext, PlanDraft, PlanView, VendorView};

use super::Connection;
use crate::returns::ReturnAddress;

/// A link session as it was created, with what was asked for.
pub(crate) struct Session {
    pub(crate) user_id: UserId,
    pub(crate) wanted: Vec<AssetType>,
    pub(crate) vendor: Option<VendorView>,
    pub(crate) request: enode::LinkRequest,
    pub(crate) url: LinkUrl,
    pub(crate) created_at: Timestamp,
    pub(crate) return_address: ReturnAddress,
}

impl Connection {
    /// What follows from what has been chosen so far. Nothing is sent.
    pub fn plan_row(&self, draft: &PlanDraft) -> PlanView {
        linking::plan_row(draft, &self.known_catalogue(), &self.plan_context())
    }

    /// Creates a link session for a plan row.
    ///
    /// # Errors
    /// When the plan has problems (nothing is sent then), the vendor cannot be linked now, or the API refuses.
    /// When the answer was cut off, a session may exist that nobody knows: it ends by itself, unused.
    pub(crate) async fn create_session(&self, draft: &PlanDraft) -> Result<Session, Failure> {
        let catalogue = self.known_catalogue();
        let planned =
            linking::link_request(draft, &catalogue, &self.plan_context()).map_err(Failure::invalid_input)?;
        if let Some(vendor) = &planned.vendor {
            self.check_vendor(vendor, &planned.served).await?;
        }
        let return_address = self.take_return();
        let session = self.client.users().link(&planned.user_id, &planned.request).await;
        let session = session.map_err(|error| Failure::from(&error))?;
        self.households_changed().await;
        Ok(Session {
            user_id: planned.user_id,
            wanted: planned.wanted,
            vendor: planned.vendor,
            request: planned.request,
            url: session.url,
            created_at: self.clock.now(),
            return_address,
        })
    }

    fn plan_context(&self) -> PlanContext {
        PlanContext {
            api_url: self.endpoints.api().to_string(),
            token_url: self.endpoints.token().to_string(),
            redirect_uri: self.next_return_uri(),
        }
    }
}
