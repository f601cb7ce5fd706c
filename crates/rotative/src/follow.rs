//! Following the journal in this process: what this one did is seen at once, what another
//! process did some milliseconds later on SQLite, within a quarter of a second on PostgreSQL.

use std::time::Duration;

use anyhow::Result;
use base::db::Pulse;
use editorial::visibility;
use journal::{Entry, Follower, Wake};
use tokio::sync::watch;

use crate::after::{Consequence, after};
use crate::open::Paper;

/// How often the log is read where nothing else says that it may have grown.
const LOOK: Duration = Duration::from_millis(250);

/// How often SQLite is asked whether another process has committed: it costs it no reading.
const PULSE: Duration = Duration::from_millis(5);

/// How long after a look at the log what is kept may be served: a few looks may fail.
pub const TRUSTED: Duration = Duration::from_secs(1);

/// Follows the journal until `stop` says so, and drops what became stale.
pub async fn run(
    paper: Paper,
    site: site::Site,
    wake: Wake,
    mut follower: Follower,
    mut stop: watch::Receiver<bool>,
) {
    let mut news = wake.listen();
    let mut pulse = paper.db.pulse().await.unwrap_or_default();
    while !*stop.borrow() {
        let began = site.pages().begin_look();
        match catch_up(&paper.db, &site, &mut follower).await {
            Ok(()) => {
                site.pages().looked(began);
                wake.ring(follower.position());
            }
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "the journal could not be followed");
            }
        }
        tokio::select! {
            () = others(pulse.as_mut()) => {}
            _ = news.changed() => {}
            _ = stop.changed() => {}
        }
    }
}

/// Ends when another process may have committed, and every [`LOOK`].
async fn others(pulse: Option<&mut Pulse>) {
    let Some(pulse) = pulse else { return tokio::time::sleep(LOOK).await };
    for _ in 0..LOOK.as_millis() / PULSE.as_millis() {
        tokio::time::sleep(PULSE).await;
        // A file that cannot be asked is looked at every [`LOOK`], and complained of no oftener.
        if pulse.has_changed().await.unwrap_or(false) {
            return;
        }
    }
}

/// Deals with everything that happened since the follower last looked. When it returns, nothing
/// of what is kept in memory is older than the follower's place.
///
/// # Errors
/// When the store cannot be read; the follower then stays where it was, and so does what it
/// has not dealt with.
pub async fn catch_up(db: &base::Db, site: &site::Site, follower: &mut Follower) -> Result<()> {
    loop {
        let mut ahead = follower.clone();
        match ahead.catch_up(db).await? {
            None => {
                site.forget_facts();
                site.pages().empty(Some(ahead.position()));
            }
            Some(entries) if entries.is_empty() => return Ok(()),
            Some(entries) => apply(db, site, &entries).await?,
        }
        *follower = ahead;
    }
}

/// Drops what these events made stale, and nothing else.
async fn apply(db: &base::Db, site: &site::Site, entries: &[Entry]) -> Result<()> {
    let mut read = db.read().await?;
    for Entry { n, event, .. } in entries {
        let mut tags = Default::default();
        let mut is_everything = false;
        for consequence in after(event) {
            match consequence {
                Consequence::Facts => {
                    site.forget_facts();
                    is_everything = true;
                }
                Consequence::Everything => is_everything = true,
                Consequence::Pages(_) | Consequence::Front(_) => {
                    tags = visibility::moved(&mut read, event).await?;
                }
                // The scheduler listens by itself.
                Consequence::Schedule => {}
            }
        }
        if is_everything {
            site.pages().empty(Some(*n));
        } else {
            site.pages().moved(*n, tags.iter().map(String::as_str));
        }
    }
    Ok(())
}
