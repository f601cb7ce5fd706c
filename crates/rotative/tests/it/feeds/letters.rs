//! Odd letters in headlines: what XML forbids never leaves, and markup is only text.

use std::path::Path;

use super::{body, each_format, same_in_each};
use crate::paper::TestPaper;
use crate::shared::shared;

#[tokio::test]
async fn letters_that_xml_forbids_become_the_replacement_character() {
    for paper in TestPaper::on_each_engine().await {
        let mut text =
            paper.press.text("a\u{1}b\u{b}c\u{fffe}d\u{ffff}e\u{1fffe}f <b>&amp;</b> ]]> \"g\"");
        text.slug = "lettres".into();
        let id = paper.press.draft(&text).await;
        paper.press.publish(id).await.expect("published");
        for entry in same_in_each(&paper, "/fil").await {
            let f = '\u{fffd}';
            assert_eq!(entry.title, format!("a{f}b{f}c{f}d{f}e{f}f <b>&amp;</b> ]]> \"g\""));
        }
    }
}

#[tokio::test]
async fn naughty_headlines_are_read_back_as_they_were_written() {
    let Some(file) = shared("strings/blns.json") else { return };
    let strings = naughty(&file);
    assert!(strings.len() > 400, "{} strings", strings.len());
    for paper in TestPaper::on_each_engine().await {
        let press = &paper.press;
        for (chunk, headlines) in strings.chunks(30).enumerate() {
            for (at, headline) in headlines.iter().enumerate() {
                let mut text = press.text(headline);
                text.slug = format!("titre-{chunk}-{at}");
                let id = press.draft(&text).await;
                press.publish(id).await.expect("published");
            }
            for list in each_format(&paper, "/fil").await {
                let titles: Vec<&str> =
                    list.iter().take(headlines.len()).map(|entry| entry.title.as_str()).collect();
                let written: Vec<&str> = headlines.iter().rev().map(String::as_str).collect();
                assert_eq!(titles, written);
            }
            for extension in ["rss", "atom"] {
                let text = body(&paper, &format!("/fil/feed.{extension}")).await;
                let odd = text.chars().find(|letter| {
                    letter.is_control() && *letter != '\n' && *letter != '\t' && *letter != '\u{85}'
                });
                assert_eq!(odd, None);
            }
        }
    }
}

/// Those that a headline can be; what XML cannot say has a test of its own.
fn naughty(file: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(file).expect("the strings");
    let strings: Vec<String> = serde_json::from_str(&text).expect("strings");
    let plain = |text: &String| {
        !text.trim().is_empty()
            && text
                .chars()
                .all(|letter| !letter.is_control() || matches!(letter, '\t' | '\n' | '\u{85}'))
            && text.chars().all(|letter| !matches!(u32::from(letter), 0xfffe | 0xffff))
    };
    strings.into_iter().filter(plain).collect()
}
