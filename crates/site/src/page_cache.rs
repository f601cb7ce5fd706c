//! Pages that were printed, kept until something in them changes.
//!
//! A page is printed once, for everybody who waits for it, and kept with the tags of all that
//! it was made from. It goes when one of them moves in the journal, when the clock makes it
//! untrue, or when there is no more room. What makes it exact is a fence: a printing notes the
//! journal's number that was applied before it began to read, and what it printed is kept only
//! if no tag of it has moved past that number; otherwise it is served once. A hit looks at no
//! tag: whatever is found may be served.

mod answer;
mod ledger;
mod packed;
mod trust;

pub use answer::Kept;
pub use ledger::Figures;

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use base::Utc;
use tokio::sync::watch;

use ledger::{Began, Ledger};
use trust::Trust;

/// How many parts the shelf has: who looks in one does not wait for who puts into another.
const PARTS: usize = 16;

/// A page's place on the shelf: the edition and what was asked of it.
pub type Key = Arc<str>;

/// Marks an answer that the cache may keep: all of it stands in memory, and it depends on
/// nothing but the address and what was noted while it was read.
#[derive(Clone, Copy, Debug)]
pub struct Keepable;

/// An answer as it was printed.
#[derive(Debug)]
pub struct Printed {
    /// Its status.
    pub status: StatusCode,
    /// Its head, without what depends on who asks.
    pub head: HeaderMap,
    /// Its bytes.
    pub body: Bytes,
    /// What it depends on.
    pub tags: Vec<String>,
    /// When the clock makes it untrue.
    pub valid_until: Option<Utc>,
}

/// What the cache has for somebody who asks.
pub enum Asked {
    /// The page.
    Kept(Arc<Kept>),
    /// Somebody prints it already; nothing comes where it cannot be shared.
    Waits(watch::Receiver<Option<Arc<Kept>>>),
    /// Nobody does: print it, and [`Printing::keep`] it.
    Prints(Printing),
}

/// Printed pages. Cheap to clone; clones are the same cache.
#[derive(Clone)]
pub struct PageCache(Arc<Inner>);

struct Inner {
    shelf: [RwLock<HashMap<Key, Arc<Kept>>>; PARTS],
    ledger: Mutex<Ledger>,
    hits: AtomicU64,
    is_fenced: bool,
    trust: Trust,
}

impl PageCache {
    /// A cache of at most that many bytes, pages and what the cache knows of them together.
    pub fn new(bytes: usize) -> PageCache {
        PageCache::made(bytes, true, None)
    }

    /// The same, which is trusted for so long after a look at the journal and no longer.
    pub fn trusted_for(bytes: usize, lasts: Duration) -> PageCache {
        PageCache::made(bytes, true, Some(lasts))
    }

    /// A cache that keeps whatever was printed. It goes stale, and a test of races that does
    /// not notice is none.
    #[doc(hidden)]
    pub fn without_fence(bytes: usize) -> PageCache {
        PageCache::made(bytes, false, None)
    }

    fn made(bytes: usize, is_fenced: bool, lasts: Option<Duration>) -> PageCache {
        let shelf = std::array::from_fn(|_| RwLock::default());
        let ledger = Mutex::new(Ledger::new(bytes));
        let trust = Trust::lasting(lasts);
        PageCache(Arc::new(Inner { shelf, ledger, hits: AtomicU64::new(0), is_fenced, trust }))
    }

    /// The present instant of the cache's own count, to be given to [`PageCache::looked`].
    pub fn begin_look(&self) -> u64 {
        self.0.trust.now()
    }

    /// Notes that a look at the journal, begun at `at`, found nothing that is not applied.
    pub fn looked(&self, at: u64) {
        self.0.trust.looked(at);
    }

    /// Whether what is kept may be served: the journal was looked at lately, or it is within
    /// `most` from now.
    pub async fn is_trusted(&self, most: Duration) -> bool {
        self.0.trust.holds() || self.0.trust.regained(most).await
    }

    /// The page of that key, true at `now`; or a way to it.
    pub fn ask(&self, key: &str, now: Utc) -> Asked {
        if let Some(kept) = self.find(key, now) {
            return Asked::Kept(kept);
        }
        let mut ledger = self.ledger();
        // It may have come while this one waited for the ledger.
        if let Some(kept) = self.find(key, now) {
            return Asked::Kept(kept);
        }
        match ledger.begin(key) {
            Began::Already(waits) => Asked::Waits(waits),
            Began::New(began) => {
                let cache = self.clone();
                Asked::Prints(Printing { cache, began, key: key.into() })
            }
        }
    }

    /// The page of that key, if it is kept and true at `now`.
    pub fn find(&self, key: &str, now: Utc) -> Option<Arc<Kept>> {
        let shelf = self.part(key).read().unwrap_or_else(PoisonError::into_inner);
        let kept = shelf.get(key).filter(|kept| kept.is_true_at(now))?;
        kept.note_use();
        self.0.hits.fetch_add(1, Ordering::Relaxed);
        Some(Arc::clone(kept))
    }

    /// Drops every page that depends on one of these: they moved, and everything up to
    /// `number` of the journal is applied with it.
    pub fn moved<'a>(&self, number: i64, tags: impl IntoIterator<Item = &'a str>) {
        let mut ledger = self.ledger();
        for key in ledger.moved(number, tags.into_iter().map(digest)) {
            self.take_down(&key);
        }
    }

    /// Drops everything: the paper's own facts changed, or its theme, or nobody knows what.
    /// With a number, everything up to it is applied; a number may also be lower than the last.
    pub fn empty(&self, number: Option<i64>) {
        let mut ledger = self.ledger();
        ledger.empty(number);
        for part in &self.0.shelf {
            part.write().unwrap_or_else(PoisonError::into_inner).clear();
        }
    }

    /// The journal's number up to which nothing old is kept.
    pub fn applied(&self) -> i64 {
        self.ledger().applied()
    }

    /// What it holds, and how it went so far.
    pub fn figures(&self) -> Figures {
        Figures { hits: self.0.hits.load(Ordering::Relaxed), ..self.ledger().figures() }
    }

    fn keep(&self, printing: &Printing, printed: Printed) -> Arc<Kept> {
        let tags: Vec<u64> = printed.tags.iter().map(|tag| digest(tag)).collect();
        let kept = Arc::new(Kept::of(printed));
        let mut ledger = self.ledger();
        let may = !self.0.is_fenced || ledger.may_keep(&printing.began, &tags);
        if may {
            let gone = ledger.keep(&printing.key, tags, &kept);
            let mut shelf =
                self.part(&printing.key).write().unwrap_or_else(PoisonError::into_inner);
            shelf.insert(Arc::clone(&printing.key), Arc::clone(&kept));
            drop(shelf);
            gone.iter().for_each(|key| self.take_down(key));
        }
        kept
    }

    /// Takes what no longer stands in the ledger off the shelf; the ledger is held meanwhile.
    fn take_down(&self, key: &str) {
        self.part(key).write().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    fn part(&self, key: &str) -> &RwLock<HashMap<Key, Arc<Kept>>> {
        let at = usize::try_from(digest(key) % 16).unwrap_or(0);
        &self.0.shelf[at % PARTS]
    }

    fn ledger(&self) -> MutexGuard<'_, Ledger> {
        self.0.ledger.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page that is being printed. Dropped without [`Printing::keep`], it tells those who wait
/// that there is nothing to share.
pub struct Printing {
    cache: PageCache,
    began: ledger::Printing,
    key: Key,
}

impl Printing {
    /// Gives the page to everybody who waits, and keeps it where it is still true.
    pub fn keep(self, printed: Printed) -> Arc<Kept> {
        let kept = self.cache.keep(&self, printed);
        self.began.tell(&kept);
        kept
    }
}

impl Drop for Printing {
    fn drop(&mut self) {
        self.cache.ledger().end(&self.key, &self.began);
    }
}

/// Two tags with one digest drop each other's pages: now and then a page is printed again.
fn digest(tag: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    tag.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
