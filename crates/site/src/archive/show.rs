//! The archive's pages: all years, a month as a calendar, a day.

use axum::extract::Path;
use axum::response::Response;
use base::Language;
use base::civil::{Day as CivilDay, month_name, weekday_name};
use editorial::article::Genre;
use editorial::visibility;

use super::{ArchiveDay, ArchiveMonth, ArchivePage, ArchiveYear, DayPage, MonthPage, Weekday};
use crate::failure::Trouble;
use crate::page::{Link, Pager};
use crate::reading::{Here, Reading, capitalized};

/// How many headlines a month's page shows under its calendar.
const HEADLINES: usize = 12;

/// `GET /archives/`
///
/// # Errors
/// The store's.
pub async fn years(here: Here) -> Result<Response, Trouble> {
    let mut reading = here.reading().await?;
    let edition = reading.here.edition.id;
    let months = visibility::months(&mut reading.read, edition).await?;
    let mut years: Vec<ArchiveYear> = Vec::new();
    for (month, count) in &months {
        let Some((year, number)) = month.split_once('-') else {
            continue;
        };
        if years.last().is_none_or(|last| last.words != year) {
            years.push(empty_year(reading.language(), year));
        }
        let place = number.parse::<usize>().unwrap_or(1).saturating_sub(1);
        let address = month_address(&reading, year, number);
        if let Some(cell) = years.last_mut().and_then(|year| year.months.get_mut(place)) {
            cell.address = Some(address);
            cell.count = u64::try_from(*count).unwrap_or(0);
        }
    }
    let count = months.iter().map(|(_, count)| u64::try_from(*count).unwrap_or(0)).sum();
    let rest = format!("{}/", reading.words().archive);
    let mut chrome = reading.chrome(&reading.say("archive"), &rest);
    reading.tell_list(&mut chrome, &[], &[]);
    let page = ArchivePage { chrome, years, count };
    reading.print(&page)
}

fn empty_year(language: Language, year: &str) -> ArchiveYear {
    let month = |number| {
        let name = month_name(language, number);
        ArchiveMonth {
            words: name.to_owned(),
            short: short(language, name),
            address: None,
            count: 0,
        }
    };
    ArchiveYear { words: year.to_owned(), months: (1..=12).map(month).collect() }
}

/// Three or four letters and a point, where the script shortens words at all.
fn short(language: Language, name: &str) -> String {
    let letters: usize = match (language, name) {
        (Language::Ar, _) => return name.to_owned(),
        (_, "mars" | "mai" | "juin" | "août" | "May" | "June" | "July") => return name.to_owned(),
        (Language::Fr, "janvier" | "avril" | "juillet" | "septembre") => 4,
        _ => 3,
    };
    let cut: String = name.chars().take(letters).collect();
    format!("{cut}.")
}

fn month_address(reading: &Reading, year: &str, month: &str) -> String {
    reading.path(&format!("{}/{year}/{month}/", reading.words().archive))
}

/// `GET /archives/2016/12/`
///
/// # Errors
/// No such month, or the store's.
pub async fn month(
    here: Here,
    Path((year, month)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let first = civil(&year, &month, "01")?;
    let mut reading = here.reading().await?;
    let (edition, key) = (reading.here.edition.id, format!("{year}-{month}"));
    let days = visibility::days(&mut reading.read, edition, &key).await?;
    if days.is_empty() {
        return Err(Trouble::NotFound);
    }
    let list = visibility::month(&mut reading.read, edition, &key, 60).await?;
    let worthy = list.into_iter().filter(|one| !matches!(one.genre, Genre::Brief | Genre::Partner));
    let worthy: Vec<_> = worthy.take(HEADLINES).collect();
    let language = reading.language();
    let name = capitalized(&format!("{} {}", month_name(language, first.month()), first.year()));
    let rest = format!("{}/{year}/{month}/", reading.words().archive);
    let headlines = reading.teasers(&worthy);
    let mut chrome = reading.chrome(&name, &rest);
    reading.tell_list(&mut chrome, &[years_link(&reading)], &headlines.iter().collect::<Vec<_>>());
    let page = MonthPage {
        chrome,
        name,
        weekdays: (0..7).map(|at| weekday(language, at)).collect(),
        weeks: weeks(&reading, first, &days),
        headlines,
        pager: month_pager(&mut reading, first).await?,
    };
    reading.print(&page)
}

fn weekday(language: Language, at: usize) -> Weekday {
    let name = weekday_name(language, at);
    let short = match language {
        Language::Ar => name.trim_start_matches("ال").to_owned(),
        _ => {
            let cut: String = name.chars().take(3).collect();
            format!("{cut}.")
        }
    };
    Weekday { words: name.to_owned(), short }
}

/// Weeks of seven cells, Monday first; those outside the month are none.
fn weeks(
    reading: &Reading,
    first: CivilDay,
    days: &[(String, i64)],
) -> Vec<Vec<Option<ArchiveDay>>> {
    let mut cells: Vec<Option<ArchiveDay>> = (0..first.weekday()).map(|_| None).collect();
    for number in 1..=first.days_in_month() {
        let Some(day) = CivilDay::new(first.year(), first.month(), number) else {
            continue;
        };
        let found = days.iter().find(|(iso, _)| *iso == day.iso());
        let mut heading = reading.day(day);
        if found.is_none() {
            heading.address = None;
        }
        cells.push(Some(ArchiveDay {
            number: u32::try_from(number).unwrap_or(0),
            day: heading,
            count: found.map_or(0, |(_, count)| u64::try_from(*count).unwrap_or(0)),
        }));
    }
    while !cells.len().is_multiple_of(7) {
        cells.push(None);
    }
    let mut cells = cells.into_iter();
    let mut weeks = Vec::new();
    while cells.len() > 0 {
        weeks.push(cells.by_ref().take(7).collect());
    }
    weeks
}

async fn month_pager(reading: &mut Reading, first: CivilDay) -> Result<Pager, Trouble> {
    let edition = reading.here.edition.id;
    let last = CivilDay::new(first.year(), first.month(), first.days_in_month()).unwrap_or(first);
    let (older, _) = visibility::neighbors(&mut reading.read, edition, &first.iso()).await?;
    let (_, newer) = visibility::neighbors(&mut reading.read, edition, &last.iso()).await?;
    let language = reading.language();
    let link = |iso: String| {
        let (year, rest) = iso.split_once('-')?;
        let month = rest.get(..2)?;
        let name = month_name(language, month.parse().ok()?);
        let words = capitalized(&format!("{name} {year}"));
        Some(Link::to(words, month_address(reading, year, month)))
    };
    Ok(Pager { older: older.and_then(link), newer: newer.and_then(link), archive: None })
}

/// `GET /archives/2016/12/15/`
///
/// # Errors
/// No such day, or the store's.
pub async fn day(
    here: Here,
    Path((year, month, day)): Path<(String, String, String)>,
) -> Result<Response, Trouble> {
    let date = civil(&year, &month, &day)?;
    let mut reading = here.reading().await?;
    let (edition, iso) = (reading.here.edition.id, date.iso());
    let mut list = visibility::day(&mut reading.read, edition, &iso).await?;
    if list.is_empty() {
        return Err(Trouble::NotFound);
    }
    list.reverse();
    let (older, newer) = visibility::neighbors(&mut reading.read, edition, &iso).await?;
    let link = |iso: String| {
        let mut parts = iso.split('-').map(str::parse::<i16>);
        let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
        let date = CivilDay::new(year, month.try_into().ok()?, day.try_into().ok()?)?;
        let day = reading.day(date);
        Some(Link::to(day.words, day.address?))
    };
    let pager = Pager { older: older.and_then(link), newer: newer.and_then(link), archive: None };
    let heading = reading.day(date);
    let rest = format!("{}/{year}/{month}/{day}/", reading.words().archive);
    let name = month_name(reading.language(), date.month());
    let month =
        Link::to(capitalized(&format!("{name} {year}")), month_address(&reading, &year, &month));
    let teasers = reading.teasers(&list);
    let mut chrome = reading.chrome(&heading.words, &rest);
    let ways = [years_link(&reading), month.clone()];
    reading.tell_list(&mut chrome, &ways, &teasers.iter().collect::<Vec<_>>());
    let page = DayPage { chrome, day: heading, month, teasers, pager };
    reading.print(&page)
}

/// The archive's own page, on the way to a month or a day.
fn years_link(reading: &Reading) -> Link {
    Link::to(reading.say("archive"), reading.path(&format!("{}/", reading.words().archive)))
}

/// A day of the calendar from the parts of an address, written with their zeros.
fn civil(year: &str, month: &str, day: &str) -> Result<CivilDay, Trouble> {
    let whole = year.len() == 4 && month.len() == 2 && day.len() == 2;
    let read = || {
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        CivilDay::new(year, month, day)
    };
    read().filter(|_| whole).ok_or(Trouble::NotFound)
}
