//! An item that changed at its source: the paper's text follows, unless somebody here has
//! worked on it since.

use base::{Result, Tx, Utc, args};
use editorial::article::Status;
use editorial::revision;
use journal::Nature;

use super::work::{Work, numbers};
use super::{Arrival, Place, Writer, own_path, page_date, page_status, stage};
use crate::import::wordpress::batch::Known;
use crate::import::wordpress::report::{Line, Report};
use crate::import::wordpress::store;
use crate::import::wordpress::text::Text;

/// An article as it stands.
struct Standing {
    id: i64,
    version: i64,
    status: Status,
    revision: Option<i64>,
    revisions: i64,
    slug: String,
    path: Option<String>,
    first_published_at: Option<Utc>,
    updated_at: Option<Utc>,
}

/// What a renewed article points at.
#[derive(Clone, Copy)]
struct Shows {
    revision: Option<i64>,
    revisions: i64,
    /// The public number of one that readers get for the first time.
    number: Option<i64>,
}

impl Writer<'_> {
    /// Lets what the item became follow it.
    pub(super) async fn renew(
        &mut self,
        work: &mut Work<'_>,
        arrival: Arrival,
        known: Known,
    ) -> Result<()> {
        match (known.article, known.page) {
            (Some(article), _) => self.renew_article(work, article, arrival, &known).await,
            (None, Some(page)) => self.renew_page(work, page, arrival, &known).await,
            (None, None) => {
                conflict(arrival, "the store does not say what it became", work.report);
                Ok(())
            }
        }
    }

    async fn renew_article(
        &mut self,
        work: &mut Work<'_>,
        id: i64,
        mut arrival: Arrival,
        known: &Known,
    ) -> Result<()> {
        let standing = Standing::take(&mut work.tx, id).await?;
        if standing.version > 0 {
            worked_on(arrival, known, work.report);
            return Ok(());
        }
        if standing.status == Status::Published && arrival.text.status != Status::Published {
            let reason =
                "readers have it here, and its source hides it now: withdraw it if it should go";
            conflict(arrival, reason, work.report);
            return Ok(());
        }
        self.name(work, &mut arrival.text).await?;
        let path = work.paths.remove(&arrival.line.item);
        let place = self.place_of(&standing, &arrival.text, path);
        if let Some(at) = place.at {
            self.renew_public(work, &standing, &place, at, &mut arrival.text).await?;
        } else {
            work.rows.copy(id, &arrival.text)?;
            let shows = Shows { revision: None, revisions: 0, number: None };
            self.set(work, &standing, &place, &arrival.text, shows).await?;
        }
        // Its date or slug may have changed at its source: the address there leads here.
        arrival.text.addresses.extend(own_path(&arrival.text).filter(|_| place.at.is_some()));
        work.report.kind(&arrival.line.kind).updated += 1;
        self.about_article(work, id, &place, arrival);
        Ok(())
    }

    /// What was public once keeps its address and its date for life.
    fn place_of(&self, standing: &Standing, text: &Text, path: Option<String>) -> Place {
        match (standing.path.clone(), standing.first_published_at) {
            (Some(path), Some(at)) => Place {
                slug: standing.slug.clone(),
                path: Some(path),
                day: Some(self.plan.zones.paper.civil(at).day().iso()),
                at: Some(at),
            },
            _ => self.place(text, path),
        }
    }

    async fn renew_public(
        &mut self,
        work: &mut Work<'_>,
        standing: &Standing,
        place: &Place,
        at: Utc,
        text: &mut Text,
    ) -> Result<()> {
        let id = standing.id;
        let current = match standing.revision {
            Some(revision) => revision::find(&mut work.tx, revision).await?,
            None => None,
        };
        let is_same = current.is_some_and(|mut current| {
            // The slug is the article's, not its revisions'.
            current.content.slug.clone_from(&text.content.slug);
            current.content == text.content
        });
        if is_same {
            let updated = self.updated(standing, text);
            work.tx.execute(store::NOTE_MODIFIED, args![id, &text.modified, updated]).await?;
            if updated != standing.updated_at {
                work.told.push(id);
            }
            return Ok(());
        }
        // An update without a line: the history shows it, the readers' clock stays.
        let (nature, since, number) = match standing.revision {
            Some(_) => (Nature::Update, work.now, None),
            None => (Nature::First, at, numbers(&mut work.tx, 1).await?.pop()),
        };
        let revision = work.ids.revisions.pop();
        let revisions = standing.revisions + 1;
        work.rows.revise([revision.unwrap_or_default(), id, revisions], nature, since, text)?;
        self.set(work, standing, place, text, Shows { revision, revisions, number }).await?;
        for unlink in
            [store::UNLINK_TOPICS, store::UNLINK_BYLINES, store::UNLINK_ASSETS, store::DROP_COPY]
        {
            work.tx.execute(unlink, args![id]).await?;
        }
        work.rows.link(id, at, text);
        work.told.push(id);
        Ok(())
    }

    /// When readers are told that it was last updated: what they were told, where nobody says
    /// otherwise.
    fn updated(&self, standing: &Standing, text: &Text) -> Option<Utc> {
        if self.plan.told.is_some() { text.updated } else { standing.updated_at }
    }

    async fn set(
        &self,
        work: &mut Work<'_>,
        standing: &Standing,
        place: &Place,
        text: &Text,
        shows: Shows,
    ) -> Result<()> {
        let values = args![
            standing.id,
            text.status.word(),
            stage(text).word(),
            text.content.genre.word(),
            text.content.section.filter(|_| place.at.is_some()),
            shows.revision,
            shows.revisions,
            shows.number,
            &place.slug,
            &place.path,
            &place.day,
            place.at,
            &text.modified,
            work.now,
            text.scheduled.map(|given| given.at),
            self.scheduled_civil(text),
            self.updated(standing, text)
        ];
        work.tx.execute(store::RENEW_ARTICLE, values).await?;
        Ok(())
    }

    async fn renew_page(
        &mut self,
        work: &mut Work<'_>,
        id: i64,
        arrival: Arrival,
        known: &Known,
    ) -> Result<()> {
        let row = work.tx.row(store::TAKE_PAGE, args![id]).await?;
        let (changed_at, slug): (Utc, String) = (row.get("changed_at")?, row.get("slug")?);
        let before: serde_json::Value = row.json("raw")?;
        if before["changed_at"].as_i64() != Some(changed_at.0) {
            worked_on(arrival, known, work.report);
            return Ok(());
        }
        let text = &arrival.text;
        let content = &text.content;
        let values = args![
            id,
            &content.headline,
            &content.standfirst,
            &text.body,
            page_status(text),
            page_date(text)
        ];
        work.tx.execute(store::RENEW_PAGE, values).await?;
        self.desk.changed = true;
        work.report.kind(&arrival.line.kind).updated += 1;
        self.about_page(work, id, &slug, arrival);
        Ok(())
    }
}

impl Standing {
    async fn take(tx: &mut Tx, id: i64) -> Result<Standing> {
        let row = tx.row(store::TAKE_ARTICLE, args![id]).await?;
        Ok(Standing {
            id,
            version: row.get("version")?,
            status: row.word("status")?,
            revision: row.get("revision_id")?,
            revisions: row.get("revisions")?,
            slug: row.get("slug")?,
            path: row.get("path")?,
            first_published_at: row.get("first_published_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

/// Somebody has worked on it here: a conflict, unless only files came late.
fn worked_on(arrival: Arrival, known: &Known, report: &mut Report) {
    if arrival.fingerprint != known.fingerprint {
        conflict(arrival, "it changed at its source and was worked on here", report);
        return;
    }
    report.comments.untouched += arrival.text.comments.len() as u64;
    report.kind(&arrival.line.kind).unchanged += 1;
}

fn conflict(arrival: Arrival, reason: &str, report: &mut Report) {
    report.comments.untouched += arrival.text.comments.len() as u64;
    report.kind(&arrival.line.kind).conflicts += 1;
    report.conflicts.push(Line { reason: reason.to_owned(), ..arrival.line });
}
