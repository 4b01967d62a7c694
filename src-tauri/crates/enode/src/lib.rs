//! A typed client of the Enode API, version 2024-10-01.
//!
//! Knows no UI and no disk.

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
mod transport;

pub use client::Client;
pub use decode::{Listing, SetAside};
pub use endpoints::{Endpoint, EndpointError, EndpointFault, Endpoints};
pub use error::{Error, ErrorKind};
pub use ids::{UserId, UserIdInvalid};
pub use link_url::{LinkHostInvalid, LinkHosts, LinkUrl, LinkUrlFault, LinkUrlRefused};
pub use models::{
    Asset, Capability, Integration, LinkRequest, LinkSession, LinkedVendor, RedirectUri, RedirectUriInvalid,
    RelinkRequest, User, UserSummary,
};
pub use names::{AssetId, AssetType, ClientId, ColorScheme, Language, LinkingStatus, Scope, VendorCode};
pub use problem::Problem;
pub use secret::{ClientSecret, LinkToken, WebhookSecret};
pub use transport::retry::RetryBudget;

/// The version of the contract that every request names in `Enode-Version`.
pub const API_VERSION: &str = "2024-10-01";
