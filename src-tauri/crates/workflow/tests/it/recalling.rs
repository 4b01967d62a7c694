//! What is offered from earlier visits, taken back after a slip, and read out before a link.

use linking::{LinkState, Report, RowBefore};
use simulator::Story;

use crate::support::{Scene, home};

fn types(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[tokio::test]
async fn a_vendor_that_was_linked_is_offered_first_next_time_also_after_a_restart() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let none = scene.desk.used_last(&types(&["inverter"])).await.expect("a list");
    assert_eq!(none, [], "nothing was linked yet");
    scene.visit("u1", Some("SMA")).await;
    scene.linked("u2", Some("ENPHASE")).await;
    let used = scene.desk.used_last(&types(&["inverter"])).await.expect("a list");
    let codes: Vec<&str> = used.iter().map(|vendor| vendor.code.as_str()).collect();
    assert_eq!(codes, ["ENPHASE"], "what was only planned was not used");
    let none = scene.desk.used_last(&types(&["vehicle"])).await.expect("a list");
    assert_eq!(none, [], "it links no vehicle");
    scene.restart();
    let profile = scene.desk.start("", Vec::new()).profiles[0].id.clone();
    let secret = scene.simulator.addresses().client_secret.clone();
    let opened = scene
        .desk
        .supply_secret(&profile, secret, linking::Keep::Session)
        .await;
    opened.expect("it opens");
    let connection = scene.desk.connection().expect("open");
    connection.catalogue(false).await.expect("vendors");
    let used = scene.desk.used_last(&types(&["battery"])).await.expect("a list");
    assert_eq!(used[0].name, "Enphase");
}

#[tokio::test]
async fn the_demo_remembers_for_as_long_as_it_runs() {
    let scene = Scene::demo(Story::AllConnected).await;
    scene.linked("u1", Some("ENPHASE")).await;
    let used = scene.desk.used_last(&[]).await.expect("a list");
    assert_eq!(used.len(), 1);
    assert_eq!(used[0].asset_types.len(), 3, "with what it was used for");
}

#[tokio::test]
async fn as_last_time_asks_for_what_was_asked_for_last() {
    let scene = Scene::opened(Story::AllConnected).await;
    let all = types(&["inverter", "battery", "meter"]);
    assert_eq!(
        scene.desk.last_access("ENPHASE", &all).await.expect("an answer"),
        None
    );
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let mut draft = home(Some("ENPHASE"));
    draft.pack = linking::Pack::ReadOnly;
    let planned = scene
        .desk
        .change_row(&visit.id, &visit.row, draft, Vec::new())
        .await;
    let wished = planned.expect("kept").rows[0]
        .plan
        .clone()
        .expect("a plan")
        .scopes;
    visit.create().await;
    let last = scene.desk.last_access("ENPHASE", &all).await.expect("an answer");
    assert_eq!(last.expect("there was one").scopes, wished);
    let of_car = scene.desk.last_access("ENPHASE", &types(&["vehicle"])).await;
    assert_eq!(of_car.expect("an answer"), None, "it links none");
    let unknown = scene.desk.last_access("NOBODY", &all).await;
    assert_eq!(unknown.expect("an answer"), None);
}

#[tokio::test]
async fn a_report_that_is_taken_back_leaves_the_link_to_be_shown_again() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect("shown");
    visit.open.told(&visit.row, Report::SaysDone).await.expect("told");
    assert!(!visit.link().at_hand, "its address is let go of");
    let back = visit.open.take_back_report().await.expect("it was a slip");
    let link = back.rows[0].link.clone().expect("a link");
    assert_eq!((link.state, link.at_hand), (LinkState::HandedOver, true));
    assert!(
        back.timeline
            .iter()
            .all(|entry| entry.stamp != linking::Stamp::Reported)
    );
    visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect("it can be shown again");
    visit
        .open
        .take_back_report()
        .await
        .expect_err("there is nothing more to take back");
}

#[tokio::test]
async fn a_link_whose_report_was_taken_back_is_there_after_a_restart() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect("shown");
    visit.open.told(&visit.row, Report::OpenedIt).await.expect("told");
    visit.open.take_back_report().await.expect("it was a slip");
    let mut scene = scene;
    scene.restart();
    let view = scene.desk.open_visit(&visit.id).await.expect("it opens");
    let link = view.rows[0].link.clone().expect("a link");
    assert_eq!((link.state, link.at_hand), (LinkState::HandedOver, true));
}

#[tokio::test]
async fn after_a_minute_a_report_stays() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.linked("u1", Some("ENPHASE")).await;
    visit
        .open
        .show_to_customer(&visit.row, None)
        .await
        .expect("shown");
    visit.open.told(&visit.row, Report::OpenedIt).await.expect("told");
    scene.pass(&visit, std::time::Duration::from_mins(2)).await;
    visit.open.take_back_report().await.expect_err("it is too late");
    assert_eq!(visit.link().state, LinkState::Opened);
}

#[tokio::test]
async fn a_plan_is_put_back_as_it_was_and_kept() {
    let scene = Scene::opened(Story::AllConnected).await;
    let visit = scene.visit("u1", Some("ENPHASE")).await;
    let planned = scene.desk.add_row(&visit.id).await.expect("added");
    let before: Vec<RowBefore> = planned
        .rows
        .iter()
        .map(|row| RowBefore {
            id: row.id.clone(),
            draft: row.draft.clone(),
            expected: row.expected.clone(),
        })
        .collect();
    scene
        .desk
        .remove_row(&visit.id, &visit.row)
        .await
        .expect("removed");
    let restored = scene
        .desk
        .restore_plan(&visit.id, before)
        .await
        .expect("put back");
    let ids =
        |rows: &[linking::PlanRowView]| -> Vec<String> { rows.iter().map(|row| row.id.clone()).collect() };
    assert_eq!(ids(&restored.rows), ids(&planned.rows));
    assert_eq!(restored.rows[0].draft, planned.rows[0].draft);
}

#[tokio::test]
async fn the_companys_points_are_read_at_the_start_and_their_faults_told() {
    let mut scene = Scene::opened(Story::AllConnected).await;
    let path = scene.folder.path().join("readiness.json");
    let points = r#"{ "version": 1, "points": [
        { "types": ["meter"], "text": { "de": "Zählernummer", "en": "Meter number" } },
        { "text": "" } ] }"#;
    std::fs::write(&path, points).expect("written");
    scene.restart();
    scene.connect().await;
    let asked = scene.asked("/interventions");
    let view = scene
        .desk
        .readiness(&types(&["meter"]), Some("ENPHASE"), "de")
        .expect("points");
    let last = view.points.last().expect("points");
    assert!(last.of_company);
    assert_eq!(last.text.to_string(), "Zählernummer");
    assert_eq!(
        view.file.faults.len(),
        1,
        "the empty one is told, and the other used"
    );
    assert_eq!(view.file.path, path.display().to_string());
    let of_car = scene
        .desk
        .readiness(&types(&["vehicle"]), None, "de")
        .expect("points");
    assert!(of_car.points.iter().all(|point| !point.of_company));
    assert_eq!(
        scene.asked("/interventions"),
        asked,
        "nothing is asked of the network"
    );
    scene.desk.close().await;
    assert_eq!(
        scene.desk.company_file(),
        view.file,
        "it is told without a client too"
    );
}

#[tokio::test]
async fn what_enode_may_ask_for_is_of_this_vendor_and_these_types() {
    let scene = Scene::opened(Story::AllConnected).await;
    let steps = scene
        .desk
        .possible_steps(&types(&["battery"]), "ENPHASE")
        .await
        .expect("an answer");
    assert_eq!(steps.len(), 1);
    assert!(steps[0].third_party);
    let of_meter = scene.desk.possible_steps(&types(&["meter"]), "ENPHASE").await;
    assert_eq!(of_meter.expect("an answer"), []);
}
