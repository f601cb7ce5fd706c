//! What the report says of dates.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use base::Utc;
use serde::Serialize;

use super::Line;
use crate::import::wordpress::Told;
use crate::import::wordpress::date::From;
use crate::import::wordpress::modified::{Disagreement, Verdict};
use crate::import::wordpress::stamp::Stamp;

/// How many disagreements are listed; where there are more, the zone is wrong, and the counts
/// say how.
const LISTED: usize = 10_000;

/// The dates of a file.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Dates {
    /// Which field the dates of published texts come from.
    pub given: BTreeMap<From, u64>,
    /// What is to be thought of dates of modification, by how many texts.
    pub modified: BTreeMap<Verdict, u64>,
    /// When a machine stamped old texts.
    pub stamps: Vec<StampLine>,
    /// What readers are told of dates of modification; none where nobody has said.
    pub told: Option<Told>,
    /// The zone against which clocks were held.
    pub zone: String,
    /// How many pairs of dates that should be one instant are not, by the minutes that UTC is
    /// late by.
    pub clocks: BTreeMap<i64, u64>,
    /// Those pairs, with their items.
    pub disagreements: Vec<Line>,
}

/// A bulk stamp.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct StampLine {
    /// Its first modification, RFC 3339.
    pub from: String,
    /// Its last.
    pub to: String,
    /// How many texts claim it.
    pub texts: u64,
    /// When the oldest of them was published.
    pub oldest: String,
    /// When the newest of them was published.
    pub newest: String,
}

impl Dates {
    /// Notes what is to be thought of a text's dates.
    pub(in crate::import::wordpress) fn note(
        &mut self,
        verdict: Verdict,
        disagreements: &[Disagreement],
        line: &Line,
    ) {
        *self.modified.entry(verdict).or_default() += 1;
        for one in disagreements {
            *self.clocks.entry(one.minutes).or_default() += 1;
            if self.disagreements.len() < LISTED {
                let Disagreement { which, local, gmt, minutes } = one;
                let reason = format!("{which} {local}, and {gmt} in UTC: {minutes} minutes apart");
                self.disagreements.push(Line { reason, ..line.clone() });
            }
        }
    }

    pub(super) fn write_summary(&self, out: &mut String) -> std::fmt::Result {
        for StampLine { from, to, texts, .. } in &self.stamps {
            writeln!(
                out,
                "{texts} texts claim to have been modified from {from} to {to}: a machine stamped them, and readers are told nothing of it"
            )?;
        }
        let of = |verdict| self.modified.get(&verdict).copied().unwrap_or(0);
        let impossible = of(Verdict::ToCome);
        if impossible > 0 {
            writeln!(
                out,
                "{impossible} dates of modification lie in the future: they are kept, and told to nobody"
            )?;
        }
        let believable = of(Verdict::Believable);
        match self.told {
            Some(Told::Believed) => writeln!(
                out,
                "{believable} dates of modification that nothing speaks against are told to readers"
            )?,
            Some(Told::Kept) => {
                writeln!(out, "no date of modification is told to readers; all are kept")?;
            }
            None if believable > 0 => writeln!(
                out,
                "should readers be told of the {believable} dates of modification that nothing speaks against? Run this again with --modified believe, or with --modified keep"
            )?,
            None => {}
        }
        let apart: u64 = self.clocks.values().sum();
        if apart > 0 {
            let most = self.clocks.iter().max_by_key(|(_, count)| **count);
            let (minutes, count) = most.map_or((0, 0), |(minutes, count)| (*minutes, *count));
            writeln!(
                out,
                "{apart} dates disagree with {}: {count} of them by {minutes} minutes; the report lists them",
                self.zone
            )?;
        }
        Ok(())
    }
}

impl StampLine {
    pub(in crate::import::wordpress) fn of(stamp: &Stamp) -> StampLine {
        let words = |seconds: i64| Utc(seconds * 1_000_000).to_rfc3339();
        StampLine {
            from: words(stamp.from),
            to: words(stamp.to),
            texts: stamp.texts,
            oldest: words(stamp.oldest),
            newest: words(stamp.newest),
        }
    }
}
