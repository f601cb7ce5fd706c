//! The three files of words say the same things, and say them well.
#![expect(clippy::expect_used, reason = "a test that cannot read its own files has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use base::Language;
use site::words::source;

fn keys(language: Language) -> BTreeSet<&'static str> {
    let lines = source(language).lines();
    let named = lines.filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    named.filter(|key| key.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

/// Every `t("…")` of every template: the key, and whether something is joined to it.
fn spoken() -> Vec<(String, bool)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("templates").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            let template = fs::read_to_string(entry.path()).expect("template");
            for (at, call) in template.match_indices("t(\"") {
                // `font("…")` and `asset("…")` end in the same letters.
                if template[..at].ends_with(|before: char| before.is_alphabetic()) {
                    continue;
                }
                let rest = &template[at + call.len()..];
                let (key, after) = rest.split_once('"').expect("a closed string");
                found.push((key.to_owned(), after.trim_start().starts_with('~')));
            }
        }
    }
    found
}

#[test]
fn every_language_says_everything() {
    let french = keys(Language::Fr);
    for language in [Language::Ar, Language::En] {
        let other = keys(language);
        let missing: Vec<_> = french.symmetric_difference(&other).collect();
        assert!(missing.is_empty(), "only in fr.ftl or only in {language}.ftl: {missing:?}");
    }
}

#[test]
fn every_word_of_a_template_exists() {
    let known = keys(Language::Fr);
    let spoken = spoken();
    assert!(spoken.len() > 100, "only {} words found", spoken.len());
    for (key, is_joined) in spoken {
        let exists = if is_joined {
            known.iter().any(|known| known.starts_with(&key))
        } else {
            known.contains(key.as_str())
        };
        assert!(exists, "no words for “{key}”");
    }
}

#[test]
fn french_spaces_do_not_break() {
    for (number, line) in source(Language::Fr).lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        for wrong in [" ;", " !", " ?", "« ", " »", " : "] {
            let said = line.split_once(" = ").map_or(line, |(_, said)| said);
            assert!(!said.contains(wrong), "fr.ftl, line {}: “{wrong}” may break", number + 1);
        }
        let straight = line.contains('\'') && !line.contains("{\"");
        assert!(!straight, "fr.ftl, line {}: a straight apostrophe", number + 1);
    }
}
