//! The acts of the life cycle.

mod publish;
mod schedule;
mod withdraw;
