//! From the plan to the link, and from account to account.

mod handing_over;

use std::time::Duration;

use linking::{FailureCode, Field, LinkState, VendorChoice};
use simulator::{Fault, FaultKind, Story};

use crate::support::{Scene, home};

#[tokio::test]
async fn a_link_is_created_once_and_opens_once() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    assert_eq!(visit.link().state, LinkState::Unused);
    visit.open_here().await;
    let failure = visit
        .open
        .open(&visit.row, |_| Ok(()))
        .await
        .expect_err("not twice");
    assert_eq!(failure.code, FailureCode::LinkSpent);
    assert_eq!(scene.asked("/link"), 1);
}

#[tokio::test]
async fn a_plan_with_problems_sends_nothing() {
    let scene = Scene::opened(Story::VendorOutage).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    scene.simulator.forget_requests();
    for vendor in ["ENPHASE", "BMW"] {
        let changed = scene
            .desk
            .change_row(&visit.id, &visit.row, home(Some(vendor)), Vec::new());
        changed.await.expect("kept, with its problems");
        let failure = visit
            .open
            .create_link(&visit.row, true)
            .await
            .expect_err("refused");
        assert!(
            failure
                .problems
                .iter()
                .any(|problem| problem.field == Field::Vendor),
            "{failure:?}"
        );
    }
    let failure = scene.desk.begin_visit("u 1").await.expect_err("refused");
    assert_eq!(failure.problems[0].field, Field::UserId);
    assert!(scene.simulator.requests().is_empty());
}

#[tokio::test]
async fn a_household_that_nobody_meant_is_not_made() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("birkelunden-3", Some("ENPHASE")).await;
    let failure = visit
        .open
        .create_link(&visit.row, false)
        .await
        .expect_err("asked first");
    assert_eq!(failure.code, FailureCode::NewHousehold);
    assert!(
        failure.details.contains(&words::Text::verbatim("birkelunden-2")),
        "what was probably meant is named: {:?}",
        failure.details
    );
    assert_eq!(scene.asked("/link"), 0);
    visit
        .open
        .create_link(&visit.row, true)
        .await
        .expect("it was meant");
    visit
        .open
        .create_link(&visit.row, false)
        .await
        .expect("it exists now");
    let known = scene.visit("birkelunden-2", Some("ENPHASE")).await;
    known
        .open
        .create_link(&known.row, false)
        .await
        .expect("nobody is asked about one that exists");
}

#[tokio::test]
async fn old_vendors_are_asked_for_again_for_exactly_this_combination() {
    let scene = Scene::opened(Story::AllConnected).await;
    scene.simulator.forget_requests();
    scene.linked("u1", Some("ENPHASE")).await;
    assert_eq!(scene.asked("/integrations"), 0, "they are fresh");
    scene.advance(Duration::from_mins(6));
    scene.linked("u2", Some("ENPHASE")).await;
    assert_eq!(scene.asked("/integrations?assetTypes=inverter"), 1);
}

#[tokio::test]
async fn a_cut_after_sending_says_that_a_link_may_exist() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    scene
        .simulator
        .fault(Fault::times("/link", FaultKind::CutInTheMiddle, 1));
    let failure = visit.open.create_link(&visit.row, true).await.expect_err("cut");
    assert_eq!(failure.code, FailureCode::LinkMayExist);
    assert_eq!(scene.asked("/link"), 1, "it was not sent again");
    assert_eq!(visit.link().state, LinkState::MayExist, "it is remembered");
    visit.create().await;
    assert_eq!(visit.row_view().earlier_links, 1);
}

#[tokio::test]
async fn a_refusal_leaves_no_link_behind() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    scene
        .simulator
        .fault(Fault::times("/link", FaultKind::ConnectionLimit, 1));
    let failure = visit
        .open
        .create_link(&visit.row, true)
        .await
        .expect_err("refused");
    assert_eq!(failure.code, FailureCode::ConnectionLimit);
    assert!(visit.row_view().link.is_none());
}

#[tokio::test]
async fn a_link_to_a_foreign_host_is_never_opened() {
    let scene = Scene::begin(Story::AllConnected).await;
    let mut form = scene.form();
    form.link_hosts = "link.enode.com".to_owned();
    scene.desk.connect(form).await.expect("connected");
    let connection = scene.desk.connection().expect("open");
    connection.catalogue(false).await.expect("vendors");
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let failure = visit
        .open
        .create_link(&visit.row, true)
        .await
        .expect_err("refused");
    assert_eq!(failure.code, FailureCode::LinkHost);
    assert!(
        failure.message.to_string().contains("127.0.0.1"),
        "the message names the host: {}",
        failure.message
    );
}

#[tokio::test]
async fn neither_the_view_nor_anything_on_disk_holds_the_address() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    let secret = url.rsplit('/').next().expect("a last part").to_owned();
    let view = serde_json::to_string(&visit.view()).expect("JSON");
    assert!(!view.contains(&secret) && !view.contains("/link/"), "{view}");
    for entry in std::fs::read_dir(scene.folder.path()).expect("a folder") {
        let path = entry.expect("an entry").path();
        let bytes = std::fs::read(&path).expect("a file");
        let held = bytes
            .windows(secret.len())
            .any(|window| window == secret.as_bytes());
        assert!(!held, "{}", path.display());
    }
}

#[tokio::test]
async fn two_clicks_at_once_make_two_links_one_after_the_other() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let (first, second) = tokio::join!(
        visit.open.create_link(&visit.row, true),
        visit.open.create_link(&visit.row, true)
    );
    first.expect("a link");
    second.expect("a link");
    assert_eq!(scene.asked("/link"), 2);
    assert_eq!(visit.row_view().earlier_links, 1);
}

#[tokio::test]
async fn what_a_vendor_leaves_over_is_what_the_next_account_is_for() {
    let scene = Scene::opened(Story::AllConnected).await;
    let first = scene.visit("u1", Some("FRONIUS")).await;
    let types = |view: &linking::VisitView| -> Vec<String> {
        view.left_over.iter().map(ToString::to_string).collect()
    };
    let view = first.view();
    assert_eq!(types(&view), ["battery", "meter"]);
    assert_eq!(view.next_row, None, "there is no other row");
    let view = scene.desk.add_row(&first.id).await.expect("added");
    assert_eq!(
        view.next_row.as_deref(),
        Some(first.row.as_str()),
        "the first without a link"
    );
    first.create().await;
    let second = view.rows[1].id.clone();
    assert_eq!(first.view().next_row.as_deref(), Some(second.as_str()));
    let mut draft = home(Some("TESLA"));
    draft.asset_types = vec![enode::AssetType::Battery, enode::AssetType::Meter];
    let view = scene
        .desk
        .change_row(&first.id, &second, draft, Vec::new())
        .await
        .expect("planned");
    assert!(view.left_over.is_empty(), "Tesla links the rest");
}

#[tokio::test]
async fn a_mixed_home_is_linked_account_by_account_in_one_visit() {
    let scene = Scene::opened(Story::AllConnected).await;
    let first = scene.visit("u1", Some("FRONIUS")).await;
    let mut draft = home(Some("FRONIUS"));
    draft.asset_types = vec![enode::AssetType::Inverter];
    scene
        .desk
        .change_row(&first.id, &first.row, draft, Vec::new())
        .await
        .expect("planned");
    let view = scene.desk.add_row(&first.id).await.expect("added");
    let second = crate::support::Visit {
        open: scene.desk.visit(&first.id).expect("open"),
        id: first.id.clone(),
        row: view.rows[1].id.clone(),
    };
    let mut draft = home(Some("TESLA"));
    draft.asset_types = vec![enode::AssetType::Battery, enode::AssetType::Meter];
    scene
        .desk
        .change_row(&second.id, &second.row, draft, Vec::new())
        .await
        .expect("planned");
    for (visit, vendor) in [(&first, "FRONIUS"), (&second, "TESLA")] {
        visit.create().await;
        let url = visit.open_here().await;
        scene.simulator.complete_link(&url, vendor).expect("signed in");
        visit.open.look_now().await;
    }
    let view = first.view();
    assert_eq!((view.connected, view.wanted), (3, 3));
    assert_eq!(view.state, linking::VisitState::Connected);
    let removed = scene.desk.remove_row(&first.id, &second.row).await;
    assert!(removed.is_err(), "an account that was linked stays in the visit");
    assert!(matches!(view.rows[1].draft.vendor, VendorChoice::Vendor { .. }));
}
