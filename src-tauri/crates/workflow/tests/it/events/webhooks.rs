//! The receiver's switch and secret, and the client's webhooks at Enode.

use linking::{SignatureVerdict, WebhookForm};

use super::*;

fn form(url: &str, secret: Option<&str>) -> WebhookForm {
    WebhookForm {
        url: url.to_owned(),
        secret: secret.map(Into::into),
        events: vec!["*".to_owned()],
        header_name: String::new(),
        header_value: None,
        api_version: None,
    }
}

#[tokio::test]
async fn what_is_switched_off_takes_in_nothing() {
    let heard = Heard::begin(Story::AllConnected).await;
    assert_eq!(heard.post_signed("[]").await, 204);
    let view = heard.scene.desk.switch_receiver(None).await.expect("off");
    assert!(!view.on && view.has_secret);
    let refused = heard.post("[]", Some(&signature("[]", SECRET))).await;
    assert!(
        refused.expect_err("refused").is_connect(),
        "nor by a connection that was open"
    );
    let view = heard
        .scene
        .desk
        .switch_receiver(Some(heard.port))
        .await
        .expect("on again");
    assert!(view.on && view.received.is_empty());
    assert_eq!(heard.post_signed("[]").await, 204);
}

#[tokio::test]
async fn without_a_secret_or_a_port_nothing_is_switched_on() {
    let scene = Scene::opened(Story::AllConnected).await;
    let failure = scene
        .desk
        .switch_receiver(Some(free_port()))
        .await
        .expect_err("no secret");
    assert_eq!(failure.code, FailureCode::SecretMissing);
    let failure = scene
        .desk
        .keep_webhook_secret("short".into())
        .await
        .expect_err("refused");
    assert_eq!(failure.problems[0].field, Field::WebhookSecret);
    let failure = scene
        .desk
        .switch_receiver(Some(80))
        .await
        .expect_err("the system's");
    assert_eq!(failure.problems[0].field, Field::Port);
    let view = scene.desk.receiver().await.expect("a view");
    assert!(!view.on && !view.has_secret && view.port.is_none());
}

#[tokio::test]
async fn a_port_that_is_taken_leaves_the_receiver_where_it_was() {
    let heard = Heard::begin(Story::AllConnected).await;
    let taken = TcpListener::bind(("127.0.0.1", 0)).expect("a port");
    let port = taken.local_addr().expect("an address").port();
    let failure = heard
        .scene
        .desk
        .switch_receiver(Some(port))
        .await
        .expect_err("taken");
    assert_eq!(failure.code, FailureCode::Receiver);
    assert!(
        failure.message.to_string().contains(&port.to_string()),
        "{}",
        failure.message
    );
    let view = heard.scene.desk.receiver().await.expect("a view");
    assert_eq!((view.on, view.port), (true, Some(heard.port)));
    assert_eq!(heard.post_signed("[]").await, 204);
    let other = free_port();
    let view = heard
        .scene
        .desk
        .switch_receiver(Some(other))
        .await
        .expect("another");
    assert_eq!((view.on, view.port), (true, Some(other)));
    let refused = heard.post("[]", Some(&signature("[]", SECRET))).await;
    assert!(refused.is_err(), "the one before has ended");
}

#[tokio::test]
async fn a_secret_that_changes_counts_from_then_on() {
    let heard = Heard::begin(Story::AllConnected).await;
    let fresh = "northlight-signs-anew";
    heard
        .scene
        .desk
        .keep_webhook_secret(fresh.into())
        .await
        .expect("kept");
    assert_eq!(heard.post_signed("[]").await, 401);
    let answer = heard.post("[]", Some(&signature("[]", fresh))).await;
    assert_eq!(answer.expect("an answer"), 204);
    let verdicts: Vec<_> = heard
        .received()
        .await
        .iter()
        .map(|delivery| delivery.signature)
        .collect();
    assert_eq!(verdicts, [SignatureVerdict::Wrong, SignatureVerdict::Valid]);
}

#[tokio::test]
async fn the_receiver_starts_with_its_profile_and_the_secret_is_typed_once() {
    for by_a_visit in [false, true] {
        let mut heard = Heard::begin(Story::AllConnected).await;
        let visit = heard.scene.visit("u1", Some("ENPHASE")).await;
        let profile = visit.view().profile_id;
        heard.scene.restart();
        assert!(heard.post("[]", None).await.is_err(), "it ended with the program");
        if by_a_visit {
            heard.scene.desk.open_visit(&visit.id).await.expect("it opens");
        } else {
            heard.scene.desk.open(&profile).await.expect("it opens");
        }
        let view = heard.until("the receiver", |view| view.on).await;
        assert_eq!((view.port, view.has_secret), (Some(heard.port), true));
        assert_eq!(heard.post_signed("[]").await, 204);
        for entry in std::fs::read_dir(heard.scene.folder.path()).expect("a folder") {
            let bytes = std::fs::read(entry.expect("an entry").path()).expect("a file");
            assert!(
                !bytes
                    .windows(SECRET.len())
                    .any(|window| window == SECRET.as_bytes())
            );
        }
    }
}

#[tokio::test]
async fn the_clients_webhooks_are_made_changed_tested_and_deleted() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene.simulator.forget_requests();
    let failure = scene
        .desk
        .put_webhook(None, form("http://a.example/hook", Some(SECRET)))
        .await;
    assert_eq!(
        failure.expect_err("https alone").problems[0].field,
        Field::WebhookUrl
    );
    let failure = scene
        .desk
        .put_webhook(None, form("https://a.example/hook", None))
        .await;
    assert_eq!(
        failure.expect_err("a new one needs it").problems[0].field,
        Field::WebhookSecret
    );
    assert_eq!(scene.asked("/webhooks"), 0, "nothing was sent");
    assert!(
        !scene.desk.receiver().await.expect("a view").has_secret,
        "what was refused is not kept"
    );

    let made = scene
        .desk
        .put_webhook(None, form("https://a.example/hook", Some(SECRET)))
        .await
        .expect("made");
    assert!(made.is_active && made.header_name.is_none());
    assert!(scene.desk.receiver().await.expect("a view").has_secret);
    let again = scene
        .desk
        .put_webhook(None, form("https://a.example/hook", Some("another-secret")))
        .await;
    assert_eq!(again.expect_err("there is one").code, FailureCode::Rejected);

    scene.simulator.forget_requests();
    let change = WebhookForm {
        events: vec!["user:battery:discovered".to_owned()],
        header_name: "X-Api-Key".to_owned(),
        header_value: Some("for the gate".into()),
        ..form("https://a.example/hook", None)
    };
    let changed = scene
        .desk
        .put_webhook(Some(&made.id), change)
        .await
        .expect("changed");
    assert_eq!(changed.events, ["user:battery:discovered"]);
    assert_eq!(changed.header_name.as_deref(), Some("x-api-key"));
    let sent = scene.simulator.requests();
    let patch = sent
        .iter()
        .find(|request| request.method == "PATCH")
        .expect("a change");
    assert!(
        !patch.body.as_deref().expect("a body").contains("secret"),
        "left out, it stays as it is"
    );
    let delivered = scene
        .desk
        .try_delivery("[]", &signature("[]", SECRET), "".into())
        .await;
    assert_eq!(
        delivered.expect("it is read").signature,
        SignatureVerdict::Valid,
        "it is still kept"
    );
    assert_eq!(scene.desk.webhooks().await.expect("a list"), [changed]);

    let tested = scene.desk.test_webhook(&made.id).await.expect("an answer");
    assert!(!tested.succeeded, "the simulator delivers to this computer alone");
    scene.desk.delete_webhook(&made.id).await.expect("deleted");
    assert!(scene.desk.webhooks().await.expect("a list").is_empty());
    let gone = scene.desk.delete_webhook(&made.id).await;
    assert_eq!(gone.expect_err("gone").code, FailureCode::NotFound);
}
