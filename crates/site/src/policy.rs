//! Pages that the paper owes its readers: legal notice, charter, contact and the like.

mod show;

pub use show::show;

use serde::Serialize;

use crate::page::{Chrome, Link, Moment, page};

/// A policy page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PolicyPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// Its title.
    pub title: String,
    /// What it says in a sentence.
    pub standfirst: Option<String>,
    /// Its text, in the vocabulary of [`crate::body`].
    pub body_html: String,
    /// When it last changed.
    pub updated: Option<Moment>,
    /// All policy pages; `current` marks this one.
    pub policies: Vec<Link>,
}

page!(PolicyPage, "policy.html");
