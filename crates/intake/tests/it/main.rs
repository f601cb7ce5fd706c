//! The import of an archive, against exports that others wrote and exports that are made here.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must end at once and say where"
)]

mod blocks;
mod export;
mod import;
mod mapping;
mod monstrous;
mod paper;
mod reader;
mod shared;
mod store;
