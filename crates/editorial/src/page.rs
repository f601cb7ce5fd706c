//! Pages that are no article: policies, contact, who we are, and pages of an import.

use base::{Result, Row, Tx, Utc, args};

use crate::body::Body;
use crate::store;

/// A page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Id; 0 before it is stored.
    pub id: i64,
    /// Its edition.
    pub edition: i64,
    /// Last part of its address.
    pub slug: String,
    /// Title.
    pub title: String,
    /// A line for lists and search engines.
    pub description: String,
    /// The text.
    pub body: Body,
    /// Whether readers get it.
    pub published: bool,
    /// Where the site map names it: a column's name, or nowhere.
    pub listed: Option<String>,
    /// When it last changed.
    pub changed_at: Utc,
}

impl Page {
    pub(crate) fn from_row(row: &Row) -> Result<Page> {
        let status: String = row.get("status")?;
        Ok(Page {
            id: row.get("id")?,
            edition: row.get("edition_id")?,
            slug: row.get("slug")?,
            title: row.get("title")?,
            description: row.get("description")?,
            body: row.json("body")?,
            published: status == "published",
            listed: row.get("listed")?,
            changed_at: row.get("changed_at")?,
        })
    }
}

/// Writes a page over the one with its slug, and gives its id.
///
/// # Errors
/// When the store refuses.
pub async fn keep(tx: &mut Tx, page: &Page) -> Result<i64> {
    let body = serde_json::to_string(&page.body)
        .map_err(|error| base::Error::corrupt(error.to_string()))?;
    let status = if page.published { "published" } else { "draft" };
    let row = tx
        .row(
            store::KEEP_PAGE,
            args![
                page.edition,
                &page.slug,
                &page.title,
                &page.description,
                body,
                status,
                &page.listed,
                page.changed_at
            ],
        )
        .await?;
    row.get("id")
}
