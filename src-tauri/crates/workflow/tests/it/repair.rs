//! Repair: signing in again keeps what there was, and nothing is taken out by accident.

use std::collections::BTreeSet;

use linking::{FailureCode, Field, Happening, UnlinkTarget};
use simulator::Story;

use crate::support::{Scene, Visit};

fn device_ids(visit: &Visit) -> BTreeSet<String> {
    let view = visit.view();
    let types = view
        .rows
        .iter()
        .filter_map(|row| row.outcome.as_ref())
        .flat_map(|outcome| &outcome.types);
    types
        .flat_map(|found| &found.devices)
        .map(|device| device.id.clone())
        .collect()
}

async fn connected(scene: &Scene) -> Visit {
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    visit.open.look_now().await;
    visit
}

#[tokio::test]
async fn signing_in_again_by_a_device_keeps_all_ids() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = connected(&scene).await;
    let before = device_ids(&visit);
    assert_eq!(before.len(), 3);
    scene.simulator.invalidate("u1", "ENPHASE");
    let view = visit.open.look_now().await;
    assert_eq!(view.state, linking::VisitState::NeedsAction);
    let view = visit.open.sign_in_again("ENPHASE").await.expect("a session");
    assert!(view.rows[0].link.as_ref().expect("a link").signs_in_again);
    assert_eq!(scene.asked("/relink"), 1);
    let url = visit.open_here().await;
    scene.simulator.complete_link(&url, "ENPHASE").expect("signed in");
    let view = visit.open.look_now().await;
    assert_eq!(view.state, linking::VisitState::Connected);
    assert_eq!(device_ids(&visit), before);
}

#[tokio::test]
async fn an_account_without_devices_is_signed_in_by_a_new_link() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = connected(&scene).await;
    for asset_type in ["inverter", "battery", "meter"] {
        scene.simulator.remove_device("u1", "ENPHASE", asset_type, 0);
    }
    scene.simulator.invalidate("u1", "ENPHASE");
    visit.open.sign_in_again("ENPHASE").await.expect("a session");
    assert_eq!((scene.asked("/relink"), scene.asked("/link")), (0, 2));
    let failure = visit
        .open
        .sign_in_again("TESLA")
        .await
        .expect_err("there is none");
    assert_eq!(failure.code, FailureCode::NotFound);
}

#[tokio::test]
async fn unlinking_names_what_is_lost_and_asks_for_the_id() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = connected(&scene).await;
    let target = UnlinkTarget::AssetType {
        vendor: "ENPHASE".to_owned(),
        asset_type: enode::AssetType::Battery,
    };
    let preview = visit
        .open
        .unlink_preview(target.clone())
        .await
        .expect("a preview");
    assert_eq!(
        (preview.devices.len(), preview.vendors.len()),
        (1, 0),
        "the account stays"
    );
    assert_eq!(preview.confirmation, "u1");
    let failure = visit
        .open
        .unlink(&target, "U1")
        .await
        .expect_err("letter by letter");
    assert_eq!(failure.problems[0].field, Field::Confirmation);
    assert_eq!(scene.asked("/vendors/"), 0, "nothing was sent");
    visit.open.unlink(&target, "u1").await.expect("done");
    let outcome = visit.outcome();
    assert_eq!(
        (outcome.wanted, outcome.connected),
        (2, 2),
        "what was taken out is not waited for"
    );
    let went = outcome
        .types
        .iter()
        .filter(|found| !found.wanted)
        .flat_map(|found| &found.devices);
    let went: Vec<_> = went
        .map(|device| (device.asset_type.to_string(), device.arrival))
        .collect();
    assert_eq!(went, [("battery".to_owned(), linking::Arrival::WentAway)]);
    let whole = UnlinkTarget::Vendor {
        vendor: "ENPHASE".to_owned(),
    };
    let preview = visit.open.unlink_preview(whole.clone()).await.expect("a preview");
    assert_eq!((preview.devices.len(), preview.vendors.len()), (2, 1));
    visit.open.unlink(&whole, "u1").await.expect("done");
    let failure = visit.open.unlink(&whole, "u1").await.expect_err("it is gone");
    assert_eq!(
        failure.code,
        FailureCode::NotFound,
        "what the API answers is told"
    );
    let unlinked = |what: &Happening| matches!(what, Happening::Unlinked { .. });
    assert_eq!(
        visit
            .view()
            .timeline
            .iter()
            .filter(|entry| unlinked(&entry.what))
            .count(),
        2
    );
    visit
        .open
        .unlink(&UnlinkTarget::Household, "u1")
        .await
        .expect("done");
    assert_eq!(visit.view().exists, Some(false), "a link would make it anew");
}
