//! Dates as protocols write them: in feeds and in the heads of answers.

use crate::{Utc, Zone};

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

impl Zone {
    /// RFC 822 as RSS wants it, with a year of four digits and the zone's offset at that
    /// instant: `Thu, 15 Dec 2016 11:30:00 +0000`.
    pub fn rfc822(&self, at: Utc) -> String {
        let (civil, seconds) = self.offset_datetime(at);
        let sign = if seconds < 0 { '-' } else { '+' };
        let minutes = seconds.unsigned_abs() / 60;
        let (hours, minutes) = (minutes / 60, minutes % 60);
        format!("{} {sign}{hours:02}{minutes:02}", day_and_hour(civil))
    }
}

impl Utc {
    /// A date in the head of an answer: `Thu, 15 Dec 2016 11:30:00 GMT`.
    pub fn http_date(self) -> String {
        let whole = jiff::Timestamp::from_second(self.0.div_euclid(1_000_000)).unwrap_or_default();
        format!("{} GMT", day_and_hour(jiff::tz::Offset::UTC.to_datetime(whole)))
    }

    /// Reads what [`Utc::http_date`] writes; the two older forms are nobody's any more.
    pub fn parse_http_date(text: &str) -> Option<Utc> {
        let parser = jiff::fmt::rfc2822::DateTimeParser::new();
        let at = parser.parse_timestamp(text.trim()).ok()?;
        Some(Utc(at.as_microsecond()))
    }
}

fn day_and_hour(civil: jiff::civil::DateTime) -> String {
    let name = |names: &[&'static str], at: i8| {
        usize::try_from(at).ok().and_then(|at| names.get(at).copied()).unwrap_or_default()
    };
    let weekday = name(&WEEKDAYS, civil.weekday().to_monday_zero_offset());
    let month = name(&MONTHS, civil.month() - 1);
    let (day, year) = (civil.day(), civil.year());
    let (hour, minute, second) = (civil.hour(), civil.minute(), civil.second());
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feeds_say_the_offset_of_that_day() {
        let zone = Zone::named("Africa/Casablanca").expect("bundled");
        for (at, said) in [
            ("2016-12-15T11:30:00Z", "Thu, 15 Dec 2016 11:30:00 +0000"),
            ("2018-12-15T10:30:00Z", "Sat, 15 Dec 2018 11:30:00 +0100"),
            ("2026-09-05T23:05:09Z", "Sun, 06 Sep 2026 00:05:09 +0100"),
        ] {
            assert_eq!(zone.rfc822(Utc::parse_rfc3339(at).expect("an instant")), said);
        }
    }

    #[test]
    fn heads_of_answers_speak_of_greenwich_and_are_read_back_to_the_second() {
        let at = Utc::parse_rfc3339("1994-11-06T08:49:37Z").expect("an instant");
        assert_eq!(at.http_date(), "Sun, 06 Nov 1994 08:49:37 GMT");
        let later = at.plus(std::time::Duration::from_millis(999));
        assert_eq!(Utc::parse_http_date(&later.http_date()), Some(at));
        for odd in ["", "yesterday", "1994-11-06", "Sun, 99 Nov 1994 08:49:37 GMT"] {
            assert_eq!(Utc::parse_http_date(odd), None, "{odd}");
        }
    }
}
