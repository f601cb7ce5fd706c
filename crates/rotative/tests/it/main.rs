//! Acts, proven to their far end: what readers get, on both engines.

mod article;
mod dates;
mod paper;
mod statements;
mod visibility;
