//! The first reading of a file: whether it is whole, and the small things that everything
//! after needs. Nothing is written before it is done.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs::File;

use tokio::sync::mpsc;

use super::attachment::{Attachment, Attachments};
use super::blocks::Tally;
use super::date::civil;
use super::filing::{Filing, Map};
use super::permalink::Permalinks;
use super::reader::{Broken, Entry, Item, Mended, Reader, Vocabulary};
use super::report::{BulkStamp, Report, Words};
use super::site::Site;
use super::{Stop, plain_words};

/// How many bytes are read before somebody is told.
const EVERY: u64 = 1 << 20;

/// How many hours a machine's stamp may take.
const HOURS: i64 = 6;

/// How many texts make a stamp; a newsroom of fifty texts a day never modifies so many old
/// ones in six hours.
const FEWEST: u64 = 100;

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
    stamps: BTreeMap<i64, u64>,
    modified: u64,
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
        stop: &Stop,
        told: &mpsc::Sender<(u64, u64)>,
    ) -> Result<Option<Survey>, Broken> {
        let mut survey = Survey { filing: Filing::new(map), ..Survey::default() };
        let mut reader = Reader::new(file);
        let mut next = 0;
        while let Some(entry) = reader.next_entry()? {
            survey.see(entry);
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
        report.bulk_stamp = self.bulk_stamp();
    }

    /// Takes an entry in.
    fn see(&mut self, entry: Entry) {
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
            Entry::Item(item) => self.see_item(&item),
        }
    }

    fn see_item(&mut self, item: &Item) {
        self.items += 1;
        if item.kind == "attachment" {
            self.attachments.add(Attachment::of(item));
            return;
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
        self.see_modification(item);
        self.permalinks.see(item);
    }

    /// Counts modifications of texts that were a day old, by the hour.
    fn see_modification(&mut self, item: &Item) {
        let hour = |text: &str| {
            let civil = civil(text)?;
            let day = civil.day();
            let days = days_before(day.year(), day.month(), day.day());
            Some(days * 24 + i64::from(civil.hour()))
        };
        let (Some(published), Some(modified)) = (hour(&item.date), hour(&item.modified)) else {
            return;
        };
        self.modified += 1;
        if modified - published > 24 {
            *self.stamps.entry(modified).or_default() += 1;
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

    /// The six hours in which most old texts claim to have been modified, if a machine did it.
    fn bulk_stamp(&self) -> Option<BulkStamp> {
        let windows = self.stamps.keys().map(|&from| {
            let texts: u64 = self.stamps.range(from..from + HOURS).map(|(_, count)| count).sum();
            (texts, from)
        });
        let (texts, from) =
            windows.max_by_key(|&(texts, from)| (texts, std::cmp::Reverse(from)))?;
        (texts >= FEWEST).then(|| BulkStamp { from: hour_in_words(from), texts, of: self.modified })
    }
}

/// Remembers a word once, without a copy of one that is known.
fn keep(words: &mut HashSet<String>, word: &str) {
    if !word.is_empty() && !words.contains(word) {
        words.insert(word.to_owned());
    }
}

/// Days from 1 January 1970 to that day; years begin in March here, so that a leap day is the
/// last of its year.
fn days_before(year: i16, month: i8, day: i8) -> i64 {
    let (year, month, day) = (i64::from(year), i64::from(month), i64::from(day));
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn hour_in_words(hour: i64) -> String {
    let at = base::Utc(hour * 3_600_000_000).to_rfc3339();
    at.get(..13).unwrap_or(&at).replace('T', " ")
}

impl Tally {
    /// What of it a second look may find: files that were not there.
    pub(super) fn missing_in_words(&self) -> String {
        let files: Vec<&str> = self.missing.iter().map(String::as_str).collect();
        files.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_the_calendars() {
        assert_eq!(days_before(1970, 1, 1), 0);
        assert_eq!(days_before(2021, 4, 11), 18_728);
        assert_eq!(hour_in_words(days_before(2021, 4, 11) * 24 + 2), "2021-04-11 02");
    }
}
