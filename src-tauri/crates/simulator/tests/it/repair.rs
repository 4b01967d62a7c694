//! Signing in again, unlinking, interventions, and who has to wait.

use std::time::Duration;

use reqwest::header::ACCEPT_LANGUAGE;
use serde_json::{Value, json};
use simulator::{Absent, Options, RateLimit, Story};

use crate::met::Met;

const STILL: Options = Options {
    live: false,
    ..Options::DEFAULT
};

#[tokio::test]
async fn signing_in_again_goes_straight_to_the_sign_in_and_keeps_the_ids() {
    let met = Met::with(STILL).await;
    let cars = async || met.ask("GET", "/users/lindenallee-8/vehicles", None).await.1;
    let before = cars().await;
    let id = before["data"][0]["id"].as_str().expect("a car");
    let again = json!({"language": "browser", "redirectUri": "http://localhost:1/back"});
    let (status, link) = met
        .ask("POST", &format!("/assets/{id}/relink"), Some(&again))
        .await;
    assert_eq!(status, 200);
    let url = link["linkUrl"].as_str().expect("a link");
    let opened = met.http.get(url).send().await.expect("an answer");
    let next = opened.headers()["location"].to_str().expect("a text").to_owned();
    assert!(next.ends_with("/sign-in?vendor=TESLA"), "{next}");
    let sign_in = met
        .http
        .get(format!("{url}/sign-in"))
        .header(ACCEPT_LANGUAGE, "de-AT");
    let page = sign_in
        .send()
        .await
        .expect("a page")
        .text()
        .await
        .expect("a text");
    assert!(
        page.contains("Bei Tesla anmelden") && page.contains("1/4"),
        "in the browser's language, the first of three steps: {page}"
    );
    met.page(&format!("{url}/brand")).await;
    met.simulator.complete_link(url, "TESLA").expect("signed in");
    let (_, user) = met.ask("GET", "/users/lindenallee-8", None).await;
    let rows = user["linkedVendors"].as_array().expect("rows");
    assert!(
        rows.len() == 2 && rows.iter().all(|row| row["isValid"] == true),
        "{user}"
    );
    assert_eq!(cars().await, before, "the same IDs and scopes");
    let (status, _) = met
        .ask("POST", &format!("/assets/{id}/relink"), Some(&again))
        .await;
    assert_eq!(status, 400, "it is linked already");
    assert_eq!(met.simulator.sessions_created(), 1);
}

#[tokio::test]
async fn what_is_not_there_is_deleted_as_the_options_say() {
    for (absent, expected) in [(Absent::NotFound, 404), (Absent::NoContent, 204)] {
        let met = Met::with(Options { absent, ..STILL }).await;
        for path in [
            "/users/nobody",
            "/users/nobody/authorization",
            "/users/hagaveien-21/vendors/TESLA",
            "/users/hagaveien-21/vendors/EASEE/meter",
        ] {
            assert_eq!(met.ask("DELETE", path, None).await.0, expected, "{path}");
        }
        let there = "/users/hagaveien-21/vendors/EASEE/charger";
        assert_eq!(met.ask("DELETE", there, None).await.0, 204);
        let (_, user) = met.ask("GET", "/users/hagaveien-21", None).await;
        assert_eq!(
            user["linkedVendors"],
            json!([]),
            "the last type was all there was"
        );
    }
}

#[tokio::test]
async fn interventions_are_listed_by_language_and_kind() {
    let met = Met::with(STILL).await;
    let german = met.list("/interventions?language=de-DE&vendor=TESLA").await;
    assert_eq!(german[0]["resolution"]["title"], "Telefonschlüssel hinzufügen");
    let all = met.list("/interventions").await;
    let kinds: Vec<(&Value, &Value)> = all
        .iter()
        .map(|one| (&one["resolution"]["access"], &one["resolution"]["agent"]))
        .collect();
    for access in ["Physical", "Remote"] {
        for agent in ["User", "ThirdParty"] {
            assert!(
                kinds.contains(&(&json!(access), &json!(agent))),
                "{access} {agent}"
            );
        }
    }
    let id = all[0]["id"].as_str().expect("an ID");
    let (_, french) = met
        .ask("GET", &format!("/interventions/{id}?language=fr-FR"), None)
        .await;
    assert_ne!(french["resolution"]["title"], all[0]["resolution"]["title"]);
    let unknown = "/interventions/00000000-0000-4000-8000-000000000000";
    assert_eq!(met.status(unknown).await, 404);
    assert_eq!(met.status("/interventions?vendorType=toaster").await, 400);
}

#[tokio::test]
async fn whoever_asks_too_often_waits() {
    let limit = RateLimit {
        requests: 3,
        per: Duration::from_secs(10),
        retry_after: true,
    };
    let met = Met::with(Options {
        rate_limit: Some(limit),
        ..STILL
    })
    .await;
    for _ in 0..3 {
        assert_eq!(met.status("/users").await, 200);
        met.simulator.advance(Duration::from_secs(2));
    }
    let refused = met.get("/users").await.expect("an answer");
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["retry-after"], "4");
    met.simulator.advance(Duration::from_secs(4));
    assert_eq!(met.status("/users").await, 200);
    let requests = met.simulator.requests();
    let at: Vec<_> = requests
        .iter()
        .filter(|request| request.path == "/users")
        .map(|request| request.at)
        .collect();
    assert_eq!(at[0], "2026-01-15T09:42:00Z".parse().expect("a time"));
    assert_eq!(at[4].duration_since(at[0]).as_secs(), 10);
}

#[tokio::test]
async fn the_rate_limited_story_refuses_a_read() {
    let met = Met::with(Options {
        story: Story::RateLimited,
        ..STILL
    })
    .await;
    met.simulator
        .link_account("u1", "ENPHASE", &["battery:read:data"]);
    let refused = met.get("/users/u1").await.expect("an answer");
    assert_eq!(refused.status(), 429);
    assert_eq!(refused.headers()["retry-after"], "30");
    assert_eq!(met.status("/users/u1").await, 200);
}

#[tokio::test]
async fn the_seeded_households_are_worth_a_look() {
    let met = Met::with(Options {
        story: Story::MixedHome,
        ..STILL
    })
    .await;
    let (_, two) = met.ask("GET", "/users/solbakken-7", None).await;
    let valid = |vendor: &str| -> Vec<bool> {
        let rows = two["linkedVendors"].as_array().expect("rows").iter();
        rows.filter(|row| row["vendor"] == vendor)
            .map(|row| row["isValid"] == true)
            .collect()
    };
    assert_eq!(
        (valid("ENPHASE"), valid("EASEE")),
        (vec![true; 3], vec![false]),
        "one account of two is not valid"
    );
    let (_, far) = met.ask("GET", "/users/havnegata-6/batteries", None).await;
    assert_eq!(far["data"][0]["isReachable"], false);
    let (_, mixed) = met.ask("GET", "/users/sjogata-12", None).await;
    assert_eq!(mixed["linkedVendors"].as_array().map(Vec::len), Some(4));
    assert_eq!(met.status("/users/kvarnvagen-41").await, 200);
    assert_eq!(met.status("/users/kvarnvagen-14").await, 404);
}

#[tokio::test]
async fn the_clock_can_begin_at_any_time() {
    let start = "2031-05-06T07:08:09.123456Z".parse().expect("a time");
    let met = Met::with(Options {
        start: Some(start),
        ..STILL
    })
    .await;
    let whole = "2031-05-06T07:08:09.123Z";
    assert_eq!(met.simulator.now().to_string(), whole, "in whole milliseconds");
    met.simulator
        .link_account("u1", "ENPHASE", &["battery:read:data"]);
    let (_, users) = met.ask("GET", "/users?pageSize=1", None).await;
    assert_eq!(users["data"][0]["createdAt"], whole);
}
