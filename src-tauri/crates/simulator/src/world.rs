//! The simulated Enode itself: its users, their accounts and devices, the link sessions, the webhooks, and what
//! time it is.
//!
//! Pure: a seed, a story and what was asked of it fix everything. No I/O, no clock of the computer's, no
//! randomness. The faces of it are in `api` and `link_ui`; what its webhooks say is carried by `delivery`.

mod accounts;
mod devices;
mod events;
mod interventions;
mod models;
mod script;
mod seeded;
mod session;
#[cfg(test)]
mod tests;
mod vendors;
mod webhooks;

use std::collections::{BTreeMap, BTreeSet};

use jiff::{Timestamp, Unit};
use serde_json::Value;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::story::Story;

pub(crate) use accounts::User;
pub use events::EmptyParts;
pub(crate) use interventions::{intervention, interventions};
pub(crate) use session::{LinkError, LinkPayload, Purpose, RelinkPayload, Session, link_token};
pub use vendors::Reading;
pub(crate) use vendors::{Asked, health, integrations, portal_name, scopes_of};
pub use webhooks::Disorder;
pub(crate) use webhooks::{Exists, Outgoing, Webhook};

use accounts::Place;
use script::Happening;

/// The six asset types, each with the name of its lists.
pub(crate) const TYPES: &[(&str, &str)] = &[
    ("vehicle", "vehicles"),
    ("charger", "chargers"),
    ("hvac", "hvacs"),
    ("inverter", "inverters"),
    ("battery", "batteries"),
    ("meter", "meters"),
];

/// Everything there is.
#[derive(Clone, Debug)]
pub(crate) struct World {
    seed: u64,
    pub(crate) story: Story,
    now: Timestamp,
    pub(crate) client_id: String,
    users: BTreeMap<String, User>,
    /// How many devices have been linked so far: gives each its place in the lists.
    linked: u64,
    /// What the vendors' own accounts hold, linked or not: the numbers of the devices of each type.
    held: BTreeMap<(String, String, String), BTreeSet<usize>>,
    /// How often a device was forgotten here. When it comes again it has another ID.
    forgotten: BTreeMap<Place, u32>,
    /// The accounts for which the story has begun: it is told once for each.
    told: BTreeSet<(String, String)>,
    due: Vec<(Timestamp, Happening)>,
    reads_refused: u32,
    sessions: BTreeMap<String, Session>,
    sessions_made: u64,
    webhooks: webhooks::Webhooks,
}

impl World {
    /// The world at the beginning of a story, which is a fixed moment unless one is given.
    pub(crate) fn new(seed: u64, story: Story, start: Option<Timestamp>) -> Self {
        let start = start.unwrap_or_else(|| {
            "2026-01-15T09:42:00Z"
                .parse()
                .expect("a time as RFC 3339 writes it")
        });
        let mut world = Self {
            seed,
            story,
            // Enode writes its times in whole milliseconds.
            now: start.round(Unit::Millisecond).unwrap_or(start),
            client_id: uuid_of(&hash(seed, "client")).to_string(),
            users: BTreeMap::new(),
            linked: 0,
            held: BTreeMap::new(),
            forgotten: BTreeMap::new(),
            told: BTreeSet::new(),
            due: Vec::new(),
            reads_refused: 0,
            sessions: BTreeMap::new(),
            sessions_made: 0,
            webhooks: webhooks::Webhooks::default(),
        };
        seeded::populate(&mut world);
        world
    }

    /// What time it is there.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// The client secret: worth nothing elsewhere, and the same in every story, so that a client that is connected
    /// stays so when another story begins.
    pub(crate) fn client_secret(&self) -> String {
        digits(&hash(self.seed, "client secret"))[..40].to_owned()
    }

    pub(crate) fn user(&self, id: &str) -> Option<&User> {
        self.users.get(id)
    }

    /// All users, the newest first.
    pub(crate) fn users(&self) -> Vec<(&String, &User)> {
        let mut all: Vec<_> = self.users.iter().collect();
        all.sort_by(|(first_id, first), (second_id, second)| {
            second
                .created_at
                .cmp(&first.created_at)
                .then_with(|| first_id.cmp(second_id))
        });
        all
    }

    /// How many accounts are linked, of all users together.
    pub(crate) fn connections(&self) -> usize {
        self.users.values().map(|user| user.accounts.len()).sum()
    }

    /// The devices of one type, of one user or of all, the newest linked first.
    pub(crate) fn assets(&self, user: Option<&str>, asset_type: &str) -> Vec<Value> {
        let users = self
            .users
            .iter()
            .filter(|(id, _)| user.is_none_or(|wanted| wanted == id.as_str()));
        let accounts = users.flat_map(|(_, user)| &user.accounts);
        let mut devices: Vec<_> = accounts
            .flat_map(|account| account.types.get(asset_type).into_iter().flatten())
            .collect();
        devices.sort_by_key(|device| std::cmp::Reverse(device.order));
        devices.into_iter().map(|device| device.json.clone()).collect()
    }

    /// The device with this ID, and its type.
    pub(crate) fn asset(&self, id: &str) -> Option<(String, Value)> {
        let accounts = self.users.values().flat_map(|user| &user.accounts);
        let mut types = accounts.flat_map(|account| &account.types);
        types.find_map(|(asset_type, devices)| {
            let found = devices.iter().find(|device| device.json["id"] == id)?;
            Some((asset_type.clone(), found.json.clone()))
        })
    }

    /// Whether a read is told to wait, and for how many seconds: as the story has it, after an account was linked.
    pub(crate) fn refuses_read(&mut self) -> Option<u32> {
        let left = self.reads_refused.checked_sub(1)?;
        self.reads_refused = left;
        Some(script::SECONDS_TO_WAIT)
    }

    /// An ID that is always the same for the same name in the same world.
    fn uuid(&self, name: &str) -> Uuid {
        uuid_of(&self.hash(name))
    }

    /// 64 hexadecimal digits, always the same for the same name in the same world.
    fn digest(&self, name: &str) -> String {
        digits(&self.hash(name))
    }

    fn hash(&self, name: &str) -> [u8; 32] {
        hash(self.seed, &format!("{} {name}", self.story.code()))
    }
}

fn hash(seed: u64, name: &str) -> [u8; 32] {
    Sha256::digest(format!("{seed} {name}")).into()
}

fn digits(hash: &[u8; 32]) -> String {
    hash.iter().fold(String::with_capacity(64), |digits, byte| {
        digits + &format!("{byte:02x}")
    })
}

fn uuid_of(hash: &[u8; 32]) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&hash[..16]);
    uuid::Builder::from_random_bytes(bytes).into_uuid()
}
