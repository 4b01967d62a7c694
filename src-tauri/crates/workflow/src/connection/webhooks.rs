//! The client's webhooks at Enode.

use enode::WebhookId;
use linking::{Failure, WebhookForm, WebhookTestView, WebhookView};

use super::Connection;

impl Connection {
    /// All of them.
    ///
    /// # Errors
    /// When the API does not answer.
    pub(crate) async fn webhooks(&self) -> Result<Vec<WebhookView>, Failure> {
        let found = self
            .client
            .webhooks()
            .list()
            .await
            .map_err(|error| Failure::from(&error))?;
        Ok(found.items.iter().map(WebhookView::from).collect())
    }

    /// Creates one, or changes the one with this ID.
    ///
    /// # Errors
    /// When a field has a problem (nothing is sent then), or the API refuses.
    pub(crate) async fn put_webhook(
        &self,
        id: Option<&str>,
        form: WebhookForm,
    ) -> Result<WebhookView, Failure> {
        let webhooks = self.client.webhooks();
        let answer = match id {
            None => {
                let new = linking::check_new_webhook(form).map_err(Failure::invalid_input)?;
                webhooks.create(&new).await
            }
            Some(id) => {
                let id = WebhookId::from(id);
                let current = webhooks.get(&id).await.map_err(|error| Failure::from(&error))?;
                let update = linking::check_webhook_update(form, &WebhookView::from(&current))
                    .map_err(Failure::invalid_input)?;
                webhooks.update(&id, &update).await
            }
        };
        answer
            .map(|webhook| WebhookView::from(&webhook))
            .map_err(|error| Failure::from(&error))
    }

    /// Has Enode send a test event.
    ///
    /// # Errors
    /// When the API does not answer.
    pub(crate) async fn test_webhook(&self, id: &str) -> Result<WebhookTestView, Failure> {
        let tested = self.client.webhooks().test(&id.into()).await;
        tested
            .map(|test| WebhookTestView::from(&test))
            .map_err(|error| Failure::from(&error))
    }

    /// Deletes one.
    ///
    /// # Errors
    /// When the API refuses.
    pub(crate) async fn delete_webhook(&self, id: &str) -> Result<(), Failure> {
        let deleted = self.client.webhooks().delete(&id.into()).await;
        deleted.map_err(|error| Failure::from(&error))
    }
}
