//! From the view of a visit to its report.

use std::collections::BTreeMap;

use enode::AssetType;
use jiff::Timestamp;

use super::open_points::open_points;
use super::{
    FORMAT, ReportAccount, ReportDevice, ReportEntry, ReportExpected, ReportHousehold, ReportLocked,
    ReportProfile, ReportSession, ReportVisit, VERSION, VisitReport,
};
use crate::catalogue::in_order;
use crate::outcome::{DeviceView, ExpectedState, TypeOutcome};
use crate::plan::VendorChoice;
use crate::visit::{LinkView, PlanRowView, VisitView};

/// The visit as a report.
///
/// - `company`: what customers know the company as.
/// - `made_at`: now.
pub fn visit_report(view: &VisitView, company: &str, made_at: Timestamp) -> VisitReport {
    let rows: Vec<&PlanRowView> = view.rows.iter().filter(|row| !is_empty(row)).collect();
    let outcomes = rows.iter().filter_map(|row| row.outcome.as_ref());
    // Each row tells of the same looks.
    let set_aside = outcomes.map(|outcome| outcome.set_aside.len()).max().unwrap_or(0);
    VisitReport {
        format: FORMAT.to_owned(),
        version: VERSION,
        made_at: made_at.to_string(),
        household: ReportHousehold {
            user_id: view.user_id.clone(),
            label: view.label.clone(),
            exists: view.exists,
        },
        profile: ReportProfile {
            name: view.profile_name.clone(),
            company: company.to_owned(),
            environment: view.environment,
        },
        visit: ReportVisit {
            id: view.id.clone(),
            state: view.state,
            started_at: view.started_at.clone(),
            finished_at: view.finished_at.clone(),
            last_look_at: view.watch.last_look_at.clone(),
            watched_until: view.watch.until.clone(),
        },
        consent: view.consent.clone(),
        accounts: rows
            .iter()
            .zip(1..)
            .map(|(row, number)| account(row, number))
            .collect(),
        devices: devices(&rows),
        open_points: rows.iter().flat_map(|row| open_points(row)).collect(),
        timeline: view
            .timeline
            .iter()
            .map(|entry| ReportEntry {
                at: entry.at.clone(),
                account: entry.row.clone(),
                stamp: entry.stamp,
                what: entry.what.clone(),
                text: entry.text.clone(),
            })
            .collect(),
        set_aside: u32::try_from(set_aside).unwrap_or(u32::MAX),
    }
}

/// Whether nothing has been chosen for a row yet: a visit begins with such a one, and it is no account.
fn is_empty(row: &PlanRowView) -> bool {
    row.link.is_none()
        && row.draft.asset_types.is_empty()
        && row.draft.vendor == VendorChoice::Undecided
        && row.expected.is_empty()
}

/// What of a row's outcome was wanted of its account.
pub(super) fn wanted(row: &PlanRowView) -> impl Iterator<Item = &TypeOutcome> {
    let types = row.outcome.iter().flat_map(|outcome| &outcome.types);
    types.filter(|found| found.wanted)
}

/// The types that a row is about.
pub(super) fn asset_types(row: &PlanRowView) -> Vec<AssetType> {
    let judged: Vec<AssetType> = wanted(row).map(|found| found.asset_type.clone()).collect();
    if judged.is_empty() {
        let expected = row.expected.iter().map(|device| device.asset_type.clone());
        in_order(
            &row.draft
                .asset_types
                .iter()
                .cloned()
                .chain(expected)
                .collect::<Vec<_>>(),
        )
    } else {
        judged
    }
}

/// What interventions come to; one whose text is not known stays with its ID.
pub(super) fn titles<'a>(row: &PlanRowView, ids: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let title = |id: &String| {
        let known = row.interventions.iter().find(|known| known.id == *id);
        known.map_or_else(|| id.clone(), |known| known.title.clone())
    };
    let mut titles: Vec<String> = Vec::new();
    for title in ids.into_iter().map(title) {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}

fn account(row: &PlanRowView, number: u32) -> ReportAccount {
    let mut granted = Vec::new();
    let mut refused = Vec::new();
    for found in wanted(row) {
        let there = found.devices.iter().flat_map(|device| &device.scopes);
        granted.extend(there.cloned());
        refused.extend(found.missing_scopes.iter().cloned());
    }
    granted.sort();
    granted.dedup();
    ReportAccount {
        id: row.id.clone(),
        number,
        state: row.state,
        vendor: row.vendor.as_ref().map(|vendor| vendor.display_name.clone()),
        vendor_code: row.vendor.as_ref().map(|vendor| vendor.code.clone()),
        asset_types: asset_types(row),
        expected: expected(row),
        session: row.link.as_ref().map(session),
        earlier_sessions: row.earlier_links,
        scopes_asked: row.asked_scopes.clone(),
        scopes_granted: granted,
        scopes_refused: refused,
    }
}

fn session(link: &LinkView) -> ReportSession {
    ReportSession {
        created_at: link.created_at.clone(),
        expires_at: link.expires_at.clone(),
        state: link.state,
        channel: link.channel,
        host: link.host.clone(),
        signs_in_again: link.signs_in_again,
    }
}

fn expected(row: &PlanRowView) -> Vec<ReportExpected> {
    let judged = |id: &str| {
        wanted(row)
            .flat_map(|found| &found.expected)
            .find(|found| found.expected.id == id)
    };
    let expected = row.expected.iter().map(|device| {
        let judged = judged(&device.id);
        ReportExpected {
            id: device.id.clone(),
            asset_type: device.asset_type.clone(),
            count: device.count,
            model: device.model.clone(),
            ending: device.ending.clone(),
            found: judged.map_or(0, |found| found.found),
            state: judged.map_or(ExpectedState::NotFound, |found| found.state),
        }
    });
    expected.collect()
}

/// How well a device belongs to a row: to one whose vendor was chosen rather than to one where the customer chooses,
/// and to any that wanted it rather than to none.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Belongs {
    ByVendor,
    ByType,
    Not,
}

/// Every device once. Each row's outcome lists the whole household, so that most of them come several times.
fn devices(rows: &[&PlanRowView]) -> Vec<ReportDevice> {
    let mut best: BTreeMap<&str, (Belongs, usize, usize)> = BTreeMap::new();
    let mut seen: Vec<(&PlanRowView, &DeviceView)> = Vec::new();
    for (place, row) in rows.iter().enumerate() {
        let types = row.outcome.iter().flat_map(|outcome| &outcome.types);
        for (found, device) in types.flat_map(|found| found.devices.iter().map(move |device| (found, device)))
        {
            let belongs = match (found.wanted, &row.vendor) {
                (true, Some(_)) => Belongs::ByVendor,
                (true, None) => Belongs::ByType,
                (false, _) => Belongs::Not,
            };
            let rank = (belongs, place, seen.len());
            let entry = best.entry(&device.id).or_insert(rank);
            *entry = rank.min(*entry);
            seen.push((row, device));
        }
    }
    let mut places: Vec<(Belongs, usize, usize)> = best.into_values().collect();
    // The household's other devices come last, the rest in the order of the plan.
    places.sort_by_key(|(belongs, place, index)| (*belongs == Belongs::Not, *place, *index));
    let device = |(belongs, _, index): (Belongs, usize, usize)| {
        let (row, device) = seen[index];
        report_device(device, row, belongs != Belongs::Not)
    };
    places.into_iter().map(device).collect()
}

fn report_device(device: &DeviceView, row: &PlanRowView, belongs: bool) -> ReportDevice {
    let locked = device.locked.iter().map(|locked| ReportLocked {
        capability: locked.name.clone(),
        interventions: titles(row, &locked.interventions),
    });
    ReportDevice {
        account: belongs.then(|| row.id.clone()),
        id: device.id.clone(),
        asset_type: device.asset_type.clone(),
        vendor: device.vendor_name.clone(),
        vendor_code: device.vendor.clone(),
        name: device.name.clone(),
        label: device.label.clone(),
        arrival: device.arrival,
        reachable: device.reachable,
        last_seen: device.last_seen.clone(),
        capabilities: device.capabilities.clone(),
        locked: locked.collect(),
        not_capable: device.not_capable.clone(),
        scopes_granted: device.scopes.clone(),
        scopes_refused: device.not_granted.clone(),
        expected: device.expected.clone(),
        extra: device.extra,
    }
}
