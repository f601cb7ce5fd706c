//! Following the journal in this process: what other processes and other nodes did is
//! seen within half a second, what this one did at once.

use std::time::Duration;

use anyhow::Result;
use journal::{Follower, Wake};
use tokio::sync::watch;

use crate::after::{Consequence, after};
use crate::open::Paper;

/// How often the store is asked whether somebody else has committed.
const LOOK: Duration = Duration::from_millis(250);

/// Follows the journal until `stop` says so, and drops what became stale.
pub async fn run(
    paper: Paper,
    site: site::Site,
    wake: Wake,
    mut follower: Follower,
    mut stop: watch::Receiver<bool>,
) {
    let mut news = wake.listen();
    while !*stop.borrow() {
        match catch_up(&paper, &site, &mut follower).await {
            Ok(()) => wake.ring(follower.position()),
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "the journal could not be followed");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK) => {}
            _ = news.changed() => {}
            _ = stop.changed() => {}
        }
    }
}

/// Deals with everything that happened since the follower last looked.
///
/// # Errors
/// When the store cannot be read; the follower then stays where it was.
pub async fn catch_up(paper: &Paper, site: &site::Site, follower: &mut Follower) -> Result<()> {
    loop {
        match follower.catch_up(&paper.db).await? {
            None => site.forget_facts(),
            Some(entries) if entries.is_empty() => return Ok(()),
            Some(entries) => {
                let all = entries.iter().flat_map(|entry| after(&entry.event));
                for consequence in all {
                    match consequence {
                        Consequence::Facts => site.forget_facts(),
                        // Pages are rendered from the store at each request, and the
                        // scheduler listens by itself: nothing is kept that could be stale.
                        Consequence::Pages(_) | Consequence::Front(_) | Consequence::Schedule => {}
                    }
                }
            }
        }
    }
}
