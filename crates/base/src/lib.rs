//! What every crate of the house stands on: clock, civil time, language, the
//! two databases behind one door, and the errors they give.
//!
//! Time, randomness and the database come from here and from nowhere else, so
//! that a test can set the clock and a statement runs on both engines.

pub mod civil;
pub mod clock;
pub mod db;
pub mod error;
pub mod language;
pub mod random;
pub mod slug;
mod stamp;

pub use civil::{Civil, Zone};
pub use clock::{Clock, Stopwatch, Utc};
pub use db::{Db, Noted, Read, Row, Sql, Tx, Value};
pub use error::{Error, Result};
pub use language::Language;

#[doc(hidden)]
pub use inventory;
