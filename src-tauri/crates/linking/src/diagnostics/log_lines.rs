//! The end of the log, line by line, as far as it may leave this computer: when, how grave, where, what, and a few
//! fields that hold codes and numbers. What else a line holds, such as the text of an error, stays here.

use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;

use super::support::plain;

/// How many lines go into a file, at most.
const MOST: usize = 200;

/// The fields that hold codes and numbers of this program's own.
const FIELDS: [&str; 8] = [
    "failure.code",
    "code",
    "operation",
    "status",
    "tries",
    "kind",
    "count",
    "at",
];

/// One line, as `tracing-subscriber` writes it in JSON.
#[derive(Deserialize)]
struct Line {
    timestamp: String,
    level: String,
    target: String,
    fields: serde_json::Map<String, Value>,
}

/// The last lines of a log. `withheld` are words that none of them may hold: what people and places are called.
pub(super) fn last_lines(log: &str, withheld: &[String]) -> Vec<String> {
    let lines: Vec<&str> = log.lines().collect();
    let last = lines.len().saturating_sub(MOST);
    lines[last..]
        .iter()
        // The first line of a tail may be half of one.
        .filter_map(|line| serde_json::from_str::<Line>(line).ok())
        .map(|line| written(&line, withheld))
        .collect()
}

fn written(line: &Line, withheld: &[String]) -> String {
    let text = |name: &str| match line.fields.get(name) {
        Some(Value::String(text)) => Some(plain(text)),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let mut written = format!(
        "{} {} {}: {}",
        plain(&line.timestamp),
        plain(&line.level),
        plain(&line.target),
        text("message").unwrap_or_default()
    );
    for name in FIELDS {
        if let Some(value) = text(name) {
            let _ = write!(written, " {name}={value}");
        }
    }
    for word in withheld {
        written = written.replace(word.as_str(), "(withheld)");
    }
    written
}
