//! Reading a file in the background, a batch of items at a time, while the store writes.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use base::db::Engine;
use tokio::sync::mpsc;
use tokio::task::{JoinError, JoinHandle};

use super::reader::{Broken, Entry, Item, Reader};

/// The most items of a batch.
const MOST: usize = 400;

/// The fewest.
const FEWEST: usize = 10;

/// How many bytes of text make a batch, however few items they are.
const HEAVIEST: usize = 2_000_000;

/// How large batches are: as large as the store writes them in time.
#[derive(Clone, Debug)]
pub(super) struct Size {
    now: Arc<AtomicUsize>,
    /// How long a transaction should take, in microseconds: others wait for it.
    longest: i64,
}

impl Size {
    /// The size for texts: on SQLite every other writer waits for a batch to end, on
    /// PostgreSQL only who takes a public number.
    pub(super) fn of_texts(engine: Engine) -> Size {
        let longest = match engine {
            Engine::Sqlite => 40_000,
            Engine::Postgres => 100_000,
        };
        Size { now: Arc::new(AtomicUsize::new(FEWEST * 5)), longest }
    }

    /// The size for files, each of which is work for itself.
    pub(super) fn small() -> Size {
        Size { now: Arc::new(AtomicUsize::new(FEWEST)), longest: 0 }
    }

    /// Learns that a batch of that many items took so many microseconds. What a batch costs
    /// whatever its size must not make it smaller and smaller, so that the next is as much
    /// smaller or larger as this one was late or early, within bounds.
    pub(super) fn learn(&self, items: usize, took: i64) {
        let now = self.now.load(Ordering::Relaxed);
        let (items, now_i) = (i64::try_from(items), i64::try_from(now));
        let (Ok(items), Ok(now_i)) = (items, now_i) else { return };
        // The last batch of a file, or a heavy one, says little of how many would do.
        if items * 2 < now_i && took < self.longest {
            return;
        }
        let fits = items.saturating_mul(self.longest) / took.max(1);
        let next = fits.clamp(now_i * 3 / 4, now_i * 3 / 2 + 1);
        let next = usize::try_from(next).unwrap_or(now);
        self.now.store(next.clamp(FEWEST, MOST), Ordering::Relaxed);
    }

    fn get(&self) -> usize {
        self.now.load(Ordering::Relaxed)
    }
}

/// A batch, and how far into the file it reaches.
#[derive(Debug)]
pub(super) struct Chunk {
    pub items: Vec<Item>,
    pub bytes: u64,
}

/// Items of a file, batch by batch.
pub(super) struct Reading {
    chunks: mpsc::Receiver<Chunk>,
    task: JoinHandle<Result<(), Broken>>,
}

impl Reading {
    /// Reads the items that `wanted` asks for.
    pub(super) fn of(file: File, size: Size, wanted: fn(&Item) -> bool) -> Reading {
        let (sender, chunks) = mpsc::channel(2);
        let task = tokio::task::spawn_blocking(move || read(file, &size, wanted, &sender));
        Reading { chunks, task }
    }

    /// The next batch; none at the end.
    pub(super) async fn next(&mut self) -> Option<Chunk> {
        self.chunks.recv().await
    }

    /// Whether the file was whole to its end.
    pub(super) async fn end(self) -> Result<Result<(), Broken>, JoinError> {
        drop(self.chunks);
        self.task.await
    }
}

fn read(
    file: File,
    size: &Size,
    wanted: fn(&Item) -> bool,
    sender: &mpsc::Sender<Chunk>,
) -> Result<(), Broken> {
    let mut reader = Reader::new(file);
    let (mut items, mut weight) = (Vec::new(), 0);
    loop {
        let entry = reader.next_entry()?;
        let is_end = entry.is_none();
        if let Some(Entry::Item(item)) = entry
            && wanted(&item)
        {
            weight += item.content.len();
            items.push(*item);
        }
        if is_end || items.len() >= size.get() || weight >= HEAVIEST {
            let chunk = Chunk { items: std::mem::take(&mut items), bytes: reader.bytes() };
            weight = 0;
            // Nobody listens any more: the import was stopped.
            if sender.blocking_send(chunk).is_err() || is_end {
                return Ok(());
            }
        }
    }
}

/// Opens a file, and says how long it is.
pub(super) fn open(path: &Path) -> std::io::Result<(File, u64)> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(std::io::Error::other("it is a folder"));
    }
    Ok((file, about.len()))
}
