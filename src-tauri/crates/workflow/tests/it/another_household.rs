//! A visit that was begun with a household that was not meant.

use linking::{FailureCode, VendorChoice};
use simulator::{Fault, FaultKind, Story};

use crate::support::Scene;

fn vendor(code: &str) -> VendorChoice {
    VendorChoice::Vendor {
        vendor: code.to_owned(),
    }
}

#[tokio::test]
async fn goes_over_to_the_one_that_was_with_all_that_was_chosen_in_it() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1-wrong", Some("ENPHASE")).await;
    let described = scene
        .desk
        .describe_visit(&visit.id, "The Bergs".to_owned(), "By e-mail".to_owned());
    let before = described.await.expect("kept");
    let changed = scene.desk.change_household(&visit.id, " u1 ", None).await;
    let changed = changed.expect("it may");
    assert_eq!(changed.id, before.id);
    assert_eq!((changed.user_id.as_str(), changed.label.as_str()), ("u1", ""));
    assert_eq!(changed.consent, "By e-mail");
    let (chosen, draft) = (&changed.rows[0].draft, &before.rows[0].draft);
    assert_eq!(
        (&chosen.asset_types, &chosen.vendor, &chosen.scopes),
        (&draft.asset_types, &draft.vendor, &draft.scopes)
    );
    let of_wrong = scene.desk.visits_of_household("u1-wrong").await.expect("a list");
    assert_eq!(of_wrong, [], "nothing is kept of the slip");
    let kept = scene.desk.visits_of_household("u1").await.expect("a list");
    assert_eq!(kept.len(), 1, "it is on disk");

    visit.open.create_link(&visit.row, true).await.expect("a link");
    let asked = scene.simulator.requests().into_iter();
    let asked: Vec<String> = asked
        .map(|request| request.path)
        .filter(|path| path.ends_with("/link"))
        .collect();
    assert_eq!(asked, ["/users/u1/link"]);
}

#[tokio::test]
async fn goes_back_by_the_same_way_with_its_name() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let described = scene
        .desk
        .describe_visit(&visit.id, "The Bergs".to_owned(), String::new());
    let before = described.await.expect("kept");
    let other = Some("Storgata".to_owned());
    let there = scene.desk.change_household(&visit.id, "u2", other).await;
    assert_eq!(there.expect("it may").label, "Storgata");
    let back = scene
        .desk
        .change_household(&visit.id, "u1", Some(before.label.clone()));
    let back = back.await.expect("it may");
    assert_eq!((back.user_id, back.label), (before.user_id, before.label));
    assert_eq!(back.rows, before.rows);
}

#[tokio::test]
async fn stays_with_its_household_once_a_link_was_created() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    let refused = scene.desk.change_household(&visit.id, "u2", None).await;
    let refused = refused.expect_err("its link is for u1");
    assert_eq!(refused.code, FailureCode::Rejected);
    assert_eq!(visit.view().user_id, "u1");

    let lost = scene.visit("u3", Some("ENPHASE")).await;
    scene
        .simulator
        .fault(Fault::times("/link", FaultKind::CutInTheMiddle, 1));
    lost.open.create_link(&lost.row, true).await.expect_err("cut");
    let refused = scene.desk.change_household(&lost.id, "u4", None).await;
    refused.expect_err("there may be a link");
}

#[tokio::test]
async fn leaves_the_open_visit_of_the_other_alone() {
    let scene = Scene::opened(Story::AllConnected).await;
    let planned = scene.visit("u1", Some("SMA")).await;
    let visit = scene.visit("u2", Some("ENPHASE")).await;
    let refused = scene.desk.change_household(&visit.id, "u1", None).await;
    let refused = refused.expect_err("two would watch the same account twice");
    assert_eq!(refused.code, FailureCode::InvalidInput);
    assert_eq!(visit.view().user_id, "u2");
    assert_eq!(planned.view().rows[0].draft.vendor, vendor("SMA"));

    scene.desk.finish_visit(&planned.id).await.expect("finished");
    let changed = scene.desk.change_household(&visit.id, "u1", None).await;
    assert_eq!(changed.expect("there is none beside it").user_id, "u1");
}

#[tokio::test]
async fn is_asked_about_again_where_the_other_does_not_exist() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    scene.desk.finish_visit(&visit.id).await.expect("finished");
    let next = scene.visit("u1", Some("ENPHASE")).await;
    assert_eq!(next.view().exists, Some(true));
    let changed = scene.desk.change_household(&next.id, "u1-typo", None).await;
    assert_eq!(changed.expect("it may").exists, Some(false));
    let asked = next.open.create_link(&next.row, false).await;
    let asked = asked.expect_err("nobody has said that it is meant");
    assert_eq!(asked.code, FailureCode::NewHousehold);

    scene
        .simulator
        .fault(Fault::always("/users", FaultKind::CutBefore));
    let changed = scene.desk.change_household(&next.id, "u9", None).await;
    assert_eq!(changed.expect("without a network too").exists, None);
}

#[tokio::test]
async fn is_not_given_an_id_that_cannot_be_one() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let refused = scene.desk.change_household(&visit.id, "a b", None).await;
    assert_eq!(refused.expect_err("a space").code, FailureCode::InvalidInput);
    assert_eq!(visit.view().user_id, "u1");
}
