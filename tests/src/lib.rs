//! What the contract tests and the whole flows share.
