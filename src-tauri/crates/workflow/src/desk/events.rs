//! Webhook events: the receiver of each client, the bench, and the client's webhooks at Enode.

use std::sync::Arc;

use enode::WebhookSecret;
use enode::webhook::Event;
use linking::{
    DeliveryView, EventEffectView, Failure, ReceiverView, WebhookForm, WebhookTestView, WebhookView,
};
use secrecy::{ExposeSecret, SecretString};
use vault::{Entry, VaultErrorKind};

use super::Desk;
use super::faults::secret_store;
use crate::change::Change;
use crate::connection::Connection;
use crate::receiver::Receiver;
use crate::visit::{OpenVisit, lock};

impl Desk {
    /// How the receiver of the client in front stands, and what it has received.
    ///
    /// # Errors
    /// When no client is open.
    pub async fn receiver(&self) -> Result<ReceiverView, Failure> {
        let connection = self.connection()?;
        let profile = connection.profile();
        let has_secret = self.webhook_secret(&profile.id).await?.is_some();
        let receivers = lock(&self.receivers);
        let receiver = receivers.get(&profile.id);
        Ok(ReceiverView {
            on: receiver.is_some(),
            port: receiver
                .map(|receiver| receiver.port)
                .or(profile.settings.receiver_port),
            has_secret,
            received: receiver.map(Receiver::received).unwrap_or_default(),
        })
    }

    /// Switches the receiver of the client in front on, on this port, or off. It stays so for the profile.
    ///
    /// # Errors
    /// When no client is open, no webhook secret is kept, or the port cannot be had.
    pub async fn switch_receiver(self: &Arc<Self>, port: Option<u16>) -> Result<ReceiverView, Failure> {
        let connection = self.connection()?;
        let mut profile = connection.profile();
        profile.settings.receiver_port = port;
        let problems = profile.settings.problems();
        if !problems.is_empty() {
            return Err(Failure::invalid_input(problems));
        }
        let listens_there = {
            let receivers = lock(&self.receivers);
            let receiver = receivers.get(&profile.id);
            receiver.is_some_and(|receiver| Some(receiver.port) == port)
        };
        match port {
            // A port that cannot be had leaves the receiver where it was.
            Some(port) if !listens_there => self.start_receiver(&connection, port).await?,
            Some(_) => {}
            None => self.stop_receiver(&profile.id).await,
        }
        self.put_profile(&connection, profile)?;
        self.common.tell(Change::Receiver);
        self.receiver().await
    }

    /// The port is free when this returns.
    pub(super) async fn stop_receiver(&self, profile: &str) {
        let receiver = lock(&self.receivers).remove(profile);
        if let Some(receiver) = receiver {
            receiver.end().await;
        }
    }

    pub(super) async fn start_receiver(
        self: &Arc<Self>,
        connection: &Connection,
        port: u16,
    ) -> Result<(), Failure> {
        let profile = connection.profile().id;
        let secret = self.webhook_secret(&profile).await?.ok_or_else(|| {
            let text = words::fault::webhook_secret_missing();
            Failure::new(linking::FailureCode::SecretMissing, text)
                .with_hint(words::hint::webhook_secret_missing())
        })?;
        let secret = WebhookSecret::from(secret);
        let (receiver, mut events) = Receiver::listen(port, secret, Arc::clone(connection.clock())).await?;
        let before = lock(&self.receivers).insert(profile.clone(), receiver);
        if let Some(before) = before {
            before.end().await;
        }
        if self.open_client(&profile).is_none() {
            // It was closed meanwhile.
            self.stop_receiver(&profile).await;
            return Ok(());
        }
        let desk = Arc::downgrade(self);
        // Ends with the receiver, which holds the other end.
        tokio::spawn(async move {
            while let Some(batch) = events.recv().await {
                let Some(desk) = desk.upgrade() else { return };
                desk.take_events(&profile, &batch).await;
            }
        });
        Ok(())
    }

    /// Takes in events of a client, in the order in which they came.
    async fn take_events(&self, profile: &str, events: &[Event]) {
        let visits: Vec<Arc<OpenVisit>> = {
            let visits = self
                .visits
                .read()
                .unwrap_or_else(std::sync::PoisonError::into_inner);
            let theirs = visits
                .values()
                .filter(|visit| visit.connection.profile().id == profile);
            theirs.cloned().collect()
        };
        for event in events {
            for visit in &visits {
                visit.take_event(event).await;
            }
        }
        self.common.tell(Change::Receiver);
    }

    /// Keeps the secret of the client's webhook, where its other secret is kept. A receiver that listens goes by it
    /// from here on.
    ///
    /// # Errors
    /// When no client is open, or the keyring does not take it.
    pub async fn keep_webhook_secret(&self, secret: SecretString) -> Result<(), Failure> {
        linking::check_webhook_secret(&secret).map_err(|problem| Failure::invalid_input(vec![problem]))?;
        let connection = self.connection()?;
        let profile = connection.profile().id;
        self.common
            .vault
            .put(
                &Entry::webhook_secret(&profile),
                secret.clone(),
                connection.secrets_kept(),
            )
            .await
            .map_err(|error| secret_store(&error))?;
        if let Some(receiver) = lock(&self.receivers).get(&profile) {
            receiver.take_secret(WebhookSecret::from(secret));
        }
        Ok(())
    }

    async fn webhook_secret(&self, profile: &str) -> Result<Option<SecretString>, Failure> {
        match self.common.vault.get(&Entry::webhook_secret(profile)).await {
            Ok(secret) => Ok(Some(secret)),
            Err(error) if matches!(error.kind(), VaultErrorKind::NotFound | VaultErrorKind::NoStore) => {
                Ok(None)
            }
            Err(error) => Err(secret_store(&error)),
        }
    }

    /// The bench: reads a delivery as it would be read if it came, and says what it would change. Nothing is changed.
    ///
    /// - `secret`: checks the signature with this one; with the one that is kept if it is empty.
    ///
    /// # Errors
    /// When no client is open, or the keyring does not answer.
    pub async fn try_delivery(
        &self,
        body: &str,
        signature: &str,
        secret: SecretString,
    ) -> Result<DeliveryView, Failure> {
        let connection = self.connection()?;
        let secret = if secret.expose_secret().is_empty() {
            self.webhook_secret(&connection.profile().id).await?
        } else {
            Some(secret)
        };
        let secret = secret.map(WebhookSecret::from);
        let signature = Some(signature.trim()).filter(|signature| !signature.is_empty());
        let (mut delivery, events) = linking::read_delivery(body.as_bytes(), signature, secret.as_ref());
        let visits = self
            .visits
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let theirs = visits
            .values()
            .filter(|visit| visit.connection.profile().id == connection.profile().id);
        for visit in theirs {
            let record = visit.record();
            let Some(history) = &record.history else { continue };
            let (judged, _) = delivery
                .clone()
                .with_effects(&events, &record.user_id, history.now());
            // Of several visits the one counts that an event says most about.
            for (view, judged) in delivery.events.iter_mut().zip(judged.events) {
                if weight(judged.effect) > weight(view.effect) {
                    view.effect = judged.effect;
                }
            }
        }
        Ok(delivery)
    }

    /// The client's webhooks at Enode.
    ///
    /// # Errors
    /// When no client is open, or the API does not answer.
    pub async fn webhooks(&self) -> Result<Vec<WebhookView>, Failure> {
        self.connection()?.webhooks().await
    }

    /// Creates a webhook, or changes the one with this ID. Its secret is kept for the receiver once the API has
    /// taken it.
    ///
    /// # Errors
    /// When a field has a problem (nothing is sent then), or the API refuses.
    pub async fn put_webhook(&self, id: Option<&str>, form: WebhookForm) -> Result<WebhookView, Failure> {
        let secret = form
            .secret
            .clone()
            .filter(|secret| !secret.expose_secret().is_empty());
        let webhook = self.connection()?.put_webhook(id, form).await?;
        if let Some(secret) = secret {
            self.keep_webhook_secret(secret).await?;
        }
        Ok(webhook)
    }

    /// Has Enode send a test event to a webhook.
    ///
    /// # Errors
    /// When no client is open, or the API does not answer.
    pub async fn test_webhook(&self, id: &str) -> Result<WebhookTestView, Failure> {
        self.connection()?.test_webhook(id).await
    }

    /// Deletes a webhook at Enode.
    ///
    /// # Errors
    /// When no client is open, or the API refuses.
    pub async fn delete_webhook(&self, id: &str) -> Result<(), Failure> {
        self.connection()?.delete_webhook(id).await
    }
}

fn weight(effect: EventEffectView) -> u8 {
    match effect {
        EventEffectView::None => 0,
        EventEffectView::OtherHousehold => 1,
        EventEffectView::NothingNew => 2,
        EventEffectView::ChangesDevices => 3,
    }
}
