//! The one rule of visibility: whether somebody may see an article, a revision, a page or
//! an asset, and what of it. Every surface asks here, and the rule stands in the same
//! statement that reads the thing.
//!
//! A reader gets what is `published` and free to him; of a suspended article a notice, of a
//! withdrawn one a tombstone; of anything else nothing, not even that it exists.

mod addresses;
mod assets;
pub mod feeds;
mod history;
mod lists;
mod moved;
mod pages;
pub mod sitemaps;
mod standing;
mod store;

pub use addresses::{Target, by_rule, redirect};
pub use assets::{Served, asset, picture};
pub use history::{Line, Note, corrections, history, notes};
pub use lists::{
    Anchor, Listed, by_ids, by_number, byline, count_byline, count_topic, day, days, genre, month,
    months, neighbors, section, topic, translations, wire,
};
pub use moved::moved;
pub use pages::{page, pages, topic_by_slug, topics_of};
pub use standing::{Seen, Shown, Suspension, Tombstone, at_path};
