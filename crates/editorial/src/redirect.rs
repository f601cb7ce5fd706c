//! Addresses that were, and where their things are now.

use base::{Result, Tx, args};

use crate::store;

/// Sends `path` of an edition (no slash before it; `?p=12` for an address by query) to an
/// article for life. A later one for the same path takes its place.
///
/// # Errors
/// When the store refuses.
pub async fn to_article(tx: &mut Tx, edition: i64, path: &str, article: i64) -> Result<()> {
    tx.execute(store::KEEP_REDIRECT, args![edition, path, article, None::<&str>]).await?;
    Ok(())
}

/// Sends `path` to another path of the same site, with a slash before it.
///
/// # Errors
/// When the store refuses.
pub async fn to_path(tx: &mut Tx, edition: i64, path: &str, target: &str) -> Result<()> {
    tx.execute(store::KEEP_REDIRECT, args![edition, path, None::<i64>, target]).await?;
    Ok(())
}
