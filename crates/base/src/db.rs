//! One door to the two databases: SQLite inside the program, or PostgreSQL.
//!
//! A statement is written once, with `$1`, through [`sql!`](crate::sql); twins are given where
//! one text cannot serve. Values are integers, texts and bytes alone, so that both
//! engines hold the same thing; times are UTC microseconds, documents are JSON texts.

mod migrate;
mod open;
mod pulse;
mod row;
mod statement;
mod transaction;
mod value;

pub use migrate::{Standing, applied, check, check_writable, known, migrate};
pub use open::{Db, Engine};
pub use pulse::Pulse;
pub use row::{Cell, Row};
pub use statement::{Sql, all as all_statements};
pub use transaction::{Noted, Read, Tag, Tx};
pub use value::Value;
