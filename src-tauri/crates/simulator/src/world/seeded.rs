//! The households that are there from the beginning, so that a look-up finds something.

use std::time::Duration;

use super::World;

/// A household, and its accounts: vendor, scopes, whether its sign-in still works.
type Seeded = (
    &'static str,
    &'static [(&'static str, &'static [&'static str], bool)],
);

pub(super) fn populate(world: &mut World) {
    let households: [Seeded; 4] = [
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
    let (now, story) = (world.now, world.story);
    // They were linked before the story began, so the story withholds nothing from them.
    world.story = super::Story::AllConnected;
    world.now = now.checked_sub(Duration::from_hours(5 * 24)).unwrap_or(now);
    for (user, accounts) in households {
        world.ensure_user(user);
        for (vendor, scopes, valid) in accounts {
            let scopes: Vec<String> = scopes.iter().map(|&scope| scope.to_owned()).collect();
            world.link_account(user, vendor, &scopes);
            if let Some(account) = world.ensure_user(user).accounts.last_mut() {
                account.valid = *valid;
            }
        }
        world.advance(Duration::from_hours(24));
    }
    (world.now, world.story) = (now, story);
}
