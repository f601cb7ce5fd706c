//! Destroying the words of a public revision, to protect somebody. What is left says that
//! it was redacted and why, not what it said.

use base::{Tx, args};
use journal::Event;
use paper::Right;
use serde_json::json;

use super::act::Acting;
use super::content::Content;
use super::refusal::{Refusal, Refused};
use super::store;
use crate::revision;

/// Destroys revision `number`. The current one cannot be destroyed while the article is
/// public: publish one without the words first, or withdraw the article.
///
/// # Errors
/// When there is no such revision, it is what readers get, or no reason is given.
pub async fn redact(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    number: i64,
    reason: &str,
) -> Result<(), Refused> {
    acting.needs(Right::Redact)?;
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason.into());
    }
    let article = acting.take(tx, id).await?;
    let revisions = revision::published(tx, id).await?;
    let found = revisions.iter().find(|one| one.number == Some(number));
    let Some(found) = found else {
        return Err(Refusal::NoSuchRevision.into());
    };
    if article.revision == Some(found.id) && article.status == super::Status::Published {
        return Err(Refusal::CurrentRevision.into());
    }
    let nothing = Content::default();
    let facts = serde_json::to_string(&nothing.facts()).unwrap_or_default();
    let body = serde_json::to_string(&nothing.body).unwrap_or_default();
    tx.execute(store::REDACT, args![id, number, acting.now, reason.trim(), facts, body]).await?;
    acting.note(tx, "redact", id, json!({ "revision": number })).await?;
    let event = Event::RevisionRedacted { article: id, number };
    journal::append(tx, acting.now, &event).await?;
    Ok(())
}
