//! A desk with a simulator, and one clock for both that stands still until it is moved.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use linking::{
    ConnectForm, Environment, Keep, OutcomeView, Pack, PlanDraft, PlanRowView, RedirectChoice, VendorChoice,
    VisitView,
};
use simulator::{Options, Simulator, Story};
use tempfile::TempDir;
use tokio::sync::watch;
use vault::Vault;
use workflow::{Change, Clock, DemoAddresses, Desk, OpenVisit, Pause};

/// A clock that tests move.
#[derive(Clone)]
pub(crate) struct MovedClock {
    now: watch::Sender<Timestamp>,
    asleep: Arc<Mutex<Vec<Timestamp>>>,
}

impl MovedClock {
    fn new() -> Self {
        let start = "2026-01-15T09:42:00Z".parse().expect("a time");
        Self {
            now: watch::Sender::new(start),
            asleep: Arc::default(),
        }
    }

    fn advance(&self, by: Duration) {
        self.now
            .send_modify(|now| *now = now.checked_add(by).expect("a time"));
    }

    /// When the pauses that have begun would end.
    pub(crate) fn next_end(&self) -> Option<Timestamp> {
        let now = *self.now.borrow();
        let asleep = self.asleep.lock().expect("no panic");
        asleep.iter().copied().filter(|end| *end > now).min()
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        *self.now.borrow()
    }

    fn zone(&self) -> jiff::tz::TimeZone {
        jiff::tz::TimeZone::UTC
    }

    fn pause(&self, length: Duration) -> Pause {
        let mut now = self.now.subscribe();
        let end = self.now().checked_add(length).expect("a time");
        self.asleep.lock().expect("no panic").push(end);
        Box::pin(async move {
            // The sender lives as long as the test; if it went, there would be nobody to wake for.
            let _ = now.wait_for(|now| *now >= end).await;
        })
    }
}

pub(crate) struct Scene {
    pub(crate) desk: Arc<Desk>,
    pub(crate) simulator: Simulator,
    pub(crate) clock: MovedClock,
    pub(crate) folder: TempDir,
    vault: Vault,
}

impl Scene {
    /// A desk that knows nobody yet.
    pub(crate) async fn begin(story: Story) -> Self {
        Self::with(Options {
            story,
            live: false,
            ..Options::default()
        })
        .await
    }

    pub(crate) async fn with(options: Options) -> Self {
        let simulator = Simulator::start(options).await.expect("a simulator");
        let folder = tempfile::tempdir().expect("a folder");
        let clock = MovedClock::new();
        let vault = Vault::keyring("hearthlink-test");
        let desk = Desk::with(folder.path(), vault.clone(), Arc::new(clock.clone()), "en");
        Self {
            desk: Arc::new(desk),
            simulator,
            clock,
            folder,
            vault,
        }
    }

    /// A desk with the simulator opened as the demo and its vendors known.
    pub(crate) async fn demo(story: Story) -> Self {
        let scene = Self::begin(story).await;
        let addresses = scene.simulator.addresses();
        let demo = DemoAddresses {
            company: "Northlight Installations".to_owned(),
            api_url: addresses.api_url.clone(),
            token_url: addresses.token_url.clone(),
            client_id: addresses.client_id.clone(),
            client_secret: addresses.client_secret.clone(),
            link_host: addresses.link_host.clone(),
            clock: Arc::new(scene.clock.clone()),
        };
        scene.desk.open_demo(demo).await.expect("it opens");
        scene.learn_vendors().await;
        scene
    }

    /// A desk with the simulator connected as a client of its own and its vendors known.
    pub(crate) async fn opened(story: Story) -> Self {
        let scene = Self::begin(story).await;
        scene.connect().await;
        scene
    }

    pub(crate) async fn connect(&self) {
        self.desk.connect(self.form()).await.expect("connected");
        self.learn_vendors().await;
    }

    async fn learn_vendors(&self) {
        let connection = self.desk.connection().expect("open");
        connection.catalogue(false).await.expect("vendors");
    }

    /// The program ends as in a power cut and starts again: the folder and the keyring are as they were.
    pub(crate) fn restart(&mut self) {
        self.desk.end();
        let clock = Arc::new(self.clock.clone());
        self.desk = Arc::new(Desk::with(self.folder.path(), self.vault.clone(), clock, "en"));
    }

    /// Lets time pass, here and in the simulator.
    pub(crate) fn advance(&self, by: Duration) {
        self.simulator.advance(by);
        self.clock.advance(by);
    }

    /// The form that connects the simulator, its secret kept for the session alone.
    pub(crate) fn form(&self) -> ConnectForm {
        let addresses = self.simulator.addresses();
        ConnectForm {
            name: "Northlight".to_owned(),
            environment: Some(Environment::Custom),
            client_id: addresses.client_id.clone(),
            client_secret: addresses.client_secret.clone(),
            keep: Keep::Session,
            api_url: addresses.api_url.clone(),
            token_url: addresses.token_url.clone(),
            link_hosts: addresses.link_host.clone(),
            redirect: RedirectChoice::Loopback,
        }
    }

    /// Begins a visit whose first row is planned: the home's energy at a vendor.
    pub(crate) async fn visit(&self, user_id: &str, vendor: Option<&str>) -> Visit {
        let view = self.desk.begin_visit(user_id).await.expect("a visit");
        let row = view.rows[0].id.clone();
        self.desk
            .change_row(&view.id, &row, home(vendor), Vec::new())
            .await
            .expect("planned");
        Visit {
            open: self.desk.visit(&view.id).expect("it is open"),
            id: view.id,
            row,
        }
    }

    /// The same with its link created.
    pub(crate) async fn linked(&self, user_id: &str, vendor: Option<&str>) -> Visit {
        let visit = self.visit(user_id, vendor).await;
        visit.create().await;
        visit
    }

    /// Waits until the visit is so; every change of it is looked at.
    pub(crate) async fn until(
        &self,
        visit: &Visit,
        what: &str,
        holds: impl Fn(&VisitView) -> bool,
    ) -> VisitView {
        let mut changes = self.desk.changes();
        let waited = tokio::time::timeout(Duration::from_secs(20), async {
            loop {
                let view = visit.view();
                if holds(&view) {
                    return view;
                }
                // What was missed shows in the next view.
                let _ = changes.recv().await;
            }
        });
        match waited.await {
            Ok(view) => view,
            Err(late) => panic!("waited in vain for {what} ({late}): {:#?}", visit.view()),
        }
    }

    /// Lets time pass in the steps that the watch takes, until this much has passed.
    pub(crate) async fn pass(&self, visit: &Visit, time: Duration) {
        let end = self.clock.now().checked_add(time).expect("a time");
        while self.clock.now() < end {
            self.settled(visit).await;
            let next = self.clock.next_end().map_or(end, |next| next.min(end));
            let step = Duration::try_from(next.duration_since(self.clock.now())).expect("the future");
            self.advance(step.max(Duration::from_millis(1)));
        }
        self.settled(visit).await;
    }

    /// Waits until the watch has nothing more to do at this moment.
    pub(crate) async fn settled(&self, visit: &Visit) {
        let now = self.clock.now();
        self.until(visit, "the watch to sleep", |view| {
            let due = view
                .watch
                .next_look_at
                .as_deref()
                .map(|at| at.parse::<Timestamp>().expect("a time"));
            match view.watch.state {
                linking::WatchState::Looking => false,
                linking::WatchState::Waiting | linking::WatchState::Offline => {
                    due.is_some_and(|due| due > now)
                }
                _ => true,
            }
        })
        .await;
    }

    /// How often a path was asked for.
    pub(crate) fn asked(&self, part: &str) -> usize {
        let requests = self.simulator.requests();
        requests
            .iter()
            .filter(|request| request.path.contains(part))
            .count()
    }

    /// The notices that changes bring from here on.
    pub(crate) fn notices(&self) -> Notices {
        Notices(self.desk.changes())
    }
}

/// The news that a desktop would show.
pub(crate) struct Notices(tokio::sync::broadcast::Receiver<Change>);

impl Notices {
    /// Those that have come so far.
    pub(crate) fn so_far(&mut self) -> Vec<String> {
        let mut bodies = Vec::new();
        while let Ok(change) = self.0.try_recv() {
            if let Change::Notice { body, .. } = change {
                bodies.push(said(&body));
            }
        }
        bodies
    }

    /// Waits for one that holds this.
    pub(crate) async fn until(&mut self, part: &str) {
        let waited = tokio::time::timeout(Duration::from_secs(20), async {
            loop {
                if let Change::Notice { body, .. } = self.0.recv().await.expect("changes")
                    && said(&body).contains(part)
                {
                    return;
                }
            }
        });
        waited
            .await
            .unwrap_or_else(|_| panic!("waited in vain for notice of {part}"));
    }
}

/// A visit, and the row that it is about.
pub(crate) struct Visit {
    pub(crate) open: Arc<OpenVisit>,
    pub(crate) id: String,
    pub(crate) row: String,
}

impl Visit {
    pub(crate) fn view(&self) -> VisitView {
        self.open.view()
    }

    pub(crate) fn row_view(&self) -> PlanRowView {
        let view = self.view();
        view.rows
            .into_iter()
            .find(|row| row.id == self.row)
            .expect("its row")
    }

    pub(crate) fn outcome(&self) -> OutcomeView {
        self.row_view().outcome.expect("an outcome")
    }

    pub(crate) fn link(&self) -> linking::LinkView {
        self.row_view().link.expect("a link")
    }

    /// Creates a link; that the household comes to be is meant.
    pub(crate) async fn create(&self) {
        self.open.create_link(&self.row, true).await.expect("a link");
    }

    /// Opens the link here by remembering its URL.
    pub(crate) async fn open_here(&self) -> String {
        let mut url = String::new();
        self.open
            .open(&self.row, |link| {
                link.clone_into(&mut url);
                Ok(())
            })
            .await
            .expect("it opens");
        url
    }
}

/// Inverter, battery and meter, from a vendor or whichever the customer chooses.
pub(crate) fn home(vendor: Option<&str>) -> PlanDraft {
    PlanDraft {
        user_id: String::new(),
        asset_types: ["inverter", "battery", "meter"]
            .map(enode::AssetType::from)
            .to_vec(),
        vendor: vendor.map_or(VendorChoice::Customer, |vendor| VendorChoice::Vendor {
            vendor: vendor.to_owned(),
        }),
        scopes: None,
        pack: Pack::ReadAndControl,
        language: enode::Language::Browser,
        color_scheme: enode::ColorScheme::System,
        redirect_uri: None,
        channel: linking::LinkChannel::ThisBrowser,
    }
}

/// A notice as it is said in English.
fn said(body: &[words::Text]) -> String {
    body.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
