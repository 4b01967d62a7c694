//! A deterministic stand-in for Enode on loopback HTTP.
//!
//! [`Simulator::start`] serves the same paths, shapes and errors as Enode's API of version 2024-10-01, its own
//! token endpoint, and Link UI as real pages, with every vendor that the contract names. A seed and a [`Story`]
//! fix what happens. [`Fault`]s can be switched on per path.
//!
//! It listens on loopback only, under a path element that cannot be guessed, and refuses foreign `Host` headers.
//! It shares names and tables with the `enode` crate and nothing else, so that client and stand-in check each
//! other. Not here: webhooks.

mod api;
mod control;
mod faults;
mod link_ui;
mod server;
mod story;
mod world;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use secrecy::SecretString;
use serde::Serialize;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use uuid::Uuid;

pub use faults::{Fault, FaultKind};
pub use story::Story;
pub use world::Reading;

use world::{LinkError, World};

/// How a simulator is started.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The port; 0 takes a free one.
    pub port: u16,
    /// What is going to happen.
    pub story: Story,
    /// Fixes every ID.
    pub seed: u64,
    /// How `assetTypes` of `/integrations` is read.
    pub reading: Reading,
    /// Whether the entries of `/integrations` come narrowed to the types asked for.
    pub narrow: bool,
    /// How many accounts the client may have connected, if there is a limit.
    pub connection_limit: Option<usize>,
    /// Whether time passes by itself. Without, it moves by [`Simulator::advance`] alone.
    pub live: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            story: Story::default(),
            seed: 7,
            reading: Reading::Any,
            narrow: false,
            connection_limit: None,
            live: true,
        }
    }
}

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
    /// Where faults, story and clock are changed.
    pub control_url: String,
    /// The host of link URLs, without the port.
    pub link_host: String,
}

/// A request as it arrived at the API or the token endpoint. Credentials are not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LoggedRequest {
    /// The method.
    pub method: String,
    /// Path and query below the API's base URL, or `/oauth2/token`.
    pub path: String,
    /// The body, if it was JSON.
    pub body: Option<String>,
}

/// A running simulator. It ends when this is dropped.
pub struct Simulator {
    shared: Arc<Shared>,
    addresses: Addresses,
    server: JoinHandle<()>,
}

/// What all requests share.
pub(crate) struct Shared {
    pub(crate) options: Options,
    pub(crate) port: u16,
    /// The path element that cannot be guessed.
    pub(crate) secret_path: String,
    world: Mutex<(World, Instant)>,
    pub(crate) faults: Mutex<Vec<Fault>>,
    pub(crate) requests: Mutex<Vec<LoggedRequest>>,
    pub(crate) tokens: Mutex<Vec<(String, jiff::Timestamp)>>,
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
        let world = World::new(options.seed, options.story);
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
            faults: Mutex::default(),
            requests: Mutex::default(),
            tokens: Mutex::default(),
        });
        let server = tokio::spawn(server::run(listener, Arc::clone(&shared)));
        Ok(Self {
            shared,
            addresses,
            server,
        })
    }

    /// Where it is, and what opens it.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// Switches a fault on.
    pub fn fault(&self, fault: Fault) {
        lock(&self.shared.faults).push(fault);
    }

    /// Switches all faults off.
    pub fn clear_faults(&self) {
        lock(&self.shared.faults).clear();
    }

    /// Every request so far to the API and the token endpoint.
    pub fn requests(&self) -> Vec<LoggedRequest> {
        lock(&self.shared.requests).clone()
    }

    /// Forgets the requests so far.
    pub fn forget_requests(&self) {
        lock(&self.shared.requests).clear();
    }

    /// Lets time pass there.
    pub fn advance(&self, by: Duration) {
        self.shared.world(|world| world.advance(by));
    }

    /// Goes through Link UI to its end without a browser: signs in to this vendor. Answers with where the browser
    /// would go.
    ///
    /// # Errors
    /// When the link is unknown, used or over, or the vendor cannot be linked by it.
    pub fn complete_link(&self, link_url: &str, vendor: &str) -> Result<String, RefusedLink> {
        self.shared
            .world(|world| world.complete(key_of(link_url), vendor))
            .map_err(RefusedLink)
    }

    /// Leaves Link UI early without a browser. Answers with where the browser would go.
    ///
    /// # Errors
    /// When the link is unknown, used or over.
    pub fn cancel_link(&self, link_url: &str) -> Result<String, RefusedLink> {
        self.shared
            .world(|world| world.cancel(key_of(link_url)))
            .map_err(RefusedLink)
    }

    /// Links an account without a link session, as another program of the client's might have.
    pub fn link_account(&self, user_id: &str, vendor: &str, scopes: &[&str]) {
        let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
        self.shared
            .world(|world| world.link_account(user_id, vendor, &scopes));
    }

    /// A device turns up in an account that is linked. Says whether there is such an account.
    pub fn add_device(&self, user_id: &str, vendor: &str, asset_type: &str) -> bool {
        self.shared
            .world(|world| world.add_device(user_id, vendor, asset_type))
            .is_some()
    }

    /// Makes the user's devices of a type reachable or not. Says how many there are.
    pub fn set_reachable(&self, user_id: &str, asset_type: &str, reachable: bool) -> usize {
        self.shared.world(|world| {
            let devices = world.assets(Some(user_id), asset_type);
            let ids = devices.iter().filter_map(|device| device["id"].as_str());
            ids.filter(|id| world.set_reachable(id, reachable)).count()
        })
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.server.abort();
    }
}

/// Why a link could not be gone on with.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct RefusedLink(LinkError);

impl Shared {
    /// Does something in the world, after as much time has passed there as has passed here.
    pub(crate) fn world<T>(&self, act: impl FnOnce(&mut World) -> T) -> T {
        let mut guard = self.world.lock().unwrap_or_else(PoisonError::into_inner);
        let (world, last) = &mut *guard;
        let now = Instant::now();
        // Whole milliseconds, as Enode writes its times; what is left over counts the next time.
        let milliseconds = now.duration_since(*last).as_millis();
        let elapsed = Duration::from_millis(u64::try_from(milliseconds).unwrap_or(u64::MAX));
        if self.options.live {
            world.advance(elapsed);
        }
        *last += elapsed;
        act(world)
    }

    /// Begins a story from its beginning.
    pub(crate) fn begin(&self, story: Story) {
        self.world(|world| *world = World::new(self.options.seed, story));
        lock(&self.requests).clear();
        lock(&self.faults).clear();
    }

    pub(crate) fn link_url(&self, key: &str) -> String {
        format!("http://127.0.0.1:{}/{}/link/{key}", self.port, self.secret_path)
    }
}

fn key_of(link_url: &str) -> &str {
    link_url.rsplit('/').next().unwrap_or_default()
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
