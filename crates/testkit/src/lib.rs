//! What tests stand on: a store on each engine, a clock that is set by hand, a small paper
//! with its sections, and texts that may be published. Where something is not there to
//! test with, it fails loudly or says by name that it did not run.

#![expect(
    clippy::expect_used,
    reason = "a test that cannot be set up must end at once and say where"
)]

pub mod export;
pub mod postgres;
pub mod press;
pub mod store;

pub use press::Press;
pub use store::{Store, stores};
