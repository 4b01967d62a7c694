//! A deterministic stand-in for Enode on loopback HTTP.
//!
//! [`Simulator::start`] serves the same paths, shapes and errors as Enode's API of version 2024-10-01, its own
//! token endpoint, and Link UI as real pages, with every vendor that the contract names; and it tells webhooks what
//! happens, signed as Enode signs. A seed and a [`Story`] fix what happens, by a clock that can be moved. [`Fault`]s
//! can be switched on per path.
//!
//! It listens on loopback only, under a path element that cannot be guessed, and refuses foreign `Host` headers. It
//! delivers to webhooks on loopback only. It shares names and tables with the `enode` crate and nothing else, so that
//! client and stand-in check each other. Not here: controls of devices, schedules, statistics.

mod api;
mod control;
mod delivery;
mod drive;
mod faults;
mod link_ui;
mod options;
mod server;
mod story;
mod time;
mod world;

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use secrecy::SecretString;
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;
use uuid::Uuid;

pub use delivery::Delivery;
pub use drive::RefusedLink;
pub use faults::{Fault, FaultKind};
pub use options::{Absent, Options, RateLimit, WebhookUrls};
pub use story::{Story, StoryDevice, StoryEvent};
pub use time::StoryClock;
pub use world::{Disorder, EmptyParts, Reading};

use world::World;

/// Where a simulator is, and what opens it.
#[derive(Clone, Debug)]
pub struct Addresses {
    /// The API's base URL.
    pub api_url: String,
    /// The token endpoint.
    pub token_url: String,
    /// The client ID.
    pub client_id: String,
    /// The client secret.
    pub client_secret: SecretString,
    /// Where faults, story and clock are changed, and customers, installers and vendors are played.
    pub control_url: String,
    /// The host of link URLs, without the port.
    pub link_host: String,
}

/// A request as it arrived at the API or the token endpoint. Credentials are not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoggedRequest {
    /// When, by the simulator's clock.
    pub at: Timestamp,
    /// The method.
    pub method: String,
    /// Path and query below the API's base URL, or `/oauth2/token`.
    pub path: String,
    /// The body, if it was JSON. Secrets of webhooks are struck out.
    pub body: Option<String>,
}

/// A running simulator. It ends when this is dropped.
pub struct Simulator {
    shared: Arc<Shared>,
    addresses: Addresses,
    tasks: Vec<JoinHandle<()>>,
}

/// What all requests share.
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) port: u16,
    /// The path element that cannot be guessed.
    pub(crate) secret_path: String,
    world: Mutex<(World, Instant)>,
    /// Whether time passes by itself.
    running: AtomicBool,
    /// Tells whoever waits for a time that the clock was moved, stopped or started.
    pub(crate) moved: watch::Sender<()>,
    /// Wakes the deliveries: something may have come to be due.
    pub(crate) changed: Notify,
    /// Held while deliveries are made, so that they keep their order.
    pub(crate) delivering: tokio::sync::Mutex<()>,
    pub(crate) deliveries: Mutex<Vec<Delivery>>,
    pub(crate) faults: Mutex<Vec<Fault>>,
    pub(crate) requests: Mutex<Vec<LoggedRequest>>,
    pub(crate) tokens: Mutex<Vec<(String, Timestamp)>>,
    /// When the requests were taken that still count against the rate limit.
    pub(crate) taken: Mutex<VecDeque<Timestamp>>,
}

impl Simulator {
    /// Starts one. It listens when this returns.
    ///
    /// # Errors
    /// When the port cannot be had.
    pub async fn start(options: Options) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", options.port)).await?;
        let port = listener.local_addr()?.port();
        let secret_path = Uuid::new_v4().simple().to_string();
        let world = beginning(&options, options.story);
        let base = format!("http://127.0.0.1:{port}/{secret_path}");
        let addresses = Addresses {
            api_url: format!("{base}/api"),
            token_url: format!("{base}/oauth2/token"),
            client_id: world.client_id.clone(),
            client_secret: world.client_secret().into(),
            control_url: format!("{base}/control"),
            link_host: "127.0.0.1".to_owned(),
        };
        let shared = Arc::new(Shared {
            options,
            port,
            secret_path,
            world: Mutex::new((world, Instant::now())),
            running: AtomicBool::new(options.live),
            moved: watch::Sender::new(()),
            changed: Notify::new(),
            delivering: tokio::sync::Mutex::default(),
            deliveries: Mutex::default(),
            faults: Mutex::default(),
            requests: Mutex::default(),
            tokens: Mutex::default(),
            taken: Mutex::default(),
        });
        let mut tasks = vec![tokio::spawn(server::run(listener, Arc::clone(&shared)))];
        if options.live {
            tasks.push(tokio::spawn(delivery::whenever_due(Arc::clone(&shared))));
        }
        Ok(Self {
            shared,
            addresses,
            tasks,
        })
    }

    /// Where it is, and what opens it.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
    }
}

/// The world at the beginning of a story.
fn beginning(options: &Options, story: Story) -> World {
    let mut world = World::new(options.seed, story, options.start);
    world.set_empty_parts(options.empty_parts);
    world.beat(options.heartbeat.unwrap_or_default());
    world
}

impl Shared {
    /// Does something in the world, after as much time has passed there as has passed here.
    pub(crate) fn world<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let done = self.quietly(act);
        self.changed.notify_one();
        done
    }

    /// The same without waking the deliveries, for the deliveries themselves.
    pub(crate) fn quietly<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let mut guard = lock(&self.world);
        let (world, last) = &mut *guard;
        let now = Instant::now();
        // Whole milliseconds, as Enode writes its times; what is left over counts the next time.
        let milliseconds = now.duration_since(*last).as_millis();
        let elapsed = Duration::from_millis(u64::try_from(milliseconds).unwrap_or(u64::MAX));
        if self.running.load(Ordering::Acquire) {
            world.advance(elapsed);
        }
        *last += elapsed;
        act(world)
    }

    /// Begins a story from its beginning.
    pub(crate) fn begin(&self, story: Story) {
        self.world(|world| *world = beginning(&self.options, story));
        lock(&self.requests).clear();
        lock(&self.faults).clear();
        lock(&self.deliveries).clear();
        lock(&self.taken).clear();
        self.moved.send_replace(());
    }

    pub(crate) fn link_url(&self, key: &str) -> String {
        format!("http://127.0.0.1:{}/{}/link/{key}", self.port, self.secret_path)
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
