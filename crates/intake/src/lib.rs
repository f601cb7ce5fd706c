//! What arrives from elsewhere: archives that a paper brings along.

pub mod import;
