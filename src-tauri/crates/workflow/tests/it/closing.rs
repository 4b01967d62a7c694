//! What was under way when a visit was deleted or its client closed, and what is let go of by itself.

use std::sync::Arc;
use std::time::Duration;

use futures_util::poll;
use linking::{FailureCode, LinkState, VisitSearch, VisitsView};
use rusqlite::Connection;
use simulator::{Fault, FaultKind, Story};

use crate::support::{Scene, Visit};

const LATE: FaultKind = FaultKind::Latency { milliseconds: 300 };

async fn all(scene: &Scene) -> VisitsView {
    let everything = VisitSearch {
        limit: 50,
        ..VisitSearch::default()
    };
    scene.desk.search_visits(everything).await.expect("a list")
}

/// Waits until the simulator has been asked for this.
async fn until_asked(scene: &Scene, part: &str) {
    let asked = async {
        while scene.asked(part) == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), asked)
        .await
        .expect("it is asked for");
}

/// Waits until a visit is open.
async fn until_open(scene: &Scene, visit: Visit) -> Visit {
    let open = async {
        loop {
            if let Ok(open) = scene.desk.visit(&visit.id) {
                return open;
            }
            tokio::task::yield_now().await;
        }
    };
    let open = tokio::time::timeout(Duration::from_secs(20), open)
        .await
        .expect("it opens by itself");
    Visit { open, ..visit }
}

#[tokio::test]
async fn a_look_that_ends_late_does_not_bring_a_forgotten_household_back() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("household-to-forget", Some("ENPHASE")).await;
    visit.open_here().await;
    scene.simulator.forget_requests();
    scene.simulator.fault(Fault::always("/users", LATE));
    let profile = visit.view().profile_id;
    let (_, deleted) = tokio::join!(visit.open.look_now(), async {
        until_asked(&scene, "/users").await;
        scene.desk.forget_household(&profile, "household-to-forget").await
    });
    assert_eq!(deleted.expect("deleted"), 1);
    assert_eq!(all(&scene).await.total, 0);
    let refused = scene
        .desk
        .describe_visit(&visit.id, "late".to_owned(), String::new())
        .await;
    assert!(refused.is_err());
    let told = visit.open.told(&visit.row, linking::Report::SaysDone).await;
    assert!(told.is_err(), "whoever still holds it is told");
    assert_eq!(all(&scene).await.total, 0);
    for entry in std::fs::read_dir(scene.folder.path()).expect("a folder") {
        let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
        let lost = b"household-to-forget";
        assert!(!bytes.windows(lost.len()).any(|window| window == lost));
    }
}

#[tokio::test]
async fn a_link_that_arrives_late_does_not_bring_a_forgotten_household_back() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("household-to-forget", Some("ENPHASE")).await;
    let profile = visit.view().profile_id;
    scene.simulator.fault(Fault::always("/link", LATE));
    let (created, deleted) = tokio::join!(visit.open.create_link(&visit.row, true), async {
        until_asked(&scene, "/link").await;
        scene.desk.forget_household(&profile, "household-to-forget").await
    });
    assert!(created.is_err() && deleted.is_ok());
    assert_eq!(all(&scene).await.total, 0);
}

#[tokio::test]
async fn a_link_that_arrives_after_its_client_was_closed_is_found_again() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    scene.simulator.fault(Fault::always("/link", LATE));
    let (created, ()) = tokio::join!(visit.open.create_link(&visit.row, true), async {
        until_asked(&scene, "/link").await;
        scene.desk.end();
    });
    assert!(created.is_err(), "nobody is told of a link that is not on disk");
    scene.restart();
    let view = scene.desk.open_visit(&visit.id).await.expect("it opens");
    let link = view.rows[0].link.as_ref().expect("a link");
    assert_eq!((link.state, link.at_hand), (LinkState::Unused, true));
    assert_eq!(scene.simulator.sessions_created(), 1);
}

#[tokio::test]
async fn a_household_forgotten_while_the_program_starts_stays_forgotten() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    visit.open_here().await;
    let profile = visit.view().profile_id;
    scene.restart();
    let (forgotten, ()) = tokio::join!(scene.desk.forget_household(&profile, "u1"), scene.desk.resume());
    forgotten.expect("deleted");
    assert_eq!(all(&scene).await.total, 0);
    assert!(scene.desk.visit(&visit.id).is_err());
}

#[tokio::test]
async fn a_link_that_nobody_used_is_let_go_of_after_a_restart() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    assert!(
        all(&scene).await.visits[0].watched_until.is_some(),
        "its address is in the vault"
    );
    scene.restart();
    scene.advance(Duration::from_hours(25));
    scene.desk.resume().await;
    let visit = until_open(&scene, visit).await;
    scene
        .until(&visit, "its end", |view| {
            let link = view.rows[0].link.as_ref().expect("a link");
            link.state == LinkState::Expired && !link.at_hand
        })
        .await;
    let done = async {
        while all(&scene).await.visits[0].watched_until.is_some() {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), done)
        .await
        .expect("nothing of it is kept any more");
}

#[tokio::test]
async fn opening_a_client_goes_on_watching_its_visits() {
    let mut scene = Scene::opened(Story::Partial).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    let profile = visit.view().profile_id;
    scene.restart();
    scene.desk.open(&profile).await.expect("it opens");
    let visit = until_open(&scene, visit).await;
    scene.simulator.add_device("u1", "ENPHASE", "battery");
    scene.pass(&visit, Duration::from_mins(12)).await;
    assert_eq!(visit.view().connected, 3);
}

#[tokio::test]
async fn two_who_begin_with_the_same_household_share_a_visit() {
    let scene = Scene::opened(Story::AllConnected).await;
    let (first, second) = tokio::join!(scene.desk.begin_visit("u1"), scene.desk.begin_visit("u1"));
    assert_eq!(first.expect("a visit").id, second.expect("a visit").id);
}

#[tokio::test]
async fn a_link_that_did_not_open_is_as_it_was_after_a_restart_too() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let failing = visit.open.open(&visit.row, |_| {
        Err(linking::Failure::new(
            FailureCode::Browser,
            words::Text::verbatim("It did not."),
        ))
    });
    failing.await.expect_err("it says so");
    scene.restart();
    let view = scene.desk.open_visit(&visit.id).await.expect("it opens");
    let link = view.rows[0].link.as_ref().expect("a link");
    assert_eq!((link.state, link.at_hand), (LinkState::Unused, true));
}

/// Each takes the visit's locks in the same order, or this would never end.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn handing_over_and_looking_at_the_screen_do_not_wait_for_each_other() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let watching: Vec<_> = (0..2)
        .map(|_| {
            let open = Arc::clone(&visit.open);
            tokio::spawn(async move {
                for _ in 0..300 {
                    open.view();
                    open.picture();
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for _ in 0..40 {
        visit
            .open
            .show_to_customer(&visit.row, None)
            .await
            .expect("shown");
    }
    for watching in watching {
        watching.await.expect("it ends");
    }
    assert_eq!(visit.link().state, LinkState::HandedOver);
}

/// Two threads for what waits for the disk, which take it in the order in which it was asked for: while one waits for a
/// write, whatever was asked for before what the other has done is done too.
#[test]
fn a_visit_opened_while_an_aborted_write_of_it_is_under_way_goes_on_from_that() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(2)
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let scene = Scene::opened(Story::AllConnected).await;
        let visit = scene.visit("u1", Some("ENPHASE")).await;
        let file = Connection::open(scene.folder.path().join("visits.db")).expect("the visits");
        file.execute_batch("BEGIN IMMEDIATE")
            .expect("nobody else can write");

        let label = |label: &str| {
            scene
                .desk
                .describe_visit(&visit.id, label.to_owned(), String::new())
        };
        {
            let describing = std::pin::pin!(label("the older"));
            assert!(poll!(describing).is_pending(), "it waits for the disk");
        }
        scene.desk.end();
        let mut opening = std::pin::pin!(scene.desk.open_visit(&visit.id));
        assert!(poll!(&mut opening).is_pending());
        all(&scene).await;
        file.execute_batch("COMMIT").expect("others can write again");

        let opened = opening.await.expect("it opens");
        assert_eq!(opened.label, "the older");
        label("the newer").await.expect("described");
        assert_eq!(all(&scene).await.visits[0].label, "the newer");
    });
}
