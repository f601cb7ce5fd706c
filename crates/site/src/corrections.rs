//! The page of corrections and clarifications.

mod show;

pub use show::show;

use serde::Serialize;

use crate::article::Note;
use crate::page::{Chrome, Day, FeedLink, Link, Pager, page};

/// Every correction and clarification, by the day it was published.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CorrectionsPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The policy behind it.
    pub policy: Option<Link>,
    /// Where to say that something is wrong.
    pub report: Option<Link>,
    /// Their own feed.
    pub feed: Option<FeedLink>,
    /// Days, newest first.
    pub days: Vec<CorrectionDay>,
    /// Ways on.
    pub pager: Pager,
}

page!(CorrectionsPage, "corrections.html");

/// The notes of one day.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CorrectionDay {
    /// The day.
    pub day: Day,
    /// Its notes.
    pub corrections: Vec<Correction>,
}

/// A note and the article it stands in.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Correction {
    /// The article.
    pub article: Link,
    /// The note.
    pub note: Note,
}
