//! What somebody signed.

mod show;

pub use show::show;

use serde::Serialize;

use crate::page::{Chrome, DayList, FeedLink, Link, Pager, Picture, page};

/// A byline's page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BylinePage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The name as printed.
    pub name: String,
    /// What they do.
    pub role: Option<String>,
    /// A few sentences about them.
    pub about: Option<String>,
    /// A portrait.
    pub picture: Option<Picture>,
    /// Where to write to them, and where else they are.
    pub links: Vec<Link>,
    /// How many articles this reader may see.
    pub count: u64,
    /// Its feed.
    pub feed: Option<FeedLink>,
    /// Their articles, by day.
    pub days: Vec<DayList>,
    /// Ways on.
    pub pager: Pager,
}

page!(BylinePage, "byline.html");
