//! The client against servers that answer well, badly, late or not at all.

mod lists;
mod raw;
mod requests;
mod retries;
mod support;
mod tokens;
mod way;
mod webhooks;
