//! A report as a table: RFC 4180 with a fixed header, for spreadsheets.
//!
//! One row for the visit, one for each account, each device and each open point; `record` says which, and the other
//! columns stay empty where they say nothing about it. The household, the client and the visit's ID stand in every
//! row, so that the tables of many visits can be put one under the other. The columns are described in
//! `schema/README.md`; a new one is added at the end.
//!
//! The file begins with a byte order mark: without it, spreadsheets on Windows take UTF-8 for the local code page and
//! garble names. A cell that a spreadsheet would take for a formula gets an apostrophe in front.

use std::collections::BTreeMap;

use serde::Serialize;

use super::words::expected_device;
use super::{OpenPoint, ReportAccount, ReportDevice, VisitReport};
use crate::expected::ExpectedDevice;

/// The columns, in order.
pub(super) const COLUMNS: [&str; 36] = [
    "record",
    "household",
    "label",
    "environment",
    "profile",
    "company",
    "visit",
    "made_at",
    "started_at",
    "finished_at",
    "last_look_at",
    "consent",
    "set_aside",
    "account",
    "vendor",
    "vendor_code",
    "asset_types",
    "state",
    "link_created_at",
    "link_expires_at",
    "link_state",
    "link_channel",
    "link_host",
    "scopes_asked",
    "scopes_granted",
    "scopes_refused",
    "expected",
    "device",
    "device_label",
    "device_id",
    "arrival",
    "reachable",
    "capabilities",
    "locked",
    "next_step",
    "text",
];

/// What stands between the parts of a cell that holds several.
const BETWEEN: &str = "; ";

type Row = BTreeMap<&'static str, String>;

/// A report as the CSV file holds it, with its byte order mark.
///
/// # Panics
/// Never: text written to memory cannot fail.
pub fn report_csv(report: &VisitReport) -> String {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    let mut write = |cells: Vec<String>| writer.write_record(cells).expect("memory takes every row");
    write(COLUMNS.iter().map(|&column| column.to_owned()).collect());
    for mut row in rows(report) {
        write(
            COLUMNS
                .iter()
                .map(|column| harmless(row.remove(column).unwrap_or_default()))
                .collect(),
        );
    }
    let bytes = writer.into_inner().expect("memory takes every row");
    let table = String::from_utf8(bytes).expect("what was written is UTF-8");
    format!("\u{feff}{table}")
}

fn rows(report: &VisitReport) -> Vec<Row> {
    let mut rows = vec![of_visit(report)];
    rows.extend(report.accounts.iter().map(of_account));
    rows.extend(report.devices.iter().map(|device| of_device(report, device)));
    rows.extend(
        report
            .open_points
            .iter()
            .map(|point| of_open_point(report, point)),
    );
    for row in &mut rows {
        row.extend([
            ("household", report.household.user_id.clone()),
            ("label", report.household.label.clone()),
            ("environment", code(&report.profile.environment)),
            ("profile", report.profile.name.clone()),
            ("company", report.profile.company.clone()),
            ("visit", report.visit.id.clone()),
            ("made_at", report.made_at.clone()),
        ]);
    }
    rows
}

fn of_visit(report: &VisitReport) -> Row {
    let visit = &report.visit;
    Row::from([
        ("record", "visit".to_owned()),
        ("started_at", visit.started_at.clone()),
        ("finished_at", visit.finished_at.clone().unwrap_or_default()),
        ("last_look_at", visit.last_look_at.clone().unwrap_or_default()),
        ("consent", report.consent.clone()),
        ("set_aside", report.set_aside.to_string()),
        ("state", code(&visit.state)),
    ])
}

fn of_account(account: &ReportAccount) -> Row {
    let expected = account.expected.iter().map(|expected| {
        let device = ExpectedDevice {
            id: expected.id.clone(),
            asset_type: expected.asset_type.clone(),
            count: expected.count,
            model: expected.model.clone(),
            ending: expected.ending.clone(),
        };
        format!(
            "{}: {}",
            expected_device(&device, expected.found),
            code(&expected.state)
        )
    });
    let mut row = Row::from([
        ("record", "account".to_owned()),
        ("account", account.number.to_string()),
        ("vendor", account.vendor.clone().unwrap_or_default()),
        ("vendor_code", account.vendor_code.clone().unwrap_or_default()),
        ("asset_types", joined(&account.asset_types)),
        ("state", code(&account.state)),
        ("scopes_asked", joined(&account.scopes_asked)),
        ("scopes_granted", joined(&account.scopes_granted)),
        ("scopes_refused", joined(&account.scopes_refused)),
        ("expected", expected.collect::<Vec<_>>().join(BETWEEN)),
    ]);
    if let Some(session) = &account.session {
        row.extend([
            ("link_created_at", session.created_at.clone()),
            ("link_expires_at", session.expires_at.clone()),
            ("link_state", code(&session.state)),
            (
                "link_channel",
                session.channel.as_ref().map(code).unwrap_or_default(),
            ),
            ("link_host", session.host.clone()),
        ]);
    }
    row
}

fn of_device(report: &VisitReport, device: &ReportDevice) -> Row {
    let locked = device
        .locked
        .iter()
        .map(|locked| format!("{}: {}", locked.capability, locked.interventions.join(", ")));
    let expected = match (&device.expected, device.extra) {
        (Some(_), _) => "found",
        (None, true) => "extra",
        (None, false) => "",
    };
    Row::from([
        ("record", "device".to_owned()),
        ("account", number(report, device.account.as_deref())),
        ("vendor", device.vendor.clone()),
        ("vendor_code", device.vendor_code.clone()),
        ("asset_types", device.asset_type.to_string()),
        ("scopes_granted", joined(&device.scopes_granted)),
        ("scopes_refused", joined(&device.scopes_refused)),
        ("expected", expected.to_owned()),
        ("device", device.name.clone()),
        (
            "device_label",
            device.label.as_ref().map(ToString::to_string).unwrap_or_default(),
        ),
        ("device_id", device.id.clone()),
        ("arrival", code(&device.arrival)),
        (
            "reachable",
            device
                .reachable
                .map(|reachable| reachable.to_string())
                .unwrap_or_default(),
        ),
        ("capabilities", joined(&device.capabilities)),
        ("locked", locked.collect::<Vec<_>>().join(BETWEEN)),
    ])
}

fn of_open_point(report: &VisitReport, point: &OpenPoint) -> Row {
    let account = report.accounts.iter().find(|account| account.id == point.account);
    let told = |of: fn(&ReportAccount) -> &Option<String>| account.and_then(|account| of(account).clone());
    let text = if point.interventions.is_empty() {
        point.text.to_string()
    } else {
        format!("{} To do: {}.", point.text, point.interventions.join(BETWEEN))
    };
    Row::from([
        ("record", "openPoint".to_owned()),
        ("account", number(report, Some(&point.account))),
        ("vendor", told(|account| &account.vendor).unwrap_or_default()),
        (
            "vendor_code",
            told(|account| &account.vendor_code).unwrap_or_default(),
        ),
        (
            "asset_types",
            point
                .asset_type
                .as_ref()
                .map(ToString::to_string)
                .unwrap_or_default(),
        ),
        ("state", code(&point.what)),
        (
            "next_step",
            point.next_step.as_ref().map(code).unwrap_or_default(),
        ),
        ("text", text),
    ])
}

fn number(report: &VisitReport, account: Option<&str>) -> String {
    let found = report
        .accounts
        .iter()
        .find(|found| Some(found.id.as_str()) == account);
    found
        .map(|account| account.number.to_string())
        .unwrap_or_default()
}

fn joined<T: ToString>(parts: &[T]) -> String {
    parts
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(BETWEEN)
}

/// A closed code as the JSON file spells it.
fn code(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}

/// A cell that no spreadsheet takes for a formula. Some drop white space before they look, and some take the wide
/// forms of the signs for the signs.
fn harmless(cell: String) -> String {
    const SIGNS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let formula = cell.trim_start().starts_with(SIGNS) || cell.starts_with(['\t', '\r', '\n']);
    if formula { format!("'{cell}") } else { cell }
}
