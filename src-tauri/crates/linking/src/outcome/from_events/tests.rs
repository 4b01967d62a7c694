//! Each kind of event, and that neither repetition nor order counts where it must not.

use enode::AssetType;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

const TYPES: [AssetType; 2] = [AssetType::Battery, AssetType::Meter];

/// A moment within one hour.
fn at(minute: u8) -> String {
    format!("2026-01-15T09:{minute:02}:00Z")
}

/// A device as `:discovered` has it: `information` alone.
fn bare(asset_type: &AssetType, id: &str) -> Value {
    let mut device = json!({
        "id": id, "userId": "u1", "vendor": "ENPHASE", "lastSeen": null, "isReachable": null, "scopes": null,
        "location": null, "capabilities": null, "hemSystemId": null,
        "information": {"id": "x", "brand": "Enphase", "model": "M", "siteName": "Home", "installationDate": at(0)},
    });
    let parts = match asset_type {
        AssetType::Battery => json!({"chargeState": null, "config": null}),
        _ => json!({"energyState": null}),
    };
    extend(&mut device, &parts);
    device
}

/// A device as an update has it: everything.
fn whole(asset_type: &AssetType, id: &str, seen: u8, level: i32) -> Value {
    let capable = json!({"isCapable": true, "interventionIds": []});
    let mut device = bare(asset_type, id);
    extend(
        &mut device,
        &json!({"lastSeen": at(seen), "isReachable": true, "scopes": [format!("{asset_type}:read:data")]}),
    );
    let parts = match asset_type {
        AssetType::Battery => json!({
            "chargeState": {"status": "IDLE", "batteryLevel": level, "lastUpdated": at(seen)},
            "config": {"operationMode": "IDLE", "lastUpdated": at(seen)},
            "capabilities": {"idle": capable},
        }),
        _ => json!({
            "energyState": {"power": level, "lastUpdated": at(seen)},
            "capabilities": {"measuresConsumption": capable},
        }),
    };
    extend(&mut device, &parts);
    device
}

fn extend(object: &mut Value, more: &Value) {
    object
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().cloned().unwrap());
}

fn event(name: &str, created: u8, more: &Value) -> Event {
    let mut event = json!({
        "event": name, "createdAt": at(created), "version": "2024-10-01", "user": {"id": "u1"},
    });
    extend(&mut event, more);
    Event::from_json(event).unwrap_or_else(|misfit| panic!("{misfit:?}"))
}

fn discovered(asset_type: &AssetType, id: &str) -> Event {
    let device = bare(asset_type, id);
    event(
        &format!("user:{asset_type}:discovered"),
        1,
        &json!({asset_type.as_str(): device}),
    )
}

fn updated(asset_type: &AssetType, device: &Value, created: u8, fields: &[&str]) -> Event {
    let name = format!("user:{asset_type}:updated");
    event(
        &name,
        created,
        &json!({asset_type.as_str(): device, "updatedFields": fields}),
    )
}

fn deleted(asset_type: &AssetType, id: &str) -> Event {
    let device = whole(asset_type, id, 1, 0);
    event(
        &format!("user:{asset_type}:deleted"),
        59,
        &json!({asset_type.as_str(): device}),
    )
}

fn invalidated(vendor: &str) -> Event {
    event("user:credentials:invalidated", 30, &json!({"vendor": vendor}))
}

fn after(snapshot: &Snapshot, event: &Event) -> Snapshot {
    match snapshot.with_event(event) {
        EventEffect::Changed(changed) => changed,
        EventEffect::NothingNew | EventEffect::NotAboutDevices => snapshot.clone(),
    }
}

fn after_all<'a>(snapshot: &Snapshot, events: impl IntoIterator<Item = &'a Event>) -> Snapshot {
    events
        .into_iter()
        .fold(snapshot.clone(), |snapshot, event| after(&snapshot, event))
}

/// The rows in an order of their own: the order in which events came is no fact of the household.
fn rows(snapshot: &Snapshot) -> Vec<(String, String, bool)> {
    let row = |row: &LinkedVendor| (row.vendor.to_string(), row.vendor_type.to_string(), row.is_valid);
    let mut rows: Vec<_> = snapshot.accounts().iter().map(row).collect();
    rows.sort();
    rows
}

fn device_json(snapshot: &Snapshot, id: &str) -> Value {
    let found = snapshot.assets().iter().find(|asset| asset.id().as_str() == id);
    serde_json::to_value(found.expect("the device is there")).unwrap()
}

#[test]
fn a_discovered_device_is_there_and_its_account_works() {
    let now = after(&Snapshot::default(), &discovered(&AssetType::Battery, "b1"));
    assert_eq!(now.assets().len(), 1);
    assert_eq!(rows(&now), [("ENPHASE".to_owned(), "battery".to_owned(), true)]);
}

#[test]
fn a_discovery_wipes_nothing_that_is_known() {
    let device = whole(&AssetType::Battery, "b1", 10, 50);
    let known = after(
        &Snapshot::default(),
        &updated(&AssetType::Battery, &device, 10, &[]),
    );
    assert_eq!(
        known.with_event(&discovered(&AssetType::Battery, "b1")),
        EventEffect::NothingNew
    );
}

#[test]
fn an_invalid_row_is_not_made_valid_by_a_discovery() {
    let rows_before = [LinkedVendor::new("ENPHASE".into(), AssetType::Battery, false)];
    let known = Snapshot::new(rows_before, []);
    let now = after(&known, &discovered(&AssetType::Battery, "b1"));
    assert!(!now.accounts()[0].is_valid, "the account knows better");
    assert_eq!(now.accounts().len(), 1);
}

#[test]
fn an_update_counts_unless_it_is_older() {
    let battery = AssetType::Battery;
    let update = |seen, created, level| updated(&battery, &whole(&battery, "b1", seen, level), created, &[]);
    let known = after_all(
        &Snapshot::default(),
        [&discovered(&battery, "b1"), &update(20, 21, 50)],
    );
    let level = |snapshot: &Snapshot| device_json(snapshot, "b1")["chargeState"]["batteryLevel"].clone();
    assert_eq!(level(&known), json!(50.0));
    assert_eq!(level(&after(&known, &update(30, 31, 60))), json!(60.0));
    assert_eq!(known.with_event(&update(10, 11, 40)), EventEffect::NothingNew);
    assert_eq!(
        known.with_event(&update(25, 15, 40)),
        EventEffect::NothingNew,
        "made before the device was last seen"
    );
}

#[test]
fn a_device_that_stops_to_be_reachable_keeps_its_last_seen() {
    let meter = AssetType::Meter;
    let device = whole(&meter, "m1", 20, 1);
    let known = after(&Snapshot::default(), &updated(&meter, &device, 20, &[]));
    let mut silent = device;
    silent["isReachable"] = json!(false);
    let now = after(&known, &updated(&meter, &silent, 40, &["isReachable"]));
    assert_eq!(now.assets()[0].is_reachable(), Some(false));
}

#[test]
fn what_an_update_leaves_empty_stays_unless_it_is_named() {
    let battery = AssetType::Battery;
    let device = whole(&battery, "b1", 20, 50);
    let known = after(&Snapshot::default(), &updated(&battery, &device, 20, &[]));
    let mut emptier = bare(&battery, "b1");
    extend(
        &mut emptier,
        &json!({"lastSeen": at(30), "isReachable": true, "config": {"operationMode": "SELF_RELIANCE", "lastUpdated": at(30)}}),
    );
    let now = device_json(
        &after(
            &known,
            &updated(&battery, &emptier, 30, &["config.operationMode"]),
        ),
        "b1",
    );
    assert_eq!(now["config"]["operationMode"], "SELF_RELIANCE");
    assert_eq!(
        now["scopes"],
        json!(["battery:read:data"]),
        "nothing was said of them"
    );
    assert_eq!(now["chargeState"]["batteryLevel"], json!(50.0));
    let now = device_json(
        &after(
            &known,
            &updated(&battery, &emptier, 30, &["chargeState.batteryLevel", "scopes"]),
        ),
        "b1",
    );
    assert_eq!(now["scopes"], json!([]), "it says that they changed");
    assert_eq!(now["chargeState"]["batteryLevel"], Value::Null);
}

#[test]
fn a_deleted_device_is_gone_and_its_row_stays() {
    let known = after(&Snapshot::default(), &discovered(&AssetType::Battery, "b1"));
    let now = after(&known, &deleted(&AssetType::Battery, "b1"));
    assert!(now.assets().is_empty());
    assert_eq!(now.accounts(), known.accounts());
    assert_eq!(
        now.with_event(&deleted(&AssetType::Battery, "b1")),
        EventEffect::NothingNew
    );
}

#[test]
fn invalid_credentials_concern_every_type_of_the_vendor_and_no_other() {
    let rows_before = [
        ("ENPHASE", &TYPES[0]),
        ("ENPHASE", &TYPES[1]),
        ("TESLA", &TYPES[0]),
    ];
    let known = Snapshot::new(
        rows_before.map(|(vendor, asset_type)| LinkedVendor::new(vendor.into(), asset_type.clone(), true)),
        [],
    );
    let now = after(&known, &invalidated("ENPHASE"));
    let valid: Vec<bool> = now.accounts().iter().map(|row| row.is_valid).collect();
    assert_eq!(valid, [false, false, true]);
    assert_eq!(known.with_event(&invalidated("SMA")), EventEffect::NothingNew);
}

#[test]
fn other_events_are_not_about_devices() {
    for (name, more) in [
        ("system:heartbeat", json!({"pendingEvents": 1})),
        ("enode:webhook:test", json!({})),
        ("user:hem-system:updated", json!({"hemSystem": {}})),
        ("user:schedule:execution-updated", json!({})),
        ("user:toaster:discovered", json!({"toaster": {"slots": 2}})),
    ] {
        let effect = Snapshot::default().with_event(&event(name, 1, &more));
        assert_eq!(effect, EventEffect::NotAboutDevices, "{name}");
    }
}

#[test]
fn what_could_not_be_read_is_still_known_afterwards() {
    let set_aside = enode::SetAside {
        path: "data[0]".to_owned(),
        reason: "odd".to_owned(),
    };
    let known = Snapshot::default().with_set_aside([set_aside]);
    let now = after(&known, &discovered(&AssetType::Meter, "m1"));
    assert_eq!(now.set_aside(), known.set_aside());
}

prop_compose! {
    /// An event of one of two devices of each of two types, or about their account.
    fn any_event()(
        kind in 0..5,
        asset_type in proptest::sample::select(&TYPES[..]),
        number in 0..2,
        seen in 1_u8..50,
        later in 0_u8..9,
        level in -9..9,
        named: bool,
        emptied: bool,
    ) -> Event {
        let id = format!("{asset_type}-{number}");
        match kind {
            0 => discovered(&asset_type, &id),
            1 => deleted(&asset_type, &id),
            2 => invalidated("ENPHASE"),
            _ => {
                let mut device = whole(&asset_type, &id, seen, level);
                if emptied {
                    device["scopes"] = Value::Null;
                    device["capabilities"] = Value::Null;
                }
                updated(&asset_type, &device, seen + later, if named { &["scopes"] } else { &[] })
            }
        }
    }
}

/// Whole updates of one device, each seen at a moment of its own, and its discovery; then the same in any order.
fn course_of_a_device() -> impl Strategy<Value = (Vec<Event>, Vec<Event>)> {
    let moments = proptest::collection::btree_map(2_u8..50, -9..9, 1..6);
    (proptest::sample::select(&TYPES[..]), moments).prop_flat_map(|(asset_type, moments)| {
        let updates = moments.iter().map(|(seen, level)| {
            updated(
                &asset_type,
                &whole(&asset_type, "d", *seen, *level),
                seen + 1,
                &[],
            )
        });
        let course: Vec<Event> = [discovered(&asset_type, "d")]
            .into_iter()
            .chain(updates)
            .collect();
        (Just(course.clone()), Just(course).prop_shuffle())
    })
}

proptest! {
    #[test]
    fn the_same_event_again_changes_nothing(
        events in proptest::collection::vec(any_event(), 0..8),
        again in any_event(),
    ) {
        let once = after(&after_all(&Snapshot::default(), &events), &again);
        prop_assert_eq!(
            matches!(once.with_event(&again), EventEffect::Changed(_)),
            false,
            "an event may be delivered twice"
        );
    }

    #[test]
    fn whatever_the_order_the_latest_state_of_a_device_is_known((course, shuffled) in course_of_a_device()) {
        let in_order = after_all(&Snapshot::default(), &course);
        prop_assert_eq!(after_all(&Snapshot::default(), &shuffled), in_order, "no order is promised");
    }

    #[test]
    fn events_of_different_devices_and_accounts_may_change_places(
        events in proptest::collection::vec(any_event(), 0..8),
        one in any_event(),
        other in any_event(),
    ) {
        let subject = |event: &Event| match &event.body {
            EventBody::Asset { asset, .. } => asset.id().to_string(),
            _ => String::new(),
        };
        let known = after_all(&Snapshot::default(), &events);
        // A row made by the first event of an account is valid; whether it was there when the sign-in ended is not told.
        let accounts_apart = |event: &Event| !matches!(event.body, EventBody::CredentialsInvalidated { .. });
        prop_assume!(subject(&one) != subject(&other) && accounts_apart(&one) && accounts_apart(&other));
        let (first, second) = (after_all(&known, [&one, &other]), after_all(&known, [&other, &one]));
        prop_assert_eq!(first.assets(), second.assets());
        prop_assert_eq!(rows(&first), rows(&second));
    }
}
