//! What feeds carry of public texts, and of what a paper put right or took back.

mod store;

use std::collections::HashMap;

use base::{Read, Result, Row, Utc, args};
use journal::Nature;
use paper::Visible;
use paper::asset::Asset;

use super::history::Note;
use super::lists::{Listed, hydrate};
use crate::article::content::{Facts, Picture};
use crate::article::{Reason, Severity};
use crate::body::Body;

/// A public article with everything that a feed may carry of it.
#[derive(Clone, Debug)]
pub struct Carried {
    /// What lists show of it.
    pub listed: Listed,
    /// The text.
    pub body: Body,
    /// Every asset that the text shows.
    pub assets: Vec<Asset>,
    /// Names of its topics.
    pub topics: Vec<String>,
    /// The public notes on it, oldest first.
    pub notes: Vec<Note>,
}

/// What a paper put right, or took back.
#[derive(Clone, Debug)]
pub struct Rectified {
    /// The article's public number.
    pub article: i64,
    /// Its address in its edition.
    pub path: String,
    /// Its headline.
    pub headline: String,
    /// The revision's public number.
    pub number: i64,
    /// Clarification, correction or withdrawal.
    pub nature: Nature,
    /// When.
    pub at: Utc,
    /// The public note.
    pub note: String,
    /// How grave what was wrong is.
    pub severity: Option<Severity>,
    /// The class of the reason, of a withdrawal.
    pub reason: Option<Reason>,
}

/// The newest of an edition that are more than a few lines and nobody paid for: what its
/// front is made of.
///
/// # Errors
/// When the store cannot be read.
pub async fn latest(read: &mut Read, edition: i64, limit: i64) -> Result<Vec<Visible<Listed>>> {
    read.depends_on(format!("wire:{edition}"));
    let rows = read.rows(store::LATEST, args![edition, limit]).await?;
    hydrate(read, rows).await
}

/// The same articles with what feeds carry of them: four statements, however many.
///
/// # Errors
/// When the store cannot be read.
pub async fn carried(read: &mut Read, list: Vec<Visible<Listed>>) -> Result<Vec<Visible<Carried>>> {
    let ids: Vec<i64> = list.iter().map(|one| one.id).collect();
    for id in &ids {
        read.depends_on(format!("article:{id}"));
    }
    let ids = serde_json::json!(ids).to_string();
    let mut bodies: HashMap<i64, Body> = HashMap::new();
    for row in read.rows(store::BODIES, args![&ids]).await? {
        bodies.insert(row.get("id")?, row.json("body")?);
    }
    let mut topics: HashMap<i64, Vec<String>> = HashMap::new();
    for row in read.rows(store::TOPICS, args![&ids]).await? {
        topics.entry(row.get("id")?).or_default().push(row.get("name")?);
    }
    let mut notes: HashMap<i64, Vec<Note>> = HashMap::new();
    for row in read.rows(store::NOTES, args![&ids]).await? {
        notes.entry(row.get("id")?).or_default().push(super::history::note(&row)?);
    }
    let mut carried = Vec::with_capacity(list.len());
    for listed in list {
        // A text that may not be read has no body here, and then no entry either.
        let Some(body) = bodies.remove(&listed.id) else { continue };
        let topics = topics.remove(&listed.id).unwrap_or_default();
        let notes = notes.remove(&listed.id).unwrap_or_default();
        carried.push(listed.map(|listed| Carried {
            listed,
            body,
            assets: Vec::new(),
            topics,
            notes,
        }));
    }
    with_assets(read, carried).await
}

async fn with_assets(
    read: &mut Read,
    carried: Vec<Visible<Carried>>,
) -> Result<Vec<Visible<Carried>>> {
    let mut keys: Vec<String> = Vec::new();
    for one in &carried {
        keys.extend(shown(&one.listed.facts, &one.body).into_iter().map(str::to_owned));
    }
    keys.sort_unstable();
    keys.dedup();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let found = super::assets::by_keys(read, &keys).await?;
    let with = |mut one: Carried| {
        let own = shown(&one.listed.facts, &one.body);
        let own = found.iter().filter(|asset| own.contains(&asset.key.as_str()));
        one.assets = own.cloned().collect();
        one
    };
    Ok(carried.into_iter().map(|one| one.map(with)).collect())
}

fn shown<'a>(facts: &'a Facts, body: &'a Body) -> Vec<&'a str> {
    let mut keys = body.assets();
    if let Picture::Shown(figure) = &facts.picture {
        keys.push(&figure.asset);
    }
    keys
}

/// What an edition put right or took back, newest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn rectified(
    read: &mut Read,
    edition: i64,
    limit: i64,
) -> Result<Vec<Visible<Rectified>>> {
    read.depends_on(format!("corrections:{edition}"));
    let rows = read.rows(store::RECTIFIED, args![edition, limit]).await?;
    rows.iter().map(|row| Ok(Visible::vouched(one_rectified(row)?))).collect()
}

fn one_rectified(row: &Row) -> Result<Rectified> {
    Ok(Rectified {
        article: row.get("number")?,
        path: row.get("path")?,
        headline: row.get("headline")?,
        number: row.get("note_number")?,
        nature: row.word("nature")?,
        at: row.get("note_at")?,
        note: row.get("note")?,
        severity: row.optional_word("severity")?,
        reason: row.optional_word("notice_class")?,
    })
}
