//! Topics: tags, curated.

use base::{Result, Row, Tx, args};

use crate::store;

/// A topic of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Id.
    pub id: i64,
    /// Its edition.
    pub edition: i64,
    /// The same in every edition.
    pub key: String,
    /// Last part of its address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// A line under the name.
    pub description: String,
}

impl Topic {
    pub(crate) fn from_row(row: &Row) -> Result<Topic> {
        Ok(Topic {
            id: row.get("id")?,
            edition: row.get("edition_id")?,
            key: row.get("key")?,
            slug: row.get("slug")?,
            name: row.get("name")?,
            description: row.get("description")?,
        })
    }
}

/// Every topic of an edition, by name; for staff and imports.
///
/// # Errors
/// When the store cannot be read.
pub async fn all(tx: &mut Tx, edition: i64) -> Result<Vec<Topic>> {
    let rows = tx.rows(store::TOPICS, args![edition]).await?;
    rows.iter().map(Topic::from_row).collect()
}

/// Adds a topic and gives its id.
///
/// # Errors
/// When key or slug is taken in the edition, or a field holds U+0000.
pub async fn add(tx: &mut Tx, topic: &Topic) -> Result<i64> {
    base::Error::unless_nul(&[
        ("key", &topic.key),
        ("slug", &topic.slug),
        ("name", &topic.name),
        ("description", &topic.description),
    ])?;
    let row = tx
        .row(
            store::ADD_TOPIC,
            args![topic.edition, &topic.key, &topic.slug, &topic.name, &topic.description],
        )
        .await?;
    row.get("id")
}

/// Whether the edition has that topic.
///
/// # Errors
/// When the store cannot be read.
pub async fn exists(tx: &mut Tx, edition: i64, id: i64) -> Result<bool> {
    let row = tx.maybe_row(store::TOPIC_EXISTS, args![edition, id]).await?;
    Ok(row.is_some())
}
