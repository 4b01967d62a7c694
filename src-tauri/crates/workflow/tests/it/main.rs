//! The use-cases against the simulator: a real client over real HTTP, a clock that the tests move.

mod another_household;
mod closing;
mod connecting;
mod customer;
mod diagnostics;
mod events;
mod keeping;
mod linking_a_home;
mod overtaken;
mod recalling;
mod repair;
mod reporting;
mod support;
mod watching;
