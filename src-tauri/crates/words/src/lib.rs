//! Every sentence that Hearthlink says, in every language that it says it in.
//!
//! Here: the message files ([Fluent](https://projectfluent.org)), a function for each sentence ([`failure`], [`report`]
//! and so on: one module for each file), and [`say`], which puts a sentence into words. A sentence is a [`Message`] until
//! somebody reads it, so that whoever knows what happened need not know the language of whoever reads it. The screens
//! read the same files. Not here: which sentence fits; that is said by the rules.

mod languages;
mod marked;
mod message;

pub use languages::{
    CustomerLanguage, MessageFile, OperatorLanguage, SpokenLanguage, say, say_marked, say_to_customer,
};
pub use marked::mark;
pub use message::{Message, Text, Value};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The sentences as TypeScript types, from which `ui/src/words/sentences.ts` is written.
pub const TYPESCRIPT: &str = include_str!(concat!(env!("OUT_DIR"), "/messages.ts"));
