//! What tells an event from others, so that one which comes again is known.
//!
//! Events have no ID. The header that names a delivery is not signed, and a retry may put other events together, so
//! what an event carries is all there is to go by: its time of making included, which tells apart two events that
//! say the same. SHA-256, since the value is kept and compared over restarts and versions of this program, and since
//! nobody must be able to make an event that passes for another. The order of an object's fields does not count.

use std::collections::BTreeMap;
use std::fmt;

use enode::webhook::Event;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The fingerprint of one event; `Display` gives it in 64 hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventFingerprint([u8; 32]);

impl EventFingerprint {
    /// Its bytes.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for EventFingerprint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

/// The fingerprint of an event: the same for the same contents, and for no others.
pub fn event_fingerprint(event: &Event) -> EventFingerprint {
    let mut hash = Sha256::new();
    add(&event.json, &mut hash);
    EventFingerprint(hash.finalize().into())
}

/// Each value with its kind and, where it can vary, its length, so that no two read alike.
fn add(value: &Value, hash: &mut Sha256) {
    match value {
        Value::Null => hash.update(b"n"),
        Value::Bool(truth) => hash.update(if *truth { b"t" } else { b"f" }),
        Value::Number(number) => add_text(b'd', &number.to_string(), hash),
        Value::String(text) => add_text(b's', text, hash),
        Value::Array(items) => {
            add_length(b'a', items.len(), hash);
            for item in items {
                add(item, hash);
            }
        }
        Value::Object(fields) => {
            add_length(b'o', fields.len(), hash);
            for (name, field) in fields.iter().collect::<BTreeMap<_, _>>() {
                add_text(b'k', name, hash);
                add(field, hash);
            }
        }
    }
}

fn add_text(kind: u8, text: &str, hash: &mut Sha256) {
    add_length(kind, text.len(), hash);
    hash.update(text);
}

fn add_length(kind: u8, length: usize, hash: &mut Sha256) {
    hash.update([kind]);
    // As wide on every machine: the value outlives the program.
    hash.update((length as u64).to_le_bytes());
}
