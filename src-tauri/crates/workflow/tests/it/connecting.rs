//! Profiles and households.

use linking::{FailureCode, Field, Keep, Preferences, PreferencesView, Theme};
use simulator::Story;
use words::OperatorLanguage;
use workflow::Desk;

use crate::support::Scene;

#[tokio::test]
async fn a_client_is_connected_saved_and_opened() {
    let scene = Scene::begin(Story::AllConnected).await;
    let profile = scene.desk.connect(scene.form()).await.expect("connected");
    assert_eq!(scene.desk.start("1", Vec::new()).profiles, [profile]);
    let file = std::fs::read_to_string(scene.folder.path().join("profiles.json")).expect("saved");
    let secret = secrecy::ExposeSecret::expose_secret(&scene.simulator.addresses().client_secret).to_owned();
    assert!(!file.contains(&secret), "the secret is not in the file");
}

#[tokio::test]
async fn after_a_restart_a_secret_kept_for_the_session_is_asked_for_again() {
    let scene = Scene::begin(Story::AllConnected).await;
    let profile = scene.desk.connect(scene.form()).await.expect("connected");
    // Whatever a keyring says or does not say here, there never was anything in it.
    let again = std::sync::Arc::new(Desk::new(scene.folder.path(), "en"));
    let failure = again.open(&profile.id).await.expect_err("the secret is gone");
    assert_eq!(failure.code, FailureCode::SecretMissing, "{failure:?}");
    let secret = scene.simulator.addresses().client_secret.clone();
    again
        .supply_secret(&profile.id, secret, Keep::Session)
        .await
        .expect("opened");
}

#[tokio::test]
async fn wrong_credentials_leave_nothing_behind() {
    let scene = Scene::begin(Story::AllConnected).await;
    let mut form = scene.form();
    form.client_secret = "wrong".to_owned().into();
    let failure = scene.desk.connect(form).await.expect_err("refused");
    assert_eq!(failure.code, FailureCode::WrongCredentials);
    assert!(scene.desk.start("1", Vec::new()).profiles.is_empty());
    assert!(scene.desk.connection().is_err());
}

#[tokio::test]
async fn a_form_with_problems_sends_nothing() {
    let scene = Scene::begin(Story::AllConnected).await;
    let mut form = scene.form();
    form.api_url = "http://enode.example/".to_owned();
    form.name = String::new();
    let failure = scene.desk.connect(form).await.expect_err("refused");
    let fields: Vec<Field> = failure.problems.iter().map(|problem| problem.field).collect();
    assert_eq!(fields, [Field::Name, Field::ApiUrl]);
    assert!(scene.simulator.requests().is_empty());
}

#[tokio::test]
async fn households_are_told_apart() {
    let scene = Scene::opened(Story::AllConnected).await;
    let connection = scene.desk.connection().expect("open");
    let new = connection
        .look_up_household("kvarnvagen-14")
        .await
        .expect("looked up");
    assert!(!new.existing && new.accounts.is_empty());
    let known = connection
        .look_up_household("lindenallee-8")
        .await
        .expect("looked up");
    assert_eq!((known.existing, known.accounts.len()), (true, 1));
    assert!(!known.accounts[0].valid && known.accounts[0].display_name == "Tesla");
    scene.simulator.forget_requests();
    let failure = connection.look_up_household("a/b").await.expect_err("refused");
    assert_eq!(failure.problems[0].field, Field::UserId);
    assert!(scene.simulator.requests().is_empty(), "nothing was asked");
}

#[tokio::test]
async fn households_are_found_by_their_id_and_by_the_name_that_they_have_here() {
    let scene = Scene::opened(Story::AllConnected).await;
    let found = async |query: &str| -> Vec<(String, String)> {
        let found = scene.desk.suggest_households(query).await.expect("some");
        let named = found.into_iter();
        named
            .map(|household| (household.user_id, household.label))
            .collect()
    };
    let linden = || "lindenallee-8".to_owned();
    assert_eq!(found("LINDEN").await, [(linden(), String::new())]);
    assert!(found("villa").await.is_empty());

    let visit = scene.desk.begin_visit("lindenallee-8").await.expect("begun");
    let named = scene
        .desk
        .describe_visit(&visit.id, "Villa Berg".to_owned(), String::new());
    named.await.expect("named");
    let berg = [(linden(), "Villa Berg".to_owned())];
    assert_eq!(found("villa").await, berg, "by its name");
    assert_eq!(found("linden").await, berg, "once, and with its name");

    let all = scene.desk.suggest_households("").await.expect("all");
    let linden = all.iter().find(|household| household.user_id == "lindenallee-8");
    let linden = linden.expect("it is there");
    assert!(linden.created_at.is_some());
    assert_eq!(linden.last_visit.as_ref().map(|last| &last.id), Some(&visit.id));
    assert!(all.iter().any(|household| household.last_visit.is_none()));
}

#[test]
fn the_operator_is_spoken_to_in_the_systems_language_until_another_is_preferred() {
    let folder = tempfile::tempdir().expect("a folder");
    let desk = Desk::new(folder.path(), "nb-NO");
    let norwegian = PreferencesView {
        preferences: Preferences::default(),
        language: OperatorLanguage::Norwegian,
        customers_language: "nb-NO".to_owned(),
    };
    assert_eq!(desk.start("1", Vec::new()).preferences, norwegian);
    let german = Preferences {
        language: Some(OperatorLanguage::German),
        theme: Some(Theme::Dark),
        ..Preferences::default()
    };
    let chosen = PreferencesView {
        preferences: german.clone(),
        language: OperatorLanguage::German,
        customers_language: "de-DE".to_owned(),
    };
    assert_eq!(desk.change_preferences(german).expect("kept"), chosen);
    assert_eq!(desk.operator_language(), OperatorLanguage::German);
    let again = Desk::new(folder.path(), "nb-NO");
    assert_eq!(again.start("1", Vec::new()).preferences, chosen);
    assert_eq!(Desk::chosen_theme(folder.path()), Some(Theme::Dark));
}
