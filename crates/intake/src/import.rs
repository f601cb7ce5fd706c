//! Bringing an archive in, from the system that a paper used before.

pub mod wordpress;
