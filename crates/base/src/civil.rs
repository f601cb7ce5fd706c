//! Civil time: what a clock on the wall of a publication's zone says, in words.
//!
//! Zones come from the tz database inside the program, never from the machine, whose
//! data may be years older than a government's decision. CLDR's French clock is
//! 11:30; a French newspaper's is 11h30, so words are made here.

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::{Deserialize, Serialize};

use crate::{Language, Utc};

/// A time zone of the IANA database, by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// Finds a zone by name, `Africa/Casablanca`.
    ///
    /// # Errors
    /// A sentence, when the bundled database has no such zone.
    pub fn named(name: &str) -> Result<Zone, String> {
        jiff::tz::db().get(name).map(Zone).map_err(|_| {
            format!("unknown time zone “{name}”: use a name such as Africa/Casablanca")
        })
    }

    /// The name of every zone that there is.
    pub fn names() -> impl Iterator<Item = String> {
        jiff::tz::db().available().map(|name| name.to_string())
    }

    /// The zone's name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What the wall clock says at `at`.
    pub fn civil(&self, at: Utc) -> Civil {
        Civil(self.offset_datetime(at).0)
    }

    /// RFC 3339 with the zone's offset at that instant, `2016-12-15T11:30:00+00:00`.
    pub fn rfc3339(&self, at: Utc) -> String {
        let (civil, seconds) = self.offset_datetime(at);
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.unsigned_abs() / 60;
        let whole = civil.strftime("%Y-%m-%dT%H:%M:%S");
        format!("{whole}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }

    /// The instants that `civil` stands for here: one, two when clocks are put back, none
    /// when they are put forward over it.
    pub fn resolve(&self, civil: Civil) -> Resolved {
        let at = |offset: jiff::tz::Offset| {
            offset.to_timestamp(civil.0).map_or(Utc(0), |t| Utc(t.as_microsecond()))
        };
        match self.0.to_ambiguous_timestamp(civil.0).offset() {
            AmbiguousOffset::Unambiguous { offset } => Resolved::Once(at(offset)),
            AmbiguousOffset::Fold { before, after } => Resolved::Twice(at(before), at(after)),
            AmbiguousOffset::Gap { before, .. } => Resolved::Never(at(before)),
        }
    }

    /// The first instant of a civil day.
    pub fn start_of_day(&self, day: Day) -> Utc {
        let midnight = Civil(day.0.to_datetime(jiff::civil::Time::midnight()));
        match self.resolve(midnight) {
            Resolved::Once(at) | Resolved::Twice(at, _) | Resolved::Never(at) => at,
        }
    }

    pub(crate) fn offset_datetime(&self, at: Utc) -> (DateTime, i32) {
        let instant = jiff::Timestamp::from_microsecond(at.0).unwrap_or_default();
        let offset = self.0.to_offset(instant);
        (offset.to_datetime(instant), offset.seconds())
    }
}

/// What a civil time stands for in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// One instant, as nearly always.
    Once(Utc),
    /// Two: clocks were put back over it. The editor is asked which.
    Twice(Utc, Utc),
    /// None: clocks were put forward over it. The instant that it would have been.
    Never(Utc),
}

/// A date and time on the wall, without a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Civil(DateTime);

/// A civil day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(jiff::civil::Date);

impl Day {
    /// The day of that year, month (1–12) and day (1–31), if there is one.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Day> {
        jiff::civil::Date::new(year, month, day).ok().map(Day)
    }

    /// Year, as in 2016.
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Month, 1 to 12.
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Day of the month, 1 to 31.
    pub fn day(self) -> i8 {
        self.0.day()
    }

    /// The day after; the last day of the calendar is followed by itself.
    pub fn next(self) -> Day {
        Day(self.0.tomorrow().unwrap_or(self.0))
    }

    /// The day before.
    pub fn previous(self) -> Day {
        Day(self.0.yesterday().unwrap_or(self.0))
    }

    /// How many days the month has.
    pub fn days_in_month(self) -> i8 {
        self.0.days_in_month()
    }

    /// 0 for Monday to 6 for Sunday.
    pub fn weekday(self) -> usize {
        usize::try_from(self.0.weekday().to_monday_zero_offset()).unwrap_or(0)
    }

    /// `2016-12-15`.
    pub fn iso(self) -> String {
        self.0.to_string()
    }

    /// « 15 décembre 2016 », « 1er janvier 2017 », “December 15, 2016”.
    pub fn words(self, language: Language) -> String {
        let (year, day) = (self.year(), self.day());
        let month = month_name(language, self.month());
        match language {
            Language::En => format!("{month} {day}, {year}"),
            _ => format!("{} {month} {year}", ordinal(language, day)),
        }
    }

    /// The same without the year.
    pub fn words_without_year(self, language: Language) -> String {
        let month = month_name(language, self.month());
        match language {
            Language::En => format!("{month} {}", self.day()),
            _ => format!("{} {month}", ordinal(language, self.day())),
        }
    }

    /// « lundi 23 novembre 2026 », with the weekday.
    pub fn words_with_weekday(self, language: Language) -> String {
        let weekday = weekday_name(language, self.weekday());
        let separator = if language == Language::En { ", " } else { " " };
        format!("{weekday}{separator}{}", self.words(language))
    }
}

impl Civil {
    /// The day.
    pub fn day(self) -> Day {
        Day(self.0.date())
    }

    /// Hour, 0 to 23.
    pub fn hour(self) -> i8 {
        self.0.hour()
    }

    /// Minute, 0 to 59.
    pub fn minute(self) -> i8 {
        self.0.minute()
    }

    /// « 11h30 », « 0h05 »: the hour bare, the minutes padded. Elsewhere 11:30.
    pub fn clock_words(self, language: Language) -> String {
        let (hour, minute) = (self.hour(), self.minute());
        match language {
            Language::Fr => format!("{hour}h{minute:02}"),
            Language::Ar | Language::En => format!("{hour}:{minute:02}"),
        }
    }

    /// The same with the hour padded, for a column of times: « 08h12 ».
    pub fn clock_column(self, language: Language) -> String {
        let (hour, minute) = (self.hour(), self.minute());
        match language {
            Language::Fr => format!("{hour:02}h{minute:02}"),
            Language::Ar | Language::En => format!("{hour:02}:{minute:02}"),
        }
    }

    /// « 15 décembre 2016 à 11h30 », without the article before it.
    pub fn words(self, language: Language) -> String {
        let (day, clock) = (self.day().words(language), self.clock_words(language));
        match language {
            Language::Fr => format!("{day} à {clock}"),
            Language::Ar => format!("{day} على الساعة {clock}"),
            Language::En => format!("{day} at {clock}"),
        }
    }

    /// Whole seconds, `2016-12-15 11:30:07`.
    pub fn iso(self) -> String {
        self.0.strftime("%Y-%m-%d %H:%M:%S").to_string()
    }
}

impl FromStr for Civil {
    type Err = String;

    /// Reads `2016-12-15 11:30`, with or without seconds, with a space or a T.
    fn from_str(text: &str) -> Result<Civil, String> {
        text.trim()
            .parse::<DateTime>()
            .map(Civil)
            .map_err(|_| format!("“{text}” is not a date and time: write it as 2026-11-23 11:30"))
    }
}

impl fmt::Display for Civil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iso())
    }
}

impl Serialize for Civil {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Civil {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Civil, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// The name of month 1 to 12 in the middle of a sentence.
pub fn month_name(language: Language, month: i8) -> &'static str {
    const FR: [&str; 12] = [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];
    const AR: [&str; 12] = [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "ماي",
        "يونيو",
        "يوليوز",
        "غشت",
        "شتنبر",
        "أكتوبر",
        "نونبر",
        "دجنبر",
    ];
    const EN: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let index = usize::try_from(month - 1).unwrap_or(0).min(11);
    match language {
        Language::Fr => FR[index],
        Language::Ar => AR[index],
        Language::En => EN[index],
    }
}

/// The name of a weekday, 0 for Monday.
pub fn weekday_name(language: Language, weekday: usize) -> &'static str {
    const FR: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    const AR: [&str; 7] = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
    const EN: [&str; 7] =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    let index = weekday.min(6);
    match language {
        Language::Fr => FR[index],
        Language::Ar => AR[index],
        Language::En => EN[index],
    }
}

fn ordinal(language: Language, day: i8) -> String {
    match (language, day) {
        (Language::Fr, 1) => "1er".into(),
        (Language::Ar, 1) => "فاتح".into(),
        _ => day.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn casablanca() -> Zone {
        Zone::named("Africa/Casablanca").expect("bundled")
    }

    fn once(civil: &str) -> Utc {
        match casablanca().resolve(civil.parse().expect("civil")) {
            Resolved::Once(at) => at,
            other => panic!("{civil}: {other:?}"),
        }
    }

    #[test]
    fn morocco_keeps_its_hours() {
        for (civil, offset) in [
            ("2016-12-15 11:30", "+00:00"),
            ("2018-12-15 11:30", "+01:00"),
            ("2026-03-01 11:30", "+00:00"),
            ("2026-09-19 11:30", "+01:00"),
            ("2026-11-23 11:30", "+00:00"),
        ] {
            let said = casablanca().rfc3339(once(civil));
            assert_eq!(said, format!("{}:00{offset}", civil.replace(' ', "T")));
        }
    }

    #[test]
    fn an_hour_that_happens_twice_is_two_instants() {
        for civil in ["2021-04-11 02:30", "2026-09-20 01:30"] {
            match casablanca().resolve(civil.parse().expect("civil")) {
                Resolved::Twice(first, second) => {
                    assert_eq!(second.since(first).as_secs(), 3600, "{civil}");
                }
                other => panic!("{civil}: {other:?}"),
            }
        }
    }

    #[test]
    fn words_are_a_newspapers() {
        let at = "2016-12-15 11:30".parse::<Civil>().expect("civil");
        assert_eq!(at.words(Language::Fr), "15 décembre 2016 à 11h30");
        assert_eq!(at.words(Language::Ar), "15 دجنبر 2016 على الساعة 11:30");
        assert_eq!(at.words(Language::En), "December 15, 2016 at 11:30");
        let night = "2017-01-01 00:05".parse::<Civil>().expect("civil");
        assert_eq!(night.words(Language::Fr), "1er janvier 2017 à 0h05");
        assert_eq!(night.clock_column(Language::Fr), "00h05");
        assert_eq!(night.day().words_with_weekday(Language::Fr), "dimanche 1er janvier 2017");
    }
}
