//! An article whose body is a stream of entries.

use serde::Serialize;

use crate::article::ArticlePage;
use crate::page::{Chrome, Day, Moment, Page};

/// A live's page. It is whole without a script: to read on is to load it again.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct LivePage {
    /// Everything that an article has; its body is the summary on top.
    #[serde(flatten)]
    pub article: ArticlePage,
    /// When it was closed; none while it runs.
    pub closed: Option<Moment>,
    /// The pinned entry.
    pub pinned: Option<Entry>,
    /// Entries by day, newest first.
    pub days: Vec<EntryDay>,
}

/// The entries of one day.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EntryDay {
    /// The day.
    pub day: Day,
    /// Its entries, newest first.
    pub entries: Vec<Entry>,
}

/// One entry.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Entry {
    /// Its anchor, for life.
    pub anchor: String,
    /// When it was published.
    pub moment: Moment,
    /// Its headline, if it has one.
    pub headline: Option<String>,
    /// Whether it stands out.
    pub is_key: bool,
    /// Who wrote it.
    pub by: Option<String>,
    /// Its text, in the vocabulary of [`crate::body`].
    pub body_html: String,
    /// Corrected since: the public note.
    pub note: Option<String>,
}

impl Page for LivePage {
    const TEMPLATE: &'static str = "live.html";

    fn chrome(&self) -> &Chrome {
        &self.article.chrome
    }
}
