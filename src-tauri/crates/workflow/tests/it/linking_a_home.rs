//! From the plan to the link, and its one way out.

use std::time::Duration;

use linking::{Failure, FailureCode, Field, LinkState};
use simulator::{Fault, FaultKind, Story};

use crate::support::{Scene, home};

#[tokio::test]
async fn a_link_is_created_once_and_opens_once() {
    let scene = Scene::opened(Story::AllConnected).await;
    let view = scene
        .desk
        .create_link(&home("u1", Some("ENPHASE")))
        .await
        .expect("a link");
    assert_eq!(view.link.as_ref().map(|link| link.state), Some(LinkState::Unused));
    assert!(view.outcome.is_none(), "nothing has been looked at since");
    let visit = scene.desk.live_visit().expect("a visit");
    visit.open(|_| Ok(())).await.expect("it opens");
    let failure = visit.open(|_| Ok(())).await.expect_err("not twice");
    assert_eq!(failure.code, FailureCode::LinkSpent);
    assert_eq!(scene.asked("/link"), 1);
}

#[tokio::test]
async fn a_browser_that_does_not_open_leaves_the_link_as_it_was() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene
        .desk
        .create_link(&home("u1", Some("ENPHASE")))
        .await
        .expect("a link");
    let visit = scene.desk.live_visit().expect("a visit");
    let failing = visit
        .open(|_| Err(Failure::new(FailureCode::Browser, "It did not.")))
        .await;
    assert_eq!(failing.expect_err("it says so").code, FailureCode::Browser);
    assert_eq!(visit.view().link.expect("a link").state, LinkState::Unused);
    visit.open(|_| Ok(())).await.expect("the second time");
}

#[tokio::test]
async fn a_plan_with_problems_sends_nothing() {
    let scene = Scene::opened(Story::VendorOutage).await;
    scene.simulator.forget_requests();
    for (draft, field) in [
        (home("u1", Some("ENPHASE")), Field::Vendor),
        (home("u1", Some("BMW")), Field::Vendor),
        (home("u 1", Some("SMA")), Field::UserId),
    ] {
        let failure = scene.desk.create_link(&draft).await.expect_err("refused");
        assert!(
            failure.problems.iter().any(|problem| problem.field == field),
            "{failure:?}"
        );
    }
    assert!(scene.simulator.requests().is_empty());
}

#[tokio::test]
async fn old_vendors_are_asked_for_again_for_exactly_this_combination() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene.simulator.forget_requests();
    scene
        .desk
        .create_link(&home("u1", Some("ENPHASE")))
        .await
        .expect("a link");
    assert_eq!(scene.asked("/integrations"), 0, "they are fresh");
    scene.clock.advance(Duration::from_mins(6));
    scene
        .desk
        .create_link(&home("u2", Some("ENPHASE")))
        .await
        .expect("a link");
    assert_eq!(scene.asked("/integrations?assetTypes=inverter"), 1);
}

#[tokio::test]
async fn a_cut_after_sending_says_that_a_link_may_exist() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene
        .simulator
        .fault(Fault::times("/link", FaultKind::CutInTheMiddle, 1));
    let failure = scene
        .desk
        .create_link(&home("u1", Some("ENPHASE")))
        .await
        .expect_err("cut");
    assert_eq!(failure.code, FailureCode::LinkMayExist);
    assert_eq!(scene.asked("/link"), 1, "it was not sent again");
    assert!(scene.desk.visit_view().is_none());
}

#[tokio::test]
async fn a_link_to_a_foreign_host_is_never_opened() {
    let scene = Scene::begin(Story::AllConnected).await;
    let mut form = scene.form();
    form.link_hosts = "link.enode.com".to_owned();
    scene.desk.connect(form).await.expect("connected");
    scene
        .desk
        .connection()
        .expect("open")
        .catalogue(false)
        .await
        .expect("vendors");
    let failure = scene
        .desk
        .create_link(&home("u1", Some("ENPHASE")))
        .await
        .expect_err("refused");
    assert_eq!(failure.code, FailureCode::LinkHost);
    assert!(
        failure.message.contains("127.0.0.1"),
        "the message names the host: {}",
        failure.message
    );
}

#[tokio::test]
async fn neither_the_view_nor_the_saved_visit_holds_the_url() {
    let scene = Scene::opened(Story::AllConnected).await;
    let url = scene.open_link(&home("u1", Some("ENPHASE"))).await;
    let secret = url.rsplit('/').next().expect("a last part").to_owned();
    let view = serde_json::to_string(&scene.desk.visit_view()).expect("JSON");
    let saved = scene.desk.save_visit(scene.folder.path()).expect("saved");
    let file = std::fs::read_to_string(&saved).expect("a file");
    for text in [view, file] {
        assert!(!text.contains(&secret) && !text.contains("/link/"), "{text}");
    }
    assert_ne!(
        scene.desk.save_visit(scene.folder.path()).expect("again"),
        saved,
        "nothing is overwritten"
    );
}

#[tokio::test]
async fn two_clicks_at_once_make_two_links_one_after_the_other_in_one_visit() {
    let scene = Scene::opened(Story::AllConnected).await;
    let draft = home("u1", Some("ENPHASE"));
    let (first, second) = tokio::join!(scene.desk.create_link(&draft), scene.desk.create_link(&draft));
    assert_eq!(
        first.expect("a link").id,
        second.expect("a link").id,
        "the same visit"
    );
    assert_eq!(scene.asked("/link"), 2);
}
