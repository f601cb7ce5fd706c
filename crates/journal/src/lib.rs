//! The ordered change log. Every act that readers or colleagues may notice appends one
//! event in its own transaction; whoever must follow reads the log in order, so that a
//! notification is a hint and the number is the truth.
//!
//! Events carry ids and numbers, never words: what a redaction destroys stands nowhere
//! in the log.

mod event;
mod log;
mod store;
mod wake;

pub use event::{Event, Nature};
pub use log::{Entry, after, append, gap, head, last, position, set_position, settle};
pub use wake::{Follower, Wake};
