//! The one way into print: an editor's act, and the scheduler's.

use base::{Tx, args};
use journal::{Event, Nature};
use paper::Right;
use paper::publication::SecondReader;
use serde_json::json;

use super::act::{Acting, Article, newest_content};
use super::content::{Content, Genre, Label, Picture};
use super::refusal::{Refusal, Refused};
use super::{LegalReview, Status, number, store};
use crate::revision::{self, Freeze};
use crate::{byline, section, topic};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// The article.
    pub article: i64,
    /// Its public number.
    pub number: i64,
    /// Its address in its edition.
    pub path: String,
    /// The public number of the revision.
    pub revision: i64,
    /// The number in the journal.
    pub sequence: i64,
}

/// Publishes a draft, or gives a suspended article back to its readers.
///
/// # Errors
/// Every rule that stands against it, at once; or the store's.
pub async fn publish(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    second_reader: Option<&str>,
) -> Result<Published, Refused> {
    acting.needs(Right::Publish)?;
    let article = acting.take(tx, id).await?;
    match article.status {
        Status::Suspended => restore(tx, acting, &article).await,
        Status::Draft | Status::Scheduled => first(tx, acting, &article, second_reader).await,
        _ => Err(Refusal::WrongStatus(article.status).into()),
    }
}

/// Everything that stands against publishing this text now; empty when it may go.
///
/// # Errors
/// The store's.
pub async fn objections(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: &Article,
    content: &Content,
    second_reader: Option<&str>,
) -> base::Result<Vec<Refusal>> {
    let mut against = missing(content);
    against.extend(content.body.faults().into_iter().map(Refusal::Body));
    against.extend(unknown(tx, article.edition, content).await?);
    if let Some(until) = article.embargo_until.filter(|&until| until > acting.now) {
        against.push(Refusal::EmbargoNotLifted(until));
    }
    if article.legal_review == LegalReview::Pending {
        against.push(Refusal::LegalReviewPending);
    }
    let sensitive = content.label == Some(Label::Exclusive)
        || content.anonymous_source
        || article.legal_review != LegalReview::None;
    let needs_second = match acting.rules.second_reader {
        SecondReader::Never => false,
        SecondReader::Sensitive => sensitive,
        SecondReader::Always => true,
    };
    if needs_second && second_reader.is_none_or(|who| who.trim().is_empty()) {
        against.push(Refusal::NeedsSecondReader);
    }
    Ok(against)
}

/// The fields that readers need and that are empty.
fn missing(content: &Content) -> Vec<Refusal> {
    let mut missing = Vec::new();
    let mut need = |there: bool, field: &'static str| {
        if !there {
            missing.push(Refusal::Missing(field));
        }
    };
    need(!content.headline.trim().is_empty(), "headline");
    need(!content.body.blocks.is_empty(), "body");
    need(content.section.is_some(), "section");
    if content.genre != Genre::Brief {
        need(!content.standfirst.trim().is_empty(), "standfirst");
        need(!content.bylines.is_empty() || content.genre == Genre::Partner, "byline");
        need(content.picture != Picture::Undecided, "picture");
    }
    if content.genre == Genre::Partner {
        need(!content.sponsor.trim().is_empty(), "sponsor");
    }
    if let Picture::Shown(figure) = &content.picture
        && figure.credit.trim().is_empty()
    {
        missing.push(Refusal::NoCredit);
    }
    missing
}

/// What the text names and the edition does not have.
async fn unknown(tx: &mut Tx, edition: i64, content: &Content) -> base::Result<Vec<Refusal>> {
    let mut unknown = Vec::new();
    if let Some(section) = content.section
        && !section::exists(tx, edition, section).await?
    {
        unknown.push(Refusal::Unknown { field: "section" });
    }
    for &topic in &content.topics {
        if !topic::exists(tx, edition, topic).await? {
            unknown.push(Refusal::Unknown { field: "topics" });
        }
    }
    for &byline in &content.bylines {
        if !byline::exists(tx, byline).await? {
            unknown.push(Refusal::Unknown { field: "bylines" });
        }
    }
    for key in content.assets() {
        if paper::asset::by_key(tx, key).await?.is_none() {
            unknown.push(Refusal::Unknown { field: "assets" });
        }
    }
    Ok(unknown)
}

async fn first(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: &Article,
    second_reader: Option<&str>,
) -> Result<Published, Refused> {
    let content = newest_content(tx, article).await?;
    let against = objections(tx, acting, article, &content, second_reader).await?;
    if !against.is_empty() {
        return Err(Refused::By(against));
    }
    let civil = acting.zone.civil(acting.now);
    let (slug, path) = number::address(tx, article, &content, civil).await?;
    let number = number::next(tx).await?;
    let revision = revision::freeze(
        tx,
        Freeze {
            article: article.id,
            number: 1,
            nature: Nature::First,
            at: acting.now,
            content: &content,
            note: None,
            severity: None,
            actor: &acting.actor.name,
            second_reader,
        },
    )
    .await?;
    tx.execute(
        store::FIRST_PUBLISHED,
        args![article.id, number, slug, &path, civil.day().iso(), acting.now],
    )
    .await?;
    number::place(tx, article.edition).await?;
    show(tx, article.id, revision, 1, &content, acting.now).await?;
    let sequence = finish(tx, acting, article.id, "publish", second_reader).await?;
    Ok(Published { article: article.id, number, path, revision: 1, sequence })
}

async fn finish(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: i64,
    act: &str,
    second_reader: Option<&str>,
) -> base::Result<i64> {
    let detail = json!({ "second_reader": second_reader, "alone": second_reader.is_none() });
    acting.note(tx, act, article, detail).await?;
    let event = Event::ArticlePublished { article };
    journal::append(tx, acting.now, &event).await
}

async fn restore(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: &Article,
) -> Result<Published, Refused> {
    if article.legal_review == LegalReview::Pending {
        return Err(Refusal::LegalReviewPending.into());
    }
    let current = article.current(tx).await?;
    tx.execute(store::RESTORED, args![article.id, acting.now]).await?;
    show_links(tx, article.id, &current.content).await?;
    acting.note(tx, "restore", article.id, json!({})).await?;
    let event = Event::ArticleRestored { article: article.id };
    let sequence = journal::append(tx, acting.now, &event).await?;
    let corrupt = || base::Error::corrupt("a suspended article without an address");
    Ok(Published {
        article: article.id,
        number: article.number.ok_or_else(corrupt)?,
        path: article.path.clone().ok_or_else(corrupt)?,
        revision: article.revisions,
        sequence,
    })
}

/// Makes `revision` what readers get, and sets what lists are made from.
pub(super) async fn show(
    tx: &mut Tx,
    article: i64,
    revision: i64,
    revisions: i64,
    content: &Content,
    now: base::Utc,
) -> base::Result<()> {
    tx.execute(
        store::SHOW,
        args![
            article,
            revision,
            revisions,
            content.genre.word(),
            content.label.map(Label::word),
            content.access.word(),
            content.section,
            now
        ],
    )
    .await?;
    tx.execute(store::DROP_COPY, args![article]).await?;
    show_links(tx, article, content).await
}

/// Sets the links to topics, bylines and assets, which exist only while the article is public.
pub(super) async fn show_links(tx: &mut Tx, article: i64, content: &Content) -> base::Result<()> {
    hide_links(tx, article).await?;
    for &topic in &content.topics {
        tx.execute(store::LINK_TOPIC, args![topic, article]).await?;
    }
    for (position, &byline) in (0_i64..).zip(&content.bylines) {
        tx.execute(store::LINK_BYLINE, args![byline, article, position]).await?;
    }
    for key in content.assets() {
        tx.execute(store::LINK_ASSET, args![article, key]).await?;
    }
    Ok(())
}

/// Takes an article off every topic, byline and asset.
pub(super) async fn hide_links(tx: &mut Tx, article: i64) -> base::Result<()> {
    tx.execute(store::UNLINK_TOPICS, args![article]).await?;
    tx.execute(store::UNLINK_BYLINES, args![article]).await?;
    tx.execute(store::UNLINK_ASSETS, args![article]).await?;
    Ok(())
}
