//! The archive: by year and month, then by day. Its pages never shift.

mod show;

pub use show::{day, month, years};

use serde::Serialize;

use crate::page::{Chrome, Day, Link, Pager, Teaser, page};

/// All years.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArchivePage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// Years, newest first.
    pub years: Vec<ArchiveYear>,
    /// How many articles this reader may see.
    pub count: u64,
}

page!(ArchivePage, "archive.html");

/// A year as twelve months.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ArchiveYear {
    /// `2016`
    pub words: String,
    /// Its months, January first.
    pub months: Vec<ArchiveMonth>,
}

/// A month in the list of a year.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ArchiveMonth {
    /// `décembre`
    pub words: String,
    /// Short for narrow screens: `déc.`
    pub short: String,
    /// Its page; none for a month without an article.
    pub address: Option<String>,
    /// How many articles.
    pub count: u64,
}

/// One month as a calendar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MonthPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// `Décembre 2016`
    pub name: String,
    /// The seven days' names, the first of the week first.
    pub weekdays: Vec<Weekday>,
    /// Weeks of seven cells; a cell outside the month is none.
    pub weeks: Vec<Vec<Option<ArchiveDay>>>,
    /// The month's main articles.
    pub headlines: Vec<Teaser>,
    /// The months before and after.
    pub pager: Pager,
}

page!(MonthPage, "month.html");

/// A day's name.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Weekday {
    /// `lundi`
    pub words: String,
    /// `lun.`
    pub short: String,
}

/// A day in the calendar.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ArchiveDay {
    /// Its number.
    pub number: u32,
    /// The day; its address is none where nothing was published.
    pub day: Day,
    /// How many articles.
    pub count: u64,
}

/// Everything of one day.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DayPage {
    /// What stands around the page.
    pub chrome: Chrome,
    /// The day.
    pub day: Day,
    /// Its month's page.
    pub month: Link,
    /// Its articles, newest first.
    pub teasers: Vec<Teaser>,
    /// The published days before and after.
    pub pager: Pager,
}

page!(DayPage, "day.html");
