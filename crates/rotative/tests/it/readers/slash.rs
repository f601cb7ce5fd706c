//! An address without its last slash leads to the one with it.

use base::Language;
use rotative::routes;

use super::{EDITIONS, ask_for};
use crate::paper::TestPaper;

/// A pattern of the table of contents with its parts filled in.
fn concrete(pattern: &str) -> String {
    let filled = [("{year}", "2026"), ("{month}", "11"), ("{day}", "23"), ("{slug}", "economie")];
    filled.iter().fold(pattern.to_owned(), |path, (name, part)| path.replace(name, part))
}

#[tokio::test]
async fn every_address_with_a_last_slash_is_found_without_it() {
    for paper in TestPaper::on_each_engine().await {
        for (prefix, tag) in EDITIONS {
            let language: Language = tag.parse().expect("a language");
            let mut found = 0;
            for pattern in routes::addresses(language) {
                let path = format!("{prefix}{}", concrete(&pattern));
                // What a WordPress had leads to where it is now, with its slash and without.
                let old = pattern.contains("/feed/");
                if pattern == "/" || old || !path.ends_with('/') {
                    continue;
                }
                let got = ask_for(&paper, "GET", path.trim_end_matches('/')).await;
                assert_eq!(got.status, 308, "{path}");
                assert_eq!(got.location(), path);
                found += 1;
            }
            assert!(found >= 7, "{found} addresses");
        }
    }
}

#[tokio::test]
async fn an_editions_front_is_found_without_its_slash() {
    for paper in TestPaper::on_each_engine().await {
        for (path, front) in [
            ("/ar", "/ar/"),
            ("/en", "/en/"),
            ("/ar?p=12", "/ar/?p=12"),
            ("/en?%22%3E", "/en/?%22%3E"),
        ] {
            let got = ask_for(&paper, "GET", path).await;
            assert_eq!((got.status.as_u16(), got.location()), (308, front), "{path}");
        }
        for (path, language) in [("/", "fr"), ("/ar/", "ar"), ("/en/", "en")] {
            let got = ask_for(&paper, "GET", path).await;
            assert!(got.status == 200 && got.is_page_in(language), "{path}");
        }
        assert!(
            ask_for(&paper, "GET", "/arabe").await.is_nothing_in("fr"),
            "a prefix is a whole part"
        );
    }
}

#[tokio::test]
async fn an_arabic_slug_keeps_its_letters() {
    for paper in TestPaper::on_each_engine().await {
        let got = ask_for(&paper, "GET", "/ar/topic/%D8%A7%D9%84%D9%85%D8%A7%D8%A1").await;
        assert_eq!(got.status, 308);
        assert_eq!(got.location(), "/ar/topic/%D8%A7%D9%84%D9%85%D8%A7%D8%A1/");
    }
}
