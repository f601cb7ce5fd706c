//! The patterns of the old site's addresses, found in the addresses themselves: what is regular
//! is kept as one rule, and no article needs a redirect of its own.

use std::collections::HashMap;

use editorial::redirect::{Names, Pattern, Place, Rule};

use super::date::civil;
use super::decoded;
use super::reader::Item;
use super::site::path_of;

/// How many addresses make a pattern; fewer are kept one by one.
const FEWEST: u64 = 20;

/// How many patterns become rules: each is tried for an address that nobody has.
const MOST: usize = 32;

/// How many different patterns are counted; a site with more has none.
const COUNTED: usize = 2_000;

/// Counts the patterns of an export's addresses.
#[derive(Debug, Default)]
pub(super) struct Permalinks {
    counts: HashMap<String, u64>,
}

/// The patterns that are regular.
#[derive(Clone, Debug, Default)]
pub(super) struct Regular {
    patterns: Vec<String>,
}

impl Permalinks {
    /// Counts the address of a text.
    pub(super) fn see(&mut self, item: &Item) {
        let Some(pattern) = pattern(item) else { return };
        if self.counts.len() < COUNTED || self.counts.contains_key(&pattern) {
            *self.counts.entry(pattern).or_default() += 1;
        }
    }

    /// The patterns that are worth a rule, the most used first.
    pub(super) fn regular(&self) -> Regular {
        let mut counted: Vec<(&String, u64)> = self
            .counts
            .iter()
            .map(|(pattern, count)| (pattern, *count))
            .filter(|(_, count)| *count >= FEWEST)
            .collect();
        counted.sort_by(|(one, many), (other, more)| more.cmp(many).then(one.cmp(other)));
        let patterns = counted.into_iter().take(MOST).map(|(pattern, _)| pattern.clone());
        Regular { patterns: patterns.collect() }
    }
}

impl Regular {
    /// Whether a rule leads from a text's address to it, as long as it keeps its slug.
    pub(super) fn covers(&self, item: &Item) -> bool {
        pattern(item).is_some_and(|pattern| self.patterns.contains(&pattern))
    }

    /// The rules for texts of that source. Numbers work for every site.
    pub(super) fn rules(&self, source: &str) -> Vec<Rule> {
        let by_number = || Names::Number { source: source.to_owned() };
        let numbers = ["?p={number}", "?page_id={number}"].into_iter();
        let patterns = numbers.chain(self.patterns.iter().map(String::as_str));
        patterns
            .filter_map(|text| text.parse::<Pattern>().ok())
            .map(|pattern| Rule {
                names: if pattern.has(Place::Number) {
                    by_number()
                } else {
                    Names::Slug { source: source.to_owned() }
                },
                pattern,
            })
            .collect()
    }
}

/// The pattern of a text's address, if the address says which text it is; nothing for one that
/// this paper would give it too.
fn pattern(item: &Item) -> Option<String> {
    if item.kind != "post" {
        return None;
    }
    let path = path_of(&item.link)?;
    let path = path.trim_end_matches('/');
    if path.contains(['{', '?']) {
        return None;
    }
    let slug = decoded(&item.slug);
    let day = civil(&item.date).map(|civil| civil.day());
    let date = day.map(|day| {
        let (year, month, day) = (day.year(), day.month(), day.day());
        [
            ("{year}", format!("{year:04}")),
            ("{month}", format!("{month:02}")),
            ("{day}", format!("{day:02}")),
        ]
    });
    let mut date = date.into_iter().flatten().peekable();
    let mut parts = Vec::new();
    let mut says_which = false;
    for part in path.split('/') {
        if let Some((place, _)) = date.next_if(|(_, text)| text == part) {
            parts.push(place.to_owned());
            continue;
        }
        let named = if slug.is_empty() {
            part.to_owned()
        } else {
            part.replacen(slug.as_str(), "{slug}", 1)
        };
        let named = numbered(&named, &item.id);
        says_which |= named.contains('{');
        parts.push(named);
    }
    let pattern = parts.join("/");
    if !says_which || pattern == "{year}/{month}/{day}/{slug}" {
        return None;
    }
    // What stands in a place must be what was put there, read back by the rule alone.
    let found = pattern.parse::<Pattern>().ok()?.find(path)?;
    let is_own = |place, text: &str| found.get(place).is_none_or(|found| found == text);
    (is_own(Place::Slug, &slug) && is_own(Place::Number, &item.id)).then_some(pattern)
}

/// A part with the item's number as a place, where it stands as a number of its own.
fn numbered(part: &str, id: &str) -> String {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    if id.is_empty() {
        return part.to_owned();
    }
    let own = part.match_indices(id).find(|(at, _)| {
        !is_digit(part[..*at].chars().next_back())
            && !is_digit(part[at + id.len()..].chars().next())
    });
    match own {
        Some((at, _)) => format!("{}{{number}}{}", &part[..at], &part[at + id.len()..]),
        None => part.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::wordpress::reader::{Entry, Reader};

    fn item(link: &str) -> Item {
        let text = format!(
            "<rss><channel><item><link>https://ancien.example/{link}</link>\
             <wp:post_type>post</wp:post_type><wp:post_id>31</wp:post_id>\
             <wp:post_date>2016-12-05 11:30:00</wp:post_date>\
             <wp:post_name>le-port-2</wp:post_name></item></channel></rss>"
        );
        let mut reader = Reader::new(text.as_bytes());
        match reader.next_entry() {
            Ok(Some(Entry::Item(item))) => *item,
            other => unreachable!("{other:?}"),
        }
    }

    #[test]
    fn the_pattern_of_an_address_is_found() {
        for (link, expected) in [
            ("2016/12/05/le-port-2/", None),
            ("2016/12/le-port-2/", Some("{year}/{month}/{slug}")),
            ("le-port-2/", Some("{slug}")),
            ("economie/le-port-2-31.html", Some("economie/{slug}-{number}.html")),
            ("archives/31", Some("archives/{number}")),
            ("tout-autre-chose/", None),
            ("?p=31", None),
        ] {
            assert_eq!(pattern(&item(link)).as_deref(), expected, "{link}");
        }
    }

    #[test]
    fn few_addresses_make_no_rule() {
        let mut permalinks = Permalinks::default();
        for _ in 0..FEWEST - 1 {
            permalinks.see(&item("le-port-2/"));
        }
        assert!(!permalinks.regular().covers(&item("le-port-2/")));
        permalinks.see(&item("le-port-2/"));
        assert!(permalinks.regular().covers(&item("le-port-2/")));
        assert_eq!(permalinks.regular().rules("ancien.example").len(), 3);
    }
}
