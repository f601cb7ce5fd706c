//! A section's page.

mod show;

pub use show::show;

use serde::Serialize;

use crate::page::{Chrome, DayList, FeedLink, Link, Pager, PartnerPlace, Teaser, page};

/// A section: its own lead, then its days.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SectionPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// Its name.
    pub name: String,
    /// What it covers, in a sentence.
    pub description: Option<String>,
    /// Its most used topics.
    pub topics: Vec<Link>,
    /// Its feed.
    pub feed: Option<FeedLink>,
    /// Its first story; on later pages none.
    pub lead: Option<Teaser>,
    /// Up to four beside the lead.
    pub beside: Vec<Teaser>,
    /// The rest, by day.
    pub days: Vec<DayList>,
    /// A partner's place.
    pub partner: Option<PartnerPlace>,
    /// Ways on.
    pub pager: Pager,
}

page!(SectionPage, "section.html");
