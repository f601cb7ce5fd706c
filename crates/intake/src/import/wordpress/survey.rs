//! The first reading of a file: whether it is whole, and the small things that everything
//! after needs. Nothing is written before it is done.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fs::File;

use tokio::sync::mpsc;

use super::attachment::{Attachment, Attachments};
use super::blocks::Tally;
use super::date::Zones;
use super::files::loose;
use super::filing::{Filing, Map};
use super::modified;
use super::permalink::Permalinks;
use super::reader::{Broken, Entry, Item, Mended, Reader, Vocabulary};
use super::report::{Report, StampLine, Words};
use super::signer;
use super::site::Site;
use super::stamp::Modifications;
use super::{Stop, plain_words};

/// How many bytes are read before somebody is told.
const EVERY: u64 = 1 << 20;

/// What a file holds, but for its texts.
#[derive(Debug, Default)]
pub(super) struct Survey {
    pub site: Site,
    pub attachments: Attachments,
    pub filing: Filing,
    /// Names of who wrote, by login.
    pub authors: HashMap<String, String>,
    pub categories: Words,
    pub tags: Words,
    pub people: Words,
    pub other_terms: u64,
    pub permalinks: Permalinks,
    /// Items in all.
    pub items: u64,
    pub mended: Mended,
    pub modifications: Modifications,
    /// Addresses of uploaded files that texts hold, where somebody looks for them.
    pub shown: Option<BTreeSet<String>>,
    used: [HashSet<String>; 3],
}

impl Survey {
    /// Reads a file to its end, and says now and then how far it is. Nothing when it is
    /// stopped before.
    ///
    /// # Errors
    /// The first thing that is wrong with the file.
    pub(super) fn of(
        file: File,
        map: Map,
        zones: &Zones,
        looks_for_files: bool,
        stop: &Stop,
        told: &mpsc::Sender<(u64, u64)>,
    ) -> Result<Option<Survey>, Broken> {
        let mut survey = Survey {
            filing: Filing::new(map),
            shown: looks_for_files.then(BTreeSet::new),
            ..Survey::default()
        };
        let mut reader = Reader::new(file);
        let mut next = 0;
        while let Some(entry) = reader.next_entry()? {
            survey.see(entry, zones);
            if reader.bytes() >= next {
                next = reader.bytes() + EVERY;
                if stop.is_asked() {
                    return Ok(None);
                }
                survey.say(&reader, told);
            }
        }
        survey.settle(reader.mended());
        survey.say(&reader, told);
        Ok(Some(survey))
    }

    fn say(&self, reader: &Reader<File>, told: &mpsc::Sender<(u64, u64)>) {
        // Whoever is too busy to listen now is told the next time.
        let _: Result<(), _> = told.try_send((reader.bytes(), self.items));
    }

    /// Says in a report what the file holds.
    pub(super) fn tell(&self, report: &mut Report) {
        report.site.clone_from(&self.site.title);
        report.source = self.site.source();
        report.wxr_version.clone_from(&self.site.version);
        report.authors = self.people;
        report.categories = self.categories;
        report.tags = self.tags;
        report.other_terms = self.other_terms;
        report.mended = self.mended;
        let stamps = self.modifications.stamps();
        report.dates.stamps = stamps.iter().map(StampLine::of).collect();
    }

    /// Takes an entry in.
    fn see(&mut self, entry: Entry, zones: &Zones) {
        match entry {
            Entry::Site(fact, value) => self.site.note(fact, value),
            Entry::Author(author) => {
                self.people.read += 1;
                let name = plain_words(&author.name);
                self.authors.entry(author.login).or_insert(name);
            }
            Entry::Term(Vocabulary::Category, category) => {
                self.categories.read += 1;
                self.filing.learn(category);
            }
            Entry::Term(Vocabulary::Tag, _) => self.tags.read += 1,
            Entry::Term(Vocabulary::Other(_), _) => self.other_terms += 1,
            Entry::Item(item) => self.see_item(&item, zones),
        }
    }

    fn see_item(&mut self, item: &Item, zones: &Zones) {
        self.items += 1;
        if item.kind == "attachment" {
            self.attachments.add(Attachment::of(item));
            return;
        }
        if let Some((login, name)) = signer::guest(item) {
            self.authors.entry(login).or_insert(name);
        }
        if item.kind != "post" && item.kind != "page" {
            return;
        }
        let [people, categories, tags] = &mut self.used;
        if self.authors.contains_key(&item.creator) {
            keep(people, &item.creator);
        }
        for (vocabulary, term) in &item.terms {
            match vocabulary {
                Vocabulary::Category => keep(categories, &term.slug),
                Vocabulary::Tag => keep(tags, &term.slug),
                Vocabulary::Other(_) => {}
            }
        }
        modified::see(&mut self.modifications, zones, item);
        self.permalinks.see(item);
        if let Some(shown) = &mut self.shown {
            loose::addresses(&item.content, shown);
        }
    }

    /// Sums up at the file's end.
    fn settle(&mut self, mended: Mended) {
        self.mended = mended;
        self.site.settle();
        self.attachments.add_host(&self.site.address);
        let [people, categories, tags] = std::mem::take(&mut self.used);
        self.people.used = people.len() as u64;
        self.categories.used = categories.len() as u64;
        self.tags.used = tags.len() as u64;
    }
}

/// Remembers a word once, without a copy of one that is known.
fn keep(words: &mut HashSet<String>, word: &str) {
    if !word.is_empty() && !words.contains(word) {
        words.insert(word.to_owned());
    }
}

impl Tally {
    /// What of it a second look may find: files that were not there.
    pub(super) fn missing_in_words(&self) -> String {
        let files: Vec<&str> = self.missing.iter().map(String::as_str).collect();
        files.join(" ")
    }
}
