//! How a visit goes, event by event.
