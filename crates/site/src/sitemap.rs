//! Sitemaps: every public address, for search engines. A file has the articles of a month, at
//! most a thousand of them, so that what is published changes the newest file alone.

mod show;

pub use show::{file, index, old};

use base::{Utc, Zone};

use crate::xml::Xml;

/// What the protocol allows in a file; ours of articles hold a thousand by construction.
const MOST: i64 = 50_000;

/// What a news sitemap may hold.
const MOST_NEWS: i64 = 1_000;

const PROTOCOL: &str = "http://www.sitemaps.org/schemas/sitemap/0.9";

const NEWS: &str = "http://www.google.com/schemas/sitemap-news/0.9";

/// An address in a sitemap, or a sitemap in an index.
struct Place {
    /// The whole URL.
    address: String,
    /// The date that readers are told.
    moved: Option<Utc>,
    news: Option<News>,
}

/// What a news sitemap says of an article.
struct News {
    /// The paper's name in this edition.
    name: String,
    /// BCP 47.
    language: &'static str,
    published: Utc,
    title: String,
}

impl Place {
    fn of(address: String) -> Place {
        Place { address, moved: None, news: None }
    }
}

/// An index of sitemaps.
fn write_index(sitemaps: &[Place], zone: &Zone) -> Vec<u8> {
    let mut xml = Xml::default();
    xml.open("sitemapindex", &[("xmlns", PROTOCOL)]);
    for sitemap in sitemaps {
        xml.open("sitemap", &[]);
        place(&mut xml, sitemap, zone);
        xml.close();
    }
    xml.finish()
}

/// A sitemap.
fn write(places: &[Place], zone: &Zone) -> Vec<u8> {
    let mut xml = Xml::default();
    match places.iter().any(|place| place.news.is_some()) {
        true => xml.open("urlset", &[("xmlns", PROTOCOL), ("xmlns:news", NEWS)]),
        false => xml.open("urlset", &[("xmlns", PROTOCOL)]),
    }
    for one in places {
        xml.open("url", &[]);
        place(&mut xml, one, zone);
        if let Some(news) = &one.news {
            xml.open("news:news", &[]);
            xml.open("news:publication", &[]);
            xml.text("news:name", &news.name);
            xml.text("news:language", news.language);
            xml.close();
            xml.text("news:publication_date", &zone.rfc3339(news.published));
            xml.text("news:title", &news.title);
            xml.close();
        }
        xml.close();
    }
    xml.finish()
}

fn place(xml: &mut Xml, place: &Place, zone: &Zone) {
    xml.text("loc", &place.address);
    if let Some(moved) = place.moved {
        xml.text("lastmod", &zone.rfc3339(moved));
    }
}
