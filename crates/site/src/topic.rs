//! A topic's page.

mod show;

pub use show::show;

use serde::Serialize;

use crate::page::{Chrome, DayList, FeedLink, Link, Pager, page};

/// What was published about a topic, by day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TopicPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// Its name.
    pub name: String,
    /// What it covers, in a sentence.
    pub description: Option<String>,
    /// How many articles this reader may see.
    pub count: u64,
    /// Topics that go with it.
    pub neighbors: Vec<Link>,
    /// Its feed.
    pub feed: Option<FeedLink>,
    /// Its articles, by day.
    pub days: Vec<DayList>,
    /// Ways on.
    pub pager: Pager,
}

page!(TopicPage, "topic.html");
