//! What an act on an article moves: the tags of everything that shows it, showed it, or showed
//! that it was not there.
//!
//! A list from its head depends on its own name, `section:7`. One that goes on below an article
//! can only change by what stands in its own stretch of time, `section:7@678`, so that what is
//! published today drops no page of the archive.

use std::collections::{BTreeSet, HashMap};

use base::{Read, Result, Row, Utc, args};
use journal::Event;

use super::store;
use crate::article::content::Facts;

/// Moves when an archive comes in: what was not found before may lead somewhere now.
pub(super) const IMPORTS: &str = "imports";

/// How long a stretch of a list is, in microseconds: thirty days.
const STRETCH: i64 = 30 * 24 * 60 * 60 * 1_000_000;

/// A list over more stretches than these depends on all that is not the newest.
const MANY: i64 = 12;

/// A list but for its newest.
pub(super) fn past(list: &str) -> String {
    format!("{list}@past")
}

fn stretch(list: &str, at: i64) -> String {
    format!("{list}@{}", at.div_euclid(STRETCH))
}

/// Notes what a part of a list depends on: from just below `from`, as far as these rows go, and
/// to the list's very end when there are fewer than `limit`.
///
/// # Errors
/// When a row is not one of a list.
pub(super) fn depends_on_stretch(
    read: &mut Read,
    list: &str,
    from: Utc,
    rows: &[Row],
    limit: i64,
) -> Result<()> {
    if from.0 == i64::MAX {
        read.depends_on(list);
        return Ok(());
    }
    let is_whole = rows.len() < usize::try_from(limit).unwrap_or(usize::MAX);
    let last = match rows.last() {
        Some(row) if !is_whole => row.get::<Utc>("first_published_at")?.0,
        _ => i64::MIN / 2,
    };
    let (newest, oldest) = (from.0.div_euclid(STRETCH), last.div_euclid(STRETCH));
    if newest - oldest > MANY {
        read.depends_on(past(list));
        read.depends_on(stretch(list, from.0));
        return Ok(());
    }
    for at in oldest..=newest {
        read.depends_on(stretch(list, at.saturating_mul(STRETCH)));
    }
    Ok(())
}

/// The tags that an event moves. Everything that an article ever was in public counts, since
/// whoever follows the log may be behind it.
///
/// # Errors
/// When the store cannot be read.
pub async fn moved(read: &mut Read, event: &Event) -> Result<BTreeSet<String>> {
    let mut tags = BTreeSet::new();
    let articles = match event {
        Event::ArticlePublished { article }
        | Event::ArticleRevised { article, .. }
        | Event::ArticleSuspended { article }
        | Event::ArticleRestored { article }
        | Event::ArticleWithdrawn { article }
        | Event::RevisionHidden { article, .. }
        | Event::RevisionRedacted { article, .. } => std::slice::from_ref(article),
        Event::ArticlesImported { articles } => {
            tags.insert(IMPORTS.to_owned());
            articles
        }
        Event::FrontLaunched { edition } => {
            tags.insert(format!("front:{edition}"));
            return Ok(tags);
        }
        Event::ArticleScheduled { .. }
        | Event::ArticleUnscheduled { .. }
        | Event::ArticleDropped { .. }
        | Event::PaperChanged => return Ok(tags),
    };
    let ids = serde_json::json!(articles).to_string();
    tags.extend(articles.iter().map(|id| format!("article:{id}")));
    let mut stood: HashMap<i64, Vec<Facts>> = HashMap::new();
    for row in read.rows(store::STOOD, args![&ids]).await? {
        stood.entry(row.get("article_id")?).or_default().push(row.json("facts")?);
    }
    let topics: BTreeSet<i64> =
        stood.values().flatten().flat_map(|facts| facts.topics.iter().copied()).collect();
    for row in read.rows(store::STANDS, args![&ids]).await? {
        let facts = stood.remove(&row.get("id")?).unwrap_or_default();
        stands(&mut tags, &row, &facts)?;
    }
    let topics = serde_json::json!(topics).to_string();
    for row in read.rows(store::TOPIC_SLUGS, args![topics]).await? {
        let (edition, slug): (i64, String) = (row.get("edition_id")?, row.get("slug")?);
        tags.insert(format!("404:{edition}:topic/{slug}"));
    }
    Ok(tags)
}

fn stands(tags: &mut BTreeSet<String>, row: &Row, facts: &[Facts]) -> Result<()> {
    let edition: i64 = row.get("edition_id")?;
    let at: i64 = row.get("first_published_at")?;
    let is_passed = row.get::<i64>("is_passed")? == 1;
    let day: Option<String> = row.get("published_day")?;
    let path: Option<String> = row.get("path")?;
    let mut lists = BTreeSet::from([format!("wire:{edition}")]);
    let section: Option<i64> = row.get("section_id")?;
    lists.extend(section.map(|id| format!("section:{id}")));
    for facts in facts {
        lists.extend(facts.section.map(|id| format!("section:{id}")));
        lists.extend(facts.topics.iter().map(|id| format!("topic:{id}")));
        lists.extend(facts.bylines.iter().map(|id| format!("byline:{id}")));
        tags.insert(format!("genre:{edition}:{}", facts.genre));
    }
    for list in lists {
        tags.insert(stretch(&list, at));
        if is_passed {
            tags.insert(past(&list));
        }
        tags.insert(list);
    }
    tags.insert(format!("genre:{edition}:{}", row.get::<String>("genre")?));
    tags.insert(format!("work:{}", row.get::<i64>("work_id")?));
    tags.insert(format!("months:{edition}"));
    tags.insert(format!("corrections:{edition}"));
    tags.extend(day.iter().map(|day| format!("day:{edition}:{day}")));
    let month = day.as_deref().and_then(|day| day.get(..7));
    tags.extend(month.map(|month| format!("month:{edition}:{month}")));
    tags.extend(path.map(|path| format!("404:{edition}:{path}")));
    Ok(())
}
