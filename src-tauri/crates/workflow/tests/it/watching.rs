//! The watch: what it sees, when it looks, what that costs, and when it stops.

use std::collections::BTreeSet;
use std::time::Duration;

use linking::{
    Arrival, ExpectedDevice, ExpectedState, Happening, LinkState, NextStep, TypeState, WatchState,
};
use simulator::{Fault, FaultKind, Story};

use crate::support::{Scene, Visit, home};

#[tokio::test]
async fn devices_are_found_at_the_first_look_two_seconds_after_opening() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    scene.settled(&visit).await;
    scene.advance(Duration::from_millis(2_300));
    scene
        .until(&visit, "the outcome", |view| view.connected == 3)
        .await;
    assert!(visit.outcome().settled);
    assert_eq!(visit.link().state, LinkState::Spent);
    let appeared = |what: &Happening| matches!(what, Happening::AccountAppeared { .. });
    assert!(visit.view().timeline.iter().any(|entry| appeared(&entry.what)));
}

#[tokio::test]
async fn coming_back_makes_it_look_at_once() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    let redirect = scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    let page = reqwest::get(&redirect).await.expect("the page answers");
    let page = page.text().await.expect("a text");
    assert!(page.contains("You can close this page"), "{page}");
    scene
        .until(&visit, "the outcome", |view| view.connected == 3)
        .await;
    let second = reqwest::get(&redirect).await.expect("the page answers");
    assert_eq!(second.status().as_u16(), 404, "the address counts once");
}

#[tokio::test]
async fn leaving_early_is_kept_word_for_word_and_a_fresh_link_goes_on_with_the_visit() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    let left = scene.simulator.cancel_link(&url).expect("left");
    reqwest::get(left).await.expect("the page answers");
    scene
        .until(&visit, "the return", |view| {
            view.rows[0]
                .link
                .as_ref()
                .is_some_and(|link| link.returned.is_some())
        })
        .await;
    let returned = visit.link().returned.expect("it came back");
    assert_eq!(
        (returned.completed, returned.error.as_deref()),
        (false, Some("cancelledByUser"))
    );
    visit.create().await;
    assert_eq!(visit.link().state, LinkState::Unused);
}

#[tokio::test]
async fn what_was_there_before_does_not_count_as_found() {
    let scene = Scene::opened(Story::Partial).await;
    scene
        .simulator
        .link_account("u1", "FRONIUS", &["inverter:read:data"]);
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    let outcome = visit.outcome();
    assert_eq!((outcome.connected, outcome.wanted), (2, 3));
    let battery = outcome
        .types
        .iter()
        .find(|found| found.wanted && found.asset_type.as_str() == "battery")
        .expect("a row");
    assert_eq!(
        (battery.state, battery.next_step),
        (TypeState::NotYet, NextStep::WaitForLook)
    );
    assert!(
        outcome.types.iter().any(|found| !found.wanted),
        "the Fronius is told apart"
    );
    assert!(scene.simulator.add_device("u1", "ENPHASE", "battery"));
    visit.open.look_now().await;
    assert!(visit.outcome().settled, "{:#?}", visit.outcome());
}

#[tokio::test]
async fn an_expected_device_is_missed_and_then_found() {
    let scene = Scene::opened(Story::Partial).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let expected = vec![ExpectedDevice {
        id: "b".to_owned(),
        asset_type: enode::AssetType::Battery,
        count: 1,
        model: String::new(),
        ending: String::new(),
    }];
    scene
        .desk
        .change_row(&visit.id, &visit.row, home(Some("ENPHASE")), expected)
        .await
        .expect("planned");
    visit.create().await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    let state = || {
        let outcome = visit.outcome();
        let expected = outcome
            .types
            .iter()
            .flat_map(|found| &found.expected)
            .next()
            .cloned();
        expected.expect("it is judged").state
    };
    assert_eq!(state(), ExpectedState::NotFound);
    scene.simulator.add_device("u1", "ENPHASE", "battery");
    visit.open.look_now().await;
    assert_eq!(state(), ExpectedState::Found);
}

#[tokio::test]
async fn a_device_that_goes_and_comes_back_is_told_so() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    let arrival = || {
        let outcome = visit.outcome();
        let batteries = outcome
            .types
            .iter()
            .filter(|found| found.asset_type.as_str() == "battery");
        batteries
            .flat_map(|found| &found.devices)
            .map(|device| device.arrival)
            .next()
    };
    assert_eq!(arrival(), Some(Arrival::New));
    scene.simulator.remove_device("u1", "ENPHASE", "battery", 0);
    visit.open.look_now().await;
    assert_eq!(arrival(), Some(Arrival::WentAway));
    scene.simulator.add_device("u1", "ENPHASE", "battery");
    visit.open.look_now().await;
    assert_eq!(arrival(), Some(Arrival::CameBack));
}

#[tokio::test]
async fn an_api_that_goes_away_is_told_once_and_found_again() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    scene
        .simulator
        .fault(Fault::always("/users", FaultKind::Malformed));
    for _ in 0..2 {
        let view = visit.open.look_now().await;
        assert!(view.watch.failure.is_some());
    }
    let failures = |view: &linking::VisitView| {
        let failed = |what: &Happening| matches!(what, Happening::LookFailed { .. });
        view.timeline.iter().filter(|entry| failed(&entry.what)).count()
    };
    assert_eq!(failures(&visit.view()), 1, "the same trouble is told once");
    scene.simulator.clear_faults();
    let view = visit.open.look_now().await;
    assert!(view.watch.failure.is_none() && visit.outcome().settled);
}

#[tokio::test]
async fn without_a_connection_it_waits_and_says_so() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    scene
        .simulator
        .fault(Fault::always("/users", FaultKind::CutBefore));
    let view = visit.open.look_now().await;
    assert_eq!(view.watch.state, WatchState::Offline);
    assert_eq!(visit.link().state, LinkState::Opened, "late is not failed");
    scene.settled(&visit).await;
    let next = visit.view().watch.next_look_at.expect("it will try again");
    let next: jiff::Timestamp = next.parse().expect("a time");
    let pause = next.duration_since(workflow::Clock::now(&scene.clock));
    assert!(pause.as_secs() <= 66, "a minute at most, not {pause}");
    scene.simulator.clear_faults();
    scene.advance(Duration::from_secs(70));
    scene
        .until(&visit, "the outcome", |view| view.connected == 3)
        .await;
}

/// What a day of watching costs while everything is there, and while one type is missing.
#[tokio::test]
async fn a_day_takes_a_modest_number_of_requests_and_ends_with_the_session() {
    for (story, most) in [(Story::AllConnected, 60), (Story::Partial, 500)] {
        let scene = Scene::opened(story).await;
        let visit = scene.linked("u1", Some("ENPHASE")).await;
        let url = visit.open_here().await;
        scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
        scene.simulator.forget_requests();
        scene.pass(&visit, Duration::from_hours(24)).await;
        let view = visit.view();
        assert_eq!(view.watch.state, WatchState::Over);
        // The client's own clock stands still here, so each look finds its token too old and asks twice.
        let requests = scene.simulator.requests();
        let looks = requests.iter().filter(|request| request.path == "/users/u1");
        let households = looks.map(|request| request.at).collect::<BTreeSet<_>>().len();
        let lists = scene.asked("/users/u1/");
        assert!(
            (24..=200).contains(&households),
            "{story:?}: {households} looks in a day"
        );
        assert!(
            households + lists <= most,
            "{story:?}: {households} looks and {lists} lists in a day"
        );
        assert_eq!(scene.asked("/users/u1/vehicles"), 0, "nobody asked for a car");
        scene.simulator.forget_requests();
        scene.advance(Duration::from_hours(24));
        scene.settled(&visit).await;
        assert_eq!(scene.asked("/users/u1"), 0, "nothing is looked at any more");
    }
}

#[tokio::test]
async fn a_link_that_nobody_uses_runs_out_and_says_so() {
    let scene = Scene::opened(Story::AllConnected).await;
    let unused = scene.linked("u1", Some("ENPHASE")).await;
    let handed = scene.linked("u2", Some("ENPHASE")).await;
    handed
        .open
        .show_to_customer(&handed.row, None)
        .await
        .expect("shown");
    scene.pass(&handed, Duration::from_hours(24)).await;
    for visit in [&unused, &handed] {
        scene
            .until(visit, "the end", |view| {
                view.timeline
                    .iter()
                    .any(|entry| entry.what == Happening::SessionOver)
            })
            .await;
        assert_eq!(visit.link().state, LinkState::Expired);
    }
}

/// The battery shows up at minute 1, hour 1 and hour 23: found each time, and told.
#[tokio::test]
async fn what_comes_late_is_found_and_told() {
    for late in [
        Duration::from_mins(1),
        Duration::from_hours(1),
        Duration::from_hours(23),
    ] {
        let scene = Scene::opened(Story::Partial).await;
        let visit = scene.linked("u1", Some("ENPHASE")).await;
        let url = visit.open_here().await;
        scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
        scene.pass(&visit, late).await;
        assert_eq!(visit.view().connected, 2, "not before it is there");
        let mut notices = scene.notices();
        scene.simulator.add_device("u1", "ENPHASE", "battery");
        scene.pass(&visit, Duration::from_mins(12)).await;
        assert_eq!(visit.view().connected, 3, "within 12 minutes after {late:?}");
        let told = notices.so_far();
        assert!(
            told.iter().any(|body| body.starts_with("Battery found")),
            "{told:?}"
        );
    }
}

#[tokio::test]
async fn many_visits_share_one_budget() {
    let scene = Scene::opened(Story::AllConnected).await;
    let mut visits = Vec::new();
    for number in 0..30 {
        let visit = scene.linked(&format!("u{number}"), Some("ENPHASE")).await;
        visit.open_here().await;
        visits.push(visit);
    }
    scene.simulator.forget_requests();
    let begun = workflow::Clock::now(&scene.clock).to_string();
    let looked = |visit: &Visit| visit.view().watch.last_look_at.is_some_and(|at| at > begun);
    let mut seconds = 0;
    while seconds < 60 || !visits.iter().all(looked) {
        assert!(seconds < 600, "each is looked at in turn");
        scene.advance(Duration::from_secs(1));
        seconds += 1;
        // The watch wakes and begins its looks; then they are waited for, and what they write down.
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        let written = scene
            .desk
            .describe_visit(&visits[0].id, String::new(), String::new());
        written.await.expect("kept");
        for visit in &visits {
            scene
                .until(visit, "no look to be going on", |view| {
                    view.watch.state != WatchState::Looking
                })
                .await;
        }
    }
    let asked = scene.simulator.requests().len();
    assert!(
        asked <= 20 + seconds + 1,
        "{asked} requests in {seconds} seconds: a burst of 20 and one a second"
    );
}

#[tokio::test]
async fn a_finished_visit_is_watched_while_something_is_missing() {
    let scene = Scene::opened(Story::Partial).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    scene.desk.finish_visit(&visit.id).await.expect("finished");
    scene.simulator.add_device("u1", "ENPHASE", "battery");
    scene.pass(&visit, Duration::from_mins(12)).await;
    assert_eq!(visit.view().connected, 3);
    scene.simulator.forget_requests();
    scene.pass(&visit, Duration::from_hours(2)).await;
    assert_eq!(scene.asked("/users/u1"), 0, "finished, and nothing is missing");
    assert_eq!(visit.view().watch.state, WatchState::Over);
}

#[tokio::test]
async fn a_fresh_link_that_nobody_has_is_not_over() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    visit.open_here().await;
    scene.pass(&visit, Duration::from_hours(25)).await;
    assert_eq!(visit.view().watch.state, WatchState::Over);
    visit.create().await;
    assert_eq!(visit.view().watch.state, WatchState::Idle);
}
