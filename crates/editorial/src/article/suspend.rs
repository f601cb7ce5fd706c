//! Taking an article out of readers' hands for a while. It never comes back by itself:
//! when its hour is past, the desk is told, and somebody decides.

use std::time::Duration;

use base::{Tx, Utc, args};
use journal::Event;
use paper::Right;
use serde_json::json;

use super::act::Acting;
use super::publish::hide_links;
use super::refusal::{Refusal, Refused};
use super::{Status, store};

/// How long a suspension lasts at most.
pub const LONGEST: Duration = Duration::from_secs(72 * 3600);

/// Suspends a published article until `until`; readers get a short notice.
///
/// # Errors
/// Without a reason, for over 72 hours, or when the store fails.
pub async fn suspend(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    until: Utc,
    reason: &str,
) -> Result<(), Refused> {
    acting.needs(Right::Withdraw)?;
    acting.take(tx, id).await?.must_be(&[Status::Published])?;
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason.into());
    }
    if until <= acting.now {
        return Err(Refusal::TimeIsPast.into());
    }
    if until.since(acting.now) > LONGEST {
        return Err(Refusal::TooLong.into());
    }
    tx.execute(store::SUSPENDED, args![id, until, acting.now]).await?;
    hide_links(tx, id).await?;
    let detail = json!({ "until": until.to_rfc3339(), "reason": reason });
    acting.note(tx, "suspend", id, detail).await?;
    journal::append(tx, acting.now, &Event::ArticleSuspended { article: id }).await?;
    Ok(())
}

/// Ids of articles whose suspension should have ended, for the desk to decide.
///
/// # Errors
/// When the store cannot be read.
pub async fn overdue(tx: &mut Tx, now: Utc) -> base::Result<Vec<i64>> {
    let rows = tx.rows(store::OVERDUE, args![now]).await?;
    rows.iter().map(|row| row.get("id")).collect()
}
