//! Which of two views of a visit is the newer one, however they come to whoever shows them.

use simulator::Story;
use tokio::sync::broadcast::error::TryRecvError;
use workflow::Change;

use crate::support::Scene;

#[tokio::test]
async fn every_change_makes_a_newer_revision_and_no_answer_is_newer_than_its_news() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let mut last = visit.view().revision;
    for label in ["Anna", "Anna and Ben", ""] {
        let mut changes = scene.desk.changes();
        let answer = scene
            .desk
            .describe_visit(&visit.id, label.to_owned(), String::new())
            .await
            .expect("described");
        assert!(answer.revision > last, "{} after {last}", answer.revision);
        assert_eq!(changes.try_recv(), Ok(Change::Visit(visit.id.clone())));
        let news = scene.desk.visit_view(&visit.id).expect("it is open");
        assert!(news.revision >= answer.revision);
        last = news.revision;
    }
    let looked = visit.open.look_now().await;
    assert!(looked.revision > last, "the watch is shown too");
}

#[tokio::test]
async fn what_is_shown_again_is_as_new_as_before() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let mut changes = scene.desk.changes();
    let first = visit.view();
    assert_eq!(changes.try_recv(), Err(TryRecvError::Empty));
    assert_eq!(visit.view(), first);
}

#[tokio::test]
async fn a_visit_that_is_opened_again_is_newer_than_it_ever_was() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let before = visit.open.look_now().await.revision;
    scene.desk.end();
    let again = scene.desk.open_visit(&visit.id).await.expect("it opens");
    assert!(again.revision > before, "{} after {before}", again.revision);
}
