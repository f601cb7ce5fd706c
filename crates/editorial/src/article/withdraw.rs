//! Taking an article away for good. Its address keeps a tombstone.

use base::{Tx, args};
use journal::{Event, Nature};
use paper::Right;
use serde_json::json;

use super::act::Acting;
use super::publish::hide_links;
use super::refusal::{Refusal, Refused};
use super::{Reason, Status, store};
use crate::revision::{self, Freeze};

/// What readers are told in the article's place.
#[derive(Clone, Debug)]
pub struct Withdrawal<'a> {
    /// The class of the reason.
    pub reason: Reason,
    /// The public text.
    pub text: &'a str,
    /// Public number of the article that takes its place.
    pub replacement: Option<i64>,
    /// Who agrees, where the paper asks for two.
    pub second_person: Option<&'a str>,
}

/// Withdraws a published or suspended article.
///
/// # Errors
/// Without a public text, without the second person that the paper asks for, or when the
/// store fails.
pub async fn withdraw(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    withdrawal: &Withdrawal<'_>,
) -> Result<(), Refused> {
    acting.needs(Right::Withdraw)?;
    let article = acting.take(tx, id).await?;
    article.must_be(&[Status::Published, Status::Suspended])?;
    if withdrawal.text.trim().is_empty() {
        return Err(Refusal::NoReason.into());
    }
    let second = withdrawal.second_person.filter(|who| !who.trim().is_empty());
    if acting.rules.withdrawal_by_two && second.is_none() {
        return Err(Refusal::NeedsSecondPerson.into());
    }
    if let Some(number) = withdrawal.replacement {
        let replacement = super::act::by_number(tx, number).await?;
        if replacement.is_none_or(|other| other.id == id) {
            return Err(Refusal::Unknown { field: "replacement" }.into());
        }
    }
    let current = article.current(tx).await?;
    let number = article.revisions + 1;
    revision::freeze(
        tx,
        Freeze {
            article: id,
            number,
            nature: Nature::Withdrawal,
            at: acting.now,
            content: &current.content,
            note: Some(withdrawal.text),
            severity: None,
            actor: &acting.actor.name,
            second_reader: second,
        },
    )
    .await?;
    tx.execute(
        store::WITHDRAWN,
        args![
            id,
            acting.now,
            withdrawal.reason.word(),
            withdrawal.text.trim(),
            withdrawal.replacement,
            number
        ],
    )
    .await?;
    hide_links(tx, id).await?;
    let detail = json!({ "reason": withdrawal.reason.word(), "second_person": second, "alone": second.is_none() });
    acting.note(tx, "withdraw", id, detail).await?;
    journal::append(tx, acting.now, &Event::ArticleWithdrawn { article: id }).await?;
    Ok(())
}
