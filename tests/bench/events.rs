//! The time from an event at Enode to the moment at which the window is told what it changed: made, signed and
//! delivered by a simulator, checked and taken in by the app.

use std::sync::Arc;
use std::time::{Duration, Instant};

use enode::{Client, Endpoints, LinkHosts, NewWebhook};
use linking::{Happening, Keep, VisitView};
use secrecy::ExposeSecret;
use tokio::net::TcpListener;
use workflow::OpenVisit;

use crate::link::{Played, told};
use crate::times::Times;

/// How many events are measured, one after the other.
const EVENTS: usize = 101;
/// No event takes that long, unless it was lost.
const LOST: Duration = Duration::from_secs(10);

const HOUSEHOLD: &str = "home-of-many-batteries";
const VENDOR: &str = "ENPHASE";
const SECRET: &str = "a-secret-of-the-bench";

/// How long each took to show.
pub(crate) async fn shown() -> anyhow::Result<Times> {
    let folder = tempfile::tempdir_in(std::env::current_dir()?)?;
    let played = Played::begin(folder.path(), Keep::Session).await?;
    listen(&played).await?;
    let visit = signed_in(&played).await?;
    let mut times = Times::default();
    for _ in 0..EVENTS {
        let known = found(&visit.view());
        let mut changes = played.desk.changes();
        let begun = Instant::now();
        anyhow::ensure!(
            played.simulator.add_device(HOUSEHOLD, VENDOR, "battery"),
            "there is no account"
        );
        let shown = async {
            while found(&visit.view()) == known {
                // What was missed shows in the next view.
                let _ = changes.recv().await;
            }
        };
        tokio::time::timeout(LOST, shown).await?;
        times.add(begun);
    }
    played.desk.end();
    Ok(times)
}

/// Switches the receiver on, and has the simulator tell it of everything.
async fn listen(played: &Played) -> anyhow::Result<()> {
    let port = TcpListener::bind(("127.0.0.1", 0)).await?.local_addr()?.port();
    played
        .desk
        .keep_webhook_secret(SECRET.into())
        .await
        .map_err(told)?;
    played.desk.switch_receiver(Some(port)).await.map_err(told)?;
    let addresses = played.simulator.addresses();
    let hosts = LinkHosts::named([&addresses.link_host])?;
    let endpoints = Endpoints::custom(&addresses.api_url, &addresses.token_url, hosts)?;
    let secret = addresses.client_secret.expose_secret().to_owned();
    let client = Client::builder(endpoints, addresses.client_id.as_str(), secret).build()?;
    // The form takes https alone, as Enode does; a simulator delivers to this computer.
    let webhook = NewWebhook::new(format!("http://127.0.0.1:{port}/"), SECRET);
    client.webhooks().create(&webhook).await?;
    Ok(())
}

/// A visit whose customer has signed in, and whose first devices are there.
async fn signed_in(played: &Played) -> anyhow::Result<Arc<OpenVisit>> {
    let planned = played.planned(HOUSEHOLD).await?;
    let row = &planned.rows[0].id;
    let visit = played.desk.visit(&planned.id).map_err(told)?;
    visit.create_link(row, true).await.map_err(told)?;
    let mut url = String::new();
    let opened = visit.open(row, |link| {
        link.clone_into(&mut url);
        Ok(())
    });
    opened.await.map_err(told)?;
    played.simulator.complete_link(&url, VENDOR)?;
    visit.look_now().await;
    Ok(visit)
}

fn found(view: &VisitView) -> usize {
    let entries = view.timeline.iter();
    entries
        .filter(|entry| matches!(entry.what, Happening::DeviceFound { .. }))
        .count()
}
