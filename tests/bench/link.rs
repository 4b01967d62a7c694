//! The time that the app adds to the API's own answer when a link is created: from the command to the view that
//! the window shows, beside a plain request for the same link, each against a simulator that answers at once.

use std::sync::Arc;
use std::time::{Duration, Instant};

use enode::{Language, LinkRequest, RedirectUri, Scope};
use linking::{PlanDraft, VendorChoice};
use simulator::{Options, Simulator};
use vault::Vault;
use workflow::{DemoAddresses, Desk, SystemClock};

/// How often each is measured, in turn.
const LINKS: usize = 101;

/// Medians in milliseconds: the API's own answer, and the app's whole.
pub(crate) async fn created() -> anyhow::Result<(f64, f64)> {
    let simulator = Simulator::start(Options::default()).await?;
    let addresses = simulator.addresses();
    let folder = tempfile::tempdir()?;
    let desk = Desk::with(
        folder.path(),
        Vault::keyring("hearthlink-bench"),
        Arc::new(SystemClock),
    );
    let demo = DemoAddresses {
        api_url: addresses.api_url.clone(),
        token_url: addresses.token_url.clone(),
        client_id: addresses.client_id.clone(),
        client_secret: addresses.client_secret.clone(),
        link_host: addresses.link_host.clone(),
    };
    desk.open_demo(demo)
        .await
        .map_err(|failure| anyhow::anyhow!(failure.message))?;
    let connection = desk
        .connection()
        .map_err(|failure| anyhow::anyhow!(failure.message))?;
    connection
        .catalogue(false)
        .await
        .map_err(|failure| anyhow::anyhow!(failure.message))?;

    let hosts = enode::LinkHosts::named([&addresses.link_host])?;
    let endpoints = enode::Endpoints::custom(&addresses.api_url, &addresses.token_url, hosts)?;
    let secret = secrecy::ExposeSecret::expose_secret(&addresses.client_secret).to_owned();
    let client = enode::Client::builder(endpoints, addresses.client_id.as_str(), secret).build()?;
    let scopes = ["inverter", "battery", "meter"]
        .map(|name| Scope::read_data(&name.into()))
        .to_vec();
    let request = LinkRequest::new(
        scopes,
        Language::Browser,
        RedirectUri::new("http://localhost:1/")?,
    );
    client.check_credentials().await?;

    let (mut alone, mut whole) = (Vec::new(), Vec::new());
    for number in 0..LINKS {
        let user = enode::UserId::new(format!("alone-{number}"))?;
        let begun = Instant::now();
        client.users().link(&user, &request).await?;
        alone.push(begun.elapsed());
        let begun = Instant::now();
        desk.create_link(&draft(number))
            .await
            .map_err(|failure| anyhow::anyhow!(failure.message))?;
        whole.push(begun.elapsed());
        desk.finish_visit();
    }
    Ok((median(&mut alone), median(&mut whole)))
}

fn draft(number: usize) -> PlanDraft {
    PlanDraft {
        user_id: format!("home-{number}"),
        asset_types: ["inverter", "battery", "meter"]
            .map(enode::AssetType::from)
            .to_vec(),
        vendor: VendorChoice::Vendor {
            vendor: "ENPHASE".to_owned(),
        },
        scopes: None,
        pack: linking::Pack::ReadAndControl,
        language: Language::Browser,
        color_scheme: enode::ColorScheme::System,
        redirect_uri: None,
    }
}

fn median(times: &mut [Duration]) -> f64 {
    times.sort_unstable();
    times
        .get(times.len() / 2)
        .map_or(f64::NAN, |time| time.as_secs_f64() * 1e3)
}
