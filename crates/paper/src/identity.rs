//! Who the paper is, under every host and name: what ids in feeds are made of.

use base::{Result, Tx};

use crate::store;

/// The paper's own key: 32 hexadecimal digits, drawn when its tables were made.
///
/// # Errors
/// When the store cannot be read.
pub async fn key(tx: &mut Tx) -> Result<String> {
    tx.row(store::IDENTITY, &[]).await?.get("key")
}
