//! Pages and topics, as far as readers may know of them.

use base::{Read, Result, args};
use paper::Visible;

use super::store;
use crate::page::Page;
use crate::topic::Topic;

/// The page with that slug.
///
/// # Errors
/// When the store cannot be read.
pub async fn page(read: &mut Read, edition: i64, slug: &str) -> Result<Option<Visible<Page>>> {
    read.depends_on(format!("page:{edition}:{slug}"));
    let row = read.maybe_row(store::PAGE, args![edition, slug]).await?;
    row.map(|row| Ok(Visible::vouched(Page::from_row(&row)?))).transpose()
}

/// Slug, title and column of every page that the site map names.
///
/// # Errors
/// When the store cannot be read.
pub async fn pages(read: &mut Read, edition: i64) -> Result<Vec<(String, String, String)>> {
    read.depends_on("paper");
    let rows = read.rows(store::LISTED_PAGES, args![edition]).await?;
    rows.iter().map(|row| Ok((row.get("slug")?, row.get("title")?, row.get("listed")?))).collect()
}

/// The topic with that slug, when something public bears it.
///
/// # Errors
/// When the store cannot be read.
pub async fn topic_by_slug(read: &mut Read, edition: i64, slug: &str) -> Result<Option<Topic>> {
    let row = read.maybe_row(store::TOPIC_BY_SLUG, args![edition, slug]).await?;
    if row.is_none() {
        read.depends_on(format!("404:{edition}:topic/{slug}"));
    }
    row.as_ref().map(Topic::from_row).transpose()
}

/// The topics of a public article.
///
/// # Errors
/// When the store cannot be read.
pub async fn topics_of(read: &mut Read, article: i64) -> Result<Vec<Topic>> {
    let rows = read.rows(store::TOPICS_OF, args![article]).await?;
    rows.iter().map(Topic::from_row).collect()
}
