//! An item that changed at its source: the paper's text follows, unless somebody here has
//! worked on it since.

use base::{Result, Tx, Utc, args};
use editorial::article::Status;
use editorial::revision;
use journal::Nature;

use super::batch::Known;
use super::report::{Line, Report};
use super::store;
use super::text::Text;
use super::writing::{Place, Rows, Writer, page_status, revision_row, stage, written};

/// An item that came before and has changed.
pub(super) struct Renewal {
    pub line: Line,
    pub fingerprint: String,
    pub text: Text,
    pub known: Known,
    /// The address for a text that readers get now.
    pub path: Option<String>,
}

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
}

impl Writer<'_> {
    /// Lets what the item became follow it.
    pub(super) async fn renew(
        &mut self,
        tx: &mut Tx,
        renewal: Renewal,
        rows: &mut Rows,
        report: &mut Report,
        now: Utc,
    ) -> Result<()> {
        match (renewal.known.article, renewal.known.page) {
            (Some(article), _) => self.renew_article(tx, article, renewal, rows, report, now).await,
            (None, Some(page)) => self.renew_page(tx, page, renewal, rows, report).await,
            (None, None) => {
                conflict(renewal, "the store does not say what it became", report);
                Ok(())
            }
        }
    }

    async fn renew_article(
        &mut self,
        tx: &mut Tx,
        id: i64,
        mut renewal: Renewal,
        rows: &mut Rows,
        report: &mut Report,
        now: Utc,
    ) -> Result<()> {
        let standing = Standing::take(tx, id).await?;
        let is_public = renewal.text.status == Status::Published;
        if standing.version > 0 {
            conflict(renewal, "it changed at its source and was worked on here", report);
            return Ok(());
        }
        if standing.status == Status::Published && !is_public {
            conflict(renewal, "readers have it here, and its source hides it now: withdraw it if it should go", report);
            return Ok(());
        }
        self.name(tx, &mut renewal.text).await?;
        let place = self.place_of(&standing, &renewal);
        if let Some(at) = place.at {
            self.renew_public(tx, &standing, &place, at, &mut renewal.text, rows, now).await?;
        } else {
            rows.copies.push((id, written(&renewal.text)?));
            self.set(tx, &standing, &place, &renewal.text, standing.revision, 0, None, now).await?;
        }
        let Renewal { line, fingerprint, text, .. } = renewal;
        report.kind(&line.kind).updated += 1;
        self.about_article(id, &place, &line, fingerprint, text, rows, report);
        Ok(())
    }

    /// What was public once keeps its address and its date for life.
    fn place_of(&self, standing: &Standing, renewal: &Renewal) -> Place {
        let fresh = self.place(&renewal.text, renewal.path.clone());
        match (standing.path.clone(), standing.first_published_at) {
            (Some(path), Some(at)) => Place {
                slug: standing.slug.clone(),
                path: Some(path),
                day: Some(self.plan.zones.paper.civil(at).day().iso()),
                at: Some(at),
            },
            _ => fresh,
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one article, passed once")]
    async fn renew_public(
        &mut self,
        tx: &mut Tx,
        standing: &Standing,
        place: &Place,
        at: Utc,
        text: &mut Text,
        rows: &mut Rows,
        now: Utc,
    ) -> Result<()> {
        let current = match standing.revision {
            Some(revision) => revision::find(tx, revision).await?,
            None => None,
        };
        // A slug is no part of a revision.
        let is_same = current.is_some_and(|current| {
            let mut kept = current.content;
            kept.slug.clone_from(&text.content.slug);
            kept == text.content
        });
        if is_same {
            tx.execute(store::NOTE_MODIFIED, args![standing.id, &text.modified]).await?;
            return Ok(());
        }
        let revision: i64 = tx.row(store::NEW_REVISIONS, args![1]).await?.get("id")?;
        let (nature, since) = if standing.revision.is_none() {
            (Nature::First, at)
        } else {
            // An update without a line: the history shows it, the readers' clock stays.
            (Nature::Update, now)
        };
        let number = match standing.revision {
            None => Some(tx.row(store::NEW_NUMBERS, args![1]).await?.get("n")?),
            Some(_) => None,
        };
        let revisions = standing.revisions + 1;
        // The row goes in before the statement that takes ids for the next one.
        let row = revision_row(revision, standing.id, revisions, nature, since, text)?;
        super::writing::write_revision(tx, row).await?;
        self.set(tx, standing, place, text, Some(revision), revisions, number, now).await?;
        for unlink in [store::UNLINK_TOPICS, store::UNLINK_BYLINES, store::UNLINK_ASSETS, store::DROP_COPY] {
            tx.execute(unlink, args![standing.id]).await?;
        }
        rows.link(standing.id, at, text);
        rows.told.push(standing.id);
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one article, passed once")]
    async fn set(
        &self,
        tx: &mut Tx,
        standing: &Standing,
        place: &Place,
        text: &Text,
        revision: Option<i64>,
        revisions: i64,
        number: Option<i64>,
        now: Utc,
    ) -> Result<()> {
        let is_public = place.at.is_some();
        tx.execute(
            store::RENEW_ARTICLE,
            args![
                standing.id,
                text.status.word(),
                stage(text).word(),
                text.content.genre.word(),
                text.content.section.filter(|_| is_public),
                revision,
                revisions,
                number,
                &place.slug,
                &place.path,
                &place.day,
                place.at,
                &text.modified,
                now,
                text.scheduled.map(|given| given.at),
                text.scheduled.map(|given| self.plan.zones.paper.civil(given.at).iso())
            ],
        )
        .await?;
        Ok(())
    }

    async fn renew_page(
        &mut self,
        tx: &mut Tx,
        id: i64,
        renewal: Renewal,
        rows: &mut Rows,
        report: &mut Report,
    ) -> Result<()> {
        let row = tx.row(store::TAKE_PAGE, args![id]).await?;
        let (changed_at, slug): (Utc, String) = (row.get("changed_at")?, row.get("slug")?);
        let before: serde_json::Value = row.json("raw")?;
        // The page bears the date that it was given until somebody here changes it.
        if before["changed_at"].as_i64() != Some(changed_at.0) {
            conflict(renewal, "it changed at its source and was worked on here", report);
            return Ok(());
        }
        let Renewal { line, fingerprint, text, .. } = renewal;
        let at = text.given.map_or(Utc(0), |given| given.at);
        let content = &text.content;
        tx.execute(
            store::RENEW_PAGE,
            args![id, &content.headline, &content.standfirst, &text.body, page_status(&text), at],
        )
        .await?;
        self.desk.changed = true;
        report.kind(&line.kind).updated += 1;
        self.about_page(id, &slug, &line, fingerprint, text, rows, report);
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
        })
    }
}

fn conflict(renewal: Renewal, reason: &str, report: &mut Report) {
    report.comments.untouched += renewal.text.comments.len() as u64;
    report.kind(&renewal.line.kind).conflicts += 1;
    report.conflicts.push(Line { reason: reason.to_owned(), ..renewal.line });
}
