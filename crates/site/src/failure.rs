//! Pages for what could not be served, each with a way on.

mod show;

pub use show::{Trouble, add_slash, before, dress, elsewhere, encoded, is_campaigns, moved};

use serde::Serialize;

use crate::page::{Chrome, Link, Teaser, page};

/// An error page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FailurePage {
    /// What stands around the page; its `robots` says `noindex`.
    pub chrome: Chrome,
    /// HTTP status: 404, 410, 500 or 503.
    pub status: u16,
    /// A number to cite in a letter, for a failure of ours.
    pub reference: Option<String>,
    /// Ways on: the front, the wire, the archive, contact.
    pub ways: Vec<Link>,
    /// Today's first headlines.
    pub headlines: Vec<Teaser>,
}

page!(FailurePage, "failure.html");
