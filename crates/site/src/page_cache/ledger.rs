//! What is kept, what it depends on, what has moved, and who prints: one book, one lock, so
//! that a page is either put on the shelf before something in it moves, or refused after.

use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::sync::Arc;

use tokio::sync::watch;

use super::{Kept, Key};

/// What a tag, a key and their places cost beside a page's own bytes.
const OF_A_PAGE: usize = 512;
const OF_A_TAG: usize = 48;

/// How many moved tags are remembered for pages that are being printed.
const REMEMBERED: usize = 100_000;

/// How a cache does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Answers from the shelf.
    pub hits: u64,
    /// Pages that somebody began to print.
    pub misses: u64,
    /// Pages that were served once and not kept, because something in them had moved.
    pub refused: u64,
    /// Pages that went because something in them moved.
    pub dropped: u64,
    /// Pages that went for want of room.
    pub evicted: u64,
    /// Pages on the shelf.
    pub pages: usize,
    /// Their bytes, with what the cache knows of them.
    pub bytes: usize,
}

/// A page that is being printed, in the book.
pub(super) struct Printing {
    id: u64,
    /// The number that was applied before it began to read.
    since: i64,
    /// How often everything had been dropped then.
    epoch: u64,
    tells: watch::Sender<Option<Arc<Kept>>>,
}

impl Printing {
    pub(super) fn tell(&self, kept: &Arc<Kept>) {
        self.tells.send_replace(Some(Arc::clone(kept)));
    }
}

pub(super) enum Began {
    New(Printing),
    Already(watch::Receiver<Option<Arc<Kept>>>),
}

struct Waits {
    id: u64,
    since: i64,
    epoch: u64,
    hears: watch::Receiver<Option<Arc<Kept>>>,
}

struct Held {
    id: u64,
    tags: Vec<u64>,
    bytes: usize,
    kept: Arc<Kept>,
}

pub(super) struct Ledger {
    most: usize,
    applied: i64,
    epoch: u64,
    next: u64,
    /// The last number at which a tag moved, for as long as somebody prints who began before.
    moved: HashMap<u64, i64>,
    /// How many print that began at a number.
    began: BTreeMap<i64, usize>,
    printing: HashMap<Key, Waits>,
    held: HashMap<Key, Held>,
    by_tag: HashMap<u64, HashSet<Key>>,
    /// Keys in the order in which they will be looked at for eviction, with the id that they
    /// had: a key that went and came back stands there twice, and only once with its own id.
    row: VecDeque<(Key, u64)>,
    figures: Figures,
}

impl Ledger {
    pub(super) fn new(most: usize) -> Ledger {
        Ledger {
            most,
            applied: 0,
            epoch: 0,
            next: 0,
            moved: HashMap::new(),
            began: BTreeMap::new(),
            printing: HashMap::new(),
            held: HashMap::new(),
            by_tag: HashMap::new(),
            row: VecDeque::new(),
            figures: Figures::default(),
        }
    }

    pub(super) fn applied(&self) -> i64 {
        self.applied
    }

    pub(super) fn figures(&self) -> Figures {
        Figures { pages: self.held.len(), ..self.figures }
    }

    /// Begins a page, or joins who began it when nothing has moved since.
    pub(super) fn begin(&mut self, key: &str) -> Began {
        let (since, epoch) = (self.applied, self.epoch);
        let alike = |waits: &&Waits| waits.since == since && waits.epoch == epoch;
        if let Some(waits) = self.printing.get(key).filter(alike) {
            return Began::Already(waits.hears.clone());
        }
        self.figures.misses += 1;
        self.next += 1;
        let (tells, hears) = watch::channel(None);
        let printing = Printing { id: self.next, since, epoch, tells };
        *self.began.entry(since).or_default() += 1;
        self.printing.insert(key.into(), Waits { id: self.next, since, epoch, hears });
        Began::New(printing)
    }

    /// Ends a page, whether it was kept or not.
    pub(super) fn end(&mut self, key: &str, printing: &Printing) {
        if self.printing.get(key).is_some_and(|waits| waits.id == printing.id) {
            self.printing.remove(key);
        }
        if let Some(many) = self.began.get_mut(&printing.since) {
            *many -= 1;
            if *many == 0 {
                self.began.remove(&printing.since);
            }
        }
        self.forget_moved();
    }

    /// Whether nothing that a page depends on has moved since it was begun.
    pub(super) fn may_keep(&mut self, printing: &Printing, tags: &[u64]) -> bool {
        let has_moved = |tag: &u64| self.moved.get(tag).is_some_and(|n| *n > printing.since);
        let may = printing.epoch == self.epoch && !tags.iter().any(has_moved);
        self.figures.refused += u64::from(!may);
        may
    }

    /// Puts a page into the book, and gives the keys of what has to go for it.
    pub(super) fn keep(&mut self, key: &Key, tags: Vec<u64>, kept: &Arc<Kept>) -> Vec<Key> {
        self.strike(key);
        let bytes = kept.weight() + OF_A_PAGE + 2 * key.len() + tags.len() * OF_A_TAG;
        for tag in &tags {
            self.by_tag.entry(*tag).or_default().insert(Arc::clone(key));
        }
        self.next += 1;
        self.row.push_back((Arc::clone(key), self.next));
        self.figures.bytes += bytes;
        let held = Held { id: self.next, tags, bytes, kept: Arc::clone(kept) };
        self.held.insert(Arc::clone(key), held);
        self.make_room()
    }

    /// Notes that tags moved, and gives the keys of the pages that depended on them.
    pub(super) fn moved(&mut self, number: i64, tags: impl Iterator<Item = u64>) -> Vec<Key> {
        self.applied = self.applied.max(number);
        let mut gone = Vec::new();
        for tag in tags {
            if !self.began.is_empty() {
                self.moved.insert(tag, number);
            }
            let keys: Vec<Key> = self.by_tag.get(&tag).into_iter().flatten().cloned().collect();
            for key in keys {
                self.strike(&key);
                gone.push(key);
            }
        }
        self.figures.dropped += gone.len() as u64;
        if self.moved.len() > REMEMBERED {
            // Whoever still prints is refused whatever it depends on.
            self.epoch += 1;
            self.moved.clear();
        }
        gone
    }

    pub(super) fn empty(&mut self, number: Option<i64>) {
        self.applied = number.unwrap_or(self.applied);
        self.epoch += 1;
        self.figures.dropped += self.held.len() as u64;
        self.figures.bytes = 0;
        self.held.clear();
        self.by_tag.clear();
        self.row.clear();
        self.moved.clear();
    }

    /// Second chances: who was used since the hand last came by stays.
    fn make_room(&mut self) -> Vec<Key> {
        let mut gone = Vec::new();
        if self.row.len() > 2 * self.held.len() + 64 {
            let held = &self.held;
            self.row.retain(|(key, id)| held.get(key).is_some_and(|held| held.id == *id));
        }
        while self.figures.bytes > self.most {
            let Some((key, id)) = self.row.pop_front() else { break };
            let Some(held) = self.held.get(&key).filter(|held| held.id == id) else { continue };
            if held.kept.was_used() {
                self.row.push_back((key, id));
                continue;
            }
            self.strike(&key);
            self.figures.evicted += 1;
            gone.push(key);
        }
        gone
    }

    fn strike(&mut self, key: &str) {
        let Some(held) = self.held.remove(key) else { return };
        self.figures.bytes = self.figures.bytes.saturating_sub(held.bytes);
        for tag in held.tags {
            if let Some(keys) = self.by_tag.get_mut(&tag) {
                keys.remove(key);
                if keys.is_empty() {
                    self.by_tag.remove(&tag);
                }
            }
        }
    }

    /// Forgets what moved before anybody who still prints began.
    fn forget_moved(&mut self) {
        match self.began.first_key_value() {
            None => self.moved.clear(),
            Some((&first, _)) if self.moved.len() > 1_000 => self.moved.retain(|_, n| *n > first),
            Some(_) => {}
        }
    }
}
