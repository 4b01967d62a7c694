//! A typed client of the Enode API, version 2024-10-01. Knows no UI and no disk.
//!
//! A [`Client`] is cheap to clone; its clones share connections and the access token, which is fetched when first
//! needed, once for all who ask, and anew before it ends or when the API refuses it.
//!
//! ```no_run
//! use enode::{AssetType, Client, Endpoints, UserId};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(Endpoints::sandbox(), "client-id", "client-secret").build()?;
//! let vendors = client.integrations().list(&[AssetType::Battery, AssetType::Meter]).await?;
//! for vendor in &vendors.items {
//!     println!("{} signs in with {}", vendor.display_name, vendor.portal_name);
//! }
//! let household = client.users().get(&UserId::new("kvarnvagen-14")?).await?;
//! println!("{} accounts", household.linked_vendors.len());
//! # Ok(())
//! # }
//! ```
//!
//! - **Reads** are retried within a budget, with jitter, and wait as long as `Retry-After` asks. **Writes** are never
//!   repeated once bytes may have been sent: [`Error::outcome_unknown`] then says that what was asked for may have
//!   been done.
//! - **Lists** are read to their end and item by item: what does not fit the contract is set aside with its place
//!   ([`Listing`]) and spoils nothing else. Values newer than this crate are kept as they came.
//! - **Secrets** are types that cannot be printed or serialised. A [`LinkUrl`] exists only if its host is one that
//!   the [`Endpoints`] allow.

pub mod client;
mod decode;
mod endpoints;
mod error;
mod ids;
pub mod known;
mod link_url;
pub mod models;
mod names;
mod problem;
mod secret;
mod tls;
mod transport;
pub mod webhook;

pub use client::Client;
pub use decode::{Listing, SetAside};
pub use endpoints::{Endpoint, EndpointError, EndpointFault, Endpoints};
pub use error::{Error, ErrorKind};
pub use ids::{UserId, UserIdInvalid};
pub use link_url::{LinkHostInvalid, LinkHosts, LinkUrl, LinkUrlFault, LinkUrlRefused};
pub use models::{
    Asset, Capability, Integration, LinkRequest, LinkSession, LinkedVendor, NewWebhook, RedirectUri,
    RedirectUriInvalid, RelinkRequest, User, UserSummary, Webhook, WebhookUpdate,
};
pub use names::{
    AssetId, AssetType, ClientId, ColorScheme, Language, LinkingStatus, Scope, VendorCode, WebhookId,
};
pub use problem::Problem;
pub use secret::{ClientSecret, LinkToken, WebhookHeaderValue, WebhookSecret};
pub use tls::TlsFault;
pub use transport::retry::RetryBudget;

/// The version of the contract that every request names in `Enode-Version`.
pub const API_VERSION: &str = "2024-10-01";
