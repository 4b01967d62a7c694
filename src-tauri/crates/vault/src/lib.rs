//! Secrets in the OS keyring, and nowhere else.
//!
//! [`Vault`] is the whole face of this crate: [`probe`](Vault::probe) the store before a person is asked for a
//! secret, then [`put`](Vault::put), [`get`](Vault::get) and [`forget`](Vault::forget) entries in it. What is
//! kept *for this session only* lives in the process's memory behind the same calls.
//!
//! Keyring calls block, and some never come back: a locked collection waits for a dialog that nobody sees, a
//! stuck service never answers. So one OS thread of its own makes them all and every caller has a time limit.
//! A thread that hangs past the limit is abandoned, and the next call gets a fresh one with a fresh connection;
//! a plain thread never keeps the process from exiting.
//!
//! No call here makes the desktop show a prompt on Linux: a locked keyring is told as
//! [`VaultErrorKind::Locked`] at once, and the person decides. (The macOS keychain shows its own dialog, which
//! cannot be foreseen.)
//!
//! Not here: what the secrets mean, when they end, and any file. There is no fallback to disk.

mod entry;
mod error;
mod keyring;
#[cfg(target_os = "linux")]
mod secret_service;
mod thread;
mod vault;

pub use entry::{Entry, SecretKind};
pub use error::{VaultError, VaultErrorKind};
pub use vault::{Keep, Limits, MAX_SECRET_BYTES, Vault};
