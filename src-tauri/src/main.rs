//! The program: everything is in the library, so that tests and the generator of bindings share it.
#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

fn main() {
    hearthlink::run();
}
