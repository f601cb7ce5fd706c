//! The scheduler: sends out what is due, within its second, exactly once, through the
//! same `publish()` as an editor.

use std::time::Duration;

use anyhow::Result;
use base::Utc;
use editorial::article::act::Acting;
use editorial::article::publish::publish;
use editorial::article::refusal::Refused;
use editorial::article::schedule::{due, next_due, resolve_anew, unschedule};
use journal::Wake;
use paper::{Actor, Publication};
use tokio::sync::watch;

use crate::open::Paper;

/// How many due articles are looked up at a time.
const BATCH: i64 = 100;

/// The longest nap: another process may have scheduled something.
const NAP: Duration = Duration::from_millis(500);

/// How often what is kept for a time only is looked at.
const SWEEP: Duration = Duration::from_secs(24 * 3600);

/// A run later than this is reported.
const LATE: Duration = Duration::from_secs(1);

/// Sends out everything that is due by now; says how many articles went out.
///
/// # Errors
/// When the store fails; what had gone out stays out.
pub async fn run_due(paper: &Paper, publication: &Publication, wake: &Wake) -> Result<usize> {
    let now = paper.clock.now();
    let mut out = 0;
    loop {
        let ids = due(&mut *paper.db.read().await?, now, BATCH).await?;
        if ids.is_empty() {
            return Ok(out);
        }
        for id in ids {
            out += usize::from(send_out(paper, publication, id, wake).await?);
        }
    }
}

/// Publishes one scheduled article; one that its checks refuse becomes a draft again, so
/// that it is not tried for ever and the desk sees why.
async fn send_out(paper: &Paper, publication: &Publication, id: i64, wake: &Wake) -> Result<bool> {
    let actor = Actor::scheduler();
    let acting = Acting {
        now: paper.clock.now(),
        actor: &actor,
        zone: &publication.zone,
        rules: &publication.rules,
    };
    let mut tx = paper.db.write().await?;
    let article = acting.take(&mut tx, id).await;
    // Another node may have sent it out between the look and the lock.
    let at = match article {
        Ok(article) => article.scheduled_at.filter(|&at| at <= acting.now),
        Err(Refused::By(_)) => None,
        Err(Refused::Failed(error)) => return Err(error.into()),
    };
    let Some(at) = at else { return Ok(false) };
    let reader = scheduled_reader(&mut tx, id).await?;
    match publish(&mut tx, &acting, id, reader.as_deref()).await {
        Ok(published) => {
            tx.commit().await?;
            wake.ring(published.sequence);
            report_lateness(id, at, acting.now);
            Ok(true)
        }
        Err(Refused::Failed(error)) => Err(error.into()),
        Err(refused @ Refused::By(_)) => {
            tx.rollback().await?;
            let why = refused.to_string();
            tracing::error!(article = id, why, "a scheduled article did not go out");
            let mut tx = paper.db.write().await?;
            if let Err(Refused::Failed(error)) = unschedule(&mut tx, &acting, id, Some(&why)).await
            {
                return Err(error.into());
            }
            tx.commit().await?;
            Ok(false)
        }
    }
}

/// Who read the text before it was scheduled, from the audit of that act.
async fn scheduled_reader(tx: &mut base::Tx, id: i64) -> Result<Option<String>> {
    let acts = paper::audit::of(tx, &format!("article:{id}")).await?;
    let last = acts.iter().rev().find(|line| line.act == "schedule");
    let detail = last.and_then(|line| serde_json::from_str::<serde_json::Value>(&line.detail).ok());
    Ok(detail.and_then(|detail| detail["second_reader"].as_str().map(str::to_owned)))
}

fn report_lateness(article: i64, due: Utc, now: Utc) {
    let late = now.since(due);
    if late > LATE {
        tracing::warn!(
            article,
            late_ms = u64::try_from(late.as_millis()).unwrap_or(u64::MAX),
            "a scheduled article went out late"
        );
    } else {
        tracing::info!(article, "a scheduled article went out");
    }
}

/// Runs until `stop` says so.
pub async fn run(
    paper: Paper,
    publication: Publication,
    wake: Wake,
    mut stop: watch::Receiver<bool>,
) {
    let mut news = wake.listen();
    let anew = async {
        let mut tx = paper.db.write().await?;
        let moved = resolve_anew(&mut tx, &publication.zone).await?;
        tx.commit().await?;
        anyhow::Ok(moved)
    };
    match anew.await {
        Ok(0) => {}
        Ok(moved) => tracing::warn!(moved, "scheduled hours moved with the zone's clocks"),
        Err(error) => tracing::error!(%error, "scheduled hours could not be looked at"),
    }
    let mut swept: Option<Utc> = None;
    while !*stop.borrow() {
        let now = paper.clock.now();
        if swept.is_none_or(|at| now.since(at) >= SWEEP) {
            sweep(&paper, now).await;
            swept = Some(now);
        }
        if let Err(error) = run_due(&paper, &publication, &wake).await {
            tracing::error!(error = format!("{error:#}"), "the scheduler will try again");
        }
        let nap = until_next(&paper).await.unwrap_or(NAP);
        tokio::select! {
            () = tokio::time::sleep(nap) => {}
            _ = news.changed() => {}
            _ = stop.changed() => {}
        }
    }
}

/// Erases what is kept for a time only.
async fn sweep(paper: &Paper, now: Utc) {
    let erase = async {
        let mut tx = paper.db.write().await?;
        let erased = paper::permission::forget_old(&mut tx, now).await?;
        tx.commit().await?;
        anyhow::Ok(erased)
    };
    match erase.await {
        Ok(0) => {}
        Ok(erased) => tracing::info!(erased, "old requests for permission were erased"),
        Err(error) => tracing::error!(error = format!("{error:#}"), "old requests stay for now"),
    }
}

async fn until_next(paper: &Paper) -> Result<Duration> {
    let next = next_due(&mut *paper.db.read().await?).await?;
    let now = paper.clock.now();
    Ok(next.map_or(NAP, |at| at.since(now)).clamp(Duration::from_millis(5), NAP))
}
