//! The support file and the log, and that neither names anybody.

use std::path::Path;
use std::sync::Arc;

use linking::{AppFacts, ScreenFacts};
use secrecy::ExposeSecret;
use simulator::{Fault, FaultKind, Story};
use vault::Vault;
use workflow::{Desk, Log, SystemClock};

use crate::support::Scene;

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
    assert_eq!(std::fs::read_to_string(&path).expect("there"), shown);
    let failure = scene.desk.save_support_file(path.as_ref()).await;
    let text = failure.expect_err("it is no folder").message.to_string();
    assert!(
        text.starts_with("The support file could not be saved in "),
        "{text}"
    );
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
