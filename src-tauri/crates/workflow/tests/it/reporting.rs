//! The report of a visit as a file.

use std::fs;
use std::path::Path;

use linking::{Failure, FailureCode, ReportFormat};
use secrecy::ExposeSecret;
use simulator::Story;

use crate::support::{Scene, Visit};

const WHOLE_PDF: &str = "%PDF-1.4\n%%EOF\n";

/// A home that is linked, with the secrets that came up on the way.
async fn linked_home(scene: &Scene) -> (Visit, Vec<String>) {
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let request = visit
        .row_view()
        .plan
        .and_then(|plan| plan.request)
        .expect("a request");
    let request: serde_json::Value = serde_json::from_str(&request).expect("JSON");
    let way_back = request["redirectUri"].as_str().expect("a way back").to_owned();
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    let mut secrets = vec![
        scene
            .simulator
            .addresses()
            .client_secret
            .expose_secret()
            .to_owned(),
    ];
    // Each part of an address that is long enough to be one by itself.
    for address in [&url, &way_back] {
        let parts = address
            .split(['/', '?', '=', '&', '#'])
            .filter(|part| part.len() >= 16);
        secrets.extend(
            parts
                .filter(|part| !part.contains('.') && !part.contains(':'))
                .map(str::to_owned),
        );
        secrets.push(address.clone());
    }
    assert!(
        secrets.len() >= 5,
        "an address holds something to look for: {}",
        secrets.len()
    );
    (visit, secrets)
}

async fn save(scene: &Scene, visit: &Visit, format: ReportFormat, folder: &Path) -> Result<String, Failure> {
    let print = async |path: &Path| {
        fs::write(path, WHOLE_PDF).expect("the folder takes it");
        Ok(())
    };
    scene.desk.save_report(&visit.id, format, folder, print).await
}

#[tokio::test]
async fn no_byte_of_a_secret_is_in_a_saved_report() {
    let scene = Scene::opened(Story::AllConnected).await;
    let (visit, secrets) = linked_home(&scene).await;
    let folder = tempfile::tempdir().expect("a folder");
    for (format, name) in [
        (ReportFormat::Json, "hearthlink-custom-u1-2026-01-15.json"),
        (ReportFormat::Csv, "hearthlink-custom-u1-2026-01-15.csv"),
    ] {
        let path = save(&scene, &visit, format, folder.path()).await.expect("saved");
        assert_eq!(Path::new(&path), folder.path().join(name));
        let text = fs::read_to_string(path).expect("text");
        assert!(text.contains("battery:read:data"), "it is the report");
        for secret in &secrets {
            assert!(!text.contains(secret.as_str()), "{name} holds {secret}");
        }
    }
}

#[tokio::test]
async fn a_report_says_what_the_screen_says() {
    let scene = Scene::opened(Story::AllConnected).await;
    let (visit, _) = linked_home(&scene).await;
    let (report, view) = (scene.desk.report(&visit.id).expect("a report"), visit.view());
    assert_eq!(report.visit.state, view.state);
    assert_eq!(report.devices.len(), 3);
    assert_eq!(report.open_points, []);
    assert_eq!(report.timeline.len(), view.timeline.len());
    assert_eq!(report.profile.company, "Northlight");
}

#[tokio::test]
async fn the_same_report_again_is_another_file() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let folder = tempfile::tempdir().expect("a folder");
    let first = save(&scene, &visit, ReportFormat::Pdf, folder.path())
        .await
        .expect("saved");
    let second = save(&scene, &visit, ReportFormat::Pdf, folder.path())
        .await
        .expect("saved");
    assert!(first.ends_with("u1-2026-01-15.pdf"), "{first}");
    assert!(second.ends_with("u1-2026-01-15-2.pdf"), "{second}");
    assert_eq!(fs::read_to_string(first).expect("text"), WHOLE_PDF);
    let last = scene.desk.saved_report().expect("what was saved last");
    assert_eq!(last, Path::new(&second), "it is what the operator is shown");
}

#[tokio::test]
async fn a_page_that_was_not_printed_leaves_no_file() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let folder = tempfile::tempdir().expect("a folder");
    let refused = async |_: &Path| {
        Err(Failure::new(
            FailureCode::Printing,
            words::Text::verbatim("No printer."),
        ))
    };
    let half = async |path: &Path| {
        fs::write(path, "%PDF-1.4\n1 0 obj").expect("the folder takes it");
        Ok(())
    };
    let desk = &scene.desk;
    let failures = [
        desk.save_report(&visit.id, ReportFormat::Pdf, folder.path(), refused)
            .await,
        desk.save_report(&visit.id, ReportFormat::Pdf, folder.path(), half)
            .await,
    ];
    for failure in failures {
        assert_eq!(failure.expect_err("it is said").code, FailureCode::Printing);
    }
    assert_eq!(fs::read_dir(folder.path()).expect("it is there").count(), 0);
    assert_eq!(desk.saved_report(), None, "there is nothing to show");
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_to_is_said() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let file = tempfile::NamedTempFile::new().expect("a file");
    let failure = save(&scene, &visit, ReportFormat::Json, file.path())
        .await
        .expect_err("it is no folder");
    assert_eq!(failure.code, FailureCode::Storage);
    let text = failure.message.to_string();
    assert!(text.starts_with("The report could not be saved in "), "{text}");
}
