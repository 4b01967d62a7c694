//! What comes to the receiver.

use linking::{EventEffectView, EventKind, Happening, NextStep, SignatureVerdict, VisitState, VisitView};
use simulator::{Disorder, Options};

use super::*;

fn found(view: &VisitView) -> usize {
    let entries = view.timeline.iter();
    entries
        .filter(|entry| matches!(entry.what, Happening::DeviceFound { .. }))
        .count()
}

#[tokio::test]
async fn a_discovered_device_shows_without_a_look() {
    let heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    let mut notices = heard.scene.notices();
    heard.scene.simulator.deliver_now().await;
    let view = heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    assert_eq!(found(&view), 3);
    assert!(
        view.timeline
            .iter()
            .any(|entry| matches!(entry.what, Happening::AccountAppeared { .. }))
    );
    assert_eq!(heard.scene.asked("/users"), 0, "nothing was asked for");
    heard
        .until("all events to be taken in", |view| view.received.len() == 1)
        .await;
    notices.until("Battery found").await;
    heard.scene.advance(Duration::from_secs(5));
    heard
        .scene
        .until(&visit, "the look that follows", |view| {
            view.watch.last_look_at.is_some()
        })
        .await;
    heard.scene.settled(&visit).await;
    assert!(
        heard.scene.asked("/users/u1") > 0,
        "an event carries little: it is looked at in full soon"
    );
    assert_eq!(found(&visit.view()), 3, "and finds nothing new");
}

#[tokio::test]
async fn what_an_event_told_is_there_after_a_restart() {
    let mut heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    heard.scene.simulator.deliver_now().await;
    heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    heard
        .until("all events to be taken in", |view| view.received.len() == 1)
        .await;
    heard.scene.restart();
    let view = heard.scene.desk.open_visit(&visit.id).await.expect("it opens");
    assert_eq!((view.connected, found(&view)), (3, 3));
}

#[tokio::test]
async fn what_is_not_signed_as_it_should_be_changes_nothing_and_is_shown_so() {
    let heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    heard.scene.simulator.deliver_now().await;
    let body = heard.scene.simulator.deliveries()[0].body.clone();
    heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    heard
        .until("it to be taken in", |view| view.received.len() == 1)
        .await;
    let body = body.replace("discovered", "deleted");
    let before = visit.view();
    let wrong = signature(&body, "somebody-elses-secret");
    for (claimed, verdict) in [
        (Some(wrong.as_str()), SignatureVerdict::Wrong),
        (Some("sha1=abc"), SignatureVerdict::Malformed),
        (None, SignatureVerdict::Missing),
    ] {
        assert_eq!(heard.post(&body, claimed).await.expect("an answer"), 401);
        let last = heard.received().await.pop().expect("it is shown");
        assert_eq!(last.signature, verdict);
        assert_eq!(last.delivery_id.as_deref(), Some("by-hand"));
        assert!(
            last.events.is_empty(),
            "nothing that it says is shown as if it were so"
        );
    }
    assert_eq!(heard.post("[1, 2]", None).await.expect("an answer"), 401);
    assert!(
        heard
            .received()
            .await
            .pop()
            .expect("it is shown")
            .set_aside
            .is_empty()
    );
    assert_eq!(visit.view(), before);
    assert_eq!(heard.post_signed(&body).await, 204);
    heard
        .scene
        .until(&visit, "the same with a signature", |view| view.connected == 0)
        .await;
}

#[tokio::test]
async fn a_body_that_is_no_list_is_refused() {
    let heard = Heard::begin(Story::AllConnected).await;
    for body in ["{}", "", "not json"] {
        assert_eq!(heard.post_signed(body).await, 400, "{body}");
        let last = heard.received().await.pop().expect("it is shown");
        assert_eq!(last.signature, SignatureVerdict::Valid);
        assert!(last.problem.is_some());
    }
    assert_eq!(heard.post_signed("[]").await, 204);
}

#[tokio::test]
async fn what_comes_again_is_dropped() {
    let heard = Heard::begin(Story::AllConnected).await;
    heard.scene.simulator.set_disorder(Disorder {
        twice: true,
        reversed: false,
    });
    let visit = heard.signed_in().await;
    heard.scene.simulator.deliver_now().await;
    heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    let delivery = heard.scene.simulator.deliveries().pop().expect("a delivery");
    assert_eq!(
        heard
            .post(&delivery.body, Some(&delivery.signature))
            .await
            .expect("an answer"),
        204
    );
    let received = heard.received().await;
    let repeated: Vec<u32> = received.iter().map(|delivery| delivery.repeated).collect();
    assert_eq!(
        repeated,
        [0, 3, 3],
        "by what they say, whatever the delivery is called"
    );
    assert_eq!(found(&visit.view()), 3);
}

#[tokio::test]
async fn updates_that_come_before_their_discovery_bring_each_device_once() {
    let heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    heard.scene.simulator.advance(Duration::from_secs(6));
    heard.scene.simulator.set_disorder(Disorder {
        twice: false,
        reversed: true,
    });
    heard.scene.simulator.deliver_now().await;
    heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    heard
        .until("all to be taken in", |view| !view.received.is_empty())
        .await;
    let received = heard.received().await;
    let names: Vec<&str> = received
        .iter()
        .flat_map(|delivery| &delivery.events)
        .map(|event| event.name.as_str())
        .collect();
    assert!(
        names[0].ends_with(":updated") && names[names.len() - 1].ends_with(":discovered"),
        "{names:?}"
    );
    assert_eq!(found(&visit.view()), 3);
}

#[tokio::test]
async fn a_sign_in_that_ends_is_told_at_once() {
    let heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    heard.scene.simulator.deliver_now().await;
    heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    let mut notices = heard.scene.notices();
    heard.scene.simulator.invalidate("u1", "ENPHASE");
    heard.scene.simulator.deliver_now().await;
    let view = heard
        .scene
        .until(&visit, "the need", |view| view.state == VisitState::NeedsAction)
        .await;
    assert_eq!(heard.scene.asked("/users"), 0);
    let outcome = view.rows[0].outcome.as_ref().expect("an outcome");
    assert!(
        outcome
            .types
            .iter()
            .all(|found| found.next_step == NextStep::SignInAgain)
    );
    notices.until("Enphase needs signing in again.").await;
}

#[tokio::test]
async fn an_event_that_is_new_to_this_program_is_kept_to_be_seen() {
    let heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    let before = visit.view();
    let body = r#"[
        {"event": "user:toaster:burnt", "createdAt": "2026-01-15T09:42:00Z", "version": "2027-01-01",
         "user": {"id": "u1"}, "toaster": {"crumbs": 12}},
        {"event": "user:battery:discovered", "createdAt": "2026-01-15T09:42:00Z", "version": "2024-10-01"}
    ]"#;
    assert_eq!(
        heard.post_signed(body).await,
        204,
        "or Enode would send it again and again"
    );
    let received = heard.received().await.pop().expect("it is shown");
    assert_eq!(
        (received.events[0].name.as_str(), received.events[0].kind),
        ("user:toaster:burnt", EventKind::Other)
    );
    assert!(received.events[0].raw.contains("crumbs"));
    assert_eq!(
        (received.events.len(), received.set_aside.len()),
        (1, 1),
        "one that does not fit does not spoil it"
    );
    assert_eq!(visit.view(), before);
}

#[tokio::test]
async fn heartbeats_and_tests_are_shown() {
    let options = Options {
        live: false,
        heartbeat: Some(Duration::from_mins(10)),
        ..Options::default()
    };
    let scene = Scene::with(options).await;
    scene.connect().await;
    let heard = Heard::on(scene).await;
    heard.scene.advance(Duration::from_mins(10));
    heard.scene.simulator.deliver_now().await;
    let webhook = heard.scene.desk.webhooks().await.expect("a list").remove(0);
    let tested = heard
        .scene
        .desk
        .test_webhook(&webhook.id)
        .await
        .expect("an answer");
    assert!(tested.succeeded, "{}", tested.description);
    let received = heard.received().await;
    let kinds: Vec<EventKind> = received
        .iter()
        .flat_map(|delivery| &delivery.events)
        .map(|event| event.kind)
        .collect();
    assert_eq!(kinds, [EventKind::Heartbeat, EventKind::Test]);
}

#[tokio::test]
async fn what_concerns_another_household_changes_nothing() {
    let heard = Heard::begin(Story::AllConnected).await;
    let visit = heard.signed_in().await;
    heard.scene.simulator.deliver_now().await;
    heard
        .scene
        .until(&visit, "the devices", |view| view.connected == 3)
        .await;
    heard
        .until("it to be taken in", |view| view.received.len() == 1)
        .await;
    let before = visit.view();
    heard
        .scene
        .simulator
        .link_account("u2", "ENPHASE", &["battery:read:data"]);
    heard.scene.simulator.invalidate("u2", "ENPHASE");
    heard.scene.simulator.deliver_now().await;
    let view = heard.until("the other's", |view| view.received.len() == 2).await;
    assert!(
        view.received[0]
            .events
            .iter()
            .all(|event| event.user_id.as_deref() == Some("u2"))
    );
    assert_eq!(visit.view(), before);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_not_read() {
    let heard = Heard::begin(Story::AllConnected).await;
    let body = format!("[{}]", " ".repeat(4 * 1024 * 1024));
    // It may be cut off before all of it was sent.
    if let Ok(status) = heard.post(&body, Some(&signature(&body, SECRET))).await {
        assert_eq!(status, 413);
    }
    assert!(heard.received().await.is_empty());
    assert_eq!(heard.post_signed("[]").await, 204, "it goes on");
}

#[tokio::test]
async fn the_bench_says_what_would_change_and_changes_nothing() {
    let heard = Heard::begin(Story::AllConnected).await;
    heard.scene.desk.switch_receiver(None).await.expect("off");
    let visit = heard.signed_in().await;
    heard
        .scene
        .simulator
        .link_account("u2", "ENPHASE", &["battery:read:data"]);
    heard.scene.simulator.deliver_now().await;
    let delivery = heard.scene.simulator.deliveries().pop().expect("it was tried");
    assert_eq!(delivery.status, None, "nobody listens");
    let before = visit.view();
    let bench = |signature: String, secret: &'static str| {
        let desk = &heard.scene.desk;
        let body = delivery.body.clone();
        async move {
            desk.try_delivery(&body, &signature, secret.into())
                .await
                .expect("it is read")
        }
    };
    let read = bench(delivery.signature.clone(), "").await;
    assert_eq!(
        read.signature,
        SignatureVerdict::Valid,
        "by the secret that is kept"
    );
    let effects: Vec<(Option<&str>, EventEffectView)> = read
        .events
        .iter()
        .map(|event| (event.user_id.as_deref(), event.effect))
        .collect();
    assert_eq!(
        effects
            .iter()
            .filter(|effect| **effect == (Some("u1"), EventEffectView::ChangesDevices))
            .count(),
        3
    );
    assert!(effects.contains(&(Some("u2"), EventEffectView::OtherHousehold)));
    assert_eq!(
        bench(delivery.signature.clone(), "another-secret")
            .await
            .signature,
        SignatureVerdict::Wrong
    );
    assert_eq!(
        bench(String::new(), "").await.signature,
        SignatureVerdict::Missing
    );
    assert_eq!(visit.view(), before);
    assert!(heard.received().await.is_empty(), "it did not come");
}
