//! Ways to follow the paper.

mod show;

pub use show::{show, ways};

use serde::Serialize;

use crate::page::{Chrome, FeedLink, Link, page};

/// The page of every feed and channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FollowPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The main ways.
    pub ways: Vec<FollowWay>,
    /// A feed for each section.
    pub sections: Vec<FeedChoice>,
    /// The feeds of the whole edition: its articles, the wire, corrections.
    pub feeds: Vec<FeedChoice>,
}

page!(FollowPage, "follow.html");

/// A feed in each of its formats.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FeedChoice {
    /// What it is the feed of.
    pub words: String,
    /// Address of the RSS document.
    pub address: String,
    /// What one gets.
    pub about: Option<String>,
    /// Every format, named by `title`.
    pub formats: Vec<FeedLink>,
}

/// One way to follow.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FollowWay {
    /// Its name and address.
    pub link: Link,
    /// What one gets, and how often.
    pub promise: String,
}
