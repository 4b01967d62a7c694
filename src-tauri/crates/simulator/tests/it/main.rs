//! The simulator over HTTP, as a client and a browser meet it.

mod faults;
mod link_ui;
mod met;
mod receiver;
mod repair;
mod rules;
mod time;
mod webhooks;
