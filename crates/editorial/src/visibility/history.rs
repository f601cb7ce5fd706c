//! What readers learn of an article's revisions, and of what a paper put right.

use base::{Read, Result, Row, Utc, args};
use journal::Nature;
use paper::Visible;

use super::lists::{Listed, hydrate};
use super::store;
use crate::article::Severity;
use crate::article::content::{Content, Facts};

/// One revision in an article's history.
#[derive(Clone, Debug)]
pub struct Line {
    /// Public number.
    pub number: i64,
    /// Why it exists.
    pub nature: Nature,
    /// When it was published.
    pub at: Utc,
    /// What is new, or the public note.
    pub note: Option<String>,
    /// How grave what was wrong is.
    pub severity: Option<Severity>,
    /// Whether it is hidden: then its text is not here.
    pub hidden: bool,
    /// Whether its words were destroyed: then its text is not here.
    pub redacted: bool,
    /// The text, for differences; none where it may not be seen.
    pub content: Option<Content>,
}

/// A public note on a revision.
#[derive(Clone, Debug)]
pub struct Note {
    /// The revision's public number.
    pub number: i64,
    /// Clarification or correction.
    pub nature: Nature,
    /// When.
    pub at: Utc,
    /// The note.
    pub text: String,
    /// How grave what was wrong is.
    pub severity: Option<Severity>,
}

/// The revisions of a public article, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn history(read: &mut Read, article: i64) -> Result<Vec<Visible<Line>>> {
    read.depends_on(format!("article:{article}"));
    let rows = read.rows(store::HISTORY, args![article]).await?;
    rows.iter().map(|row| Ok(Visible::vouched(line(row)?))).collect()
}

/// The public notes on an article, oldest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn notes(read: &mut Read, article: i64) -> Result<Vec<Visible<Note>>> {
    let rows = read.rows(store::NOTES, args![article]).await?;
    rows.iter().map(|row| Ok(Visible::vouched(note(row)?))).collect()
}

/// What an edition put right, newest first, before instant `before`.
///
/// # Errors
/// When the store cannot be read.
pub async fn corrections(
    read: &mut Read,
    edition: i64,
    before: Utc,
    limit: i64,
) -> Result<Vec<(Visible<Note>, Visible<Listed>)>> {
    read.depends_on(format!("corrections:{edition}"));
    let rows = read.rows(store::CORRECTIONS, args![edition, before, limit]).await?;
    let notes: Vec<Note> = rows.iter().map(note).collect::<Result<_>>()?;
    let articles = hydrate(read, rows).await?;
    Ok(notes.into_iter().map(Visible::vouched).zip(articles).collect())
}

pub(super) fn note(row: &Row) -> Result<Note> {
    Ok(Note {
        number: row.get("note_number")?,
        nature: row.word("nature")?,
        at: row.get("note_at")?,
        text: row.get("note")?,
        severity: row.optional_word("severity")?,
    })
}

fn line(row: &Row) -> Result<Line> {
    let hidden = row.get::<Option<Utc>>("hidden_at")?.is_some();
    let redacted = row.get::<Option<Utc>>("redacted_at")?.is_some();
    let content = if hidden || redacted {
        None
    } else {
        let facts: Facts = row.json("facts")?;
        let (headline, standfirst) = (row.get("headline")?, row.get("standfirst")?);
        Some(Content::of(headline, standfirst, facts, row.json("body")?))
    };
    Ok(Line {
        number: row.get("number")?,
        nature: row.word("nature")?,
        at: row.get("at")?,
        note: if hidden { None } else { row.get("note")? },
        severity: row.optional_word("severity")?,
        hidden,
        redacted,
        content,
    })
}
