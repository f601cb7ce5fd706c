//! Ways to follow the paper.

mod show;

pub use show::{show, ways};

use serde::Serialize;

use crate::page::{Chrome, Link, page};

/// The page of every feed and channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FollowPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The main ways.
    pub ways: Vec<FollowWay>,
    /// A feed for each section.
    pub sections: Vec<Link>,
    /// Further feeds: corrections, topics, formats.
    pub feeds: Vec<Link>,
}

page!(FollowPage, "follow.html");

/// One way to follow.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FollowWay {
    /// Its name and address.
    pub link: Link,
    /// What one gets, and how often.
    pub promise: String,
}
