//! Lists: read to their end, item by item.

use enode::{AssetType, UserId};
use serde_json::{Value, json};
use wiremock::matchers::{method, path, query_param, query_param_is_missing};
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::support::{answers, client, integration, server};

fn meter(id: &str) -> Value {
    json!({
        "id": id, "userId": "u1", "vendor": "ENPHASE", "lastSeen": "2026-01-15T09:42:00Z", "isReachable": true,
        "information": {"brand": "Enphase", "model": "Envoy-S", "siteName": "Home", "installationDate": "2026-01-15T09:42:00Z"},
        "energyState": {"power": -1.8, "lastUpdated": null},
        "location": {"id": null, "longitude": null, "latitude": null, "lastUpdated": null},
        "capabilities": {
            "measuresConsumption": {"isCapable": true, "interventionIds": []},
            "measuresProduction": {"isCapable": false, "interventionIds": ["3b2891a9-5dcf-4691-b850-b5ea36b57c2e"]},
        },
        "scopes": ["meter:read:data"], "hemSystemId": null,
    })
}

async fn page(server: &MockServer, after: Option<&str>, items: &[Value], next: Option<&str>) {
    let body = json!({"data": items, "pagination": {"after": next, "before": null}});
    let mock = Mock::given(method("GET")).and(path("/users/u1/meters"));
    let mock = match after {
        Some(after) => mock.and(query_param("after", after)),
        None => mock.and(query_param_is_missing("after")),
    };
    mock.respond_with(ResponseTemplate::new(200).set_body_json(body))
        .mount(server)
        .await;
}

fn user() -> UserId {
    UserId::new("u1").expect("an ID")
}

#[tokio::test]
async fn pages_are_read_to_the_end_and_nothing_counts_twice() {
    let server = server().await;
    page(&server, None, &[meter("m1"), meter("m2")], Some("two")).await;
    page(&server, Some("two"), &[meter("m2"), meter("m3")], Some("three")).await;
    page(&server, Some("three"), &[], None).await;
    let found = client(&server)
        .assets()
        .of_user(&user(), &AssetType::Meter)
        .await
        .expect("a list");
    let ids: Vec<&str> = found.items.iter().map(|asset| asset.id().as_str()).collect();
    assert_eq!(ids, ["m1", "m2", "m3"]);
    assert!(found.set_aside.is_empty());
}

#[tokio::test]
async fn a_cursor_that_leads_in_a_circle_ends_and_is_told() {
    let server = server().await;
    page(&server, None, &[meter("m1")], Some("round")).await;
    page(&server, Some("round"), &[meter("m2")], Some("round")).await;
    let found = client(&server)
        .assets()
        .of_user(&user(), &AssetType::Meter)
        .await
        .expect("a list");
    assert_eq!(found.items.len(), 2);
    assert_eq!(found.set_aside[0].path, "pagination.after");
}

#[tokio::test]
async fn a_bad_item_names_its_place_and_spoils_only_itself() {
    let server = server().await;
    let (mut missing, mut wrong) = (meter("m2"), meter("m3"));
    missing["information"]
        .as_object_mut()
        .expect("an object")
        .remove("model");
    wrong["isReachable"] = json!("yes");
    page(
        &server,
        None,
        &[meter("m1"), missing, wrong, json!(7), meter("m5")],
        None,
    )
    .await;
    let found = client(&server)
        .assets()
        .of_user(&user(), &AssetType::Meter)
        .await
        .expect("a list");
    assert_eq!(found.items.len(), 2);
    let places: Vec<&str> = found
        .set_aside
        .iter()
        .map(|set_aside| set_aside.path.as_str())
        .collect();
    assert_eq!(
        places,
        ["data[1].information.model", "data[2].isReachable", "data[3]"]
    );
}

#[tokio::test]
async fn what_is_new_is_kept_and_written_back() {
    let server = server().await;
    let mut newer = integration("FUTUREBRAND");
    newer["linkingStatus"] = json!("PAUSED");
    newer["assetTypes"] = json!(["battery", "heatstore"]);
    newer["scopes"] = json!(["heatstore:read:data"]);
    newer["surprise"] = json!({"deep": [1, 2]});
    answers(
        &server,
        "GET",
        "/integrations",
        ResponseTemplate::new(200).set_body_json(json!([newer])),
    )
    .await;
    let found = client(&server)
        .integrations()
        .list(AssetType::KNOWN)
        .await
        .expect("a list");
    assert!(found.set_aside.is_empty(), "{:?}", found.set_aside);
    let written = serde_json::to_value(&found.items[0]).expect("JSON");
    for field in ["vendor", "linkingStatus", "assetTypes", "scopes", "surprise"] {
        assert_eq!(written[field], newer[field], "{field}");
    }
}

#[tokio::test]
async fn devices_have_in_common_what_a_household_needs() {
    let server = server().await;
    page(&server, None, &[meter("m1")], None).await;
    let found = client(&server)
        .assets()
        .of_user(&user(), &AssetType::Meter)
        .await
        .expect("a list");
    let asset = &found.items[0];
    assert_eq!(asset.asset_type(), AssetType::Meter);
    assert_eq!(asset.vendor().as_str(), "ENPHASE");
    assert_eq!(asset.is_reachable(), Some(true));
    assert_eq!(
        asset.capabilities()["measuresProduction"].intervention_ids.len(),
        1
    );
    assert_eq!(
        serde_json::to_value(asset).expect("JSON")["energyState"]["power"],
        json!(-1.8)
    );
}
