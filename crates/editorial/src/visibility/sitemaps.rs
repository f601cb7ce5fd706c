//! What sitemaps name: every public address of an edition. Nothing else has a place there,
//! and a file that would be empty is not named.

mod store;

use base::{Read, Result, Row, Utc, args};
use paper::Visible;

/// A file of a month: at most a thousand places, of which the public ones are named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Year and month, 202611.
    pub month: i64,
    /// 0 for the first thousand of the month.
    pub at: i64,
    /// The newest date that readers are told in it.
    pub moved: Utc,
}

/// A public article's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its address in its edition.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// When it was first public.
    pub first_published_at: Utc,
    /// When readers were last told something new or put right; first publication before.
    pub moved: Utc,
}

/// How many parts a month can have, in the number of a part.
const PARTS: i64 = 1_000_000;

/// The files of an edition that have something to name, newest month first.
///
/// # Errors
/// When the store cannot be read.
pub async fn parts(read: &mut Read, edition: i64) -> Result<Vec<Visible<Part>>> {
    read.depends_on(format!("months:{edition}"));
    let rows = read.rows(store::PARTS, args![edition]).await?;
    let part = |row: &Row| {
        let number: i64 = row.get("part")?;
        let (month, at) = (number / PARTS, number % PARTS);
        Ok(Visible::vouched(Part { month, at, moved: row.get("moved")? }))
    };
    rows.iter().map(part).collect()
}

/// The public articles of one file, as they were published.
///
/// # Errors
/// When the store cannot be read.
pub async fn part(
    read: &mut Read,
    edition: i64,
    month: i64,
    at: i64,
) -> Result<Vec<Visible<Place>>> {
    read.depends_on(format!("month:{edition}:{:04}-{:02}", month / 100, month % 100));
    let first = month.saturating_mul(PARTS).saturating_add(at).saturating_mul(1000);
    places(&read.rows(store::PART, args![edition, first]).await?)
}

/// What an edition published after `since`, newest first, but for what somebody paid for.
///
/// # Errors
/// When the store cannot be read.
pub async fn news(
    read: &mut Read,
    edition: i64,
    since: Utc,
    limit: i64,
) -> Result<Vec<Visible<Place>>> {
    read.depends_on(format!("wire:{edition}"));
    places(&read.rows(store::NEWS, args![edition, since, limit]).await?)
}

/// Slugs of the topics that something public bears.
///
/// # Errors
/// When the store cannot be read.
pub async fn topics(read: &mut Read, edition: i64, limit: i64) -> Result<Vec<Visible<String>>> {
    read.depends_on(format!("wire:{edition}"));
    slugs(&read.rows(store::PUBLIC_TOPICS, args![edition, limit]).await?)
}

/// Slugs of those who signed one of their newest fifty texts in this edition: to look
/// further back costs more with every year of the archive.
///
/// # Errors
/// When the store cannot be read.
pub async fn bylines(read: &mut Read, edition: i64, limit: i64) -> Result<Vec<Visible<String>>> {
    read.depends_on(format!("wire:{edition}"));
    slugs(&read.rows(store::PUBLIC_BYLINES, args![edition, limit]).await?)
}

/// Slugs of the pages that are no article.
///
/// # Errors
/// When the store cannot be read.
pub async fn page_slugs(read: &mut Read, edition: i64, limit: i64) -> Result<Vec<Visible<String>>> {
    read.depends_on("paper");
    slugs(&read.rows(store::PUBLIC_PAGES, args![edition, limit]).await?)
}

fn places(rows: &[Row]) -> Result<Vec<Visible<Place>>> {
    let place = |row: &Row| {
        let first_published_at = row.get("first_published_at")?;
        let updated: Option<Utc> = row.get("updated_at")?;
        Ok(Visible::vouched(Place {
            path: row.get("path")?,
            headline: row.get("headline")?,
            first_published_at,
            moved: updated.unwrap_or(first_published_at),
        }))
    };
    rows.iter().map(place).collect()
}

fn slugs(rows: &[Row]) -> Result<Vec<Visible<String>>> {
    rows.iter().map(|row| Ok(Visible::vouched(row.get("slug")?))).collect()
}
