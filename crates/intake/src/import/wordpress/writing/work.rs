//! One batch in one short transaction.

use std::collections::{HashMap, HashSet};

use base::civil::Day;
use base::{Result, Sql, Tx, Utc, args};
use editorial::article::{Status, number};
use serde_json::json;

use super::rows::Rows;
use crate::import::wordpress::batch::{Ready, Step};
use crate::import::wordpress::report::Report;
use crate::import::wordpress::store;

/// A batch while it is written.
pub(super) struct Work<'a> {
    pub tx: Tx,
    pub ids: Ids,
    /// The next place in the sitemaps, by month.
    pub places: HashMap<i64, i64>,
    /// Addresses of texts that readers will get, by item.
    pub paths: HashMap<String, String>,
    pub rows: Rows,
    pub report: &'a mut Report,
    pub now: Utc,
    /// Articles that the journal tells of.
    pub told: Vec<i64>,
    /// Whether something of the batch follows its source: it may be public for the first time.
    pub renewed: bool,
}

impl Work<'_> {
    /// The next place in the sitemaps of a day's month.
    pub(super) fn next_place(&mut self, day: Day) -> Option<i64> {
        let next = self.places.get_mut(&number::month(day))?;
        *next += 1;
        Some(*next - 1)
    }
}

/// Ids for everything new in a batch, taken at once.
#[derive(Default)]
pub(super) struct Ids {
    pub works: Vec<i64>,
    pub articles: Vec<i64>,
    pub revisions: Vec<i64>,
    pub numbers: Vec<i64>,
    pub pages: Vec<i64>,
}

impl Ids {
    /// Takes what a batch may need.
    pub(super) async fn take(tx: &mut Tx, batch: &[Ready]) -> Result<Ids> {
        let (mut articles, mut public, mut renewed, mut pages) = (0, 0, 0, 0);
        for ready in batch {
            match &ready.step {
                Step::New(_) if ready.line.kind == "page" => pages += 1,
                Step::New(text) => {
                    articles += 1;
                    public += i64::from(text.status == Status::Published);
                }
                Step::Renew(..) => renewed += 1,
                Step::Unchanged | Step::Skip { .. } | Step::Tell(..) => {}
            }
        }
        Ok(Ids {
            works: new(tx, store::NEW_WORKS, articles).await?,
            articles: new(tx, store::NEW_ARTICLES, articles).await?,
            revisions: new(tx, store::NEW_REVISIONS, public + renewed).await?,
            numbers: numbers(tx, public).await?,
            pages: new(tx, store::NEW_PAGES, pages).await?,
        })
    }
}

/// New ids, the smallest last: they are taken from the end.
async fn new(tx: &mut Tx, statement: Sql, count: i64) -> Result<Vec<i64>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let rows = tx.rows(statement, args![count]).await?;
    let mut ids: Vec<i64> = rows.iter().map(|row| row.get("id")).collect::<Result<_>>()?;
    ids.sort_unstable_by(|one, other| other.cmp(one));
    Ok(ids)
}

/// New public numbers, the smallest last.
pub(super) async fn numbers(tx: &mut Tx, count: i64) -> Result<Vec<i64>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let last: i64 = tx.row(store::NEW_NUMBERS, args![count]).await?.get("n")?;
    Ok((last - count + 1..=last).rev().collect())
}

/// An address of its own for every text of a batch that readers will get. `given` holds those
/// that no store knows of, because nothing of them was kept.
pub(super) async fn paths(
    tx: &mut Tx,
    edition: i64,
    batch: &[Ready],
    given: &mut HashSet<String>,
    alike: &mut HashMap<String, u32>,
) -> Result<HashMap<String, String>> {
    let wanted: Vec<(&str, String)> = batch
        .iter()
        .filter(|ready| ready.line.kind != "page")
        .filter_map(|ready| match &ready.step {
            Step::New(text) | Step::Renew(text, _) if text.status == Status::Published => {
                let path = number::path(text.given?.civil.day(), &text.content.slug);
                Some((ready.line.item.as_str(), path))
            }
            _ => None,
        })
        .collect();
    let all: Vec<&str> = wanted.iter().map(|(_, path)| path.as_str()).collect();
    let mut taken = taken(tx, edition, &all).await?;
    let mut paths = HashMap::with_capacity(wanted.len());
    for (item, path) in wanted {
        let mut free = path.clone();
        while taken.contains(&free) || given.contains(&free) {
            // The next text of that address goes on from here.
            let count = alike.entry(path.clone()).or_insert(1);
            *count += 1;
            free = format!("{}-{count}/", path.trim_end_matches('/'));
            taken.extend(self::taken(tx, edition, &[&free]).await?);
        }
        given.insert(free.clone());
        paths.insert(item.to_owned(), free);
    }
    Ok(paths)
}

async fn taken(tx: &mut Tx, edition: i64, paths: &[&str]) -> Result<HashSet<String>> {
    if paths.is_empty() {
        return Ok(HashSet::new());
    }
    let rows = tx.rows(store::TAKEN, args![edition, json!(paths).to_string()]).await?;
    rows.iter().map(|row| row.get("path")).collect()
}
