//! The front page, la Une: zones in the order of their rank.

mod show;

pub use show::show;

mod block;

pub use block::{Rhythm, SectionBlock};

use serde::Serialize;

use crate::follow::FollowWay;
use crate::page::{Chrome, Link, PartnerPlace, Teaser, page};

/// The front. Every zone but the chrome may be empty; what is empty is not drawn,
/// and what remains is composed anew: one article fills a page as two hundred do.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FrontPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// Dated facts beside the name; at most two are drawn, on wide screens.
    pub ears: Vec<Ear>,
    /// The first story.
    pub lead: Option<Teaser>,
    /// The next in rank: two or three, six at most.
    pub seconds: Vec<Teaser>,
    /// The latest lines of the wire, newest first; about twelve.
    pub wire: Vec<Teaser>,
    /// The wire's own page.
    pub wire_address: String,
    /// Signed analyses and opinions; up to four in a row.
    pub analyses: Vec<Teaser>,
    /// The section of analyses.
    pub analyses_address: Option<String>,
    /// Financial communication, where the paper publishes issuers' notices.
    pub notices: Option<NoticesZone>,
    /// The sections' blocks, in order; see [`SectionBlock::compose`].
    pub blocks: Vec<SectionBlock>,
    /// A partner's place, after the second block.
    pub partner: Option<PartnerPlace>,
    /// Pictures and films of the day; the first is large.
    pub images: Vec<Teaser>,
    /// Where more of them are.
    pub images_address: Option<String>,
    /// Ways to follow the paper.
    pub follow: Vec<FollowWay>,
}

page!(FrontPage, "front.html");

/// A dated fact at the side of the name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Ear {
    /// `À suivre aujourd’hui`
    pub title: String,
    /// A line each.
    pub lines: Vec<String>,
}

/// The quiet, dated list of issuers' notices.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NoticesZone {
    /// Page of all notices.
    pub address: String,
    /// The latest, newest first.
    pub notices: Vec<NoticeLine>,
    /// Coming dates in the agenda.
    pub events: Vec<EventLine>,
}

/// One notice in the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NoticeLine {
    /// Its own anchor, so that an erratum and its notice link both ways.
    pub anchor: String,
    /// When it was released, to the second in `iso`.
    pub published: crate::page::Moment,
    /// The issuer's name.
    pub issuer: String,
    /// The issuer's ticker.
    pub ticker: Option<String>,
    /// Its title, as the issuer wrote it.
    pub link: Link,
    /// What it corrects, or what corrects it, as words and a link.
    pub relation: Option<Link>,
}

/// One date of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EventLine {
    /// `2026-11-23T17:30` or `2026-11-25`.
    pub iso: String,
    /// `Ce soir, 17h30`
    pub when: String,
    /// Who.
    pub who: String,
    /// What: `résultats`.
    pub what: String,
}
