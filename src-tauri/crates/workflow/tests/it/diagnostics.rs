//! The connection check against a simulator that does not always behave, the support file, and the log.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use linking::{
    AppFacts, CheckFault, CheckOutcome, CheckState, CheckStep, CheckStepView, ConnectionCheckView,
    Environment, Keep, ProfileSettings, RedirectChoice, ScreenFacts,
};
use secrecy::{ExposeSecret, SecretString};
use simulator::{Fault, FaultKind, Options, Simulator, Story};
use store::{Profile, Profiles};
use tempfile::TempDir;
use vault::{Entry, Vault};
use workflow::{Clock, Desk, Log, Pause, SystemClock};

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

fn screen() -> ScreenFacts {
    ScreenFacts {
        language: "en".to_owned(),
        languages: Vec::new(),
        dark: false,
        reduced_motion: false,
        forced_colors: false,
        width: 1280,
        height: 800,
        scale: 100,
    }
}

async fn support_text(scene: &Scene, visit: &str, log: &str) -> String {
    let app = AppFacts::default();
    let screen = screen();
    let file = scene.desk.support_file(&app, &screen, Some(visit), &[], log);
    file.await.text
}

/// The made-up name of the household.
fn household(text: &str) -> String {
    let name = text.split('"').find(|part| part.starts_with("household-"));
    name.expect("a household").to_owned()
}

#[tokio::test]
async fn the_support_file_is_saved_as_it_was_shown_and_names_nobody() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let target = tempfile::tempdir().expect("a folder");
    let nothing = scene
        .desk
        .save_support_file(target.path())
        .await
        .expect("no fault");
    assert_eq!(nothing, None, "what was not shown is not saved");
    let visit = scene.linked("kvarnvagen-14", Some("ENPHASE")).await;
    scene
        .desk
        .describe_visit(&visit.id, "The Lindqvists".to_owned(), "said yes".to_owned())
        .await
        .expect("described");
    let shown = support_text(&scene, &visit.id, "").await;
    let path = scene
        .desk
        .save_support_file(target.path())
        .await
        .expect("saved")
        .expect("a path");
    assert_eq!(std::fs::read_to_string(path).expect("there"), shown);
    let link = visit.open_here().await;
    let client = scene.simulator.addresses().client_id.clone();
    for secret in [
        "kvarnvagen",
        "Lindqvist",
        "said yes",
        "Northlight",
        &visit.id,
        &client,
        &link,
    ] {
        assert!(!shown.contains(secret), "{secret} is in {shown}");
    }
    assert!(shown.contains("linkCreated"), "{shown}");
    let before = household(&shown);
    drop(visit);
    scene.restart();
    scene.connect().await;
    let again = scene.visit("kvarnvagen-14", Some("ENPHASE")).await;
    let shown = support_text(&scene, &again.id, "").await;
    assert_eq!(
        household(&shown),
        before,
        "the same home has the same name after a restart"
    );
}

/// A visit is played with everything that is logged written down; the files hold nothing that is secret or tells of
/// somebody's home.
#[test]
fn the_log_of_a_visit_holds_no_secret_and_no_home() {
    let folder = tempfile::tempdir().expect("a folder");
    let (log, dispatch) = Log::new(folder.path());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .on_thread_start({
            let dispatch = dispatch.clone();
            // For as long as the thread lives.
            move || std::mem::forget(tracing::dispatcher::set_default(&dispatch))
        })
        .build()
        .expect("a runtime");
    let _here = tracing::dispatcher::set_default(&dispatch);
    log.set_detailed(true);
    let secrets = runtime.block_on(async { tokio::spawn(play_with_trouble()).await.expect("it is played") });
    log.end();
    let mut written = Vec::new();
    for entry in std::fs::read_dir(folder.path()).expect("the folder").flatten() {
        written.extend(std::fs::read(entry.path()).expect("a file"));
    }
    let text = String::from_utf8_lossy(&written).into_owned();
    assert!(
        text.contains("\"answered\"") && text.contains("trying again"),
        "it was written: {text}"
    );
    for secret in secrets {
        assert!(!text.contains(&secret), "{secret} is in {text}");
    }
}

/// Plays a visit in which the network fails now and then. Answers with what must not be written anywhere.
async fn play_with_trouble() -> Vec<String> {
    let scene = Scene::opened(Story::AllConnected).await;
    scene
        .simulator
        .fault(Fault::times("/users", FaultKind::CutBefore, 1));
    scene
        .desk
        .connection()
        .expect("open")
        .look_up_household("kvarnvagen-14")
        .await
        .expect("looked up");
    let visit = scene.linked("kvarnvagen-14", Some("ENPHASE")).await;
    scene
        .desk
        .describe_visit(&visit.id, "The Lindqvists".to_owned(), "said yes".to_owned())
        .await
        .expect("described");
    let link = visit.open_here().await;
    scene.simulator.complete_link(&link, "ENPHASE").expect("linked");
    scene
        .simulator
        .fault(Fault::times("/assets", FaultKind::Status { status: 503 }, 2));
    let _ = visit.open.look_now().await;
    scene
        .desk
        .begin_check(&visit.view().profile_id)
        .expect("it begins");
    let addresses = scene.simulator.addresses();
    let secret = addresses.client_secret.expose_secret().to_owned();
    let token = link.rsplit('/').next().unwrap_or_default().to_owned();
    let all = [
        secret,
        addresses.client_id.clone(),
        token,
        link,
        "kvarnvagen-14".into(),
        "Lindqvist".into(),
        "said yes".into(),
    ];
    all.into_iter().filter(|word| !word.is_empty()).collect()
}

#[test]
fn only_this_user_may_read_the_key_of_the_names() {
    // Where the system knows no such thing, its folders are the user's own.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let folder = tempfile::tempdir().expect("a folder");
        runtime.block_on(async {
            let desk = Desk::with(
                folder.path(),
                Vault::keyring("hearthlink-test"),
                Arc::new(SystemClock),
                "en",
            );
            desk.support_file(&AppFacts::default(), &screen(), None, &[], "")
                .await;
        });
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode();
        assert_eq!(mode(&folder.path().join("pseudonyms.key")) & 0o077, 0);
    }
}
