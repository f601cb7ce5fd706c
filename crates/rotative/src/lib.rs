//! The newspaper's engine as a library: what the binary does, for tests to do as well.

pub mod after;
pub mod cli;
pub mod config;
pub mod demo;
pub mod follow;
pub mod open;
pub mod routes;
pub mod schedule;
pub mod serve;
