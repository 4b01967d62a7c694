//! The rules of linking a home.
