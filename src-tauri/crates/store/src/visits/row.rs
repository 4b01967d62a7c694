//! A visit as the store knows it, and how it lies in the tables.

use std::path::PathBuf;

use jiff::Timestamp;
use linking::folded;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

use super::Visits;

/// One visit: what lists show of it, and the visit itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredVisit {
    /// What lists and searches know of it.
    pub row: VisitRow,
    /// The visit as its owner wrote it. The store does not look into it; it must hold no secrets.
    pub document: Vec<u8>,
}

/// A visit as a list shows it. The caller says what is in it; the store only orders and finds by it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitRow {
    /// Made once, never reused.
    pub id: String,
    /// The profile whose client the visit uses.
    pub profile_id: String,
    /// The household: Enode's `userId`.
    pub household: String,
    /// What the operator calls the household, or empty.
    pub label: String,
    /// The display names of the vendors in the plan.
    pub vendors: Vec<String>,
    /// One of the caller's codes, such as `planning`.
    pub state: String,
    /// What the visit waits for: the caller's words or code for the list.
    pub waiting_for: String,
    /// When the visit began.
    pub started_at: Timestamp,
    /// When anything in it last changed.
    pub changed_at: Timestamp,
    /// When it was finished; `None` while it is open.
    pub finished_at: Option<Timestamp>,
    /// How long its sessions are to be watched; `None` when nothing is to be watched any more.
    pub watched_until: Option<Timestamp>,
}

/// Which visits a search is for. The default asks for none of anything: set at least `limit`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VisitQuery {
    /// Words that must all be in the household, the label or a vendor's name, each anywhere in one of them. Case
    /// and accents make no difference.
    pub text: String,
    /// Only visits of this profile.
    pub profile_id: Option<String>,
    /// Only visits in one of these states; empty for any.
    pub states: Vec<String>,
    /// Only visits that started at this time or later.
    pub from: Option<Timestamp>,
    /// Only visits that started before this time.
    pub until: Option<Timestamp>,
    /// Only visits that are not finished.
    pub open_only: bool,
    /// How many of the visits found to pass over.
    pub offset: u32,
    /// How many to return at most.
    pub limit: u32,
}

/// A part of what a search found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitPage {
    /// Open ones first, then those that changed last.
    pub rows: Vec<VisitRow>,
    /// How many visits the search found in all, exactly.
    pub total: u32,
}

/// The visits of a folder, and what happened as they were opened.
#[derive(Debug)]
pub struct OpenedVisits {
    /// The visits.
    pub visits: Visits,
    /// Where a damaged file was kept, if there was one. It still holds what it held, also about households that are
    /// deleted later.
    pub kept_aside: Option<PathBuf>,
    /// How many visits of the damaged file could still be read and are in the new one.
    pub salvaged: u32,
}

/// The columns that [`visit_row`] reads, in its order.
pub(super) const COLUMNS: &str = "id, profile_id, household, label, vendors, state, waiting_for, \
                                  started_at, changed_at, finished_at, watched_until";

/// A row of `visits` of which [`COLUMNS`] were selected first.
pub(super) fn visit_row(row: &Row<'_>) -> rusqlite::Result<VisitRow> {
    let vendors = text(row, 4)?;
    Ok(VisitRow {
        id: text(row, 0)?,
        profile_id: text(row, 1)?,
        household: text(row, 2)?,
        label: text(row, 3)?,
        vendors: serde_json::from_str(&vendors).unwrap_or_else(|_| vec![vendors]),
        state: text(row, 5)?,
        waiting_for: text(row, 6)?,
        started_at: timestamp(row.get(7)?),
        changed_at: timestamp(row.get(8)?),
        finished_at: row.get::<_, Option<i64>>(9)?.map(timestamp),
        watched_until: row.get::<_, Option<i64>>(10)?.map(timestamp),
    })
}

/// A row of `visits` joined with its document, of which [`COLUMNS`] and then the document were selected.
pub(super) fn stored_visit(row: &Row<'_>) -> rusqlite::Result<StoredVisit> {
    Ok(StoredVisit {
        row: visit_row(row)?,
        document: row.get(11)?,
    })
}

/// Writes one visit in place of the one with its ID. The caller owns the transaction.
pub(super) fn write(connection: &Connection, visit: &StoredVisit) -> rusqlite::Result<()> {
    let row = &visit.row;
    let number: i64 = connection.query_row(
        "INSERT INTO visits (id, profile_id, household, label, vendors, state, waiting_for, started_at, \
                             changed_at, finished_at, watched_until, open, found_by) \
         VALUES (:id, :profile_id, :household, :label, :vendors, :state, :waiting_for, :started_at, \
                 :changed_at, :finished_at, :watched_until, :open, :found_by) \
         ON CONFLICT (id) DO UPDATE SET \
             profile_id = excluded.profile_id, household = excluded.household, label = excluded.label, \
             vendors = excluded.vendors, state = excluded.state, waiting_for = excluded.waiting_for, \
             started_at = excluded.started_at, changed_at = excluded.changed_at, \
             finished_at = excluded.finished_at, watched_until = excluded.watched_until, \
             open = excluded.open, found_by = excluded.found_by \
         RETURNING number",
        named_params! {
            ":id": row.id,
            ":profile_id": row.profile_id,
            ":household": row.household,
            ":label": row.label,
            ":vendors": serde_json::Value::from(row.vendors.clone()).to_string(),
            ":state": row.state,
            ":waiting_for": row.waiting_for,
            ":started_at": nanoseconds(row.started_at),
            ":changed_at": nanoseconds(row.changed_at),
            ":finished_at": row.finished_at.map(nanoseconds),
            ":watched_until": row.watched_until.map(nanoseconds),
            ":open": row.finished_at.is_none(),
            ":found_by": found_by(&row.household, &row.label, &row.vendors),
        },
        |row| row.get(0),
    )?;
    connection.execute(
        "INSERT INTO documents (visit, document) VALUES (?1, ?2) \
         ON CONFLICT (visit) DO UPDATE SET document = excluded.document",
        (number, &visit.document),
    )?;
    Ok(())
}

/// What a visit is found by, one line for each name, so that no word is found across two of them.
fn found_by(household: &str, label: &str, vendors: &[String]) -> String {
    let mut lines = folded(household);
    for name in std::iter::once(label).chain(vendors.iter().map(String::as_str)) {
        lines.push('\n');
        lines.push_str(&folded(name));
    }
    lines
}

/// Reads one visit where `condition`, which takes one value, is met.
pub(super) fn read(
    connection: &Connection,
    condition: &str,
    value: impl rusqlite::ToSql,
) -> rusqlite::Result<Option<StoredVisit>> {
    connection
        .query_row(
            &format!(
                "SELECT {COLUMNS}, document FROM visits JOIN documents ON visit = number WHERE {condition}"
            ),
            [value],
            stored_visit,
        )
        .optional()
}

/// The visits of a profile that changed last. The order of the list begins with the open ones, so each half of it is
/// gone through from its newest, and no further than is needed.
pub(super) fn newest(
    connection: &Connection,
    profile_id: &str,
    limit: u32,
) -> rusqlite::Result<Vec<StoredVisit>> {
    let half = |open: u8| {
        format!(
            "SELECT * FROM (SELECT number, changed_at AS changed FROM visits INDEXED BY visits_in_order \
             WHERE open = {open} AND profile_id = :profile_id ORDER BY changed_at DESC, number DESC LIMIT :limit)"
        )
    };
    connection
        .prepare(&format!(
            "SELECT {COLUMNS}, document FROM ({} UNION ALL {}) AS newest \
             JOIN visits USING (number) JOIN documents ON visit = number \
             ORDER BY changed DESC, number DESC LIMIT :limit",
            half(1),
            half(0)
        ))?
        .query_map(
            named_params! { ":profile_id": profile_id, ":limit": limit },
            stored_visit,
        )?
        .collect()
}

/// A time as the tables hold it. Times beyond the years 1678 to 2261 become the nearest that fits.
pub(super) fn nanoseconds(time: Timestamp) -> i64 {
    i64::try_from(time.as_nanosecond()).unwrap_or(if time < Timestamp::UNIX_EPOCH {
        i64::MIN
    } else {
        i64::MAX
    })
}

fn timestamp(nanoseconds: i64) -> Timestamp {
    Timestamp::from_nanosecond(nanoseconds.into())
        .expect("64 bits of nanoseconds are within the years that are known")
}

/// A text, also when a damaged disk left bytes in it that are none: one bad row must not hide all others.
fn text(row: &Row<'_>, column: usize) -> rusqlite::Result<String> {
    Ok(String::from_utf8_lossy(row.get_ref(column)?.as_bytes()?).into_owned())
}
