//! The dates of an export, looked at and left alone: which dates of modification are false,
//! and why. No newspaper is needed for it, and nothing is kept.

use std::collections::BTreeMap;
use std::fs::File;

use base::{Civil, Clock, Utc, Zone};
use serde::Serialize;

use super::date::Zones;
use super::modified::{Disagreement, Judge, Verdict, disagreements, late, late_by, pair, see};
use super::plain_words;
use super::reader::{Broken, Entry, Item, Reader};
use super::site::Site;
use super::stamp::{Modifications, Stamp};

/// How many texts the zone is guessed from, at most.
const ASKED: usize = 1_000;

/// Zones that are named first where several tell the same time.
const KNOWN: [&str; 12] = [
    "Africa/Casablanca",
    "Europe/Paris",
    "Africa/Algiers",
    "Africa/Tunis",
    "Africa/Dakar",
    "Africa/Abidjan",
    "Africa/Cairo",
    "Asia/Beirut",
    "Europe/Brussels",
    "Europe/London",
    "America/Montreal",
    "America/New_York",
];

/// The dates of an export.
#[derive(Clone, Debug, Serialize)]
pub struct Audit {
    /// What the site calls itself.
    pub site: String,
    /// Where it lives.
    pub source: String,
    /// The language of its texts, as the file says it.
    pub language: String,
    /// The zone of its wall clock.
    pub zone: String,
    /// How many of the rows that were asked fit that zone, and of how many, where nobody said
    /// which it is.
    pub guessed: Option<(usize, usize)>,
    /// Texts in the file: posts and pages.
    pub texts: u64,
    /// How many texts got which verdict.
    pub verdicts: BTreeMap<Verdict, u64>,
    /// When a machine stamped old texts.
    pub stamps: Vec<Stamp>,
    /// Texts by month of their modification, `2021-04`: how many in all, and how many falsely.
    pub months: BTreeMap<String, (u64, u64)>,
    /// Pairs of dates that should be one instant.
    pub pairs: u64,
    /// How many of them are not, by the minutes between them.
    pub clocks: BTreeMap<i64, u64>,
    /// Every text with a false date or with clocks that disagree, in the file's order.
    pub rows: Vec<Row>,
    /// When it was looked at, RFC 3339.
    pub at: String,
}

/// A text with something to say about its dates.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// `wp:post_id`.
    pub id: String,
    /// Title.
    pub title: String,
    /// Address.
    pub link: String,
    /// When it was published, by the site's wall clock.
    pub published: String,
    /// When it claims to have been modified, by the site's wall clock.
    pub modified: String,
    /// What is to be thought of that.
    pub verdict: Verdict,
    /// Where its clocks disagree.
    pub clocks: Vec<Disagreement>,
}

/// What the first reading gathers.
#[derive(Default)]
struct Gathered {
    site: Site,
    modifications: Modifications,
    /// Local dates of some texts, spread over the file, with what should be the same in UTC.
    pairs: Vec<(Civil, Utc)>,
    every: usize,
    seen: usize,
}

/// Looks at the dates of an export. `open` opens it anew: it is read twice.
///
/// # Errors
/// The first thing that is wrong with the file.
pub fn audit(
    mut open: impl FnMut() -> std::io::Result<File>,
    zone: Option<Zone>,
    clock: &Clock,
) -> Result<Audit, Failure> {
    let utc = Zone::named("UTC").map_err(Failure::Zone)?;
    let mut gathered = Gathered { every: 1, ..Gathered::default() };
    // Only differences between dates count before the zone is known.
    let zones = Zones { paper: zone.clone().unwrap_or_else(|| utc.clone()), utc: utc.clone() };
    let mut reader = Reader::new(open()?);
    while let Some(entry) = reader.next_entry()? {
        match entry {
            Entry::Site(fact, value) => gathered.site.note(fact, value),
            Entry::Item(item) if is_text(&item) => gathered.take(&item, &zones),
            _ => {}
        }
    }
    gathered.site.settle();
    let (zone, guessed) = match zone {
        Some(zone) => (zone, None),
        // Nothing to guess from: dates are then what they say.
        None if gathered.pairs.is_empty() => (utc.clone(), None),
        None => guess(&gathered.pairs)?,
    };
    let judge = Judge {
        zones: Zones { paper: zone, utc },
        stamps: gathered.modifications.stamps(),
        now: clock.now(),
    };
    let mut audit = Audit::of(&gathered.site, &judge, guessed);
    let mut reader = Reader::new(open()?);
    while let Some(entry) = reader.next_entry()? {
        if let Entry::Item(item) = entry
            && is_text(&item)
        {
            audit.take(&item, &judge);
        }
    }
    Ok(audit)
}

/// Why an export's dates could not be looked at.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The file is broken.
    #[error("{0}")]
    Broken(#[from] Broken),
    /// The file cannot be read.
    #[error("{0}")]
    Unreadable(#[from] std::io::Error),
    /// There is no such zone.
    #[error("{0}")]
    Zone(String),
}

/// Whether readers of the site had it before them as a text.
fn is_text(item: &Item) -> bool {
    matches!(item.kind.as_str(), "post" | "page") && item.status == "publish"
}

impl Gathered {
    fn take(&mut self, item: &Item, zones: &Zones) {
        see(&mut self.modifications, zones, item);
        self.seen += 1;
        if !self.seen.is_multiple_of(self.every) {
            return;
        }
        self.pairs.extend(pair(&zones.utc, &item.date, &item.date_gmt));
        if self.pairs.len() >= 2 * ASKED {
            // Every other one goes, and half as many come: what stays is spread evenly.
            let mut keep = false;
            self.pairs.retain(|_| {
                keep = !keep;
                keep
            });
            self.every *= 2;
        }
    }
}

/// The zone that explains most pairs of dates.
fn guess(pairs: &[(Civil, Utc)]) -> Result<(Zone, Option<(usize, usize)>), Failure> {
    let mut names: Vec<String> = KNOWN.into_iter().map(str::to_owned).collect();
    names.extend(Zone::names().filter(|name| !KNOWN.contains(&name.as_str())));
    let mut best: Option<(usize, Zone)> = None;
    for name in names {
        let zone = Zone::named(&name).map_err(Failure::Zone)?;
        let fits = pairs.iter().filter(|(local, gmt)| late(&zone, *local, *gmt) == 0).count();
        if best.as_ref().is_none_or(|(most, _)| fits > *most) {
            best = Some((fits, zone));
        }
        // Nothing explains more than everything.
        if fits == pairs.len() {
            break;
        }
    }
    let (fits, zone) = best.ok_or_else(|| Failure::Zone("no zone is known".into()))?;
    Ok((zone, Some((fits, pairs.len()))))
}

impl Audit {
    fn of(site: &Site, judge: &Judge, guessed: Option<(usize, usize)>) -> Audit {
        Audit {
            site: site.title.clone(),
            source: site.source(),
            language: site.language.clone(),
            zone: judge.zones.paper.name().to_owned(),
            guessed,
            texts: 0,
            verdicts: BTreeMap::new(),
            stamps: judge.stamps.clone(),
            months: BTreeMap::new(),
            pairs: 0,
            clocks: BTreeMap::new(),
            rows: Vec::new(),
            at: judge.now.to_rfc3339(),
        }
    }

    fn take(&mut self, item: &Item, judge: &Judge) {
        self.texts += 1;
        let (verdict, modified) = judge.verdict(item);
        *self.verdicts.entry(verdict).or_default() += 1;
        if let Some(at) = modified.filter(|_| verdict.is_false() || verdict == Verdict::Believable)
        {
            let day = judge.zones.paper.civil(at).day();
            let month = format!("{:04}-{:02}", day.year(), day.month());
            let (all, falsely) = self.months.entry(month).or_default();
            *all += 1;
            *falsely += u64::from(verdict.is_false());
        }
        let clocks = disagreements(&judge.zones, item);
        for (local, gmt) in [(&item.date, &item.date_gmt), (&item.modified, &item.modified_gmt)] {
            self.pairs += u64::from(late_by(&judge.zones, local, gmt).is_some());
        }
        for one in &clocks {
            *self.clocks.entry(one.minutes).or_default() += 1;
        }
        if verdict.is_false() || !clocks.is_empty() {
            let wall = |at: Option<Utc>| {
                at.map(|at| judge.zones.paper.civil(at).iso()).unwrap_or_default()
            };
            self.rows.push(Row {
                id: item.id.clone(),
                title: plain_words(&item.title),
                link: item.link.clone(),
                published: wall(judge.zones.given(item).map(|given| given.at)),
                modified: wall(modified),
                verdict,
                clocks,
            });
        }
    }

    /// How many texts got a verdict.
    pub fn count(&self, verdict: Verdict) -> u64 {
        self.verdicts.get(&verdict).copied().unwrap_or(0)
    }

    /// How many dates of modification are false.
    pub fn falsely(&self) -> u64 {
        Verdict::ALL.into_iter().filter(|one| one.is_false()).map(|one| self.count(one)).sum()
    }

    /// How many texts claim to have been modified after they were published.
    pub fn claimed(&self) -> u64 {
        self.falsely() + self.count(Verdict::Believable)
    }
}

/// Where the file says which language its texts are in: `fr-FR` is `fr`.
pub fn language_of(audit: &Audit) -> Option<base::Language> {
    let tag = audit.language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    tag.parse().ok()
}
