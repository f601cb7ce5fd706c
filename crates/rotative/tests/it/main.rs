//! Acts, proven to their far end: what readers get, on both engines.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must end at once and say where"
)]

mod article;
mod crash;
mod dates;
mod hostile;
mod journal;
mod operation;
mod paper;
mod program;
mod readers;
mod statements;
mod visibility;
