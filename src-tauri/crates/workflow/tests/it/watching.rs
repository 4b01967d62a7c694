//! The watch: what it sees, when it looks, and when it stops.

use std::time::Duration;

use linking::{Happening, LinkState, TypeState, WatchState};
use simulator::{Fault, FaultKind, Story};

use crate::support::{Scene, home};

#[tokio::test]
async fn devices_are_found_at_the_first_look_two_seconds_after_opening() {
    let scene = Scene::opened(Story::AllConnected).await;
    let url = scene.open_link(&home("u1", Some("ENPHASE"))).await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    scene
        .until("the pause", |view| view.watch.state == WatchState::Waiting)
        .await;
    scene.clock.advance(Duration::from_millis(2_300));
    let view = scene.until("the outcome", |view| view.outcome.is_some()).await;
    let outcome = view.outcome.expect("an outcome");
    assert_eq!((outcome.connected, outcome.wanted, outcome.settled), (3, 3, true));
    assert_eq!(view.link.expect("a link").state, LinkState::Spent);
    assert!(
        view.timeline
            .iter()
            .any(|entry| matches!(entry.what, Happening::AccountAppeared { .. }))
    );
}

#[tokio::test]
async fn coming_back_makes_it_look_at_once() {
    let scene = Scene::opened(Story::AllConnected).await;
    let url = scene.open_link(&home("u1", Some("ENPHASE"))).await;
    let redirect = scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    let page = reqwest::get(&redirect)
        .await
        .expect("the page answers")
        .text()
        .await
        .expect("a text");
    assert!(page.contains("You can close this page"), "{page}");
    scene
        .until("the outcome", |view| {
            view.outcome
                .as_ref()
                .is_some_and(|outcome| outcome.connected == 3)
        })
        .await;
    let second = reqwest::get(&redirect).await.expect("the page answers");
    assert_eq!(second.status().as_u16(), 404, "the address counts once");
}

#[tokio::test]
async fn leaving_early_is_kept_word_for_word_and_a_fresh_link_goes_on_with_the_visit() {
    let scene = Scene::opened(Story::AllConnected).await;
    let url = scene.open_link(&home("u1", Some("ENPHASE"))).await;
    reqwest::get(scene.simulator.cancel_link(&url).expect("left"))
        .await
        .expect("the page answers");
    let view = scene
        .until("the return", |view| {
            view.link.as_ref().is_some_and(|link| link.returned.is_some())
        })
        .await;
    let returned = view.link.expect("a link").returned.expect("it came back");
    assert_eq!(
        (returned.completed, returned.error.as_deref()),
        (false, Some("cancelledByUser"))
    );
    let again = scene
        .desk
        .create_link(&home("u1", Some("ENPHASE")))
        .await
        .expect("a fresh link");
    assert_eq!(again.id, view.id);
    assert_eq!(again.link.expect("a link").state, LinkState::Unused);
}

#[tokio::test]
async fn what_was_there_before_does_not_count_as_found() {
    let scene = Scene::opened(Story::Partial).await;
    scene
        .simulator
        .link_account("u1", "FRONIUS", &["inverter:read:data"]);
    let url = scene.open_link(&home("u1", Some("ENPHASE"))).await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    let visit = scene.desk.live_visit().expect("a visit");
    let outcome = visit.look_now().await.outcome.expect("an outcome");
    assert_eq!((outcome.connected, outcome.wanted), (2, 3));
    let battery = outcome
        .types
        .iter()
        .find(|found| found.wanted && found.asset_type.as_str() == "battery")
        .expect("a row");
    assert_eq!(battery.state, TypeState::NotYet);
    assert!(
        outcome.types.iter().any(|found| !found.wanted),
        "the Fronius is told apart"
    );
    assert!(scene.simulator.add_device("u1", "ENPHASE", "battery"));
    let outcome = visit.look_now().await.outcome.expect("an outcome");
    assert!(outcome.settled, "{outcome:#?}");
}

#[tokio::test]
async fn an_api_that_goes_away_is_told_once_and_found_again() {
    let scene = Scene::opened(Story::AllConnected).await;
    let url = scene.open_link(&home("u1", Some("ENPHASE"))).await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    let visit = scene.desk.live_visit().expect("a visit");
    scene
        .simulator
        .fault(Fault::always("/users", FaultKind::Malformed));
    for _ in 0..2 {
        let view = visit.look_now().await;
        assert!(view.watch.failure.is_some());
    }
    let failures = |view: &linking::VisitView| {
        view.timeline
            .iter()
            .filter(|entry| matches!(entry.what, Happening::LookFailed { .. }))
            .count()
    };
    assert_eq!(failures(&visit.view()), 1, "the same trouble is told once");
    scene.simulator.clear_faults();
    let view = visit.look_now().await;
    assert!(view.watch.failure.is_none() && view.outcome.is_some_and(|outcome| outcome.settled));
}

#[tokio::test]
async fn a_day_takes_a_modest_number_of_looks_and_ends_with_the_session() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene.open_link(&home("u1", Some("ENPHASE"))).await;
    scene.simulator.forget_requests();
    let mut last = None;
    for _ in 0..400 {
        let view = scene
            .until("the next pause or the end", |view| {
                view.watch.state == WatchState::Over
                    || (view.watch.state == WatchState::Waiting && view.watch.next_look_at != last)
            })
            .await;
        if view.watch.state == WatchState::Over {
            break;
        }
        last.clone_from(&view.watch.next_look_at);
        let end: jiff::Timestamp = last.as_deref().expect("a time").parse().expect("a time");
        let pause =
            Duration::try_from(end.duration_since(workflow::Clock::now(&scene.clock))).unwrap_or_default();
        scene.clock.advance(pause);
    }
    let view = scene.desk.visit_view().expect("a visit");
    assert_eq!(view.watch.state, WatchState::Over);
    assert!(
        view.timeline
            .iter()
            .any(|entry| entry.what == Happening::SessionOver)
    );
    let looks = scene.asked("/users/u1");
    assert!((100..=1_000).contains(&looks), "{looks} requests in a day");
    assert!(scene.clock.next_end().is_none(), "nothing is waited for any more");
}

#[tokio::test]
async fn a_finished_visit_is_watched_no_more() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene.open_link(&home("u1", Some("ENPHASE"))).await;
    scene.desk.finish_visit();
    assert!(scene.desk.visit_view().is_none());
    scene.simulator.forget_requests();
    scene.clock.advance(Duration::from_hours(1));
    scene
        .desk
        .connection()
        .expect("open")
        .look_up_household("u1")
        .await
        .expect("the connection is still good");
    assert_eq!(scene.asked("/inverters"), 0);
}
