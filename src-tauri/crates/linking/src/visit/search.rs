//! Looking for visits.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::problem;

use super::waiting::{VisitBrief, VisitState};
use crate::failure::{Failure, Field, FieldProblem};

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitSearch {
    /// Words that household, label or vendors hold.
    pub text: String,
    /// Of this profile only.
    pub profile_id: Option<String>,
    /// In one of these states; in any, if empty.
    pub states: Vec<VisitState>,
    /// Begun on this day or later, as `YYYY-MM-DD`.
    pub from: Option<String>,
    /// Begun on this day or earlier.
    pub until: Option<String>,
    /// Only those that are not finished.
    pub open_only: bool,
    /// How many to leave out at the beginning.
    pub offset: u32,
    /// How many at most.
    pub limit: u32,
}

/// Visits that match.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct VisitsView {
    /// Those on this page, the open ones first, then the newest.
    pub visits: Vec<VisitBrief>,
    /// How many match in all.
    pub total: u32,
}

/// When a day begins where the operator is.
///
/// # Errors
/// When it is not a day.
pub fn day_begins(day: Option<&str>, zone: &TimeZone) -> Result<Option<Timestamp>, Failure> {
    let Some(day) = parsed(day)? else { return Ok(None) };
    Ok(zone.to_timestamp(day.into()).ok())
}

/// When a day ends where the operator is: when the next one begins.
///
/// # Errors
/// When it is not a day.
pub fn day_ends(day: Option<&str>, zone: &TimeZone) -> Result<Option<Timestamp>, Failure> {
    let Some(day) = parsed(day)? else { return Ok(None) };
    let next = day.tomorrow().ok();
    Ok(next.and_then(|next| zone.to_timestamp(next.into()).ok()))
}

fn parsed(day: Option<&str>) -> Result<Option<Date>, Failure> {
    let Some(day) = day.map(str::trim).filter(|day| !day.is_empty()) else {
        return Ok(None);
    };
    day.parse()
        .map(Some)
        .map_err(|_| Failure::invalid_input(vec![FieldProblem::new(Field::Day, problem::day(day))]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_that_of_the_operator() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        let begins = day_begins(Some("2026-01-31"), &zone).unwrap().unwrap();
        let ends = day_ends(Some("2026-01-31"), &zone).unwrap().unwrap();
        assert_eq!(begins.to_string(), "2026-01-30T22:00:00Z");
        assert_eq!(ends.duration_since(begins).as_hours(), 24);
    }

    #[test]
    fn no_day_is_no_limit_and_a_wrong_one_is_said() {
        assert_eq!(day_begins(Some(" "), &TimeZone::UTC).unwrap(), None);
        let failure = day_ends(Some("31.1.2026"), &TimeZone::UTC).unwrap_err();
        assert_eq!(failure.problems[0].field, Field::Day);
    }
}
