//! Writing a batch: everything of it in one short transaction, or nothing.

use std::collections::{HashMap, HashSet};

use base::{Clock, Db, Result, Tx, Utc, args};
use editorial::article::{Stage, Status, number};
use journal::{Event, Nature};
use serde::Serialize;
use serde_json::json;

use super::batch::{Outcome, Ready, Step};
use super::desk::Desk;
use super::report::{Line, Missing, Report};
use super::store;
use super::text::{Plan, Text};

/// Who acts, in the articles' own history.
pub(super) const ACTOR: &str = "WordPress import";

/// Writes batches, one after the other.
pub(super) struct Writer<'a> {
    pub db: &'a Db,
    pub clock: &'a Clock,
    pub plan: &'a Plan,
    pub desk: Desk,
    pub dry_run: bool,
    /// Addresses that were given in this run: a rehearsal leaves them nowhere else.
    given: HashSet<String>,
}

/// The rows of a batch, by table.
#[derive(Default)]
pub(super) struct Rows {
    works: Vec<i64>,
    articles: Vec<ArticleRow>,
    pub revisions: Vec<RevisionRow>,
    pub copies: Vec<(i64, String)>,
    pub topics: Vec<(i64, i64, i64)>,
    pub bylines: Vec<(i64, i64, i64)>,
    pub uses: Vec<(String, i64)>,
    pub redirects: Vec<(String, Option<i64>, Option<String>)>,
    comments: HashMap<String, CommentRow>,
    pages: Vec<PageRow>,
    items: Vec<ItemRow>,
    /// Articles that the journal tells of.
    pub told: Vec<i64>,
}

/// Id, article, number, nature, time, headline, standfirst, facts, body.
pub(super) type RevisionRow = (i64, i64, i64, &'static str, i64, String, String, String, String);

#[derive(Serialize)]
struct ArticleRow {
    id: i64,
    work: i64,
    number: Option<i64>,
    slug: String,
    path: Option<String>,
    stage: &'static str,
    status: &'static str,
    genre: &'static str,
    section: Option<i64>,
    revision: Option<i64>,
    revisions: i64,
    day: Option<String>,
    at: Option<i64>,
    scheduled: Option<i64>,
    scheduled_civil: Option<String>,
    source: String,
    modified: Option<String>,
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
struct PageRow {
    id: i64,
    slug: String,
    title: String,
    description: String,
    body: String,
    status: &'static str,
    position: usize,
    at: i64,
    source: String,
}

#[derive(Serialize)]
struct ItemRow {
    item: String,
    kind: String,
    fingerprint: String,
    article: Option<i64>,
    page: Option<i64>,
    asset: Option<i64>,
    outcome: &'static str,
    reason: String,
    raw: String,
}

/// Where a text stands in the paper: what readers get of it, and under which address.
pub(super) struct Place {
    pub slug: String,
    pub path: Option<String>,
    pub day: Option<String>,
    pub at: Option<Utc>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(db: &'a Db, clock: &'a Clock, plan: &'a Plan, desk: Desk, dry_run: bool) -> Writer<'a> {
        Writer { db, clock, plan, desk, dry_run, given: HashSet::new() }
    }

    /// Writes a batch and notes what came of it.
    ///
    /// # Errors
    /// When the store refuses; then nothing of the batch is there.
    pub(super) async fn write(&mut self, batch: Vec<Ready>, report: &mut Report) -> Result<()> {
        let needs_store = |ready: &Ready| match &ready.step {
            Step::Unchanged => false,
            Step::Skip { keep, .. } => *keep,
            Step::New(_) | Step::Renew(..) => true,
        };
        if !batch.iter().any(needs_store) {
            for ready in batch {
                note_unwritten(ready, report);
            }
            return Ok(());
        }
        let now = self.clock.now();
        let mut tx = self.db.write().await?;
        let mut rows = Rows::default();
        self.desk.changed = false;
        let ids = Ids::take(&mut tx, &batch).await?;
        let paths = self.paths(&mut tx, &batch).await?;
        self.fill(&mut tx, batch, ids, paths, &mut rows, report, now).await?;
        report.redirects += rows.write(&mut tx, self.desk.edition.id, &self.plan.source, now).await?;
        if self.desk.changed {
            journal::append(&mut tx, now, &Event::PaperChanged).await?;
        }
        if !rows.told.is_empty() {
            let articles = std::mem::take(&mut rows.told);
            journal::append(&mut tx, now, &Event::ArticlesImported { articles }).await?;
        }
        report.made = self.desk.counts;
        if self.dry_run {
            tx.rollback().await?;
            self.desk.look(&mut *self.db.read().await?).await
        } else {
            tx.commit().await
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one transaction, passed once")]
    async fn fill(
        &mut self,
        tx: &mut Tx,
        batch: Vec<Ready>,
        mut ids: Ids,
        mut paths: HashMap<String, String>,
        rows: &mut Rows,
        report: &mut Report,
        now: Utc,
    ) -> Result<()> {
        for ready in batch {
            let Ready { line, fingerprint, comments, step } = ready;
            match step {
                Step::Unchanged | Step::Skip { keep: false, .. } => {
                    note_unwritten(Ready { line, fingerprint, comments, step }, report);
                }
                Step::Skip { reason, keep: true } => {
                    rows.items.push(ItemRow::skipped(&line, &fingerprint, &reason));
                    note_unwritten(Ready { line, fingerprint, comments, step: Step::Skip { reason, keep: true } }, report);
                }
                Step::New(text) if line.kind == "page" => {
                    let page = ids.pages.pop();
                    self.new_page(page.unwrap_or_default(), &line, fingerprint, *text, rows, report);
                }
                Step::New(text) => {
                    let path = paths.remove(&line.item);
                    self.new_article(tx, &mut ids, &line, fingerprint, *text, path, rows, report).await?;
                }
                Step::Renew(text, known) => {
                    let path = paths.remove(&line.item);
                    let renewal = super::renew::Renewal { line, fingerprint, text: *text, known, path };
                    self.renew(tx, renewal, rows, report, now).await?;
                }
            }
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one article, passed once")]
    async fn new_article(
        &mut self,
        tx: &mut Tx,
        ids: &mut Ids,
        line: &Line,
        fingerprint: String,
        mut text: Text,
        path: Option<String>,
        rows: &mut Rows,
        report: &mut Report,
    ) -> Result<()> {
        let id = ids.articles.pop().unwrap_or_default();
        let work = ids.works.pop().unwrap_or_default();
        self.name(tx, &mut text).await?;
        let place = self.place(&text, path);
        let is_public = place.at.is_some();
        let revision = is_public.then(|| ids.revisions.pop().unwrap_or_default());
        let number = is_public.then(|| ids.numbers.pop().unwrap_or_default());
        if let (Some(revision), Some(at)) = (revision, place.at) {
            rows.revisions.push(revision_row(revision, id, 1, Nature::First, at, &mut text)?);
            rows.link(id, at, &text);
            rows.told.push(id);
        } else {
            rows.copies.push((id, written(&text)?));
        }
        rows.works.push(work);
        rows.articles.push(ArticleRow {
            id,
            work,
            number,
            slug: place.slug.clone(),
            path: place.path.clone(),
            stage: stage(&text).word(),
            status: text.status.word(),
            genre: text.content.genre.word(),
            section: text.content.section.filter(|_| is_public),
            revision,
            revisions: i64::from(is_public),
            day: place.day.clone(),
            at: place.at.map(|at| at.0),
            scheduled: text.scheduled.map(|given| given.at.0),
            scheduled_civil: text.scheduled.map(|given| self.plan.zones.paper.civil(given.at).iso()),
            source: self.plan.name_of(&line.item),
            modified: text.modified.clone(),
        });
        self.about_article(id, &place, line, fingerprint, text, rows, report);
        report.kind(&line.kind).imported += 1;
        Ok(())
    }

    /// Everything about an article beside itself: where its old addresses lead, its comments,
    /// and what the report says of it.
    #[expect(clippy::too_many_arguments, reason = "the parts of one article, passed once")]
    pub(super) fn about_article(
        &mut self,
        id: i64,
        place: &Place,
        line: &Line,
        fingerprint: String,
        text: Text,
        rows: &mut Rows,
        report: &mut Report,
    ) {
        for old in text.addresses.iter().filter(|old| Some(*old) != place.path.as_ref()) {
            rows.redirects.push((old.clone(), Some(id), None));
        }
        if place.at.is_some() {
            let filed = self.desk.addresses(&text.filed, text.byline.as_deref());
            for (old, now) in filed.into_iter().chain(text.files.iter().cloned()) {
                rows.redirects.push((old, None, Some(now)));
            }
        }
        if let (Some(path), Some(given), Some(_)) = (&place.path, text.given, place.at)
            && *path != number::path(given.civil.day(), &text.content.slug)
        {
            report.changed.push(Line {
                reason: format!("its address was taken: it is now /{path}"),
                ..line.clone()
            });
        }
        for comment in &text.comments {
            rows.add_comment(self.plan, id, &line.item, comment);
        }
        report.comments.archived += text.comments.len() as u64;
        self.note_text(line, &text, report);
        rows.items.push(ItemRow::of(line, fingerprint, text, Some(id), None));
    }

    fn new_page(
        &mut self,
        id: i64,
        line: &Line,
        fingerprint: String,
        mut text: Text,
        rows: &mut Rows,
        report: &mut Report,
    ) {
        let slug = self.desk.page_slug(&text.content.slug);
        let is_public = text.status == Status::Published;
        if is_public {
            let target = self.desk.page_path(&slug);
            let files = std::mem::take(&mut text.files);
            rows.redirects.extend(text.addresses.drain(..).map(|old| (old, None, Some(target.clone()))));
            rows.redirects.extend(files.into_iter().map(|(old, now)| (old, None, Some(now))));
        }
        if slug != text.content.slug {
            report.changed.push(Line {
                reason: format!("another page has its address: it is now {}", self.desk.page_path(&slug)),
                ..line.clone()
            });
        }
        rows.pages.push(PageRow {
            id,
            slug,
            title: text.content.headline.clone(),
            description: text.content.standfirst.clone(),
            body: std::mem::take(&mut text.body),
            status: page_status(&text),
            position: self.desk.page_slugs.len(),
            at: text.given.map_or(0, |given| given.at.0),
            source: self.plan.name_of(&line.item),
        });
        report.comments.with_item += text.comments.len() as u64;
        self.note_text(line, &text, report);
        rows.items.push(ItemRow::of(line, fingerprint, text, None, Some(id)));
        report.kind(&line.kind).imported += 1;
    }

    /// Gives a text the ids of its section, topics and byline.
    pub(super) async fn name(&mut self, tx: &mut Tx, text: &mut Text) -> Result<()> {
        text.content.section = Some(self.desk.section(tx, text.filed.section.as_ref()).await?);
        text.content.topics = self.desk.topics(tx, &text.filed.topics).await?;
        if let Some(login) = &text.byline {
            let name = self.plan.authors.get(login).map_or("", String::as_str);
            text.content.bylines = vec![self.desk.byline(tx, login, name).await?];
        }
        Ok(())
    }

    /// Where a text stands: a public one under the civil date that it was given.
    pub(super) fn place(&self, text: &Text, path: Option<String>) -> Place {
        let slug_of = |path: &str| path.trim_end_matches('/').rsplit('/').next().map(str::to_owned);
        match (text.status, text.given) {
            (Status::Published, Some(given)) => {
                let path = path.unwrap_or_else(|| number::path(given.civil.day(), &text.content.slug));
                Place {
                    slug: slug_of(&path).unwrap_or_else(|| text.content.slug.clone()),
                    path: Some(path),
                    day: Some(self.plan.zones.paper.civil(given.at).day().iso()),
                    at: Some(given.at),
                }
            }
            _ => Place { slug: text.content.slug.clone(), path: None, day: None, at: None },
        }
    }

    /// An address of its own for every text of a batch that readers will get.
    async fn paths(&mut self, tx: &mut Tx, batch: &[Ready]) -> Result<HashMap<String, String>> {
        let wanted: Vec<(&str, String)> = batch
            .iter()
            .filter(|ready| ready.line.kind != "page")
            .filter_map(|ready| match &ready.step {
                Step::New(text) | Step::Renew(text, _) if text.status == Status::Published => {
                    let given = text.given?;
                    Some((ready.line.item.as_str(), number::path(given.civil.day(), &text.content.slug)))
                }
                _ => None,
            })
            .collect();
        let mut taken = self.taken(tx, wanted.iter().map(|(_, path)| path.as_str())).await?;
        let mut paths = HashMap::with_capacity(wanted.len());
        for (item, path) in wanted {
            let mut free = path.clone();
            let mut count = 2;
            while taken.contains(&free) || self.given.contains(&free) {
                free = format!("{}-{count}/", path.trim_end_matches('/'));
                count += 1;
                if self.taken(tx, [free.as_str()]).await?.contains(&free) {
                    taken.insert(free.clone());
                }
            }
            self.given.insert(free.clone());
            paths.insert(item.to_owned(), free);
        }
        // A real run finds them in the store from now on.
        if !self.dry_run {
            self.given.clear();
        }
        Ok(paths)
    }

    async fn taken(&self, tx: &mut Tx, paths: impl IntoIterator<Item = &str>) -> Result<HashSet<String>> {
        let paths: Vec<&str> = paths.into_iter().collect();
        if paths.is_empty() {
            return Ok(HashSet::new());
        }
        let paths = json!(paths).to_string();
        let rows = tx.rows(store::TAKEN, args![self.desk.edition.id, paths]).await?;
        rows.iter().map(|row| row.get("path")).collect()
    }

    pub(super) fn note_text(&self, line: &Line, text: &Text, report: &mut Report) {
        let said = |reason: &String| Line { reason: reason.clone(), ..line.clone() };
        report.hidden.extend(text.hidden.as_ref().map(said));
        report.changed.extend(text.changed.as_ref().map(said));
        report.missing_media.extend(text.tally.missing.iter().map(|address| Missing {
            address: address.clone(),
            item: line.item.clone(),
        }));
        report.texts.add(&text.tally);
        if let (Status::Published, Some(given)) = (text.status, text.given) {
            *report.dates.entry(given.from).or_default() += 1;
        }
    }
}

impl Plan {
    /// What an item of this source is called in every paper that it comes to.
    pub(super) fn name_of(&self, item: &str) -> String {
        format!("wordpress:{}:{item}", self.source)
    }
}

/// Notes an item that nothing is written of.
fn note_unwritten(ready: Ready, report: &mut Report) {
    report.comments.untouched += ready.comments;
    match ready.step {
        Step::Unchanged => report.kind(&ready.line.kind).unchanged += 1,
        Step::Skip { reason, .. } => report.skip(Line { reason, ..ready.line }),
        Step::New(_) | Step::Renew(..) => {}
    }
}

/// Ids for everything new in a batch, taken at once.
struct Ids {
    works: Vec<i64>,
    articles: Vec<i64>,
    revisions: Vec<i64>,
    numbers: Vec<i64>,
    pages: Vec<i64>,
}

impl Ids {
    async fn take(tx: &mut Tx, batch: &[Ready]) -> Result<Ids> {
        let (mut articles, mut public, mut pages) = (0, 0, 0);
        for ready in batch {
            if let Step::New(text) = &ready.step {
                if ready.line.kind == "page" {
                    pages += 1;
                } else {
                    articles += 1;
                    public += i64::from(text.status == Status::Published);
                }
            }
        }
        let mut numbers = Vec::new();
        if public > 0 {
            let last: i64 = tx.row(store::NEW_NUMBERS, args![public]).await?.get("n")?;
            numbers.extend((last - public + 1..=last).rev());
        }
        Ok(Ids {
            works: new(tx, store::NEW_WORKS, articles).await?,
            articles: new(tx, store::NEW_ARTICLES, articles).await?,
            revisions: new(tx, store::NEW_REVISIONS, public).await?,
            numbers,
            pages: new(tx, store::NEW_PAGES, pages).await?,
        })
    }
}

/// New ids, the smallest last: they are taken from the end.
async fn new(tx: &mut Tx, statement: base::Sql, count: i64) -> Result<Vec<i64>> {
    if count == 0 {
        return Ok(Vec::new());
    }
    let rows = tx.rows(statement, args![count]).await?;
    let mut ids: Vec<i64> = rows.iter().map(|row| row.get("id")).collect::<Result<_>>()?;
    ids.sort_unstable_by(|one, other| other.cmp(one));
    Ok(ids)
}

impl Rows {
    /// Links a public article to its topics, its byline and the files that it shows.
    pub(super) fn link(&mut self, id: i64, at: Utc, text: &Text) {
        self.topics.extend(text.content.topics.iter().map(|&topic| (topic, at.0, id)));
        self.bylines.extend(text.content.bylines.iter().map(|&byline| (byline, at.0, id)));
        self.uses.extend(text.content.assets().into_iter().map(|key| (key.to_owned(), id)));
    }

    fn add_comment(&mut self, plan: &Plan, article: i64, item: &str, comment: &super::reader::Comment) {
        let number = if comment.id.is_empty() {
            format!("{item}.{}", self.comments.len() + 1)
        } else {
            comment.id.clone()
        };
        let source = format!("wordpress:{}:comment:{number}", plan.source);
        let row = CommentRow {
            article,
            source: source.clone(),
            parent: Some(comment.parent.clone()).filter(|parent| !parent.is_empty() && parent != "0"),
            author: comment.author.clone(),
            at: plan.zones.instant(&comment.date_gmt, &comment.date).map(|at| at.0),
            status: comment.approved.clone(),
            text: comment.content.clone(),
            raw: json!(comment).to_string(),
        };
        self.comments.insert(source, row);
    }

    /// Writes every row and says how many old addresses now lead somewhere.
    async fn write(&mut self, tx: &mut Tx, edition: i64, source: &str, now: Utc) -> Result<u64> {
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
        tx.execute(store::ADD_REDIRECTS, args![json(&self.redirects)?, edition]).await
    }
}

impl ItemRow {
    fn skipped(line: &Line, fingerprint: &str, reason: &str) -> ItemRow {
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

    fn of(line: &Line, fingerprint: String, text: Text, article: Option<i64>, page: Option<i64>) -> ItemRow {
        let is_whole = text.tally.missing.is_empty();
        ItemRow {
            item: line.item.clone(),
            kind: line.kind.clone(),
            fingerprint,
            article,
            page,
            asset: None,
            outcome: if is_whole { Outcome::Imported } else { Outcome::Incomplete }.word(),
            reason: text.tally.missing_in_words(),
            raw: text.raw,
        }
    }
}

/// The row of a published revision.
pub(super) fn revision_row(
    id: i64,
    article: i64,
    number: i64,
    nature: Nature,
    at: Utc,
    text: &mut Text,
) -> Result<RevisionRow> {
    let facts = json(&text.content.facts())?;
    let body = std::mem::take(&mut text.body);
    let content = &text.content;
    let (headline, standfirst) = (content.headline.clone(), content.standfirst.clone());
    Ok((id, article, number, nature.word(), at.0, headline, standfirst, facts, body))
}

/// A text as a working copy.
pub(super) fn written(text: &Text) -> Result<String> {
    json(&text.content)
}

/// Where a text stands on its desk.
pub(super) fn stage(text: &Text) -> Stage {
    match text.status {
        Status::Published => Stage::Ready,
        _ => Stage::Writing,
    }
}

pub(super) fn page_status(text: &Text) -> &'static str {
    if text.status == Status::Published { "published" } else { "draft" }
}

fn json(rows: &impl Serialize) -> Result<String> {
    serde_json::to_string(rows).map_err(|error| base::Error::corrupt(error.to_string()))
}
