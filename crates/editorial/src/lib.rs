//! The truth about what is written: articles and their revisions, sections, topics,
//! bylines, pages, fronts, and the one rule of visibility.

pub mod article;
pub mod body;
pub mod byline;
pub mod comment;
pub mod front;
pub mod page;
pub mod redirect;
pub mod revision;
pub mod section;
mod store;
pub mod topic;
pub mod visibility;
