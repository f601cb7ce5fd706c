//! Sections: the one place that an article belongs to.

use base::{Result, Row, Tx, args};

use crate::store;

/// A section of an edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Id.
    pub id: i64,
    /// Its edition.
    pub edition: i64,
    /// The same in every edition, `mer-et-ports`.
    pub key: String,
    /// Last part of its address.
    pub slug: String,
    /// Name.
    pub name: String,
    /// A line under the name.
    pub description: String,
    /// Whether it stands in the line of sections.
    pub listed: bool,
}

impl Section {
    pub(crate) fn from_row(row: &Row) -> Result<Section> {
        Ok(Section {
            id: row.get("id")?,
            edition: row.get("edition_id")?,
            key: row.get("key")?,
            slug: row.get("slug")?,
            name: row.get("name")?,
            description: row.get("description")?,
            listed: row.get("listed")?,
        })
    }
}

/// Every section of an edition, in order.
///
/// # Errors
/// When the store cannot be read.
pub async fn all(tx: &mut Tx, edition: i64) -> Result<Vec<Section>> {
    let rows = tx.rows(store::SECTIONS, args![edition]).await?;
    rows.iter().map(Section::from_row).collect()
}

/// Adds a section at the end and gives its id.
///
/// # Errors
/// When key or slug is taken in the edition, or a field holds U+0000.
pub async fn add(tx: &mut Tx, section: &Section) -> Result<i64> {
    base::Error::unless_nul(&[
        ("key", &section.key),
        ("slug", &section.slug),
        ("name", &section.name),
        ("description", &section.description),
    ])?;
    let row = tx
        .row(
            store::ADD_SECTION,
            args![
                section.edition,
                &section.key,
                &section.slug,
                &section.name,
                &section.description,
                section.listed
            ],
        )
        .await?;
    row.get("id")
}

/// Whether the edition has that section.
///
/// # Errors
/// When the store cannot be read.
pub async fn exists(tx: &mut Tx, edition: i64, id: i64) -> Result<bool> {
    let row = tx.maybe_row(store::SECTION_EXISTS, args![edition, id]).await?;
    Ok(row.is_some())
}
