//! Waking those who follow, and following without losing one's place.

use base::{Db, Result};
use tokio::sync::watch;

use crate::{Entry, after, head};

/// How many entries a follower reads at a time.
const BATCH: i64 = 500;

/// Rings when the log may have grown. Clones ring the same bell.
#[derive(Clone, Debug)]
pub struct Wake(watch::Sender<i64>);

impl Default for Wake {
    fn default() -> Wake {
        Wake(watch::channel(0).0)
    }
}

impl Wake {
    /// Says that the log has grown to `n`. Who rings for what is known wakes nobody, so that
    /// a follower may ring for what it has found without waking itself.
    pub fn ring(&self, n: i64) {
        self.0.send_if_modified(|known| {
            let grown = n > *known;
            *known = n.max(*known);
            grown
        });
    }

    /// Somebody who listens.
    pub fn listen(&self) -> watch::Receiver<i64> {
        self.0.subscribe()
    }
}

/// Reads the log in order from a place of its own.
#[derive(Clone, Debug)]
pub struct Follower {
    at: i64,
}

impl Follower {
    /// A follower that has seen everything so far.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn at_head(db: &Db) -> Result<Follower> {
        let at = head(&mut *db.read().await?).await?;
        Ok(Follower { at })
    }

    /// A follower that has seen everything up to `n`.
    pub fn at(n: i64) -> Follower {
        Follower { at: n }
    }

    /// The last number seen.
    pub fn position(&self) -> i64 {
        self.at
    }

    /// What happened since; empty when nothing did. `None` when the log does not go on
    /// where this follower stands (the store was restored): forget everything.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn catch_up(&mut self, db: &Db) -> Result<Option<Vec<Entry>>> {
        let mut read = db.read().await?;
        let now = head(&mut read).await?;
        let entries = after(&mut read, self.at, BATCH).await?;
        let follows = entries.first().is_none_or(|first| first.n == self.at + 1);
        if now < self.at || !follows {
            self.at = now;
            return Ok(None);
        }
        self.at = entries.last().map_or(self.at, |last| last.n);
        Ok(Some(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::Wake;

    #[test]
    fn ringing_for_what_is_known_wakes_nobody() {
        let wake = Wake::default();
        let ear = wake.listen();
        wake.ring(3);
        assert!(ear.has_changed().is_ok_and(|heard| heard));
        let ear = wake.listen();
        wake.ring(3);
        wake.ring(2);
        assert!(ear.has_changed().is_ok_and(|heard| !heard));
    }
}
