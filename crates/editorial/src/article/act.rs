//! What every act shares: who acts, when, under which rules, on which article.

use base::{Language, Tx, Utc, args};
use paper::publication::Rules;
use paper::{Actor, Right, audit};

use super::content::Content;
use super::refusal::{Refusal, Refused};
use super::{LegalReview, Stage, Status, store};
use crate::revision::{self, Revision};

/// Who acts, when, and under which rules.
#[derive(Clone, Debug)]
pub struct Acting<'a> {
    /// The instant of the act.
    pub now: Utc,
    /// Who acts.
    pub actor: &'a Actor,
    /// The paper's zone, for civil days in addresses.
    pub zone: &'a base::Zone,
    /// The paper's rules.
    pub rules: &'a Rules,
}

/// An article's identity and life cycle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Article {
    /// Id.
    pub id: i64,
    /// The work that it shares with its translations.
    pub work: i64,
    /// Its edition.
    pub edition: i64,
    /// Language of its edition.
    pub language: Language,
    /// Public number, from the first publication on.
    pub number: Option<i64>,
    /// Last part of its address.
    pub slug: String,
    /// Its address in its edition, `2016/12/15/slug/`, from the first publication on.
    pub path: Option<String>,
    /// Where it stands on its desk.
    pub stage: Stage,
    /// What readers get.
    pub status: Status,
    /// Id of the current public revision.
    pub revision: Option<i64>,
    /// How many revisions were public.
    pub revisions: i64,
    /// When it was first public; never moves.
    pub first_published_at: Option<Utc>,
    /// When readers were last told something new or put right.
    pub updated_at: Option<Utc>,
    /// When it goes out by itself.
    pub scheduled_at: Option<Utc>,
    /// No reader before this instant.
    pub embargo_until: Option<Utc>,
    /// Whether a lawyer must read.
    pub legal_review: LegalReview,
    /// When its suspension should end.
    pub suspended_until: Option<Utc>,
}

impl Acting<'_> {
    /// Refuses who has not the right.
    ///
    /// # Errors
    /// [`Refusal::NoRight`].
    pub fn needs(&self, right: Right) -> Result<(), Refusal> {
        if self.actor.may(right) {
            return Ok(());
        }
        Err(Refusal::NoRight(match right {
            Right::Write => "write",
            Right::Publish => "publish",
            Right::Schedule => "schedule",
            Right::Correct => "correct",
            Right::Withdraw => "withdraw",
            Right::Redact => "redact",
            Right::Front => "front",
            Right::Paper => "paper",
            Right::Import => "import",
            Right::Administer => "administer",
        }))
    }

    /// Takes the article for this act alone until the transaction ends.
    ///
    /// # Errors
    /// [`Refusal::NoSuchArticle`], or the store's.
    pub async fn take(&self, tx: &mut Tx, id: i64) -> Result<Article, Refused> {
        // The write comes first, so that on PostgreSQL the row is locked before it is read.
        let taken = tx.execute(store::TAKE, args![id]).await?;
        if taken == 0 {
            return Err(Refusal::NoSuchArticle.into());
        }
        let article = find(tx, id).await?;
        article.ok_or_else(|| Refusal::NoSuchArticle.into())
    }

    /// Notes the act in the audit.
    ///
    /// # Errors
    /// The store's.
    pub async fn note(
        &self,
        tx: &mut Tx,
        act: &str,
        article: i64,
        detail: serde_json::Value,
    ) -> base::Result<()> {
        let subject = format!("article:{article}");
        audit::note(tx, self.now, self.actor, act, &subject, &detail).await
    }
}

impl Article {
    /// Refuses any status but these.
    ///
    /// # Errors
    /// [`Refusal::WrongStatus`].
    pub fn must_be(&self, allowed: &[Status]) -> Result<(), Refusal> {
        if allowed.contains(&self.status) {
            return Ok(());
        }
        Err(Refusal::WrongStatus(self.status))
    }

    /// The current public revision, as stored; for acts, not for readers.
    ///
    /// # Errors
    /// When there is none, or the store fails.
    pub async fn current(&self, tx: &mut Tx) -> Result<Revision, Refused> {
        let id = self.revision.ok_or(Refusal::WrongStatus(self.status))?;
        let found = revision::find(tx, id).await?;
        found.ok_or_else(|| Refusal::NoSuchRevision.into())
    }
}

/// The article with that id; for staff, not for readers.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(tx: &mut Tx, id: i64) -> base::Result<Option<Article>> {
    let row = tx.maybe_row(store::BY_ID, args![id]).await?;
    row.as_ref().map(store::article).transpose()
}

/// The article with that public number; for staff, not for readers.
///
/// # Errors
/// When the store cannot be read.
pub async fn by_number(tx: &mut Tx, number: i64) -> base::Result<Option<Article>> {
    let row = tx.maybe_row(store::BY_NUMBER, args![number]).await?;
    row.as_ref().map(store::article).transpose()
}

/// What the working copy says, else what is public.
///
/// # Errors
/// When there is neither, or the store fails.
pub async fn newest_content(tx: &mut Tx, article: &Article) -> Result<Content, Refused> {
    match super::draft::working_copy(tx, article.id).await? {
        Some(copy) => Ok(copy.content),
        None => Ok(article.current(tx).await?.content),
    }
}
