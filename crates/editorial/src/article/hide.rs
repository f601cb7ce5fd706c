//! Hiding an older public revision: at once, reversible, logged. The history says that it
//! is hidden.

use base::{Tx, Utc, args};
use journal::Event;
use paper::Right;
use serde_json::json;

use super::act::{Acting, Article};
use super::refusal::{Refusal, Refused};
use super::store;
use crate::revision;

/// Hides revision `number`.
///
/// # Errors
/// When it is the current one, there is none of that number, or no reason is given.
pub async fn hide(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    number: i64,
    reason: &str,
) -> Result<(), Refused> {
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason.into());
    }
    let article = older(tx, acting, id, number).await?;
    set(tx, acting, &article, number, Some(acting.now), Some(reason)).await
}

/// Shows a hidden revision again.
///
/// # Errors
/// When there is none of that number, or the store fails.
pub async fn unhide(tx: &mut Tx, acting: &Acting<'_>, id: i64, number: i64) -> Result<(), Refused> {
    let article = older(tx, acting, id, number).await?;
    set(tx, acting, &article, number, None, None).await
}

async fn older(tx: &mut Tx, acting: &Acting<'_>, id: i64, number: i64) -> Result<Article, Refused> {
    acting.needs(Right::Withdraw)?;
    let article = acting.take(tx, id).await?;
    let revisions = revision::published(tx, id).await?;
    let found = revisions.iter().find(|one| one.number == Some(number));
    match found {
        None => Err(Refusal::NoSuchRevision.into()),
        Some(one) if Some(one.id) == article.revision => Err(Refusal::CurrentRevision.into()),
        Some(_) => Ok(article),
    }
}

async fn set(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: &Article,
    number: i64,
    at: Option<Utc>,
    reason: Option<&str>,
) -> Result<(), Refused> {
    tx.execute(store::HIDE, args![article.id, number, at, reason]).await?;
    let act = if at.is_some() { "hide" } else { "unhide" };
    let detail = json!({ "revision": number, "reason": reason });
    acting.note(tx, act, article.id, detail).await?;
    let event = Event::RevisionHidden { article: article.id, number };
    journal::append(tx, acting.now, &event).await?;
    Ok(())
}
