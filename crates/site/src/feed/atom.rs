//! Atom, RFC 4287, with Media RSS for pictures.

use super::{Author, Entry, Feed, Format, rss};
use crate::xml::Xml;

pub fn write(feed: &Feed) -> Vec<u8> {
    let mut xml = Xml::default();
    let namespaces = [
        ("xmlns", "http://www.w3.org/2005/Atom"),
        ("xmlns:media", "http://search.yahoo.com/mrss/"),
        ("xml:lang", feed.language),
    ];
    xml.open("feed", &namespaces);
    xml.text("id", &feed.id);
    xml.text("title", &feed.title);
    xml.text("subtitle", &feed.about);
    xml.text("updated", &feed.zone.rfc3339(feed.updated));
    author(&mut xml, &feed.publisher);
    let own = feed.address(Format::Atom);
    let kind = Format::Atom.media_type();
    xml.empty("link", &[("rel", "self"), ("type", kind), ("href", own)]);
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &feed.home)]);
    xml.text("rights", &feed.rights);
    for one in &feed.entries {
        entry(&mut xml, feed, one);
    }
    xml.finish()
}

fn entry(xml: &mut Xml, feed: &Feed, entry: &Entry) {
    xml.open("entry", &[]);
    xml.text("id", &entry.id);
    xml.text("title", &entry.title);
    xml.text("published", &feed.zone.rfc3339(entry.published));
    xml.text("updated", &feed.zone.rfc3339(entry.moved()));
    for one in &entry.authors {
        author(xml, one);
    }
    for category in &entry.categories {
        xml.empty("category", &[("term", category)]);
    }
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("href", &entry.address)]);
    for film in &entry.films {
        let bytes = film.bytes.map(|bytes| bytes.to_string());
        let mut attributes =
            vec![("rel", "enclosure"), ("type", film.media_type.as_str()), ("href", &film.address)];
        attributes.extend(bytes.as_deref().map(|bytes| ("length", bytes)));
        xml.empty("link", &attributes);
    }
    xml.text_with("summary", &[("type", "html")], &entry.excerpt_html);
    if let Some(full) = &entry.full_html {
        xml.text_with("content", &[("type", "html")], full);
    }
    if let Some(picture) = &entry.picture {
        rss::media(xml, picture, "image");
    }
    xml.text("rights", &feed.rights);
    xml.close();
}

fn author(xml: &mut Xml, author: &Author) {
    xml.open("author", &[]);
    xml.text("name", &author.name);
    if let Some(address) = &author.address {
        xml.text("uri", address);
    }
    xml.close();
}
