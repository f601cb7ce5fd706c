//! Acts, proven to their far end: what readers get, on both engines.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must end at once and say where"
)]

mod article;
mod crash;
mod dates;
mod journal;
mod json_ld;
mod machine;
mod manifest;
mod operation;
mod paper;
mod program;
mod readers;
mod rights;
mod sharing;
mod statements;
mod visibility;
