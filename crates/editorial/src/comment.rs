//! Readers' comments that an import brought: kept as archive, shown nowhere.

use base::{Result, Tx, args};

use crate::store;

/// How many comments are kept for an article; for staff alone.
///
/// # Errors
/// When the store cannot be read.
pub async fn count(tx: &mut Tx, article: i64) -> Result<i64> {
    let row = tx.row(store::COMMENTS, args![article]).await?;
    row.get("n")
}
