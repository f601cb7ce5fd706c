//! A handful of items on their way: what is known of them, and what they will become.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use base::{Db, Result, Utc, args};

use super::modified::{Disagreement, Verdict, disagreements};
use super::reader::Item;
use super::report::Line;
use super::store;
use super::text::{Plan, Text, refused_kind};

/// What the store knows of an item that came before.
#[derive(Clone, Debug)]
pub(super) struct Known {
    pub fingerprint: String,
    pub outcome: Outcome,
    pub reason: String,
    pub article: Option<i64>,
    pub page: Option<i64>,
    /// Whether people have worked on the article here.
    pub is_worked_on: bool,
    /// Whether readers get the article.
    pub is_public: bool,
    /// When readers are told that the article was last updated.
    pub updated: Option<Utc>,
}

/// What became of an item, as the store says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It came in whole.
    Imported,
    /// It came in, but files that it shows were not there.
    Incomplete,
    /// It did not come in.
    Skipped,
}

impl Outcome {
    pub(super) fn word(self) -> &'static str {
        match self {
            Outcome::Imported => "imported",
            Outcome::Incomplete => "incomplete",
            Outcome::Skipped => "skipped",
        }
    }
}

impl std::str::FromStr for Outcome {
    type Err = String;

    fn from_str(word: &str) -> Result<Outcome, String> {
        [Outcome::Imported, Outcome::Incomplete, Outcome::Skipped]
            .into_iter()
            .find(|outcome| outcome.word() == word)
            .ok_or_else(|| format!("unknown outcome “{word}”"))
    }
}

/// An item and what is to be done with it.
#[derive(Debug)]
pub(super) struct Ready {
    pub line: Line,
    pub fingerprint: String,
    pub comments: u64,
    /// What is to be thought of its dates, where it is a text.
    pub dates: Option<(Verdict, Vec<Disagreement>)>,
    pub step: Step,
}

/// What is to be done with an item.
#[derive(Debug)]
pub(super) enum Step {
    /// It is here and the same.
    Unchanged,
    /// It does not come in; `keep` says whether the store is told.
    Skip { reason: String, keep: bool },
    /// It is here and the same, and readers of an article are told another date of update.
    Tell(i64, Option<Utc>),
    /// It comes in.
    New(Box<Text>),
    /// It came in before and follows its source.
    Renew(Box<Text>, Known),
}

/// Numbers of items that the file has shown already.
#[derive(Debug, Default)]
pub(super) struct Seen {
    numbers: HashSet<u64>,
    others: HashSet<String>,
}

impl Seen {
    /// Remembers a number; `false` when it was there before.
    pub(super) fn add(&mut self, id: &str) -> bool {
        match id.parse() {
            Ok(number) => self.numbers.insert(number),
            Err(_) => self.others.insert(id.to_owned()),
        }
    }
}

/// What the store knows of these items.
///
/// # Errors
/// When the store cannot be read.
pub(super) async fn known(db: &Db, source: &str, items: &[Item]) -> Result<HashMap<String, Known>> {
    let ids: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
    let ids = serde_json::json!(ids).to_string();
    let mut read = db.read().await?;
    read.rows(store::ANEW, &[]).await?;
    let rows = read.rows(store::KNOWN, args![source, ids]).await?;
    rows.iter()
        .map(|row| {
            let known = Known {
                fingerprint: row.get("fingerprint")?,
                outcome: row.word("outcome")?,
                reason: row.get("reason")?,
                article: row.get("article_id")?,
                page: row.get("page_id")?,
                is_worked_on: row.get::<Option<i64>>("version")?.is_some_and(|acts| acts > 0),
                is_public: row.get::<Option<String>>("status")?.as_deref() == Some("published"),
                updated: row.get("updated_at")?,
            };
            Ok((row.get("item")?, known))
        })
        .collect()
}

/// Why an item cannot be told from others, if it cannot.
pub(super) fn unnamed(item: &Item, seen: &mut Seen) -> Option<String> {
    if item.id.is_empty() {
        return Some("it has no number (wp:post_id), by which it could be known again".into());
    }
    if !seen.add(&item.id) {
        return Some("another item of the file has its number (wp:post_id)".into());
    }
    None
}

/// Maps items; this is the work of a processor, not of the store.
pub(super) fn map(
    plan: &Arc<Plan>,
    items: Vec<(Item, Option<String>)>,
    mut known: HashMap<String, Known>,
) -> Vec<Ready> {
    let ready = items.into_iter().map(|(item, unnamed)| {
        let line = Line::of(&item, "");
        let fingerprint = item.fingerprint.clone();
        let comments = item.comments.len() as u64;
        let dates = matches!(item.kind.as_str(), "post" | "page")
            .then(|| (plan.judge.verdict(&item).0, disagreements(&plan.judge.zones, &item)));
        let step = match unnamed {
            Some(reason) => Step::Skip { reason, keep: false },
            None => {
                let known = known.remove(&item.id);
                step(plan, item, known)
            }
        };
        Ready { line, fingerprint, comments, dates, step }
    });
    ready.collect()
}

fn step(plan: &Plan, item: Item, known: Option<Known>) -> Step {
    let same = known.as_ref().is_some_and(|known| known.fingerprint == item.fingerprint);
    let outcome = known.as_ref().map(|known| known.outcome);
    if let Some(reason) = refused_kind(&item.kind) {
        return Step::Skip { reason, keep: !same };
    }
    if same && outcome == Some(Outcome::Imported) {
        return known.and_then(|known| tell(plan, &item, &known)).unwrap_or(Step::Unchanged);
    }
    let text = match plan.text(item) {
        Ok(text) => Box::new(text),
        Err(reason) => return Step::Skip { reason, keep: !same },
    };
    match known {
        // Files that were missing may have come since; else nothing is new.
        Some(known) if same && known.reason == text.tally.missing_in_words() => {
            let updated = text.updated;
            retell(plan, updated, &known).unwrap_or(Step::Unchanged)
        }
        Some(known) if known.outcome != Outcome::Skipped => Step::Renew(text, known),
        _ => Step::New(text),
    }
}

/// Another date of update for an article that is the same, where somebody has said what readers
/// are told.
fn tell(plan: &Plan, item: &Item, known: &Known) -> Option<Step> {
    retell(plan, plan.updated(item), known)
}

fn retell(plan: &Plan, updated: Option<Utc>, known: &Known) -> Option<Step> {
    plan.told?;
    let follows = known.is_public && !known.is_worked_on && known.updated != updated;
    known.article.filter(|_| follows).map(|article| Step::Tell(article, updated))
}
