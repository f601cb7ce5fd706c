//! Acts, proven to their far end: what readers get, on both engines.

#![expect(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must end at once and say where"
)]

mod article;
mod audit_dates;
mod crash;
mod dates;
mod feeds;
mod hostile;
mod import;
mod journal;
mod json_ld;
mod machine;
mod manifest;
mod operation;
mod page_cache;
mod paper;
mod program;
mod readers;
mod rights;
mod shared;
mod sharing;
mod sitemaps;
mod statements;
mod tree;
mod visibility;
