//! Feeds: what a paper publishes for readers' programs. One [`Feed`] is made from what may be
//! seen, and written in each of three formats.

mod absolute;
mod atom;
mod corrections;
mod entry;
mod id;
mod json;
mod links;
mod rss;
mod show;

pub use links::{announce, choice, edition_links};
pub use show::{byline, corrections, latest, old_atom, old_rss, section, topic, wire};

use base::Utc;

/// How many entries a feed has at most.
pub const LENGTH: i64 = 30;

/// A format of feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// RSS 2.0
    Rss,
    /// Atom, RFC 4287
    Atom,
    /// JSON Feed 1.1
    Json,
}

impl Format {
    /// Every one, the best known first.
    pub const ALL: [Format; 3] = [Format::Rss, Format::Atom, Format::Json];

    /// What its addresses end with.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Rss => "rss",
            Format::Atom => "atom",
            Format::Json => "json",
        }
    }

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Format::Rss => "RSS",
            Format::Atom => "Atom",
            Format::Json => "JSON Feed",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::Rss => "application/rss+xml",
            Format::Atom => "application/atom+xml",
            Format::Json => "application/feed+json",
        }
    }

    fn with_charset(self) -> &'static str {
        match self {
            Format::Rss => "application/rss+xml; charset=utf-8",
            Format::Atom => "application/atom+xml; charset=utf-8",
            Format::Json => "application/feed+json; charset=utf-8",
        }
    }
}

/// The address of a page's feed, in its edition: `rubrique/economie/feed.rss`.
pub fn address(page: &str, format: Format) -> String {
    let extension = format.extension();
    match page.trim_end_matches('/') {
        "" => format!("feed.{extension}"),
        page => format!("{page}/feed.{extension}"),
    }
}

/// A feed. Addresses are whole URLs; words are plain but where a field says otherwise.
#[derive(Debug)]
struct Feed {
    id: String,
    title: String,
    about: String,
    /// The page that it belongs to.
    home: String,
    /// Where it is, in each format.
    own: [String; 3],
    /// BCP 47.
    language: &'static str,
    /// The edition.
    publisher: Author,
    rights: String,
    /// The newest date of what is in it.
    updated: Utc,
    zone: base::Zone,
    entries: Vec<Entry>,
}

impl Feed {
    fn address(&self, format: Format) -> &str {
        match format {
            Format::Rss => &self.own[0],
            Format::Atom => &self.own[1],
            Format::Json => &self.own[2],
        }
    }

    fn write(&self, format: Format) -> Vec<u8> {
        match format {
            Format::Rss => rss::write(self),
            Format::Atom => atom::write(self),
            Format::Json => json::write(self),
        }
    }
}

/// One entry of a feed.
#[derive(Debug)]
struct Entry {
    id: String,
    address: String,
    title: String,
    /// The paragraph under the headline; plain.
    summary: String,
    /// The same with what must not be missed beside it, as HTML.
    excerpt_html: String,
    /// The whole text as HTML, where the paper gives it.
    full_html: Option<String>,
    published: Utc,
    /// When readers were last told something new or put right.
    updated: Option<Utc>,
    authors: Vec<Author>,
    categories: Vec<String>,
    picture: Option<File>,
    films: Vec<File>,
}

impl Entry {
    /// The date that readers are told.
    fn moved(&self) -> Utc {
        self.updated.unwrap_or(self.published)
    }
}

/// Who wrote, with the page of what he signed.
#[derive(Debug, Clone)]
struct Author {
    name: String,
    address: Option<String>,
}

/// A picture or a film.
#[derive(Debug)]
struct File {
    address: String,
    media_type: String,
    /// Size in bytes, where it is known.
    bytes: Option<i64>,
    width: u32,
    height: u32,
    description: String,
    credit: String,
}
