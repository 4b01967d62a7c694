//! What was used last with a client: the vendors, and what was asked of each.
//!
//! Here: what of the kept visits is of use for the next one. Not here: reading them.

#[cfg(test)]
mod tests;

use enode::{AssetType, Scope, VendorCode};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::catalogue::{Catalogue, VendorView, in_order};
use crate::visit::{LinkSession, SessionKind, Visit};

/// As many as can be taken in at a glance.
const OFFERED: usize = 3;

/// A vendor that was linked before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UsedVendor {
    /// Its code.
    #[specta(type = String)]
    pub code: VendorCode,
    /// What to call it.
    pub name: String,
    /// The types that its last link was for, those that needed another vendor left out.
    #[specta(type = Vec<String>)]
    pub asset_types: Vec<AssetType>,
    /// When it was linked last, in RFC 3339.
    pub at: String,
}

/// What was asked for last with a vendor, for the types that are wanted now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct LastAccess {
    /// The scopes, in the API's spelling.
    #[specta(type = Vec<String>)]
    pub scopes: Vec<Scope>,
    /// The vendor's name.
    pub vendor: String,
    /// When that was, in RFC 3339: of several links the newest.
    pub at: String,
}

/// A link to a vendor that the operator chose. Signing in again asks for nothing, and in Link UI the customer chooses.
fn links(visits: &[Visit]) -> Vec<(&LinkSession, &VendorView)> {
    let mut links: Vec<_> = visits
        .iter()
        .flat_map(Visit::sessions)
        .filter(|session| session.kind == SessionKind::Link && !session.host.is_empty())
        .filter_map(|session| Some((session, session.vendor.as_ref()?)))
        .collect();
    links.sort_by_key(|(session, _)| std::cmp::Reverse(session.requested_at));
    links
}

/// The vendors that were linked last, the newest first: those that this client is still offered, that can be linked
/// now, and that serve at least one of the types wanted. Those that serve more of them come before the others.
///
/// - `visits`: kept visits of one client, in any order.
/// - `wanted`: none while nothing is chosen; every vendor fits then.
pub fn used_last(visits: &[Visit], wanted: &[AssetType], catalogue: &Catalogue) -> Vec<UsedVendor> {
    let wanted = in_order(wanted);
    let mut used: Vec<(usize, UsedVendor)> = Vec::new();
    for (session, vendor) in links(visits) {
        let Some(now) = catalogue.vendor(&vendor.code) else {
            continue;
        };
        let serves = now.serves(&wanted).len();
        let fits = !now.is_out() && (wanted.is_empty() || serves > 0);
        if fits && used.iter().all(|(_, other)| other.code != now.code) {
            let vendor = UsedVendor {
                code: now.code.clone(),
                name: now.display_name.clone(),
                asset_types: now.serves(&in_order(&session.wanted)),
                at: session.requested_at.to_string(),
            };
            used.push((serves, vendor));
        }
    }
    // Stable, so that the newest stays first among equals.
    used.sort_by_key(|(serves, _)| std::cmp::Reverse(*serves));
    used.into_iter().map(|(_, vendor)| vendor).take(OFFERED).collect()
}

/// What was asked for last with this vendor for each of the types; `None` where a type that the vendor serves was
/// never linked with it, so that there is no last time to go by.
///
/// Only scopes that the vendor still offers are in it, and the readings of every type, without which nothing is linked.
pub fn last_access(visits: &[Visit], vendor: &VendorView, wanted: &[AssetType]) -> Option<LastAccess> {
    let served = vendor.serves(&in_order(wanted));
    let links = links(visits);
    let mut scopes = Vec::new();
    let mut newest: Option<Timestamp> = None;
    for asset_type in &served {
        let (session, _) = links.iter().find(|(session, then)| {
            then.code == vendor.code
                && session
                    .scopes
                    .iter()
                    .any(|scope| scope.asset_type() == *asset_type)
        })?;
        newest = newest.max(Some(session.requested_at));
        let required = Scope::read_data(asset_type);
        let of_type = session.scopes.iter().filter(|scope| {
            scope.asset_type() == *asset_type && (**scope == required || vendor.scopes.contains(scope))
        });
        scopes.extend(of_type.cloned());
    }
    Some(LastAccess {
        scopes,
        vendor: vendor.display_name.clone(),
        at: newest?.to_string(),
    })
}
