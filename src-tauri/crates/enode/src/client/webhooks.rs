//! Where Enode sends the events of this client.

use std::sync::Arc;

use http::Method;

use super::pages::{self, Item};
use crate::WebhookId;
use crate::decode::{self, Listing};
use crate::error::Error;
use crate::models::{NewWebhook, Webhook, WebhookTest, WebhookUpdate};
use crate::transport::{Request, Transport};

impl Item for Webhook {
    fn key(&self) -> &str {
        self.id.as_str()
    }
}

/// The calls under `/webhooks`. Those that change something are sent once: tried again only if no connection came
/// about, or if the API refused the access token.
#[derive(Clone, Debug)]
pub struct Webhooks {
    transport: Arc<Transport>,
}

impl Webhooks {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self { transport }
    }

    /// All webhooks of the client, all pages: `GET /webhooks`.
    ///
    /// # Errors
    /// [`Error`], if the list itself could not be had.
    pub async fn list(&self) -> Result<Listing<Webhook>, Error> {
        pages::all(Arc::clone(&self.transport), || {
            Request::get("listing the webhooks", ["webhooks"])
        })
        .await
    }

    /// One webhook: `GET /webhooks/{webhookId}`.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if there is none, or not any more.
    pub async fn get(&self, id: &WebhookId) -> Result<Webhook, Error> {
        self.transport
            .call(Request::get("reading a webhook", ["webhooks", id.as_str()]))
            .await?
            .read(decode::value)
    }

    /// Creates a webhook: `POST /webhooks`.
    ///
    /// # Errors
    /// [`Error`]; a status of 400 if Enode does not take what was asked for, or has the webhook already, and
    /// [`outcome_unknown`](Error::outcome_unknown) if it may have been created all the same.
    pub async fn create(&self, webhook: &NewWebhook) -> Result<Webhook, Error> {
        let body = webhook.body();
        let request = Request::new("creating a webhook", Method::POST, ["webhooks"]);
        self.transport
            .call(request.secret_json(&body, body.secrets()))
            .await?
            .read(decode::secret_value)
    }

    /// Changes a webhook: `PATCH /webhooks/{webhookId}`.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if there is none, or not any more, and
    /// [`outcome_unknown`](Error::outcome_unknown) if it may have been changed all the same.
    pub async fn update(&self, id: &WebhookId, update: &WebhookUpdate) -> Result<Webhook, Error> {
        let body = update.body();
        let request = Request::new("changing a webhook", Method::PATCH, ["webhooks", id.as_str()]);
        self.transport
            .call(request.secret_json(&body, body.secrets()))
            .await?
            .read(decode::secret_value)
    }

    /// Has Enode send a test event and tells what came of it: `POST /webhooks/{webhookId}/test`. A webhook that was
    /// not active is so again if it succeeds.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if there is none, or not any more. A test that failed is no
    /// error but an answer.
    pub async fn test(&self, id: &WebhookId) -> Result<WebhookTest, Error> {
        let segments = ["webhooks", id.as_str(), "test"];
        self.transport
            .call(Request::new("testing a webhook", Method::POST, segments))
            .await?
            .read(decode::value)
    }

    /// Deletes a webhook: `DELETE /webhooks/{webhookId}`.
    ///
    /// # Errors
    /// [`Error`]; [`is_not_found`](Error::is_not_found) if there is none, or not any more.
    pub async fn delete(&self, id: &WebhookId) -> Result<(), Error> {
        let segments = ["webhooks", id.as_str()];
        self.transport
            .call(Request::new("deleting a webhook", Method::DELETE, segments))
            .await
            .map(drop)
    }
}
