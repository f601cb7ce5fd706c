//! Partners and the places that they bought: labelled, dated, and gone at their hour.

pub mod placement;
mod store;
pub mod visibility;

pub use placement::Placement;
