//! The reconciliation: every item of the file, and what became of it.

mod dates;

pub use dates::{Dates, StampLine};

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::blocks::Tally;
use super::reader::{Item, Mended};

/// What became of a file.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Report {
    /// Name of the file.
    pub file: String,
    /// What the old site called itself.
    pub site: String,
    /// Where it lived; the part of every item's name that tells sources apart.
    pub source: String,
    /// Version of the export's form, as the file says it.
    pub wxr_version: String,
    /// The edition that it went to.
    pub edition: String,
    /// Nothing was kept: this was a rehearsal.
    pub dry_run: bool,
    /// It was stopped before its end; running it again goes on.
    pub interrupted: bool,
    /// Items in all.
    pub items: Counts,
    /// Items by kind: post, page, attachment …
    pub kinds: BTreeMap<String, Counts>,
    /// Every item of the file is in one of the counts.
    pub adds_up: bool,
    /// Who wrote.
    pub authors: Words,
    /// Categories.
    pub categories: Words,
    /// Tags.
    pub tags: Words,
    /// Terms of other vocabularies, which are kept with their items.
    pub other_terms: u64,
    /// Sections, topics and bylines that the paper did not have.
    pub made: Made,
    /// Readers' comments.
    pub comments: Comments,
    /// What there is to say of dates.
    pub dates: Dates,
    /// Words in front of headlines and standfirsts that are labels, or may be.
    pub labels: Labels,
    /// Old addresses that now lead somewhere, each by itself.
    pub redirects: u64,
    /// Patterns of old addresses that lead here by rule.
    pub rules: Vec<String>,
    /// Texts that came in and that readers do not get.
    pub hidden: Vec<Line>,
    /// Items that did not come in.
    pub skipped: Vec<Line>,
    /// Items that changed at their source and here.
    pub conflicts: Vec<Line>,
    /// Texts that came in with something changed that a reader may notice.
    pub changed: Vec<Line>,
    /// Files that texts show and that are not there.
    pub missing_media: Vec<Missing>,
    /// What the mapping of texts left behind.
    pub texts: Tally,
    /// What was mended in the file.
    pub mended: Mended,
}

/// What became of items.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// In the file.
    pub read: u64,
    /// Came in.
    pub imported: u64,
    /// Were here, and are the same.
    pub unchanged: u64,
    /// Were here, had changed at their source, and follow it.
    pub updated: u64,
    /// Had changed at their source and here: nothing was done.
    pub conflicts: u64,
    /// Did not come in, each for a reason.
    pub skipped: u64,
}

/// Words of the old site: people, categories, tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// In the file.
    pub read: u64,
    /// Of those, how many a text of the file bears.
    pub used: u64,
}

/// What the import made in the paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Made {
    /// Sections.
    pub sections: u64,
    /// Topics.
    pub topics: u64,
    /// Bylines.
    pub bylines: u64,
}

/// Words in front of headlines and standfirsts, as they were written, by how many texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Labels {
    /// Those that the mapping file takes: they stand over the headline now.
    pub taken: BTreeMap<String, u64>,
    /// Those that it may take: they stand where they stood.
    pub offered: BTreeMap<String, u64>,
}

/// What became of readers' comments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Comments {
    /// In the file.
    pub read: u64,
    /// Kept in the archive of comments.
    pub archived: u64,
    /// Kept with the facts of their item, which is no article.
    pub with_item: u64,
    /// Of items that were here already, or did not come in.
    pub untouched: u64,
}

/// An item with something to say of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its number on the old site.
    pub item: String,
    /// Its kind.
    pub kind: String,
    /// Its title.
    pub title: String,
    /// Line of the file where it begins.
    pub line: u64,
    /// What there is to say.
    pub reason: String,
}

/// A file that is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Where it was.
    pub address: String,
    /// Number of an item that shows it.
    pub item: String,
}

impl Line {
    /// Something to say of an item.
    pub(super) fn of(item: &Item, reason: impl Into<String>) -> Line {
        Line {
            item: item.id.clone(),
            kind: item.kind.clone(),
            title: super::plain_words(&item.title),
            line: item.place.line,
            reason: reason.into(),
        }
    }
}

impl Counts {
    fn adds_up(&self) -> bool {
        self.read == self.imported + self.unchanged + self.updated + self.conflicts + self.skipped
    }

    fn add(&mut self, other: &Counts) {
        self.read += other.read;
        self.imported += other.imported;
        self.unchanged += other.unchanged;
        self.updated += other.updated;
        self.conflicts += other.conflicts;
        self.skipped += other.skipped;
    }
}

impl Report {
    /// The counts of a kind of item.
    pub(super) fn kind(&mut self, kind: &str) -> &mut Counts {
        if !self.kinds.contains_key(kind) {
            self.kinds.insert(kind.to_owned(), Counts::default());
        }
        // It was put there a line above.
        self.kinds.entry(kind.to_owned()).or_default()
    }

    /// Notes an item that did not come in.
    pub(super) fn skip(&mut self, line: Line) {
        self.kind(&line.kind.clone()).skipped += 1;
        self.skipped.push(line);
    }

    /// Sums up at the end.
    pub(super) fn close(&mut self) {
        self.items = Counts::default();
        for counts in self.kinds.values() {
            self.items.add(counts);
        }
        self.adds_up = self.items.adds_up() && self.kinds.values().all(Counts::adds_up);
    }

    /// The report as a program reads it.
    ///
    /// # Errors
    /// Never for a report that this program made.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }

    /// The report as a person reads it at a terminal.
    pub fn summary(&self) -> String {
        let mut out = String::new();
        // Writing to a string cannot fail.
        let _: std::fmt::Result = self.write_summary(&mut out);
        out
    }

    fn write_summary(&self, out: &mut String) -> std::fmt::Result {
        let site = if self.site.is_empty() { &self.source } else { &self.site };
        writeln!(out, "{}: {site}, to the edition “{}”", self.file, self.edition)?;
        writeln!(
            out,
            "{:<16}{:>9}{:>10}{:>11}{:>9}{:>11}{:>9}",
            "", "read", "imported", "unchanged", "updated", "conflicts", "skipped"
        )?;
        let total = (&"in all".to_owned(), &self.items);
        for (kind, counts) in self.kinds.iter().chain([total]) {
            let Counts { read, imported, unchanged, updated, conflicts, skipped } = counts;
            writeln!(
                out,
                "{kind:<16}{read:>9}{imported:>10}{unchanged:>11}{updated:>9}{conflicts:>11}{skipped:>9}"
            )?;
        }
        let Made { sections, topics, bylines } = self.made;
        writeln!(
            out,
            "made: {sections} sections, {topics} topics, {bylines} bylines, {} redirects beside the rules {}",
            self.redirects,
            self.rules.join("  ")
        )?;
        let Comments { read, archived, with_item, untouched } = self.comments;
        writeln!(
            out,
            "comments: {read} read, {archived} archived, {with_item} kept with their page, {untouched} untouched"
        )?;
        writeln!(
            out,
            "texts: {} parts kept as markup, {} embeds, {} shortcodes mapped, {} left as they were",
            self.texts.archived_html,
            self.texts.embeds,
            sum(&self.texts.shortcodes),
            sum(&self.texts.shortcodes_kept)
        )?;
        for (name, lines) in
            [("hidden", &self.hidden), ("conflicts", &self.conflicts), ("changed", &self.changed)]
        {
            write_lines(out, name, lines)?;
        }
        write_reasons(out, &self.skipped)?;
        if !self.missing_media.is_empty() {
            writeln!(out, "missing files: {}", self.missing_media.len())?;
        }
        self.dates.write_summary(out)?;
        if !self.labels.offered.is_empty() {
            let words = self.labels.offered.iter().map(|(word, count)| format!("{word} ({count})"));
            writeln!(
                out,
                "in front of headlines: {}; to make labels of them, name them in the mapping file: labels = […]",
                words.collect::<Vec<_>>().join(", ")
            )?;
        }
        if self.mended != Mended::default() {
            writeln!(
                out,
                "mended in the file: {} texts with an unparted “]]>”, {} with control characters",
                self.mended.unparted_cdata, self.mended.control_characters
            )?;
        }
        if !self.adds_up && !self.interrupted {
            writeln!(
                out,
                "the counts do not add up: this is a fault of the program, please report it"
            )?;
        }
        if self.interrupted {
            writeln!(
                out,
                "stopped before the end; what came in is whole. Run the same command again and it goes on."
            )?;
        }
        if self.dry_run {
            writeln!(out, "this was a rehearsal: nothing was kept")?;
        }
        Ok(())
    }
}

fn sum(counts: &BTreeMap<String, u64>) -> u64 {
    counts.values().sum()
}

/// How many lines of a kind a terminal is shown; the report has them all.
const SHOWN: usize = 10;

fn write_lines(out: &mut String, name: &str, lines: &[Line]) -> std::fmt::Result {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "{name}: {}", lines.len())?;
    for line in lines.iter().take(SHOWN) {
        writeln!(out, "  {} {} “{}”: {}", line.kind, line.item, line.title, line.reason)?;
    }
    if lines.len() > SHOWN {
        writeln!(out, "  … and {} more in the report", lines.len() - SHOWN)?;
    }
    Ok(())
}

/// Skipped items are many and alike: a line for each reason.
fn write_reasons(out: &mut String, lines: &[Line]) -> std::fmt::Result {
    let mut reasons: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for line in lines {
        *reasons.entry((&line.kind, &line.reason)).or_default() += 1;
    }
    for ((kind, reason), count) in reasons.iter().take(SHOWN) {
        writeln!(out, "skipped {count} {kind}: {reason}")?;
    }
    if reasons.len() > SHOWN {
        writeln!(out, "  … and {} more reasons in the report", reasons.len() - SHOWN)?;
    }
    Ok(())
}
