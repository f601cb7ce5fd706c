//! Sending an article out at its hour, and taking that back.

use base::civil::Resolved;
use base::{Civil, Tx, Utc, args};
use journal::Event;
use paper::Right;
use serde_json::json;

use super::act::{Acting, newest_content};
use super::publish::objections;
use super::refusal::{Refusal, Refused};
use super::{Status, store};

/// The hour that an editor chose: what the clock on the wall will say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hour {
    /// Civil time in the publication's zone.
    pub civil: Civil,
    /// Which of two, where clocks are put back over it.
    pub second_occurrence: Option<bool>,
}

/// Schedules a draft; one that is scheduled gets the new hour.
///
/// # Errors
/// Every rule that stands against publication at that hour.
pub async fn schedule(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    hour: Hour,
    second_reader: Option<&str>,
) -> Result<Utc, Refused> {
    acting.needs(Right::Schedule)?;
    let article = acting.take(tx, id).await?;
    article.must_be(&[Status::Draft, Status::Scheduled])?;
    let at = resolve(acting.zone, hour)?;
    if at <= acting.now {
        return Err(Refusal::TimeIsPast.into());
    }
    let content = newest_content(tx, &article).await?;
    let then = Acting { now: at, ..acting.clone() };
    let against = objections(tx, &then, &article, &content, second_reader).await?;
    if !against.is_empty() {
        return Err(Refused::By(against));
    }
    tx.execute(store::SCHEDULED, args![id, at, hour.civil.iso(), acting.now]).await?;
    let detail =
        json!({ "at": at.to_rfc3339(), "civil": hour.civil.iso(), "second_reader": second_reader });
    acting.note(tx, "schedule", id, detail).await?;
    journal::append(tx, acting.now, &Event::ArticleScheduled { article: id }).await?;
    Ok(at)
}

/// Makes a scheduled article a draft again; `why` is told when nobody asked for it.
///
/// # Errors
/// When it is not scheduled, or the store fails.
pub async fn unschedule(
    tx: &mut Tx,
    acting: &Acting<'_>,
    id: i64,
    why: Option<&str>,
) -> Result<(), Refused> {
    acting.needs(Right::Schedule)?;
    acting.take(tx, id).await?.must_be(&[Status::Scheduled])?;
    tx.execute(store::UNSCHEDULED, args![id, acting.now]).await?;
    acting.note(tx, "unschedule", id, json!({ "why": why })).await?;
    journal::append(tx, acting.now, &Event::ArticleUnscheduled { article: id }).await?;
    Ok(())
}

/// Ids of at most `limit` articles whose hour has come, the earliest first.
///
/// # Errors
/// When the store cannot be read.
pub async fn due(tx: &mut Tx, now: Utc, limit: i64) -> base::Result<Vec<i64>> {
    let rows = tx.rows(store::DUE, args![now, limit]).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// When the next scheduled article is due.
///
/// # Errors
/// When the store cannot be read.
pub async fn next_due(tx: &mut Tx) -> base::Result<Option<Utc>> {
    tx.row(store::NEXT_DUE, &[]).await?.get("at")
}

/// Works out the instants of every scheduled article anew: a government may have moved
/// its clocks since the editor chose the hour, and this program brings newer zone data.
/// Says how many moved.
///
/// # Errors
/// When the store fails.
pub async fn resolve_anew(tx: &mut Tx, zone: &base::Zone) -> base::Result<u64> {
    let mut moved = 0;
    for row in tx.rows(store::SCHEDULED_HOURS, &[]).await? {
        let (id, known): (i64, Utc) = (row.get("id")?, row.get("scheduled_at")?);
        let civil: Civil = row.word("scheduled_civil")?;
        let at = match zone.resolve(civil) {
            Resolved::Once(at) | Resolved::Never(at) => at,
            // The editor chose one of the two: it stays.
            Resolved::Twice(first, second) if known == first || known == second => known,
            Resolved::Twice(first, _) => first,
        };
        if at != known {
            moved += tx.execute(store::MOVE_SCHEDULE, args![id, at]).await?;
        }
    }
    Ok(moved)
}

fn resolve(zone: &base::Zone, hour: Hour) -> Result<Utc, Refusal> {
    match zone.resolve(hour.civil) {
        Resolved::Once(at) => Ok(at),
        Resolved::Never(_) => Err(Refusal::TimeNeverHappens),
        Resolved::Twice(first, second) => match hour.second_occurrence {
            Some(false) => Ok(first),
            Some(true) => Ok(second),
            None => Err(Refusal::TimeHappensTwice(first, second)),
        },
    }
}
