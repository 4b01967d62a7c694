//! Creating link sessions: what is to be asked for, and asking for it once.

use enode::{AssetId, AssetType, LinkRequest, LinkUrl, RedirectUri, RelinkRequest, Scope, UserId};
use linking::{
    Failure, FieldProblem, PlanContext, PlanDraft, PlanView, RedirectChoice, Returned, VendorView,
};
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::oneshot;

use super::Connection;

/// A link session that can be asked for.
pub(crate) struct Prepared {
    pub(crate) request: PreparedRequest,
    /// The types wanted, those that need another vendor included.
    pub(crate) wanted: Vec<AssetType>,
    pub(crate) vendor: Option<VendorView>,
    pub(crate) scopes: Vec<Scope>,
    /// Resolves when the customer's browser comes back to this computer.
    pub(crate) arrival: Option<oneshot::Receiver<Returned>>,
}

/// The request itself.
pub(crate) enum PreparedRequest {
    /// `POST /users/{userId}/link`.
    Link { user_id: UserId, request: LinkRequest },
    /// `POST /assets/{assetId}/relink`.
    Relink {
        asset_id: AssetId,
        request: RelinkRequest,
    },
}

impl Connection {
    /// What follows from what has been chosen so far. Nothing is sent.
    pub fn plan_row(&self, draft: &PlanDraft) -> PlanView {
        linking::plan_row(draft, &self.known_catalogue(), &self.plan_context(draft))
    }

    /// Checks a plan row, and asks again about its vendor when what is known of it is old.
    ///
    /// # Errors
    /// When the plan has problems (nothing is sent then), the vendor cannot be linked now, or the API does not
    /// answer.
    pub(crate) async fn prepare_link(&self, draft: &PlanDraft) -> Result<Prepared, Failure> {
        let planned = linking::link_request(draft, &self.known_catalogue(), &self.plan_context(draft))
            .map_err(Failure::invalid_input)?;
        if let Some(vendor) = &planned.vendor {
            self.check_vendor(vendor, &planned.served).await?;
        }
        Ok(Prepared {
            arrival: self
                .take_return(&self.redirect_choice(draft), &draft.language)
                .arrival,
            scopes: planned.request.scopes.clone(),
            wanted: planned.wanted,
            vendor: planned.vendor,
            request: PreparedRequest::Link {
                user_id: planned.user_id,
                request: planned.request,
            },
        })
    }

    /// Prepares signing in again by a device, which keeps its ID and history. Scopes stay as they were.
    ///
    /// # Errors
    /// When the redirect of the draft cannot be one.
    pub(crate) fn prepare_relink(
        &self,
        asset_id: AssetId,
        draft: &PlanDraft,
        wanted: Vec<AssetType>,
        vendor: VendorView,
        scopes: Vec<Scope>,
    ) -> Result<Prepared, Failure> {
        let address = self.take_return(&self.redirect_choice(draft), &draft.language);
        let redirect_uri = RedirectUri::new(address.uri).map_err(|error| {
            let problem = FieldProblem::new(linking::Field::RedirectUri, linking::redirect_fault(&error));
            Failure::invalid_input(vec![problem])
        })?;
        let request =
            RelinkRequest::new(draft.language.clone(), redirect_uri).color_scheme(draft.color_scheme.clone());
        Ok(Prepared {
            request: PreparedRequest::Relink { asset_id, request },
            wanted,
            vendor: Some(vendor),
            scopes,
            arrival: address.arrival,
        })
    }

    /// Asks for the session, once.
    ///
    /// # Errors
    /// When the API refuses. When the answer was cut off, a session may exist that nobody knows: it ends by itself,
    /// unused.
    pub(crate) async fn send_link(&self, request: &PreparedRequest) -> Result<LinkUrl, Failure> {
        let session = match request {
            PreparedRequest::Link { user_id, request } => self.client.users().link(user_id, request).await,
            PreparedRequest::Relink { asset_id, request } => {
                self.client.assets().relink(asset_id, request).await
            }
        };
        let session = session.map_err(|error| Failure::from(&error))?;
        self.households_changed().await;
        Ok(session.url)
    }

    /// An address that was kept, if it still leads where links of this environment do.
    pub(crate) fn check_link(&self, kept: &SecretString) -> Option<LinkUrl> {
        LinkUrl::check(kept.expose_secret(), self.endpoints.link_hosts()).ok()
    }

    /// Where a link made from this draft leads the customer afterwards: a phone cannot come back to this computer.
    pub fn redirect_choice(&self, draft: &PlanDraft) -> RedirectChoice {
        if let Some(uri) = &draft.redirect_uri {
            return RedirectChoice::Page { uri: uri.clone() };
        }
        let page = match draft.channel {
            linking::LinkChannel::ThisBrowser => None,
            linking::LinkChannel::CustomersPhone | linking::LinkChannel::Message => {
                self.profile().settings.phone_page.clone()
            }
        };
        page.map_or_else(|| self.profile().redirect, |uri| RedirectChoice::Page { uri })
    }

    fn plan_context(&self, draft: &PlanDraft) -> PlanContext {
        PlanContext {
            api_url: self.endpoints.api().to_string(),
            token_url: self.endpoints.token().to_string(),
            redirect_uri: match self.redirect_choice(draft) {
                RedirectChoice::Page { uri } => uri,
                _ => self.next_return_uri(),
            },
        }
    }
}
