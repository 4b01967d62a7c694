//! The time that the app adds to the API's own answer when a link is created: from the command to the view that
//! the window shows, beside a plain request for the same link, each against a simulator that answers at once.
//!
//! Once with the address kept in memory, as for a client whose secret is, and once in a real keyring. The keyring is
//! that of a session of its own, which a process has from its start: so this program is started once more in it.

use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use anyhow::Context;
use hearthlink_tests::Session;

use enode::{Client, Language, LinkRequest, RedirectUri, Scope};
use linking::{ConnectForm, Environment, Failure, Keep, PlanDraft, RedirectChoice, VendorChoice, VisitView};
use simulator::{Addresses, Options, Simulator};
use vault::Vault;
use workflow::{Desk, SystemClock};

use crate::times::Times;

/// How often each is measured, in turn.
const LINKS: usize = 101;

/// The word by which this program is told that it has been started in a session.
pub(crate) const IN_SESSION: &str = "links-in-session";

/// Milliseconds, medians.
pub(crate) struct Created {
    /// The API's own answer.
    pub(crate) alone: f64,
    /// The app's whole.
    pub(crate) whole: f64,
}

/// Measures with addresses kept in memory, and then in the keyring.
pub(crate) async fn created(logs: &Path) -> anyhow::Result<[Created; 2]> {
    let session = Session::start(logs).await?;
    let mut command = session.command(std::env::current_exe()?);
    let output = command.arg(IN_SESSION).output().await?;
    let errors = String::from_utf8_lossy(&output.stderr);
    anyhow::ensure!(output.status.success(), "{}: {errors}", output.status);
    let said = String::from_utf8(output.stdout)?;
    let mut numbers = said.split_whitespace().map(str::parse);
    let mut number = || {
        numbers
            .next()
            .context("a number is missing")?
            .context("no number")
    };
    let mut next = || -> anyhow::Result<Created> {
        Ok(Created {
            alone: number()?,
            whole: number()?,
        })
    };
    Ok([next()?, next()?])
}

/// What is done in the session: four numbers for whoever started it.
#[expect(clippy::print_stdout, reason = "the numbers are read by whoever started this")]
pub(crate) async fn in_session() -> anyhow::Result<()> {
    for keep in [Keep::Session, Keep::Keyring] {
        let folder = tempfile::tempdir_in(std::env::current_dir()?)?;
        let (alone, whole) = measured(folder.path(), keep).await?;
        println!("{} {}", alone.median(), whole.median());
    }
    Ok(())
}

async fn measured(folder: &Path, keep: Keep) -> anyhow::Result<(Times, Times)> {
    let played = Played::begin(folder, keep).await?;
    let client = client(played.simulator.addresses())?;
    client.check_credentials().await?;
    let request = request()?;
    let (mut alone, mut whole) = (Times::default(), Times::default());
    for number in 0..LINKS {
        let user = enode::UserId::new(format!("alone-{number}"))?;
        let begun = Instant::now();
        client.users().link(&user, &request).await?;
        alone.add(begun);

        let visit = played.planned(&format!("home-{number}")).await?;
        let open = played.desk.visit(&visit.id).map_err(told)?;
        let begun = Instant::now();
        open.create_link(&visit.rows[0].id, true).await.map_err(told)?;
        whole.add(begun);
        // The link is given up, and its address forgotten.
        played.desk.finish_visit(&visit.id).await.map_err(told)?;
    }
    played.desk.end();
    Ok((alone, whole))
}

/// A desk with a client of a simulator that answers at once.
pub(crate) struct Played {
    pub(crate) desk: Arc<Desk>,
    pub(crate) simulator: Simulator,
}

impl Played {
    pub(crate) async fn begin(folder: &Path, keep: Keep) -> anyhow::Result<Self> {
        let simulator = Simulator::start(Options::default()).await?;
        let vault = Vault::keyring("Hearthlink bench");
        let desk = Arc::new(Desk::with(folder, vault, Arc::new(SystemClock), "en"));
        desk.connect(form(simulator.addresses(), keep))
            .await
            .map_err(told)?;
        let connection = desk.connection().map_err(told)?;
        connection.catalogue(false).await.map_err(told)?;
        Ok(Self { desk, simulator })
    }

    /// A visit with one account planned.
    pub(crate) async fn planned(&self, home: &str) -> anyhow::Result<VisitView> {
        let visit = self.desk.begin_visit(home).await.map_err(told)?;
        let row = &visit.rows[0].id;
        let planned = self.desk.change_row(&visit.id, row, draft(), Vec::new());
        planned.await.map_err(told)
    }
}

fn form(addresses: &Addresses, keep: Keep) -> ConnectForm {
    ConnectForm {
        name: "Northlight".to_owned(),
        environment: Some(Environment::Custom),
        client_id: addresses.client_id.clone(),
        client_secret: addresses.client_secret.clone(),
        keep,
        api_url: addresses.api_url.clone(),
        token_url: addresses.token_url.clone(),
        link_hosts: addresses.link_host.clone(),
        redirect: RedirectChoice::Loopback,
    }
}

fn client(addresses: &Addresses) -> anyhow::Result<Client> {
    let hosts = enode::LinkHosts::named([&addresses.link_host])?;
    let endpoints = enode::Endpoints::custom(&addresses.api_url, &addresses.token_url, hosts)?;
    let secret = secrecy::ExposeSecret::expose_secret(&addresses.client_secret).to_owned();
    Ok(Client::builder(endpoints, addresses.client_id.as_str(), secret).build()?)
}

fn request() -> anyhow::Result<LinkRequest> {
    let scopes = ["inverter", "battery", "meter"]
        .map(|name| Scope::read_data(&name.into()))
        .to_vec();
    Ok(LinkRequest::new(
        scopes,
        Language::Browser,
        RedirectUri::new("http://localhost:1/")?,
    ))
}

fn draft() -> PlanDraft {
    PlanDraft {
        user_id: String::new(),
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
        channel: linking::LinkChannel::ThisBrowser,
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands in `map_err`")]
pub(crate) fn told(failure: Failure) -> anyhow::Error {
    anyhow::anyhow!(failure.message.to_string())
}
