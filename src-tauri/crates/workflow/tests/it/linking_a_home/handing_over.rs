//! Handing a link over: in this computer's browser, to the phone, in a message.

use linking::{CustomerPhase, Failure, FailureCode, Happening, LinkChannel, LinkState, MessageWay, Report};
use secrecy::ExposeSecret;
use simulator::Story;

use crate::support::{Scene, home};

#[tokio::test]
async fn a_browser_that_does_not_open_leaves_the_link_as_it_was() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let entries = visit.view().timeline.len();
    let failing = visit
        .open
        .open(&visit.row, |_| {
            Err(Failure::new(
                FailureCode::Browser,
                words::Text::verbatim("It did not."),
            ))
        })
        .await;
    assert_eq!(failing.expect_err("it says so").code, FailureCode::Browser);
    assert_eq!(visit.link().state, LinkState::Unused);
    assert_eq!(visit.view().timeline.len(), entries, "nothing happened");
    visit.open_here().await;
}

#[tokio::test]
async fn a_link_is_said_to_be_open_only_when_the_browser_took_it() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let before = visit.view();
    let mut meanwhile = None;
    visit
        .open
        .open(&visit.row, |_| {
            meanwhile = Some(visit.view());
            Ok(())
        })
        .await
        .expect("opened");
    let meanwhile = meanwhile.expect("seen");
    assert_eq!(meanwhile.rows[0].link, before.rows[0].link);
    assert_eq!(meanwhile.timeline, before.timeline);
    assert_eq!(visit.link().state, LinkState::Opened);
    let seen = visit.view().timeline;
    assert_eq!(seen.len(), before.timeline.len() + 1);
    assert!(seen.iter().any(|entry| entry.what == Happening::OpenedHere));
}

#[tokio::test]
async fn the_customers_phone_gets_a_picture_for_as_long_as_it_is_shown() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    assert!(scene.desk.picture().is_none(), "nothing is shown yet");
    let german = enode::Language::German;
    let shown = visit
        .open
        .show_to_customer(&visit.row, Some(&german))
        .await
        .expect("shown");
    assert_eq!(shown.view.language, "de-DE");
    assert_eq!(shown.phase, CustomerPhase::Scan);
    assert_eq!(visit.link().state, LinkState::HandedOver);
    assert!(scene.desk.picture().is_some());
    visit.open.hide_from_customer();
    assert!(scene.desk.picture().is_none());
    visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect("shown again");
    let told = visit.open.told(&visit.row, Report::OpenedIt).await.expect("told");
    assert_eq!(
        told.rows[0].link.as_ref().expect("a link").state,
        LinkState::Opened
    );
    assert!(
        scene.desk.picture().is_none(),
        "a link that was opened is shown to nobody"
    );
    let screen = scene
        .desk
        .customer_screen()
        .expect("the customer is told instead");
    assert_eq!(screen.phase, CustomerPhase::Opened);
    assert!(scene.desk.hide_from_customer());
    assert_eq!(scene.desk.customer_screen(), None);
    assert!(!scene.desk.hide_from_customer(), "nothing is left to hide");
}

#[tokio::test]
async fn changing_the_channel_after_opening_takes_a_fresh_link() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    visit.open_here().await;
    let failure = visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect_err("it is spent");
    assert_eq!(failure.code, FailureCode::LinkSpent);
    visit.create().await;
    visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect("the fresh one is shown");
    assert_eq!(visit.link().channel, Some(LinkChannel::CustomersPhone));
}

#[tokio::test]
async fn a_message_holds_the_link_once_and_its_preview_does_not() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let preview = visit.open.message_preview(&visit.row, None).expect("a preview");
    assert!(!preview.body.contains("/link/"), "{}", preview.body);
    assert!(
        preview.body.contains("127.0.0.1"),
        "the host to expect is named: {}",
        preview.body
    );
    let mut sent = String::new();
    visit
        .open
        .send_message(&visit.row, MessageWay::Text, None, |subject, body| {
            assert!(!subject.is_empty());
            body.expose_secret().clone_into(&mut sent);
            Ok(())
        })
        .await
        .expect("sent");
    assert_eq!(sent.matches("/link/").count(), 1, "{sent}");
    let mut alone = String::new();
    visit
        .open
        .send_message(&visit.row, MessageWay::LinkAlone, None, |_, body| {
            body.expose_secret().clone_into(&mut alone);
            Ok(())
        })
        .await
        .expect("what was sent can be sent again");
    assert!(sent.contains(&alone));
}

#[tokio::test]
async fn a_link_for_the_phone_leads_to_the_companys_page() {
    let scene = Scene::opened(Story::AllConnected).await;
    let profile = scene.desk.connection().expect("open").profile_view();
    let settings = linking::ProfileSettings {
        phone_page: Some("https://northlight.example/done".to_owned()),
        ..profile.settings
    };
    scene
        .desk
        .change_profile(&profile.id, settings)
        .await
        .expect("changed");
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let mut draft = home(Some("ENPHASE"));
    draft.channel = LinkChannel::CustomersPhone;
    scene
        .desk
        .change_row(&visit.id, &visit.row, draft, Vec::new())
        .await
        .expect("planned");
    visit.create().await;
    let sent = scene.simulator.requests();
    let body = sent
        .iter()
        .find(|request| request.path.ends_with("/link"))
        .and_then(|request| request.body.clone());
    assert!(body.expect("a body").contains("https://northlight.example/done"));
}

#[tokio::test]
async fn the_simulated_phone_opens_a_link_of_the_demo_and_of_nobody_else() {
    let scene = Scene::demo(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let mut scanned = String::new();
    let view = visit
        .open
        .open_on_simulated_phone(&visit.row, |url| {
            url.clone_into(&mut scanned);
            Ok(())
        })
        .await
        .expect("the phone opens it");
    let link = view.rows[0].link.as_ref().expect("a link");
    assert_eq!(
        link.state,
        LinkState::Opened,
        "this phone is the program’s own: that it opened the link is seen"
    );
    let noted: Vec<&Happening> = view.timeline.iter().map(|entry| &entry.what).collect();
    assert!(noted.contains(&&Happening::OpenedOnPhone));
    assert!(!noted.contains(&&Happening::ShownToCustomer));
    let back = scene
        .simulator
        .complete_link(&scanned, "ENPHASE")
        .expect("signed in");
    let back = back.parse().expect("an address");
    assert!(scene.desk.is_return_page(&back));
    assert!(scene.desk.came_back(&back), "the visit waits for it");
    assert!(!scene.desk.came_back(&back), "an address counts once");
    scene
        .until(&visit, "the outcome", |view| view.connected == 3)
        .await;

    let real = Scene::opened(Story::AllConnected).await;
    let visit = real.linked("u1", Some("ENPHASE")).await;
    let outcome = visit
        .open
        .open_on_simulated_phone(&visit.row, |_| panic!("no link of a real client gets to it"))
        .await;
    assert!(outcome.is_err());
    assert_eq!(visit.link().state, LinkState::Unused, "it is as it was");
}
