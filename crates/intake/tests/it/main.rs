//! The import of an archive, against exports that others wrote and exports that are made here.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must end at once and say where"
)]

mod addresses;
mod blocks;
mod dates;
mod import;
mod mapping;
mod monstrous;
mod paper;
mod places;
mod reader;
mod shared;
mod stamps;
mod store;
mod whole;
