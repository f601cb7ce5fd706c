//! The rows of a batch, by table.

use std::collections::HashMap;

use base::{Result, Tx, Utc, args};
use journal::Nature;
use serde::Serialize;
use serde_json::json;

use super::desk::Desk;
use crate::import::wordpress::batch::Outcome;
use crate::import::wordpress::reader::Comment;
use crate::import::wordpress::report::Line;
use crate::import::wordpress::store;
use crate::import::wordpress::text::{Plan, Text};

/// Who acts, in the articles' own history.
const ACTOR: &str = "WordPress import";

/// Everything that a batch adds, written at its end.
#[derive(Default)]
pub(super) struct Rows {
    pub works: Vec<i64>,
    pub articles: Vec<ArticleRow>,
    pub revisions: Vec<RevisionRow>,
    /// Article and working copy.
    pub copies: Vec<(i64, String)>,
    /// Topic, time, article.
    topics: Vec<(i64, i64, i64)>,
    /// Byline, time, article, place among those who sign.
    bylines: Vec<(i64, i64, i64, usize)>,
    /// Key of an asset, article.
    uses: Vec<(String, i64)>,
    redirects: Vec<RedirectRow>,
    comments: HashMap<String, CommentRow>,
    pub pages: Vec<PageRow>,
    pub items: Vec<ItemRow>,
}

/// Edition, old address, article, or where else.
type RedirectRow = (i64, String, Option<i64>, Option<String>);

/// Id, article, number, nature, time, headline, standfirst, facts, body.
pub(super) type RevisionRow = (i64, i64, i64, &'static str, i64, String, String, String, String);

#[derive(Serialize)]
pub(super) struct ArticleRow {
    pub id: i64,
    pub work: i64,
    pub number: Option<i64>,
    pub sitemap: Option<i64>,
    pub slug: String,
    pub path: Option<String>,
    pub stage: &'static str,
    pub status: &'static str,
    pub genre: &'static str,
    pub section: Option<i64>,
    pub revision: Option<i64>,
    pub revisions: i64,
    pub day: Option<String>,
    pub at: Option<i64>,
    pub updated: Option<i64>,
    pub scheduled: Option<i64>,
    pub scheduled_civil: Option<String>,
    pub source: String,
    pub modified: Option<String>,
}

#[derive(Serialize)]
struct CommentRow {
    article: i64,
    source: String,
    parent: Option<String>,
    author: String,
    at: Option<i64>,
    status: String,
    text: String,
    raw: String,
}

#[derive(Serialize)]
pub(super) struct PageRow {
    pub id: i64,
    pub slug: String,
    pub title: String,
    pub description: String,
    pub body: String,
    pub status: &'static str,
    pub position: usize,
    pub at: i64,
    pub source: String,
}

#[derive(Serialize)]
pub(in crate::import::wordpress) struct ItemRow {
    pub item: String,
    pub kind: String,
    pub fingerprint: String,
    pub article: Option<i64>,
    pub page: Option<i64>,
    pub asset: Option<i64>,
    pub outcome: &'static str,
    pub reason: String,
    pub raw: String,
}

impl Rows {
    /// Links a public article to its topics, its byline and the files that it shows.
    pub(super) fn link(&mut self, id: i64, at: Utc, text: &Text) {
        let content = &text.content;
        self.topics.extend(content.topics.iter().map(|&topic| (topic, at.0, id)));
        let signing = content.bylines.iter().enumerate();
        self.bylines.extend(signing.map(|(place, &byline)| (byline, at.0, id, place)));
        self.uses.extend(content.assets().into_iter().map(|key| (key.to_owned(), id)));
    }

    /// Adds a published revision of a text.
    pub(super) fn revise(
        &mut self,
        ids: [i64; 3],
        nature: Nature,
        at: Utc,
        text: &mut Text,
    ) -> Result<()> {
        let [id, article, number] = ids;
        let facts = json(&text.content.facts())?;
        let body = std::mem::take(&mut text.body);
        let (headline, standfirst) =
            (text.content.headline.clone(), text.content.standfirst.clone());
        self.revisions.push((
            id,
            article,
            number,
            nature.word(),
            at.0,
            headline,
            standfirst,
            facts,
            body,
        ));
        Ok(())
    }

    /// Adds a text that readers do not get yet.
    pub(super) fn copy(&mut self, article: i64, text: &Text) -> Result<()> {
        self.copies.push((article, json(&text.content)?));
        Ok(())
    }

    /// Lets an old address lead to an article, or to a path of the site.
    ///
    /// Addresses of an edition with a prefix are told without it. Where the old site lived at
    /// the root, its addresses are asked of the main edition, which knows paths alone.
    pub(super) fn lead(
        &mut self,
        desk: &Desk,
        old: &str,
        article: Option<i64>,
        path: Option<&str>,
    ) {
        let edition = desk.edition.id;
        let within = desk.within(old);
        let target = path.filter(|_| article.is_none()).map(str::to_owned);
        self.redirects.push((edition, within.unwrap_or(old).to_owned(), article, target));
        if let (Some(main), None, Some(path)) = (desk.main, within, path) {
            self.redirects.push((main, old.to_owned(), None, Some(path.to_owned())));
        }
    }

    /// Adds a comment of an article.
    pub(super) fn comment(&mut self, plan: &Plan, article: i64, item: &str, comment: &Comment) {
        let number = if comment.id.is_empty() {
            format!("{item}.{}", self.comments.len() + 1)
        } else {
            comment.id.clone()
        };
        let source = format!("wordpress:{}:comment:{number}", plan.source);
        let row = CommentRow {
            article,
            source: source.clone(),
            parent: Some(comment.parent.clone())
                .filter(|parent| !parent.is_empty() && parent != "0"),
            author: comment.author.clone(),
            at: plan.zones.instant(&comment.date_gmt, &comment.date).map(|at| at.0),
            status: comment.approved.clone(),
            text: comment.content.clone(),
            raw: json!(comment).to_string(),
        };
        self.comments.insert(source, row);
    }

    /// Writes every row and says how many old addresses now lead somewhere.
    pub(super) async fn write(
        &self,
        tx: &mut Tx,
        edition: i64,
        source: &str,
        now: Utc,
    ) -> Result<u64> {
        if !self.works.is_empty() {
            tx.execute(store::ADD_WORKS, args![json(&self.works)?]).await?;
            tx.execute(store::ADD_ARTICLES, args![json(&self.articles)?, edition, now]).await?;
        }
        if !self.revisions.is_empty() {
            tx.execute(store::ADD_REVISIONS, args![json(&self.revisions)?, ACTOR]).await?;
        }
        if !self.copies.is_empty() {
            tx.execute(store::ADD_COPIES, args![json(&self.copies)?, now, ACTOR]).await?;
        }
        if !self.pages.is_empty() {
            tx.execute(store::ADD_PAGES, args![json(&self.pages)?, edition]).await?;
        }
        if !self.topics.is_empty() {
            tx.execute(store::ADD_TOPICS, args![json(&self.topics)?]).await?;
        }
        if !self.bylines.is_empty() {
            tx.execute(store::ADD_BYLINES, args![json(&self.bylines)?]).await?;
        }
        if !self.uses.is_empty() {
            tx.execute(store::ADD_USES, args![json(&self.uses)?]).await?;
        }
        if !self.comments.is_empty() {
            let comments: Vec<&CommentRow> = self.comments.values().collect();
            tx.execute(store::ADD_COMMENTS, args![json(&comments)?]).await?;
        }
        if !self.items.is_empty() {
            tx.execute(store::ADD_ITEMS, args![json(&self.items)?, source]).await?;
        }
        if self.redirects.is_empty() {
            return Ok(0);
        }
        tx.execute(store::ADD_REDIRECTS, args![json(&self.redirects)?]).await
    }
}

impl ItemRow {
    /// An item that did not come in.
    pub(in crate::import::wordpress) fn skipped(
        line: &Line,
        fingerprint: &str,
        reason: &str,
    ) -> ItemRow {
        ItemRow {
            item: line.item.clone(),
            kind: line.kind.clone(),
            fingerprint: fingerprint.to_owned(),
            article: None,
            page: None,
            asset: None,
            outcome: Outcome::Skipped.word(),
            reason: reason.to_owned(),
            raw: String::new(),
        }
    }

    /// An item that came in as an article or a page.
    pub(super) fn of(line: &Line, fingerprint: String, text: Text) -> ItemRow {
        let is_whole = text.tally.missing.is_empty();
        let outcome = if is_whole { Outcome::Imported } else { Outcome::Incomplete };
        ItemRow {
            outcome: outcome.word(),
            reason: text.tally.missing_in_words(),
            raw: text.raw,
            ..ItemRow::skipped(line, &fingerprint, "")
        }
    }
}

fn json(rows: &impl Serialize) -> Result<String> {
    serde_json::to_string(rows).map_err(|error| base::Error::corrupt(error.to_string()))
}
