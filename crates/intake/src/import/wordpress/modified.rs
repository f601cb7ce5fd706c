//! What is to be thought of a text's date of modification, and whether the two clocks of an
//! item agree. Nothing here changes a date: they are kept as they were given.

use base::{Civil, Utc, Zone};
use serde::Serialize;

use super::date::{Zones, civil, instants};
use super::reader::Item;
use super::stamp::{Modifications, Stamp};

/// How long after publication a modification is still the publication, in seconds: systems
/// write both dates one after the other.
const SAME: i64 = 60;

/// What is to be thought of a date of modification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The file gives none.
    Absent,
    /// It is the date of publication.
    Unmodified,
    /// Nothing speaks against it.
    Believable,
    /// A machine wrote it into many old texts at once.
    Stamped,
    /// It lies before publication: a scheduled text was last worked on before it came out.
    BeforePublication,
    /// It lies in the future of whoever looks.
    ToCome,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Verdict; 6] = [
        Verdict::Absent,
        Verdict::Unmodified,
        Verdict::Believable,
        Verdict::Stamped,
        Verdict::BeforePublication,
        Verdict::ToCome,
    ];

    /// Whether the date says of a modification what is not so.
    pub fn is_false(self) -> bool {
        matches!(self, Verdict::Stamped | Verdict::ToCome)
    }
}

/// What the dates of one export are held against.
#[derive(Clone, Debug)]
pub struct Judge {
    /// The zones that they are written in.
    pub zones: Zones,
    /// When a machine stamped old texts.
    pub stamps: Vec<Stamp>,
    /// The present.
    pub now: Utc,
}

impl Judge {
    /// What is to be thought of an item's date of modification, and the instant that it names.
    pub fn verdict(&self, item: &Item) -> (Verdict, Option<Utc>) {
        let Some(modified) = modified(&self.zones, item) else { return (Verdict::Absent, None) };
        let verdict = match self.zones.given(item) {
            None => Verdict::Absent,
            Some(given) => self.judge(seconds(given.at), seconds(modified)),
        };
        (verdict, Some(modified))
    }

    fn judge(&self, published: i64, modified: i64) -> Verdict {
        if modified > seconds(self.now) {
            Verdict::ToCome
        } else if (modified - published).abs() <= SAME {
            Verdict::Unmodified
        } else if modified < published {
            Verdict::BeforePublication
        } else if self.stamps.iter().any(|stamp| stamp.covers(modified)) {
            Verdict::Stamped
        } else {
            Verdict::Believable
        }
    }
}

/// The instant of an item's modification, if the file gives one.
fn modified(zones: &Zones, item: &Item) -> Option<Utc> {
    zones.instant(&item.modified_gmt, &item.modified)
}

/// Notes when an item was modified.
pub(super) fn see(modifications: &mut Modifications, zones: &Zones, item: &Item) {
    if let (Some(given), Some(modified)) = (zones.given(item), modified(zones, item)) {
        modifications.see(seconds(given.at), seconds(modified));
    }
}

/// Whole seconds since 1970.
fn seconds(at: Utc) -> i64 {
    at.0.div_euclid(1_000_000)
}

/// Two dates of an item that should be one instant and are not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Disagreement {
    /// `published` or `modified`.
    pub which: &'static str,
    /// What the wall clock said.
    pub local: String,
    /// What the file says that this is in UTC.
    pub gmt: String,
    /// How many minutes the file's UTC is late by, held against the zone: 60 where it should
    /// be an hour earlier.
    pub minutes: i64,
}

/// Where an item's local dates disagree with its dates in UTC, by the zone of the site.
pub fn disagreements(zones: &Zones, item: &Item) -> Vec<Disagreement> {
    let pairs = [
        ("published", &item.date, &item.date_gmt),
        ("modified", &item.modified, &item.modified_gmt),
    ];
    let told = pairs.into_iter().filter_map(|(which, local, gmt)| {
        let minutes = late_by(zones, local, gmt).filter(|minutes| *minutes != 0)?;
        Some(Disagreement { which, local: local.clone(), gmt: gmt.clone(), minutes })
    });
    told.collect()
}

/// How many minutes a date in UTC is late by, held against its local date in the zone; nothing
/// where one of the two is not given.
pub(super) fn late_by(zones: &Zones, local: &str, gmt: &str) -> Option<i64> {
    let gmt = instants(&zones.utc, civil(gmt)?)[0];
    Some(late(&zones.paper, civil(local)?, gmt))
}

/// The same for dates that were read.
pub(super) fn late(zone: &Zone, local: Civil, gmt: Utc) -> i64 {
    let [one, other] = instants(zone, local).map(|at| (gmt.0 - at.0).div_euclid(60_000_000));
    if one.abs() <= other.abs() { one } else { other }
}

/// Both dates of a pair, read; nothing where one of them is not given.
pub(super) fn pair(utc: &Zone, local: &str, gmt: &str) -> Option<(Civil, Utc)> {
    Some((civil(local)?, instants(utc, civil(gmt)?)[0]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zones() -> Zones {
        let zone = |name| Zone::named(name).expect("bundled");
        Zones { paper: zone("Africa/Casablanca"), utc: zone("UTC") }
    }

    #[test]
    fn two_clocks_are_held_against_the_zone() {
        for (local, gmt, late) in [
            ("2016-12-15 11:30:00", "2016-12-15 11:30:00", Some(0)),
            // From October 2018 on clocks were an hour ahead; a system with older zone data
            // did not know.
            ("2018-12-15 11:30:00", "2018-12-15 10:30:00", Some(0)),
            ("2018-12-15 11:30:00", "2018-12-15 11:30:00", Some(60)),
            // Both instants of an hour that happens twice are right.
            ("2026-09-20 01:30:00", "2026-09-20 00:30:00", Some(0)),
            ("2026-09-20 01:30:00", "2026-09-20 01:30:00", Some(0)),
            ("2018-12-15 11:30:00", "0000-00-00 00:00:00", None),
        ] {
            assert_eq!(late_by(&zones(), local, gmt), late, "{local} {gmt}");
        }
    }

    #[test]
    fn a_date_is_judged_by_what_speaks_against_it() {
        let stamp = Stamp { from: 900_000, to: 900_600, texts: 40, oldest: 0, newest: 0, usual: 1 };
        let judge = Judge { zones: zones(), stamps: vec![stamp], now: Utc(1_000_000_000_000) };
        for (published, modified, expected) in [
            (1_000, 1_030, Verdict::Unmodified),
            (1_000, 5_000, Verdict::Believable),
            (1_000, 900_300, Verdict::Stamped),
            (899_000, 900_300, Verdict::Stamped),
            (899_000, 900_700, Verdict::Believable),
            (5_000, 1_000, Verdict::BeforePublication),
            (5_000, 1_000_001, Verdict::ToCome),
        ] {
            assert_eq!(judge.judge(published, modified), expected, "{published} {modified}");
        }
    }
}
