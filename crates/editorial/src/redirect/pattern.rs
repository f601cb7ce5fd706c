//! Patterns of old addresses: `{year}/{month}/{slug}.html`, `article.php?id={number}`.

use std::fmt;
use std::str::FromStr;

/// The longest address that is held against patterns, in bytes; no system made longer ones.
const LONGEST: usize = 1_000;

/// How many places of any length a pattern may have: with more, matching could take long.
const LOOSE: usize = 2;

/// What an old address looked like: words that stand as they are, and places for what changes
/// from one article to the next. It has no slash at its beginning, and the last one is left out
/// of account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pattern(Vec<Part>);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Part {
    Text(String),
    Place(Place),
}

/// What may change from one address to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Place {
    /// A number, `{number}`.
    Number,
    /// The last part of an address, `{slug}`: anything but `/`, `?`, `&` and `=`.
    Slug,
    /// Four digits, `{year}`.
    Year,
    /// One digit or two, `{month}`.
    Month,
    /// One digit or two, `{day}`.
    Day,
    /// Anything, `{any}`; nothing is made of it.
    Any,
}

/// What stood in the places of an address.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found(Vec<(Place, String)>);

impl Place {
    const ALL: [Place; 6] =
        [Place::Number, Place::Slug, Place::Year, Place::Month, Place::Day, Place::Any];

    fn word(self) -> &'static str {
        match self {
            Place::Number => "number",
            Place::Slug => "slug",
            Place::Year => "year",
            Place::Month => "month",
            Place::Day => "day",
            Place::Any => "any",
        }
    }

    fn is_loose(self) -> bool {
        matches!(self, Place::Slug | Place::Any)
    }

    /// How much of `rest` it may take, in bytes, the least first.
    fn lengths(self, rest: &str) -> Vec<usize> {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let until = |ends: &[char]| rest.find(ends).unwrap_or(rest.len());
        let letters = |most: usize| {
            let ends = rest.char_indices().map(|(at, letter)| at + letter.len_utf8());
            ends.take_while(|&end| end <= most).collect()
        };
        match self {
            Place::Number => (1..=digits.min(18)).collect(),
            Place::Year => (4..=digits.min(4)).collect(),
            Place::Month | Place::Day => (1..=digits.min(2)).collect(),
            Place::Slug => letters(until(&['/', '?', '&', '='])),
            Place::Any => letters(rest.len()),
        }
    }
}

impl Found {
    /// What stood in a place.
    pub fn get(&self, place: Place) -> Option<&str> {
        self.0.iter().find(|(one, _)| *one == place).map(|(_, text)| text.as_str())
    }

    /// A path with what was found put into its places, `/rubrique/{slug}/`.
    pub fn put_into(&self, path: &str) -> String {
        self.0.iter().fold(path.to_owned(), |path, (place, text)| {
            path.replace(&format!("{{{}}}", place.word()), text)
        })
    }
}

impl Pattern {
    /// What stood in the places of an address of this pattern; nothing for another address.
    pub fn find(&self, address: &str) -> Option<Found> {
        let address = address.trim_start_matches('/');
        let address = address.strip_suffix('/').unwrap_or(address);
        // `{any}` is no query: what a reader adds to the front's address leads nowhere.
        let is_query = matches!(self.0.first(), Some(Part::Text(text)) if text.starts_with('?'));
        if address.len() > LONGEST || address.starts_with('?') != is_query {
            return None;
        }
        let mut found = Found::default();
        find(&self.0, address, &mut found).then_some(found)
    }

    /// Whether it has such a place.
    pub fn has(&self, place: Place) -> bool {
        self.0.contains(&Part::Place(place))
    }
}

fn find(parts: &[Part], rest: &str, found: &mut Found) -> bool {
    let Some((first, parts)) = parts.split_first() else { return rest.is_empty() };
    match first {
        Part::Text(text) => {
            rest.strip_prefix(text.as_str()).is_some_and(|rest| find(parts, rest, found))
        }
        Part::Place(place) => place.lengths(rest).into_iter().any(|length| {
            let (text, after) = rest.split_at(length);
            found.0.push((*place, text.to_owned()));
            let fits = find(parts, after, found);
            if !fits {
                found.0.pop();
            }
            fits
        }),
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in &self.0 {
            match part {
                Part::Text(text) => f.write_str(text)?,
                Part::Place(place) => write!(f, "{{{}}}", place.word())?,
            }
        }
        Ok(())
    }
}

impl FromStr for Pattern {
    type Err = String;

    /// Reads a pattern.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    fn from_str(text: &str) -> Result<Pattern, String> {
        let trimmed = text.trim().trim_start_matches('/');
        let mut rest = trimmed.strip_suffix('/').unwrap_or(trimmed);
        if rest.is_empty() {
            return Err("a pattern of no letters would be the front's address".into());
        }
        let mut parts = Vec::new();
        while let Some((before, after)) = rest.split_once('{') {
            let (word, after) = after
                .split_once('}')
                .ok_or_else(|| format!("“{text}” opens a brace and does not close it"))?;
            let place = Place::ALL.into_iter().find(|place| place.word() == word);
            let known = Place::ALL.map(Place::word).join(", ");
            let place = place.ok_or_else(|| {
                format!("“{{{word}}}” in “{text}” is no place: it may be one of {known}")
            })?;
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            } else if matches!(parts.last(), Some(Part::Place(_))) {
                return Err(format!("two places of “{text}” touch: nothing says where one ends"));
            }
            parts.push(Part::Place(place));
            rest = after;
        }
        if !rest.is_empty() {
            parts.push(Part::Text(rest.to_owned()));
        }
        let places = || {
            parts.iter().filter_map(|part| match part {
                Part::Place(place) => Some(*place),
                Part::Text(_) => None,
            })
        };
        if places().filter(|place| place.is_loose()).count() > LOOSE {
            return Err(format!("“{text}” has more than {LOOSE} of {{slug}} and {{any}}"));
        }
        if let Some(twice) =
            Place::ALL.into_iter().find(|one| places().filter(|place| place == one).count() > 1)
            && twice != Place::Any
        {
            return Err(format!("“{{{}}}” stands twice in “{text}”", twice.word()));
        }
        Ok(Pattern(parts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, address: &str) -> Option<Vec<String>> {
        let found = pattern.parse::<Pattern>().expect(pattern).find(address)?;
        Some(found.0.into_iter().map(|(_, text)| text).collect())
    }

    #[test]
    fn an_old_address_is_known_by_its_pattern() {
        for (pattern, address, expected) in [
            ("?p={number}", "?p=12", Some(vec!["12"])),
            ("/{year}/{month}/{slug}/", "2016/12/port", Some(vec!["2016", "12", "port"])),
            ("{slug}-{number}.html", "le-port-2-31.html", Some(vec!["le-port-2", "31"])),
            (
                "article.php?id={number}&{any}",
                "article.php?id=7&lang=fr",
                Some(vec!["7", "lang=fr"]),
            ),
            ("{any}/{slug}", "a/b/الماء/", Some(vec!["a/b", "الماء"])),
            ("{slug}", "a/b", None),
            ("?p={number}", "?p=", None),
            ("?p={number}", "?p=12x", None),
            ("{year}/{slug}", "201/port", None),
            ("{any}", "?utm_source=lettre", None),
        ] {
            let expected = expected.map(|texts| texts.into_iter().map(str::to_owned).collect());
            assert_eq!(found(pattern, address), expected, "{pattern} {address}");
        }
    }

    #[test]
    fn what_was_found_goes_into_a_path() {
        let pattern: Pattern = "{year}/{slug}.html".parse().expect("a pattern");
        let found = pattern.find("2016/port.html").expect("found");
        assert_eq!(found.put_into("/archives/{year}/{slug}/"), "/archives/2016/port/");
    }

    #[test]
    fn a_bad_pattern_is_named() {
        for bad in ["", "/", "{id}", "a{slug", "{year}{month}", "{slug}/{any}/{any}", "{day}/{day}"]
        {
            assert!(bad.parse::<Pattern>().is_err(), "{bad}");
        }
    }
}
