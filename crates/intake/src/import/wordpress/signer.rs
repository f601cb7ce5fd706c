//! Who signs a text: the account that wrote it, the co-authors that a plugin filed it under,
//! or the names that the newsroom wrote into a field of its own.

use std::collections::HashMap;

use super::plain_words;
use super::reader::{Item, Vocabulary};

/// Custom fields in which newsrooms write who signs, unless the mapping file names others.
pub const FIELDS: [&str; 6] =
    ["byline", "_byline", "signature", "auteur", "guest-author", "guest_author"];

/// The longest name, in bytes; a field that holds more is no byline.
const LONGEST: usize = 120;

/// What stands before a name in print.
const BEFORE: [&str; 6] = ["Par ", "par ", "By ", "by ", "بقلم ", "بقلم: "];

/// What stands between two names.
const BETWEEN: [&str; 6] = [" et ", " and ", " & ", ", ", " / ", " و "];

/// Somebody who signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// What the old site called the person in addresses; made of the name where it had none.
    pub login: String,
    /// The name that readers saw; empty where the file does not say.
    pub name: String,
}

/// Who signs an item, in order. `people` are names by login; `fields` the custom fields to
/// look into.
pub fn signers(item: &Item, people: &HashMap<String, String>, fields: &[String]) -> Vec<Signer> {
    let mut found = by_field(item, fields);
    if found.is_empty() {
        found = co_authors(item, people);
    }
    if found.is_empty() && !item.creator.is_empty() {
        let name = people.get(&item.creator).cloned().unwrap_or_default();
        found.push(Signer { login: item.creator.clone(), name });
    }
    let mut seen = Vec::new();
    found.retain(|one| {
        let key = if one.name.is_empty() { one.login.clone() } else { one.name.to_lowercase() };
        let is_new = !seen.contains(&key);
        seen.push(key);
        is_new
    });
    found
}

/// Names in the first field that has any.
fn by_field(item: &Item, fields: &[String]) -> Vec<Signer> {
    let values = fields.iter().filter_map(|field| item.meta(field));
    values.map(names).find(|names| !names.is_empty()).unwrap_or_default()
}

fn names(value: &str) -> Vec<Signer> {
    let words = plain_words(value);
    let is_name = words.chars().any(char::is_alphabetic) && !words.contains("://");
    if !is_name || words.len() > LONGEST || is_a_plugins(&words) {
        return Vec::new();
    }
    let words = BEFORE.iter().find_map(|before| words.strip_prefix(before)).unwrap_or(&words);
    let mut names = vec![words.to_owned()];
    for between in BETWEEN {
        names = names.iter().flat_map(|name| name.split(between)).map(str::to_owned).collect();
    }
    let named = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
    named
        .map(|name| Signer { login: base::slug::from_words(name), name: name.to_owned() })
        .collect()
}

/// Whether a plugin wrote it for itself: the name of a field of its own, PHP's or JSON's
/// notation.
fn is_a_plugins(words: &str) -> bool {
    words.starts_with("field_")
        || words.contains(['{', '}', '[', ']'])
        || ["a:", "s:", "O:", "i:"].iter().any(|kind| {
            words
                .strip_prefix(kind)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        })
}

/// Terms of the vocabulary `author`, in which plugins file texts under several people.
fn co_authors(item: &Item, people: &HashMap<String, String>) -> Vec<Signer> {
    let terms = item.terms.iter().filter(
        |(vocabulary, _)| matches!(vocabulary, Vocabulary::Other(name) if name == "author"),
    );
    terms
        .map(|(_, term)| {
            let login = term.slug.strip_prefix("cap-").unwrap_or(&term.slug).to_owned();
            let known = people.get(&login).or_else(|| people.get(&term.name));
            let name = known.cloned().unwrap_or_else(|| plain_words(&term.name));
            Signer { login, name }
        })
        .filter(|signer| !signer.login.is_empty() || !signer.name.is_empty())
        .collect()
}

/// What a guest author's item says: login and name.
pub fn guest(item: &Item) -> Option<(String, String)> {
    if item.kind != "guest-author" {
        return None;
    }
    let login = item.meta("cap-user_login").map_or_else(
        || item.slug.strip_prefix("cap-").unwrap_or(&item.slug).to_owned(),
        str::to_owned,
    );
    let name = item.meta("cap-display_name").unwrap_or(&item.title);
    Some((login, plain_words(name))).filter(|(login, name)| !login.is_empty() && !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_a_field_are_parted() {
        let said = |value: &str| -> Vec<String> {
            names(value).into_iter().map(|signer| signer.name).collect()
        };
        assert_eq!(said("Par Rim Tazi-Brem et Awa Essai"), ["Rim Tazi-Brem", "Awa Essai"]);
        assert_eq!(said("A. Un, B. Deux & C. Trois"), ["A. Un", "B. Deux", "C. Trois"]);
        assert_eq!(said("ريم تازي و آوا إيساي").len(), 2);
        for none in [
            "field_5f3a9c1b2d4e6",
            "a:1:{i:0;s:2:\"12\";}",
            "[12]",
            "",
            "12",
            "https://a.example/b",
            &"nom ".repeat(60),
        ] {
            assert!(names(none).is_empty(), "{none}");
        }
    }
}
