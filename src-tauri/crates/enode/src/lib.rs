//! A typed client of the Enode API, version 2024-10-01.
//!
//! Knows no UI and no disk.

mod names;

pub use names::{AssetType, ColorScheme, Language, LinkingStatus, Scope, VendorCode};

/// The version of the contract that every request names in `Enode-Version`.
pub const API_VERSION: &str = "2024-10-01";
