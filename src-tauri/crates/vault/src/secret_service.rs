//! A look at the Secret Service that never asks it to do anything: is it there, is it unlocked?
//!
//! The store itself unlocks what it meets locked, and so waits for a prompt. This look comes before each of
//! its calls. Interface: freedesktop.org Secret Service API 0.2, `ReadAlias` and `Collection.Locked`.

use std::time::Duration;

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::zvariant::OwnedObjectPath;

use crate::error::{VaultError, VaultErrorKind};

const SERVICE: &str = "org.freedesktop.secrets";

/// `Ok` when the default collection exists and is unlocked; no step waits longer than `limit`.
pub(crate) fn ready(limit: Duration) -> Result<(), VaultError> {
    let bus = Builder::session()
        .and_then(|bus| bus.method_timeout(limit).build())
        .map_err(|error| no_bus(&error))?;
    let service =
        proxy(&bus, "/org/freedesktop/secrets", "org.freedesktop.Secret.Service").map_err(classify)?;
    let collection: OwnedObjectPath = service.call("ReadAlias", &("default",)).map_err(classify)?;
    if collection.as_str() == "/" {
        return Err(VaultError::with(
            VaultErrorKind::NoStore,
            "it has no default collection yet",
        ));
    }
    let collection =
        proxy(&bus, collection.as_str(), "org.freedesktop.Secret.Collection").map_err(classify)?;
    if collection.get_property("Locked").map_err(classify)? {
        return Err(VaultError::new(VaultErrorKind::Locked));
    }
    Ok(())
}

fn proxy<'a>(bus: &Connection, path: &'a str, interface: &'a str) -> zbus::Result<Proxy<'a>> {
    zbus::blocking::proxy::Builder::new(bus)
        .destination(SERVICE)?
        .path(path)?
        .interface(interface)?
        .cache_properties(zbus::proxy::CacheProperties::No)
        .build()
}

/// Whatever keeps us from the session bus, the effect is the same: nobody to ask.
fn no_bus(error: &zbus::Error) -> VaultError {
    VaultError::with(VaultErrorKind::NoStore, format!("no D-Bus session: {error}"))
}

fn classify(error: zbus::Error) -> VaultError {
    let kind = match &error {
        zbus::Error::InputOutput(cause) if cause.kind() == std::io::ErrorKind::TimedOut => {
            VaultErrorKind::TimedOut
        }
        zbus::Error::MethodError(name, ..) => kind_of(name.as_str()),
        zbus::Error::FDO(fdo) => kind_of(zbus::DBusError::name(&**fdo).as_str()),
        _ => VaultErrorKind::Other,
    };
    VaultError::with(kind, error)
}

/// The error names of the D-Bus specification and of the Secret Service API.
fn kind_of(name: &str) -> VaultErrorKind {
    match name.strip_prefix("org.freedesktop.DBus.Error.").unwrap_or(name) {
        "ServiceUnknown" | "NameHasNoOwner" | "UnknownObject" | "UnknownInterface" => VaultErrorKind::NoStore,
        // The bus knows a program for the service, and it would not start.
        spawn if spawn.starts_with("Spawn.") => VaultErrorKind::NoStore,
        "AccessDenied" | "AuthFailed" => VaultErrorKind::Denied,
        "NoReply" | "Timeout" | "TimedOut" => VaultErrorKind::TimedOut,
        "org.freedesktop.Secret.Error.IsLocked" => VaultErrorKind::Locked,
        _ => VaultErrorKind::Other,
    }
}
