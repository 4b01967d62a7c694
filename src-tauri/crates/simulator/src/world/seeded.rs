//! The households that are there from the beginning, so that a look-up finds something.

use std::time::Duration;

use serde_json::json;

use super::{TYPES, World};
use crate::story::Story;

/// A household: its name, and its accounts.
type Household = (&'static str, &'static [Linked]);

/// An account: vendor, scopes, whether its sign-in still works.
type Linked = (&'static str, &'static [&'static str], bool);

const HOME: &[&str] = &[
    "inverter:read:data",
    "battery:read:data",
    "battery:control:operation_mode",
    "meter:read:data",
];
const DRIVING: &[&str] = &[
    "vehicle:read:data",
    "vehicle:control:charging",
    "charger:read:data",
    "charger:control:charging",
];

/// The oldest first.
const HOUSEHOLDS: &[Household] = &[
    // One letter away from another name: a typo finds somebody else's home.
    ("kvarnvagen-41", &[("ZAPTEC", &["charger:read:data"], true)]),
    // Many devices of three brands.
    (
        "skogsvagen-18",
        &[
            ("HUAWEI", HOME, true),
            ("TESLA", DRIVING, true),
            ("ADAX", &["hvac:read:data", "hvac:control:mode"], true),
        ],
    ),
    // Two accounts, one of which must be signed in to again.
    (
        "solbakken-7",
        &[
            ("ENPHASE", HOME, true),
            ("EASEE", &["charger:read:data", "charger:control:charging"], false),
        ],
    ),
    // A battery that cannot be reached.
    ("havnegata-6", &[("SOLAREDGE", HOME, true)]),
    // Devices that can do more once somebody has done something about it.
    (
        "parkveien-33",
        &[
            ("TESLA", &["vehicle:read:data", "vehicle:control:charging"], true),
            ("ENPHASE", HOME, true),
        ],
    ),
    ("strandgata-3", &[]),
    (
        "hagaveien-21",
        &[("EASEE", &["charger:read:data", "charger:control:charging"], true)],
    ),
    (
        "lindenallee-8",
        &[("TESLA", &["vehicle:read:data", "battery:read:data"], false)],
    ),
    (
        "birkelunden-2",
        &[
            (
                "TESLA",
                &[
                    "vehicle:read:data",
                    "vehicle:control:charging",
                    "battery:read:data",
                ],
                true,
            ),
            ("FRONIUS", &["inverter:read:data"], true),
        ],
    ),
];

/// The home of three brands, in the story of that name.
const MIXED: Household = (
    "sjogata-12",
    &[
        ("FRONIUS", &["inverter:read:data"], true),
        (
            "TESLA",
            &[
                "battery:read:data",
                "battery:control:operation_mode",
                "meter:read:data",
            ],
            true,
        ),
        ("EASEE", &["charger:read:data", "charger:control:charging"], true),
    ],
);

/// What can be mended: household, type, capability, the intervention that would.
const INTERVENTIONS: &[(&str, &str, &str, &str)] = &[
    (
        "parkveien-33",
        "vehicle",
        "startCharging",
        "3b2891a9-5dcf-4691-b850-b5ea36b57c2e",
    ),
    (
        "parkveien-33",
        "vehicle",
        "stopCharging",
        "3b2891a9-5dcf-4691-b850-b5ea36b57c2e",
    ),
    (
        "parkveien-33",
        "battery",
        "timeOfUse",
        "6c1f0e52-8f0b-4e43-9f5a-2b7d4d1c9a10",
    ),
];

const UNREACHABLE: &[(&str, &str)] = &[("havnegata-6", "battery")];

const DAY: Duration = Duration::from_hours(24);

pub(super) fn populate(world: &mut World) {
    let (now, story) = (world.now, world.story);
    let households: Vec<&Household> = HOUSEHOLDS
        .iter()
        .chain((story == Story::MixedHome).then_some(&MIXED))
        .collect();
    // They were linked before the story began, so the story does nothing to them.
    world.story = Story::AllConnected;
    let days = u32::try_from(households.len()).unwrap_or_default() + 1;
    world.now = now.checked_sub(DAY * days).unwrap_or(now);
    for (user, accounts) in households {
        world.ensure_user(user);
        for (vendor, scopes, valid) in *accounts {
            let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
            world.link_account(user, vendor, &scopes);
            if let Some(account) = world.ensure_user(user).accounts.last_mut() {
                account.valid = *valid;
            }
        }
        world.advance(DAY);
    }
    for (user, asset_type, capability, id) in INTERVENTIONS {
        world.put_intervention(user, asset_type, capability, id);
    }
    world.now = now;
    see_again(world);
    world.told.clear();
    world.story = story;
}

/// What can be reached was seen just now; what cannot was last seen when it was linked.
fn see_again(world: &mut World) {
    let now = world.now.to_string();
    for (asset_type, _) in TYPES {
        for device in world.assets(None, asset_type) {
            let (Some(id), Some(user)) = (device["id"].as_str(), device["userId"].as_str()) else {
                continue;
            };
            if UNREACHABLE.contains(&(user, *asset_type)) {
                world.set_reachable(id, false);
            } else {
                world.change(id, |device| {
                    device["lastSeen"] = json!(now);
                    Vec::new()
                });
            }
        }
    }
}
