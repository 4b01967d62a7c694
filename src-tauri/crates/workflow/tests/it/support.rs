//! A desk with a simulator, and a clock that stands still until it is moved.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::Timestamp;
use linking::{ConnectForm, Environment, Keep, Pack, PlanDraft, RedirectChoice, VendorChoice, VisitView};
use simulator::{Options, Simulator, Story};
use tempfile::TempDir;
use tokio::sync::watch;
use vault::Vault;
use workflow::{Clock, DemoAddresses, Desk, Pause};

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

    pub(crate) fn advance(&self, by: Duration) {
        self.now
            .send_modify(|now| *now = now.checked_add(by).expect("a time"));
    }

    /// When the pauses that have begun would end.
    pub(crate) fn next_end(&self) -> Option<Timestamp> {
        let now = *self.now.borrow();
        self.asleep
            .lock()
            .expect("no panic")
            .iter()
            .copied()
            .filter(|end| *end > now)
            .min()
    }
}

impl Clock for MovedClock {
    fn now(&self) -> Timestamp {
        *self.now.borrow()
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
}

impl Scene {
    /// A desk that knows nobody yet.
    pub(crate) async fn begin(story: Story) -> Self {
        let simulator = Simulator::start(Options {
            story,
            ..Options::default()
        })
        .await
        .expect("a simulator");
        let folder = tempfile::tempdir().expect("a folder");
        let clock = MovedClock::new();
        let desk = Arc::new(Desk::with(
            folder.path(),
            Vault::keyring("hearthlink-test"),
            Arc::new(clock.clone()),
        ));
        Self {
            desk,
            simulator,
            clock,
            folder,
        }
    }

    /// A desk with the simulator opened and its vendors known.
    pub(crate) async fn opened(story: Story) -> Self {
        let scene = Self::begin(story).await;
        let addresses = scene.simulator.addresses();
        let demo = DemoAddresses {
            api_url: addresses.api_url.clone(),
            token_url: addresses.token_url.clone(),
            client_id: addresses.client_id.clone(),
            client_secret: addresses.client_secret.clone(),
            link_host: addresses.link_host.clone(),
        };
        scene.desk.open_demo(demo).await.expect("it opens");
        scene
            .desk
            .connection()
            .expect("open")
            .catalogue(false)
            .await
            .expect("vendors");
        scene
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

    /// Creates a link, and opens it by remembering its URL.
    pub(crate) async fn open_link(&self, draft: &PlanDraft) -> String {
        self.desk.create_link(draft).await.expect("a link");
        let mut url = String::new();
        let visit = self.desk.live_visit().expect("a visit");
        visit
            .open(|link| {
                link.clone_into(&mut url);
                Ok(())
            })
            .await
            .expect("it opens");
        url
    }

    /// Waits until the visit is so; every change of it is looked at.
    pub(crate) async fn until(&self, what: &str, holds: impl Fn(&VisitView) -> bool) -> VisitView {
        let mut changes = self.desk.changes();
        let seen = changes.wait_for(|view| view.as_ref().is_some_and(&holds));
        let seen = tokio::time::timeout(Duration::from_secs(20), seen).await;
        match seen {
            Ok(Ok(view)) => view.clone().expect("a visit"),
            _ => panic!("waited in vain for {what}: {:#?}", self.desk.visit_view()),
        }
    }

    /// How often a path was asked for.
    pub(crate) fn asked(&self, part: &str) -> usize {
        self.simulator
            .requests()
            .iter()
            .filter(|request| request.path.contains(part))
            .count()
    }
}

/// Inverter, battery and meter of a household, from a vendor or whichever the customer chooses.
pub(crate) fn home(user_id: &str, vendor: Option<&str>) -> PlanDraft {
    PlanDraft {
        user_id: user_id.to_owned(),
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
    }
}
