//! Operation: what stands in the way is said in one sentence and nothing is lost; what was
//! promised for the second is kept, whoever else writes.

mod command;
mod disk;
mod outage;
mod refused;
mod time;
