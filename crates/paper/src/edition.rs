//! Editions: the faces of the paper.

use base::{Language, Result, Row, Tx, args};
use serde::Serialize;

use crate::store;

/// One face of the paper: a language or a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Edition {
    /// Id.
    pub id: i64,
    /// Short code: `fr`, `ar`, `en`, `afrique`.
    pub code: String,
    /// Language of its pages.
    pub language: Language,
    /// The paper's name in this edition.
    pub name: String,
    /// How the edition is called in the list of editions.
    pub label: String,
    /// A line under the name.
    pub motto: String,
    /// First label of its own host, `afrique`; none where it lives on the main host.
    pub host: Option<String>,
    /// First part of its paths, `ar`; none for the default edition and on a host of its own.
    pub prefix: Option<String>,
}

impl Edition {
    /// The path of `rest` (without a slash before it) in this edition: `/ar/wire`.
    pub fn path(&self, rest: &str) -> String {
        match &self.prefix {
            Some(prefix) => format!("/{prefix}/{rest}"),
            None => format!("/{rest}"),
        }
    }

    fn from_row(row: &Row) -> Result<Edition> {
        Ok(Edition {
            id: row.get("id")?,
            code: row.get("code")?,
            language: row.word("language")?,
            name: row.get("name")?,
            label: row.get("label")?,
            motto: row.get("motto")?,
            host: row.get("host")?,
            prefix: row.get("prefix")?,
        })
    }
}

/// Every edition in its order; the first is the default.
///
/// # Errors
/// When the database cannot be read.
pub async fn all(tx: &mut Tx) -> Result<Vec<Edition>> {
    let rows = tx.rows(store::EDITIONS, &[]).await?;
    rows.iter().map(Edition::from_row).collect()
}

/// Adds an edition at the end; its `id` is given by the store.
///
/// # Errors
/// When code, host or prefix is taken.
pub async fn add(tx: &mut Tx, edition: &Edition) -> Result<Edition> {
    let row = tx
        .row(
            store::ADD_EDITION,
            args![
                &edition.code,
                edition.language.tag(),
                &edition.name,
                &edition.label,
                &edition.motto,
                &edition.host,
                &edition.prefix
            ],
        )
        .await?;
    Ok(Edition { id: row.get("id")?, ..edition.clone() })
}
