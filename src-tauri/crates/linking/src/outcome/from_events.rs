//! Webhook events as a second source: what each does to what is known of the household.
//!
//! Enode promises neither order nor that an event comes once. So an event that tells less than is known, or is
//! older, changes nothing, and the same event again changes nothing either. What cannot be told from one event is
//! left to the next look: an update that arrives after the deletion it went before brings its device back, since
//! nothing here remembers devices that are gone.
//!
//! Not here: whether an event may be believed, and whether it is about this household.

#[cfg(test)]
mod tests;

use enode::webhook::{Change, Event, EventBody};
use enode::{Asset, LinkedVendor, Listing, VendorCode};
use jiff::Timestamp;
use serde_json::Value;

use super::Snapshot;

/// What an event does to a snapshot.
#[derive(Clone, Debug, PartialEq)]
pub enum EventEffect {
    /// The household is like this now.
    Changed(Snapshot),
    /// It is about devices or accounts, and all of it was known.
    NothingNew,
    /// It is about something else: a heartbeat, a test, a system, something new to this program.
    NotAboutDevices,
}

impl Snapshot {
    /// What this becomes by an event of the same household.
    ///
    /// - `:discovered` adds a device that is not known, and its account's row. It holds `information` alone, so it
    ///   takes the place of nothing.
    /// - `:updated` does the same, and takes the place of what is known unless that is more recent. What it leaves
    ///   empty without naming it in `updatedFields` stays as it is.
    /// - `:deleted` takes the device away; the account's row stays until the account is looked at.
    /// - `user:credentials:invalidated` makes all rows of the vendor invalid, since it names no type.
    #[must_use]
    pub fn with_event(&self, event: &Event) -> EventEffect {
        let changed = match &event.body {
            EventBody::Asset {
                change,
                asset,
                updated_fields,
            } => match (change, self.asset(asset.id())) {
                (Change::Deleted, _) => self.without(asset),
                (Change::Discovered, Some(_)) => self.with_row_of(asset),
                (Change::Discovered | Change::Updated, None) => self.with_row_of(asset).with(asset),
                (Change::Updated, Some(known)) if is_later(known, asset, event.created_at) => {
                    let merged = filled_up(asset, known, updated_fields);
                    self.with_row_of(asset).without(asset).with(&merged)
                }
                (Change::Updated, Some(_)) => return EventEffect::NothingNew,
            },
            EventBody::CredentialsInvalidated { vendor } => self.invalidated(vendor),
            _ => return EventEffect::NotAboutDevices,
        };
        if changed == *self {
            EventEffect::NothingNew
        } else {
            EventEffect::Changed(changed)
        }
    }

    fn with(&self, asset: &Asset) -> Self {
        let assets = self.assets().iter().chain([asset]).cloned();
        self.rebuilt(self.accounts().to_vec(), assets.collect())
    }

    fn without(&self, asset: &Asset) -> Self {
        let others = self.assets().iter().filter(|other| other.id() != asset.id());
        self.rebuilt(self.accounts().to_vec(), others.cloned().collect())
    }

    /// A device is found by signing in, so its account works; but a row that is there knows better.
    fn with_row_of(&self, asset: &Asset) -> Self {
        let mut accounts = self.accounts().to_vec();
        let (vendor, asset_type) = (asset.vendor(), asset.asset_type());
        let is_there = accounts
            .iter()
            .any(|row| row.vendor == *vendor && row.vendor_type == asset_type);
        if !is_there {
            accounts.push(LinkedVendor::new(vendor.clone(), asset_type, true));
        }
        self.rebuilt(accounts, self.assets().to_vec())
    }

    fn invalidated(&self, vendor: &VendorCode) -> Self {
        let mut accounts = self.accounts().to_vec();
        for row in accounts.iter_mut().filter(|row| row.vendor == *vendor) {
            row.is_valid = false;
        }
        self.rebuilt(accounts, self.assets().to_vec())
    }

    fn rebuilt(&self, accounts: Vec<LinkedVendor>, assets: Vec<Asset>) -> Self {
        let set_aside = self.set_aside().iter().map(|set_aside| enode::SetAside {
            path: set_aside.path.clone(),
            reason: set_aside.reason.clone(),
        });
        let list = Listing {
            items: assets,
            set_aside: Vec::new(),
        };
        Self::new(accounts, [list]).with_set_aside(set_aside)
    }
}

/// Whether an update is at least as recent as what is known of its device.
///
/// `lastSeen` only grows, and stays where it is when a device stops to be reachable; where both are the same, what
/// comes counts. An update that was made before the device was last seen is old whatever it says.
fn is_later(known: &Asset, update: &Asset, created_at: Timestamp) -> bool {
    // Only discovered so far: whatever an update tells is more.
    let bare = known.scopes().is_empty() && known.capabilities().is_empty();
    bare || known
        .last_seen()
        .is_none_or(|seen| seen <= created_at && update.last_seen().is_none_or(|updated| seen <= updated))
}

/// The update, with what it leaves empty taken from what is known, unless it names that as changed.
fn filled_up(update: &Asset, known: &Asset, updated_fields: &[String]) -> Asset {
    let (Ok(Value::Object(mut fields)), Ok(Value::Object(before))) =
        (serde_json::to_value(update), serde_json::to_value(known))
    else {
        return update.clone();
    };
    let is_named = |name: &str| {
        let root = |path: &String| path.split('.').next() == Some(name);
        updated_fields.iter().any(root)
    };
    for (name, value) in before {
        if fields.get(&name).is_none_or(says_nothing) && !is_named(&name) {
            fields.insert(name, value);
        }
    }
    Asset::from_json(&update.asset_type(), &Value::Object(fields)).unwrap_or_else(|_| update.clone())
}

/// Whether there is nothing in it at any depth.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(says_nothing),
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}
