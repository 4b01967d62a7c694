//! Households: looking them up, linking, unlinking.

use std::borrow::Cow;
use std::sync::Arc;

use futures_util::Stream;
use http::Method;
use serde::Deserialize;

use super::pages::{self, Item};
use crate::decode::{self, Listing};
use crate::error::{Error, ErrorKind};
use crate::models::{LinkRequest, LinkSession, User, UserSummary};
use crate::transport::{Request, Transport};
use crate::{AssetType, LinkToken, LinkUrl, UserId, VendorCode};

impl Item for UserSummary {
    fn key(&self) -> &str {
        self.id.as_str()
    }
}

/// The calls under `/users`.
#[derive(Clone, Debug)]
pub struct Users {
    transport: Arc<Transport>,
}

impl Users {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self { transport }
    }

    /// All households of the client, all pages: `GET /users`.
    ///
    /// # Errors
    /// [`Error`], if the list itself could not be had.
    pub async fn list(&self) -> Result<Listing<UserSummary>, Error> {
        pages::all(Arc::clone(&self.transport), list_request).await
    }

    /// All households of the client, page by page: `GET /users`. It ends after the first error.
    pub fn pages(&self) -> impl Stream<Item = Result<Listing<UserSummary>, Error>> + Send + use<> {
        pages::pages(Arc::clone(&self.transport), list_request)
    }

    /// Whether the client has any household, which is the least that can be read of it: `GET /users?pageSize=1`.
    ///
    /// # Errors
    /// [`Error`], if the list could not be had.
    pub async fn any(&self) -> Result<bool, Error> {
        let request = list_request().query("pageSize", Some("1"));
        let received = self.transport.call(request).await?;
        let page: FirstPage = received.read(decode::value)?;
        Ok(!page.data.is_empty())
    }

    /// One household and the accounts linked to it: `GET /users/{userId}`.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if it was never linked.
    pub async fn get(&self, user: &UserId) -> Result<User, Error> {
        self.transport
            .call(Request::get("looking up the household", ["users", user.as_str()]))
            .await?
            .read(User::decode)
    }

    /// A link session: `POST /users/{userId}/link`. The household is created if it does not exist.
    ///
    /// Sent once: it is tried again only if no connection came about, or if the API refused the access token.
    ///
    /// # Errors
    /// [`Error`]; with [`outcome_unknown`](Error::outcome_unknown) if the session may have been created all the
    /// same, [`is_connections_limit`](Error::is_connections_limit) if the client may not link more, and
    /// [`ErrorKind::LinkRefused`] if the API answered with a URL that must not be opened.
    pub async fn link(&self, user: &UserId, request: &LinkRequest) -> Result<LinkSession, Error> {
        let call = Request::new(LINKING, Method::POST, ["users", user.as_str(), "link"]).json(request);
        if request.scopes.is_empty() {
            return Err(call.refuse("the scopes", "cannot be none"));
        }
        session(&self.transport, call).await
    }

    /// Unlinks one vendor: `DELETE /users/{userId}/vendors/{vendor}`. Its devices lose their IDs and history.
    ///
    /// # Errors
    /// [`Error`], as all calls.
    pub async fn disconnect_vendor(&self, user: &UserId, vendor: &VendorCode) -> Result<(), Error> {
        let segments = ["users", user.as_str(), "vendors", vendor.as_str()];
        self.send_delete("unlinking the vendor", segments).await
    }

    /// Unlinks one asset type of one vendor: `DELETE /users/{userId}/vendors/{vendor}/{vendorType}`. If it was
    /// the vendor's last, the vendor is unlinked.
    ///
    /// # Errors
    /// [`Error`], as all calls.
    pub async fn disconnect_vendor_type(
        &self,
        user: &UserId,
        vendor: &VendorCode,
        asset_type: &AssetType,
    ) -> Result<(), Error> {
        let segments = [
            "users",
            user.as_str(),
            "vendors",
            vendor.as_str(),
            asset_type.as_str(),
        ];
        self.send_delete("unlinking the asset type", segments).await
    }

    /// Deletes a household with all its data, for good: `DELETE /users/{userId}`.
    ///
    /// # Errors
    /// [`Error`], as all calls.
    pub async fn delete(&self, user: &UserId) -> Result<(), Error> {
        self.send_delete("deleting the household", ["users", user.as_str()])
            .await
    }

    /// Removes a household's credentials and keeps its data: `DELETE /users/{userId}/authorization`. No webhook
    /// tells of it.
    ///
    /// # Errors
    /// [`Error`], as all calls.
    pub async fn deauthorize(&self, user: &UserId) -> Result<(), Error> {
        self.send_delete(
            "removing the household's credentials",
            ["users", user.as_str(), "authorization"],
        )
        .await
    }

    async fn send_delete<const N: usize>(
        &self,
        operation: &'static str,
        segments: [&str; N],
    ) -> Result<(), Error> {
        self.transport
            .call(Request::new(operation, Method::DELETE, segments))
            .await
            .map(drop)
    }
}

/// A page of a list, of which only its length counts.
#[derive(Deserialize)]
struct FirstPage {
    data: Vec<serde::de::IgnoredAny>,
}

/// What is being done by [`Users::link`].
pub(crate) const LINKING: &str = "creating a link session";

fn list_request() -> Request {
    Request::get("listing the households", ["users"])
}

/// Makes a session and checks where its URL leads.
pub(super) async fn session(transport: &Transport, request: Request) -> Result<LinkSession, Error> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Answer<'a> {
        #[serde(borrow)]
        link_url: Cow<'a, str>,
        #[serde(borrow)]
        link_token: Cow<'a, str>,
    }
    let received = transport.call(request).await?;
    let answer: Answer<'_> = received.read(decode::secret_value)?;
    let url = LinkUrl::check(&answer.link_url, transport.endpoints().link_hosts()).map_err(|refused| {
        received.error(ErrorKind::LinkRefused {
            host: refused.host,
            reason: refused.reason,
        })
    })?;
    Ok(LinkSession {
        url,
        token: LinkToken::new(answer.link_token),
    })
}
