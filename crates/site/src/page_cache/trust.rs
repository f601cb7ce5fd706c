//! Whether the cache can know what happened. A process that was stopped, or cut off from its
//! store, has heard of nothing meanwhile: before it answers from what it keeps, it looks.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use base::Stopwatch;
use tokio::sync::watch;

/// When the journal was last looked at, and for how long that is enough.
pub(super) struct Trust {
    began: Stopwatch,
    /// Microseconds since it began when the last look that succeeded was begun.
    looked: AtomicU64,
    tells: watch::Sender<()>,
    lasts: Option<Duration>,
}

impl Trust {
    /// Without a term, whoever owns the cache tells it of everything itself.
    pub(super) fn lasting(lasts: Option<Duration>) -> Trust {
        let (began, tells) = (Stopwatch::start(), watch::channel(()).0);
        Trust { began, looked: AtomicU64::new(0), tells, lasts }
    }

    /// The present, in its own count.
    pub(super) fn now(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_micros()).unwrap_or(u64::MAX)
    }

    /// Notes that a look that was begun at `at` saw everything.
    pub(super) fn looked(&self, at: u64) {
        self.looked.fetch_max(at, Ordering::Relaxed);
        self.tells.send_replace(());
    }

    pub(super) fn holds(&self) -> bool {
        let Some(lasts) = self.lasts else { return true };
        let since = self.now().saturating_sub(self.looked.load(Ordering::Relaxed));
        u128::from(since) <= lasts.as_micros()
    }

    /// Waits for a look, at most so long; whether it holds then.
    pub(super) async fn regained(&self, most: Duration) -> bool {
        let mut hears = self.tells.subscribe();
        let look = async {
            while !self.holds() {
                if hears.changed().await.is_err() {
                    return;
                }
            }
        };
        // Whether it came or not, what counts is whether it holds.
        let _: Result<(), _> = tokio::time::timeout(most, look).await;
        self.holds()
    }
}
