//! Dutch as in Belgium.

use super::Words;
use super::dutch::DUTCH;

pub(super) const DUTCH_BELGIUM: Words = Words {
    language: "nl-BE",
    found_devices_label: "Gevonden toestellen",
    date_time: "%d/%m/%Y om %H.%M uur",
    subject: |company| format!("{company}: koppel uw toestellen"),
    request: |company| format!("{company} wil toestellen in uw woning koppelen en vraagt uw toestemming."),
    regards: "Met vriendelijke groeten,",
    ..DUTCH
};
