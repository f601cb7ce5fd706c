//! The public paper: what a reader's page holds, says and looks like.
//!
//! Each subject has one file: `article.rs` holds the context of
//! `templates/article.html`, and so on. [`page`] has what all pages share,
//! [`body`] the vocabulary of an article's text, [`theme`] puts a context into a
//! template, [`assets`] serves styles, fonts and islands, [`words`] speaks.

pub mod archive;
pub mod article;
pub mod assets;
pub mod body;
pub mod byline;
pub mod conditional;
pub mod corrections;
pub mod failure;
pub mod feed;
pub mod follow;
pub mod front;
pub mod gallery;
pub mod history;
mod html;
pub mod icons;
mod json_ld;
pub mod live;
pub mod media;
pub mod page;
pub mod page_cache;
pub mod permission;
pub mod policy;
pub mod reading;
pub mod rights;
pub mod samples;
pub mod section;
pub mod sharing;
pub mod site;
pub mod sitemap;
pub mod suspended;
pub mod theme;
pub mod tombstone;
pub mod topic;
pub mod video;
pub mod wire;
pub mod words;
mod xml;

pub use site::{Facts, Site};
