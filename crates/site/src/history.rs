//! The public history of an article.

mod show;

pub use show::show;

use serde::Serialize;

use crate::page::{Chrome, Link, Moment, page};

/// Every published revision of an article, newest first.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct HistoryPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The article.
    pub article: Link,
    /// Its revisions, newest first.
    pub revisions: Vec<RevisionLine>,
}

page!(HistoryPage, "history.html");

/// One published revision.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RevisionLine {
    /// Its public number, from 1.
    pub number: u32,
    /// Why it exists: `first`, `typo`, `update`, `clarification`, `correction`,
    /// `reply`, `withdrawal`, `redaction`.
    pub nature: String,
    /// When readers first got it.
    pub moment: Moment,
    /// The public note, where it has one.
    pub note: Option<String>,
    /// It exists, but readers do not get it: `hidden` or `redacted`.
    pub withheld: Option<String>,
    /// What changed against the revision before, where the paper shows it.
    pub changes: Vec<Change>,
}

/// Words that changed, with enough around them to be understood.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Change {
    /// Which part: `Titre`, `Chapô`, `Texte`.
    pub part: String,
    /// The pieces in reading order.
    pub pieces: Vec<Piece>,
}

/// A run of words in a difference.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Piece {
    /// `same`, `gone` or `new`.
    pub kind: String,
    /// The words.
    pub words: String,
}
