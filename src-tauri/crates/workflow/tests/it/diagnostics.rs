//! The connection check against a simulator that does not always behave.

mod support_file;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use linking::{
    CheckFault, CheckOutcome, CheckState, CheckStep, CheckStepView, ConnectionCheckView, Environment, Keep,
    ProfileSettings, RedirectChoice,
};
use secrecy::SecretString;
use simulator::{Fault, FaultKind, Options, Simulator, Story};
use store::{Profile, Profiles};
use tempfile::TempDir;
use vault::{Entry, Vault};
use workflow::{Clock, Desk, Pause, SystemClock};

use crate::support::Scene;

const PROFILE: &str = "5d0c2c5e-7e8c-4c50-b5c5-2f62f46a5d01";

/// The computer's clock, set wrong by so much.
struct WrongClock(SignedDuration);

impl Clock for WrongClock {
    fn now(&self) -> Timestamp {
        Timestamp::now().saturating_add(self.0).expect("a time")
    }

    fn pause(&self, length: Duration) -> Pause {
        SystemClock.pause(length)
    }
}

/// A client of a simulator that was connected before.
struct Kept {
    simulator: Simulator,
    folder: TempDir,
    profile: Profile,
    secret: SecretString,
}

impl Kept {
    async fn begin() -> Self {
        let simulator = Simulator::start(Options::default()).await.expect("a simulator");
        let addresses = simulator.addresses().clone();
        Self {
            simulator,
            folder: tempfile::tempdir().expect("a folder"),
            secret: addresses.client_secret,
            profile: Profile {
                id: PROFILE.to_owned(),
                name: "Northlight".to_owned(),
                environment: Environment::Custom,
                client_id: addresses.client_id,
                api_url: addresses.api_url,
                token_url: addresses.token_url,
                link_hosts: vec![addresses.link_host],
                redirect: RedirectChoice::Loopback,
                keep: Keep::Session,
                settings: ProfileSettings::default(),
            },
        }
    }

    async fn desk(&self, clock: impl Clock) -> Arc<Desk> {
        let profiles = Profiles::read(self.folder.path()).expect("a file");
        profiles.put(self.profile.clone()).expect("saved");
        let vault = Vault::keyring("hearthlink-test");
        let entry = Entry::client_secret(PROFILE);
        vault
            .put(&entry, self.secret.clone(), vault::Keep::Session)
            .await
            .expect("kept");
        Arc::new(Desk::with(self.folder.path(), vault, Arc::new(clock), "en"))
    }

    async fn check(&self) -> ConnectionCheckView {
        check(&self.desk(SystemClock).await).await
    }
}

/// Checks the client to the end.
async fn check(desk: &Arc<Desk>) -> ConnectionCheckView {
    let mut changes = desk.changes();
    desk.begin_check(PROFILE).expect("it begins");
    let over = async {
        loop {
            let view = desk.connection_check(PROFILE).expect("it began");
            if view.outcome != CheckOutcome::Running {
                return view;
            }
            // What was missed shows in the next view.
            let _ = changes.recv().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), over)
        .await
        .expect("it ends")
}

fn step(view: &ConnectionCheckView, step: CheckStep) -> &CheckStepView {
    view.steps
        .iter()
        .find(|view| view.step == step)
        .expect("every step")
}

fn states(view: &ConnectionCheckView) -> [CheckState; 6] {
    CheckStep::ALL.map(|wanted| step(view, wanted).state)
}

#[tokio::test]
async fn a_client_with_nothing_wrong_passes_and_nothing_is_changed() {
    let kept = Kept::begin().await;
    let view = kept.check().await;
    assert_eq!(view.outcome, CheckOutcome::Passed, "{view:#?}");
    let requests = kept.simulator.requests();
    assert!(!requests.is_empty());
    for request in requests {
        let reads = request.method == "GET" || request.path.contains("token");
        assert!(reads, "{} {}", request.method, request.path);
    }
}

#[tokio::test]
async fn a_wrong_secret_is_found_at_the_token_and_the_api_is_not_tried() {
    use CheckState::{Failed, NotTried, Passed};
    let mut kept = Kept::begin().await;
    kept.secret = "wrong".to_owned().into();
    let view = kept.check().await;
    assert_eq!(states(&view), [Passed, Passed, Passed, Failed, NotTried, Passed]);
    assert_eq!(
        step(&view, CheckStep::Token).fault,
        Some(CheckFault::WrongCredentials)
    );
    assert!(
        kept.simulator
            .requests()
            .iter()
            .all(|request| !request.path.contains("/users"))
    );
}

#[tokio::test]
async fn without_its_secret_the_rest_is_checked_all_the_same() {
    use CheckState::{Failed, NotTried, Passed};
    let kept = Kept::begin().await;
    drop(kept.desk(SystemClock).await);
    // Whatever the keyring of this computer says, it does not hold this.
    let desk = Arc::new(Desk::with(
        kept.folder.path(),
        Vault::keyring("hearthlink-test-nothing"),
        Arc::new(SystemClock),
        "en",
    ));
    let view = check(&desk).await;
    assert_eq!(
        states(&view),
        [Failed, Passed, Passed, NotTried, NotTried, Passed]
    );
    assert!(
        kept.simulator
            .requests()
            .iter()
            .all(|request| request.method == "GET")
    );
}

#[tokio::test]
async fn a_name_that_leads_nowhere_is_named() {
    let mut kept = Kept::begin().await;
    kept.profile.api_url = "https://api.hearthlink.invalid".to_owned();
    let view = kept.check().await;
    let names = step(&view, CheckStep::Names);
    assert_eq!(names.fault, Some(CheckFault::NameUnknown));
    let means = names.means.as_ref().expect("told").to_string();
    assert!(means.contains("api.hearthlink.invalid"), "{means}");
    assert_eq!(step(&view, CheckStep::Clock).state, CheckState::NotTried);
}

#[tokio::test]
async fn a_plain_port_is_told_from_a_network_that_is_down() {
    let mut kept = Kept::begin().await;
    let plain = kept.profile.token_url.replace("http://", "https://");
    kept.profile.token_url = plain;
    let view = kept.check().await;
    assert_eq!(step(&view, CheckStep::Connection).fault, Some(CheckFault::NotTls));
    kept.profile.api_url = "http://127.0.0.1:9/".to_owned();
    kept.profile.token_url = "http://127.0.0.1:9/token".to_owned();
    let view = kept.check().await;
    assert_eq!(
        step(&view, CheckStep::Connection).fault,
        Some(CheckFault::NoConnection)
    );
}

#[tokio::test]
async fn what_the_api_says_is_told_apart() {
    let kept = Kept::begin().await;
    for (kind, fault) in [
        (FaultKind::Unauthorized, CheckFault::TokenRefused),
        (FaultKind::Status { status: 403 }, CheckFault::NotAllowed),
        (FaultKind::Status { status: 502 }, CheckFault::Unavailable),
        (FaultKind::NotFound, CheckFault::NotTheApi),
        (FaultKind::Malformed, CheckFault::NotTheApi),
        (FaultKind::CutBefore, CheckFault::Cut),
        (
            FaultKind::TooManyRequests { retry_after: None },
            CheckFault::RateLimited,
        ),
    ] {
        kept.simulator.clear_faults();
        kept.simulator.fault(Fault::always("/users", kind.clone()));
        let view = kept.check().await;
        assert_eq!(step(&view, CheckStep::Api).fault, Some(fault), "{kind:?}");
    }
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_warned_of() {
    let kept = Kept::begin().await;
    let ahead = kept.desk(WrongClock(SignedDuration::from_mins(7))).await;
    let view = check(&ahead).await;
    assert_eq!(view.outcome, CheckOutcome::Warned, "everything else works");
    let clock = step(&view, CheckStep::Clock);
    assert_eq!(clock.fault, Some(CheckFault::ClockOff));
    let measured = clock.measured.as_ref().expect("a number").to_string();
    assert!(measured.ends_with("min ahead"), "{measured}");
}

#[tokio::test]
async fn a_check_that_is_stopped_asks_nothing_more_and_can_be_repeated() {
    let kept = Kept::begin().await;
    let desk = kept.desk(SystemClock).await;
    let late = FaultKind::Latency { milliseconds: 60_000 };
    kept.simulator.fault(Fault::always("/health/ready", late));
    let mut changes = desk.changes();
    desk.begin_check(PROFILE).expect("it begins");
    loop {
        let view = desk.connection_check(PROFILE).expect("it began");
        if step(&view, CheckStep::Connection).state == CheckState::Running {
            break;
        }
        let _ = changes.recv().await;
    }
    desk.cancel_check(PROFILE);
    let view = desk.connection_check(PROFILE).expect("it began");
    assert_eq!(view.outcome, CheckOutcome::Cancelled);
    assert!(
        kept.simulator
            .requests()
            .iter()
            .all(|request| !request.path.contains("token"))
    );
    kept.simulator.clear_faults();
    assert_eq!(check(&desk).await.outcome, CheckOutcome::Passed);
}

#[tokio::test]
async fn the_demo_can_be_checked_too() {
    let scene = Scene::demo(Story::AllConnected).await;
    let mut changes = scene.desk.changes();
    scene.desk.begin_check("demo").expect("it begins");
    let view = loop {
        let view = scene.desk.connection_check("demo").expect("it began");
        if view.outcome != CheckOutcome::Running {
            break view;
        }
        let _ = changes.recv().await;
    };
    assert_eq!(step(&view, CheckStep::Api).state, CheckState::Passed, "{view:#?}");
}
