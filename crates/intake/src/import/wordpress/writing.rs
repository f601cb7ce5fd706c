//! Writing a batch: everything of it in one short transaction, or nothing.

mod desk;
mod renew;
mod rows;
mod work;

pub(super) use desk::Desk;
pub(super) use rows::ItemRow;

use std::collections::{HashMap, HashSet};

use base::civil::Day;
use base::{Clock, Db, Result, Utc, args};
use editorial::article::{Stage, Status, number};
use editorial::redirect::{self, Rule};
use journal::{Event, Nature};

use super::batch::{Ready, Step};
use super::report::{Line, Missing, Report};
use super::signer::Signer;
use super::store;
use super::text::{Plan, Text};
use rows::{ArticleRow, PageRow, Rows};
use work::{Ids, Work, paths};

/// Writes batches, one after the other.
pub(super) struct Writer<'a> {
    db: &'a Db,
    clock: &'a Clock,
    plan: &'a Plan,
    desk: Desk,
    dry_run: bool,
    /// Addresses that a rehearsal gave: no store knows of them.
    given: HashSet<String>,
    /// How many texts have come that would have had that address.
    alike: HashMap<String, u32>,
}

/// A text that comes in.
struct Arrival {
    line: Line,
    fingerprint: String,
    text: Text,
}

/// Where a text stands in the paper: under which address readers get it, and since when.
struct Place {
    slug: String,
    path: Option<String>,
    day: Option<String>,
    at: Option<Utc>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(
        db: &'a Db,
        clock: &'a Clock,
        plan: &'a Plan,
        desk: Desk,
        dry_run: bool,
    ) -> Writer<'a> {
        Writer { db, clock, plan, desk, dry_run, given: HashSet::new(), alike: HashMap::new() }
    }

    /// Keeps the rules that lead from regular old addresses to what comes in.
    ///
    /// # Errors
    /// When the store refuses.
    pub(super) async fn keep_rules(&mut self, report: &mut Report) -> Result<()> {
        let of = self.desk.edition.id;
        let mut rules = self.plan.regular.rules(&self.plan.source);
        rules.extend(self.plan.older.rules(&self.plan.source));
        report.rules = rules.iter().map(|rule| rule.pattern.to_string()).collect();
        if self.dry_run {
            return Ok(());
        }
        let mut tx = self.db.write().await?;
        let mut is_new = false;
        for rule in rules {
            // A blog that lived where the edition lives is asked there, without the prefix.
            if let Some(within) = self.desk.within(&rule.pattern.to_string()) {
                let pattern =
                    within.parse().map_err(|wrong: String| base::Error::corrupt(wrong))?;
                let rule = Rule { pattern, ..rule };
                is_new |= redirect::keep_rule(&mut tx, of, of, &rule).await?;
                continue;
            }
            for asked in [Some(of), self.desk.main].into_iter().flatten() {
                is_new |= redirect::keep_rule(&mut tx, asked, of, &rule).await?;
            }
        }
        if !is_new {
            return tx.rollback().await;
        }
        journal::append(&mut tx, self.clock.now(), &Event::PaperChanged).await?;
        tx.commit().await
    }

    /// Writes a batch and notes what came of it.
    ///
    /// # Errors
    /// When the store refuses; then nothing of the batch is there.
    pub(super) async fn write(&mut self, batch: Vec<Ready>, report: &mut Report) -> Result<()> {
        let is_written = |ready: &Ready| match &ready.step {
            Step::Unchanged => false,
            Step::Skip { keep, .. } => *keep,
            Step::New(_) | Step::Renew(..) | Step::Tell(..) => true,
        };
        if !batch.iter().any(is_written) {
            batch.into_iter().for_each(|ready| note_unwritten(ready, report));
            return Ok(());
        }
        let mut tx = self.db.write().await?;
        tx.rows(store::LIGHTLY, &[]).await?;
        self.desk.changed = false;
        let ids = Ids::take(&mut tx, &batch).await?;
        let places = number::next_places(&mut tx, self.desk.edition.id, &self.days(&batch)).await?;
        let paths =
            paths(&mut tx, self.desk.edition.id, &batch, &mut self.given, &mut self.alike).await?;
        let rows = Rows::default();
        let now = self.clock.now();
        let renewed = batch.iter().any(|ready| matches!(ready.step, Step::Renew(..)));
        let told = Vec::new();
        let mut work = Work { tx, ids, places, paths, rows, report, now, told, renewed };
        for ready in batch {
            self.take_in(&mut work, ready).await?;
        }
        self.finish(work).await
    }

    /// The days on which what is new in a batch was published.
    fn days(&self, batch: &[Ready]) -> Vec<Day> {
        let dated = batch.iter().filter_map(|ready| match &ready.step {
            Step::New(text) if text.status == Status::Published => text.given,
            _ => None,
        });
        dated.map(|given| self.plan.zones.paper.civil(given.at).day()).collect()
    }

    async fn take_in(&mut self, work: &mut Work<'_>, ready: Ready) -> Result<()> {
        let Ready { line, fingerprint, comments, dates, step } = ready;
        match step {
            Step::New(text) if line.kind == "page" => {
                self.new_page(work, Arrival { line, fingerprint, text: *text });
                Ok(())
            }
            Step::New(text) => {
                self.new_article(work, Arrival { line, fingerprint, text: *text }).await
            }
            Step::Renew(text, known) => {
                self.renew(work, Arrival { line, fingerprint, text: *text }, known).await
            }
            Step::Tell(article, updated) => {
                work.tx.execute(store::TELL, args![article, updated, work.now]).await?;
                work.told.push(article);
                work.report.comments.untouched += comments;
                work.report.kind(&line.kind).updated += 1;
                Ok(())
            }
            Step::Unchanged | Step::Skip { .. } => {
                if let Step::Skip { reason, keep: true } = &step {
                    work.rows.items.push(ItemRow::skipped(&line, &fingerprint, reason));
                }
                note_unwritten(Ready { line, fingerprint, comments, dates, step }, work.report);
                Ok(())
            }
        }
    }

    async fn finish(&mut self, work: Work<'_>) -> Result<()> {
        let Work { mut tx, rows, report, now, told, renewed, .. } = work;
        let edition = self.desk.edition.id;
        report.redirects += rows.write(&mut tx, edition, &self.plan.source, now).await?;
        if renewed {
            number::place(&mut tx, edition).await?;
        }
        report.made = self.desk.counts;
        if self.desk.changed {
            journal::append(&mut tx, now, &Event::PaperChanged).await?;
        }
        if !told.is_empty() {
            journal::append(&mut tx, now, &Event::ArticlesImported { articles: told }).await?;
        }
        if self.dry_run {
            tx.rollback().await?;
            return self.desk.look(&mut *self.db.read().await?).await;
        }
        self.given.clear();
        tx.commit().await
    }

    async fn new_article(&mut self, work: &mut Work<'_>, mut arrival: Arrival) -> Result<()> {
        let id = work.ids.articles.pop().unwrap_or_default();
        let owner = work.ids.works.pop().unwrap_or_default();
        self.name(work, &mut arrival.text).await?;
        let path = work.paths.remove(&arrival.line.item);
        let place = self.place(&arrival.text, path);
        let text = &mut arrival.text;
        let is_public = place.at.is_some();
        let revision = if is_public { work.ids.revisions.pop() } else { None };
        let number = if is_public { work.ids.numbers.pop() } else { None };
        let sitemap =
            place.at.and_then(|at| work.next_place(self.plan.zones.paper.civil(at).day()));
        if let (Some(revision), Some(at)) = (revision, place.at) {
            work.rows.revise([revision, id, 1], Nature::First, at, text)?;
            work.rows.link(id, at, text);
            work.told.push(id);
        } else {
            work.rows.copy(id, text)?;
        }
        work.rows.works.push(owner);
        work.rows.articles.push(ArticleRow {
            id,
            work: owner,
            number,
            sitemap,
            slug: place.slug.clone(),
            path: place.path.clone(),
            stage: stage(text).word(),
            status: text.status.word(),
            genre: text.content.genre.word(),
            section: text.content.section.filter(|_| is_public),
            revision,
            revisions: i64::from(is_public),
            day: place.day.clone(),
            at: place.at.map(|at| at.0),
            updated: text.updated.map(|at| at.0),
            scheduled: text.scheduled.map(|given| given.at.0),
            scheduled_civil: self.scheduled_civil(text),
            source: self.plan.name_of(&arrival.line.item),
            modified: text.modified.clone(),
        });
        if let (Some(path), Some(own)) = (&place.path, own_path(text))
            && *path != own
        {
            let reason = format!("another article has its address: it is at /{path}");
            work.report.changed.push(Line { reason, ..arrival.line.clone() });
        }
        work.report.kind(&arrival.line.kind).imported += 1;
        self.about_article(work, id, &place, arrival);
        Ok(())
    }

    /// Everything about an article beside itself: where its old addresses lead, its comments,
    /// and what the report says of it.
    fn about_article(&mut self, work: &mut Work<'_>, id: i64, place: &Place, arrival: Arrival) {
        let Arrival { line, fingerprint, text } = arrival;
        let public = place.path.as_ref().filter(|_| place.at.is_some());
        let path = public.map(|path| self.desk.edition.path(path));
        // A rule finds a text by its slug and its first date: where either is another one, the
        // address is kept by itself.
        let moved = text.regular.iter().filter(|_| place.path != own_path(&text));
        // What readers never had at an address takes it from nobody.
        let is_public = place.at.is_some();
        let old = text.addresses.iter().filter(|_| is_public).chain(moved);
        for old in old.filter(|old| Some(*old) != place.path.as_ref()) {
            work.rows.lead(&self.desk, old, Some(id), path.as_deref());
        }
        if place.at.is_some() {
            let filed = self.desk.addresses(&text.filed, &text.signers);
            for (old, now) in filed.into_iter().chain(text.files.iter().cloned()) {
                work.rows.lead(&self.desk, &old, None, Some(&now));
            }
        }
        for comment in &text.comments {
            work.rows.comment(self.plan, id, &line.item, comment);
        }
        work.report.comments.archived += text.comments.len() as u64;
        note_text(&line, &text, work.report);
        work.rows
            .items
            .push(ItemRow { article: Some(id), ..ItemRow::of(&line, fingerprint, text) });
    }

    fn new_page(&mut self, work: &mut Work<'_>, mut arrival: Arrival) {
        let id = work.ids.pages.pop().unwrap_or_default();
        let asked = &arrival.text.content.slug;
        let slug = self.desk.page_slug(asked);
        if slug != *asked {
            let reason =
                format!("another page has its address: it is at {}", self.desk.page_path(&slug));
            work.report.changed.push(Line { reason, ..arrival.line.clone() });
        }
        let text = &mut arrival.text;
        work.rows.pages.push(PageRow {
            id,
            slug: slug.clone(),
            title: text.content.headline.clone(),
            description: text.content.standfirst.clone(),
            body: std::mem::take(&mut text.body),
            status: page_status(text),
            position: self.desk.page_slugs.len(),
            at: page_date(text).0,
            source: self.plan.name_of(&arrival.line.item),
        });
        work.report.kind(&arrival.line.kind).imported += 1;
        self.about_page(work, id, &slug, arrival);
    }

    /// Everything about a page beside itself.
    fn about_page(&mut self, work: &mut Work<'_>, id: i64, slug: &str, arrival: Arrival) {
        let Arrival { line, fingerprint, mut text } = arrival;
        if text.status == Status::Published {
            let target = self.desk.page_path(slug);
            for old in text.addresses.drain(..) {
                work.rows.lead(&self.desk, &old, None, Some(&target));
            }
            for (old, now) in text.files.drain(..) {
                work.rows.lead(&self.desk, &old, None, Some(&now));
            }
        }
        work.report.comments.with_item += text.comments.len() as u64;
        note_text(&line, &text, work.report);
        // A later import tells by this date whether somebody here has changed the page.
        let facts = text.raw.strip_prefix('{').unwrap_or("}");
        text.raw = format!("{{\"changed_at\":{},{facts}", page_date(&text).0);
        work.rows.items.push(ItemRow { page: Some(id), ..ItemRow::of(&line, fingerprint, text) });
    }

    /// Gives a text the ids of its section, topics and byline.
    async fn name(&mut self, work: &mut Work<'_>, text: &mut Text) -> Result<()> {
        let tx = &mut work.tx;
        let is_public = text.status == Status::Published;
        let section = text.filed.section.as_ref();
        text.content.section = Some(self.desk.section(tx, section, is_public).await?);
        text.content.topics = self.desk.topics(tx, &text.filed.topics).await?;
        let mut bylines = Vec::with_capacity(text.signers.len());
        for Signer { login, name } in &text.signers {
            let id = self.desk.byline(tx, login, name).await?;
            if !bylines.contains(&id) {
                bylines.push(id);
            }
        }
        text.content.bylines = bylines;
        Ok(())
    }

    /// Where a text stands: a public one under the civil date that it was given.
    fn place(&self, text: &Text, path: Option<String>) -> Place {
        let (Status::Published, Some(given)) = (text.status, text.given) else {
            return Place { slug: text.content.slug.clone(), path: None, day: None, at: None };
        };
        let path = path.or_else(|| own_path(text)).unwrap_or_default();
        let slug = path.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        Place {
            slug: slug.to_owned(),
            day: Some(self.plan.zones.paper.civil(given.at).day().iso()),
            at: Some(given.at),
            path: Some(path),
        }
    }

    /// What the clock on the wall will say when a text was to go out.
    fn scheduled_civil(&self, text: &Text) -> Option<String> {
        text.scheduled.map(|given| self.plan.zones.paper.civil(given.at).iso())
    }
}

impl Plan {
    /// What an item of this source is called in every paper that it comes to.
    fn name_of(&self, item: &str) -> String {
        format!("wordpress:{}:{item}", self.source)
    }
}

fn note_text(line: &Line, text: &Text, report: &mut Report) {
    let said = |reason: &String| Line { reason: reason.clone(), ..line.clone() };
    report.hidden.extend(text.hidden.as_ref().map(said));
    report.changed.extend(text.changed.as_ref().map(said));
    report.missing_media.extend(
        text.tally
            .missing
            .iter()
            .map(|address| Missing { address: address.clone(), item: line.item.clone() }),
    );
    report.texts.add(&text.tally);
    if let Some((word, is_taken)) = &text.label {
        let labels = if *is_taken { &mut report.labels.taken } else { &mut report.labels.offered };
        *labels.entry(word.clone()).or_default() += 1;
    }
    if let (Status::Published, Some(given)) = (text.status, text.given) {
        *report.dates.given.entry(given.from).or_default() += 1;
    }
}

/// Notes an item that nothing of comes in.
fn note_unwritten(ready: Ready, report: &mut Report) {
    report.comments.untouched += ready.comments;
    match ready.step {
        Step::Unchanged => report.kind(&ready.line.kind).unchanged += 1,
        Step::Skip { reason, .. } => report.skip(Line { reason, ..ready.line }),
        Step::New(_) | Step::Renew(..) | Step::Tell(..) => {}
    }
}

/// The address that a text's date and slug make.
fn own_path(text: &Text) -> Option<String> {
    text.given.map(|given| number::path(given.civil.day(), &text.content.slug))
}

/// Where a text stands on its desk.
fn stage(text: &Text) -> Stage {
    if text.status == Status::Published { Stage::Ready } else { Stage::Writing }
}

fn page_status(text: &Text) -> &'static str {
    if text.status == Status::Published { "published" } else { "draft" }
}

/// The date that a page was given; a draft may have none.
fn page_date(text: &Text) -> Utc {
    text.given.map_or(Utc(0), |given| given.at)
}
