//! How pages tell of their feeds.

use super::{Format, address};
use crate::follow::FeedChoice;
use crate::page::{Chrome, FeedLink};
use crate::reading::Reading;

/// The edition's own feed in each format, for every page.
pub fn edition_links(reading: &Reading) -> Vec<FeedLink> {
    links(reading, &reading.here.edition.name, "")
}

/// Tells of the feed of the page at `rest` too, and gives the one that the page shows.
pub fn announce(
    reading: &Reading,
    chrome: &mut Chrome,
    name: &str,
    rest: &str,
) -> Option<FeedLink> {
    let own = links(reading, &title(reading, name), rest);
    let first = own.first().cloned();
    chrome.feeds.extend(own);
    first
}

/// A feed in each format, as readers choose one.
pub fn choice(reading: &Reading, words: &str, about: &str, rest: &str) -> FeedChoice {
    let path = |format| reading.path(&address(rest, format));
    let formats = Format::ALL.map(|format| FeedLink {
        title: format.name().to_owned(),
        address: path(format),
        media_type: format.media_type().to_owned(),
    });
    FeedChoice {
        words: words.to_owned(),
        address: path(Format::Rss),
        about: crate::reading::some(about),
        formats: formats.to_vec(),
    }
}

/// « La Criée · Mer & ports »
pub fn title(reading: &Reading, name: &str) -> String {
    format!("{} · {name}", reading.here.edition.name)
}

fn links(reading: &Reading, title: &str, rest: &str) -> Vec<FeedLink> {
    let link = |format: Format| FeedLink {
        title: format!("{title} ({})", format.name()),
        address: reading.path(&address(rest, format)),
        media_type: format.media_type().to_owned(),
    };
    Format::ALL.map(link).to_vec()
}
