//! An article that is being checked, and is not shown meanwhile.

use serde::Serialize;

use crate::page::{Chrome, Link, Teaser, page};

/// The notice in place of a suspended article: neither title nor text, HTTP 404.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SuspendedPage {
    /// What stands around the page; its `robots` says `noindex`.
    pub chrome: Chrome,
    /// Where to write.
    pub contact: Option<Link>,
    /// Today's first headlines.
    pub headlines: Vec<Teaser>,
}

page!(SuspendedPage, "suspended.html");
