//! Bylines: who signs, with or without an account.

use base::{Result, Row, Tx, args};

use crate::store;

/// Somebody who signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Byline {
    /// Id.
    pub id: i64,
    /// Last part of the address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// What the person does, « mer et ports, Agadir ».
    pub role: String,
    /// A few lines.
    pub biography: String,
}

impl Byline {
    pub(crate) fn from_row(row: &Row) -> Result<Byline> {
        Ok(Byline {
            id: row.get("id")?,
            slug: row.get("slug")?,
            name: row.get("name")?,
            role: row.get("role")?,
            biography: row.get("biography")?,
        })
    }
}

/// Adds a byline and gives its id.
///
/// # Errors
/// When the slug is taken, or a field holds U+0000.
pub async fn add(tx: &mut Tx, byline: &Byline) -> Result<i64> {
    base::Error::unless_nul(&[
        ("slug", &byline.slug),
        ("name", &byline.name),
        ("role", &byline.role),
        ("biography", &byline.biography),
    ])?;
    let row = tx
        .row(store::ADD_BYLINE, args![&byline.slug, &byline.name, &byline.role, &byline.biography])
        .await?;
    row.get("id")
}

/// Whether there is such a byline.
///
/// # Errors
/// When the store cannot be read.
pub async fn exists(tx: &mut Tx, id: i64) -> Result<bool> {
    Ok(tx.maybe_row(store::BYLINE_EXISTS, args![id]).await?.is_some())
}

/// The byline with that slug.
///
/// # Errors
/// When the store cannot be read.
pub async fn by_slug(tx: &mut Tx, slug: &str) -> Result<Option<Byline>> {
    let row = tx.maybe_row(store::BYLINE_BY_SLUG, args![slug]).await?;
    row.as_ref().map(Byline::from_row).transpose()
}

/// Bylines by their ids, in no order.
///
/// # Errors
/// When the store cannot be read.
pub async fn by_ids(tx: &mut Tx, ids: &[i64]) -> Result<Vec<Byline>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let ids = serde_json::json!(ids).to_string();
    let rows = tx.rows(store::BYLINES_BY_IDS, args![ids]).await?;
    rows.iter().map(Byline::from_row).collect()
}
