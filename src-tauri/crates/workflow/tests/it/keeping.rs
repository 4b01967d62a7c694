//! Visits over restarts: nothing that was typed, created or seen is lost, and what is deleted is gone.

use std::time::Duration;

use linking::{LinkState, RowState, VisitSearch, VisitState};
use simulator::{Fault, FaultKind, Story};

use crate::support::{Scene, home};

fn everything() -> VisitSearch {
    VisitSearch {
        limit: 50,
        ..VisitSearch::default()
    }
}

#[tokio::test]
async fn a_typed_plan_is_there_after_a_restart() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    scene
        .desk
        .describe_visit(&visit.id, "Anna’s house".to_owned(), "Anna, by phone".to_owned())
        .await
        .expect("kept");
    scene.restart();
    let found = scene.desk.search_visits(VisitSearch {
        text: "anna enph".to_owned(),
        ..everything()
    });
    let found = found.await.expect("a list");
    assert_eq!(found.total, 1);
    assert_eq!(found.visits[0].state, Some(VisitState::Planning));
    let view = scene
        .desk
        .open_visit(&found.visits[0].id)
        .await
        .expect("it opens");
    assert_eq!(
        (view.label.as_str(), view.consent.as_str()),
        ("Anna’s house", "Anna, by phone")
    );
    assert_eq!(view.rows[0].draft.asset_types, home(None).asset_types);
    assert_eq!(
        view.rows[0].vendor.as_ref().map(|vendor| vendor.code.as_str()),
        Some("ENPHASE")
    );
}

#[tokio::test]
async fn a_pending_link_survives_and_a_spent_one_is_forgotten() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let pending = scene.linked("u1", Some("ENPHASE")).await;
    let spent = scene.linked("u2", Some("ENPHASE")).await;
    let url = spent.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    spent.open.look_now().await;
    scene.restart();
    let view = scene.desk.open_visit(&pending.id).await.expect("it opens");
    let link = view.rows[0].link.as_ref().expect("a link");
    assert_eq!((link.state, link.at_hand), (LinkState::Unused, true));
    let opened = scene.desk.visit(&pending.id).expect("open");
    opened
        .open(&pending.row, |_| Ok(()))
        .await
        .expect("it still opens");
    let view = scene.desk.open_visit(&spent.id).await.expect("it opens");
    let link = view.rows[0].link.as_ref().expect("a link");
    assert_eq!((link.state, link.at_hand), (LinkState::Spent, false));
    assert_eq!(view.connected, 3, "what was seen is there without a look");
}

#[tokio::test]
async fn the_watch_goes_on_where_it_was() {
    let mut scene = Scene::opened(Story::Partial).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    scene.pass(&visit, Duration::from_mins(30)).await;
    assert_eq!(visit.view().connected, 2);
    scene.restart();
    scene.simulator.add_device("u1", "ENPHASE", "battery");
    scene.desk.resume().await;
    let again = crate::support::Visit {
        open: scene
            .desk
            .visit(&visit.id)
            .expect("it is watched without being opened"),
        ..visit
    };
    scene.pass(&again, Duration::from_mins(12)).await;
    assert_eq!(again.view().connected, 3);
    assert!(
        scene.desk.connection().is_err(),
        "no client has come to the front by itself"
    );
}

#[tokio::test]
async fn a_link_whose_answer_was_lost_is_remembered_and_not_made_again() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    scene
        .simulator
        .fault(Fault::times("/link", FaultKind::CutInTheMiddle, 1));
    visit.open.create_link(&visit.row, true).await.expect_err("cut");
    scene.restart();
    scene.desk.resume().await;
    let view = scene.desk.open_visit(&visit.id).await.expect("it opens");
    assert_eq!(
        view.rows[0].link.as_ref().expect("a link").state,
        LinkState::MayExist
    );
    assert_eq!(
        view.rows[0].state,
        RowState::Planning,
        "a fresh one is the next step"
    );
    scene.advance(Duration::from_hours(1));
    assert_eq!(scene.asked("/link"), 1);
}

#[tokio::test]
async fn going_on_with_a_household_opens_its_unfinished_visit() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let again = scene.desk.begin_visit(" u1 ").await.expect("a visit");
    assert_eq!(again.id, visit.id, "two would watch the same account twice");
    scene.desk.finish_visit(&visit.id).await.expect("finished");
    let fresh = scene.desk.begin_visit("u1").await.expect("a visit");
    assert_ne!(fresh.id, visit.id);
    let earlier = scene.desk.visits_of_household("u1").await.expect("a list");
    assert_eq!(earlier.len(), 2);
}

#[tokio::test]
async fn a_finished_visit_is_opened_again_unless_another_has_begun() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    scene.desk.finish_visit(&visit.id).await.expect("finished");
    assert!(visit.view().finished_at.is_some());
    let reopened = scene.desk.reopen_visit(&visit.id).await.expect("it goes on");
    assert_eq!(reopened.finished_at, None);
    let going_on = scene.desk.begin_visit("u1").await.expect("a visit");
    assert_eq!(going_on.id, visit.id, "it is the unfinished one again");

    scene.desk.finish_visit(&visit.id).await.expect("finished");
    let other = scene.desk.begin_visit("u1").await.expect("a visit");
    let refused = scene.desk.reopen_visit(&visit.id).await.expect_err("two at once");
    assert_eq!(refused.code, linking::FailureCode::InvalidInput);
    let profile = visit.view().profile_id;
    scene.desk.close().await;
    scene.desk.reopen_visit(&visit.id).await.expect_err("two at once");
    assert!(
        scene.desk.connection().is_err(),
        "nothing came to the front for it"
    );
    scene.desk.open(&profile).await.expect("it opens");
    scene.desk.finish_visit(&other.id).await.expect("finished");
    scene
        .desk
        .reopen_visit(&visit.id)
        .await
        .expect("there is none beside it now");
    let kept = scene.desk.visits_of_household("u1").await.expect("a list");
    let open: Vec<&str> = kept
        .iter()
        .filter(|kept| kept.finished_at.is_none())
        .map(|kept| kept.id.as_str())
        .collect();
    assert_eq!(open, [visit.id.as_str()], "and so it is kept");
}

#[tokio::test]
async fn a_forgotten_household_is_nowhere_any_more() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("household-to-forget", Some("ENPHASE")).await;
    scene
        .desk
        .describe_visit(&visit.id, "Label to forget".to_owned(), String::new())
        .await
        .expect("kept");
    let profile = visit.view().profile_id;
    let deleted = scene
        .desk
        .forget_household(&profile, "household-to-forget")
        .await
        .expect("deleted");
    assert_eq!(deleted, 1);
    assert!(scene.desk.visit(&visit.id).is_err());
    for entry in std::fs::read_dir(scene.folder.path()).expect("a folder") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a file");
        for lost in ["household-to-forget", "Label to forget", "label to forget"] {
            let held = bytes.windows(lost.len()).any(|window| window == lost.as_bytes());
            assert!(!held, "{lost} in {}", path.display());
        }
    }
}

#[tokio::test]
async fn visits_are_kept_as_long_as_the_profile_says() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let over = scene.visit("u1", Some("ENPHASE")).await;
    scene.desk.finish_visit(&over.id).await.expect("finished");
    let profile = scene.desk.connection().expect("open").profile_view();
    let settings = linking::ProfileSettings {
        retention_days: Some(30),
        ..profile.settings
    };
    scene
        .desk
        .change_profile(&profile.id, settings)
        .await
        .expect("changed");
    scene.advance(Duration::from_hours(29 * 24));
    scene.desk.resume().await;
    assert_eq!(
        scene
            .desk
            .search_visits(everything())
            .await
            .expect("a list")
            .total,
        1
    );
    scene.advance(Duration::from_hours(2 * 24));
    let total = async |desk: &std::sync::Arc<workflow::Desk>| {
        desk.search_visits(everything()).await.expect("a list").total
    };
    scene.desk.resume().await;
    assert_eq!(total(&scene.desk).await, 1, "somebody may be looking at it");
    scene.restart();
    scene.desk.resume().await;
    assert_eq!(
        scene
            .desk
            .search_visits(everything())
            .await
            .expect("a list")
            .total,
        0
    );
}

#[tokio::test]
async fn nothing_of_the_demo_reaches_the_disk() {
    let scene = Scene::demo(Story::AllConnected).await;
    let visit = scene.linked("only-in-the-demo", Some("ENPHASE")).await;
    assert_eq!(
        scene
            .desk
            .search_visits(everything())
            .await
            .expect("a list")
            .total,
        1
    );
    visit.open_here().await;
    for entry in std::fs::read_dir(scene.folder.path()).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        assert!(!bytes.windows(16).any(|window| window == b"only-in-the-demo"));
    }
    scene.desk.close().await;
    assert_eq!(
        scene
            .desk
            .search_visits(everything())
            .await
            .expect("a list")
            .total,
        0
    );
}

#[tokio::test]
async fn without_a_network_a_client_opens_with_the_vendors_it_had() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let profile = scene.desk.connection().expect("open").profile_view().id;
    scene.restart();
    scene.simulator.fault(Fault::always("/", FaultKind::CutBefore));
    scene.desk.open(&profile).await.expect("it opens");
    let connection = scene.desk.connection().expect("open");
    let vendors = connection.catalogue(false).await.expect("those that were kept");
    assert!(vendors.vendors.len() > 50);
    assert!(
        vendors.failure.is_some(),
        "that they could not be fetched is said"
    );
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    assert_eq!(visit.view().exists, None, "whether it exists could not be asked");
    assert_eq!(visit.row_view().plan.expect("a plan").served.len(), 3);
    scene.simulator.clear_faults();
    scene.simulator.forget_requests();
    visit.create().await;
    assert_eq!(scene.asked("/link"), 1);
}
