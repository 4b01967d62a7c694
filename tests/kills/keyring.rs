//! What the keyring of a session holds, as anybody may list it.

use zbus::Proxy;
use zbus::zvariant::OwnedObjectPath;

const SERVICE: &str = "org.freedesktop.secrets";

/// The labels of everything in the default collection, by the Secret Service API.
pub(crate) async fn labels(bus_address: &str) -> anyhow::Result<Vec<String>> {
    let bus = zbus::connection::Builder::address(bus_address)?.build().await?;
    let service = Proxy::new(
        &bus,
        SERVICE,
        "/org/freedesktop/secrets",
        "org.freedesktop.Secret.Service",
    );
    let collection: OwnedObjectPath = service.await?.call("ReadAlias", &("default",)).await?;
    let collection = Proxy::new(&bus, SERVICE, collection, "org.freedesktop.Secret.Collection").await?;
    let items: Vec<OwnedObjectPath> = collection.get_property("Items").await?;
    let mut labels = Vec::new();
    for item in items {
        let item = Proxy::new(&bus, SERVICE, item, "org.freedesktop.Secret.Item").await?;
        labels.push(item.get_property("Label").await?);
    }
    Ok(labels)
}
