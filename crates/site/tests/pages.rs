//! What holds for every page that the paper's own theme prints.
#![expect(clippy::expect_used, reason = "a test that cannot read its own files has failed")]

use std::io::Write as _;

use base::Language;
use flate2::Compression;
use flate2::write::GzEncoder;
use site::samples::{self, plain_pictures};
use site::theme::Theme;

/// HTML and sheet together, compressed.
const BUDGET: usize = 30_000;

fn pages(theme: &Theme) -> Vec<(String, Language, String)> {
    let samples = samples::all(&plain_pictures());
    let print = |sample: samples::Sample| {
        let page = sample.render(theme).expect("a page");
        (sample.name, sample.language, page)
    };
    samples.into_iter().map(print).collect()
}

fn compressed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory").len()
}

/// What each opening tag of a page holds, without the angle brackets.
fn tags(page: &str) -> impl Iterator<Item = &str> {
    let opened = page.split('<').skip(1);
    opened.filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag)
}

#[test]
fn no_page_has_inline_style_or_script() {
    let theme = Theme::built_in().expect("theme");
    for (name, _, page) in pages(&theme) {
        for tag in tags(&page) {
            let is_script = tag.starts_with("script ") && !tag.contains("ld+json");
            assert!(!is_script || tag.contains("src=\"/assets/"), "{name}: <{tag}>");
            assert!(tag != "script" && !tag.starts_with("style"), "{name}: <{tag}>");
            for attribute in [" style=", " onclick=", " onload=", " onerror=", "javascript:"] {
                assert!(!tag.contains(attribute), "{name}: <{tag}>");
            }
        }
    }
}

#[test]
fn no_page_asks_a_third_party_for_anything() {
    let theme = Theme::built_in().expect("theme");
    for (name, _, page) in pages(&theme) {
        for tag in tags(&page) {
            let asks = ["script ", "img ", "video ", "source ", "iframe ", "audio ", "embed "];
            let asks = asks.iter().any(|kind| tag.starts_with(kind));
            assert!(!asks || !tag.contains("://"), "{name}: <{tag}>");
            let is_sheet = tag.starts_with("link ") && tag.contains("stylesheet");
            assert!(!is_sheet || tag.contains("href=\"/assets/"), "{name}: <{tag}>");
        }
    }
}

#[test]
fn every_page_has_one_first_heading_its_language_and_its_direction() {
    let theme = Theme::built_in().expect("theme");
    for (name, language, page) in pages(&theme) {
        assert_eq!(tags(&page).filter(|tag| tag.starts_with("h1")).count(), 1, "{name}");
        let html = format!("<html lang=\"{language}\" dir=\"{}\">", language.direction());
        assert!(page.contains(&html), "{name}");
    }
}

#[test]
fn a_page_and_the_sheet_keep_to_their_budget() {
    let theme = Theme::built_in().expect("theme");
    let sheet = theme.asset_addresses().into_iter().find(|address| address.ends_with(".css"));
    let sheet = theme.asset(&sheet.expect("a sheet")).expect("a sheet");
    let sheet = compressed(&sheet.bytes);
    for (name, _, page) in pages(&theme) {
        let page = compressed(page.as_bytes());
        assert!(page + sheet <= BUDGET, "{name}: {page} and {sheet} bytes");
    }
}

#[test]
fn fonts_keep_to_their_budget() {
    let theme = Theme::built_in().expect("theme");
    let weigh = |families: &[&str]| -> usize {
        let addresses = theme.asset_addresses();
        let mine = addresses.iter().filter(|address| address.ends_with(".woff2"));
        let mine = mine.filter(|address| families.iter().any(|family| address.contains(family)));
        mine.filter_map(|address| theme.asset(address)).map(|font| font.bytes.len()).sum()
    };
    // An Arabic page has Latin words too: the whole of both is what it may take.
    assert!(weigh(&["newsreader", "source-sans"]) <= 140_000);
    assert!(weigh(&["naskh", "plex", "source-sans", "newsreader-text"]) <= 190_000);
}

#[test]
fn an_article_that_nobody_modified_never_says_so() {
    let theme = Theme::built_in().expect("theme");
    let pages = pages(&theme);
    for (language, word) in [("fr", "Mis à jour"), ("ar", "تحيين"), ("en", "Updated")] {
        let page = |name: &str| {
            let name = format!("{language}/{name}");
            pages.iter().find(|(known, ..)| *known == name).map(|(.., page)| page).expect("page")
        };
        assert!(page("article").contains(word), "{language}");
        assert!(!page("article-old").contains(word), "{language}");
    }
}
