//! A WordPress archive comes in: three readings of one file.
//!
//! The first reads it to its end and writes nothing, so that a broken file leaves no trace.
//! The second keeps the files of attachments. The third maps texts and writes them in short
//! transactions, each with its event, so that a running paper goes on beside it. Killed
//! anywhere and begun again it goes on where it was: what came in is known by its source, its
//! number and a digest of all that it said.

pub mod attachment;
pub mod audit;
mod batch;
pub mod blocks;
pub mod date;
mod files;
mod filing;
mod footnotes;
mod label;
pub mod modified;
mod older;
mod permalink;
pub mod reader;
mod reading;
pub mod report;
mod search_words;
mod signer;
pub mod site;
pub mod stamp;
mod store;
mod survey;
mod text;
mod words;
mod writing;

pub use filing::{Goes, Map};
pub use older::Older;
pub use report::Report;

use std::collections::VecDeque;
use std::fs::File;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base::{Clock, Db, Zone};
use paper::{edition, publication};
use serde::Serialize;
use tokio::sync::mpsc;
use tokio::task::{JoinHandle, spawn_blocking};

use batch::{Ready, Seen, known, map, unnamed};
use date::Zones;
use files::{Files, Folder, loose};
use modified::Judge;
use reader::{Broken, Item};
use reading::{Reading, Size, open};
use survey::Survey;
use text::Plan;
use words::{decoded, one_line, plain_words, without_tags};
use writing::{Desk, Writer};

/// How many batches are mapped while one is written.
const AHEAD: usize = 2;

/// What to import, from where, and how.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The export.
    pub file: PathBuf,
    /// Folder of the files that it speaks of, if they came along.
    pub media: Option<PathBuf>,
    /// Folder of the paper's assets.
    pub assets: PathBuf,
    /// Where categories and tags go.
    pub map: Map,
    /// Addresses older than WordPress.
    pub older: Older,
    /// What readers are told of dates of modification. Where nobody says, texts that come in
    /// tell nothing of theirs, and those that came before stay as they are.
    pub told: Option<Told>,
    /// Do everything, keep nothing.
    pub dry_run: bool,
}

/// What readers are told of the dates of modification that texts bring along.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// Nothing: they are kept as they were given.
    Kept,
    /// Those that nothing speaks against become the date of the last update.
    Believed,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub phase: Phase,
    /// Bytes of the file that this phase has read.
    pub bytes: u64,
    /// Bytes of the file.
    pub total: u64,
    /// Items that this phase has dealt with.
    pub items: u64,
}

/// What an import is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Reading the file to its end; nothing is written.
    Checking,
    /// Keeping the files of attachments.
    Files,
    /// Mapping and writing texts.
    Texts,
}

/// Asks an import to stop after the batch that it is at. Clones ask the same import.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks.
    pub fn ask(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether somebody has asked.
    pub fn is_asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// Why an import did not happen, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file is broken. Nothing of it came in.
    #[error("{}: {broken}. Nothing was imported.", file.display())]
    Broken {
        /// The file.
        file: PathBuf,
        /// Where, and what is wrong.
        broken: Broken,
    },
    /// The file cannot be read.
    #[error("{}: {error}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// There is no newspaper to import into.
    #[error("there is no newspaper here yet: run `rotative init` or `rotative demo`")]
    NoNewspaper,
    /// The mapping file names something that the paper does not have.
    #[error("the mapping file: {0}")]
    Map(String),
    /// The store failed. What came in before is whole, and the import can go on from there.
    #[error("{0}; what came in before is whole: run the same command again and it goes on")]
    Failed(#[from] base::Error),
    /// A part of the import ended by itself: a fault of the program.
    #[error(
        "the import ended by itself ({0}); what came in before is whole: run the same command again, and report this"
    )]
    Fault(#[from] tokio::task::JoinError),
}

/// Imports an archive, and says what became of every item.
///
/// `progress` is told after every batch; `stop` ends the import after the batch that it is at.
///
/// # Errors
/// See [`Failure`].
pub async fn import(
    db: &Db,
    clock: &Clock,
    options: &Options,
    progress: &mut (dyn FnMut(Progress) + Send),
    stop: &Stop,
) -> Result<Report, Failure> {
    let (zone, desk) = open_desk(db, &options.map).await?;
    let (file, total) = open(&options.file).map_err(|error| options.unreadable(error))?;
    let mut report = Report {
        file: options.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        edition: desk.edition.code.clone(),
        dry_run: options.dry_run,
        ..Report::default()
    };
    let mut import = Import {
        db,
        clock,
        options,
        progress,
        stop,
        total,
        size: Size::of_texts(db.engine()),
        items: 0,
    };
    let utc = Zone::named("UTC").map_err(base::Error::corrupt)?;
    let zones = Zones { paper: zone, utc };
    let Some(survey) = import.check(file, zones.clone()).await? else {
        report.interrupted = true;
        return Ok(report);
    };
    survey.tell(&mut report);
    report.dates.zone = zones.paper.name().to_owned();
    report.dates.told = options.told;
    let plan = Arc::new(import.files(survey, zones, &desk, &mut report).await?);
    if !report.interrupted {
        db.wait_for_disk(false).await?;
        let ended = import.texts(&plan, desk, &mut report).await;
        db.wait_for_disk(true).await?;
        if !options.dry_run {
            journal::settle(db).await?;
        }
        ended?;
    }
    report.close();
    Ok(report)
}

/// The paper's zone, and the desk of the edition that the archive goes to.
async fn open_desk(db: &Db, map: &Map) -> Result<(Zone, Desk), Failure> {
    let mut read = db.read().await?;
    let paper = publication::find(&mut read).await?.ok_or(Failure::NoNewspaper)?;
    let editions = edition::all(&mut read).await?;
    let main = editions.first().cloned().ok_or(Failure::NoNewspaper)?;
    let found = match &map.edition {
        None => main.clone(),
        Some(code) => {
            let codes: Vec<String> = editions.iter().map(|edition| edition.code.clone()).collect();
            let found = editions.into_iter().find(|edition| edition.code == *code);
            let known =
                || format!("there is no edition “{code}”: choose one of {}", codes.join(", "));
            found.ok_or_else(|| Failure::Map(known()))?
        }
    };
    let desk = Desk::of(&mut read, found, &main).await?;
    if let Some(missing) = map.sections().find(|key| !desk.has_section(key)) {
        let sentence = format!("the edition “{}” has no section “{missing}”", desk.edition.code);
        return Err(Failure::Map(sentence));
    }
    Ok((paper.zone, desk))
}

impl Options {
    fn unreadable(&self, error: std::io::Error) -> Failure {
        Failure::Unreadable { file: self.file.clone(), error }
    }
}

/// What goes through all of an import.
struct Import<'a> {
    db: &'a Db,
    clock: &'a Clock,
    options: &'a Options,
    progress: &'a mut (dyn FnMut(Progress) + Send),
    stop: &'a Stop,
    total: u64,
    size: Size,
    items: u64,
}

impl Import<'_> {
    /// Reads the file to its end. Nothing when it was stopped before.
    async fn check(&mut self, file: File, zones: Zones) -> Result<Option<Survey>, Failure> {
        let (sender, mut told) = mpsc::channel(4);
        let (map, stop) = (self.options.map.clone(), self.stop.clone());
        let looks = self.options.media.is_some();
        let task = spawn_blocking(move || Survey::of(file, map, &zones, looks, &stop, &sender));
        while let Some((bytes, items)) = told.recv().await {
            self.items = items;
            self.tell(Phase::Checking, bytes);
        }
        let file = &self.options.file;
        task.await?.map_err(|broken| Failure::Broken { file: file.clone(), broken })
    }

    /// Brings attachments in, and completes the plan for texts with what they became.
    async fn files(
        &mut self,
        survey: Survey,
        zones: Zones,
        desk: &Desk,
        report: &mut Report,
    ) -> Result<Plan, Failure> {
        let shown = survey.shown.clone().unwrap_or_default();
        let mut plan = self.plan(survey, zones, desk);
        let mut folder = self.options.media.as_deref().map(Folder::new);
        let mut loose = Vec::new();
        if let Some(folder) = &mut folder {
            for (attachment, item) in loose::files(&shown, &plan.site, &plan.attachments, folder) {
                plan.attachments.add(attachment);
                loose.push(item);
            }
        }
        if plan.attachments.is_empty() {
            return Ok(plan);
        }
        let mut files = Files {
            db: self.db,
            clock: self.clock,
            source: plan.source.clone(),
            folder,
            assets: self.options.assets.clone(),
            dry_run: self.options.dry_run,
            seen: Seen::default(),
        };
        for (item, asset) in files.before().await? {
            plan.attachments.became(&item, asset);
        }
        for item in loose {
            for (item, asset) in files.bring(vec![item], report).await? {
                plan.attachments.became(&item, asset);
            }
        }
        self.items = 0;
        let mut reading = self.read(Size::small(), |item| item.kind == "attachment")?;
        while let Some(chunk) = reading.next().await {
            self.items += chunk.items.len() as u64;
            for (item, asset) in files.bring(chunk.items, report).await? {
                plan.attachments.became(&item, asset);
            }
            self.tell(Phase::Files, chunk.bytes);
            if self.stop.is_asked() {
                report.interrupted = true;
                break;
            }
        }
        self.end(reading).await?;
        Ok(plan)
    }

    fn plan(&self, survey: Survey, zones: Zones, desk: &Desk) -> Plan {
        let regular = survey.permalinks.regular();
        let stamps = survey.modifications.stamps();
        let Survey { mut site, attachments, filing, authors, .. } = survey;
        site.goes_to(&desk.edition);
        let now = self.clock.now();
        Plan {
            source: site.source(),
            site,
            attachments,
            filing,
            judge: Judge { zones: zones.clone(), stamps, now },
            zones,
            authors,
            byline_fields: self.options.map.byline_fields(),
            map: self.options.map.clone(),
            regular,
            older: self.options.older.clone(),
            told: self.options.told,
            now,
        }
    }

    /// Maps texts and writes them: while the store writes a batch, the next is mapped.
    async fn texts(
        &mut self,
        plan: &Arc<Plan>,
        desk: Desk,
        report: &mut Report,
    ) -> Result<(), Failure> {
        self.items = 0;
        let mut writer = Writer::new(self.db, self.clock, plan, desk, self.options.dry_run);
        writer.keep_rules(report).await?;
        let mut seen = Seen::default();
        let mut reading = self.read(self.size.clone(), |item| item.kind != "attachment")?;
        // Batches that are being mapped, the first of them to be written next.
        let mut mapping: VecDeque<(JoinHandle<Vec<Ready>>, u64)> = VecDeque::new();
        loop {
            let next = reading.next().await;
            let is_end = next.is_none();
            if let Some(chunk) = next {
                let task = self.map(plan, chunk.items, &mut seen).await?;
                mapping.push_back((task, chunk.bytes));
            }
            while mapping.len() > if is_end { 0 } else { AHEAD } {
                let Some((task, bytes)) = mapping.pop_front() else { break };
                self.write(&mut writer, task.await?, report).await?;
                self.tell(Phase::Texts, bytes);
                if self.stop.is_asked() && !(is_end && mapping.is_empty()) {
                    report.interrupted = true;
                    return self.end(reading).await;
                }
            }
            if is_end {
                break;
            }
        }
        self.end(reading).await
    }

    /// Begins to map a batch.
    async fn map(
        &self,
        plan: &Arc<Plan>,
        items: Vec<Item>,
        seen: &mut Seen,
    ) -> Result<JoinHandle<Vec<Ready>>, Failure> {
        let known = known(self.db, &plan.source, &items).await?;
        let named = |item: Item| {
            let unnamed = unnamed(&item, seen);
            (item, unnamed)
        };
        let items = items.into_iter().map(named).collect();
        let plan = plan.clone();
        Ok(spawn_blocking(move || map(&plan, items, known)))
    }

    async fn write(
        &mut self,
        writer: &mut Writer<'_>,
        batch: Vec<Ready>,
        report: &mut Report,
    ) -> Result<(), Failure> {
        self.items += batch.len() as u64;
        for ready in &batch {
            report.kind(&ready.line.kind).read += 1;
            report.comments.read += ready.comments;
            if let Some((verdict, disagreements)) = &ready.dates {
                report.dates.note(*verdict, disagreements, &ready.line);
            }
        }
        let (items, began) = (batch.len(), self.clock.now());
        writer.write(batch, report).await?;
        self.size.learn(items, self.clock.now().0 - began.0);
        Ok(())
    }

    fn read(&self, size: Size, wanted: fn(&Item) -> bool) -> Result<Reading, Failure> {
        let (file, _) = open(&self.options.file).map_err(|error| self.options.unreadable(error))?;
        Ok(Reading::of(file, size, wanted))
    }

    /// The file was whole when it was first read: it must be so to its end again.
    async fn end(&self, reading: Reading) -> Result<(), Failure> {
        reading.end().await?.map_err(|broken| {
            let sentence = format!("it changed while it was read: {broken}");
            self.options.unreadable(std::io::Error::other(sentence))
        })
    }

    fn tell(&mut self, phase: Phase, bytes: u64) {
        (self.progress)(Progress { phase, bytes, total: self.total, items: self.items });
    }
}
