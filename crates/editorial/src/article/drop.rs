//! Giving an article up before any reader saw it, and taking it up again.

use base::{Tx, args};
use journal::Event;
use paper::Right;
use serde_json::json;

use super::act::Acting;
use super::refusal::{Refusal, Refused};
use super::{Status, store};

/// Gives a draft up.
///
/// # Errors
/// When readers have seen it, or the store fails.
pub async fn drop(tx: &mut Tx, acting: &Acting<'_>, id: i64) -> Result<(), Refused> {
    change(tx, acting, id, Status::Draft, Status::Dropped, "drop").await
}

/// Takes a dropped article up again.
///
/// # Errors
/// When it was not dropped, or the store fails.
pub async fn take_up(tx: &mut Tx, acting: &Acting<'_>, id: i64) -> Result<(), Refused> {
    change(tx, acting, id, Status::Dropped, Status::Draft, "take up").await
}

async fn change(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    from: Status,
    to: Status,
    act: &str,
) -> Result<(), Refused> {
    acting.needs(Right::Schedule)?;
    let article = acting.take(tx, id).await?;
    if article.first_published_at.is_some() {
        return Err(Refusal::WasPublic.into());
    }
    article.must_be(&[from])?;
    tx.execute(store::SET_STATUS, args![id, to.word(), acting.now]).await?;
    acting.note(tx, act, id, json!({})).await?;
    journal::append(tx, acting.now, &Event::ArticleDropped { article: id }).await?;
    Ok(())
}
