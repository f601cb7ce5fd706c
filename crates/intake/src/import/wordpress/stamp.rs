//! Bulk stamps: dates of modification that a machine wrote into many old texts at once, when
//! a site was moved, converted or cleaned.
//!
//! Only texts that were a day old or more are looked at: a newsroom works on a fresh text all
//! day. Two things tell a machine from people. It is fast: a dozen old texts in five minutes,
//! which nobody corrects by hand. Or it is slow and goes on: far more old texts in an hour
//! than this newsroom touches in one. What people did in those minutes cannot be told apart
//! and is counted with the machine.

use std::collections::BTreeMap;

use serde::Serialize;

/// How old a text is before somebody who modifies it is out of the ordinary, in seconds.
const OLD: i64 = 24 * 60 * 60;

/// How many old texts in [`FAST`] minutes no hand modifies.
const FAST_TEXTS: u64 = 12;

/// Minutes.
const FAST: i64 = 5;

/// How many old texts in an hour are many, at least.
const SLOW_TEXTS: u64 = 40;

/// … and how many times what is usual in an hour in which anything old is modified.
const TIMES_USUAL: u64 = 10;

/// Minutes that a stamp may rest and still be the same one.
const REST: i64 = 10;

/// Modifications of old texts, by the minute.
#[derive(Debug, Default)]
pub struct Modifications {
    minutes: BTreeMap<i64, Minute>,
}

#[derive(Clone, Copy, Debug)]
struct Minute {
    texts: u64,
    first: i64,
    last: i64,
    oldest: i64,
    newest: i64,
}

/// A time in which a machine stamped old texts. All times are seconds since 1970, UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stamp {
    /// Its first modification.
    pub from: i64,
    /// Its last.
    pub to: i64,
    /// How many old texts claim to have been modified then.
    pub texts: u64,
    /// When the oldest of them was published.
    pub oldest: i64,
    /// When the newest of them was published.
    pub newest: i64,
    /// How many old texts are modified in an hour otherwise, when any is.
    pub usual: u64,
}

impl Modifications {
    /// Notes that a text of `published` was modified at `modified`, seconds since 1970.
    pub fn see(&mut self, published: i64, modified: i64) {
        if modified - published < OLD {
            return;
        }
        let minute = self.minutes.entry(modified.div_euclid(60)).or_insert(Minute {
            texts: 0,
            first: modified,
            last: modified,
            oldest: published,
            newest: published,
        });
        minute.texts += 1;
        minute.first = minute.first.min(modified);
        minute.last = minute.last.max(modified);
        minute.oldest = minute.oldest.min(published);
        minute.newest = minute.newest.max(published);
    }

    /// The stamps among them, in order.
    pub fn stamps(&self) -> Vec<Stamp> {
        let usual = self.usual();
        let slow = SLOW_TEXTS.max(TIMES_USUAL * usual);
        let mut found: Vec<Stamp> = Vec::new();
        for (from, to) in self.dense(slow) {
            let inside = self.minutes.range(from..=to).map(|(_, minute)| minute);
            let stamp = inside.fold(None, |sum: Option<Stamp>, minute| {
                let sum = sum.unwrap_or(Stamp {
                    from: minute.first,
                    to: minute.last,
                    texts: 0,
                    oldest: minute.oldest,
                    newest: minute.newest,
                    usual,
                });
                Some(Stamp {
                    to: minute.last,
                    texts: sum.texts + minute.texts,
                    oldest: sum.oldest.min(minute.oldest),
                    newest: sum.newest.max(minute.newest),
                    ..sum
                })
            });
            found.extend(stamp);
        }
        found
    }

    /// How many old texts are modified in an hour in which any is: the middle of them all, so
    /// that the stamps themselves do not count.
    fn usual(&self) -> u64 {
        let mut hours: BTreeMap<i64, u64> = BTreeMap::new();
        for (minute, about) in &self.minutes {
            *hours.entry(minute.div_euclid(60)).or_default() += about.texts;
        }
        let mut counts: Vec<u64> = hours.into_values().collect();
        counts.sort_unstable();
        counts.get(counts.len() / 2).copied().unwrap_or(0)
    }

    /// Runs of minutes in which a machine worked: from its first minute to its last.
    fn dense(&self, slow: u64) -> Vec<(i64, i64)> {
        let minutes: Vec<(i64, u64)> =
            self.minutes.iter().map(|(minute, about)| (*minute, about.texts)).collect();
        let mut runs: Vec<(i64, i64)> = Vec::new();
        for (length, least) in [(FAST, FAST_TEXTS), (60, slow)] {
            let (mut begin, mut sum) = (0, 0);
            for end in 0..minutes.len() {
                sum += minutes[end].1;
                while minutes[end].0 - minutes[begin].0 >= length {
                    sum -= minutes[begin].1;
                    begin += 1;
                }
                if sum >= least {
                    runs.extend(core_of(&minutes[begin..=end]));
                }
            }
        }
        runs.sort_unstable();
        let mut joined: Vec<(i64, i64)> = Vec::new();
        for (from, to) in runs {
            match joined.last_mut().filter(|last| from - last.1 <= REST) {
                Some(last) => last.1 = last.1.max(to),
                None => joined.push((from, to)),
            }
        }
        joined
    }
}

/// The longest part of a window without a rest: what lies apart from it at either end is
/// people's.
fn core_of(window: &[(i64, u64)]) -> Option<(i64, i64)> {
    let parts = window.chunk_by(|one, next| next.0 - one.0 <= FAST);
    let texts = |part: &&[(i64, u64)]| part.iter().map(|(_, texts)| texts).sum::<u64>();
    let most = parts.max_by_key(texts)?;
    Some((most.first()?.0, most.last()?.0))
}

impl Stamp {
    /// Whether a modification lies in its minutes: whatever the text's age, the same machine
    /// may have written it.
    pub fn covers(&self, modified: i64) -> bool {
        (self.from..=self.to).contains(&modified)
    }
}
