//! The simulated Enode itself: its users, their accounts and devices, the link sessions, and what time it is.
//!
//! Pure: a seed, a story and what was asked of it fix everything. No I/O, no clock of the computer's, no
//! randomness. The faces of it are in `api` and `link_ui`.

mod devices;
mod models;
mod seeded;
mod session;
mod vendors;

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::story::Story;

pub(crate) use session::{LinkError, LinkPayload, Session, link_token};
pub use vendors::Reading;
pub(crate) use vendors::{health, integrations, portal_name, scopes_of};

/// The six asset types, each with the name of its lists.
pub(crate) const TYPES: &[(&str, &str)] = &[
    ("vehicle", "vehicles"),
    ("charger", "chargers"),
    ("hvac", "hvacs"),
    ("inverter", "inverters"),
    ("battery", "batteries"),
    ("meter", "meters"),
];

/// One user of the client: a household.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) created_at: Timestamp,
    pub(crate) accounts: Vec<Account>,
}

/// One vendor account that a user has linked.
#[derive(Clone, Debug)]
pub(crate) struct Account {
    pub(crate) vendor: String,
    pub(crate) valid: bool,
    /// The linked types, each with its granted scopes and its devices as the API shows them.
    pub(crate) types: BTreeMap<String, Vec<Value>>,
}

/// Everything there is.
#[derive(Clone, Debug)]
pub(crate) struct World {
    seed: u64,
    pub(crate) story: Story,
    now: Timestamp,
    pub(crate) client_id: String,
    users: BTreeMap<String, User>,
    sessions: BTreeMap<String, Session>,
    sessions_made: u64,
}

impl World {
    /// The world at the beginning of a story.
    pub(crate) fn new(seed: u64, story: Story) -> Self {
        let now = "2026-01-15T09:42:00Z"
            .parse()
            .expect("a time as RFC 3339 writes it");
        let mut world = Self {
            seed,
            story,
            now,
            client_id: String::new(),
            users: BTreeMap::new(),
            sessions: BTreeMap::new(),
            sessions_made: 0,
        };
        world.client_id = uuid_of(&hash(seed, "client")).to_string();
        seeded::populate(&mut world);
        world
    }

    /// What time it is there.
    pub(crate) fn now(&self) -> Timestamp {
        self.now
    }

    /// Lets time pass.
    pub(crate) fn advance(&mut self, by: Duration) {
        self.now = self.now.checked_add(by).unwrap_or(Timestamp::MAX);
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

    pub(crate) fn ensure_user(&mut self, id: &str) -> &mut User {
        let now = self.now;
        self.users.entry(id.to_owned()).or_insert_with(|| User {
            created_at: now,
            accounts: Vec::new(),
        })
    }

    /// The devices of one type, of one user or of all, the newest linked first.
    pub(crate) fn assets(&self, user: Option<&str>, asset_type: &str) -> Vec<Value> {
        let users = self
            .users
            .iter()
            .filter(|(id, _)| user.is_none_or(|wanted| wanted == id.as_str()));
        let accounts = users.flat_map(|(_, user)| user.accounts.iter().rev());
        accounts
            .flat_map(|account| account.types.get(asset_type).into_iter().flatten().cloned())
            .collect()
    }

    /// The device with this ID, and its type.
    pub(crate) fn asset(&self, id: &str) -> Option<(String, Value)> {
        TYPES.iter().find_map(|(asset_type, _)| {
            let found = self
                .assets(None, asset_type)
                .into_iter()
                .find(|asset| asset["id"] == id);
            found.map(|asset| ((*asset_type).to_owned(), asset))
        })
    }

    /// Links an account: its devices of these types appear as the story has it, the same IDs as ever.
    pub(crate) fn link_account(
        &mut self,
        user_id: &str,
        vendor: &str,
        scopes: &[String],
    ) -> Vec<(String, Value)> {
        let offered = vendors::types_of(vendor);
        let mut linked = BTreeMap::new();
        for asset_type in offered {
            let wanted = scopes
                .iter()
                .any(|scope| scope == &format!("{asset_type}:read:data"));
            if !wanted {
                continue;
            }
            let granted: Vec<&str> = scopes
                .iter()
                .filter(|scope| scope.starts_with(&format!("{asset_type}:")))
                .map(String::as_str)
                .collect();
            let devices = if self.story.withholds(asset_type) {
                Vec::new()
            } else {
                models::of(vendor, asset_type)
                    .iter()
                    .enumerate()
                    .map(|(number, model)| self.device(user_id, vendor, asset_type, number, model, &granted))
                    .collect()
            };
            linked.insert(asset_type.to_owned(), devices);
        }
        let found = linked
            .iter()
            .flat_map(|(asset_type, devices)| {
                devices.iter().map(|device| (asset_type.clone(), device.clone()))
            })
            .collect();
        let user = self.ensure_user(user_id);
        match user.accounts.iter_mut().find(|account| account.vendor == vendor) {
            Some(account) => {
                account.valid = true;
                account.types.extend(linked);
            }
            None => user.accounts.push(Account {
                vendor: vendor.to_owned(),
                valid: true,
                types: linked,
            }),
        }
        found
    }

    /// A device turns up in an account that is linked already, with the scopes that its type has there by default.
    pub(crate) fn add_device(&mut self, user_id: &str, vendor: &str, asset_type: &str) -> Option<Value> {
        let scopes = scopes_of(vendor);
        let granted: Vec<&str> = scopes
            .iter()
            .filter(|scope| scope.starts_with(&format!("{asset_type}:")))
            .map(String::as_str)
            .collect();
        let number = self
            .users
            .get(user_id)?
            .accounts
            .iter()
            .find(|account| account.vendor == vendor)?
            .types
            .get(asset_type)
            .map_or(0, Vec::len);
        let models = models::of(vendor, asset_type);
        let model = models.get(number % models.len().max(1))?;
        let device = self.device(user_id, vendor, asset_type, number, model, &granted);
        let account = self
            .users
            .get_mut(user_id)?
            .accounts
            .iter_mut()
            .find(|account| account.vendor == vendor)?;
        account
            .types
            .entry(asset_type.to_owned())
            .or_default()
            .push(device.clone());
        Some(device)
    }

    /// Changes whether a device can be reached. Says whether there is such a device.
    pub(crate) fn set_reachable(&mut self, id: &str, reachable: bool) -> bool {
        let accounts = self.users.values_mut().flat_map(|user| user.accounts.iter_mut());
        let mut devices = accounts.flat_map(|account| account.types.values_mut().flatten());
        let found = devices.find(|device| device["id"] == id);
        found.is_some_and(|device| {
            device["isReachable"] = json!(reachable);
            true
        })
    }

    /// Removes a vendor, or one type of it, from a user. Says whether there was something to remove.
    pub(crate) fn unlink(&mut self, user_id: &str, vendor: &str, asset_type: Option<&str>) -> bool {
        let Some(user) = self.users.get_mut(user_id) else {
            return false;
        };
        let Some(account) = user.accounts.iter_mut().find(|account| account.vendor == vendor) else {
            return false;
        };
        let removed = asset_type.is_none_or(|asset_type| account.types.remove(asset_type).is_some());
        if asset_type.is_none() {
            account.types.clear();
        }
        user.accounts.retain(|account| !account.types.is_empty());
        removed
    }

    /// Removes a user and all that is theirs. Says whether there was one.
    pub(crate) fn delete_user(&mut self, user_id: &str) -> bool {
        self.users.remove(user_id).is_some()
    }

    /// Removes a user's credentials; the data stays.
    pub(crate) fn deauthorize(&mut self, user_id: &str) -> bool {
        let Some(user) = self.users.get_mut(user_id) else {
            return false;
        };
        for account in &mut user.accounts {
            account.valid = false;
        }
        true
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

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: [&str; 3] = ["inverter:read:data", "battery:read:data", "meter:read:data"];

    fn scopes() -> Vec<String> {
        HOME.iter().map(|&scope| scope.to_owned()).collect()
    }

    #[test]
    fn the_same_seed_and_story_give_the_same_world() {
        let link = |seed| World::new(seed, Story::AllConnected).link_account("u1", "ENPHASE", &scopes());
        assert_eq!(link(7), link(7));
        assert_ne!(link(7), link(8), "another seed makes other IDs");
    }

    #[test]
    fn an_account_brings_every_type_that_was_asked_for_and_no_other() {
        let mut world = World::new(1, Story::AllConnected);
        let found = world.link_account("u1", "TESLA", &scopes());
        let types: Vec<&str> = found.iter().map(|(asset_type, _)| asset_type.as_str()).collect();
        assert_eq!(
            types,
            ["battery", "inverter", "meter"],
            "the car was not asked for"
        );
    }

    #[test]
    fn the_battery_stays_away_in_the_partial_story_until_it_is_added() {
        let mut world = World::new(1, Story::Partial);
        world.link_account("u1", "ENPHASE", &scopes());
        assert!(world.assets(Some("u1"), "battery").is_empty());
        assert!(!world.assets(Some("u1"), "inverter").is_empty());
        world.add_device("u1", "ENPHASE", "battery").unwrap();
        assert_eq!(world.assets(Some("u1"), "battery").len(), 1);
    }

    #[test]
    fn relinking_the_same_account_keeps_the_ids() {
        let mut world = World::new(1, Story::AllConnected);
        let first = world.link_account("u1", "ENPHASE", &scopes());
        let again = world.link_account("u1", "ENPHASE", &scopes());
        assert_eq!(first, again);
        assert_eq!(
            world.assets(Some("u1"), "inverter").len(),
            1,
            "linked twice, there once"
        );
    }

    #[test]
    fn unlinking_the_last_type_removes_the_account() {
        let mut world = World::new(1, Story::AllConnected);
        world.link_account("u1", "ENPHASE", &["meter:read:data".to_owned()]);
        assert!(world.unlink("u1", "ENPHASE", Some("meter")));
        assert!(world.user("u1").unwrap().accounts.is_empty());
        assert!(
            !world.unlink("u1", "ENPHASE", None),
            "there is nothing left to unlink"
        );
    }
}
