//! What remains of a withdrawn article.

use serde::Serialize;

use crate::page::{Chrome, Link, Moment, Teaser, page};

/// A tombstone: HTTP 410, or 451 for a court's order.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TombstonePage {
    /// What stands around the page; its `robots` says `noindex`.
    pub chrome: Chrome,
    /// The withdrawn article's title.
    pub headline: String,
    /// First publication.
    pub published: Moment,
    /// Withdrawal.
    pub withdrawn: Moment,
    /// The class of the reason, in words: `Erreur de fond`.
    pub reason: String,
    /// The public text about it.
    pub text: Option<String>,
    /// The article that replaces it.
    pub replacement: Option<Teaser>,
    /// Its public history.
    pub history: Option<Link>,
    /// Today's first headlines.
    pub headlines: Vec<Teaser>,
}

page!(TombstonePage, "tombstone.html");
