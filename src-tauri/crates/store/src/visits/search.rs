//! Finding visits.
//!
//! A search goes through one narrow index in the order of the list and looks for the words there. That takes the same
//! few milliseconds for any word, of one letter or twenty, and leaves no second copy of names that a deletion would
//! have to find.

use linking::folded;
use memchr::memmem::Finder;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::row::{COLUMNS, VisitPage, VisitQuery, nanoseconds, visit_row};

/// What the query finds. The caller owns the transaction, so that page and total belong together.
pub(super) fn search(connection: &Connection, query: &VisitQuery) -> rusqlite::Result<VisitPage> {
    let words = words(&query.text);
    let (conditions, values) = conditions(query, !words.is_empty());
    look_for(connection, words)?;
    let numbers = connection
        .prepare(&format!(
            "SELECT number FROM visits INDEXED BY visits_in_order WHERE {conditions} \
             ORDER BY open DESC, changed_at DESC, number DESC LIMIT {} OFFSET {}",
            query.limit, query.offset
        ))?
        .query_map(params_from_iter(&values), |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    let mut one = connection.prepare(&format!("SELECT {COLUMNS} FROM visits WHERE number = ?1"))?;
    let rows = numbers
        .iter()
        .map(|number| one.query_row([number], visit_row))
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let found = u32::try_from(rows.len()).unwrap_or(u32::MAX);
    // A page that is not full ends the list, which saves counting just where that is slowest: when little is found.
    let ends_here = found < query.limit && (found > 0 || query.offset == 0);
    let total = if ends_here {
        query.offset + found
    } else {
        connection.query_row(
            &format!("SELECT count(*) FROM visits INDEXED BY visits_in_order WHERE {conditions}"),
            params_from_iter(&values),
            |row| row.get(0),
        )?
    };
    Ok(VisitPage { rows, total })
}

fn conditions(query: &VisitQuery, has_words: bool) -> (String, Vec<Value>) {
    let mut conditions = vec!["TRUE".to_owned()];
    let mut values = Vec::new();
    if query.open_only {
        conditions.push("open = 1".to_owned());
    }
    if let Some(profile_id) = &query.profile_id {
        conditions.push("profile_id = ?".to_owned());
        values.push(Value::from(profile_id.clone()));
    }
    if !query.states.is_empty() {
        let places = vec!["?"; query.states.len()].join(", ");
        conditions.push(format!("state IN ({places})"));
        values.extend(query.states.iter().cloned().map(Value::from));
    }
    if let Some(from) = query.from {
        conditions.push("started_at >= ?".to_owned());
        values.push(Value::from(nanoseconds(from)));
    }
    if let Some(until) = query.until {
        conditions.push("started_at < ?".to_owned());
        values.push(Value::from(nanoseconds(until)));
    }
    if has_words {
        conditions.push("has_all_words(found_by)".to_owned());
    }
    (conditions.join(" AND "), values)
}

fn words(text: &str) -> Vec<Finder<'static>> {
    text.split_whitespace()
        .map(folded)
        .filter(|word| !word.is_empty())
        .map(|word| Finder::new(&word).into_owned())
        .collect()
}

/// Tells SQL what `has_all_words` means in this search. `LIKE` would do, but takes up to twice as long.
fn look_for(connection: &Connection, words: Vec<Finder<'static>>) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_DIRECTONLY;
    connection.create_scalar_function("has_all_words", 1, flags, move |context| {
        let found_by = context.get_raw(0).as_bytes()?;
        Ok(words.iter().all(|word| word.find(found_by).is_some()))
    })
}
