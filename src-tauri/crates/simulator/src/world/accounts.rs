//! Users, the vendor accounts that they linked, and the devices in them.
//!
//! A vendor's own account holds devices whether or not it is linked here. Linking shows those of the types that were
//! asked for; unlinking forgets them, and what is forgotten comes back under another ID.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{World, models, scopes_of, vendors};

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
    /// The scopes that were granted, of all linked types.
    pub(crate) scopes: BTreeSet<String>,
    /// The linked types, each with its devices.
    pub(crate) types: BTreeMap<String, Vec<Device>>,
}

/// One device of a linked account.
#[derive(Clone, Debug)]
pub(crate) struct Device {
    /// Which of the vendor account's devices of its type it is.
    pub(super) number: usize,
    /// Its place in time among all devices that were ever linked.
    pub(super) order: u64,
    /// As the API shows it.
    pub(crate) json: Value,
}

/// Which device of which account: always the same thing in the customer's house.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) user_id: String,
    pub(super) vendor: String,
    pub(super) asset_type: String,
    pub(super) number: usize,
}

/// What a sign-in comes upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// The account that the household's devices are in.
    Devices,
    /// Another account of the same vendor, which holds nothing.
    Nothing,
}

impl Account {
    fn new(vendor: &str) -> Self {
        Self {
            vendor: vendor.to_owned(),
            valid: true,
            scopes: BTreeSet::new(),
            types: BTreeMap::new(),
        }
    }

    /// The scopes that were granted for a type.
    fn granted(&self, asset_type: &str) -> Vec<String> {
        of_type(self.scopes.iter(), asset_type)
    }
}

/// Those scopes that are of a type.
fn of_type<'a>(scopes: impl IntoIterator<Item = &'a String>, asset_type: &str) -> Vec<String> {
    let prefix = format!("{asset_type}:");
    let scopes = scopes.into_iter();
    scopes
        .filter(|scope| scope.starts_with(&prefix))
        .cloned()
        .collect()
}

impl World {
    pub(crate) fn ensure_user(&mut self, id: &str) -> &mut User {
        let now = self.now;
        self.users.entry(id.to_owned()).or_insert_with(|| User {
            created_at: now,
            accounts: Vec::new(),
        })
    }

    pub(super) fn account(&self, user_id: &str, vendor: &str) -> Option<&Account> {
        let accounts = &self.users.get(user_id)?.accounts;
        accounts.iter().find(|account| account.vendor == vendor)
    }

    fn account_mut(&mut self, user_id: &str, vendor: &str) -> Option<&mut Account> {
        let accounts = &mut self.users.get_mut(user_id)?.accounts;
        accounts.iter_mut().find(|account| account.vendor == vendor)
    }

    /// Links an account: its devices of these types appear as the story has it, the same IDs as ever. Answers with
    /// the devices of the types asked for.
    pub(crate) fn link_account(
        &mut self,
        user_id: &str,
        vendor: &str,
        scopes: &[String],
    ) -> Vec<(String, Value)> {
        self.sign_in(user_id, vendor, scopes, Found::Devices)
    }

    pub(super) fn sign_in(
        &mut self,
        user_id: &str,
        vendor: &str,
        scopes: &[String],
        found: Found,
    ) -> Vec<(String, Value)> {
        let accounts = &mut self.ensure_user(user_id).accounts;
        if !accounts.iter().any(|account| account.vendor == vendor) {
            accounts.push(Account::new(vendor));
        }
        let mut asked = vendors::types_of(vendor);
        asked.retain(|asset_type| scopes.contains(&format!("{asset_type}:read:data")));
        asked.sort_unstable();
        let mut shown = Vec::new();
        for asset_type in asked {
            let granted = of_type(scopes, asset_type);
            let Some(account) = self.account_mut(user_id, vendor) else {
                break;
            };
            account
                .scopes
                .retain(|scope| !scope.starts_with(&format!("{asset_type}:")));
            account.scopes.extend(granted.iter().cloned());
            let devices = account.types.entry(asset_type.to_owned()).or_default();
            for device in devices {
                device.json["scopes"] = json!(granted);
            }
            if found == Found::Devices {
                self.show_held(user_id, vendor, asset_type);
            }
            let devices = self
                .account(user_id, vendor)
                .and_then(|account| account.types.get(asset_type));
            shown.extend(
                devices
                    .into_iter()
                    .flatten()
                    .map(|device| (asset_type.to_owned(), device.json.clone())),
            );
        }
        if let Some(account) = self.account_mut(user_id, vendor) {
            account.valid = true;
        }
        if found == Found::Devices {
            self.begin_script(user_id, vendor);
        }
        shown
    }

    /// The sign-in of an account works again: nothing else about it changes, but devices that came into the vendor's
    /// account meanwhile are there.
    pub(super) fn sign_in_again(&mut self, user_id: &str, vendor: &str) {
        let Some(account) = self.account_mut(user_id, vendor) else {
            return;
        };
        account.valid = true;
        let types: Vec<String> = account.types.keys().cloned().collect();
        for asset_type in types {
            self.show_held(user_id, vendor, &asset_type);
        }
    }

    /// Shows every device of a linked type that the vendor's account holds.
    fn show_held(&mut self, user_id: &str, vendor: &str, asset_type: &str) {
        let story = self.story;
        let key = (user_id.to_owned(), vendor.to_owned(), asset_type.to_owned());
        let held = self.held.entry(key).or_insert_with(|| {
            let number = if story.withholds(asset_type) {
                0
            } else {
                models::of(vendor, asset_type).len()
            };
            (0..number).collect()
        });
        for number in held.clone() {
            self.show(&Place {
                user_id: user_id.to_owned(),
                vendor: vendor.to_owned(),
                asset_type: asset_type.to_owned(),
                number,
            });
        }
    }

    /// Shows a device in its account, with the scopes granted for its type, or all there are where none were.
    fn show(&mut self, place: &Place) -> Option<Value> {
        let account = self.account(&place.user_id, &place.vendor)?;
        let there = account.types.get(&place.asset_type).into_iter().flatten();
        if let Some(device) = there.into_iter().find(|device| device.number == place.number) {
            return Some(device.json.clone());
        }
        let mut granted = account.granted(&place.asset_type);
        if granted.is_empty() {
            granted = of_type(&scopes_of(&place.vendor), &place.asset_type);
        }
        let models = models::of(&place.vendor, &place.asset_type);
        let model = models.get(place.number % models.len().max(1))?;
        let json = self.device(place, model, &granted);
        self.linked += 1;
        let device = Device {
            number: place.number,
            order: self.linked,
            json: json.clone(),
        };
        let account = self.account_mut(&place.user_id, &place.vendor)?;
        account.scopes.extend(granted);
        account
            .types
            .entry(place.asset_type.clone())
            .or_default()
            .push(device);
        self.tell_discovered(&place.asset_type, &json);
        Some(json)
    }

    /// A device turns up in an account that is linked already.
    pub(crate) fn add_device(&mut self, user_id: &str, vendor: &str, asset_type: &str) -> Option<Value> {
        self.account(user_id, vendor)?;
        if models::of(vendor, asset_type).is_empty() {
            return None;
        }
        let key = (user_id.to_owned(), vendor.to_owned(), asset_type.to_owned());
        let held = self.held.entry(key).or_default();
        let number = (0..=held.len()).find(|number| !held.contains(number))?;
        held.insert(number);
        self.show(&Place {
            user_id: user_id.to_owned(),
            vendor: vendor.to_owned(),
            asset_type: asset_type.to_owned(),
            number,
        })
    }

    /// A device leaves the vendor's account, and is deleted here. Says whether there was such a device.
    pub(crate) fn remove_device(
        &mut self,
        user_id: &str,
        vendor: &str,
        asset_type: &str,
        index: usize,
    ) -> bool {
        let devices = self
            .account_mut(user_id, vendor)
            .and_then(|account| account.types.get_mut(asset_type));
        let Some(devices) = devices.filter(|devices| index < devices.len()) else {
            return false;
        };
        let device = devices.remove(index);
        let key = (user_id.to_owned(), vendor.to_owned(), asset_type.to_owned());
        self.held.entry(key).or_default().remove(&device.number);
        self.forget(user_id, vendor, asset_type, &device);
        true
    }

    fn forget(&mut self, user_id: &str, vendor: &str, asset_type: &str, device: &Device) {
        let place = Place {
            user_id: user_id.to_owned(),
            vendor: vendor.to_owned(),
            asset_type: asset_type.to_owned(),
            number: device.number,
        };
        *self.forgotten.entry(place).or_default() += 1;
        self.tell_deleted(asset_type, &device.json);
    }

    /// Changes something about a device, and tells which fields. Says whether there is such a device.
    pub(super) fn change(&mut self, id: &str, change: impl FnOnce(&mut Value) -> Vec<String>) -> bool {
        let accounts = self.users.values_mut().flat_map(|user| user.accounts.iter_mut());
        let mut devices = accounts.flat_map(|account| {
            let types = account.types.iter_mut();
            types.flat_map(|(asset_type, devices)| devices.iter_mut().map(move |device| (asset_type, device)))
        });
        let Some((asset_type, device)) = devices.find(|(_, device)| device.json["id"] == id) else {
            return false;
        };
        let changed = change(&mut device.json);
        let (asset_type, json) = (asset_type.clone(), device.json.clone());
        if !changed.is_empty() {
            self.tell_updated(&asset_type, &json, &changed);
        }
        true
    }

    /// Changes whether a device can be reached. Says whether there is such a device.
    pub(crate) fn set_reachable(&mut self, id: &str, reachable: bool) -> bool {
        self.change(id, |device| {
            if device["isReachable"] == reachable {
                return Vec::new();
            }
            device["isReachable"] = json!(reachable);
            vec!["isReachable".to_owned()]
        })
    }

    /// Makes the user's devices of a type reachable or not. Says how many there are.
    pub(crate) fn set_type_reachable(&mut self, user_id: &str, asset_type: &str, reachable: bool) -> usize {
        let devices = self.assets(Some(user_id), asset_type);
        let ids = devices.iter().filter_map(|device| device["id"].as_str());
        ids.filter(|id| self.set_reachable(id, reachable)).count()
    }

    /// The sign-in of an account stops working; its devices stay. Says whether there is such an account.
    pub(crate) fn invalidate(&mut self, user_id: &str, vendor: &str) -> bool {
        let Some(account) = self.account_mut(user_id, vendor) else {
            return false;
        };
        if std::mem::replace(&mut account.valid, false) {
            self.tell_invalidated(user_id, vendor);
        }
        true
    }

    /// Removes a vendor, or one type of it, from a user. Says whether there was something to remove.
    pub(crate) fn unlink(&mut self, user_id: &str, vendor: &str, asset_type: Option<&str>) -> bool {
        let Some(account) = self.account_mut(user_id, vendor) else {
            return false;
        };
        let removed = match asset_type {
            None => std::mem::take(&mut account.types),
            Some(asset_type) => account.types.remove_entry(asset_type).into_iter().collect(),
        };
        let types = &account.types;
        account.scopes.retain(|scope| {
            let asset_type = scope.split(':').next().unwrap_or_default();
            types.contains_key(asset_type)
        });
        for (asset_type, devices) in &removed {
            for device in devices {
                self.forget(user_id, vendor, asset_type, device);
            }
        }
        if let Some(user) = self.users.get_mut(user_id) {
            user.accounts.retain(|account| !account.types.is_empty());
        }
        if self.account(user_id, vendor).is_none() {
            self.drop_script(user_id, vendor);
        }
        asset_type.is_none() || !removed.is_empty()
    }

    /// Removes a user and all that is theirs. Says whether there was one.
    pub(crate) fn delete_user(&mut self, user_id: &str) -> bool {
        let Some(user) = self.users.get(user_id) else {
            return false;
        };
        let vendors: Vec<String> = user
            .accounts
            .iter()
            .map(|account| account.vendor.clone())
            .collect();
        for vendor in vendors {
            self.unlink(user_id, &vendor, None);
        }
        self.sessions.retain(|_, session| session.user_id != user_id);
        self.users.remove(user_id).is_some()
    }

    /// Removes a user's credentials; the data stays, and no webhook is told. Says whether there is such a user.
    pub(crate) fn deauthorize(&mut self, user_id: &str) -> bool {
        let Some(user) = self.users.get_mut(user_id) else {
            return false;
        };
        for account in &mut user.accounts {
            account.valid = false;
        }
        true
    }
}
