//! Webhook events: the receiver, the bench, and the client's webhooks.

use linking::{DeliveryView, Failure, FieldProblem, ReceiverView, WebhookForm, WebhookTestView, WebhookView};
use tauri::State;

use crate::Shared;

/// How the receiver stands, and what it has received.
#[tauri::command]
#[specta::specta]
pub(crate) async fn receiver(desk: State<'_, Shared>) -> Result<ReceiverView, Failure> {
    desk.receiver().await
}

/// Switches the receiver on, on this port, or off.
#[tauri::command]
#[specta::specta]
pub(crate) async fn switch_receiver(
    desk: State<'_, Shared>,
    port: Option<u16>,
) -> Result<ReceiverView, Failure> {
    desk.switch_receiver(port).await
}

/// Keeps the webhook's secret, with which deliveries are signed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn keep_webhook_secret(desk: State<'_, Shared>, secret: String) -> Result<(), Failure> {
    desk.keep_webhook_secret(secret.into()).await
}

/// Reads a delivery as it would be read if it came. Nothing is changed.
#[tauri::command]
#[specta::specta]
pub(crate) async fn try_delivery(
    desk: State<'_, Shared>,
    body: String,
    signature: String,
    secret: String,
) -> Result<DeliveryView, Failure> {
    desk.try_delivery(&body, &signature, secret.into()).await
}

/// The client's webhooks at Enode.
#[tauri::command]
#[specta::specta]
pub(crate) async fn webhooks(desk: State<'_, Shared>) -> Result<Vec<WebhookView>, Failure> {
    desk.webhooks().await
}

/// What is wrong with the form so far, of a new webhook or of one that is to be changed: nothing is sent.
#[tauri::command]
#[specta::specta]
pub(crate) fn check_webhook(form: WebhookForm, current: Option<WebhookView>) -> Vec<FieldProblem> {
    linking::webhook_problems(form, current.as_ref())
}

/// Creates a webhook, or changes the one with this ID.
#[tauri::command]
#[specta::specta]
pub(crate) async fn put_webhook(
    desk: State<'_, Shared>,
    id: Option<String>,
    form: WebhookForm,
) -> Result<WebhookView, Failure> {
    desk.put_webhook(id.as_deref(), form).await
}

/// Has Enode send a test event.
#[tauri::command]
#[specta::specta]
pub(crate) async fn test_webhook(desk: State<'_, Shared>, id: String) -> Result<WebhookTestView, Failure> {
    desk.test_webhook(&id).await
}

/// Deletes a webhook at Enode.
#[tauri::command]
#[specta::specta]
pub(crate) async fn delete_webhook(desk: State<'_, Shared>, id: String) -> Result<(), Failure> {
    desk.delete_webhook(&id).await
}
