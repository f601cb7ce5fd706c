use serde::Serialize;

/// Words that lead somewhere.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Link {
    /// What the link says.
    pub words: String,
    /// Where it goes: a path of this edition, or a whole URL to another host.
    pub address: String,
    /// Whether it is the page that is being read, or the section it belongs to.
    pub current: bool,
}

impl Link {
    /// A link to another page.
    pub fn to(words: impl Into<String>, address: impl Into<String>) -> Self {
        Self { words: words.into(), address: address.into(), current: false }
    }

    /// The same link, marked as the place where the reader is.
    #[must_use]
    pub fn here(mut self) -> Self {
        self.current = true;
        self
    }
}

/// A feed that the page announces to readers' programs.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FeedLink {
    /// Name of the feed, for example `La Criée : Mer & ports`.
    pub title: String,
    /// Its address.
    pub address: String,
    /// Its media type: `application/rss+xml`, `application/atom+xml`, `application/feed+json`.
    pub media_type: String,
}

/// Ways from one page of a list to its neighbors.
///
/// Pages of a list are cut by date, so that an address shows the same articles
/// for ever; there are no page numbers that shift.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Pager {
    /// Later articles, or none on the newest page.
    pub newer: Option<Link>,
    /// Earlier articles, or none at the end.
    pub older: Option<Link>,
    /// The archive at the date where this page stops.
    pub archive: Option<Link>,
}
