//! A stand-in for Enode on loopback.
