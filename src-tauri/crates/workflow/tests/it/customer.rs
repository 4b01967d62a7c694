//! What is turned to the customer: how far they are, in their language, with the company's mark.

use std::time::Duration;

use enode::Language;
use linking::{CustomerPhase, CustomerScreen, FailureCode, Field, PlanDraft, Preferences};
use simulator::Story;
use words::OperatorLanguage;

use crate::support::{Scene, Visit, home};

const DRAWING: &[u8] = br#"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>"#;

impl Visit {
    /// Plans the home in a language of Link UI, and creates its link.
    async fn linked_in(&self, scene: &Scene, language: Language) {
        let draft = PlanDraft {
            language,
            ..home(Some("ENPHASE"))
        };
        let changed = scene.desk.change_row(&self.id, &self.row, draft, Vec::new());
        changed.await.expect("planned");
        self.create().await;
    }
}

async fn shown(scene: &Scene, visit: &Visit) -> CustomerScreen {
    let shown = scene.desk.show_to_customer(&visit.id, &visit.row, None);
    shown.await.expect("shown")
}

#[tokio::test]
async fn the_screen_follows_the_customer_until_the_devices_have_come() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    visit.linked_in(&scene, Language::German).await;
    let screen = shown(&scene, &visit).await;
    assert_eq!(
        (screen.phase, screen.view.language.as_str()),
        (CustomerPhase::Scan, "de-DE")
    );
    assert_eq!(screen.environment_name, "Benutzerdefiniert");
    let told = serde_json::to_string(&screen).expect("it is JSON");
    assert!(
        !told.contains("u1") && !told.contains("://"),
        "nothing of the operator's, and no address: {told}"
    );
    let url = visit.open_here().await;
    let phase = || scene.desk.customer_screen().map(|screen| screen.phase);
    assert_eq!(phase(), Some(CustomerPhase::Opened));
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    scene.settled(&visit).await;
    scene.advance(Duration::from_millis(2_300));
    scene
        .until(&visit, "the outcome", |view| view.connected == 3)
        .await;
    let screen = scene.desk.customer_screen().expect("still shown");
    assert_eq!((screen.phase, screen.devices.len()), (CustomerPhase::Found, 3));
    assert!(scene.desk.picture().is_none(), "there is nothing left to scan");
    visit.create().await;
    assert_eq!(phase(), Some(CustomerPhase::Over), "a newer link took its place");
    let again = shown(&scene, &visit).await;
    assert_eq!(
        (again.phase, again.devices),
        (CustomerPhase::Scan, Vec::new()),
        "what an earlier link brought was not brought by this one"
    );
}

#[tokio::test]
async fn the_customer_is_addressed_in_the_operators_language_until_another_is_chosen() {
    let scene = Scene::begin(Story::AllConnected).await;
    let german = Preferences {
        language: Some(OperatorLanguage::German),
        ..Preferences::default()
    };
    scene.desk.change_preferences(german).expect("kept");
    scene.connect().await;
    let begun = scene.desk.begin_visit("u2").await.expect("a visit");
    assert_eq!(begun.rows[0].draft.language, Language::German, "asked of Link UI");
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    for (chosen, spoken) in [(Language::Browser, "de-DE"), (Language::French, "fr-FR")] {
        visit.linked_in(&scene, chosen).await;
        assert_eq!(shown(&scene, &visit).await.view.language, spoken);
        let message = visit.open.message_preview(&visit.row, None).expect("written");
        assert_eq!(message.language, spoken);
    }
}

#[tokio::test]
async fn one_link_is_shown_at_a_time() {
    let scene = Scene::opened(Story::AllConnected).await;
    let one = scene.linked("u1", Some("ENPHASE")).await;
    let other = scene.linked("u2", Some("ENPHASE")).await;
    shown(&scene, &one).await;
    assert!(one.open.picture().is_some());
    shown(&scene, &other).await;
    assert!(one.open.picture().is_none() && one.open.customer_screen().is_none());
    assert!(other.open.picture().is_some());
}

#[tokio::test]
async fn who_comes_back_is_greeted_by_the_company_in_the_sessions_language() {
    let scene = Scene::opened(Story::AllConnected).await;
    let profile = scene.desk.connection().expect("open").profile_view().id;
    scene
        .desk
        .change_mark(&profile, Some(DRAWING.to_vec()))
        .expect("a mark");
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    visit.linked_in(&scene, Language::German).await;
    let url = visit.open_here().await;
    let redirect = scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    let http = reqwest::Client::new();
    let page = |language| {
        let asked = http.get(&redirect).header("accept-language", language);
        async move {
            asked
                .send()
                .await
                .expect("it answers")
                .text()
                .await
                .expect("a text")
        }
    };
    let first = page("fr").await;
    for part in [
        "lang=\"de-DE\"",
        "Vielen Dank",
        "Northlight",
        "data:image/svg+xml;base64,",
    ] {
        assert!(first.contains(part), "{part} in {first}");
    }
    let second = page("fr-CH, en;q=0.5").await;
    assert!(
        second.contains("lang=\"fr-FR\"") && !second.contains("Northlight"),
        "nobody knows whose it was, but the browser says what is read there: {second}"
    );
}

#[tokio::test]
async fn a_mark_is_kept_with_its_profile_until_it_is_taken_away() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let profile = scene.desk.connection().expect("open").profile_view().id;
    let refused = scene.desk.change_mark(&profile, Some(b"<html/>".to_vec()));
    let refused = refused.expect_err("no picture");
    assert_eq!(
        (refused.code, refused.problems[0].field),
        (FailureCode::InvalidInput, Field::Mark)
    );
    let view = scene
        .desk
        .change_mark(&profile, Some(DRAWING.to_vec()))
        .expect("a mark");
    let place = view.mark.expect("its place");
    assert!(place.starts_with(&format!("{profile}/")));
    scene.restart();
    scene
        .desk
        .open(&profile)
        .await
        .expect("opened again with its secret, which this test's vault still has");
    let mark = scene.desk.mark(&profile).expect("it is still there");
    assert_eq!(mark.bytes(), DRAWING);
    let file = scene.folder.path().join(format!("mark-{profile}.picture"));
    assert!(file.exists());
    let view = scene.desk.change_mark(&profile, None).expect("taken away");
    assert_eq!((view.mark, file.exists()), (None, false));
}

#[tokio::test]
async fn the_demos_mark_is_kept_nowhere() {
    let scene = Scene::demo(Story::AllConnected).await;
    let view = scene
        .desk
        .change_mark("demo", Some(DRAWING.to_vec()))
        .expect("a mark");
    assert!(view.mark.is_some());
    let files = std::fs::read_dir(scene.folder.path()).expect("the folder");
    let names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    assert_eq!(names.filter(|name| name.starts_with("mark")).count(), 0);
    let view = scene.desk.change_mark("demo", None).expect("no mark");
    assert_eq!(view.mark, None);
}
