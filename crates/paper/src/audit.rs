//! Who did what: appended in the act's own transaction, never changed.

use base::{Result, Tx, Utc, args};

use crate::{Actor, store};

/// Notes that `actor` did `act` to `subject` (`article:42`); `detail` is a JSON object
/// without secrets.
///
/// # Errors
/// When the database refuses.
pub async fn note(
    tx: &mut Tx,
    now: Utc,
    actor: &Actor,
    act: &str,
    subject: &str,
    detail: &serde_json::Value,
) -> Result<()> {
    tx.execute(
        store::NOTE_ACT,
        args![now, actor.account, &actor.name, act, subject, detail.to_string()],
    )
    .await?;
    Ok(())
}

/// One line of the audit.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Line {
    /// When.
    pub at: Utc,
    /// Who.
    pub actor: String,
    /// What.
    pub act: String,
    /// More, as JSON.
    pub detail: String,
}

/// What was done to `subject`, oldest first.
///
/// # Errors
/// When the database cannot be read.
pub async fn of(tx: &mut Tx, subject: &str) -> Result<Vec<Line>> {
    let rows = tx.rows(store::ACTS_OF, args![subject]).await?;
    rows.iter()
        .map(|row| {
            Ok(Line {
                at: row.get("at")?,
                actor: row.get("actor")?,
                act: row.get("act")?,
                detail: row.get("detail")?,
            })
        })
        .collect()
}
