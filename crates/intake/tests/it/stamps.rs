//! Bulk stamps among the dates of newsrooms that are made here: how many are found, and how
//! many true dates are taken for false ones.

use intake::import::wordpress::stamp::{Modifications, Stamp};
use proptest::prelude::Rng;
use proptest::test_runner::{RngAlgorithm, TestRng};

const DAY: i64 = 86_400;
const YEAR: i64 = 365 * DAY;

/// A text's dates, seconds since 1970, and whether a machine wrote the second.
struct Text {
    published: i64,
    modified: i64,
    is_stamped: bool,
}

struct Chance(TestRng);

impl Chance {
    fn of(seed: u8) -> Chance {
        Chance(TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]))
    }

    fn below(&mut self, limit: i64) -> i64 {
        let limit = u64::try_from(limit).expect("a positive number");
        i64::try_from(self.0.next_u64() % limit).expect("smaller")
    }

    fn is(&mut self, percent: i64) -> bool {
        self.below(100) < percent
    }
}

/// A newsroom's years: texts at its hours, most modified on their day, some much later, by
/// hand, now and then a file of them in one sitting.
fn newsroom(chance: &mut Chance, years: i64, a_day: i64, late: i64) -> Vec<Text> {
    let mut texts = Vec::new();
    for day in 0..years * 365 {
        for _ in 0..1 + chance.below(2 * a_day) {
            let published = day * DAY + 6 * 3600 + chance.below(15 * 3600);
            let modified = if chance.is(late) {
                let after = 2 * DAY + chance.below(3 * YEAR);
                // By day, when people work.
                (published + after) / DAY * DAY + 8 * 3600 + chance.below(10 * 3600)
            } else if chance.is(40) {
                published + chance.below(5 * 3600)
            } else {
                published
            };
            texts.push(Text { published, modified, is_stamped: false });
        }
    }
    // Somebody goes through a file of old texts, one every two or three minutes.
    for _ in 0..years * 2 {
        let begin = years / 2 * YEAR + chance.below(years * YEAR / 2) / DAY * DAY + 9 * 3600;
        let mut at = begin;
        for _ in 0..10 + chance.below(12) {
            let one = chance.below(i64::try_from(texts.len()).expect("few"));
            let text = &mut texts[usize::try_from(one).expect("an index")];
            if at - text.published > DAY {
                text.modified = at;
                at += 120 + chance.below(120);
            }
        }
    }
    texts
}

/// A machine stamps `percent` of all texts that are older than `at`, one each `pace` tenths of
/// a second, in the order of their dates or in none.
fn stamp(chance: &mut Chance, texts: &mut [Text], at: i64, percent: i64, pace: i64) {
    let mut now = at * 10;
    for text in texts.iter_mut() {
        if text.published < at - DAY && chance.is(percent) {
            text.modified = now / 10;
            text.is_stamped = true;
            now += 1 + chance.below(2 * pace);
        }
    }
}

struct Measured {
    precision: f64,
    recall: f64,
    stamps: usize,
}

fn measured(texts: &[Text]) -> Measured {
    let mut modifications = Modifications::default();
    for text in texts {
        modifications.see(text.published, text.modified);
    }
    let stamps: Vec<Stamp> = modifications.stamps();
    let (mut hits, mut found, mut planted) = (0, 0, 0);
    for text in texts {
        let marked = stamps.iter().any(|stamp| stamp.covers(text.modified));
        found += u32::from(marked);
        planted += u32::from(text.is_stamped);
        hits += u32::from(marked && text.is_stamped);
    }
    let share =
        |part: u32, whole: u32| if whole == 0 { 1.0 } else { f64::from(part) / f64::from(whole) };
    Measured { precision: share(hits, found), recall: share(hits, planted), stamps: stamps.len() }
}

#[test]
fn a_planted_stamp_is_found_and_true_dates_are_kept() {
    println!("history                                texts  stamped  stamps  precision  recall");
    for (name, years, a_day, late, percent, pace) in [
        ("small weekly, whole archive at once", 6, 1, 5, 100, 2),
        ("daily of six, half in an hour", 10, 6, 5, 50, 5),
        ("daily, a twentieth, one a second", 10, 12, 8, 5, 10),
        ("busy daily, slow batch over a night", 12, 20, 15, 20, 40),
        ("much corrected, whole, 20 a second", 8, 10, 30, 100, 1),
        ("one in a hundred, a dozen a minute", 10, 10, 5, 1, 50),
        ("busy daily, one a minute for hours", 12, 20, 15, 1, 500),
    ] {
        for seed in 1..=5 {
            let mut chance = Chance::of(seed);
            let mut texts = newsroom(&mut chance, years, a_day, late);
            // In the night of a Sunday, as such things are done.
            let at = years * YEAR + 60 * DAY + 2 * 3600 + 39 * 60;
            stamp(&mut chance, &mut texts, at, percent, pace);
            let got = measured(&texts);
            let stamped = texts.iter().filter(|text| text.is_stamped).count();
            println!(
                "{name:<38} {:>5}  {stamped:>7}  {:>6}  {:>9.4}  {:>6.4}",
                texts.len(),
                got.stamps,
                got.precision,
                got.recall
            );
            assert!(got.recall >= 0.99 && got.precision >= 0.99, "{name}, seed {seed}");
        }
    }
}

#[test]
fn two_stamps_by_day_among_peoples_work_are_found() {
    for seed in 1..=5 {
        let mut chance = Chance::of(seed);
        let mut texts = newsroom(&mut chance, 10, 10, 10);
        stamp(&mut chance, &mut texts, 5 * YEAR + 10 * 3600, 60, 3);
        stamp(&mut chance, &mut texts, 8 * YEAR + 15 * 3600, 30, 8);
        let got = measured(&texts);
        assert!(got.recall >= 0.99 && got.precision >= 0.97, "{} {}", got.recall, got.precision);
        assert_eq!(got.stamps, 2);
    }
}

#[test]
fn a_newsroom_without_a_machine_has_no_stamp() {
    for seed in 1..=10 {
        let mut chance = Chance::of(seed);
        let texts = newsroom(&mut chance, 8, 25, 20);
        assert_eq!(measured(&texts).stamps, 0, "seed {seed}");
    }
}
