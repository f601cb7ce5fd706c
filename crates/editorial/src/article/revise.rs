//! What typo, update, clarification and correction share: a draft over the live article
//! becomes the next public revision, and readers see the old one until it does.

use base::{Tx, args};
use journal::{Event, Nature};
use paper::Right;
use serde_json::json;

use super::act::Acting;
use super::content::Content;
use super::publish::{self, objections};
use super::refusal::{Refusal, Refused};
use super::{Severity, Status, draft, sensitive, store};
use crate::revision::{self, Freeze};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revised {
    /// The article.
    pub article: i64,
    /// The public number of the new revision.
    pub revision: i64,
    /// Why it exists.
    pub nature: Nature,
    /// The number in the journal.
    pub sequence: i64,
}

/// What an editor says of a revision.
#[derive(Clone, Debug, Default)]
pub struct Saying<'a> {
    /// What is new, or the public note.
    pub note: Option<&'a str>,
    /// How grave what was wrong is.
    pub severity: Option<Severity>,
    /// A change to what readers rely on is only a typo.
    pub confirmed: bool,
    /// Who read it before.
    pub second_reader: Option<&'a str>,
}

/// Publishes the working copy over the live article.
///
/// # Errors
/// Every rule that stands against it; or the store's.
pub(super) async fn revise(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    nature: Nature,
    saying: &Saying<'_>,
) -> Result<Revised, Refused> {
    acting.needs(match nature {
        Nature::Clarification | Nature::Correction | Nature::Reply => Right::Correct,
        _ => Right::Publish,
    })?;
    let article = acting.take(tx, id).await?;
    article.must_be(&[Status::Published])?;
    let current = article.current(tx).await?;
    let copy = draft::working_copy(tx, id).await?;
    let new = copy.ok_or(Refusal::NothingChanged)?.content;
    if same(&current.content, &new) {
        return Err(Refusal::NothingChanged.into());
    }
    if nature == Nature::Typo && !saying.confirmed {
        let changes = sensitive::changes(&current.content, &new);
        if !changes.is_empty() {
            return Err(Refusal::NotOnlyATypo(changes).into());
        }
    }
    let against = objections(tx, acting, &article, &new, saying.second_reader).await?;
    if !against.is_empty() {
        return Err(Refused::By(against));
    }
    let number = article.revisions + 1;
    let note = saying.note.map(str::trim).filter(|note| !note.is_empty());
    let frozen = revision::freeze(
        tx,
        Freeze {
            article: id,
            number,
            nature,
            at: acting.now,
            content: &new,
            note,
            severity: saying.severity,
            actor: &acting.actor.name,
            second_reader: saying.second_reader,
        },
    )
    .await?;
    publish::show(tx, id, frozen, number, &new, acting.now).await?;
    // An update without a line tells readers nothing new: their clock stays where it is.
    if nature.moves_updated() && note.is_some() {
        let line = note.filter(|_| nature == Nature::Update);
        tx.execute(store::UPDATED, args![id, acting.now, line]).await?;
    }
    let detail = json!({
        "revision": number,
        "second_reader": saying.second_reader,
        "alone": saying.second_reader.is_none(),
        "confirmed": saying.confirmed,
    });
    acting.note(tx, nature.word(), id, detail).await?;
    let event = Event::ArticleRevised { article: id, nature };
    let sequence = journal::append(tx, acting.now, &event).await?;
    Ok(Revised { article: id, revision: number, nature, sequence })
}

fn same(old: &Content, new: &Content) -> bool {
    old.headline == new.headline
        && old.standfirst == new.standfirst
        && old.body == new.body
        && old.facts() == new.facts()
}
