//! Time in a story: stopped, moved, waited for, and begun anew.

use std::time::Duration;

use futures_util::FutureExt;
use serde_json::json;
use simulator::{Options, Simulator, Story, StoryEvent};

use crate::met::Met;

const HOME: &str = "kvarnvagen-14";

async fn standing(story: Story) -> Simulator {
    let simulator = Simulator::start(Options {
        story,
        ..Options::default()
    })
    .await
    .expect("a simulator");
    simulator.let_time_pass(false);
    simulator
}

#[tokio::test]
async fn what_waits_for_a_time_goes_on_when_time_is_moved_there() {
    let simulator = standing(Story::LateDevice).await;
    let clock = simulator.clock();
    let end = simulator.now() + Duration::from_hours(1);
    let mut waiting = Box::pin(clock.reaches(end));
    assert!(
        waiting.as_mut().now_or_never().is_none(),
        "time stands still, so an hour does not pass"
    );
    simulator.advance(Duration::from_mins(59));
    assert!(
        waiting.as_mut().now_or_never().is_none(),
        "a minute is left of it"
    );
    simulator.advance(Duration::from_mins(1));
    waiting.await;
    assert!(clock.now() >= end);
}

#[tokio::test]
async fn what_waits_goes_on_by_itself_once_time_passes_again() {
    let simulator = standing(Story::LateDevice).await;
    let clock = simulator.clock();
    let end = simulator.now() + Duration::from_millis(5);
    let waiting = tokio::spawn(async move { clock.reaches(end).await });
    simulator.let_time_pass(true);
    waiting.await.expect("it has come to its end");
    assert!(simulator.now() >= end, "it did not go on before its time");
}

#[tokio::test]
async fn what_a_story_has_in_store_is_told_once_an_account_is_linked_and_until_it_has_happened() {
    let simulator = standing(Story::LateDevice).await;
    assert_eq!(
        simulator.next_event(),
        None,
        "nothing before an account is linked"
    );
    simulator.link_account(HOME, "ENPHASE", &["inverter:read:data", "battery:read:data"]);
    let (at, event) = simulator.next_event().expect("the battery is to come");
    assert_eq!(event, StoryEvent::Appears("battery".into()));
    assert_eq!(at, simulator.now() + Duration::from_mins(2));
    simulator.advance(Duration::from_mins(2));
    assert_eq!(simulator.next_event(), None, "it has come");
    let broken = standing(Story::CredentialsInvalidated).await;
    broken.link_account(HOME, "ENPHASE", &["inverter:read:data"]);
    assert_eq!(
        broken.next_event().map(|(_, event)| event),
        Some(StoryEvent::Invalidated)
    );
}

#[tokio::test]
async fn a_story_that_begins_anew_is_as_it_was_at_the_start_at_the_same_address() {
    let met = Met::with(Options {
        live: false,
        ..Options::default()
    })
    .await;
    let (start, address) = (met.simulator.now(), met.simulator.addresses().api_url.clone());
    let body = json!({
        "scopes": ["inverter:read:data"],
        "language": "en-US",
        "redirectUri": "http://localhost:1/back",
    });
    let (status, first) = met.ask("POST", &format!("/users/{HOME}/link"), Some(&body)).await;
    assert_eq!(status, 200, "{first}");
    met.simulator.advance(Duration::from_hours(30));
    met.simulator.begin(Story::AllConnected);
    assert_eq!(met.simulator.now(), start, "time begins anew too");
    assert_eq!(met.simulator.addresses().api_url, address);
    assert_eq!(met.simulator.sessions_created(), 0);
    let (_, again) = met.ask("POST", &format!("/users/{HOME}/link"), Some(&body)).await;
    assert_eq!(
        again["linkUrl"], first["linkUrl"],
        "so that its picture is the same"
    );
}
