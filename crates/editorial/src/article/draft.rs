//! Beginning an article, and saving what is written. Saving is not a revision.

use base::{Tx, Utc, args};
use paper::Right;

use super::act::Acting;
use super::content::Content;
use super::refusal::{Refusal, Refused};
use super::{Stage, Status, number, store};

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkingCopy {
    /// The text.
    pub content: Content,
    /// How often it was saved.
    pub counter: i64,
    /// When it was last saved.
    pub saved_at: Utc,
    /// By whom.
    pub saved_by: String,
}

/// Begins an article in `edition` and gives its id. `work` links it to its translations.
///
/// # Errors
/// When the actor may not write, the body is not in order, or the store fails.
pub async fn begin(
    tx: &mut Tx,
    acting: &Acting<'_>,
    edition: i64,
    work: Option<&str>,
    content: &Content,
) -> Result<i64, Refused> {
    acting.needs(Right::Write)?;
    in_order(content)?;
    let work = number::work(tx, work).await?;
    let row = tx
        .row(
            store::BEGIN,
            args![
                work,
                edition,
                &content.slug,
                Stage::Writing.word(),
                Status::Draft.word(),
                content.genre.word(),
                acting.now
            ],
        )
        .await?;
    let id: i64 = row.get("id")?;
    write_copy(tx, acting, id, content).await?;
    acting.note(tx, "begin", id, serde_json::json!({})).await?;
    Ok(id)
}

/// Saves the working copy over counter `seen` and gives the new counter.
///
/// # Errors
/// [`Refusal::SavedMeanwhile`] when somebody else saved since; else as [`begin`].
pub async fn save(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: i64,
    seen: i64,
    content: &Content,
) -> Result<i64, Refused> {
    acting.needs(Right::Write)?;
    in_order(content)?;
    let found = acting.take(tx, article).await?;
    found.must_be(&[Status::Draft, Status::Scheduled, Status::Published, Status::Suspended])?;
    let counter = working_copy(tx, article).await?.map_or(0, |c| c.counter);
    if counter != seen {
        return Err(Refusal::SavedMeanwhile(counter).into());
    }
    write_copy(tx, acting, article, content).await?;
    Ok(counter + 1)
}

/// The working copy of an article, if somebody is writing; for staff alone.
///
/// # Errors
/// When the store cannot be read.
pub async fn working_copy(tx: &mut Tx, article: i64) -> base::Result<Option<WorkingCopy>> {
    let row = tx.maybe_row(store::WORKING_COPY, args![article]).await?;
    row.map(|row| {
        Ok(WorkingCopy {
            content: row.json("content")?,
            counter: row.get("counter")?,
            saved_at: row.get("saved_at")?,
            saved_by: row.get("saved_by")?,
        })
    })
    .transpose()
}

async fn write_copy(
    tx: &mut Tx,
    acting: &Acting<'_>,
    article: i64,
    content: &Content,
) -> base::Result<()> {
    let written =
        serde_json::to_string(content).map_err(|error| base::Error::corrupt(error.to_string()))?;
    tx.execute(store::SAVE_COPY, args![article, written, acting.now, &acting.actor.name]).await?;
    Ok(())
}

fn in_order(content: &Content) -> Result<(), Refused> {
    let mut faults: Vec<Refusal> = content.body.faults().into_iter().map(Refusal::Body).collect();
    faults.extend(content.fields_with_nul().map(Refusal::Nul));
    if !content.slug.is_empty() && !base::slug::is_valid(&content.slug) {
        faults.push(Refusal::BadSlug(content.slug.clone()));
    }
    if faults.is_empty() {
        return Ok(());
    }
    Err(Refused::By(faults))
}
