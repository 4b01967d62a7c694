//! Who is told what, in which order, and for how long it is tried.

use proptest::prelude::*;

use super::*;
use crate::story::Story;

const DAY: Duration = Duration::from_hours(24);

fn world(events: &[&str]) -> (World, String) {
    let mut world = World::new(1, Story::AllConnected, None);
    let events = events.iter().map(|&event| event.to_owned()).collect();
    let webhook = world.create_webhook(
        "http://127.0.0.1:1/here",
        WebhookSecret::from("example-secret"),
        |webhook| webhook.events = events,
    );
    let id = webhook.unwrap().id.clone();
    (world, id)
}

fn link(world: &mut World) {
    let scopes = ["inverter:read:data".to_owned(), "battery:read:data".to_owned()];
    world.link_account("u1", "ENPHASE", &scopes);
}

fn names(outgoing: &Outgoing) -> Vec<&str> {
    outgoing
        .events
        .iter()
        .filter_map(|event| event["event"].as_str())
        .collect()
}

/// Everything that is due, taken by the endpoint.
fn taken(world: &mut World) -> Vec<Value> {
    let mut all = Vec::new();
    while let Some(outgoing) = world.take_due() {
        world.delivered(&outgoing.webhook_id);
        all.extend(outgoing.events);
    }
    all
}

#[test]
fn a_new_device_is_discovered_empty_and_filled_soon_after() {
    let (mut world, _) = world(&["*"]);
    link(&mut world);
    let first = world.take_due().expect("two discoveries");
    assert_eq!(
        names(&first),
        ["user:battery:discovered", "user:inverter:discovered"]
    );
    let battery = &first.events[0]["battery"];
    assert_eq!(battery["information"]["brand"], "Enphase");
    assert_eq!(battery["chargeState"]["batteryLevel"], Value::Null);
    world.advance(Duration::from_secs(4));
    assert!(world.take_due().is_none(), "not yet");
    world.advance(Duration::from_secs(1));
    let then = world.take_due().expect("the data");
    assert_eq!(names(&then), ["user:battery:updated", "user:inverter:updated"]);
    assert_eq!(then.events[0]["battery"]["chargeState"]["batteryLevel"], 54);
    let fields = then.events[0]["updatedFields"].as_array().expect("fields");
    assert!(fields.contains(&json!("chargeState.batteryLevel")), "{fields:?}");
    assert!(
        !fields
            .iter()
            .any(|field| field.as_str().unwrap().starts_with("information")),
        "that was there before: {fields:?}"
    );
}

#[test]
fn what_happens_is_told_and_what_does_not_is_not() {
    let (mut world, _) = world(&["*"]);
    link(&mut world);
    world.advance(Duration::from_mins(1));
    taken(&mut world);
    world.set_type_reachable("u1", "battery", true);
    world.deauthorize("u1");
    world.invalidate("u1", "ENPHASE");
    world.sign_in_again("u1", "ENPHASE");
    assert_eq!(
        taken(&mut world),
        Vec::<Value>::new(),
        "nothing new is to be said of these"
    );
    world.invalidate("u1", "ENPHASE");
    world.set_type_reachable("u1", "battery", false);
    world.unlink("u1", "ENPHASE", None);
    let events = taken(&mut world);
    let names: Vec<_> = events
        .iter()
        .map(|event| event["event"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        [
            "user:credentials:invalidated",
            "user:battery:updated",
            "user:battery:deleted",
            "user:inverter:deleted",
        ]
    );
    assert_eq!(events[1]["updatedFields"], json!(["isReachable"]));
}

#[test]
fn only_what_was_subscribed_to_is_told() {
    let (mut world, _) = world(&["user:battery:discovered"]);
    world.beat(Duration::from_secs(10));
    link(&mut world);
    world.advance(Duration::from_mins(1));
    let events = taken(&mut world);
    assert_eq!(events.len(), 1, "{events:?}");
}

#[test]
fn heartbeats_say_how_much_is_waiting() {
    let (mut world, _) = world(&["*"]);
    world.beat(Duration::from_secs(10));
    world.advance(Duration::from_secs(30));
    let pending: Vec<Value> = taken(&mut world)
        .iter()
        .map(|event| event["pendingEvents"].clone())
        .collect();
    assert_eq!(pending, [json!(0), json!(1), json!(2)]);
}

#[test]
fn a_batch_has_a_hundred_events_at_most() {
    let (mut world, id) = world(&["*"]);
    world.beat(Duration::from_secs(1));
    world.advance(Duration::from_secs(250));
    let mut sizes = Vec::new();
    while let Some(outgoing) = world.take_due() {
        sizes.push(outgoing.events.len());
        world.delivered(&id);
    }
    assert_eq!(sizes, [100, 100, 50]);
}

#[test]
fn it_is_tried_again_with_growing_gaps_for_a_day_and_then_no_more() {
    let (mut world, id) = world(&["*"]);
    link(&mut world);
    let began = world.now();
    let mut tries = Vec::new();
    while let Some(next) = world.next_delivery() {
        world.advance(Duration::try_from(next.duration_since(world.now())).unwrap_or_default());
        if let Some(outgoing) = world.take_due() {
            tries.push(world.now().duration_since(began).as_secs());
            world.not_delivered(&id, outgoing.events, DAY);
        }
        assert!(tries.len() < 100, "it ends: {tries:?}");
    }
    let gaps: Vec<i64> = tries.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert_eq!(gaps[..4], [10, 30, 60, 120]);
    assert_eq!(
        tries.last(),
        Some(&(24 * 3600)),
        "the last try is at the end of the day"
    );
    let webhook = world.webhook(&id).unwrap();
    assert_eq!(webhook.shown()["isActive"], false);
    assert!(webhook.waiting.is_empty(), "what waited was dropped");
    world.set_type_reachable("u1", "battery", false);
    assert!(world.take_due().is_none(), "an inactive webhook is told nothing");
    world.change_webhook(&id, |_| ());
    world.set_type_reachable("u1", "battery", true);
    assert_eq!(
        taken(&mut world).len(),
        1,
        "a change of the webhook makes it active again"
    );
}

#[test]
fn disorder_turns_round_and_doubles() {
    let (mut world, _) = world(&["*"]);
    world.set_disorder(Disorder {
        twice: true,
        reversed: true,
    });
    link(&mut world);
    let outgoing = world.take_due().unwrap();
    assert_eq!(
        names(&outgoing),
        ["user:inverter:discovered", "user:battery:discovered"]
    );
    assert_eq!(outgoing.delivery_ids.len(), 2);
    assert_ne!(outgoing.delivery_ids[0], outgoing.delivery_ids[1]);
}

#[test]
fn nothing_is_to_be_delivered_while_nobody_listens() {
    let (mut world, id) = world(&["*"]);
    link(&mut world);
    assert_eq!(world.next_delivery(), Some(world.now()));
    assert!(world.delete_webhook(&id));
    assert!(!world.delete_webhook(&id));
    assert_eq!(world.next_delivery(), None);
}

proptest! {
    /// However often deliveries fail within the day, each event arrives once and in its order.
    #[test]
    fn every_event_arrives_once_and_in_its_order(fails in proptest::collection::vec(any::<bool>(), 0..8)) {
        let (mut world, id) = world(&["user:battery:updated"]);
        link(&mut world);
        world.advance(Duration::from_secs(5));
        let mut arrived = taken(&mut world);
        prop_assert_eq!(arrived.len(), 1);
        let mut told = 1;
        for fail in fails {
            world.set_type_reachable("u1", "battery", told % 2 == 0);
            told += 1;
            world.advance(Duration::from_mins(90));
            let outgoing = world.take_due().expect("the longest gap so far has passed");
            if fail {
                world.not_delivered(&id, outgoing.events, DAY);
            } else {
                world.delivered(&id);
                arrived.extend(outgoing.events);
            }
        }
        world.advance(Duration::from_hours(2));
        arrived.extend(taken(&mut world));
        prop_assert_eq!(arrived.len(), told);
        let times: Vec<_> = arrived.iter().map(|event| event["createdAt"].as_str().unwrap().to_owned()).collect();
        prop_assert!(times.is_sorted(), "{:?}", times);
    }
}
