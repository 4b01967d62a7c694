//! How a simulator is started: its story, and a switch for each thing that Enode's pages leave open.

use std::time::Duration;

use jiff::Timestamp;

use crate::story::Story;
use crate::world::{EmptyParts, Reading};

/// How a simulator is started.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// What is going to happen.
    pub story: Story,
    /// Fixes every ID.
    pub seed: u64,
    /// When its clock begins; without, at 2026-01-15T09:42:00Z.
    pub start: Option<Timestamp>,
    /// Whether time passes by itself, and webhooks are delivered by themselves. Without, time moves by
    /// [`Simulator::advance`](crate::Simulator::advance) alone, and what is due is delivered by
    /// [`Simulator::deliver_now`](crate::Simulator::deliver_now) alone.
    pub live: bool,
    /// How `assetTypes` of `/integrations` is read.
    pub reading: Reading,
    /// Whether the entries of `/integrations` come narrowed to the types asked for.
    pub narrow: bool,
    /// How many vendors `/integrations` and `/health` have at least, all types together. Those beyond the contract's are made
    /// up, the same ones each time: they fill a list, and cannot be linked.
    pub vendors: usize,
    /// What the client's company is called on the pages of Link UI, where that is known.
    pub company: Option<&'static str>,
    /// How many accounts the client may have connected, if there is a limit.
    pub connection_limit: Option<usize>,
    /// How many requests the API takes, if there is a limit. Enode publishes none.
    pub rate_limit: Option<RateLimit>,
    /// How the deletion of a user, vendor or type is answered that is not there.
    pub absent: Absent,
    /// Which URLs webhooks may have.
    pub webhook_urls: WebhookUrls,
    /// After how long without one successful delivery a webhook becomes inactive and what waits for it is dropped.
    /// 24 hours, as in Production; [`Options::SANDBOX_PATIENCE`] is what Enode's sandbox has.
    pub webhook_patience: Duration,
    /// How often `system:heartbeat` is sent to the webhooks that want every event, if at all.
    pub heartbeat: Option<Duration>,
    /// How the empty parts of a device are written that has just been discovered.
    pub empty_parts: EmptyParts,
}

impl Options {
    /// What every option is unless it is named.
    pub const DEFAULT: Self = Self {
        port: 0,
        story: Story::AllConnected,
        seed: 7,
        start: None,
        live: true,
        reading: Reading::Any,
        narrow: false,
        vendors: 0,
        company: None,
        connection_limit: None,
        rate_limit: None,
        absent: Absent::NotFound,
        webhook_urls: WebhookUrls::HttpsAndLoopback,
        webhook_patience: Duration::from_hours(24),
        heartbeat: None,
        empty_parts: EmptyParts::Fields,
    };

    /// How long Enode's sandbox puts up with a webhook that fails.
    pub const SANDBOX_PATIENCE: Duration = Duration::from_mins(5);
}

impl Default for Options {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// How many requests the API takes in any stretch of the simulator's time, all clients together. What is refused does
/// not count, nor does the token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// So many requests.
    pub requests: usize,
    /// In so much time.
    pub per: Duration,
    /// Whether the refusal, 429, says in `Retry-After` when the next request is taken.
    pub retry_after: bool,
}

/// How a deletion of what is not there is answered. Enode's pages do not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Absent {
    /// 404.
    #[default]
    NotFound,
    /// 204, as if it had been there.
    NoContent,
}

/// Which URLs webhooks may have. Whatever they may have, deliveries are made to `http` on loopback only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WebhookUrls {
    /// `https`, and `http` on this computer (`127.0.0.1`, `[::1]`, `localhost`), where the simulator can deliver.
    #[default]
    HttpsAndLoopback,
    /// `https` alone, as Enode has it.
    Https,
}
