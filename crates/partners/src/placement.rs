//! A place that a partner bought.

use base::{Result, Tx, Utc, args};

use crate::store;

/// A block in a zone of an edition, from its first instant to its last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placement {
    /// Id; 0 before it is stored.
    pub id: i64,
    /// Who pays.
    pub partner: String,
    /// The edition.
    pub edition: i64,
    /// Where: `front` or `article`.
    pub zone: String,
    /// What it is called on the page: `partner`, `release`, `advertorial`.
    pub label: String,
    /// Headline.
    pub headline: String,
    /// A line or two.
    pub text: String,
    /// Where it leads.
    pub address: String,
    /// First instant.
    pub starts_at: Utc,
    /// The instant at which it is gone.
    pub ends_at: Utc,
}

/// Books a place, and makes the partner when there is none of that name.
///
/// # Errors
/// When the store refuses.
pub async fn book(tx: &mut Tx, placement: &Placement) -> Result<i64> {
    let partner: i64 = tx.row(store::KEEP_PARTNER, args![&placement.partner]).await?.get("id")?;
    let row = tx
        .row(
            store::BOOK,
            args![
                partner,
                placement.edition,
                &placement.zone,
                &placement.label,
                &placement.headline,
                &placement.text,
                &placement.address,
                placement.starts_at,
                placement.ends_at
            ],
        )
        .await?;
    row.get("id")
}
