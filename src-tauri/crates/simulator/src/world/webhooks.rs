//! Webhooks: who wants to be told what, what waits to be told, and when the next try is due.
//!
//! The deliveries themselves are made by `delivery`; this says what to send and hears what came of it.

use std::collections::VecDeque;
use std::time::Duration;

use enode::WebhookSecret;
use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use serde_json::{Value, json};

use super::World;
use super::events::EmptyParts;

/// How many events a delivery carries at most.
const LARGEST_BATCH: usize = 100;

/// How long to wait after each failed try, in seconds; the last stands for all that follow.
const GAPS: &[i64] = &[10, 30, 60, 120, 300, 600, 1800, 3600, 7200];

/// One webhook: schema `WebhookResponse`, and what the contract keeps to itself.
#[derive(Clone, Debug)]
pub(crate) struct Webhook {
    pub(crate) id: String,
    pub(crate) url: String,
    pub(crate) secret: WebhookSecret,
    pub(crate) events: Vec<String>,
    pub(crate) api_version: Option<String>,
    /// The name and value of a header of the client's own.
    pub(crate) authentication: Option<(String, SecretString)>,
    created_at: Timestamp,
    last_success: Option<Timestamp>,
    is_active: bool,
    waiting: VecDeque<Value>,
    failure: Option<Failure>,
}

/// A webhook that does not take what it is sent.
#[derive(Clone, Copy, Debug)]
struct Failure {
    since: Timestamp,
    tries: usize,
    next: Timestamp,
}

/// All webhooks, and how they are told.
#[derive(Clone, Debug, Default)]
pub(super) struct Webhooks {
    all: Vec<Webhook>,
    made: u64,
    deliveries: u64,
    disorder: Disorder,
    pub(super) empty_parts: EmptyParts,
}

/// What Enode does not rule out for its deliveries, to be tried out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disorder {
    /// Every batch is delivered twice.
    pub twice: bool,
    /// What has waited longest is delivered last.
    pub reversed: bool,
}

/// What is to be delivered.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) webhook_id: String,
    /// The delivery's own ID, of which there are two when it is made twice.
    pub(crate) delivery_ids: Vec<String>,
    pub(crate) url: String,
    pub(crate) secret: WebhookSecret,
    pub(crate) authentication: Option<(String, SecretString)>,
    pub(crate) events: Vec<Value>,
}

/// A webhook is there already with this URL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exists;

impl Webhook {
    /// As the API shows it. A webhook that nothing was delivered to yet shows when it was created: the contract wants
    /// a time.
    pub(crate) fn shown(&self) -> Value {
        let authentication = self.authentication.as_ref();
        json!({
            "id": self.id,
            "url": self.url,
            "events": self.events,
            "lastSuccess": self.last_success.unwrap_or(self.created_at).to_string(),
            "isActive": self.is_active,
            "createdAt": self.created_at.to_string(),
            "apiVersion": self.api_version,
            "authentication": authentication.map(|(name, _)| json!({"headerName": name})),
        })
    }

    /// `system:heartbeat` has no name to subscribe to, so only `*` wants it.
    fn wants(&self, event: &Value) -> bool {
        let mut named = self.events.iter();
        self.is_active && named.any(|name| name == "*" || event["event"] == name.as_str())
    }

    fn is_due(&self, now: Timestamp) -> bool {
        self.is_active && !self.waiting.is_empty() && self.failure.is_none_or(|failure| failure.next <= now)
    }

    fn reactivate(&mut self) {
        self.is_active = true;
        self.failure = None;
    }
}

impl Webhooks {
    pub(super) fn tell(&mut self, event: &Value) {
        for webhook in &mut self.all {
            if webhook.wants(event) {
                webhook.waiting.push_back(event.clone());
            }
        }
    }

    /// Tells each how many events wait for it.
    pub(super) fn tell_with_pending(&mut self, event: &Value) {
        for webhook in &mut self.all {
            if webhook.wants(event) {
                let mut event = event.clone();
                event["pendingEvents"] = json!(webhook.waiting.len());
                webhook.waiting.push_back(event);
            }
        }
    }
}

impl World {
    /// All webhooks, the newest first.
    pub(crate) fn webhooks(&self) -> impl Iterator<Item = &Webhook> {
        self.webhooks.all.iter().rev()
    }

    pub(crate) fn webhook(&self, id: &str) -> Option<&Webhook> {
        self.webhooks.all.iter().find(|webhook| webhook.id == id)
    }

    fn webhook_mut(&mut self, id: &str) -> Option<&mut Webhook> {
        self.webhooks.all.iter_mut().find(|webhook| webhook.id == id)
    }

    /// How the parts of a new device are written, and how deliveries are made.
    pub(crate) fn set_empty_parts(&mut self, empty_parts: EmptyParts) {
        self.webhooks.empty_parts = empty_parts;
    }

    pub(crate) fn set_disorder(&mut self, disorder: Disorder) {
        self.webhooks.disorder = disorder;
    }

    pub(crate) fn create_webhook(
        &mut self,
        url: &str,
        secret: WebhookSecret,
        change: impl FnOnce(&mut Webhook),
    ) -> Result<&Webhook, Exists> {
        if self.webhooks.all.iter().any(|webhook| webhook.url == url) {
            return Err(Exists);
        }
        self.webhooks.made += 1;
        let mut webhook = Webhook {
            id: self.uuid(&format!("webhook {}", self.webhooks.made)).to_string(),
            url: url.to_owned(),
            secret,
            events: vec!["*".to_owned()],
            api_version: None,
            authentication: None,
            created_at: self.now,
            last_success: None,
            is_active: true,
            waiting: VecDeque::new(),
            failure: None,
        };
        change(&mut webhook);
        self.webhooks.all.push(webhook);
        self.webhooks.all.last().ok_or(Exists)
    }

    /// Changes a webhook, which makes it active again.
    pub(crate) fn change_webhook(&mut self, id: &str, change: impl FnOnce(&mut Webhook)) -> Option<&Webhook> {
        let webhook = self.webhook_mut(id)?;
        change(webhook);
        webhook.reactivate();
        Some(webhook)
    }

    /// Says whether there was such a webhook.
    pub(crate) fn delete_webhook(&mut self, id: &str) -> bool {
        let before = self.webhooks.all.len();
        self.webhooks.all.retain(|webhook| webhook.id != id);
        self.webhooks.all.len() < before
    }

    /// What a test of a webhook delivers, active or not.
    pub(crate) fn test_delivery(&mut self, id: &str) -> Option<Outgoing> {
        let event = self.event("enode:webhook:test", json!({}));
        let delivery_ids = self.delivery_ids(1);
        let webhook = self.webhook(id)?;
        Some(outgoing(webhook, delivery_ids, vec![event]))
    }

    /// Takes out what is due for the first webhook that has something due.
    pub(crate) fn take_due(&mut self) -> Option<Outgoing> {
        let now = self.now;
        let Disorder { twice, reversed } = self.webhooks.disorder;
        let index = self.webhooks.all.iter().position(|webhook| webhook.is_due(now))?;
        let delivery_ids = self.delivery_ids(if twice { 2 } else { 1 });
        let webhook = &mut self.webhooks.all[index];
        if reversed {
            webhook.waiting.make_contiguous().reverse();
        }
        let size = webhook.waiting.len().min(LARGEST_BATCH);
        let events = webhook.waiting.drain(..size).collect();
        if reversed {
            webhook.waiting.make_contiguous().reverse();
        }
        Some(outgoing(webhook, delivery_ids, events))
    }

    /// A delivery was taken.
    pub(crate) fn delivered(&mut self, webhook_id: &str) {
        let now = self.now;
        if let Some(webhook) = self.webhook_mut(webhook_id) {
            webhook.last_success = Some(now);
            webhook.reactivate();
        }
    }

    /// A delivery was not taken: its events wait for the next try, or are dropped with all others if there were
    /// failures for as long as this.
    pub(crate) fn not_delivered(&mut self, webhook_id: &str, events: Vec<Value>, patience: Duration) {
        let now = self.now;
        let Some(webhook) = self.webhook_mut(webhook_id) else {
            return;
        };
        let mut failure = webhook.failure.unwrap_or(Failure {
            since: now,
            tries: 0,
            next: now,
        });
        let end = failure.since.checked_add(patience).unwrap_or(Timestamp::MAX);
        if now >= end {
            webhook.is_active = false;
            webhook.failure = None;
            webhook.waiting.clear();
            return;
        }
        let gap = GAPS[failure.tries.min(GAPS.len() - 1)];
        failure.tries += 1;
        failure.next = end.min(
            now.checked_add(SignedDuration::from_secs(gap))
                .unwrap_or(Timestamp::MAX),
        );
        webhook.failure = Some(failure);
        for event in events.into_iter().rev() {
            webhook.waiting.push_front(event);
        }
    }

    /// When there is next something to deliver; nothing if nobody listens.
    pub(crate) fn next_delivery(&self) -> Option<Timestamp> {
        let active = self.webhooks.all.iter().filter(|webhook| webhook.is_active);
        active.clone().next()?;
        let waiting = active
            .filter(|webhook| !webhook.waiting.is_empty())
            .map(|webhook| webhook.failure.map_or(self.now, |failure| failure.next));
        waiting.chain(self.next_happening()).min()
    }

    fn delivery_ids(&mut self, number: u64) -> Vec<String> {
        let first = self.webhooks.deliveries + 1;
        self.webhooks.deliveries += number;
        let all = first..first + number;
        all.map(|number| self.uuid(&format!("delivery {number}")).to_string())
            .collect()
    }
}

fn outgoing(webhook: &Webhook, delivery_ids: Vec<String>, events: Vec<Value>) -> Outgoing {
    Outgoing {
        webhook_id: webhook.id.clone(),
        delivery_ids,
        url: webhook.url.clone(),
        secret: webhook.secret.clone(),
        authentication: webhook.authentication.clone(),
        events,
    }
}

#[cfg(test)]
mod tests;
