//! The program that is killed: plays visits on a desk, and says what the screen would say.

use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use linking::{
    ConnectForm, Environment, Failure, Keep, LinkChannel, LinkState, MessageWay, PlanRowView, RedirectChoice,
    RowState, VisitSearch, VisitView,
};
use secrecy::ExposeSecret;
use workflow::{Desk, OpenVisit};

use crate::line::{Line, Orders, Step};
use crate::script::{self, Account};

/// The word by which this binary is told to be the player.
pub(crate) const ROLE: &str = "play";

/// How long the customer may take before the operator looks by hand. In this play they sign in at once.
const PATIENCE: Duration = Duration::from_millis(500);

/// Far more links than one account can come to need.
const LINKS: u32 = 100;

/// Plays with the profiles and visits of this folder until it is killed, or for the last time.
pub(crate) fn play(folder: &Path) -> ExitCode {
    // What the program would write into its log tells afterwards why something was left behind.
    tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(std::io::stderr)
        .init();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a tokio runtime");
    match runtime.block_on(Player::begin(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

struct Player {
    desk: Arc<Desk>,
}

impl Player {
    async fn begin(folder: &Path) -> anyhow::Result<()> {
        let orders: Orders = serde_json::from_str(&heard()?)?;
        doing(Step::Start, "")?;
        let player = Self {
            desk: Arc::new(Desk::new(folder, "en")),
        };
        player.open_client(&orders).await?;
        player.desk.resume().await;
        let open = player.open_visits().await?;
        let others = open.iter().filter(|id| !orders.report.contains(id));
        for id in orders.report.iter().chain(others) {
            let visit = Box::new(player.desk.open_visit(id).await.map_err(told)?);
            say(&Line::Found { visit })?;
        }
        let listed = player.listed().await?;
        say(&Line::Ready { listed })?;
        heard()?;
        for id in open {
            player.go_on(&id).await?;
        }
        if orders.last {
            player.desk.end();
            return Ok(());
        }
        for number in usize::try_from(listed)?.. {
            let home = script::home(number);
            doing(Step::Begin, &home)?;
            let visit = player.desk.begin_visit(&home).await.map_err(told)?;
            let id = visit.id.clone();
            shown(Step::Begin, visit)?;
            player.go_on(&id).await?;
        }
        Ok(())
    }

    /// Opens the client, which is connected at the first start.
    async fn open_client(&self, orders: &Orders) -> anyhow::Result<()> {
        let known = self.desk.start("", Vec::new()).profiles;
        match known.first() {
            Some(profile) => self.desk.open(&profile.id).await,
            None => self.desk.connect(form(orders)).await,
        }
        .map_err(told)?;
        let connection = self.desk.connection().map_err(told)?;
        connection.catalogue(false).await.map_err(told)?;
        Ok(())
    }

    async fn open_visits(&self) -> anyhow::Result<Vec<String>> {
        let search = VisitSearch {
            open_only: true,
            limit: 200,
            ..VisitSearch::default()
        };
        let found = self.desk.search_visits(search).await.map_err(told)?;
        Ok(found.visits.into_iter().map(|visit| visit.id).collect())
    }

    async fn listed(&self) -> anyhow::Result<u32> {
        let search = VisitSearch {
            limit: 1,
            ..VisitSearch::default()
        };
        Ok(self.desk.search_visits(search).await.map_err(told)?.total)
    }

    /// Goes on with a visit where it stands, to its end.
    async fn go_on(&self, id: &str) -> anyhow::Result<()> {
        let mut view = self.desk.open_visit(id).await.map_err(told)?;
        let home = view.user_id.clone();
        if view.label.is_empty() {
            doing(Step::Describe, &home)?;
            let (label, consent) = (script::label(&home), script::consent(&home));
            view = self.desk.describe_visit(id, label, consent).await.map_err(told)?;
            shown(Step::Describe, view.clone())?;
        }
        let accounts = script::accounts(&home);
        for (place, account) in accounts.iter().enumerate() {
            if view.rows.get(place).is_none() {
                doing(Step::Plan, &home)?;
                view = self.desk.add_row(id).await.map_err(told)?;
                shown(Step::Plan, view.clone())?;
            }
            let row = view.rows[place].clone();
            if row.expected.is_empty() {
                doing(Step::Plan, &home)?;
                let changed =
                    self.desk
                        .change_row(id, &row.id, account.draft(&home), account.expected(&home));
                view = changed.await.map_err(told)?;
                shown(Step::Plan, view.clone())?;
            }
        }
        for (place, account) in accounts.iter().enumerate() {
            self.link(id, place, account).await?;
        }
        doing(Step::Finish, &home)?;
        self.desk.finish_visit(id).await.map_err(told)?;
        let view = self.desk.visit_view(id).context("it is open")?;
        shown(Step::Finish, view)
    }

    /// Links an account, from where its plan row stands.
    async fn link(&self, id: &str, place: usize, account: &Account) -> anyhow::Result<()> {
        let visit = self.desk.visit(id).map_err(told)?;
        let mut looked = false;
        loop {
            let view = visit.view();
            let (home, row) = (view.user_id, view.rows[place].clone());
            if row.state == RowState::Connected || is_spare(&row, account) {
                return Ok(());
            }
            if row.earlier_links > LINKS {
                bail!("{home} does not get connected");
            }
            match next(&row, account, looked) {
                Next::Create => {
                    doing(Step::Create, &home)?;
                    let view = visit.create_link(&row.id, true).await.map_err(told)?;
                    shown(Step::Create, view)?;
                    looked = false;
                }
                Next::HandOver(channel) => {
                    let changes = self.desk.changes();
                    doing(Step::HandOver, &home)?;
                    let view = hand_over(&visit, &row.id, account.vendor, channel).await?;
                    shown(Step::HandOver, view)?;
                    doing(Step::Outcome, &home)?;
                    // What is not seen in time is looked for by hand.
                    let _ = tokio::time::timeout(PATIENCE, connected(&visit, place, changes)).await;
                    let view = if visit.view().rows[place].state == RowState::Connected {
                        visit.view()
                    } else {
                        visit.look_now().await
                    };
                    shown(Step::Outcome, view)?;
                    looked = true;
                }
                Next::Look => {
                    doing(Step::Outcome, &home)?;
                    shown(Step::Outcome, visit.look_now().await)?;
                    looked = true;
                }
            }
        }
    }
}

enum Next {
    Create,
    HandOver(LinkChannel),
    /// The customer may have signed in while the program was away.
    Look,
}

fn next(row: &PlanRowView, account: &Account, looked: bool) -> Next {
    let Some(link) = &row.link else {
        return Next::Create;
    };
    let channel = account.channel.unwrap_or_default();
    match link.state {
        LinkState::Unused if account.twice && row.earlier_links == 0 => Next::Create,
        LinkState::Unused if link.at_hand => Next::HandOver(channel),
        LinkState::HandedOver | LinkState::Opened | LinkState::Spent if !looked => Next::Look,
        // What was shown to the customer or copied may never have reached anybody: it can go another way.
        LinkState::HandedOver if link.at_hand => Next::HandOver(LinkChannel::ThisBrowser),
        _ => Next::Create,
    }
}

/// Whether it is a link that nobody needs in the end.
fn is_spare(row: &PlanRowView, account: &Account) -> bool {
    let unused = |state| matches!(state, LinkState::Unused);
    account.channel.is_none() && row.link.as_ref().is_some_and(|link| unused(link.state))
}

async fn hand_over(
    visit: &Arc<OpenVisit>,
    row: &str,
    vendor: &str,
    channel: LinkChannel,
) -> anyhow::Result<VisitView> {
    let (id, row_id) = (visit.id(), row.to_owned());
    let hand_out = |address: &str| {
        let line = Line::HandedOut {
            visit: id,
            row: row_id,
            vendor: vendor.to_owned(),
            address: address.to_owned(),
        };
        say(&line).map_err(|error| {
            Failure::new(
                linking::FailureCode::Browser,
                words::Text::verbatim(error.to_string()),
            )
        })
    };
    match channel {
        LinkChannel::ThisBrowser => visit.open(row, hand_out).await.map_err(told),
        LinkChannel::Message => visit
            .send_message(row, MessageWay::LinkAlone, None, |_, address| {
                hand_out(address.expose_secret())
            })
            .await
            .map_err(told),
        // No customer looks at this screen: the picture is shown, and then the link opened here after all.
        LinkChannel::CustomersPhone => {
            visit.show_to_customer(row, None).await.map_err(told)?;
            anyhow::ensure!(visit.picture().is_some(), "the picture of the link is there");
            shown(Step::HandOver, visit.view())?;
            visit.hide_from_customer();
            doing(Step::HandOver, &visit.view().user_id)?;
            visit.open(row, hand_out).await.map_err(told)
        }
    }
}

/// Resolves when the account is connected; every change of the visit is looked at.
async fn connected(
    visit: &OpenVisit,
    place: usize,
    mut changes: tokio::sync::broadcast::Receiver<workflow::Change>,
) {
    while visit.view().rows[place].state != RowState::Connected {
        // What was missed shows in the next view.
        let _ = changes.recv().await;
    }
}

fn form(orders: &Orders) -> ConnectForm {
    ConnectForm {
        name: "Northlight".to_owned(),
        environment: Some(Environment::Custom),
        client_id: orders.client_id.clone(),
        client_secret: orders.client_secret.clone().into(),
        keep: Keep::Keyring,
        api_url: orders.api_url.clone(),
        token_url: orders.token_url.clone(),
        link_hosts: orders.link_host.clone(),
        redirect: RedirectChoice::Loopback,
    }
}

fn doing(step: Step, home: &str) -> anyhow::Result<()> {
    let home = home.to_owned();
    say(&Line::Doing { step, home })
}

fn shown(step: Step, visit: VisitView) -> anyhow::Result<()> {
    let visit = Box::new(visit);
    say(&Line::Shown { step, visit })
}

fn say(line: &Line) -> anyhow::Result<()> {
    let mut bytes = serde_json::to_vec(line)?;
    bytes.push(b'\n');
    Ok(std::io::stdout().lock().write_all(&bytes)?)
}

fn heard() -> anyhow::Result<String> {
    let mut line = String::new();
    anyhow::ensure!(
        std::io::stdin().lock().read_line(&mut line)? > 0,
        "nobody is there any more"
    );
    Ok(line)
}

fn told(failure: Failure) -> anyhow::Error {
    let Failure { code, message, .. } = failure;
    anyhow::anyhow!("{code:?}: {message}")
}
