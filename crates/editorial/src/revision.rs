//! Revisions: immutable states of an article. Published ones are numbered and public.

use base::{Result, Row, Tx, Utc, args};
use journal::Nature;

use crate::article::content::{Content, Facts};
use crate::article::{Severity, store};

/// A frozen state of an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revision {
    /// Id.
    pub id: i64,
    /// The article.
    pub article: i64,
    /// Public number: 1, 2, 3 …; none for one that was only submitted or named.
    pub number: Option<i64>,
    /// Why it exists.
    pub nature: Option<Nature>,
    /// When it was published.
    pub at: Utc,
    /// Everything that it froze.
    pub content: Content,
    /// What is new, or the public note.
    pub note: Option<String>,
    /// How grave what was wrong is.
    pub severity: Option<Severity>,
    /// Who published it.
    pub actor: String,
    /// Who read it before.
    pub second_reader: Option<String>,
    /// Since when readers no longer see it.
    pub hidden_at: Option<Utc>,
    /// Since when its words are destroyed.
    pub redacted_at: Option<Utc>,
}

impl Revision {
    pub(crate) fn from_row(row: &Row) -> Result<Revision> {
        let facts: Facts = row.json("facts")?;
        let content =
            Content::of(row.get("headline")?, row.get("standfirst")?, facts, row.json("body")?);
        Ok(Revision {
            id: row.get("id")?,
            article: row.get("article_id")?,
            number: row.get("number")?,
            nature: row.optional_word("nature")?,
            at: row.get("at")?,
            content,
            note: row.get("note")?,
            severity: row.optional_word("severity")?,
            actor: row.get("actor")?,
            second_reader: row.get("second_reader")?,
            hidden_at: row.get("hidden_at")?,
            redacted_at: row.get("redacted_at")?,
        })
    }
}

/// The revision with that id; for acts, not for readers.
///
/// # Errors
/// When the store cannot be read.
pub async fn find(tx: &mut Tx, id: i64) -> Result<Option<Revision>> {
    let row = tx.maybe_row(store::REVISION, args![id]).await?;
    row.as_ref().map(Revision::from_row).transpose()
}

/// Every published revision, oldest first; for acts, not for readers.
///
/// # Errors
/// When the store cannot be read.
pub async fn published(tx: &mut Tx, article: i64) -> Result<Vec<Revision>> {
    let rows = tx.rows(store::REVISIONS, args![article]).await?;
    rows.iter().map(Revision::from_row).collect()
}

/// What a new published revision is made of.
pub(crate) struct Freeze<'a> {
    pub article: i64,
    pub number: i64,
    pub nature: Nature,
    pub at: Utc,
    pub content: &'a Content,
    pub note: Option<&'a str>,
    pub severity: Option<Severity>,
    pub actor: &'a str,
    pub second_reader: Option<&'a str>,
}

/// Freezes a published revision and gives its id.
pub(crate) async fn freeze(tx: &mut Tx, new: Freeze<'_>) -> Result<i64> {
    let json = |value: serde_json::Result<String>| {
        value.map_err(|error| base::Error::corrupt(error.to_string()))
    };
    let facts = json(serde_json::to_string(&new.content.facts()))?;
    let body = json(serde_json::to_string(&new.content.body))?;
    let row = tx
        .row(
            store::FREEZE,
            args![
                new.article,
                new.number,
                new.nature.word(),
                new.at,
                &new.content.headline,
                &new.content.standfirst,
                facts,
                body,
                new.note,
                new.severity.map(Severity::word),
                new.actor,
                new.second_reader
            ],
        )
        .await?;
    row.get("id")
}
