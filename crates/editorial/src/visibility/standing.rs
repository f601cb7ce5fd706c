//! What stands at an article's address for this audience.

use base::{Read, Result, Utc, args};
use paper::asset::Asset;
use paper::{Audience, Visible};

use super::lists::{Listed, hydrate};
use super::store;
use crate::article::{Content, Reason, Severity, Status};
use crate::body::Body;
use crate::topic::Topic;

/// What stands at an address.
#[derive(Debug)]
pub enum Seen {
    /// The article.
    Article(Box<Visible<Shown>>),
    /// A notice that it is suspended.
    Suspended(Visible<Suspension>),
    /// A tombstone.
    Withdrawn(Box<Visible<Tombstone>>),
    /// Nothing that this audience may know of.
    Nothing,
}

/// An article with its current public revision.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What lists show of it.
    pub listed: Listed,
    /// The text.
    pub content: Content,
    /// Every asset that the text shows.
    pub assets: Vec<Asset>,
    /// Its topics.
    pub topics: Vec<Topic>,
    /// How many revisions were public.
    pub revisions: i64,
    /// What is new, when the last thing that moved the updated clock was an update.
    pub update_line: Option<String>,
    /// The gravest public note, for where notes stand.
    pub severity: Option<Severity>,
}

/// What readers get of a suspended article.
#[derive(Clone, Debug)]
pub struct Suspension {
    /// Since when.
    pub since: Option<Utc>,
}

/// What readers get of a withdrawn article.
#[derive(Clone, Debug)]
pub struct Tombstone {
    /// Headline.
    pub headline: String,
    /// When it was first public.
    pub first_published_at: Utc,
    /// When it was withdrawn.
    pub withdrawn_at: Utc,
    /// The class of the reason.
    pub reason: Reason,
    /// The public text.
    pub text: String,
    /// The article in its place, if this audience may see it.
    pub replacement: Option<Visible<Listed>>,
}

/// What stands at `path` (`2016/12/15/slug/`) of an edition.
///
/// # Errors
/// When the store cannot be read.
pub async fn at_path(
    read: &mut Read,
    audience: Audience,
    edition: i64,
    path: &str,
) -> Result<Seen> {
    let Audience::Public = audience;
    let Some(row) = read.maybe_row(store::AT_PATH, args![edition, path]).await? else {
        read.depends_on(format!("404:{edition}:{path}"));
        return Ok(Seen::Nothing);
    };
    let id: i64 = row.get("id")?;
    read.depends_on(format!("article:{id}"));
    match row.word::<Status>("status")? {
        Status::Published => {
            let body: Body = row.json("body")?;
            let update_line = row.get("update_line")?;
            let revisions = row.get("revisions")?;
            let Some(listed) = hydrate(read, vec![row]).await?.pop() else {
                return Ok(Seen::Nothing);
            };
            shown(read, listed.into_inner(), body, revisions, update_line).await
        }
        Status::Suspended => {
            Ok(Seen::Suspended(Visible::vouched(Suspension { since: row.get("noticed_at")? })))
        }
        Status::Withdrawn => {
            let replacement = match row.get::<Option<i64>>("replacement")? {
                Some(number) => super::lists::by_number(read, number).await?,
                None => None,
            };
            Ok(Seen::Withdrawn(Box::new(Visible::vouched(Tombstone {
                headline: row.get("headline")?,
                first_published_at: row.get("first_published_at")?,
                withdrawn_at: row.get("noticed_at")?,
                reason: row.word("notice_class")?,
                text: row.get("notice_text")?,
                replacement,
            }))))
        }
        Status::Draft | Status::Scheduled | Status::Dropped => Ok(Seen::Nothing),
    }
}

async fn shown(
    read: &mut Read,
    listed: Listed,
    body: Body,
    revisions: i64,
    update_line: Option<String>,
) -> Result<Seen> {
    let content =
        Content::of(listed.headline.clone(), listed.standfirst.clone(), listed.facts.clone(), body);
    let assets = super::assets::by_keys(read, &content.assets()).await?;
    let topics = super::pages::topics_of(read, listed.id).await?;
    let severity =
        super::history::notes(read, listed.id).await?.iter().filter_map(|note| note.severity).max();
    let shown = Shown { listed, content, assets, topics, revisions, update_line, severity };
    Ok(Seen::Article(Box::new(Visible::vouched(shown))))
}
