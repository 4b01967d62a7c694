//! What the API says about an error: an RFC 9457 problem, or whatever came in its place.

use serde::Serialize;
use serde_json::Value;

/// The body of an error answer: schema `Problem`, read as far as it goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// A URI for the kind of problem, such as `https://developers.enode.com/api/problems/forbidden`.
    pub r#type: Option<String>,
    /// The kind of problem in few words. It varies under one type.
    pub title: Option<String>,
    /// What happened this time.
    pub detail: Option<String>,
    /// What was wrong with the request, item by item; the contract leaves their shape open.
    pub issues: Vec<Value>,
    /// The beginning of a body that was not JSON.
    pub text: Option<String>,
}

impl Problem {
    /// Reads a body of any kind; nothing is too odd.
    pub(crate) fn read(body: &[u8]) -> Self {
        let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else {
            return Self {
                text: excerpt(&String::from_utf8_lossy(body)),
                ..Self::default()
            };
        };
        let mut text = |names: [&str; 2]| {
            names.into_iter().find_map(|name| match fields.remove(name) {
                Some(Value::String(text)) => excerpt(&text),
                _ => None,
            })
        };
        Self {
            // Versions before 2024-10-01 repeat the type as `error` and the detail as `message`.
            r#type: text(["type", "error"]),
            title: text(["title", "error_title"]),
            detail: text(["detail", "message"]),
            issues: match fields.remove("issues") {
                Some(Value::Array(issues)) => issues,
                Some(Value::Null) | None => Vec::new(),
                Some(other) => vec![other],
            },
            text: None,
        }
    }

    /// The last part of the type's URI, such as `not-found`.
    pub fn slug(&self) -> Option<&str> {
        self.r#type.as_deref()?.trim_end_matches('/').rsplit('/').next()
    }

    /// The issues as lines for people, in the words of the API.
    pub fn issue_lines(&self) -> Vec<String> {
        self.issues.iter().map(issue_line).collect()
    }

    /// One sentence for people, if the API gave any.
    pub fn summary(&self) -> Option<String> {
        match (&self.title, &self.detail) {
            (Some(title), Some(detail)) if title != detail => {
                Some(format!("{} ({detail})", title.trim_end_matches('.')))
            }
            (Some(text), _) | (None, Some(text)) => Some(text.clone()),
            (None, None) => self.text.clone(),
        }
    }

    /// Replaces every occurrence of a secret, in case a server echoes what it was sent.
    pub(crate) fn withhold(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        let hide = |text: &mut String| {
            if text.contains(secret) {
                *text = text.replace(secret, "(withheld)");
            }
        };
        for text in [
            &mut self.r#type,
            &mut self.title,
            &mut self.detail,
            &mut self.text,
        ]
        .into_iter()
        .flatten()
        {
            hide(text);
        }
        if self.issues.iter().any(|issue| holds(issue, secret)) {
            self.issues = vec![Value::from("(withheld)")];
        }
    }
}

/// Whether a text is in some part of a value; as it is, not as JSON escapes it.
fn holds(value: &Value, text: &str) -> bool {
    match value {
        Value::String(string) => string.contains(text),
        Value::Array(items) => items.iter().any(|item| holds(item, text)),
        Value::Object(fields) => fields
            .iter()
            .any(|(name, field)| name.contains(text) || holds(field, text)),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string().contains(text),
    }
}

/// An issue in one line: its message with the place it speaks of, where it has the usual names for them.
fn issue_line(issue: &Value) -> String {
    let text = |names: &[&str]| {
        names.iter().find_map(|name| match issue.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Array(steps) => Some(
                steps
                    .iter()
                    .map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned))
                    .collect::<Vec<_>>()
                    .join("."),
            ),
            _ => None,
        })
    };
    match (
        issue,
        text(&["path", "field", "pointer", "instancePath"]),
        text(&["message", "detail", "title"]),
    ) {
        (Value::String(line), ..) => line.clone(),
        (_, Some(place), Some(message)) if !place.is_empty() => format!("{place}: {message}"),
        (_, _, Some(message)) => message,
        _ => issue.to_string(),
    }
}

/// The beginning of a text that may be long or odd; none if there is nothing to read.
pub(crate) fn excerpt(text: &str) -> Option<String> {
    const LONGEST: usize = 500;
    let mut taken = String::new();
    for (count, character) in text.trim().chars().enumerate() {
        if count == LONGEST {
            taken.push('…');
            break;
        }
        taken.push(if character.is_control() { ' ' } else { character });
    }
    (!taken.is_empty()).then_some(taken)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_of_the_contract_is_read_whole() {
        let problem = Problem::read(
            br#"{"type":"https://developers.enode.com/api/problems/bad-request","title":"Bad request",
                "detail":"See issues.","issues":[{"path":["scopes",0],"message":"Unknown scope"},{"code":7},"odd"]}"#,
        );
        assert_eq!(problem.slug(), Some("bad-request"));
        assert_eq!(problem.summary().as_deref(), Some("Bad request (See issues.)"));
        assert_eq!(
            problem.issue_lines(),
            ["scopes.0: Unknown scope", r#"{"code":7}"#, "odd"]
        );
    }

    #[test]
    fn anything_else_is_survived() {
        assert_eq!(Problem::read(b"").summary(), None);
        assert_eq!(
            Problem::read(b"\xff\xfe").summary().as_deref(),
            Some("\u{fffd}\u{fffd}")
        );
        assert_eq!(
            Problem::read(b"<html>\nBad gateway</html>").summary().as_deref(),
            Some("<html> Bad gateway</html>")
        );
        assert_eq!(Problem::read(b"[1]").text.as_deref(), Some("[1]"));
        assert_eq!(
            Problem::read(br#"{"title":5,"message":"old","issues":"one"}"#)
                .summary()
                .as_deref(),
            Some("old")
        );
        assert_eq!(
            Problem::read(&b"x".repeat(100_000))
                .text
                .map(|text| text.chars().count()),
            Some(501),
            "long bodies are cut"
        );
    }

    #[test]
    fn an_echoed_secret_is_withheld() {
        let mut problem = Problem::read(br#"{"title":"no s3cret","detail":"s3cret","issues":["s3cret"]}"#);
        problem.withhold("s3cret");
        assert!(!format!("{problem:?}").contains("s3cret"), "{problem:?}");
    }
}
