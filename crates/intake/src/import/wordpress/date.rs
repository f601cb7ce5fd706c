//! The dates that an item was given. None is made up.

use base::civil::Resolved;
use base::{Civil, Utc, Zone};
use serde::Serialize;

use super::reader::Item;

/// When an item was published, and who says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The instant.
    pub at: Utc,
    /// What the old site's clock said, for addresses.
    pub civil: Civil,
    /// Which field of the item says so.
    pub from: From,
}

/// Which field of an item gave its date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum From {
    /// `wp:post_date_gmt`.
    Gmt,
    /// `wp:post_date`, in the publication's zone.
    Local,
    /// `pubDate`.
    Feed,
}

/// The two zones that an item's dates are written in.
#[derive(Clone, Debug)]
pub struct Zones {
    /// The publication's.
    pub paper: Zone,
    /// Coordinated universal time.
    pub utc: Zone,
}

impl Zones {
    /// The date that an item was given, if it was given one.
    pub fn given(&self, item: &Item) -> Option<Given> {
        let local = civil(&item.date);
        if let Some(gmt) = civil(&item.date_gmt) {
            let at = instant(&self.utc, gmt);
            let civil = local.unwrap_or_else(|| self.paper.civil(at));
            return Some(Given { at, civil, from: From::Gmt });
        }
        if let Some(civil) = local {
            return Some(Given { at: instant(&self.paper, civil), civil, from: From::Local });
        }
        let at = feed_date(&item.feed_date, &self.utc)?;
        Some(Given { at, civil: self.paper.civil(at), from: From::Feed })
    }

    /// The instant of a comment or another thing with two dates.
    pub fn instant(&self, gmt: &str, local: &str) -> Option<Utc> {
        let by_gmt = civil(gmt).map(|civil| instant(&self.utc, civil));
        by_gmt.or_else(|| civil(local).map(|civil| instant(&self.paper, civil)))
    }
}

/// A civil time as WordPress writes it; its zeros stand for none.
pub fn civil(text: &str) -> Option<Civil> {
    let text = text.trim();
    if text.starts_with("0000") || text.len() < 10 {
        return None;
    }
    text.parse().ok()
}

/// The instants that a civil time may stand for, the earlier first; one of them twice where
/// there is one.
pub(super) fn instants(zone: &Zone, civil: Civil) -> [Utc; 2] {
    match zone.resolve(civil) {
        Resolved::Once(at) | Resolved::Never(at) => [at, at],
        Resolved::Twice(first, second) => [first, second],
    }
}

fn instant(zone: &Zone, civil: Civil) -> Utc {
    instants(zone, civil)[0]
}

/// `Thu, 15 Dec 2016 11:30:00 +0000`.
fn feed_date(text: &str, utc: &Zone) -> Option<Utc> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let after_day = text.split_once(',').map_or(text, |(_, rest)| rest);
    let [day, month, year, clock, offset] = after_day.split_whitespace().collect::<Vec<_>>()[..]
    else {
        return None;
    };
    let name = month.get(..3)?.to_ascii_lowercase();
    let month = MONTHS.iter().position(|known| *known == name)? + 1;
    let (day, year): (u8, u16) = (day.parse().ok()?, year.parse().ok()?);
    let civil: Civil = format!("{year:04}-{month:02}-{day:02} {clock}").parse().ok()?;
    let minutes = match offset {
        "GMT" | "UT" | "UTC" | "Z" => 0,
        _ => {
            let sign = if offset.starts_with('-') { -1 } else { 1 };
            let digits: i64 = offset.trim_start_matches(['+', '-']).parse().ok()?;
            sign * (digits / 100 * 60 + digits % 100)
        }
    };
    Some(Utc(instant(utc, civil).0 - minutes * 60_000_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zones() -> Zones {
        let zone = |name| Zone::named(name).expect("bundled");
        Zones { paper: zone("Africa/Casablanca"), utc: zone("UTC") }
    }

    #[test]
    fn a_feeds_date_is_an_instant() {
        let said = |text| feed_date(text, &zones().utc).map(Utc::to_rfc3339);
        assert_eq!(
            said("Thu, 15 Dec 2016 11:30:00 +0100").as_deref(),
            Some("2016-12-15T10:30:00Z")
        );
        assert_eq!(said("5 Jan 2012 14:30:46 GMT").as_deref(), Some("2012-01-05T14:30:46Z"));
        assert_eq!(said("Mon, 30 Nov -0001 00:00:00 +0000"), None);
    }

    #[test]
    fn zeros_are_no_date() {
        assert_eq!(civil("0000-00-00 00:00:00"), None);
        assert_eq!(
            zones()
                .instant("0000-00-00 00:00:00", "2018-12-15 11:30:00")
                .map(Utc::to_rfc3339)
                .as_deref(),
            Some("2018-12-15T10:30:00Z")
        );
    }
}
