//! What every subject needs: the publication and its editions, who acts and with which
//! rights, the audit of acts, assets, requests for permission, and [`Visible`].

pub mod account;
pub mod asset;
pub mod audit;
pub mod duty;
pub mod edition;
pub mod identity;
pub mod permission;
pub mod publication;
pub mod rights;
pub mod role;
mod store;
pub mod visible;
pub mod words;

pub use account::Actor;
pub use duty::Duty;
pub use edition::Edition;
pub use publication::Publication;
pub use rights::Rights;
pub use role::{Right, Role};
pub use visible::{Audience, Visible};
