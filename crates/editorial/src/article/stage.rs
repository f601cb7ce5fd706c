//! Where a text stands on its desk: submit, send back, hold. Readers notice nothing.

use base::{Tx, Utc, args};
use paper::Right;
use serde_json::json;

use super::act::Acting;
use super::refusal::{Refusal, Refused};
use super::{LegalReview, Stage, store};

/// Moves the text to `stage`; a comment is needed when it goes back to its writer.
///
/// # Errors
/// Without the comment, or when the store fails.
pub async fn move_to(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    stage: Stage,
    comment: &str,
) -> Result<(), Refused> {
    acting.needs(Right::Write)?;
    let article = acting.take(tx, id).await?;
    let back = stage == Stage::Writing && article.stage != Stage::Idea;
    if back && comment.trim().is_empty() {
        return Err(Refusal::NoReason.into());
    }
    tx.execute(store::SET_STAGE, args![id, stage.word()]).await?;
    let detail = json!({ "stage": stage.word(), "comment": comment });
    acting.note(tx, "move", id, detail).await?;
    Ok(())
}

/// Sets or lifts an embargo.
///
/// # Errors
/// When the store fails.
pub async fn set_embargo(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    until: Option<Utc>,
) -> Result<(), Refused> {
    acting.needs(Right::Schedule)?;
    acting.take(tx, id).await?;
    tx.execute(store::SET_EMBARGO, args![id, until]).await?;
    let detail = json!({ "until": until.map(Utc::to_rfc3339) });
    acting.note(tx, "embargo", id, detail).await?;
    Ok(())
}

/// Asks for a legal review, or notes its answer.
///
/// # Errors
/// When the store fails.
pub async fn set_legal_review(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    review: LegalReview,
) -> Result<(), Refused> {
    acting.needs(Right::Schedule)?;
    acting.take(tx, id).await?;
    tx.execute(store::SET_LEGAL, args![id, review.word()]).await?;
    let detail = json!({ "review": review.word() });
    acting.note(tx, "legal review", id, detail).await?;
    Ok(())
}
