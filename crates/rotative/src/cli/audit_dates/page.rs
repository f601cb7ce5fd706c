//! The audit as a page that any newspaper can read and share: one file, no script, nothing
//! loaded from anywhere.

use anyhow::{Context, Result};
use base::{Language, Utc, Zone};
use intake::import::wordpress::audit::{Audit, Row};
use intake::import::wordpress::modified::Verdict;
use intake::import::wordpress::stamp::Stamp;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, Value};
use serde::Serialize;
use site::words::Words;

const TEMPLATE: &str = include_str!("page.html");
const FRENCH: &str = include_str!("fr.ftl");
const ARABIC: &str = include_str!("ar.ftl");
const ENGLISH: &str = include_str!("en.ftl");

/// How many texts of a kind the page lists; the CSV has them all.
const LISTED: usize = 400;

/// Width and height of the drawing, in its own units.
const DRAWING: (f64, f64) = (960.0, 220.0);

/// Everything that the template reads.
#[derive(Serialize)]
struct Page<'a> {
    lang: &'a str,
    dir: &'a str,
    site: &'a str,
    file: &'a str,
    zone: &'a str,
    guessed: bool,
    fits: usize,
    asked: usize,
    texts: u64,
    claimed: u64,
    falsely: u64,
    believable: u64,
    unmodified: u64,
    absent: u64,
    stamped: u64,
    impossible: u64,
    before: u64,
    stamps: Vec<StampWords>,
    bars: Vec<Bar>,
    most: u64,
    width: f64,
    height: f64,
    pairs: u64,
    apart: u64,
    clocks: Vec<(&'a i64, &'a u64)>,
    groups: Vec<Group<'a>>,
    at: String,
    version: &'a str,
}

/// A month's bar: how many dates of modification lie in it.
#[derive(Serialize)]
struct Bar {
    /// Distance from the side at which the years begin.
    x: f64,
    width: f64,
    /// Height of what is believable, from the ground.
    true_height: f64,
    /// Height of what is false, above it.
    false_height: f64,
    month: String,
    all: u64,
    falsely: u64,
    /// The year, under its first month.
    year: Option<String>,
}

#[derive(Serialize)]
struct StampWords {
    /// When, in words: a day, or from one moment to another.
    day: String,
    from: String,
    to: String,
    is_one_day: bool,
    texts: u64,
    minutes: u64,
    a_minute: u64,
    oldest: String,
    newest: String,
    usual: u64,
}

/// Texts with one verdict.
#[derive(Serialize)]
struct Group<'a> {
    key: &'static str,
    count: usize,
    rows: Vec<RowWords<'a>>,
}

#[derive(Serialize)]
struct RowWords<'a> {
    title: &'a str,
    link: Option<&'a str>,
    published: &'a str,
    modified: &'a str,
    apart: Vec<i64>,
}

/// The page.
///
/// # Errors
/// When a word is missing, which is a fault of the program.
pub fn html(seen: &Audit, file: &str, language: Language) -> Result<String> {
    let own = match language {
        Language::Fr => FRENCH,
        Language::Ar => ARABIC,
        Language::En => ENGLISH,
    };
    let words = Words::load(language, Some(own)).map_err(anyhow::Error::msg)?;
    let zone = Zone::named(&seen.zone).map_err(anyhow::Error::msg)?;
    let mut environment = Environment::new();
    environment.set_undefined_behavior(minijinja::UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.add_function("t", move |key: &str, given: minijinja::value::Kwargs| {
        say(&words, key, &given)
    });
    environment.add_template("page.html", TEMPLATE).context("the page’s template")?;
    let bars = bars(seen);
    let most = seen.months.values().map(|(all, _)| *all).max().unwrap_or(0);
    let at = Utc::parse_rfc3339(&seen.at).context("the audit’s own date")?;
    let page = Page {
        lang: language.tag(),
        dir: language.direction(),
        site: if seen.site.is_empty() { &seen.source } else { &seen.site },
        file,
        zone: &seen.zone,
        guessed: seen.guessed.is_some(),
        fits: seen.guessed.map_or(0, |(fits, _)| fits),
        asked: seen.guessed.map_or(0, |(_, asked)| asked),
        texts: seen.texts,
        claimed: seen.claimed(),
        falsely: seen.falsely(),
        believable: seen.count(Verdict::Believable),
        unmodified: seen.count(Verdict::Unmodified),
        absent: seen.count(Verdict::Absent),
        stamped: seen.count(Verdict::Stamped),
        impossible: seen.count(Verdict::ToCome),
        before: seen.count(Verdict::BeforePublication),
        stamps: seen.stamps.iter().map(|one| stamp(one, &zone, language)).collect::<Vec<_>>(),
        bars,
        most,
        width: DRAWING.0,
        height: DRAWING.1,
        pairs: seen.pairs,
        apart: seen.clocks.values().sum::<u64>(),
        clocks: seen.clocks.iter().collect::<Vec<_>>(),
        groups: groups(seen),
        at: zone.civil(at).words(language),
        version: env!("CARGO_PKG_VERSION"),
    };
    Ok(environment.get_template("page.html")?.render(Serde(&page))?)
}

fn say(
    words: &Words,
    key: &str,
    given: &minijinja::value::Kwargs,
) -> std::result::Result<Value, minijinja::Error> {
    let mut arguments = fluent_bundle::FluentArgs::new();
    for name in given.args() {
        let value: Value = given.get(name)?;
        match i64::try_from(value.clone()) {
            Ok(number) if value.is_number() => arguments.set(name.to_owned(), number),
            _ => arguments.set(name.to_owned(), value.to_string()),
        }
    }
    let wrong = |said: String| minijinja::Error::new(minijinja::ErrorKind::InvalidOperation, said);
    words.say(key, &arguments).map(Value::from).map_err(wrong)
}

/// A bar for each month from the first modification to the last.
fn bars(seen: &Audit) -> Vec<Bar> {
    let number = |month: &str| -> Option<i64> {
        let (year, month) = month.split_once('-')?;
        Some(year.parse::<i64>().ok()? * 12 + month.parse::<i64>().ok()? - 1)
    };
    let first = seen.months.keys().next().and_then(|month| number(month));
    let last = seen.months.keys().next_back().and_then(|month| number(month));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    let most = seen.months.values().map(|(all, _)| *all).max().unwrap_or(1).max(1);
    let step = DRAWING.0 / exact(last - first + 1);
    let years = (last - first) / 12;
    // Years that would stand in one another are left out.
    let every = 1 + years / 16;
    (first..=last)
        .map(|at| {
            let month = format!("{:04}-{:02}", at / 12, at % 12 + 1);
            let (all, falsely) = seen.months.get(&month).copied().unwrap_or((0, 0));
            let height = |texts: u64| {
                let share = exact(i64::try_from(texts).unwrap_or(i64::MAX))
                    / exact(i64::try_from(most).unwrap_or(i64::MAX));
                // One text is seen as well as ten thousand.
                if texts == 0 { 0.0 } else { (share * DRAWING.1).max(1.5) }
            };
            Bar {
                x: exact(at - first) * step,
                width: (step * 0.8).max(0.8),
                true_height: height(all - falsely),
                false_height: height(falsely),
                year: (at % 12 == 0 && (at / 12) % every == 0).then(|| (at / 12).to_string()),
                month,
                all,
                falsely,
            }
        })
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts are far smaller than 2^52")]
fn exact(count: i64) -> f64 {
    count as f64
}

fn stamp(stamp: &Stamp, zone: &Zone, language: Language) -> StampWords {
    let civil = |seconds: i64| zone.civil(Utc(seconds * 1_000_000));
    let (from, to) = (civil(stamp.from), civil(stamp.to));
    let is_one_day = from.day() == to.day();
    let minutes = u64::try_from((stamp.to - stamp.from) / 60 + 1).unwrap_or(1);
    let words = |at: base::Civil| {
        if is_one_day { at.clock_words(language) } else { at.words(language) }
    };
    StampWords {
        day: from.day().words_with_weekday(language),
        from: words(from),
        to: words(to),
        is_one_day,
        texts: stamp.texts,
        minutes,
        a_minute: stamp.texts / minutes,
        oldest: civil(stamp.oldest).day().words(language),
        newest: civil(stamp.newest).day().words(language),
        usual: stamp.usual,
    }
}

fn groups(seen: &Audit) -> Vec<Group<'_>> {
    let of = |key: &'static str, wanted: fn(&Row) -> bool| {
        let all = seen.rows.iter().filter(|row| wanted(row));
        Group { key, count: all.clone().count(), rows: all.take(LISTED).map(row).collect() }
    };
    let groups = [
        of("stamped", |row| row.verdict == Verdict::Stamped),
        of("to-come", |row| row.verdict == Verdict::ToCome),
        of("clocks", |row| !row.clocks.is_empty()),
    ];
    groups.into_iter().filter(|group| group.count > 0).collect()
}

fn row(row: &Row) -> RowWords<'_> {
    // A link leads where readers may go: an address from a file may be anything.
    let is_web = row.link.starts_with("https://") || row.link.starts_with("http://");
    RowWords {
        title: if row.title.is_empty() { &row.id } else { &row.title },
        link: is_web.then_some(row.link.as_str()),
        published: row.published.get(..16).unwrap_or(&row.published),
        modified: row.modified.get(..16).unwrap_or(&row.modified),
        apart: row.clocks.iter().map(|one| one.minutes).collect(),
    }
}
